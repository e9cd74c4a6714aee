import fc from 'fast-check';

export interface GoldActor {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string;
  readonly aliases?: readonly string[];
}

export interface GoldTraining {
  readonly trainers: readonly string[];
  readonly trainees: readonly string[];
  readonly others: readonly { readonly name: string; readonly role: string }[];
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly topics: readonly string[];
  readonly participants: number | null;
  readonly evidence: string;
}

/** What a careful reader takes from a record of a corpus. */
export interface Gold {
  readonly countries: readonly string[];
  readonly actors: readonly GoldActor[];
  readonly trainings: readonly GoldTraining[];
  readonly objectives: readonly string[];
  readonly confidential: boolean;
  readonly optional_actors?: readonly string[];
}

/** A reading of a record, as far as it is scored. */
export interface PerturbedReading {
  readonly actors: readonly object[];
  readonly trainings: readonly Pick<GoldTraining, 'trainers' | 'trainees'>[];
}

/** Readings that go wrong as readings do: names in other forms, events lost, doubled or made up, sides swapped, dates off. */
export function perturbed(gold: Gold): fc.Arbitrary<PerturbedReading> {
  return fc.record({
    actors: someOf(gold.actors.map((actor) => fc.record({
      name: respelt(actor.name, gold), acronym: fc.constant(actor.acronym), kind: mostly(actor.kind, 'group'), aliases: mostly(actor.aliases ?? [], []),
    }))),
    trainings: fc.tuple(someOf(gold.trainings.map((training) => wrong(training, gold))), fc.array(madeUp(gold), { maxLength: 1 })).map((lists) => lists.flat()),
  });
}

/** Each at its own risk of being left out, or of standing twice. */
function someOf<Item>(items: readonly fc.Arbitrary<Item>[]): fc.Arbitrary<Item[]> {
  const times = fc.constantFrom(1, 1, 1, 1, 1, 1, 0, 2);
  return fc.tuple(...items.map((item) => fc.tuple(item, times).map(([value, length]) => Array.from({ length }, () => value)))).map((lists) => lists.flat());
}

const mostly = <Value>(value: Value, ...others: Value[]) => fc.constantFrom(value, value, value, value, ...others);

function wrong({ trainers, trainees, start, end, place, country, participants, evidence }: GoldTraining, gold: Gold): fc.Arbitrary<PerturbedReading['trainings'][number]> {
  const names = (list: readonly string[]) => fc.tuple(...list.map((name) => respelt(name, gold)));
  return fc.record({
    trainers: mostly(trainers, trainees).chain(names),
    trainees: mostly(trainees, trainers).chain(names),
    start: mostly(start, null, start?.slice(0, 4) ?? '2022', '2023-05'),
    end: mostly(end, null, '2023-06-30'),
    place: mostly(place, null, 'Elsewhere'),
    country: mostly(country, null, 'ZZ'),
    participants: mostly(participants, null, 7),
    evidence: mostly(evidence, ''),
  }).map((training) => (training.start !== null && training.end !== null && training.end < training.start ? { ...training, end: training.start } : training));
}

function madeUp({ actors }: Gold): fc.Arbitrary<PerturbedReading['trainings'][number]> {
  const name = fc.constantFrom('participants', 'Somebody Else', ...actors.map((actor) => actor.name));
  return fc.record({ trainers: fc.array(name, { maxLength: 2 }), trainees: fc.array(name, { maxLength: 2 }), start: fc.constantFrom(null, '2021', '2023-04'), evidence: fc.constant('none') });
}

function respelt(name: string, { actors }: Gold): fc.Arbitrary<string> {
  const actor = actors.find((each) => each.name === name);
  const others = [
    `the ${name}`, name.toUpperCase(), `members of ${name}`, `12 ${name}`, name.split(' ').slice(0, -1).join(' ') || name, `${name.slice(0, 4)}${name.slice(5)}`,
    ...(actor?.acronym ? [actor.acronym, `${name} (${actor.acronym})`] : []), ...(actor?.aliases ?? []),
  ];
  return fc.oneof({ weight: 3, arbitrary: fc.constant(name) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}
