import { useState } from 'react';
import { formatCountry, formatList } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { ErrorNote } from '../../parts/States.tsx';
import type { RegistryReport } from '../../state/import/registry-queries.ts';
import { type RegistryPreviewed, useRegistryChange } from '../../state/import/use-registry.ts';
import { usePreference } from '../../state/preferences.ts';
import { sayWhere, Told } from './NotRead.tsx';
import screen from './ImportScreen.module.css';
import styles from './PreviewBody.module.css';

const parts = ['joined', 'parted', 'renamed', 'placed'] as const;

/** What another list of organizations would make of the actors, before it is put in use. */
export function RegistryPreview({ preview: { wanted, report }, close }: { readonly preview: RegistryPreviewed; readonly close: () => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  const change = useRegistryChange(close);
  const { source, bodies, file, refused, unused, actorsBefore, actorsAfter } = report;
  const nothing = parts.every((part) => report[part].length === 0);
  return (
    <div className={screen.registry}>
      <header className={styles.head}>
        <div>
          <p>{say('registry.over')}</p>
          <h1>{say(`registry.head.${source}`, { count: bodies, file: file ?? '' })}</h1>
          <p>{nothing ? say('registry.nothing') : say('registry.counts', { before: actorsBefore, after: actorsAfter })}{unused.length > 0 && <> {say('registry.unused', { names: formatList(unused, language) })}.</>}</p>
        </div>
        <div className={styles.ways}>
          <button type="button" className="button" onClick={close}>{say('registry.leave')}</button>
          <button type="button" className="button main" aria-busy={change.isPending} disabled={change.isPending} onClick={() => change.mutate(wanted)}>{say(`registry.use.${source}`)}</button>
        </div>
      </header>
      {change.error && <ErrorNote error={change.error} again={() => change.mutate(wanted)} />}
      {refused.length > 0 && (
        <section className={styles.notRead} data-alarm>
          <h2>{say('registry.refused', { count: refused.length })}</h2>
          <ul>{refused.map((one) => <li key={`${one.row} ${one.column}`}><b>{sayWhere(one, say)}</b>{language === 'fr' ? ' : ' : ': '}<Told refusal={one} /></li>)}</ul>
        </section>
      )}
      {!nothing && <div className={screen.screen}>{parts.map((part) => <Changes key={part} part={part} changes={report[part]} />)}</div>}
    </div>
  );
}

const few = 20;

function Changes({ part, changes }: { readonly part: (typeof parts)[number]; readonly changes: RegistryReport['joined'] }) {
  const say = useSay();
  const [language] = usePreference('language');
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  const country = (code: string | null) => (code === null ? say('registry.noCountry') : formatCountry(code, language));
  const others = ({ others: list }: RegistryReport['joined'][number]) => (part === 'placed' ? country(list[0] ?? null) : formatList(list, language));
  return (
    <section className={screen.history}>
      <h2>{say(`registry.${part}`, { count: changes.length })}</h2>
      <table className={screen.table}>
        <tbody>
          {(all ? changes : changes.slice(0, few)).map((one) => (
            <tr key={`${one.name} ${one.country} ${one.others.join()}`}>
              <th scope="row">{one.name}{(one.country || part === 'placed') && <>, {country(one.country ?? null)}</>}</th>
              <td>{say(part === 'parted' ? 'registry.fromNow' : 'registry.untilNow', { others: others(one) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > few && <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>{all ? say('import.fewer') : say('import.more', { count: changes.length - few })}</button>}
    </section>
  );
}
