import { distance } from 'fastest-levenshtein';
import { fold } from '../../lexicon/folding.ts';
import type { ClaimDecision, ClaimParts } from '../../model/decision.ts';
import type { ClaimInReading } from './claims-in-reading.ts';

/** Where a decision stands in a reading: on a claim with the parts that it was taken on, on one whose parts changed, or nowhere. */
export type Placing =
  | { readonly state: 'fits' | 'changed'; readonly claim: ClaimInReading }
  | { readonly state: 'unplaced'; readonly why: 'none' | 'several' };

/**
 * The one claim of the kind that has the decision's quote, or nearly it where the text has shifted. Of several that one
 * sentence tells, the one with the parts as they were.
 */
export function placeDecision(decision: ClaimDecision, claims: readonly ClaimInReading[]): Placing {
  const candidates = withQuote(decision, claims.filter(({ kind }) => kind === decision.claim));
  const same = candidates.filter(({ parts }) => sameParts(parts, decision.read));
  if (same.length === 1) return { state: 'fits', claim: same[0]! };
  if (same.length === 0 && candidates.length === 1) return { state: 'changed', claim: candidates[0]! };
  return { state: 'unplaced', why: candidates.length === 0 ? 'none' : 'several' };
}

/** Those with the very quote; else those that differ from it in case and punctuation; else those that nearly have it. */
function withQuote({ quote }: ClaimDecision, claims: readonly ClaimInReading[]): readonly ClaimInReading[] {
  const told = (test: (text: string) => boolean) => claims.filter(({ passages }) => passages.some((passage) => test(passage.quote)));
  const exact = told((text) => text === quote);
  if (exact.length > 0) return exact;
  const folded = fold(quote);
  const alike = told((text) => fold(text) === folded);
  return alike.length > 0 ? alike : told((text) => isNearly(fold(text), folded));
}

const longestCompared = 3000;
const mostChanged = 0.15;

function isNearly(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (length > longestCompared || Math.abs(a.length - b.length) > mostChanged * length) return false;
  return distance(a, b) <= mostChanged * length;
}

/** Names and words folded, lists in any order. */
export function sameParts(a: ClaimParts, b: ClaimParts): boolean {
  return JSON.stringify(normal(a)) === JSON.stringify(normal(b));
}

function normal(parts: ClaimParts): unknown {
  if ('from' in parts) return [fold(parts.from), fold(parts.to)];
  const list = (texts: readonly string[]) => texts.map(fold).sort();
  const { givers, receivers, others, persons, start, end, place, country, topics, participants } = parts;
  return [
    list(givers), list(receivers), list(others.map(({ name, role }) => `${name} ${role}`)), list(persons),
    start, end, place === null ? null : fold(place), country, list(topics), participants,
  ];
}
