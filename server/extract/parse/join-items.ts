import type { Item, NounPhrase } from './Item.ts';
import { dropShares, dropSplit, joinKinds, joinNumbers, shareHome } from './join-shares.ts';
import type { Reading } from './Reading.ts';

/** In this order: what belongs to a verb or training, what is said again of those told, and then the lists. */
const steps: readonly ((items: Item[], reading: Reading) => Item[])[] = [
  joinParticles, joinTitles, readOnly, dropShares, joinCorrelatives, joinNumbers, namePersons, dropSplit, joinKinds, shareHome, labelTrainers, dropDurations, joinPartners, joinLists,
];

/** Puts together what belongs together though it stands apart, and takes out what tells nothing new. */
export function joinItems(items: Item[], reading: Reading): Item[] {
  return steps.reduce((joined, step) => step(joined, reading), items);
}

/** "the guild and its partner the Weavers' Club": the word only says what the name beside it is. */
function joinPartners(items: Item[], { lexicon }: Reading): Item[] {
  for (let at = 0; at + 1 < items.length; at += 1) {
    const [word, named] = [items[at]!, items[at + 1]!];
    if (word.kind === 'noun' && word.determiner === 'possessive' && !word.plural && word.name === null && lexicon.grammar.partners.test(word.lemma) && named.kind === 'noun' && named.name?.sort === 'body' && named.from === word.to) items.splice(at, 1);
  }
  return items;
}

/** ", trainers Open Hands and the club": as if a colon stood between. */
function labelTrainers(items: Item[], { tokens, lexicon }: Reading): Item[] {
  for (let at = 1; at < items.length; at += 1) {
    const [before, named, next] = [items[at - 1]!, items[at]!, items[at + 1]];
    const apart = before.kind === 'mark' && (before.mark === 'comma' || before.mark === 'open' || before.mark === 'stop');
    if (!apart || named.kind !== 'noun' || named.name?.sort !== 'body' || named.from + 1 !== named.name.from || named.core[0] !== named.from || !(next === undefined || next.kind === 'mark' || next.kind === 'and')) continue;
    const label = lexicon.word(tokens[named.from]!.lower).find((entry) => entry.pos === 'noun' && entry.noun === 'facilitator');
    if (label?.pos !== 'noun' || !lexicon.grammar.trainers.test(label.lemma)) continue;
    const { from } = named;
    const word: NounPhrase = { ...named, to: from + 1, head: from, core: [from, from + 1], lemma: label.lemma, plural: label.plural, sort: 'facilitator', name: null, of: [], origin: [], brackets: [], also: [] };
    items.splice(at, 1, word, { kind: 'mark', from: from + 1, to: from + 1, mark: 'colon' }, { ...named, from: from + 1, core: [from + 1, named.core[1]], plural: false });
    at += 2;
  }
  return items;
}

/** "five days of training": the training, and how long it took. */
function dropDurations(items: Item[]): Item[] {
  for (let at = 0; at + 2 < items.length; at += 1) {
    const [date, of, noun] = items.slice(at, at + 3) as [Item, Item, Item];
    if (date.kind === 'date' && date.date.said.kind === 'duration' && of.kind === 'preposition' && of.senses[0] === 'of' && noun.kind === 'noun' && noun.sort === 'training') items.splice(at + 1, 1);
  }
  return items;
}

/** "n'a formé que les juges": of nobody else, and no negation. */
function readOnly(items: Item[], { tokens, lexicon }: Reading): Item[] {
  const { restriction } = lexicon.grammar;
  if (!restriction) return items;
  for (let at = 0; at + 1 < items.length; at += 1) {
    const verb = items[at]!;
    const only = items[at + 1]!;
    const next = items[at + 2];
    if (verb.kind !== 'verb' || !verb.negated || only.kind !== 'relative' || !restriction.by.test(tokens[only.from]!.lower) || (next?.kind !== 'noun' && next?.kind !== 'preposition') || items[at + 3]?.kind === 'verb') continue;
    if (tokens.slice(verb.from, verb.to).some(({ lower }) => restriction.never.test(lower))) continue;
    items[at] = { ...verb, negated: false };
    items.splice(at + 1, 1);
  }
  return items;
}

/** "tant les juges que les greffiers": the second word joins what the first began. */
function joinCorrelatives(items: Item[], { tokens, lexicon }: Reading): Item[] {
  const { correlative } = lexicon.grammar;
  if (correlative === null) return items;
  for (let at = 1; at + 1 < items.length; at += 1) {
    const [left, item, right] = [items[at - 1]!, items[at]!, items[at + 1]!];
    if (item.kind !== 'relative' || left.kind !== 'noun' || (right.kind !== 'noun' && right.kind !== 'preposition') || !correlative.second.test(tokens[item.from]!.lower)) continue;
    const opens = tokens.slice(Math.max(0, left.from - 3), left.from).some(({ lower }) => correlative.first.test(lower));
    if (opens) items[at] = { kind: 'and', from: item.from, to: item.to };
  }
  return items;
}

/** "one of them, Sefu Mbeki,", "a surveyor, Sefu Mbeki,": a name of two words beside one of several, or one of a trade, is a person's. */
function namePersons(items: Item[]): Item[] {
  for (let at = 0; at + 2 < items.length; at += 1) {
    const [one, comma, named] = items.slice(at, at + 3) as [Item, Item, Item];
    if (one.kind !== 'noun' || comma.kind !== 'mark' || comma.mark !== 'comma' || named.kind !== 'noun' || !couldBePersons(named)) continue;
    const amongThem = one.pronoun === 'everybody' && one.of.some(({ sort }) => sort === 'pronoun' || sort === 'people');
    const oneOfTrade = (one.sort === 'people' || one.sort === 'facilitator' || (one.sort === 'unknown' && one.determiner === 'indefinite')) && !one.plural && one.name === null && one.owner === null;
    if (oneOfTrade && one.sort === 'unknown') items[at] = { ...one, sort: 'people' };
    if (amongThem || oneOfTrade) items[at + 2] = { ...named, sort: 'person', name: { ...named.name!, sort: 'person' } };
  }
  return items;
}

/** Two words or more, none of which says that it names a body. */
function couldBePersons({ name, determiner, sort }: NounPhrase): boolean {
  return sort === 'body' && determiner === null && name !== null && name.body === null && !name.acronym && name.country === null && name.to - name.from > 1;
}

/** "four clubs were trained in May: A, B, C and D": the phrase with that number. */
function countedBefore(items: readonly Item[], at: number): Item | undefined {
  return items.slice(0, Math.max(0, at)).find((item) => item.kind === 'noun' && (item.count !== null || (item.plural && item.determiner === 'definite')) && item.name === null && (item.sort === 'body' || item.sort === 'collective') && item.brackets.length === 0);
}

/** "three groups: A, B and C": names behind the colon are those meant. */
function joinLists(items: Item[], { tokens, lexicon }: Reading): Item[] {
  const at = items.findIndex((item, i) => i > 0 && ((item.kind === 'mark' && item.mark === 'colon') || (item.kind === 'adverb' && lexicon.grammar.namely.test(tokens.slice(item.from, item.to).map(({ lower }) => lower).join(' ')))));
  const left = at - (at > 1 && items[at]!.kind === 'adverb' && items[at - 1]!.kind === 'mark' ? 2 : 1);
  const noun = items[left]?.kind === 'noun' ? items[left] : countedBefore(items, at);
  if (at < 0 || noun?.kind !== 'noun' || !noun.plural || noun.name !== null || (noun.sort !== 'body' && noun.sort !== 'people' && noun.sort !== 'collective')) return items;
  const listed: NounPhrase[] = [];
  let next = at + 1;
  for (; next < items.length; next += 1) {
    const item = items[next]!;
    if (item.kind === 'noun' && item.name?.sort === 'body') {
      listed.push(item);
      if (items[next - 1]!.kind === 'and' && items[at]!.kind === 'adverb') {
        next += 1;
        break;
      }
    } else if (!(item.kind === 'and' || (item.kind === 'mark' && (item.mark === 'comma' || item.mark === 'stop')))) break;
    if (item.kind === 'mark' && item.mark === 'stop') break;
  }
  const ends = next >= items.length || items[next]!.kind === 'mark' || items[at]!.kind === 'adverb';
  if (listed.length < 2 || !ends) return items;
  noun.brackets.push(...listed);
  return [...items.slice(0, items[at]!.kind === 'adverb' ? left + 1 : at), ...items.slice(next)];
}

const quotes = /^["“”«»„]$/u;

/** The course "Digital Storytelling": what stands in quotes behind a training is what it was on. */
function joinTitles(items: Item[], { tokens }: Reading): Item[] {
  const isQuote = (item: Item | undefined): boolean => item?.kind === 'mark' && quotes.test(tokens[item.from]!.text);
  for (let at = 0; at + 3 < items.length; at += 1) {
    const training = items[at]!;
    const title = items[at + 2]!;
    if (training.kind !== 'noun' || (training.sort !== 'training' && training.sort !== 'workshop') || title.kind !== 'noun' || !isQuote(items[at + 1]) || !isQuote(items[at + 3])) continue;
    training.of.push({ ...title, sort: 'unknown', name: null });
    items.splice(at + 1, 3);
  }
  return items;
}

/** "passed the knowledge on to": the particle behind the object belongs to the verb. */
function joinParticles(items: Item[], { tokens, lexicon }: Reading): Item[] {
  const { particles } = lexicon.grammar;
  if (particles === null) return items;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    if (item.kind !== 'verb') continue;
    for (let next = at + 2; next <= at + 4 && next < items.length; next += 1) {
      const particle = items[next]!;
      if (particle.kind === 'verb') break;
      const word = tokens[particle.from]?.lower ?? '';
      if (particle.to - particle.from !== 1 || !particles.test(word)) continue;
      const after = items[next + 1];
      const verb = lexicon.verb(`${item.lemma} ${word}`);
      if (!verb || after?.kind === 'noun') continue;
      items[at] = { ...item, verb, lemma: verb.lemma };
      items.splice(next, 1);
      break;
    }
  }
  return items;
}
