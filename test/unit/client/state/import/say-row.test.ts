import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { messages } from '../../../../../client/messages/messages.ts';
import { sayWith } from '../../../../../client/messages/say.ts';
import type { PreviewRow } from '../../../../../client/state/import/import-queries.ts';
import { sayRead, saySeen, saySetting, sayTraining } from '../../../../../client/state/import/say-row.ts';

const say = sayWith(createIntl({ locale: 'en', messages: messages.en }));
const training = { givers: ['KFU'], receivers: ['A', 'B', 'C', 'D'], place: 'Kara', when: { start: '2023-05', end: '2023-05' } };
const row: PreviewRow = {
  id: 'L-1', state: 'NEW', changed: [], title: 'The council met.', countries: [], regions: [], year: null, confidential: true, confidentialRaw: null,
  claims: 0, source: { file: 'own.csv', sheet: null, row: 2 }, trainings: [], findings: [],
};
const doubt = { kind: 'confidentiality-unread', field: 'confidential', quote: 'see note', message: '', settle: '', values: [] };

describe('a record of a preview in words', () => {
  it('says who trained whom, where and when, and how many more', () => {
    expect(sayTraining(training, say, 'en')).toBe('KFU trained A, B and 2 more, Kara, May 2023');
    expect(sayTraining(training, say, 'en', Infinity)).toBe('KFU trained A, B, C and D, Kara, May 2023');
    expect(sayTraining({ ...training, givers: [], receivers: ['A'], place: null, when: { start: null, end: null } }, say, 'en')).toBe('someone trained A');
    expect(sayRead({ ...row, trainings: [{ ...training, receivers: ['A'] }, training] }, say, 'en')).toBe('KFU trained A, Kara, May 2023 (and 1 more)');
  });

  it('says the outcome where no training is told', () => {
    expect(sayRead(row, say, 'en')).toBe('The council met.');
    expect(sayRead({ ...row, title: '' }, say, 'en')).toBe('no training told');
  });

  it('tells what is closed from what is only unclear', () => {
    expect(saySeen({ ...row, confidential: false }, say)).toEqual({ text: 'open', unclear: false });
    expect(saySeen({ ...row, confidentialRaw: 'Yes' }, say)).toEqual({ text: 'confidential', unclear: false });
    expect(saySeen(row, say)).toEqual({ text: 'blank: closed', unclear: true });
    expect(saySeen({ ...row, confidentialRaw: 'see note', findings: [doubt] }, say)).toEqual({ text: '“see note”: closed', unclear: true });
  });

  it('says where it is set by countries, then regions; nothing where its file leaves it blank', () => {
    expect(saySetting({ ...row, countries: ['TG'], regions: ['Sahel'] }, 'en')).toBe('Togo, Sahel');
    expect(saySetting(row, 'en')).toBeNull();
  });
});
