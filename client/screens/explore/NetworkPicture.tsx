import { type RefObject, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { createPainter, type Painter } from '../../painters/cytoscape/Painter.ts';
import { fontFamily, measureText } from '../../painters/measure-text.ts';
import { drawNetwork, type NetworkScene } from '../../pictures/network/draw-network.ts';
import type { NetworkAttention } from '../../pictures/network/NetworkWords.ts';
import { scaleScene } from '../../pictures/scale-scene.ts';
import type { Part, Point, Scene } from '../../pictures/Scene.ts';
import { Reading } from '../../parts/States.tsx';
import type { Network } from '../../state/explore/network-query.ts';
import { useNetworkWords } from '../../state/explore/use-network-words.ts';
import { usePlaces } from '../../state/explore/use-places.ts';
import { usePreference } from '../../state/preferences.ts';
import { usePalette } from '../../state/theme.ts';
import { useKeys } from '../../state/use-keys.ts';
import { usePortfolio } from '../../state/use-portfolio.ts';
import { useSize } from '../../state/use-size.ts';
import { HoverNote } from '../chain/HoverNote.tsx';
import { useWheel } from '../chain/use-wheel.ts';
import styles from './ExploreScreen.module.css';

const step = 1.25;
/** Names are placed anew when the zoom has rested, at one of these steps, so small that no name looks larger or smaller than it is. */
const rest = 120;
const zoomStep = (zoom: number) => 2 ** (Math.round(Math.log2(zoom) * 12) / 12);

type Room = NonNullable<ReturnType<typeof useSize>>;

/** A line more or less below the picture is no other room, in which all would have to be fitted again. */
const line = 40;
const isAlike = (a: Room | null, b: Room | null) => a !== null && b !== null && a.width === b.width && Math.abs(a.height - b.height) < line;

/** What the rest of the screen can do with the picture. */
export interface PictureHandle {
  readonly fit: () => void;
  readonly arrange: () => void;
  /** As it stands, for a file. */
  readonly scene: () => Scene | null;
}

/** The network, painted; places are found beside the page's own work. */
export function NetworkPicture({ network, attention, press, handle, setWaiting, stop }: {
  readonly network: Network;
  readonly attention: NetworkAttention;
  readonly press: (part: Part | null, add: boolean) => void;
  readonly handle: RefObject<PictureHandle | null>;
  readonly setWaiting: (count: number) => void;
  readonly stop: string | null;
}) {
  const say = useSay();
  const palette = usePalette();
  const words = useNetworkWords();
  const [view] = usePreference('view');
  const version = usePortfolio()?.version ?? 0;
  const canvas = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter | null>(null);
  const pressed = useRef(press);
  const room = useSize(canvas);
  const [zoom, setZoom] = useState(1);
  const zoomNow = useRef(1);
  const [hover, setHover] = useState<{ readonly training: string; readonly at: Point } | null>(null);
  const { places, round, arrange } = usePlaces(`${view} ${version}`, network, room);
  const scene = useMemo<NetworkScene | null>(
    () => (places ? drawNetwork({ network, places, attention, words, measure: measureText, zoom }) : null),
    [network, places, attention, words, zoom],
  );
  useEffect(() => {
    pressed.current = press;
  });
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const made = createPainter(canvas.current!, {
      press: (part, add) => pressed.current(part, add),
      hover: (part, at) => setHover(part?.startsWith('training:') ? { training: part.slice('training:'.length), at } : null),
      view: (now) => {
        zoomNow.current = now.zoom;
        clearTimeout(resting);
        resting = setTimeout(() => setZoom(zoomStep(now.zoom)), rest);
      },
    }, { free: true });
    painter.current = made;
    return () => {
      clearTimeout(resting);
      made.stop();
      painter.current = null;
    };
  }, []);
  const fitted = useRef<{ readonly room: Room | null; readonly round: number }>({ room: null, round: 0 });
  useEffect(() => {
    if (!scene) return;
    painter.current?.paint(scene, palette, fontFamily());
    setWaiting(scene.waiting);
    if (isAlike(fitted.current.room, room) && fitted.current.round === round) return;
    painter.current?.fit();
    fitted.current = { room, round };
    setZoom(zoomStep(zoomNow.current));
  }, [scene, palette, room, round, setWaiting]);
  const shown = stop ?? [...attention.chosen].at(-1) ?? null;
  useEffect(() => {
    if (shown !== null && places?.has(shown)) painter.current?.show(shown);
  }, [shown, places]);
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  });
  useImperativeHandle(handle, () => ({
    fit: () => painter.current?.fit(),
    arrange,
    scene: () => latest.current && scaleScene(latest.current, zoom),
  }), [arrange, zoom]);
  const zoomBy = (factor: number) => painter.current?.zoomBy(factor);
  useKeys({ f: () => painter.current?.fit(), a: arrange, '+': () => zoomBy(step), '-': () => zoomBy(1 / step) });
  useWheel(canvas, painter);
  return (
    <>
      <div ref={canvas} className={styles.canvas} aria-hidden="true" />
      {!places && <div className={styles.arranging}><Reading>{say('explore.reading', { count: network.actors.length })}</Reading></div>}
      {hover && !attention.chosen.has(hover.training) && <HoverNote key={hover.training} training={hover.training} at={hover.at} />}
      <div className={styles.zoom}>
        <button type="button" className={styles.fit} onClick={() => painter.current?.fit()}>{say('explore.fit')}</button>
        <button type="button" aria-label={say('keys.zoom.in')} onClick={() => zoomBy(step)}>+</button>
        <button type="button" aria-label={say('keys.zoom.out')} onClick={() => zoomBy(1 / step)}>−</button>
      </div>
    </>
  );
}
