import { useMemo } from 'react';
import { useSay } from '../../messages/say.ts';
import { ActorMark } from '../../parts/ActorMark.tsx';
import { CountryCode } from '../../parts/ActorLine.tsx';
import type { Chain, ChainActor } from '../../state/chain/chain-query.ts';
import { type HopRow, listRows, type SortColumn } from '../../state/chain/list-rows.ts';
import { sayDate, sayLag, sayTraining, sayWhere } from '../../state/chain/say-chain.ts';
import { usePreference } from '../../state/preferences.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { go } from '../../url/navigate.ts';
import type { ChainPlace } from '../../url/Place.ts';
import styles from './ChainTable.module.css';

const columns = [
  { name: 'generation', sort: 'generation' }, { name: 'from', sort: 'from' }, { name: 'to', sort: 'to' }, { name: 'when', sort: 'when' }, { name: 'where', sort: 'where' },
  { name: 'on', sort: null }, { name: 'after', sort: 'after' }, { name: 'timing', sort: 'timing' }, { name: 'told', sort: null }, { name: 'reached', sort: 'reached' },
] as const satisfies readonly { name: string; sort: SortColumn | null }[];

/** The chain's twin in rows: every hop, with the same choice as the picture. */
export function ChainTable({ chain, place, choose }: { readonly chain: Chain; readonly place: ChainPlace; readonly choose: (chosen: string | null) => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  const rows = useMemo(() => listRows(chain, place.sort, language), [chain, place.sort, language]);
  const sorted = place.sort.replace(/^-/u, '');
  const title = (name: (typeof columns)[number]['name']) => say(name === 'reached' && chain.direction === 'UP' ? 'table.reachedUp' : `table.${name}`);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <section className={styles.frame} tabIndex={0} aria-label={say('table.label')}>
      <table className={styles.table}>
        <caption className="hidden">{say('table.label')}</caption>
        <thead>
          <tr>
            {columns.map(({ name, sort }) => (
              <th key={name} scope="col" aria-sort={sort !== sorted ? undefined : place.sort.startsWith('-') ? 'descending' : 'ascending'} data-number={name === 'generation' || name === 'reached' || undefined}>
                {sort === null ? <span>{title(name)}</span> : (
                  <button type="button" onClick={() => go({ ...place, sort: place.sort === sort ? `-${sort}` : sort })}>{title(name)}</button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map((row) => <Row key={row.key} row={row} chosen={place.chosen} choose={choose} />)}</tbody>
      </table>
    </section>
  );
}

function Row({ row, chosen, choose }: { readonly row: HopRow; readonly chosen: string | null; readonly choose: (chosen: string | null) => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { hop, training: { training, lag }, isReturn } = row;
  const isChosen = chosen !== null && (chosen === hop.training || chosen === hop.from || chosen === hop.to);
  return (
    <tr data-chosen={isChosen || undefined} onClick={() => choose(hop.training)}>
      <td data-number>{hop.generation}</td>
      <td><ActorCell placed={row.from} /></td>
      <td><ActorCell placed={row.to} />{isReturn && <span className={styles.more}> {say('table.return')}</span>}</td>
      <td className={styles.when}>
        <button type="button" className="link" aria-pressed={chosen === hop.training} aria-label={`${sayDate(training.when, say, language)}: ${sayTraining(training, say, language)}`}>
          {sayDate(training.when, say, language)}
        </button>
      </td>
      <td>{sayWhere(training, language)}</td>
      <td>{training.topics.join(', ')}</td>
      <td>{sayLag(lag, say)}</td>
      <td>{say(`timing.${hop.timing}`)}{hop.confirmed && <span className={styles.ok} title={say('hop.confirmed')}> ✓<span className="hidden">{say('hop.confirmed')}</span></span>}</td>
      <td>{say(hop.stitched ? 'table.told.stitched' : 'table.told.one')}</td>
      <td data-number>{row.to?.descendants ?? ''}</td>
    </tr>
  );
}

function ActorCell({ placed }: { readonly placed: ChainActor | undefined }) {
  const tone = useCountryTone();
  if (!placed) return null;
  const { actor } = placed;
  return (
    <span className={styles.actor}>
      <ActorMark kind={actor.kind} tone={tone(actor.country ?? null)} size={13} />
      <span><b>{actor.label}</b> <CountryCode actor={actor} /></span>
    </span>
  );
}
