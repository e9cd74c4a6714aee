import { lightSpans, type Span } from './light-spans.ts';
import styles from './Passage.module.css';

/**
 * A field's text with the chosen words lit. `around` bounds how much of the rest is shown beside them, in characters;
 * without it all is shown.
 */
export function Passage({ text, spans, around, language }: {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly around?: number;
  readonly language?: string | undefined;
}) {
  return (
    <p className={styles.passage} lang={language}>
      {lightSpans(text, spans, around).map((piece, place) => (
        // eslint-disable-next-line react/no-array-index-key -- pieces have no other name, and never move
        <span key={place}>
          {piece.cut && <span className={styles.cut}>… </span>}
          {piece.lit ? <mark>{piece.text}</mark> : piece.text}
        </span>
      ))}
    </p>
  );
}
