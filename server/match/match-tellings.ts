import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import type { Telling } from '../model/telling.ts';
import { compareTellings } from './compare-tellings.ts';
import type { Fit } from './compare-tellings.ts';
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
  const fits = sorted.map(() => new Map<number, Fit>());
  const doubts: TellingDoubt[] = [];
  for (const [left, right] of candidatePairs(sorted)) {
    const fit = compareTellings(sorted[left]!, sorted[right]!);
    if (fit.verdict === 'sure' || fit.verdict === 'likely') {
      fits[left]!.set(right, fit);
      fits[right]!.set(left, fit);
    } else if (fit.verdict === 'undecided') {
      doubts.push({ kind: 'told-twice', tellings: [sorted[left]!.id, sorted[right]!.id], missing: fit.reason });
    }
  }
  const torn = new Set<number>();
  fits.forEach((own, index) => {
    const around = [...own.keys()];
    const apart = around.flatMap((a, at) => around.slice(at + 1).filter((b) => !fits[a]!.has(b)).flatMap((b) => [a, b]));
    if (apart.length === 0) return;
    torn.add(index);
    doubts.push({ kind: 'fits-two', telling: sorted[index]!.id, fits: [...new Set(apart)].map((at) => sorted[at]!.id).sort(compareText) });
  });
  return { trainings: cliques(sorted, fits, torn).sort((a, b) => compareText(a.id, b.id)), doubts };
}

function cliques(sorted: readonly Telling[], fits: readonly Map<number, Fit>[], torn: ReadonlySet<number>): MatchedTraining[] {
  const seen = new Set<number>();
  const trainings: MatchedTraining[] = [];
  sorted.forEach((telling, index) => {
    if (seen.has(index)) return;
    const others = torn.has(index) ? [] : [...fits[index]!].filter(([other]) => !torn.has(other));
    others.forEach(([other]) => seen.add(other));
    const members = [telling, ...others.map(([other]) => sorted[other]!)];
    const likely = others.map(([, fit]) => fit).find(({ verdict }) => verdict === 'likely');
    trainings.push(uniteTellings(members, likely?.reason ?? null));
  });
  return trainings;
}

/** Pairs of different records that share a giver and a receiver; each once, in order. */
function candidatePairs(tellings: readonly Telling[]): [number, number][] {
  const byPair = new Map<string, number[]>();
  tellings.forEach(({ comparable }, index) => {
    for (const giver of comparable.givers) {
      for (const receiver of comparable.receivers) {
        const key = `${giver}\u0000${receiver}`;
        const list = byPair.get(key);
        if (list) list.push(index);
        else byPair.set(key, [index]);
      }
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const list of byPair.values()) {
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1)) {
        if (tellings[left]!.record !== tellings[right]!.record) pairs.set(`${left} ${right}`, [left, right]);
      }
    });
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
