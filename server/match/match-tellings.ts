import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import type { Telling } from '../model/telling.ts';
import { remember } from '../platform/remember.ts';
import { compareTellings } from './compare-tellings.ts';
import type { Fit } from './compare-tellings.ts';
import { groupFitting } from './group-fitting.ts';
import { classesOf, pairKeys } from './telling-classes.ts';
import type { TellingClass } from './telling-classes.ts';
import { uniteTellings } from './unite-tellings.ts';

/** The trainings of a view, and what could not be decided about their tellings. */
export interface Matching {
  /** Sorted by id. */
  readonly trainings: readonly MatchedTraining[];
  readonly doubts: readonly TellingDoubt[];
}

export type TellingDoubt =
  /** Tellings that say the same and fit two trainings which are not one, and so joined neither; of each of those, one telling. */
  | { readonly kind: 'fits-two'; readonly tellings: readonly string[]; readonly fits: readonly string[] }
  /** Tellings that may be one event, and too little says so. Sorted. */
  | { readonly kind: 'told-twice'; readonly tellings: readonly string[]; readonly missing: string };

/**
 * Tellings of different records that fit each other become one training. Fitting is no equivalence ("2024" fits
 * March and May): a telling with two fits that do not fit each other joins neither, and what is left falls into
 * sets in which all fit all, whatever the order.
 */
export function matchTellings(tellings: readonly Telling[]): Matching {
  const classes = classesOf([...tellings].sort((a, b) => compareText(a.id, b.id)));
  const { fits, undecided } = compareClasses(classes);
  const { groups, torn } = groupFitting(classes.map((_, index) => fits.get(index) ?? alone));
  const isTorn = new Set(torn.map(({ at }) => at));
  const trainings = groups.flatMap((group) => {
    const [first, ...others] = group.map((index) => classes[index]!) as [TellingClass, ...TellingClass[]];
    if (isTorn.has(group[0]!) || !first.isOne) return first.members.map((telling) => unite(telling, [], null));
    const verdicts = [...(first.members.length > 1 ? [selfFit(first)] : []), ...group.slice(1).map((other) => fits.get(group[0]!)!.get(other)!)];
    const members = [first, ...others].flatMap((each) => each.members).sort((a, b) => compareText(a.id, b.id));
    return [unite(members[0]!, members.slice(1), verdicts.find(({ verdict }) => verdict === 'likely')?.reason ?? null)];
  });
  const idsOf = (indexes: readonly number[]) => indexes.flatMap((index) => classes[index]!.members.map(({ id }) => id)).sort(compareText);
  return {
    trainings: trainings.sort((left, right) => compareText(left.id, right.id)),
    doubts: [
      ...torn.map(({ at, fits: apart }): TellingDoubt => ({
        kind: 'fits-two', tellings: idsOf([at]), fits: apart.map((other) => classes[other]!.members[0]!.id).sort(compareText),
      })),
      ...undecided.map((group): TellingDoubt => ({ kind: 'told-twice', tellings: idsOf(group), missing: 'a date' })),
    ],
  };
}

const alone: ReadonlyMap<number, Fit> = new Map();
const unite = remember((first: Telling, others: readonly Telling[], reason: string | null) => uniteTellings([first, ...others], reason));
const selfFit = ({ members }: TellingClass) => compareTellings(members[0]!, members[1]!);

/** What each class fits, and the sets of classes that may be one event. */
function compareClasses(classes: readonly TellingClass[]): { fits: Map<number, Map<number, Fit>>; undecided: number[][] } {
  const fits = new Map<number, Map<number, Fit>>();
  const doubtful = new Map<number, number[]>();
  const link = <Value>(map: Map<number, Value>, index: number, empty: () => Value): Value => {
    const known = map.get(index) ?? empty();
    map.set(index, known);
    return known;
  };
  for (const [left, right] of candidatePairs(classes)) {
    const fit = compareTellings(classes[left]!.members[0]!, classes[right]!.members[0]!);
    if (fit.verdict === 'sure' || fit.verdict === 'likely') {
      link(fits, left, () => new Map<number, Fit>()).set(right, fit);
      link(fits, right, () => new Map<number, Fit>()).set(left, fit);
    } else if (fit.verdict === 'undecided') {
      link(doubtful, left, () => []).push(right);
      link(doubtful, right, () => []).push(left);
    }
  }
  classes.forEach(({ members, isOne }, index) => {
    if (members.length > 1 && !isOne) link(doubtful, index, () => []);
  });
  return { fits, undecided: componentsOf(doubtful) };
}

function componentsOf(edges: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>();
  return [...edges.keys()].sort((a, b) => a - b).flatMap((start) => {
    if (seen.has(start)) return [];
    const component = [start];
    seen.add(start);
    for (const at of component) {
      for (const next of edges.get(at)!) {
        if (seen.has(next)) continue;
        seen.add(next);
        component.push(next);
      }
    }
    return [component.sort((a, b) => a - b)];
  });
}

/** Pairs of classes of different records that share a giver and a receiver; each once, in order. */
function candidatePairs(classes: readonly TellingClass[]): [number, number][] {
  const byPair = new Map<string, number[]>();
  classes.forEach(({ members }, index) => {
    for (const key of pairKeys(members[0]!)) {
      const list = byPair.get(key);
      if (list) list.push(index);
      else byPair.set(key, [index]);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const list of byPair.values()) {
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1)) {
        if (!isOneRecord(classes[left]!, classes[right]!)) pairs.set(left * classes.length + right, [left, right]);
      }
    });
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Tellings whose record tells another with the same pair stand in a class of their own. */
function isOneRecord(a: TellingClass, b: TellingClass): boolean {
  return a.members.length === 1 && b.members.length === 1 && a.members[0]!.record === b.members[0]!.record;
}
