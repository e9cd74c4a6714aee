import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { lightChosen } from '../../pictures/network/light-chosen.ts';
import type { Part } from '../../pictures/Scene.ts';
import { Reading } from '../../parts/States.tsx';
import { choose, hide, isStackKey, litRoute, toggleStack } from '../../state/explore/change-place.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { listNetworkStops, neighboursIn, stepTraining } from '../../state/explore/walk-network.ts';
import { usePreference } from '../../state/preferences.ts';
import { useKeys } from '../../state/use-keys.ts';
import { go } from '../../url/navigate.ts';
import { chainPlace, type ExplorePlace } from '../../url/Place.ts';
import { ExploreFilters } from './ExploreFilters.tsx';
import { ExplorePanel } from './ExplorePanel.tsx';
import { ExploreTools } from './ExploreTools.tsx';
import { NetworkFoot } from './NetworkFoot.tsx';
import type { PictureHandle } from './NetworkPicture.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { NetworkTwin } from './NetworkTwin.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import { sayChosenInNetwork } from '../../state/explore/say-chosen-in-network.ts';
import styles from './ExploreScreen.module.css';

const NetworkPicture = lazy(async () => ({ default: (await import('./NetworkPicture.tsx')).NetworkPicture }));

/** A network that is there: filters, picture or table, and what is chosen in it. */
export function ExploreBody({ network, place }: { readonly network: Network; readonly place: ExplorePlace }) {
  const say = useSay();
  const [language] = usePreference('language');
  const picture = useRef<PictureHandle | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const [expanding, setExpanding] = useState(false);
  const [sharing, setSharing] = useState(false);
  const attention = useMemo(() => {
    const chosen = new Set(place.chosen);
    const route = litRoute(place);
    return { chosen, lit: lightChosen(network, chosen, route), route: new Set(route), focus: focused ? stop : null };
  }, [network, place, focused, stop]);
  const stops = useMemo(() => listNetworkStops(network), [network]);
  const pick = (id: string | null, add = false) => {
    setExpanding(false);
    go(choose(place, id, add));
  };
  const press = (part: Part | null, add: boolean) => {
    const id = part === null ? null : part.slice(part.indexOf(':') + 1);
    if (part?.startsWith('stack:') && !add) go(toggleStack(place, id!, true));
    else if (part?.startsWith('record:')) go({ screen: 'record', id: id!, at: null, training: null });
    else if (part === null || part.startsWith('actor:') || part.startsWith('training:') || part.startsWith('stack:')) pick(id, add);
    if (part?.startsWith('actor:')) setStop(id);
  };
  const actors = place.chosen.filter((id) => network.actors.some((actor) => actor.id === id));
  const step = (by: number) => {
    const next = stepTraining(network, place.chosen.at(-1) ?? null, by);
    if (next !== null) pick(next);
  };
  useKeys({
    t: () => go({ ...place, picture: place.picture === 'table' ? 'network' : 'table' }),
    Escape: () => pick(null),
    u: () => window.history.back(),
    U: () => window.history.forward(),
    c: () => { if (actors.length > 0) go(chainPlace({ from: actors })); },
    x: () => { if (actors.length === 1) setExpanding(!expanding); },
    h: () => { if (actors.length > 0) go(hide(place, actors)); },
    o: () => { if (actors.length > 0) go({ ...place, only: [...(actors.length === 1 ? neighboursIn(network, actors[0]!) : actors)] }); },
    s: () => setSharing(!sharing),
    '[': () => step(-1),
    ']': () => step(1),
  });
  const isEmpty = network.actors.length + network.stacks.length === 0;
  const fold = (id: string) => {
    const country = network.actors.find((actor) => actor.id === id)?.country;
    if (isStackKey(id)) go(toggleStack(place, id, true));
    else if (country) go(toggleStack(place, country, false));
  };
  return (
    <>
      <h1 className="hidden">{say('explore.title', { actors: network.counts.actors, trainings: network.counts.trainings })}</h1>
      <div className={styles.main} data-chosen={place.chosen.length > 0 || undefined}>
        <ExploreFilters network={network} place={place} />
        <div className={styles.middle}>
          <ExploreTools network={network} place={place} picture={picture} sharing={sharing} setSharing={setSharing} />
          {isEmpty ? <NothingLeft network={network} place={place} />
            : place.picture === 'table' ? <NetworkTable network={network} place={place} choose={pick} />
              : (
                <div className={styles.picture} data-focused={focused || undefined}>
                  <NetworkTwin network={network} stops={stops} stop={stop} chosen={attention.chosen} walk={setStop} focus={setFocused} choose={pick} unfold={fold} />
                  <Suspense fallback={<Reading />}>
                    <NetworkPicture network={network} attention={attention} press={press} handle={picture} setWaiting={setWaiting} stop={focused ? stop : null} />
                  </Suspense>
                </div>
              )}
          <NetworkFoot network={network} place={place} waiting={place.picture === 'table' ? 0 : waiting} />
        </div>
        <ExplorePanel network={network} place={place} choose={pick} expanding={expanding} setExpanding={setExpanding} />
      </div>
      <output className="hidden" aria-live="polite">{sayChosenInNetwork(network, place.chosen, say, language)}</output>
    </>
  );
}
