import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { ErrorNote } from '../../parts/States.tsx';
import { runsQuery } from '../../state/import/import-queries.ts';
import { sayFiles, sayMoment, sayNotDone } from '../../state/import/say-run.ts';
import { usePreference } from '../../state/preferences.ts';
import styles from './ImportScreen.module.css';

/** How many imports are listed. */
export const mostRuns = 100;

const counts = ['new', 'changed', 'unchanged', 'removed', 'refused'] as const;

/** Imports so far: files, when, by whom, and what they did. */
export function ImportHistory() {
  const say = useSay();
  const [language] = usePreference('language');
  const answer = useAsk(runsQuery, { first: mostRuns });
  if (answer.isError) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  const runs = answer.data?.imports;
  if (!runs) return null;
  return (
    <section className={styles.history}>
      <h2>{say('import.history')}</h2>
      {runs.length === 0 ? <p>{say('import.history.none')}</p> : (
        <table className={styles.table}>
          <thead>
            <tr>
              {(['files', 'at', 'by'] as const).map((name) => <th key={name} scope="col">{say(`import.history.${name}`)}</th>)}
              {counts.map((name) => <th key={name} scope="col" data-number>{say(`import.history.${name}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <th scope="row">{sayFiles(run, say)}{!run.done && <strong className={styles.doubt}> {sayNotDone(run, say)}</strong>}</th>
                <td data-name={say('import.history.at')}><time dateTime={run.at}>{sayMoment(run.at, language)}</time></td>
                <td data-name={say('import.history.by')}>{run.by}</td>
                {counts.map((name) => <td key={name} data-number data-name={say(`import.history.${name}`)}>{run[name]}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
