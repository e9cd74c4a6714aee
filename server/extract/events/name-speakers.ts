import type { Clause } from '../parse/Clause.ts';
import type { Item, NounPhrase } from '../parse/Item.ts';
import type { Draft } from './Draft.ts';

/** "We trained ten scribes", said the guild: "we" are those who say so, in each of the drafts. */
export function nameSpeakers(drafts: readonly Draft[], clauses: readonly Clause[], items: readonly Item[]): void {
  for (const { clause, givers, shared, segments } of drafts) {
    const lists = [givers, shared.receivers, ...segments.map(({ receivers }) => receivers)];
    if (!lists.some((nouns) => nouns.some(isUs))) continue;
    const speakers = clauses.filter((each) => each !== clause && each.kind === 'main' && each.verb?.verb.kind === 'say' && !each.verb.negated && !each.verb.passive).flatMap((each) => speakersOf(each, items));
    if (speakers.length === 0) continue;
    for (const nouns of lists) {
      const at = nouns.findIndex(isUs);
      if (at >= 0) nouns.splice(at, 1, ...speakers);
    }
  }
}

function isUs({ pronoun }: NounPhrase): boolean {
  return pronoun === 'us';
}

/** Right behind a verb that a comma or quote parts from what is said, "…", said the guild; or before it with nothing else, The guild reports: "…". */
function speakersOf({ verb, before, after }: Clause, items: readonly Item[]): NounPhrase[] {
  const at = items.findIndex((item) => item.kind === 'verb' && item.from === verb!.from);
  const [next] = after;
  const last = before.at(-1);
  if (next?.kind === 'noun' && next.join === null && next.nouns[0]!.from === verb!.to && items[at - 1]?.kind === 'mark') return next.nouns.filter(hasBody);
  const alone = last?.kind === 'noun' && after.every(({ kind }) => kind !== 'noun') && last.nouns.at(-1)!.to === verb!.from;
  return alone ? last.nouns.filter(hasBody) : [];
}

function hasBody({ name, of, origin }: NounPhrase): boolean {
  return name?.sort === 'body' || [...of, ...origin].some((inner) => inner.name?.sort === 'body');
}
