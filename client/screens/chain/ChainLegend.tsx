import { useSay } from '../../messages/say.ts';
import { listBranches, mostReceivers } from '../../pictures/tree/branch-chain.ts';
import type { Branch } from '../../pictures/tree/Branch.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import { useNarrow } from '../../state/theme.ts';
import { Link } from '../../url/Link.tsx';
import type { ChainPlace } from '../../url/Place.ts';
import { LeftOut } from './LeftOut.tsx';
import { ActorsRow, CountryRow, HopsRow } from './LegendRows.tsx';
import styles from './ChainLegend.module.css';

/** What marks and lines mean, with how many there are of each; what the picture folds, and what the chain leaves out. */
export function ChainLegend({ chain, place, branches }: { readonly chain: Chain; readonly place: ChainPlace; readonly branches: readonly Branch[] }) {
  const narrow = useNarrow();
  const say = useSay();
  const isTree = place.picture === 'tree';
  return (
    <div className={styles.legend}>
      {isTree && <Folds chain={chain} place={place} drawn={listBranches(branches).length} />}
      {chain.metrics.depth > 0 && !chain.truncated && (
        <details className={styles.details} open={!narrow}>
          <summary>{say('legend.title')}</summary>
          <dl className={styles.rows}>
            {isTree && <ActorsRow chain={chain} />}
            <HopsRow chain={chain} />
            <CountryRow chain={chain} />
          </dl>
        </details>
      )}
      <LeftOut chain={chain} place={place} />
    </div>
  );
}

function Folds({ chain, place, drawn }: { readonly chain: Chain; readonly place: ChainPlace; readonly drawn: number }) {
  const say = useSay();
  const all = chain.actors.length;
  if (drawn === all) {
    return place.folded ? <p className={styles.folds}><Link to={{ ...place, folded: null, opened: [] }}>{say('chain.foldAsNeeded')}</Link></p> : null;
  }
  const cut = chain.trainings.filter(({ drawnTo }) => drawnTo.length > mostReceivers).map(({ training }) => training.id);
  return <p className={styles.folds}>{say('chain.drawn', { drawn, all })} <Link to={{ ...place, folded: [], opened: cut }}>{say('chain.unfold')}</Link></p>;
}
