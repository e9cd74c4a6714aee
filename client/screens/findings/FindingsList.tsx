import { type KeyboardEvent, useId } from 'react';
import { useSay } from '../../messages/say.ts';
import { sayFinding, sayFindingKind, saySettle } from '../../messages/say-finding.ts';
import type { ListedFinding } from '../../state/findings/findings-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { writeAt } from '../../state/record/choose-passage.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace, recordPlace } from '../../url/Place.ts';
import styles from './FindingsScreen.module.css';

const columns = ['record', 'doubt', 'settle'] as const;
const mostRecords = 3;
// A few words stand in the sentence already.
const [shortWords, longQuote] = [30, 160];

/** Findings as rows: where, what is doubtful with its words, what would settle it; arrows walk from row to row. */
export function FindingsList({ findings, ofOneKind }: { readonly findings: readonly ListedFinding[]; readonly ofOneKind: boolean }) {
  const say = useSay();
  const how = useId();
  return (
    <>
      <p id={how} className="hidden">{say('doubts.how')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the arrows of the links in its rows */}
      <table className={styles.table} aria-label={say('doubts.list')} aria-describedby={how} onKeyDown={walk}>
        <thead><tr>{columns.map((column) => <th key={column} scope="col">{say(`doubts.column.${column}`)}</th>)}</tr></thead>
        <tbody>{findings.map((finding) => <FindingRow key={finding.id} finding={finding} ofOneKind={ofOneKind} />)}</tbody>
      </table>
    </>
  );
}

function FindingRow({ finding, ofOneKind }: { readonly finding: ListedFinding; readonly ofOneKind: boolean }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { kind, records, quote, passage, actors } = finding;
  const at = (record: string) => (passage?.record === record ? writeAt(passage) : null);
  return (
    <tr>
      <th scope="row">
        {records.slice(0, mostRecords).map((record, place) => <Link key={record} to={recordPlace(record, { at: at(record) })} data-row={place === 0 ? true : undefined}>{record}</Link>)}
        {records.length > mostRecords && <span>{say('doubts.moreRecords', { count: records.length - mostRecords })}</span>}
      </th>
      <td>
        {!ofOneKind && <strong>{sayFindingKind(kind, say) ?? kind}</strong>}
        {sayFinding(finding, say, language)}
        {passage && quote && quote.length > shortWords && (
          <Link className={styles.quote} to={recordPlace(passage.record, { at: writeAt(passage) })}>“{quote.length > longQuote ? `${quote.slice(0, longQuote - 2)}…` : quote}”</Link>
        )}
        {actors.length > 0 && <span className={styles.actors}>{actors.map(({ id, label }) => <Link key={id} to={chainPlace({ from: [id] })}>{label}</Link>)}</span>}
      </td>
      <td data-name={say('doubts.column.settle')}>{saySettle(finding, say, language)}</td>
    </tr>
  );
}

function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = links.findIndex((link) => link.closest('tr') === document.activeElement?.closest('tr'));
  const next = links[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
