import { chainQuery } from '../../state/chain/chain-query.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { useLast } from '../../state/use-last.ts';
import { usePortfolio } from '../../state/use-portfolio.ts';
import type { ChainPlace } from '../../url/Place.ts';
import { ChainBody } from './ChainBody.tsx';
import { ChooseStart } from './ChooseStart.tsx';
import styles from './ChainScreen.module.css';

/** What spread from an actor, or how it got there: who was trained, whom they trained in turn, and which sentence says so. */
export function ChainScreen({ place }: { readonly place: ChainPlace }) {
  const say = useSay();
  const records = usePortfolio()?.records;
  const answer = useAsk(chainQuery, {
    from: place.from,
    direction: place.direction === 'up' ? 'UP' : 'DOWN',
    timing: ({ certain: 'CERTAIN', possible: 'POSSIBLE', undated: 'UNDATED', any: 'ANY' } as const)[place.timing],
    topic: place.topic || null,
  }, { enabled: place.from.length > 0, keep: true });
  const chain = useLast(answer.data?.chain);
  if (place.from.length === 0) return <ChooseStart />;
  if (answer.isError && answer.error.code === 'ACTOR_UNKNOWN') return <ChooseStart missing />;
  return (
    <div className={styles.screen} aria-busy={answer.isFetching}>
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {chain ? <ChainBody chain={chain} place={place} /> : <h1 className="hidden">{say('screen.chain')}</h1>}
      {!chain && !answer.isError && (
        <div className={styles.waiting}><Reading>{records === undefined ? say('state.reading') : say('state.readingRecords', { count: records })}</Reading></div>
      )}
    </div>
  );
}
