import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Sentence } from '../text/Token.ts';

const longest = 120;

/** The topics that phrases name, as written; "physical and digital security" gives two. */
export function topicsOf(nouns: readonly NounPhrase[], spans: readonly { from: number; to: number }[], sentence: Sentence, lexicon: Lexicon): string[] {
  const texts = nouns.filter((noun) => !pointsBack(noun)).flatMap((noun) => topicTexts(noun, sentence, lexicon));
  for (const { from, to } of spans) texts.push(textOf(sentence, from, to));
  return distinct(texts.map((text) => text.trim()).filter((text) => text !== '' && text.length <= longest));
}

/** "the same subject", "these techniques": what the training before was on. */
export function pointsBack(noun: NounPhrase): boolean {
  return (noun.same || noun.determiner === 'demonstrative' || noun.determiner === 'possessive') && (noun.sort === 'content' || noun.sort === 'thing') && noun.of.length === 0 || noun.sort === 'content' && noun.pronoun === 'free';
}

/** What stands before or behind the word for the training inside its own phrase: "legal literacy course", "curso virtual". */
export function topicsOfTraining(training: NounPhrase, sentence: Sentence, lexicon: Lexicon): string[] {
  const [from, to] = training.core;
  const { headLast } = lexicon.grammar;
  const start = headLast ? from : training.head + 1;
  const end = headLast ? training.head + 1 - training.lemma.split(' ').length : to;
  let first = start;
  let last = end;
  while (first < last && isEmpty(sentence.tokens[first]!.lower, lexicon)) first += 1;
  while (last > first && isEmpty(sentence.tokens[last - 1]!.lower, lexicon)) last -= 1;
  if (first >= last || training.dates.length > 0 && last - first < 1) return [];
  return splitJoined(textOf(sentence, first, last), sentence.tokens.slice(first, last).map(({ text }) => text), lexicon);
}

function isEmpty(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.grammar.emptyAdjectives.test(lower) || lexicon.grammar.emptyOfTrainings.test(lower)) return true;
  return lexicon.word(lower).some((entry) => (entry.pos === 'noun' && (entry.noun === 'training' || entry.noun === 'workshop' || entry.noun === 'time')) || entry.pos === 'number' || entry.pos === 'determiner' || entry.pos === 'preposition');
}

function topicTexts(noun: NounPhrase, sentence: Sentence, lexicon: Lexicon): string[] {
  const from = noun.owner ? noun.owner.from : noun.core[0];
  const to = noun.of.length > 0 && noun.of.at(-1)!.to - from <= 14 ? noun.of.at(-1)!.to : noun.core[1];
  const tokens = sentence.tokens.slice(from, to).map(({ text }) => text);
  return [...splitJoined(textOf(sentence, from, to), tokens, lexicon), ...noun.also.flatMap((also) => topicTexts(also, sentence, lexicon))];
}

/** "A and B noun" with two adjectives is "A noun" and "B noun". */
function splitJoined(text: string, tokens: readonly string[], { grammar }: Lexicon): string[] {
  if (!grammar.headLast) return [text];
  const at = tokens.findIndex((token) => token === 'and' || token === '&');
  if (at !== 1 || tokens.length < 4) return at > 0 && tokens.length === 3 ? [text] : [text];
  const rest = tokens.slice(3).join(' ');
  return [`${tokens[0]} ${rest}`, `${tokens[2]} ${rest}`];
}

function textOf(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(sentence.tokens[from]!.start - sentence.start, sentence.tokens[to - 1]!.end - sentence.start);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}
