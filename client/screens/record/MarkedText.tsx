import { useEffect, useRef } from 'react';
import { useSay } from '../../messages/say.ts';
import { type Segment, segmentText, type TextMark } from '../../state/record/segment-text.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace } from '../../url/Place.ts';
import styles from './RecordScreen.module.css';

/** A training's number in its record, and what it is called. */
export interface Numbered {
  readonly number: number;
  readonly title: string;
}

/** A field's text: trainings underlined and numbered, actors dotted, what is chosen lit and brought into sight. */
export function MarkedText({ text, marks, lit, language, titles, actors, choose }: {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly lit: readonly TextMark[];
  readonly language: string;
  readonly titles: ReadonlyMap<string, Numbered>;
  /** Labels of actors by id. */
  readonly actors: ReadonlyMap<string, string>;
  readonly choose: (training: string) => void;
}) {
  const say = useSay();
  const frame = useRef<HTMLParagraphElement>(null);
  const where = lit.map(({ start, end }) => `${start}-${end}`).join();
  useEffect(() => {
    if (where !== '') bringIntoSight(frame.current?.querySelector('mark'));
  }, [where]);
  return (
    <p ref={frame} className={styles.text} lang={language}>
      {segmentText(text, [...marks, ...lit.map((span) => ({ ...span, lit: true }))]).map((segment) => {
        const numbers = segment.ends.flatMap((id) => {
          const numbered = titles.get(id);
          return numbered ? [<button key={id} type="button" className={styles.number} aria-label={say('record.number', { ...numbered })} onClick={() => choose(id)}>{numbered.number}</button>] : [];
        });
        const [head, tail] = numbers.length === 0 || segment.actor !== null ? [segment.text, ''] : splitLast(segment.text);
        return (
          <span key={segment.start}>
            <SegmentText segment={{ ...segment, text: head }} actors={actors} choose={choose} />
            {numbers.length > 0 && <span className={styles.together}>{tail !== '' && <SegmentText segment={{ ...segment, text: tail }} actors={actors} choose={choose} />}{numbers}</span>}
          </span>
        );
      })}
    </p>
  );
}

function SegmentText({ segment: { text, trainings, actor, lit }, actors, choose }: {
  readonly segment: Segment;
  readonly actors: ReadonlyMap<string, string>;
  readonly choose: (training: string) => void;
}) {
  const say = useSay();
  const label = actor === null ? undefined : actors.get(actor);
  const training = trainings[0];
  const words = label === undefined ? text : (
    <Link to={chainPlace({ from: [actor!] })} className={styles.actor} title={say('record.actor', { name: label })}>{text}</Link>
  );
  const inside = lit ? <mark>{words}</mark> : words;
  if (training === undefined) return inside;
  // The number behind it is the same for keys and screen readers.
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
  return <span className={styles.training} onClick={(event) => event.defaultPrevented || choose(training)}>{inside}</span>;
}

/** A text and its last character, which keeps the number of a training on the line where its sentence ends. */
function splitLast(text: string): readonly [head: string, tail: string] {
  const at = text.length - ((text.codePointAt(text.length - 2) ?? 0) > 0xFFFF ? 2 : 1);
  return [text.slice(0, at), text.slice(at)];
}

/** Scrolls only where the words are not in the window, since a reader who sees them wants to stay. */
function bringIntoSight(element: Element | null | undefined): void {
  const { top, bottom } = element?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (element && (top < 60 || bottom > window.innerHeight - 24)) element.scrollIntoView({ block: 'center' });
}
