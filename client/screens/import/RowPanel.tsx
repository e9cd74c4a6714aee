import { useSay } from '../../messages/say.ts';
import { sayField } from '../../messages/say-field.ts';
import { sayFinding, saySettle } from '../../messages/say-finding.ts';
import { Facts, Panel } from '../../parts/Panel.tsx';
import { formatList } from '../../messages/format.ts';
import type { PreviewRow } from '../../state/import/import-queries.ts';
import { sayTraining, saySeen, saySetting } from '../../state/import/say-row.ts';
import { usePreference } from '../../state/preferences.ts';
import { useKeys } from '../../state/use-keys.ts';
import { sayWhere } from './NotRead.tsx';
import styles from './PreviewRows.module.css';

/** A record of a preview: what loading it does, what was read from it, what is doubtful and would settle it. */
export function RowPanel({ row, close }: { readonly row: PreviewRow; readonly close: () => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  useKeys({ Escape: close });
  const fields = formatList(row.changed.map((field) => sayField(field, say)), language);
  return (
    <Panel title={row.id} close={close}>
      {row.title && <p>{row.title}</p>}
      <Facts rows={[
        [say('import.panel.where'), sayWhere(row.source, say)],
        [say('import.panel.does'), say(`import.panel.does.${row.state}`, { fields })],
        [say('import.panel.country'), saySetting(row, language) ?? say('import.blank')],
        [say('import.panel.year'), row.year ?? say('import.blank')],
        [say('import.panel.seen'), saySeen(row, say).text],
      ]} />
      <section className={styles.inPanel}>
        <h3>{say('import.panel.trainings', { count: row.trainings.length })}</h3>
        {/* eslint-disable-next-line react/no-array-index-key -- they have no other name, and never move */}
        <ul>{row.trainings.map((training, place) => <li key={place}>{sayTraining(training, say, language, Infinity)}</li>)}</ul>
      </section>
      {row.findings.length > 0 && (
        <section className={styles.inPanel}>
          <h3 className={styles.doubt}>{say('import.panel.findings', { count: row.findings.length })}</h3>
          {/* eslint-disable-next-line react/no-array-index-key -- two can be alike, and none ever moves */}
          <ul>{row.findings.map((finding, place) => <li key={place}>{sayFinding(finding, say, language)} <span className={styles.quiet}>{saySettle(finding, say, language)}</span></li>)}</ul>
        </section>
      )}
    </Panel>
  );
}
