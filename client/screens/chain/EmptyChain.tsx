import { useSay } from '../../messages/say.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import { Link } from '../../url/Link.tsx';
import type { ChainPlace } from '../../url/Place.ts';
import styles from './ChainScreen.module.css';

/** Nothing follows: what may be the reason, and where to look instead. */
export function EmptyChain({ chain, place }: { readonly chain: Chain; readonly place: ChainPlace }) {
  const say = useSay();
  const up = chain.direction === 'UP';
  const leftOut = chain.leftOut.trainings.length > 0;
  return (
    <div className={styles.empty}>
      <p>{say(up ? 'heading.none.up.more' : 'heading.none.down.more', { topic: place.topic || 'none' })}</p>
      {place.topic !== '' && <p><Link to={{ ...place, topic: '' }}>{say('chain.dropTopic')}</Link></p>}
      {leftOut && place.timing !== 'any' && <p><Link to={{ ...place, timing: 'any' }}>{say('chain.widenTiming')}</Link></p>}
      <p><Link to={{ ...place, direction: up ? 'down' : 'up', chosen: null, folded: null, opened: [] }}>{say(up ? 'chain.seeOnward' : 'chain.seeBack')}</Link></p>
    </div>
  );
}
