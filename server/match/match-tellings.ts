import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import type { Telling } from '../model/telling.ts';
import { remember } from '../platform/remember.ts';
import { compareTellings } from './compare-tellings.ts';
import type { Fit } from './compare-tellings.ts';
import { groupFitting } from './group-fitting.ts';
import { uniteTellings } from './unite-tellings.ts';

/** The trainings of a view, and what could not be decided about their tellings. */
export interface Matching {
  /** Sorted by id. */
  readonly trainings: readonly MatchedTraining[];
  readonly doubts: readonly TellingDoubt[];
}

export type TellingDoubt =
  /** Fits two trainings that are not one, and so joined neither. */
  | { readonly kind: 'fits-two'; readonly telling: string; readonly fits: readonly string[] }
  /** Two tellings that may be one event, and too little says so. */
  | { readonly kind: 'told-twice'; readonly tellings: readonly [string, string]; readonly missing: string };

/**
 * Tellings of different records that fit each other become one training. Fitting is no equivalence ("2024" fits
 * March and May): a telling with two fits that do not fit each other joins neither, and what is left falls into
 * sets in which all fit all, whatever the order.
 */
export function matchTellings(tellings: readonly Telling[]): Matching {
  const sorted = [...tellings].sort((a, b) => compareText(a.id, b.id));
  const fits = new Map<number, Map<number, Fit>>();
  const doubts: TellingDoubt[] = [];
  for (const [left, right] of candidatePairs(sorted)) {
    const fit = compareTellings(sorted[left]!, sorted[right]!);
    if (fit.verdict === 'sure' || fit.verdict === 'likely') {
      addFit(fits, left, right, fit);
      addFit(fits, right, left, fit);
    } else if (fit.verdict === 'undecided') {
      doubts.push({ kind: 'told-twice', tellings: [sorted[left]!.id, sorted[right]!.id], missing: fit.reason });
    }
  }
  const { groups, torn } = groupFitting(sorted.map((_, index) => fits.get(index) ?? alone));
  for (const { at, fits: apart } of torn) {
    doubts.push({ kind: 'fits-two', telling: sorted[at]!.id, fits: apart.map((other) => sorted[other]!.id).sort(compareText) });
  }
  const trainings = groups.map(([first, ...others]) => {
    const likely = others.map((other) => fits.get(first!)!.get(other)!).find(({ verdict }) => verdict === 'likely');
    return unite(sorted[first!]!, others.map((index) => sorted[index]!), likely?.reason ?? null);
  });
  return { trainings: trainings.sort((left, right) => compareText(left.id, right.id)), doubts };
}

const alone: ReadonlyMap<number, Fit> = new Map();
const unite = remember((first: Telling, others: readonly Telling[], reason: string | null) => uniteTellings([first, ...others], reason));

function addFit(fits: Map<number, Map<number, Fit>>, from: number, to: number, fit: Fit): void {
  const own = fits.get(from);
  if (own) own.set(to, fit);
  else fits.set(from, new Map([[to, fit]]));
}

/** A giver and a receiver: tellings of one training share such a pair. */
const pairKeys = remember(({ comparable }: Telling) =>
  comparable.givers.flatMap((giver) => comparable.receivers.map((receiver) => `${giver}\u0000${receiver}`)));

/** Pairs of different records that share a giver and a receiver; each once, in order. */
function candidatePairs(tellings: readonly Telling[]): [number, number][] {
  const byPair = new Map<string, number[]>();
  tellings.forEach((telling, index) => {
    for (const key of pairKeys(telling)) {
      const list = byPair.get(key);
      if (list) list.push(index);
      else byPair.set(key, [index]);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const list of byPair.values()) {
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1)) {
        if (tellings[left]!.record !== tellings[right]!.record) pairs.set(left * tellings.length + right, [left, right]);
      }
    });
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
