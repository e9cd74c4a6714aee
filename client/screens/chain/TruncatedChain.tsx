import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { Empty } from '../../parts/States.tsx';
import type { ActorKind } from '../../api/__generated__/graphql.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import { usePreference } from '../../state/preferences.ts';
import styles from './ChainScreen.module.css';

/** A chain beyond what can be drawn: its counts by generation, country and kind. */
export function TruncatedChain({ truncated }: { readonly truncated: NonNullable<Chain['truncated']> }) {
  const say = useSay();
  const [language] = usePreference('language');
  const lists = [
    { title: say('truncated.generation'), counts: truncated.byGeneration, name: (key: string) => say('generation.title', { generation: key }) },
    { title: say('truncated.country'), counts: truncated.byCountry, name: (key: string) => (key === '' ? say('country.unknown') : `${key} ${formatCountry(key, language)}`) },
    { title: say('truncated.kind'), counts: truncated.byKind, name: (key: string) => say(`kind.${key.toUpperCase() as ActorKind}`) },
  ];
  return (
    <Empty title={say('truncated', { limit: truncated.limit })}>
      <div className={styles.counts}>
        {lists.map(({ title, counts, name }) => (
          <table key={title}>
            <caption>{title}</caption>
            <tbody>{counts.map(({ key, count }) => <tr key={key}><th scope="row">{name(key)}</th><td>{count.toLocaleString(language)}</td></tr>)}</tbody>
          </table>
        ))}
      </div>
    </Empty>
  );
}
