import type { ClaimDecision, ClaimKind, ClaimParts, Decision } from '../../model/decision.ts';
import type { Passage } from '../../model/passage.ts';
import type { Portfolio } from '../Portfolio.ts';
import { claimsInReading } from './claims-in-reading.ts';
import { standingDecisions } from './standing-decisions.ts';

/** A claim of a record with what was decided on it. */
export interface ListedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly parts: ClaimParts;
  readonly passages: readonly Passage[];
  /** `changed`: decided on, and its parts are others since. */
  readonly state: 'unreviewed' | 'accepted' | 'rejected' | 'corrected' | 'changed';
  readonly decision: ClaimDecision | null;
}

const states = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const;

/** The claims of a record, in its order, rejected ones too; null for no such record. */
export function listClaims(portfolio: Portfolio, record: string): ListedClaim[] | null {
  const decided = portfolio.decided(record);
  if (!decided) return null;
  const decisions = new Map([...decided.placings].flatMap(([id, placing]) =>
    (placing.state === 'unplaced' ? [] : [[placing.claim.id, { state: placing.state, decision: portfolio.decisions.get(id) as ClaimDecision }] as const])));
  return claimsInReading(decided.undecided).map(({ id, kind, parts, passages }) => {
    const found = decisions.get(id);
    const state = !found ? 'unreviewed' as const : found.state === 'changed' ? 'changed' as const : states[found.decision.verdict];
    return { id, kind, parts, passages, state, decision: found?.decision ?? null };
  });
}

export interface ListedDecision {
  readonly decision: Decision;
  /** `replaced` by a later one on the same; `undone`: taken back. A decision that holds may still apply to nothing. */
  readonly state: 'holds' | 'replaced' | 'undone';
}

/** Every decision, the latest first. */
export function listDecisions(portfolio: Portfolio): ListedDecision[] {
  const { ids, undone } = standingDecisions(portfolio.decisions.values());
  return [...portfolio.decisions.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).map((decision) => ({
    decision,
    state: undone.has(decision.id) ? 'undone' : decision.kind === 'undo' || ids.has(decision.id) ? 'holds' : 'replaced',
  }));
}
