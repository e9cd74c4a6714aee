import { wordsOf } from '../lexicon/phrases.ts';
import { settlementCountries } from '../lexicon/settlements.ts';
import type { Finding } from '../model/finding.ts';
import { narrativeFields, textOf } from '../model/record.ts';
import type { HarvestRecord } from '../model/record.ts';
import { passageOfCountry } from './passage-of-country.ts';
import { listed, recordFinding } from './record-finding.ts';
import type { ReadRecord } from './ReadRecord.ts';

const englishNames = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * A country of the country field that stands nowhere in the text, while the text names one that the field does not.
 * A town in it, or an actor or a training that the text places there, names it too.
 */
export function findCountryNeverNamed({ record, places, actors, trainings }: ReadRecord): Finding[] {
  const narrated = new Set(places.flatMap(({ country }) => country ?? []));
  const others = [...narrated].filter((country) => !record.countries.includes(country)).sort();
  if (others.length === 0) return [];
  const placed = new Set([
    ...narrated,
    ...actors.flatMap(({ country, kind }) => (country === null || kind === 'group' ? [] : [country])),
    ...trainings.flatMap(({ country, place }) => (country === null || place === null ? [] : [country])),
  ]);
  return record.countries.filter((country) => !placed.has(country) && !namesTownIn(record, country)).map((country) => {
    const named = others.map((code) => englishNames.of(code) ?? code);
    return recordFinding('country-never-named', record, passageOfCountry(record, country), {
      values: { country, named: others.join(', ') },
      message: `The country field says ${englishNames.of(country) ?? country}, which the text never names; it names ${listed(named)}.`,
      settle: 'Correct the country field, or name the country in the text.',
    });
  });
}

const longestTown = 3;

function namesTownIn(record: HarvestRecord, country: string): boolean {
  return narrativeFields.some((field) => {
    const words = wordsOf(textOf(record, field));
    return words.some((first, at) => first.text[0] !== first.text[0]!.toLowerCase() && Array.from({ length: longestTown }, (_, more) =>
      words.slice(at, at + more + 1).map(({ folded }) => folded).join(' ')).some((name) => settlementCountries(name).includes(country)));
  });
}
