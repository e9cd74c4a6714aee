import { type KeyboardEvent, useId } from 'react';
import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { sayFinding } from '../../messages/say-finding.ts';
import { usePreference } from '../../state/preferences.ts';
import { writeAt } from '../../state/record/choose-passage.ts';
import type { ListedRecord } from '../../state/records/records-query.ts';
import { Link } from '../../url/Link.tsx';
import { recordPlace, type RecordsPlace } from '../../url/Place.ts';
import styles from './RecordsScreen.module.css';

const columns = ['record', 'title', 'country', 'year', 'trainings', 'findings'] as const;

/** Records as rows; arrows walk from one's link to the next. */
export function RecordsList({ records, place }: { readonly records: readonly ListedRecord[]; readonly place: RecordsPlace }) {
  const say = useSay();
  const how = useId();
  return (
    <>
      <p id={how} className="hidden">{say('records.how')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the arrows of the links in its rows */}
      <table className={styles.table} aria-label={say('records.list')} aria-describedby={how} onKeyDown={walk}>
        <thead><tr>{columns.map((column) => <th key={column} scope="col" data-column={column}>{say(`records.column.${column}`)}</th>)}</tr></thead>
        <tbody>{records.map((record) => <RecordRow key={record.id} record={record} finding={place.finding} />)}</tbody>
      </table>
    </>
  );
}

function RecordRow({ record: { id, title, year, countries, regions, confidential, language: written, trainings, findings }, finding }: { readonly record: ListedRecord; readonly finding: string }) {
  const say = useSay();
  const [language] = usePreference('language');
  const asked = finding === '' ? [] : findings.filter(({ kind }) => kind === finding);
  const passage = asked.find((one) => one.passage?.record === id)?.passage;
  const name = (column: (typeof columns)[number]) => say(`records.column.${column}`);
  return (
    <tr>
      <th scope="row">
        <Link to={recordPlace(id, { at: passage ? writeAt(passage) : null })} data-row>{id}</Link>
        {confidential && <span className={styles.secret}>{say('records.mark')}</span>}
      </th>
      <td>
        <span lang={written}>{title}</span>
        {asked.map((one) => <span key={one.id} className={styles.doubt}>{sayFinding(one, say, language)}</span>)}
      </td>
      <td data-name={name('country')}>{countries.length > 0 ? countries.map((code) => <abbr key={code} title={formatCountry(code, language)}>{code}</abbr>) : regions.join(', ')}</td>
      <td data-name={name('year')}>{year ?? say('records.noYear')}</td>
      <td data-name={name('trainings')}>{trainings.length}</td>
      <td data-name={name('findings')}>{findings.length}</td>
    </tr>
  );
}

function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
