import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sayReason } from '../../../../client/messages/say-reason.ts';
import { readHarvest } from '../../../../server/ingest/read-harvest.ts';
import { deriveParts } from '../../../../server/ingest/derive-view.ts';
import { readRecord } from '../../../../server/ingest/read-record.ts';
import { sayIn } from '../../../support/client-chain.ts';
import { partsOfTexts } from '../../../support/read-texts.ts';
import { registryOf } from '../../../support/make-registry.ts';

const say = sayIn('fr');

test('reasons are said in French with the names that they hold, several one after the other', () => {
  expect(sayReason('"Lake Keepers (LKX)" in this record', say)).toBe('une fiche écrit « Lake Keepers (LKX) »');
  expect(sayReason('two letters swapped against LKX in the same record', say)).toContain('LKX');
  expect(sayReason('told as a habit; who hosted it was read as who gave it', say)).toBe('racontée comme une habitude, qui l’a accueillie a été lu comme qui l’a donnée');
  expect(sayReason('something new', say)).toBe('something new');
});

test('every reason that records and a registry give is known', async () => {
  const harvest = await readHarvest([fileURLToPath(new URL('../../../../seeds', import.meta.url))], {});
  const sample = deriveParts(harvest.records.map(({ record, findings }) => ({ record, findings, sample: null, reading: readRecord(record) })));
  const texts = partsOfTexts([
    'TG: The Togolese Coalition of Lake Keepers (CTGL) trained women in Kara in May 2023.',
    'TG: La Coalition togolaise des gardiens du lac (CTGL) a formé des femmes à Kara en mai 2023.',
    'TG: The Coalition of Lake Keepers of Togo trained nurses in Kara in June 2023.',
    'TG: LAKE KEEPERS trained nurses in Kara in June 2023, and the Mono Lantern Foundation trained the Lake Keepers in Kara in May 2023.',
    'TG: In 2023 the Mono Lantern Foundation trained the Lake Keepers.',
  ], registryOf('CTGL=Togolese Coalition of Lake Keepers@TG'));
  const reasons = new Set([sample, texts].flatMap(({ actors, trainings }) => [
    ...actors.flatMap(({ forms }) => forms.map(({ reason }) => reason)),
    ...trainings.flatMap(({ matchReason, tellings }) => [matchReason, ...tellings.map(({ training }) => training.reason)].filter((reason) => reason !== null)),
  ]));
  expect(reasons.size).toBeGreaterThan(10);
  expect([...reasons].flatMap((reason) => reason.split('; ')).filter((reason) => sayReason(reason, say) === reason)).toEqual([]);
});
