import { doubtTrainings, kindsOfTrainingDoubts } from '../../doubt/doubt-record.ts';
import { slug } from '../../lexicon/folding.ts';
import type { Reading, RecordActor, RecordTraining } from '../../model/claim.ts';
import type { AddedActor, ClaimDecision, PairParts, TrainingParts } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import type { Passage } from '../../model/passage.ts';
import { periodOf } from '../../model/period.ts';
import type { HarvestRecord } from '../../model/record.ts';
import { settleGroups } from '../settle-groups.ts';
import { claimsInReading, partyNames } from './claims-in-reading.ts';
import { placeDecision } from './place-decision.ts';
import type { Placing } from './place-decision.ts';
import { describePlacing } from './describe-placing.ts';

export interface DecidedReading {
  readonly reading: Reading;
  /** By the decision's id. */
  readonly placings: ReadonlyMap<string, Placing>;
}

/** A record's reading as persons decided it: what they rejected is gone, what they corrected says so, and both that and what they accepted is confirmed. */
export function decideReading(record: HarvestRecord, reading: Reading, decisions: readonly ClaimDecision[]): DecidedReading {
  const claims = claimsInReading(reading);
  const placings = new Map(decisions.map((decision) => [decision.id, placeDecision(decision, claims)]));
  const verdicts = new Map(decisions.flatMap((decision): [string, ClaimDecision][] => {
    const placing = placings.get(decision.id)!;
    return placing.state === 'fits' ? [[`${placing.claim.kind} ${placing.claim.index}`, decision]] : [];
  }));
  const actors = new Parties(reading.actors);
  const decided = <Claim extends { readonly passages: readonly Passage[] }>(
    kind: ClaimDecision['claim'], list: readonly Claim[], correct: (claim: Claim, decision: ClaimDecision) => Partial<Claim>,
  ): Claim[] => list.flatMap((claim, index) => {
    const decision = verdicts.get(`${kind} ${index}`);
    if (!decision) return [claim];
    if (decision.verdict === 'reject') return [];
    return [{ ...claim, ...(decision.verdict === 'correct' ? correct(claim, decision) : {}), confirmed: true as const }];
  });
  const trainings = decided('training', reading.trainings, ({ passages }, { parts, added }) => correctedTraining(parts as TrainingParts, actors.finder(added, passages)));
  const partnerships = decided('partnership', reading.partnerships, ({ passages }, { parts, added }) => {
    const find = actors.finder(added, passages);
    return { of: find((parts as PairParts).from), with: find((parts as PairParts).to) };
  });
  const memberships = decided('membership', reading.memberships, ({ passages }, { parts, added }) => {
    const find = actors.finder(added, passages);
    return { part: find((parts as PairParts).from), whole: find((parts as PairParts).to) };
  });
  const settled = settleGroups({ actors: actors.all, trainings, partnerships, memberships });
  return { reading: { ...reading, ...settled, findings: findingsOf(record, reading, settled, decisions, placings) }, placings };
}

function findingsOf(
  record: HarvestRecord, reading: Reading, { actors, trainings }: Pick<Reading, 'actors' | 'trainings'>, decisions: readonly ClaimDecision[], placings: ReadonlyMap<string, Placing>,
): Finding[] {
  const of = reading.findings.filter(({ kind }) => !kindsOfTrainingDoubts.has(kind));
  return [
    ...of,
    ...doubtTrainings({ record, places: reading.places, actors, trainings }),
    ...decisions.flatMap((decision) => describePlacing(record.id, decision, placings.get(decision.id)!)),
  ];
}

function correctedTraining(parts: TrainingParts, find: (name: string) => number): Omit<RecordTraining, 'ordinals' | 'abroad' | 'passages' | 'confirmed' | 'toldIn'> & { readonly toldIn: undefined } {
  const givers = [...new Set(parts.givers.map(find))].sort((a, b) => a - b);
  return {
    givers,
    receivers: [...new Set(parts.receivers.map(find))].filter((index) => !givers.includes(index)).sort((a, b) => a - b),
    others: parts.others.map(({ name, role }) => ({ actor: find(name), role })),
    persons: parts.persons,
    when: periodOf(parts.start, parts.end),
    place: parts.place,
    country: parts.country,
    topics: parts.topics,
    participants: parts.participants,
    strength: 'sure',
    reason: null,
    toldIn: undefined,
  };
}

/** A record's actors by the names that decisions use, and those that corrections add. */
class Parties {
  readonly all: RecordActor[];
  readonly #names: Map<string, number>;

  constructor(actors: readonly RecordActor[]) {
    this.all = [...actors];
    this.#names = new Map(actors.flatMap(({ forms }, index) => forms.map(({ form }) => [slug(form), index] as const)));
    partyNames(actors).forEach((name, index) => this.#names.set(slug(name), index));
  }

  /** Gives the place of an actor by its name; an unknown one is added as the decision describes it, told by these passages. */
  finder(added: readonly AddedActor[], passages: readonly Passage[]): (name: string) => number {
    return (name) => {
      const known = this.#names.get(slug(name));
      if (known !== undefined) return known;
      const { kind, country } = added.find((actor) => slug(actor.name) === slug(name)) ?? { kind: 'organization', country: null };
      this.#names.set(slug(name), this.all.length);
      this.all.push({
        name, acronym: null, kind, country, place: null, refs: [name], passages,
        forms: [{ form: name, strength: 'sure', reason: 'named in a correction' }],
      });
      return this.all.length - 1;
    };
  }
}
