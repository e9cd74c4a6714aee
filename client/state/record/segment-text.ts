/** Words of a field that stand for something, from `start` to before `end`, in UTF-16 units. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Id of the training that they tell, or of the actor that they name. */
  readonly training?: string | null;
  readonly actor?: string | null;
  /** They are chosen. */
  readonly lit?: boolean;
}

/** A stretch of text over which the same marks stand. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Trainings that it tells, each once. */
  readonly trainings: readonly string[];
  /** The actor named here; of several the one with the fewest words. */
  readonly actor: string | null;
  readonly lit: boolean;
  /** Trainings whose words end where it ends. */
  readonly ends: readonly string[];
}

/** The text cut wherever a mark begins or ends. Marks may overlap, nest or reach beyond the text; its pieces join to it. */
export function segmentText(text: string, marks: readonly TextMark[]): readonly Segment[] {
  const inText = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inText.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1]!;
    const over = inText.filter((mark) => mark.start <= start && end <= mark.end);
    const trainingsOf = (some: typeof over) => [...new Set(some.flatMap(({ training }) => training ?? []))];
    const named = over.filter(({ actor }) => actor).sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      text: text.slice(start, end),
      start,
      trainings: trainingsOf(over),
      actor: named[0]?.actor ?? null,
      lit: over.some(({ lit }) => lit === true),
      ends: trainingsOf(over.filter((mark) => mark.end === end)),
    };
  });
}
