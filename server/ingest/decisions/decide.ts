import type { AddedActor, ClaimDecision, ClaimParts, Decision, NameDecision, NameForm } from '../../model/decision.ts';
import { firstDay } from '../../model/period.ts';
import { OutspreadError } from '../../platform/errors.ts';
import { formKey } from '../../resolve/cluster-names.ts';
import type { Portfolio } from '../Portfolio.ts';
import { claimsInReading } from './claims-in-reading.ts';
import { standingDecisions } from './standing-decisions.ts';

/** Who decides, when (ISO 8601) and, in their words, why. */
export interface Taker {
  readonly by: string;
  readonly at: string;
  readonly why?: string | null;
}

export type Verdict =
  | { readonly verdict: 'accept' | 'reject' }
  | { readonly verdict: 'correct'; readonly parts: ClaimParts; readonly added?: readonly AddedActor[] };

/**
 * Keeps a verdict on a claim of a record (its id as `listClaims` gives it) and applies it to both views.
 * @throws OutspreadError `id-unknown` for no such claim, `argument-bad` for parts that are not of its kind, or where nothing would change.
 */
export async function decideOnClaim(portfolio: Portfolio, id: string, verdict: Verdict, taker: Taker): Promise<ClaimDecision> {
  const record = id.slice(0, id.lastIndexOf('#'));
  const decided = portfolio.decided(record);
  const claim = decided && claimsInReading(decided.undecided).find((each) => each.id === id);
  if (!claim) throw new OutspreadError('id-unknown', `no claim has the id "${id}"`, { remedy: 'open its record again: it may have been read anew' });
  if (verdict.verdict === 'correct') checkParts(claim.parts, verdict.parts);
  const [passage] = claim.passages;
  return keep(portfolio, {
    ...takenBy(taker, portfolio, portfolio.get(record)!.sample),
    kind: 'claim',
    record,
    field: passage?.field ?? '',
    quote: passage?.quote ?? '',
    claim: claim.kind,
    read: claim.parts,
    verdict: verdict.verdict,
    parts: verdict.verdict === 'correct' ? verdict.parts : null,
    added: verdict.verdict === 'correct' ? (verdict.added ?? []) : [],
  });
}

/**
 * Keeps that two name forms are one body (`merge`), or two (`split`), and applies it to both views.
 * @throws OutspreadError `argument-bad` where the forms are the same, or nothing would change.
 */
export async function decideOnNames(portfolio: Portfolio, kind: NameDecision['kind'], forms: readonly [NameForm, NameForm], taker: Taker): Promise<NameDecision> {
  const [a, b] = forms;
  if (formKey(a.form) === formKey(b.form) && a.country === b.country && JSON.stringify(a.group) === JSON.stringify(b.group)) {
    throw new OutspreadError('argument-bad', `“${a.form}” and “${b.form}” are one form`, { remedy: 'give two forms of which one actor should be made, or two' });
  }
  return keep(portfolio, { ...takenBy(taker, portfolio, sampleOf(portfolio, forms)), kind, forms });
}

/** Takes a decision back. @throws OutspreadError `id-unknown` for no such decision, `argument-bad` for one that is taken back or replaced already. */
export async function undoDecision(portfolio: Portfolio, id: string, taker: Taker): Promise<Decision> {
  const decision = portfolio.decisions.get(id);
  if (!decision) throw new OutspreadError('id-unknown', `no decision has the id "${id}"`, { remedy: 'list the decisions again' });
  if (standingDecisions(portfolio.decisions.values()).undone.has(id)) {
    throw new OutspreadError('argument-bad', 'this decision is taken back already', { remedy: 'nothing is to be done' });
  }
  return keep(portfolio, { ...takenBy(taker, portfolio, decision.sample), kind: 'undo', decision: id });
}

async function keep<Kept extends Decision>(portfolio: Portfolio, decision: Kept): Promise<Kept> {
  await portfolio.apply({ decide: [decision] });
  return decision;
}

const digits = 8;

/** Ids count up, so that their order is that of the decisions. */
function takenBy({ by, at, why = null }: Taker, portfolio: Portfolio, sample: string | null) {
  const last = [...portfolio.decisions.keys()].reduce((greatest, id) => Math.max(greatest, Number(id)), 0);
  return { id: String(last + 1).padStart(digits, '0'), at, by, why, sample };
}

/** The sample to which every record belongs that has one of the forms. */
function sampleOf(portfolio: Portfolio, forms: readonly [NameForm, NameForm]): string | null {
  const keys = new Set(forms.map(({ form }) => formKey(form)));
  const samples = new Set<string | null>();
  for (const { record, sample } of portfolio.records()) {
    const actors = portfolio.decided(record.id)?.undecided.actors ?? [];
    if (actors.some((actor) => actor.forms.some(({ form }) => keys.has(formKey(form))))) samples.add(sample);
  }
  const [only, ...others] = samples;
  return others.length === 0 ? (only ?? null) : null;
}

function checkParts(read: ClaimParts, parts: ClaimParts): void {
  if ('from' in read !== 'from' in parts) throw new OutspreadError('argument-bad', 'these are not the parts of this kind of claim', { remedy: 'give the parts that the claim has' });
  if ('from' in parts) return;
  for (const date of [parts.start, parts.end]) {
    try {
      if (date !== null) firstDay(date);
    } catch {
      throw new OutspreadError('argument-bad', `“${date}” is no date`, { remedy: 'give it as 2024, 2024-05 or 2024-05-17' });
    }
  }
  if (parts.start !== null && parts.end !== null && firstDay(parts.start) > firstDay(parts.end)) {
    throw new OutspreadError('argument-bad', 'it would end before it begins', { remedy: 'give the earlier date first' });
  }
}
