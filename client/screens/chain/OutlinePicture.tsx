import { useEffect, useMemo, useRef } from 'react';
import { measureText } from '../../painters/measure-text.ts';
import { SceneSvg } from '../../painters/svg/SceneSvg.tsx';
import type { ChainWords } from '../../pictures/chain-words.ts';
import type { Attention } from '../../pictures/draw-actor.ts';
import { drawOutline } from '../../pictures/outline/draw-outline.ts';
import type { Part } from '../../pictures/Scene.ts';
import type { Branch } from '../../pictures/tree/Branch.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import { usePalette } from '../../state/theme.ts';
import { useSize } from '../../state/use-size.ts';
import styles from './ChainPicture.module.css';

/** The chain as an indented outline. Pressing an actor chooses the training that reached it. */
export function OutlinePicture({ chain, branches, attention, words, press }: {
  readonly chain: Chain;
  readonly branches: readonly Branch[];
  readonly attention: Attention;
  readonly words: ChainWords;
  readonly press: (part: Part | null) => void;
}) {
  const palette = usePalette();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const { chosen, focus } = attention;
  const scene = useMemo(
    () => (size ? drawOutline({ branches, direction: chain.direction === 'UP' ? 'up' : 'down', words, measure: measureText, width: size.width, attention: { chosen, focus } }) : null),
    [branches, chain, words, size, chosen, focus],
  );
  const drawn = scene !== null;
  useEffect(() => {
    if (chosen !== null && drawn) bringAboveSheet(frame.current!, [`training:${chosen}`, `actor:${chosen}`]);
  }, [chosen, drawn]);
  const pressOutline = (part: Part | null) => {
    const actor = part?.startsWith('actor:') ? chain.actors.find((placed) => `actor:${placed.actor.id}` === part) : undefined;
    press(actor?.parentTraining ? `training:${actor.parentTraining}` : part);
  };
  return <div ref={frame} className={styles.outline}>{scene && <SceneSvg scene={scene} palette={palette} press={pressOutline} />}</div>;
}

/** Scrolls the page so that a part of the picture stands in the upper half of the window, where the sheet does not cover it. */
function bringAboveSheet(frame: HTMLElement, parts: readonly string[]): void {
  const part = [...frame.querySelectorAll('[data-part]')].find((element) => parts.includes(element.getAttribute('data-part') ?? ''));
  const { top, bottom } = part?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (part && (top < 60 || bottom > window.innerHeight / 2)) window.scrollBy({ top: top - window.innerHeight / 4 });
}
