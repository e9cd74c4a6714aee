import { useSay } from '../../messages/say.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { Link } from '../../url/Link.tsx';
import type { ExplorePlace } from '../../url/Place.ts';
import { LineSample } from '../chain/LineSample.tsx';
import { RelationSample } from './RelationSample.tsx';
import styles from './ExploreScreen.module.css';

/** What the signs mean, and how much of the view the picture is. */
export function NetworkFoot({ network, place, waiting }: { readonly network: Network; readonly place: ExplorePlace; readonly waiting: number }) {
  const say = useSay();
  const undated = network.trainings.some(({ start, end }) => !start && !end);
  return (
    <footer className={styles.foot}>
      <p className={styles.legend}>
        {network.trainings.length > 0 && <span><TrainingSample />{say('explore.legend.training')}</span>}
        {undated && <span><LineSample head="open" />{say('explore.legend.undated')}</span>}
        {network.actors.some(({ kind }) => kind === 'ORGANIZATION') && <span><i className={styles.small} /><i className={styles.large} />{say('explore.legend.larger')}</span>}
        {network.flows.length > 0 && <span><i className={styles.flow} />{say('explore.legend.flow')}</span>}
        {(['partner', 'member', 'supported'] as const).filter((one) => place.show.includes(one)).map((one) => <span key={one}><RelationSample relation={one} />{say(`explore.legend.${one}`)}</span>)}
        {network.actors.some(({ doubtful }) => doubtful) && <span><i className={styles.doubt}>?</i>{say('explore.legend.doubt')}</span>}
      </p>
      <p className={styles.drawn}>
        <span>{sayDrawn(network, say, waiting).join(' ')}</span>
        {place.folded.length > 0 && <Link to={{ ...place, folded: [] }}>{say('explore.unfoldAll')}</Link>}
      </p>
    </footer>
  );
}

/** How much is drawn, folded and left out, in sentences; what does not apply is not said. */
export function sayDrawn({ counts, stacks, trainings, flows }: Network, say: ReturnType<typeof useSay>, waiting: number): readonly string[] {
  const inFlows = flows.length > 0 || stacks.length > 0;
  return [
    say('explore.drawn', { drawn: counts.drawn, of: counts.of, folded: counts.folded, stacks: stacks.length }),
    say('explore.drawnTrainings', { trainings: inFlows ? counts.trainings : trainings.length, of: counts.trainingsOf }),
    counts.of > counts.actors ? say('explore.filtered', { count: counts.of - counts.actors }) : null,
    counts.alone > 0 ? say('explore.alone', { count: counts.alone }) : null,
    counts.flowsLeftOut > 0 ? say('explore.flowsLeftOut', { count: counts.flowsLeftOut }) : null,
    counts.othersLeftOut > 0 ? say('explore.othersLeftOut', { count: counts.othersLeftOut }) : null,
    waiting > 0 ? say('explore.waiting', { count: waiting }) : null,
  ].filter((one) => one !== null);
}

function TrainingSample() {
  return (
    <svg className="mark" width="46" height="12" viewBox="0 0 46 12" aria-hidden="true">
      <path d="M0 6H37" stroke="var(--edge)" strokeWidth="1.4" /><circle cx="17" cy="6" r="3.6" fill="var(--edge)" /><path d="M45 6L36 2V10Z" fill="var(--edge)" />
    </svg>
  );
}
