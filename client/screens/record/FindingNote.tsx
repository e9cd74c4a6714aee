import { useSay } from '../../messages/say.ts';
import { sayFinding, sayFindingKind, saySettle } from '../../messages/say-finding.ts';
import { usePreference } from '../../state/preferences.ts';
import { writeAt } from '../../state/record/choose-passage.ts';
import type { OutcomeFinding } from '../../state/record/record-query.ts';
import { Link } from '../../url/Link.tsx';
import { recordPlace } from '../../url/Place.ts';
import styles from './RecordScreen.module.css';

// A few words stand in the message already.
const [shortWords, longQuote] = [30, 160];

export const noteId = (finding: string) => `doubt-${finding}`;

/** A doubt: its kind, what is doubtful in words, and what would settle it. */
export function FindingNote({ finding }: { readonly finding: OutcomeFinding }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { id, kind, quote, passage } = finding;
  return (
    <div className={styles.note} id={noteId(id)} tabIndex={-1}>
      <p><strong>{sayFindingKind(kind, say) ?? kind}.</strong> {sayFinding(finding, say, language)}</p>
      {passage && quote && quote.length > shortWords && (
        <p className={styles.quote}><Link to={recordPlace(passage.record, { at: writeAt(passage) })}>“{quote.length > longQuote ? `${quote.slice(0, longQuote - 2)}…` : quote}”</Link></p>
      )}
      <p className={styles.settle}>{say('record.settle')} {saySettle(finding, say, language)}</p>
    </div>
  );
}
