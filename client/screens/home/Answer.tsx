import { type ReactNode, useMemo, useRef } from 'react';
import { useSay } from '../../messages/say.ts';
import type { MessageId } from '../../messages/messages.ts';
import { fontFamily } from '../../painters/measure-text.ts';
import { SceneSvg } from '../../painters/svg/SceneSvg.tsx';
import type { Scene } from '../../pictures/Scene.ts';
import { usePalette } from '../../state/theme.ts';
import { useSize } from '../../state/use-size.ts';
import { Link } from '../../url/Link.tsx';
import type { Place } from '../../url/Place.ts';
import styles from './HomeScreen.module.css';

/** A question, its answer as a small picture and as a sentence, and the way to all of it. */
export function Answer({ over, title, draw, says, to, go }: {
  readonly over: MessageId;
  readonly title: string;
  /** The picture at a width in pixels. */
  readonly draw: (width: number) => Scene;
  readonly says: ReactNode;
  readonly to: Place;
  readonly go: MessageId;
}) {
  const say = useSay();
  const palette = usePalette();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const width = size?.width ?? 0;
  const scene = useMemo(() => (width > 0 ? draw(width) : null), [draw, width]);
  return (
    <article className={styles.answer}>
      <p className={styles.over}>{say(over)}</p>
      <h2>{title}</h2>
      <div ref={frame} className={styles.glimpse}>{scene && <SceneSvg scene={scene} palette={palette} family={fontFamily()} />}</div>
      <p className={styles.says}>{says}</p>
      <p><Link to={to} className={styles.go}>{say(go)}</Link></p>
    </article>
  );
}
