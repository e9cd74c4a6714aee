import type { OutcomeField, OutcomeMark, OutcomeTraining } from './record-query.ts';

/** The trainings of a record in the order in which its text tells them; one without a place in the text comes last. */
export function numberTrainings(trainings: readonly OutcomeTraining[], marks: readonly OutcomeMark[], fields: readonly OutcomeField[]): readonly OutcomeTraining[] {
  const fieldAt = new Map(fields.map(({ name }, at) => [name, at]));
  const told = marks.filter(({ training }) => training).map(({ training, passage }) => ({ training, field: fieldAt.get(passage.field) ?? fields.length, start: passage.start }));
  const first = new Map<string, { field: number; start: number }>();
  for (const { training, ...at } of told.sort((a, b) => a.field - b.field || a.start - b.start)) if (!first.has(training!)) first.set(training!, at);
  const placeOf = ({ id }: OutcomeTraining) => first.get(id) ?? { field: Infinity, start: Infinity };
  return trainings.toSorted((a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)];
    return left.field === right.field ? Math.sign(left.start - right.start) || 0 : left.field - right.field;
  });
}
