import { useAsk } from '../api/use-ask.ts';
import { useSay } from '../messages/say.ts';
import { interruptedQuery } from '../state/import/import-queries.ts';
import { sayFiles, sayMoment, sayNotDone } from '../state/import/say-run.ts';
import { usePreference } from '../state/preferences.ts';
import { Link } from '../url/Link.tsx';
import { importPlace } from '../url/Place.ts';
import styles from './Interrupted.module.css';

/**
 * Imports that were broken off and not completed since: which, how far they came, and what to do; nothing where there
 * are none. For the full view. `leads`: with a link to where files are given.
 */
export function Interrupted({ leads = false }: { readonly leads?: boolean }) {
  const say = useSay();
  const [language] = usePreference('language');
  const runs = useAsk(interruptedQuery, {}).data?.interruptedImports ?? [];
  if (runs.length === 0) return null;
  return (
    <section className={styles.interrupted}>
      <strong>{say('import.interrupted', { count: runs.length })}</strong>
      <ul>{runs.map((run) => <li key={run.id}>{say('import.interruptedOne', { files: sayFiles(run, say), at: sayMoment(run.at, language), far: sayNotDone(run, say) })}</li>)}</ul>
      <p>{say('import.interruptedDo')} {leads && <Link to={importPlace()}>{say('import.interruptedGo')}</Link>}</p>
    </section>
  );
}
