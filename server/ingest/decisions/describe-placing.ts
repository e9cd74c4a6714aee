import type { ClaimDecision, Decision } from '../../model/decision.ts';
import type { Finding } from '../../model/finding.ts';
import type { ViewFinding } from '../../model/view-parts.ts';
import type { Placing } from './place-decision.ts';

const done = { accept: 'accepted', reject: 'rejected', correct: 'corrected' } as const;

/** The doubt about a decision of a record that does not apply as it was taken; none where it does. */
export function describePlacing(record: string, decision: ClaimDecision, placing: Placing): Finding[] {
  if (placing.state === 'fits') return [];
  const values = { verdict: decision.verdict, by: decision.by, at: decision.at.slice(0, 10) };
  const who = `${decision.by} ${done[decision.verdict]} a ${decision.claim} on ${values.at}`;
  if (placing.state === 'unplaced') {
    return [{
      ...nowhere, kind: 'decision-unplaced', records: [record], values: { ...values, why: placing.why },
      message: placing.why === 'none' ? `${who}. The record no longer has its sentence, so the decision applies to nothing.` : `${who}. Several claims have its sentence now, so the decision applies to none.`,
      settle: 'Decide anew on the record, or take the decision back.',
    }];
  }
  const [passage] = placing.claim.passages;
  return [{
    kind: 'changed-since-confirmed', records: [record], values,
    field: passage?.field ?? null, start: passage?.start ?? null, end: passage?.end ?? null, quote: passage?.quote ?? null,
    message: `${who}. Its text tells other parts since, so it is as read.`,
    settle: 'Accept, correct or reject it again.',
  }];
}

const nowhere = { field: null, start: null, end: null, quote: null };

/** The doubt about a decision that finds no record, or no two names, in the full view. */
export function describeUnplaced(decision: Exclude<Decision, { kind: 'undo' }>): ViewFinding {
  const at = decision.at.slice(0, 10);
  const about = { ...nowhere, kind: 'decision-unplaced' as const, level: 'view' as const, records: [], actors: [], trainings: [] };
  if (decision.kind === 'claim') {
    return {
      ...about,
      values: { verdict: decision.verdict, by: decision.by, at, why: 'record', name: decision.record },
      message: `${decision.by} ${done[decision.verdict]} a ${decision.claim} of ${decision.record} on ${at}. There is no such record any more.`,
      settle: 'Import the record again, or take the decision back.',
    };
  }
  const [first, second] = decision.forms.map(({ form, country }) => (country === null ? form : `${form} (${country})`));
  return {
    ...about,
    values: { verdict: decision.kind, by: decision.by, at, why: 'names', name: `${first}, ${second}` },
    message: `${decision.by} decided on ${at} that ${first} and ${second} are ${decision.kind === 'merge' ? 'one' : 'two'}. No two actors have these names now, or another decision says otherwise.`,
    settle: 'Take the decision back, or decide on the names as they are now.',
  };
}
