import { couldBePeople, isParty, isPlace } from '../events/sorts.ts';
import type { Item, NounPhrase } from './Item.ts';

/** "two courses: one in Kribi in March, the other in Limbé in July": tells apart what the noun before means. */
export function isOneOf(noun: NounPhrase, listing: boolean): boolean {
  return (listing && noun.standsIn === true) || noun.pronoun === 'second' || noun.pronoun === 'former' || (noun.pronoun === 'everybody' && noun.count === null && noun.determiner === null && !noun.plural && noun.of.length === 0);
}

/** "trained three networks: A, B and C", "gave two courses: one in Kribi, the other in Limbé": no verb up to the stop. */
export function listFollows(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'mark' && (item.mark === 'stop' || item.mark === 'colon')) return next > at + 1;
    if ((item.kind === 'verb' && item.form !== 'participle') || item.kind === 'subordinator') return false;
    if (next === at + 1 && (item.kind !== 'noun' || !(item.name?.sort === 'body' || isOneOf(item, true)))) return false;
  }
  return true;
}

/**
 * "trained 64: 24 in Mafia and 40 in Kilwa", "twice: first in Lethem, in May; then in Annai, in June": where a list of at
 * least two that has no verb ends; null where none follows.
 */
export function endOfItems(items: readonly Item[], at: number): number | null {
  let [counts, places, end] = [0, 0, at + 1];
  for (; end < items.length; end += 1) {
    const item = items[end]!;
    if (item.kind === 'mark' && item.mark === 'stop' && !itemsGoOn(items, end)) break;
    if (isBeyondItems(item)) return null;
    if (item.kind !== 'noun') continue;
    if (isCounted(item)) counts += 1;
    else if (end === at + 1) return null;
    else if (items[end - 1]!.kind === 'preposition' && isPlace(item)) places += 1;
  }
  const first = items.slice(at + 1, end).find(({ kind }) => kind !== 'adverb');
  const several = first?.kind === 'noun' ? counts > 1 : first?.kind === 'preposition' && places > 1;
  return several ? end : null;
}

function isBeyondItems(item: Item): boolean {
  return item.kind === 'verb' || item.kind === 'subordinator' || item.kind === 'relative' || (item.kind === 'mark' && item.mark === 'colon');
}

/** Behind a semicolon another item of the list, without a verb. */
function itemsGoOn(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'mark' && item.mark === 'stop') return next > at + 1;
    if (isBeyondItems(item)) return false;
  }
  return at + 1 < items.length;
}

function isCounted(noun: NounPhrase): boolean {
  return noun.count !== null && (couldBePeople(noun) || noun.pronoun === 'everybody');
}

/** "in three towns: Kaya (40), Dori (35) and Yako (28)": nothing but towns up to the stop. */
export function placesFollow(items: readonly Item[], at: number): boolean {
  let places = 0;
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'mark' && item.mark === 'stop') break;
    if (item.kind === 'noun' && isPlace(item) && item.name !== null) places += 1;
    else if (item.kind !== 'and' && item.kind !== 'date' && item.kind !== 'mark') return false;
  }
  return places > 1;
}

/** "17 clerks trained in logging by X": somebody who did it follows, and no object does. */
export function agentFollows(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'preposition' && item.senses[0] === 'agent') {
      const agent = items[next + 1];
      return agent?.kind === 'noun' && isParty(agent);
    }
    const passed = item.kind === 'noun' || item.kind === 'date' || item.kind === 'adverb' || item.kind === 'preposition' || (item.kind === 'mark' && item.mark === 'comma');
    if (!passed || (item.kind === 'noun' && items[next - 1]!.kind !== 'preposition')) return false;
  }
  return false;
}

/** "The guild trained in Kaya passed it on": a finite verb comes before the sentence or the coordination ends. */
export function finiteFollows(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'mark' && item.mark === 'stop') return false;
    if (item.kind === 'and' || item.kind === 'but' || item.kind === 'relative' || item.kind === 'subordinator') return false;
    if (item.kind === 'verb' && (item.form === 'finite' || (item.form === 'either' && !isAgent(items[next + 1])))) return true;
  }
  return false;
}

/** "a course run by the guild". */
function isAgent(item: Item | undefined): boolean {
  return item?.kind === 'preposition' && item.senses[0] === 'agent';
}

/** The next item that is no adverb and no date. */
export function nextPhrase(items: readonly Item[], at: number): Item | undefined {
  for (let next = at + 1; next < items.length; next += 1) if (items[next]!.kind !== 'adverb' && items[next]!.kind !== 'date') return items[next];
  return undefined;
}
