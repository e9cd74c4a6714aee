import type { Lexicon } from '../grammar/Lexicon.ts';
import type { Item, NounPhrase } from './Item.ts';
import type { Reading } from './Reading.ts';

/** ", dont sept femmes,": how many of those told are what; nobody new. */
export function dropShares(items: Item[], { tokens, lexicon }: Reading): Item[] {
  const { partOf } = lexicon.grammar;
  if (partOf === null) return dropBareShares(items);
  for (let at = 1; at + 1 < items.length; at += 1) {
    const which = items[at]!;
    const share = items[at + 1]!;
    if (which.kind !== 'relative' || tokens[which.from]!.lower !== partOf || share.kind !== 'noun' || share.count === null) continue;
    const held = items[at - 1]!.kind === 'preposition' ? 1 : 0;
    if (nameThem(items, at, held, lexicon) || !(share.byGender || items[at + 2]?.kind === 'mark')) continue;
    const comma = items[at - held - 1];
    const from = comma?.kind === 'mark' && comma.mark === 'comma' ? at - held - 1 : at - held;
    const close = items[at + 2];
    const to = from < at - held && close?.kind === 'mark' && close.mark === 'comma' ? at + 3 : at + 2;
    items.splice(from, to - from);
  }
  return dropBareShares(items);
}

/** "20 people, of whom 12 clerks and eight judges,": nobody was named before, so the shares say who they are. */
function nameThem(items: Item[], at: number, held: number, { grammar }: Lexicon): boolean {
  const comma = items[at - held - 1]?.kind === 'mark' ? 1 : 0;
  const whole = items[at - held - 1 - comma];
  if (whole?.kind !== 'noun' || whole.sort !== 'people' || !grammar.nobodyInParticular.test(whole.lemma)) return false;
  const shares: NounPhrase[] = [];
  let next = at + 1;
  for (; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'noun' && item.count !== null && item.sort === 'people' && !item.byGender) shares.push(item);
    else if (item.kind !== 'and' && !(item.kind === 'mark' && item.mark === 'comma' && items[next + 1]?.kind === 'noun')) break;
  }
  if (shares.length < 2) return false;
  const close = items[next];
  items.splice(at - held - 1 - comma, next - (at - held - 1 - comma) + (close?.kind === 'mark' && close.mark === 'comma' ? 1 : 0), ...shares.flatMap((share, i): Item[] => (i === 0 ? [share] : [{ kind: 'and', from: share.from, to: share.from }, share])));
  return true;
}

/** "12 jurists (seven of them women)": the same without a relative pronoun. */
function dropBareShares(items: Item[]): Item[] {
  for (let at = 1; at < items.length; at += 1) {
    const share = items[at]!;
    const comma = items[at - 1]!;
    if (share.kind !== 'noun' || share.pronoun === null || share.count === null || !share.of.some(({ sort }) => sort === 'pronoun') || comma.kind !== 'mark' || (comma.mark !== 'comma' && comma.mark !== 'open')) continue;
    const next = items[at + 1];
    const what = next?.kind === 'noun' && (next.byGender || next.sort === 'people') ? 2 : 1;
    const behind = items[at + what];
    if (behind !== undefined && !(behind.kind === 'mark')) continue;
    items.splice(at, what);
  }
  return items;
}

/** "les juges, au nombre de douze,": how many they are. */
export function joinNumbers(items: Item[], { lexicon }: Reading): Item[] {
  const { numbering } = lexicon.grammar;
  if (numbering === null) return items;
  for (let at = 1; at + 1 < items.length; at += 1) {
    const [preposition, number] = [items[at]!, items[at + 1]!];
    if (preposition.kind !== 'preposition' || preposition.key !== numbering || number.kind !== 'noun' || number.count === null) continue;
    const comma = items[at - 1]!.kind === 'mark' ? 1 : 0;
    const whole = items[at - 1 - comma];
    if (whole?.kind !== 'noun' || whole.count !== null) continue;
    items[at - 1 - comma] = { ...whole, count: number.count };
    const close = items[at + 2];
    items.splice(at - comma, 2 + comma + (comma === 1 && close?.kind === 'mark' && close.mark === 'comma' ? 1 : 0));
  }
  return items;
}

/** "30 clerks, 20 women and 10 men,": who they are, counted again; nobody new. */
export function dropSplit(items: Item[]): Item[] {
  for (let at = 0; at + 4 < items.length; at += 1) {
    const [whole, comma, women, and, men] = items.slice(at, at + 5) as [Item, Item, Item, Item, Item];
    if (whole.kind !== 'noun' || whole.sort !== 'people' || whole.byGender || comma.kind !== 'mark' || comma.mark !== 'comma' || and.kind !== 'and') continue;
    if (women.kind !== 'noun' || men.kind !== 'noun' || !women.byGender || !men.byGender || women.count === null || men.count === null) continue;
    const behind = items[at + 5];
    const sum = women.count + men.count;
    if ((whole.count !== null && whole.count !== sum) || (behind !== undefined && behind.kind !== 'mark')) continue;
    items[at] = { ...whole, count: sum };
    items.splice(at + 1, 4);
  }
  return items;
}

/** "15 female and 10 male nurses": so many nurses in all. */
export function joinKinds(items: Item[], { tokens, lexicon }: Reading): Item[] {
  const isAdjective = (at: number): boolean => lexicon.word(tokens[at]!.lower).some(({ pos }) => pos === 'adjective');
  for (let at = 0; at + 2 < items.length; at += 1) {
    const [some, and, rest] = items.slice(at, at + 3) as [Item, Item, Item];
    if (some.kind !== 'noun' || and.kind !== 'and' || rest.kind !== 'noun' || some.count === null || rest.count === null || some.name !== null) continue;
    const bare = some.core[1] - some.core[0] === 1 && isAdjective(some.core[0]) && some.to === some.core[1];
    if (!bare || (rest.sort !== 'people' && rest.sort !== 'facilitator') || rest.core[0] >= rest.head || !isAdjective(rest.core[0])) continue;
    items.splice(at, 3, { ...rest, from: some.from, determiner: some.determiner, count: some.count + rest.count, core: [rest.core[0] + 1, rest.core[1]] });
  }
  return items;
}

/** "15 women and 10 men from the guild": the first are from there too. */
export function shareHome(items: Item[]): Item[] {
  return items.map((women, at) => {
    const [and, men] = items.slice(at + 1, at + 3);
    if (women.kind !== 'noun' || !women.byGender || women.count === null || women.of.length + women.origin.length > 0) return women;
    if (and?.kind !== 'and' || men?.kind !== 'noun' || !men.byGender || men.count === null) return women;
    return { ...women, of: men.of, origin: men.origin };
  });
}
