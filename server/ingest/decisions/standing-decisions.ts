import { formKey } from '../../resolve/cluster-names.ts';
import { canonicalJson } from '../kept-rows.ts';
import { comparableId } from '../unite-duplicates.ts';
import type { ClaimDecision, Decision, NameDecision, NameForm } from '../../model/decision.ts';

/** The decisions that hold: not taken back, and the last on their claim or pair of names. */
export interface Standing {
  readonly names: readonly NameDecision[];
  /** By record, as its id is compared. */
  readonly claims: ReadonlyMap<string, readonly ClaimDecision[]>;
  /** Ids of all that hold, and of those that were taken back; what is in neither was replaced by a later one. */
  readonly ids: ReadonlySet<string>;
  readonly undone: ReadonlySet<string>;
}

export function standingDecisions(all: Iterable<Decision>): Standing {
  const decisions = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const undone = new Set<string>();
  for (const decision of decisions.toReversed()) {
    if (decision.kind === 'undo' && !undone.has(decision.id)) undone.add(decision.decision);
  }
  const last = new Map<string, ClaimDecision | NameDecision>();
  for (const decision of decisions) {
    if (decision.kind === 'undo' || undone.has(decision.id)) continue;
    const key = subjectOf(decision);
    last.delete(key);
    last.set(key, decision);
  }
  const claims = new Map<string, ClaimDecision[]>();
  const names: NameDecision[] = [];
  for (const decision of last.values()) {
    if (decision.kind !== 'claim') {
      names.push(decision);
      continue;
    }
    const key = comparableId(decision.record);
    const list = claims.get(key);
    if (list) list.push(decision);
    else claims.set(key, [decision]);
  }
  return { names, claims, ids: new Set([...last.values()].map(({ id }) => id)), undone };
}

/** What a decision is about: a later one about the same replaces it. */
export function subjectOf(decision: ClaimDecision | NameDecision): string {
  if (decision.kind === 'claim') return canonicalJson([comparableId(decision.record), decision.claim, decision.quote, decision.read]);
  return decision.forms.map(keyOfForm).sort().join(' | ');
}

function keyOfForm({ form, country, group }: NameForm): string {
  return canonicalJson([formKey(form), country, group]);
}
