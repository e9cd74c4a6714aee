import type { Clause, Part } from './Clause.ts';
import { isCleft } from './copula.ts';
import type { NounPhrase } from './Item.ts';
import { finiteFollows } from './look-ahead.ts';
import type { OpenClauses, Preposition } from './OpenClauses.ts';

/**
 * "No lo dio la alcaldía, sino la red", "was not trained by the club but by the guild": what stands behind "but" takes the
 * place of what was denied, and the rest is told as a fact. Whether it does; `at`: where it stands among the items.
 */
export function correctDenied({ current, items }: OpenClauses, noun: NounPhrase, preposition: Preposition | null, at: number): boolean {
  if (finiteFollows(items, at)) return false;
  const denied = deniedAbove(current);
  if (!denied) return false;
  const replaced = denied.after.findLast((part) => isSameShape(part, noun, preposition));
  if (!replaced || (replaced.kind !== 'noun' && replaced.kind !== 'preposition')) return false;
  const before = new Set(replaced.nouns.splice(0, replaced.nouns.length, noun));
  for (let clause: Clause | null = current; clause && clause !== denied; clause = clause.parent) if (clause.antecedent.some((each) => before.has(each))) clause.antecedent = [noun];
  denied.verb = { ...denied.verb!, negated: false };
  denied.negated = false;
  return true;
}

/** The clause itself, or the cleft that it hangs on: "No fue la alcaldía quien los formó, sino la red". */
function deniedAbove(clause: Clause): Clause | null {
  if (clause.verb && (clause.verb.negated || clause.negated)) return clause;
  const { parent } = clause;
  return parent?.verb && (parent.verb.negated || parent.negated) && isCleft(parent) ? parent : null;
}

function isSameShape(part: Part, { sort }: NounPhrase, preposition: Preposition | null): boolean {
  if (part.kind === 'noun') return preposition === null && (part.nouns[0]!.sort === sort || part.nouns[0]!.sort !== 'training');
  return part.kind === 'preposition' && part.key === preposition?.key;
}
