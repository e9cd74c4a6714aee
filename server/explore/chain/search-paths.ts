import type { TrainingIndex } from './index-trainings.ts';
import { type HopTiming, type PathRule, pathRules } from './timing.ts';

/** How a training is best reached from the roots. All parts belong to one path. */
export interface BestPath {
  readonly timing: HopTiming;
  /** Trainings on the path, this one included: its generation. */
  readonly hops: number;
  /** The training before it; null for one that a root gave. */
  readonly parent: number | null;
  /** The actor through whom it follows: a root, or a receiver of the parent. */
  readonly giver: number;
}

/**
 * For each training its best path from the roots, or null: best class, then fewest hops, then the earliest parent,
 * then the parent's and the giver's key.
 *
 * One pass for each class, by numbers of hops; a training passes on only carries that are less than with fewer hops.
 * That is exact. Cutting a cycle out of a path leaves its class as good and its hops fewer, so best paths have none;
 * and a parent that serves at the fewest hops has no label with fewer (else the child had one, too), so no parent that
 * is eligible was dropped.
 */
export function searchPaths(index: TrainingIndex, roots: readonly number[]): readonly (BestPath | null)[] {
  const best: (BestPath | null)[] = index.trainings.map(() => null);
  for (const rule of pathRules) searchByRule(index, roots, rule, best);
  return best;
}

function searchByRule(index: TrainingIndex, roots: readonly number[], rule: PathRule, best: (BestPath | null)[]): void {
  const least = index.trainings.map(() => Infinity);
  let frontier = new Map<number, number>();
  for (const giver of roots.toSorted((a, b) => a - b)) {
    for (const training of index.gave[giver]!) {
      const carry = rule.start(index.days[training]!);
      if (carry === null) continue;
      frontier.set(training, carry);
      best[training] ??= { timing: rule.timing, hops: 1, parent: null, giver };
    }
  }
  for (let hops = 2; frontier.size > 0; hops += 1) {
    for (const [training, carry] of frontier) least[training] = carry;
    const reached = new Map<number, number>();
    forEachFollowOn(index, rule, frontier, (parent, giver, training, carry) => {
      const known = best[training];
      const path = { timing: rule.timing, hops, parent, giver };
      if (!known || (known.timing === rule.timing && known.hops === hops && isBetter(index, path, known))) best[training] = path;
      if (carry < least[training]! && carry < (reached.get(training) ?? Infinity)) reached.set(training, carry);
    });
    frontier = reached;
  }
}

/** Calls back for each training that can follow one of the frontier, with the carry that it then has. */
export function forEachFollowOn(
  index: TrainingIndex,
  rule: PathRule,
  frontier: ReadonlyMap<number, number>,
  found: (parent: number, giver: number, training: number, carry: number) => void,
): void {
  for (const [parent, carry] of frontier) {
    for (const giver of index.receivers[parent]!) {
      for (const training of index.gave[giver]!) {
        if (training === parent) continue;
        const next = rule.follow(carry, index.days[parent]!, index.days[training]!);
        if (next !== null) found(parent, giver, training, next);
      }
    }
  }
}

/** Between two paths of the same class and hops to the same training, both through another one. */
function isBetter(index: TrainingIndex, a: BestPath, b: BestPath): boolean {
  return index.rank[a.parent!]! < index.rank[b.parent!]! || (a.parent === b.parent && a.giver < b.giver);
}
