import type { Finding } from '../model/finding.ts';
import { passageOfCountry } from './passage-of-country.ts';
import { listed, recordFinding } from './record-finding.ts';
import type { ReadRecord } from './ReadRecord.ts';

const englishNames = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * A country of the country field that stands nowhere in the text, while the text names one that the field does not.
 * An actor or a training that the text places in it names it too.
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
  return record.countries.filter((country) => !placed.has(country)).map((country) => {
    const named = others.map((code) => englishNames.of(code) ?? code);
    return recordFinding('country-never-named', record, passageOfCountry(record, country), {
      values: { country, named: others.join(', ') },
      message: `The country field says ${englishNames.of(country) ?? country}, which the text never names; it names ${listed(named)}.`,
      settle: 'Correct the country field, or name the country in the text.',
    });
  });
}
