import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import { findNearAcronyms } from './find-near-acronyms.ts';
import { findNearNames } from './find-near-names.ts';
import { findTrainsBeforeTrained } from './find-trains-before-trained.ts';
import type { Decided } from './near-actors.ts';
import { listed } from './record-finding.ts';
import { firstPassage, passageOf, recordsOf, viewFinding } from './view-finding.ts';

/** What resolving and matching left open, as `resolve` and `match` hand it over. */
export interface OpenQuestions {
  readonly names: readonly { readonly actor: string; readonly fits: readonly string[]; readonly known: readonly string[]; readonly form: string }[];
  readonly tellings: readonly (
    | { readonly kind: 'fits-two'; readonly tellings: readonly string[]; readonly fits: readonly string[] }
    | { readonly kind: 'told-twice'; readonly tellings: readonly string[]; readonly missing: string }
  )[];
  /** What settles that two names which look alike are two bodies'. */
  readonly decided: Decided;
}

/** Doubts across the records of a view, sorted by kind and records. Silent where nothing is wrong. */
export function doubtView(actors: readonly ResolvedActor[], trainings: readonly MatchedTraining[], open: OpenQuestions): ViewFinding[] {
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const trainingOf = new Map(trainings.flatMap((training) => training.tellings.flatMap(({ ids }) => ids.map((id) => [id, training] as const))));
  return [
    ...open.names.flatMap((doubt) => nameFitsTwo(doubt, actorOf)),
    ...open.tellings.map((doubt) => (doubt.kind === 'fits-two' ? tellingFitsTwo(doubt, trainingOf) : toldTwice(doubt, trainingOf))),
    ...sharedAcronyms(actors),
    ...findNearAcronyms(actors, open.decided),
    ...findNearNames(actors, open.decided),
    ...findTrainsBeforeTrained(actors, trainings),
  ].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.records.join(' '), b.records.join(' ')) || compareText(a.message, b.message));
}

function nameFitsTwo(doubt: OpenQuestions['names'][number], actorOf: ReadonlyMap<string, ResolvedActor>): ViewFinding[] {
  const actor = actorOf.get(doubt.actor);
  const fits = doubt.fits.flatMap((id) => actorOf.get(id) ?? []);
  if (!actor) return [];
  const told = [...fits.map(({ name, country }) => `${name} (${country})`), ...doubt.known];
  const names = told.join(', ');
  return [viewFinding(
    'fits-two',
    { records: recordsOf(actor), actors: [actor.id, ...doubt.fits], passage: firstPassage(actor) },
    {
      values: { name: actor.name, fits: names },
      message: `“${actor.name}” names no country here and fits ${told.length} actors: ${names}. It was joined to none.`,
      settle: 'Name the country in the record, or write the full name.',
    },
  )];
}

function tellingFitsTwo(
  { tellings, fits }: Extract<OpenQuestions['tellings'][number], { kind: 'fits-two' }>,
  trainingOf: ReadonlyMap<string, MatchedTraining>,
): ViewFinding {
  const own = tellings.flatMap((id) => trainingOf.get(id) ?? []);
  const fitted = fits.flatMap((id) => trainingOf.get(id) ?? []);
  const [first] = own;
  const dates = shortened([...new Set(fitted.map(({ when }) => when.start ?? '?'))]);
  return viewFinding(
    'fits-two',
    {
      records: [...own, ...fitted].flatMap((training) => training.tellings.slice(0, 1).map(({ record }) => record)),
      trainings: [...own, ...fitted].map(({ id }) => id),
      passage: first?.tellings[0]?.training.passages[0] ?? null,
    },
    {
      values: { name: first?.when.text ?? first?.when.start ?? '', fits: dates },
      message: `This training fits ${fitted.length} others, told elsewhere (${dates}), that are not one. It was joined to none.`,
      settle: 'Give the month and the place in each record.',
    },
  );
}

function toldTwice(
  { tellings, missing }: Extract<OpenQuestions['tellings'][number], { kind: 'told-twice' }>,
  trainingOf: ReadonlyMap<string, MatchedTraining>,
): ViewFinding {
  const trainings = tellings.flatMap((id) => trainingOf.get(id) ?? []);
  const records = [...new Set(tellings.map((id) => id.slice(0, id.lastIndexOf('#'))))].sort(compareText);
  const named = shortened(records);
  const vague = trainings.find(({ when }) => when.start === null && when.end === null) ?? trainings[0];
  return viewFinding(
    'told-twice',
    { records, trainings: [...new Set(trainings.map(({ id }) => id))], passage: vague?.tellings[0]?.training.passages[0] ?? null },
    {
      values: { missing, records: named },
      message: `${named} tell of trainings between the same actors. They may be one event; where ${missing} is missing, they were kept apart.`,
      settle: 'Give the date in each record, or confirm which of them are one event.',
    },
  );
}

const mostNamed = 6;

/** A list for a sentence; of a long one the first, and how many more. */
function shortened(items: readonly string[]): string {
  return items.length > mostNamed ? `${items.slice(0, mostNamed).join(', ')} and ${items.length - mostNamed} more` : listed(items);
}

/** One acronym, two actors that no text takes for one. */
function sharedAcronyms(actors: readonly ResolvedActor[]): ViewFinding[] {
  const byAcronym = new Map<string, ResolvedActor[]>();
  for (const actor of actors) {
    if (actor.acronym === null || actor.country === null || actor.kind === 'group') continue;
    byAcronym.set(actor.acronym, [...(byAcronym.get(actor.acronym) ?? []), actor]);
  }
  return [...byAcronym].filter(([, sharing]) => sharing.length > 1).map(([acronym, sharing]) => {
    const names = sharing.map(({ name, country }) => `${name} (${country})`).join(', ');
    return viewFinding(
      'shared-acronym',
      { records: sharing.flatMap(recordsOf), actors: sharing.map(({ id }) => id), passage: sharing.map((actor) => passageOf(actor, acronym)).find((passage) => passage !== null) ?? null },
      {
        values: { acronym, names },
        message: `${acronym} stands for ${sharing.length} actors: ${names}.`,
        settle: 'Nothing, if they are different bodies. If they are one, its records should name one country.',
      },
    );
  });
}
