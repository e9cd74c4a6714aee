import { slug } from '../../lexicon/folding.ts';
import type { Reading, RecordActor, RecordTraining } from '../../model/claim.ts';
import type { ClaimKind, ClaimParts, TrainingParts } from '../../model/decision.ts';
import type { Passage } from '../../model/passage.ts';
import { tellingId } from '../../model/telling.ts';

/** A claim of a record as a person sees it, before any decision. */
export interface ClaimInReading {
  /** A telling's id, or the record with `#p` or `#m` and the claim's place. */
  readonly id: string;
  readonly kind: ClaimKind;
  /** Its place in the reading's list of that kind. */
  readonly index: number;
  readonly parts: ClaimParts;
  readonly passages: readonly Passage[];
}

export function claimsInReading(reading: Reading): ClaimInReading[] {
  const names = partyNames(reading.actors);
  const name = (index: number) => names[index]!;
  return [
    ...reading.trainings.map((training, index): ClaimInReading => ({
      id: tellingId(reading.record, training.ordinals[0]!), kind: 'training', index, parts: trainingParts(training, name), passages: training.passages,
    })),
    ...reading.partnerships.map((claim, index): ClaimInReading => ({
      id: `${reading.record}#p${index + 1}`, kind: 'partnership', index, parts: { from: name(claim.of), to: name(claim.with) }, passages: claim.passages,
    })),
    ...reading.memberships.map(({ part, whole, passages }, index): ClaimInReading => ({
      id: `${reading.record}#m${index + 1}`, kind: 'membership', index, parts: { from: name(part), to: name(whole) }, passages,
    })),
  ];
}

function trainingParts(training: RecordTraining, name: (index: number) => string): TrainingParts {
  return {
    givers: training.givers.map(name),
    receivers: training.receivers.map(name),
    others: training.others.map(({ actor, role }) => ({ name: name(actor), role })),
    persons: training.persons,
    start: training.when.start,
    end: training.when.end,
    place: training.place,
    country: training.country,
    topics: training.topics,
    participants: training.participants,
  };
}

/** How a record's actors are told apart in words: by name; a group of which there are two by name and place. */
export function partyNames(actors: readonly RecordActor[]): string[] {
  const count = new Map<string, number>();
  for (const { name } of actors) count.set(slug(name), (count.get(slug(name)) ?? 0) + 1);
  return actors.map(({ name, place, country }) => (count.get(slug(name))! > 1 && (place ?? country) !== null ? `${name} (${place ?? country})` : name));
}
