import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { runsQuery, widestQuery } from '../../state/import/import-queries.ts';
import { sayFiles } from '../../state/import/say-run.ts';
import { restored } from '../../state/import/use-import.ts';
import { usePortfolio } from '../../state/use-portfolio.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace, findingsPlace, recordsPlace } from '../../url/Place.ts';
import { mostRuns } from './ImportHistory.tsx';
import styles from './ImportScreen.module.css';

/** What an import did, and the ways on from it. */
export function Loaded({ run: id }: { readonly run: string }) {
  const say = useSay();
  const answer = useAsk(runsQuery, { first: mostRuns });
  const widest = useAsk(widestQuery, {}).data?.portfolio.questions.find((question) => question.is === 'SpreadQuestion');
  const portfolio = usePortfolio();
  if (answer.isError) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <Reading />;
  if (id === restored) {
    return (
      <section className={styles.done}>
        <h1>{portfolio ? say('import.restored', { count: portfolio.records }) : say('screen.import')}</h1>
        <ul><li><Link to={{ screen: 'home' }}>{say('import.restored.home')}</Link></li><li><Link to={recordsPlace()}>{say('import.done.records')}</Link></li></ul>
      </section>
    );
  }
  const run = answer.data.imports.find((one) => one.id === id);
  if (!run) return <p className={styles.unfit}>{say('import.done.unknown')}</p>;
  return (
    <section className={styles.done}>
      <p>{run.done && say('import.done.over')} {sayFiles(run, say)}</p>
      <h1>{say(run.done ? 'import.done.title' : typeof run.written === 'number' ? 'import.done.written' : 'import.done.meant', { new: run.new, changed: run.changed, removed: run.removed, written: run.written ?? 0, of: run.new + run.changed })}</h1>
      {!run.done && <p role="alert"><strong>{say('import.done.stopped')}</strong></p>}
      <ul>
        {widest?.is === 'SpreadQuestion' && <li><Link to={chainPlace({ from: [widest.root.id] })}>{say('import.done.chain', { root: widest.root.label })}</Link></li>}
        <li><Link to={recordsPlace()}>{say('import.done.records')}</Link></li>
        {portfolio !== null && portfolio.records > 0 && <li><Link to={findingsPlace()}>{say('import.done.findings')}</Link></li>}
      </ul>
    </section>
  );
}
