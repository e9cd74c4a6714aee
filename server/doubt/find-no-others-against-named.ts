import { saysNoOne } from '../lexicon/no-one.ts';
import type { Finding } from '../model/finding.ts';
import { cellPassage, headingOf, listed, recordFinding } from './record-finding.ts';
import type { ReadRecord } from './ReadRecord.ts';

/** The field for other actors says that there were none, and another field names who supervised, paid or hosted a training. */
export function findNoOthersAgainstNamed({ record, actors, trainings }: ReadRecord): Finding[] {
  const said = cellPassage(record, 'otherContribution');
  if (said === null || !saysNoOne(said.quote)) return [];
  const helped = trainings.flatMap(({ others, passages }) =>
    others.filter(({ actor }) => actors[actor]!.kind !== 'programme').map(({ actor, role }) => ({ name: actors[actor]!.name, role, field: passages[0]?.field })));
  if (helped.length === 0) return [];
  const named = [...new Set(helped.map(({ name, role }) => `${name} (${role})`))];
  const fields = [...new Set(helped.flatMap(({ field }) => field ?? []))].map((field) => `“${headingOf(record, field)}”`);
  return [recordFinding('no-others-against-named', record, said, {
    values: { said: said.quote.trim(), named: named.join(', ') },
    message: `“${headingOf(record, 'otherContribution')}” says “${said.quote.trim()}”, but ${listed(fields)} names ${listed(named)}.`,
    settle: 'Name them in the field for other actors, or take them out of the text.',
  })];
}
