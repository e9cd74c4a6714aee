import { useEffect, useMemo, useRef, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { createPainter, type Painter, type View } from '../../painters/cytoscape/Painter.ts';
import { fontFamily, measureText } from '../../painters/measure-text.ts';
import type { ChainWords } from '../../pictures/chain-words.ts';
import type { Attention } from '../../pictures/draw-actor.ts';
import type { Part, Point } from '../../pictures/Scene.ts';
import type { Branch } from '../../pictures/tree/Branch.ts';
import { drawTree } from '../../pictures/tree/draw-tree.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import { sayGeneration } from '../../state/chain/say-chain.ts';
import { usePalette } from '../../state/theme.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useSize } from '../../state/use-size.ts';
import { HoverNote } from './HoverNote.tsx';
import { useWheel } from './use-wheel.ts';
import styles from './ChainPicture.module.css';

const step = 1.25;

/** The generation tree, its generations' titles above it. */
export function TreePicture({ chain, branches, attention, words, press, stop }: {
  readonly chain: Chain;
  readonly branches: readonly Branch[];
  readonly attention: Attention;
  readonly words: ChainWords;
  readonly press: (part: Part | null) => void;
  readonly stop: string | null;
}) {
  const say = useSay();
  const palette = usePalette();
  const canvas = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter | null>(null);
  const pressed = useRef(press);
  const room = useSize(canvas);
  const fitted = useRef<{ chain: Chain | null; room: typeof room }>({ chain: null, room: null });
  const [view, setView] = useState<View>({ x: 0, y: 0, zoom: 1 });
  const [hover, setHover] = useState<{ readonly training: string; readonly at: Point } | null>(null);
  const { chosen, focus } = attention;
  const scene = useMemo(
    () => (room ? drawTree({ branches, returns: chain.returns, direction: chain.direction === 'UP' ? 'up' : 'down', words, measure: measureText, room, attention: { chosen, focus } }) : null),
    [branches, chain, words, room, chosen, focus],
  );
  useEffect(() => {
    pressed.current = press;
  });
  useEffect(() => {
    const made = createPainter(canvas.current!, {
      press: (part) => pressed.current(part),
      hover: (part, at) => setHover(part?.startsWith('training:') ? { training: part.slice('training:'.length), at } : null),
      view: setView,
    });
    painter.current = made;
    return () => {
      made.stop();
      painter.current = null;
    };
  }, []);
  useEffect(() => {
    if (!scene) return;
    painter.current?.paint(scene, palette, fontFamily());
    if (fitted.current.chain === chain && fitted.current.room === room) return;
    painter.current?.fit();
    fitted.current = { chain, room };
  }, [scene, palette, chain, room]);
  const shown = stop ?? (chosen === null ? null : chain.trainings.some(({ training }) => training.id === chosen) ? `dot:${chosen}` : chosen);
  useEffect(() => {
    if (shown !== null && scene) painter.current?.show(shown);
  }, [shown, scene]);
  const zoomBy = (factor: number) => painter.current?.zoomBy(factor);
  useKeys({ f: () => painter.current?.fit(), '+': () => zoomBy(step), '-': () => zoomBy(1 / step) });
  useWheel(canvas, painter);
  return (
    <>
      <div className={styles.headings} aria-hidden="true">
        {scene?.columns.map(({ x, width }, generation) => (chain.metrics.generations[generation] ?? 0) > 0 && (
          // eslint-disable-next-line react/no-array-index-key -- the place is the generation
          <div key={generation} className={styles.heading} style={{ left: x * view.zoom + view.x, width: Math.max(width * view.zoom, 60) }}>
            <b>{say('generation.title', { generation })}</b>{sayGeneration(chain, generation, say)}
          </div>
        ))}
      </div>
      <div ref={canvas} className={styles.canvas} aria-hidden="true" />
      {hover && hover.training !== chosen && <HoverNote key={hover.training} training={hover.training} at={hover.at} />}
      <div className={styles.tools}>
        <button type="button" aria-label={say('keys.zoom.in')} onClick={() => zoomBy(step)}>+</button>
        <button type="button" aria-label={say('keys.zoom.out')} onClick={() => zoomBy(1 / step)}>−</button>
        <button type="button" onClick={() => painter.current?.fit()}>{say('chain.fit')}</button>
      </div>
    </>
  );
}
