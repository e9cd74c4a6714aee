import type { Passage } from '../../model/passage.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Cast } from './Cast.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import type { Body } from './Party.ts';

export interface Ties {
  readonly partnerships: readonly { readonly of: Body; readonly with: Body; readonly passage: Passage }[];
  readonly memberships: readonly { readonly part: Body; readonly whole: Body; readonly passage: Passage }[];
}

/** "X, partner of Y", "Y partners (A and B)": partnerships; "X is a member of Y": memberships. */
export function readPartners(sentences: readonly ParsedSentence[], cast: Cast, { grammar }: Lexicon, passageOf: (parsed: ParsedSentence, from: number, to: number) => Passage): Ties {
  const partnerships: { of: Body; with: Body; passage: Passage }[] = [];
  const memberships: { part: Body; whole: Body; passage: Passage }[] = [];
  for (const parsed of sentences) {
    const bodies = (nouns: readonly NounPhrase[]): Body[] => nouns.flatMap((noun) => [noun, ...noun.also]).flatMap(({ name }) => (name?.sort === 'body' ? cast.find(name.text) ?? [] : []));
    const passage = passageOf(parsed, 0, parsed.sentence.tokens.length);
    const tie = (of: Body, other: Body): void => {
      if (of !== other && !partnerships.some((known) => known.of === of && known.with === other)) partnerships.push({ of, with: other, passage });
    };
    parsed.items.forEach((item, at) => {
      if (item.kind !== 'noun') return;
      for (const noun of [item, ...item.also]) {
        if (!grammar.partners.test(noun.lemma)) continue;
        if (noun.owner && noun.brackets.length > 0) for (const one of bodies(noun.brackets)) for (const other of bodies([noun.owner])) tie(one, other);
        const before = nearestBefore(parsed, at);
        if (noun.of.length === 0 || !before) continue;
        const others = [...bodies(noun.of), ...bodies(joinedAfter(parsed, at))];
        for (const one of bodies([before, ...(before.owner ? [before.owner] : []), ...before.of])) for (const other of others) tie(one, other);
      }
    });
    for (const clause of parsed.clauses) {
      if (!clause.verb || clause.verb.lemma !== clause.verb.grammar.copula || clause.verb.negated) continue;
      const subject = bodies(clause.before.flatMap((part) => (part.kind === 'noun' ? part.nouns : [])));
      for (const part of clause.after) for (const noun of part.kind === 'noun' ? part.nouns : []) {
        if (grammar.membership.test(noun.lemma)) for (const one of subject) for (const whole of bodies(noun.of)) memberships.push({ part: one, whole, passage });
        else if (grammar.partners.test(noun.lemma)) for (const one of subject) for (const other of bodies(noun.of)) tie(one, other);
      }
    }
  }
  return { partnerships, memberships };
}

/** The phrase that an apposition behind a comma speaks of. */
function nearestBefore({ items }: ParsedSentence, at: number): NounPhrase | null {
  if (items[at - 1]?.kind !== 'mark') return null;
  for (let back = at - 2; back >= Math.max(0, at - 4); back -= 1) {
    const item = items[back]!;
    if (item.kind !== 'noun') continue;
    if (item.owner || item.name || item.of.length > 0) return item;
  }
  return null;
}

/** "partner of A and B": names that go on behind it. */
function joinedAfter({ items }: ParsedSentence, at: number): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let next = at + 1; items[next]?.kind === 'and' || (items[next]?.kind === 'mark' && found.length > 0); next += 2) {
    const item = items[next + 1];
    if (item?.kind !== 'noun' || !item.name) break;
    found.push(item);
  }
  return found;
}
