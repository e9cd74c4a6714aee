import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { Empty, ErrorNote, Reading } from '../../parts/States.tsx';
import { requestOf } from '../../state/explore/change-place.ts';
import { networkQuery } from '../../state/explore/network-query.ts';
import { useNarrow } from '../../state/theme.ts';
import { useLast } from '../../state/use-last.ts';
import { usePortfolio } from '../../state/use-portfolio.ts';
import { Link } from '../../url/Link.tsx';
import type { ExplorePlace } from '../../url/Place.ts';
import { ExploreBody } from './ExploreBody.tsx';
import styles from './ExploreScreen.module.css';

/** Who is linked to whom, around what, since when, and which sentence says so. */
export function ExploreScreen({ place }: { readonly place: ExplorePlace }) {
  const say = useSay();
  const narrow = useNarrow();
  const portfolio = usePortfolio();
  const answer = useAsk(networkQuery, requestOf(place, { narrow }), { keep: true });
  const network = useLast(answer.data?.network);
  if (portfolio?.records === 0) {
    return <Empty title={say('explore.empty.title')}><p>{say('explore.empty.more')}</p><Link className="button" to={{ screen: 'home' }}>{say('explore.empty.go')}</Link></Empty>;
  }
  return (
    <div className={styles.screen} aria-busy={answer.isFetching}>
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {answer.isError && network && <p className={styles.lost}>{say('explore.lost')}</p>}
      {network && portfolio ? <ExploreBody network={network} place={place} />
        : !answer.isError && <Reading>{portfolio ? say('state.readingRecords', { count: portfolio.records }) : say('state.reading')}</Reading>}
    </div>
  );
}
