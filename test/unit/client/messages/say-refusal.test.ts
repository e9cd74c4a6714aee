import { describe, expect, test } from 'vitest';
import { refusalSentences } from '../../../../client/messages/fr/refusal-sentences.ts';
import { sayRefusal } from '../../../../client/messages/say-refusal.ts';
import { because, reasonKinds } from '../../../../server/read/reasons.ts';

const asSent = ({ why, do: remedy, reason }: ReturnType<typeof because>) => ({ why, remedy, reason: { kind: reason.kind, values: Object.entries(reason.values).map(([name, text]) => ({ name, text })) } });

describe('why something was not read', () => {
  test('stands in French for every reason that the server has', () => {
    expect(Object.keys(refusalSentences).sort()).toEqual([...reasonKinds].sort());
  });

  test.each(reasonKinds)('%s holds in both languages what the facts say, and no English in French', (kind) => {
    const facts = { ending: 'docx', count: 7, part: 'xl/a.xml', packed: '1', size: '2', method: 9, sheet: 'Notes', sheets: 'One, Two', least: 4, found: 'year, country', most: 2000, cells: 8, headings: 5, delimiter: ';', millions: 3, line: 12, reason: 'EIO', name: 'Nom', kind: 'x', country: 'TG', row: 3 };
    const told = because(kind, facts);
    const [english, french] = [sayRefusal(asSent(told), 'en'), sayRefusal(asSent(told), 'fr')];
    expect(english).toEqual({ why: told.why, remedy: told.do, english: false });
    expect(french.english).toBe(false);
    const figures = (text: string) => text.match(/\d+|xl\/a\.xml|docx|Notes|One, Two|EIO/gu)?.sort();
    expect(figures(french.why)).toEqual(figures(english.why));
    expect(`${french.why} ${french.remedy}`).not.toMatch(/\b(?:the|this|it is|and|save|open it)\b/u);
  });

  test('is said in English where its facts are not known', () => {
    expect(sayRefusal({ why: 'no', remedy: 'do', reason: { kind: 'brand-new', values: [] } }, 'fr')).toEqual({ why: 'no', remedy: 'do', english: true });
    expect(sayRefusal({ why: 'no', reason: null }, 'fr')).toEqual({ why: 'no', remedy: '', english: true });
  });
});
