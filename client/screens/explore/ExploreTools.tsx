import type { RefObject } from 'react';
import { useSay } from '../../messages/say.ts';
import { Segments } from '../../parts/Segments.tsx';
import type { Network } from '../../state/explore/network-query.ts';
import { sayTrail } from '../../state/explore/say-trail.ts';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { go, useSteps } from '../../url/navigate.ts';
import type { ExplorePlace } from '../../url/Place.ts';
import type { PictureHandle } from './NetworkPicture.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import styles from './ExploreTools.module.css';

/** Undo, redo and the trail, which are the history of the address; picture or table; what can be taken along. */
export function ExploreTools({ network, place, picture, sharing, setSharing }: {
  readonly network: Network;
  readonly place: ExplorePlace;
  readonly picture: RefObject<PictureHandle | null>;
  readonly sharing: boolean;
  readonly setSharing: (open: boolean) => void;
}) {
  const say = useSay();
  const [language] = usePreference('language');
  const { undo, redo } = useSteps();
  const trail = sayTrail(place, network, say, language);
  return (
    <div className={styles.tools}>
      <div className={styles.steps}>
        <button type="button" className={styles.step} aria-label={say('explore.undo')} title={`${say('explore.undo')} (U)`} disabled={undo === 0} onClick={() => window.history.back()}><Turn /></button>
        <button type="button" className={styles.step} aria-label={say('explore.redo')} title={`${say('explore.redo')} (Shift U)`} disabled={redo === 0} onClick={() => window.history.forward()}><Turn mirrored /></button>
      </div>
      <nav className={styles.trail} aria-label={say('explore.trail')}>
        <ol>
          {trail.map(({ name, place: at }, index) => (
            // eslint-disable-next-line react/no-array-index-key -- the same step may come twice
            <li key={index}>{index === trail.length - 1 ? <span aria-current="step">{name}</span> : <Link to={at}>{name}</Link>}</li>
          ))}
        </ol>
      </nav>
      <div className={styles.right}>
        <Segments
          label={say('explore.picture')} chosen={place.picture} choose={(key) => go({ ...place, picture: key })}
          segments={[{ key: 'network', name: say('explore.network') }, { key: 'table', name: say('explore.table') }]}
        />
        {place.picture === 'network' && <button type="button" className={`button ${styles.fit}`} onClick={() => picture.current?.fit()}>{say('explore.fit')} <kbd aria-hidden="true">F</kbd></button>}
        <ShareMenu network={network} place={place} picture={picture} open={sharing} setOpen={setSharing} />
      </div>
    </div>
  );
}

function Turn({ mirrored = false }: { readonly mirrored?: boolean }) {
  return (
    <svg width="16" height="14" viewBox="0 0 16 14" aria-hidden="true" style={mirrored ? { scale: '-1 1' } : undefined}>
      <path d="M5 1L2 4.5L5 8M2 4.5H10a3.6 3.6 0 0 1 0 7.2H6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
