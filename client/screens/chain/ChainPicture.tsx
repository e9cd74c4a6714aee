import { lazy, Suspense, useCallback, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import type { Part } from '../../pictures/Scene.ts';
import type { Branch } from '../../pictures/tree/Branch.ts';
import { Reading } from '../../parts/States.tsx';
import type { Chain } from '../../state/chain/chain-query.ts';
import { useChainWords } from '../../state/chain/use-chain-words.ts';
import { listStops } from '../../state/chain/walk-branches.ts';
import { useNarrow } from '../../state/theme.ts';
import { go } from '../../url/navigate.ts';
import { chainPlace, type ChainPlace } from '../../url/Place.ts';
import { OutlinePicture } from './OutlinePicture.tsx';
import { TreeTwin } from './TreeTwin.tsx';
import styles from './ChainPicture.module.css';

const TreePicture = lazy(async () => ({ default: (await import('./TreePicture.tsx')).TreePicture }));

/** The chain as a tree, or as an outline where there is little room, with a twin of it for the keys and for screen readers. */
export function ChainPicture({ chain, branches, place, folded, choose }: {
  readonly chain: Chain;
  readonly branches: readonly Branch[];
  readonly place: ChainPlace;
  readonly folded: ReadonlySet<string>;
  readonly choose: (chosen: string | null) => void;
}) {
  const say = useSay();
  const narrow = useNarrow();
  const words = useChainWords();
  const [stop, setStop] = useState<string | null>(null);
  const [focused, setFocused] = useState(false);
  const [spoken, setSpoken] = useState('');
  const fold = useCallback((id: string) => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    const name = chain.actors.find(({ actor }) => actor.id === id)?.actor.label ?? '';
    setSpoken(say(next.has(id) ? 'chosen.folded' : 'chosen.unfolded', { name }));
    // What is folded away cannot stay chosen.
    const hidden = next.has(id) && isBelow(chain, place.chosen, id);
    go({ ...place, folded: [...next], chosen: hidden ? null : place.chosen });
  }, [chain, folded, place, say]);
  const open = useCallback((id: string) => go({ ...place, opened: [...place.opened, id] }), [place]);
  const press = useCallback((part: Part | null) => {
    const [kind, id] = part === null ? [null, null] : [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)];
    if (kind === 'fold') fold(id);
    else if (kind === 'more') open(id);
    else choose(id);
    if (kind === 'actor' || kind === 'fold') setStop(id);
  }, [choose, fold, open]);
  const stops = listStops(branches);
  const attention = { chosen: place.chosen, focus: focused ? stop : null };
  const scene = { chain, branches, attention, words, press };
  return (
    <div className={styles.picture} data-focused={focused || undefined}>
      <TreeTwin
        chain={chain} branches={branches} stops={stops} stop={stop} chosen={place.chosen}
        walk={setStop} focus={setFocused} fold={fold} open={open} choose={choose}
        trace={(id) => go(chainPlace({ from: [id], timing: place.timing, direction: place.direction }))}
      />
      {narrow ? <OutlinePicture {...scene} /> : <Suspense fallback={<Reading />}><TreePicture {...scene} stop={focused ? stop : null} /></Suspense>}
      <output className="hidden" aria-live="polite">{spoken}</output>
    </div>
  );
}

/** True if a training or an actor of the tree stands below an actor. */
function isBelow(chain: Chain, id: string | null, above: string): boolean {
  const parent = chain.actors.find(({ actor }) => actor.id === id)?.parentTraining ?? id;
  const training = chain.trainings.find((placed) => placed.training.id === parent);
  return training !== undefined && (training.drawnFrom === above || isBelow(chain, training.drawnFrom, above));
}
