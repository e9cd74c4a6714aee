import { useEffect, useState } from 'react';
import type { Point } from '../../pictures/Scene.ts';
import { useTrainingDetail } from '../../state/chain/training-query.ts';
import styles from './ChainPicture.module.css';

const patience = 150;
const longest = 220;
const headings = 40;
/** Under this height the note stands above the pointer, else it would leave the picture. */
const turnUp = 200;

/** The sentence that tells a training, beside the pointer that rests on it. Choosing the training shows it to everyone. */
export function HoverNote({ training, at }: { readonly training: string; readonly at: Point }) {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return rested ? <Sentence training={training} at={at} /> : null;
}

function Sentence({ training, at }: { readonly training: string; readonly at: Point }) {
  const quote = useTrainingDetail(training).detail?.passages[0]?.quote;
  if (quote === undefined) return null;
  const left = Math.max(8, at.x - 120);
  const below = at.y < turnUp;
  return (
    <div className={styles.note} aria-hidden="true" style={below ? { left, top: at.y + headings + 18 } : { left, top: at.y + headings - 30, translate: '0 -100%' }}>
      {quote.length > longest ? `${quote.slice(0, longest).trimEnd()}…` : quote}
    </div>
  );
}
