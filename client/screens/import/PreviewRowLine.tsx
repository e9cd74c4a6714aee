import { useSay } from '../../messages/say.ts';
import type { PreviewRow } from '../../state/import/import-queries.ts';
import { sayRead, saySeen, saySetting } from '../../state/import/say-row.ts';
import { usePreference } from '../../state/preferences.ts';
import { go } from '../../url/navigate.ts';
import type { ImportPlace } from '../../url/Place.ts';
import styles from './PreviewRows.module.css';

/** The columns of a preview's records. */
export const rowColumns = ['row', 'record', 'does', 'country', 'year', 'seen', 'claims', 'trainings', 'findings', 'read'] as const;

/** One record in a line. `inTab`: it is the one that the Tab key reaches; arrows reach the others. */
export function PreviewRowLine({ row, place, index, inTab }: { readonly row: PreviewRow; readonly place: ImportPlace; readonly index: number; readonly inTab: boolean }) {
  const say = useSay();
  const [language] = usePreference('language');
  const seen = saySeen(row, say);
  const setting = saySetting(row, language);
  const chosen = row.id === place.chosen;
  return (
    <>
      <td data-column="row">{row.source.row}</td>
      <td data-column="record">
        <button type="button" data-row={index} tabIndex={inTab ? 0 : -1} aria-pressed={chosen} onClick={() => go({ ...place, chosen: chosen ? null : row.id }, { replace: true })}>{row.id}</button>
      </td>
      <td data-column="does" className={row.state === 'UNCHANGED' ? styles.quiet : ''}>{say(`import.does.${row.state}`)}</td>
      <td data-column="country" className={setting === null || row.countries.length === 0 ? styles.doubt : ''}>{setting ?? say('import.blank')}</td>
      <td data-column="year" className={row.year ? '' : styles.doubt}>{row.year ?? say('import.blank')}</td>
      <td data-column="seen" className={seen.unclear ? styles.doubt : ''}>{seen.text}</td>
      <td data-column="claims" data-name={say('import.col.claims')}>{row.claims}</td>
      <td data-column="trainings" data-name={say('import.col.trainings')}>{row.trainings.length}</td>
      <td data-column="findings" data-name={say('import.col.findings')} className={row.findings.length > 0 ? styles.doubt : ''}>{row.findings.length}</td>
      <td data-column="read" className={row.trainings.length === 0 ? styles.quiet : ''}>{sayRead(row, say, language)}</td>
    </>
  );
}
