import { useSay } from '../../messages/say.ts';
import { sayFinding, sayFindingKind, saySettle } from '../../messages/say-finding.ts';
import { usePreference } from '../../state/preferences.ts';
import type { OutcomeFinding } from '../../state/record/record-query.ts';
import styles from './RecordScreen.module.css';

export const noteId = (finding: string) => `doubt-${finding}`;

/** A doubt: its kind, what is doubtful in words, and what would settle it. */
export function FindingNote({ finding }: { readonly finding: OutcomeFinding }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { id, kind, quote, passage } = finding;
  // A cell's whole text stands just above; a sentence out of several is worth repeating.
  const repeats = quote && passage && passage.start > 0;
  return (
    <div className={styles.note} id={noteId(id)} tabIndex={-1}>
      <p><strong>{sayFindingKind(kind, say) ?? kind}.</strong> {sayFinding(finding, say, language)}</p>
      {repeats && <p className={styles.quote}>“{quote.length > 160 ? `${quote.slice(0, 158)}…` : quote}”</p>}
      <p className={styles.settle}>{say('record.settle')} {saySettle(finding, language)}</p>
    </div>
  );
}
