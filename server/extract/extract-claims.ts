import { countriesIn } from '../lexicon/countries.ts';
import { regionsIn } from '../lexicon/regions.ts';
import type { Claims, PlaceClaim } from '../model/claim.ts';
import type { Passage } from '../model/passage.ts';
import { narrativeFields, textOf } from '../model/record.ts';
import type { HarvestRecord } from '../model/record.ts';
import { Cast } from './claims/Cast.ts';
import { dropAnnouncements, dropProvisional, dropSummaries, followPointers, joinTentative, passTopicsOn, placeGroups, settleCountries, settleRoles } from './claims/finish-events.ts';
import { joinShortForms } from './claims/join-short-forms.ts';
import { NounReader } from './claims/NounReader.ts';
import type { ParsedSentence } from './claims/ParsedSentence.ts';
import type { Party } from './claims/Party.ts';
import { placeBodies, shareCountries } from './claims/place-bodies.ts';
import { readBodies } from './claims/read-bodies.ts';
import { readPartners } from './claims/read-partners.ts';
import { Story } from './claims/Story.ts';
import { Teller } from './claims/Teller.ts';
import { whoWeAre } from './claims/who-we-are.ts';
import { writeClaims } from './claims/write-claims.ts';
import { readDates } from './dates/read-dates.ts';
import { detectLanguage } from './grammar/detect-language.ts';
import { lexiconOf } from './grammar/lexicons.ts';
import { endsWithEmbassy } from './names/name-words.ts';
import { nameSentences } from './names/NameBook.ts';
import { parseSentence } from './parse/parse-sentence.ts';
import { splitSentences } from './text/split-sentences.ts';
import { storySentences } from './text/story-sentences.ts';

/**
 * What a record's sentences tell: trainings, who took part in them and how, partnerships, places, and what is told as
 * not having taken place. Deterministic, and linear in the length of the text; no text makes it throw.
 */
export function extractClaims(record: HarvestRecord): Claims {
  const language = detectLanguage(narrativeFields.map((field) => textOf(record, field)).join('\n'));
  const lexicon = lexiconOf(language);
  const facts = { countries: record.countries, year: record.year };
  const fields = narrativeFields.flatMap((field) => splitSentences(field, textOf(record, field), language));
  const sentences = [...fields, ...storySentences(record, language)].map((sentence) => ({ sentence, dates: readDates(sentence.tokens, lexicon) }));
  const named = nameSentences(sentences, lexicon, record.countries);
  const parsed: ParsedSentence[] = [];
  for (const [at, each] of named.entries()) parsed.push(parseSentence(each, at, lexicon, parsed.at(-1) ?? null));
  const cast = new Cast();
  const story = new Story();
  const reader = new NounReader(lexicon, cast, story, record.id, programmeOf(record.id), record.countries);
  readBodies(parsed, cast, lexicon, ({ sentence }, from, to) => reader.passage(sentence, from, to));
  joinShortForms(cast);
  placeBodies(parsed, cast);
  shareCountries(cast);
  const us = whoWeAre(parsed);
  if (us) story.us = reader.read(us.noun, us.parsed.sentence, { role: 'other', adverbs: [], exclude: [] }).parties;
  const teller = new Teller(lexicon, reader, story, facts);
  for (const each of parsed) teller.tell(each);
  const { events } = story;
  joinTentative(events);
  followPointers(teller.pointers, events);
  dropAnnouncements(events);
  dropProvisional(events, teller.nearMisses);
  settleRoles(events);
  dropSummaries(events, teller.nearMisses);
  passTopicsOn(events);
  settleCountries(events, facts, countryOf);
  placeGroups(events);
  return writeClaims({
    record: record.id, language, cast, events, nearMisses: teller.nearMisses, places: placesOf(parsed, record.id),
    ...readPartners(parsed, cast, lexicon, (each, from, to) => reader.passage(each.sentence, from, to)),
  });
}

/** The programme that a record's id names by its first letters: `SCC-…` is the SCC programme. */
function programmeOf(id: string): { readonly name: string; readonly acronym: string | null } {
  const letters = /^(\p{Lu}{2,8})(?=[-_/ .\d])/u.exec(id)?.[1];
  return letters === undefined ? { name: 'Programme', acronym: null } : { name: `${letters} programme`, acronym: letters };
}

function countryOf(party: Party): string | null {
  if (party.kind === 'body') return party.body.kind === 'programme' ? null : party.body.country;
  return party.kind === 'group' ? party.group.country : null;
}

/** Countries and regions that the sentences name; a coalition's own name counts, a donor's or an embassy's does not. */
function placesOf(sentences: readonly ParsedSentence[], record: string): PlaceClaim[] {
  const places = new Map<string, { country: string | null; region: string | null; passages: Passage[] }>();
  const put = (country: string | null, region: string | null, passage: Passage): void => {
    const key = country ?? region!;
    const known = places.get(key) ?? { country, region, passages: [] };
    known.passages.push(passage);
    places.set(key, known);
  };
  for (const { sentence, names } of sentences) {
    for (const name of names) {
      const start = sentence.tokens[name.from]!.start;
      const passage = { record, field: sentence.field, start, end: start + name.text.length, quote: name.text };
      if (name.sort === 'country' && !endsWithEmbassy.test(sentence.text.slice(0, start - sentence.start))) put(name.country, null, passage);
      else if (name.sort === 'region') put(null, regionsIn(name.text)[0]?.region ?? name.text, passage);
      else if (name.sort === 'body' && name.body === 'coalition') for (const { code } of countriesIn(name.text)) put(code, null, passage);
    }
  }
  return [...places.values()];
}
