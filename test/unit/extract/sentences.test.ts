import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../server/ingest/read-record.ts';
import { recordWith } from '../../support/make-claims.ts';

/** A sentence tells its language only in company. */
const company = {
  en: 'Since then the council has answered every letter that it received from the villages, and the people of the district have noticed.',
  fr: 'Depuis lors, le conseil répond à toutes les lettres qu’il reçoit des villages, et les habitants du district l’ont remarqué.',
  es: 'Desde entonces el concejo responde a todas las cartas que recibe de las aldeas, y los habitantes del distrito lo han notado.',
};

/**
 * Plain sentences, one construction each, as the records that nobody has seen would have them: behind the bar who trained
 * whom, in brackets when it started and where ("-" where nothing says so), or nothing where nothing took place. A line that
 * begins with "?" is not read rightly yet, and loses the mark once it is. To find what is missing, write new ones in the
 * words of another and see.
 */
describe.each(Object.entries(company))('in %s', (language, around) => {
  const text = readFileSync(join(import.meta.dirname, 'sentences', `${language}.txt`), 'utf8');
  const [missed, read] = [true, false].map((isMissed) => text.split('\n').filter((line) => line !== '' && line.startsWith('?') === isMissed)
    .map((line) => line.replace(/^\?\s*/u, '').split('|').map((part) => part.trim()) as [string, string]));

  const expectRead = (sentence: string, told: string): void => {
    const reading = readRecord(recordWith({ description: around, additional: sentence }));
    const name = (index: number) => reading.actors[index]!.name;
    const edges = reading.trainings.flatMap(({ givers, receivers, when, place }) => givers.flatMap((giver) => receivers.map((receiver) =>
      `${name(giver)} > ${name(receiver)}${told.includes('(') ? ` (${when.start ?? '-'}, ${place ?? '-'})` : ''}`)));
    const sorted = (list: readonly string[]) => [...new Set(list.map((each) => each.trim().toLowerCase()))].toSorted();
    expect(sorted(edges)).toEqual(sorted(told === '' ? [] : told.split(';')));
  };

  it.each(read!)('%s', expectRead);
  it.fails.each(missed!)('not yet: %s', expectRead);
});
