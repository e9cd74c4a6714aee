import { describe, expect, it } from 'vitest';
import { partsOfTexts, tellingsOf } from '../../support/read-texts.ts';

const union = 'the Mono Lantern Foundation trained the Kara Weavers Union';

describe('one event told by several records', () => {
  it.each<[what: string, texts: readonly string[], told: readonly string[]]>([
    ['a day and the month', [`TG: On 12 May 2023 ${union} in Kara on mediation.`, `TG: In May 2023 ${union} in Kara on mediation.`], ['R1 R2: sure']],
    ['a day and the year', [`TG: On 12 May 2023 ${union} in Kara on mediation.`, `TG: In 2023 ${union} on mediation.`], ['R1 R2: one record dates it more coarsely than the other']],
    ['a quarter and a day in it', [`TG: In the second quarter of 2023 ${union}.`, `TG: On 3 June 2023 ${union} in Kara.`], ['R1 R2: only one record names the place']],
    ['active and passive', [`TG: In May 2023 ${union} in Kara.`, 'TG: In May 2023 the Kara Weavers Union was trained in Kara by the Mono Lantern Foundation.'], ['R1 R2: sure']],
    ['English and French, its topic in other words', [
      `TG: In May 2023 ${union} in Kara on advocacy.`, 'TG: En mai 2023, la Mono Lantern Foundation a formé la Kara Weavers Union à Kara sur le plaidoyer.',
    ], ['R1 R2: the records tell its topic in other words']],
    ['a range, and a day outside it', [`TG: From 8 to 12 May 2023 ${union} in Kara.`, `TG: On 15 May 2023 ${union} in Kara.`], ['R1', 'R2']],
    ['two months, and the year that fits both', [`TG: In May 2023 ${union} in Kara.`, `TG: In June 2023 ${union} in Kara.`, `TG: In 2023 ${union} in Kara.`], ['R1', 'R2', 'R3']],
    ['two towns', [`TG: In May 2023 ${union} in Kara.`, `TG: In May 2023 ${union} in Sokodé.`], ['R1', 'R2']],
    ['two topics in one language', [`TG: In May 2023 ${union} in Kara on mediation.`, `TG: In May 2023 ${union} in Kara on budgets.`], ['R1', 'R2']],
    ['no date in one', [`TG: In May 2023 ${union} in Kara.`, `TG: Last year ${union} in Kara.`], ['R1', 'R2']],
    ['a group of one name and town', [
      'TG: In May 2023 the Mono Lantern Foundation trained journalists in Kara.', 'TG: In May 2023 journalists in Kara were trained by the Mono Lantern Foundation.',
    ], ['R1 R2: sure']],
    ['a group of one name in two towns', [
      'TG: In May 2023 the Mono Lantern Foundation trained women in Kara.', 'TG: In May 2023 the Mono Lantern Foundation trained women in Sokodé.',
    ], ['R1', 'R2']],
    ['a group of one name, trained by two bodies', [
      'TG: In May 2023 the Mono Lantern Foundation trained women in Kara.', 'TG: In May 2023 the Open Lantern Trust trained women in Kara.',
    ], ['R1', 'R2']],
  ])('%s', (_, texts, told) => {
    expect(tellingsOf(partsOfTexts(texts))).toEqual(told);
  });

  it('says that a telling fits two, and that two undated ones may be one', () => {
    const kinds = (texts: readonly string[]) => partsOfTexts(texts).findings.filter(({ level }) => level === 'view').map(({ kind, records }) => `${kind}: ${records.join(' ')}`);
    expect(kinds([`TG: In May 2023 ${union} in Kara.`, `TG: In June 2023 ${union} in Kara.`, `TG: In 2023 ${union} in Kara.`])).toEqual(['fits-two: R1 R2 R3']);
    expect(kinds([`TG: In May 2023 ${union} in Kara.`, `TG: One day ${union} in Kara.`])).toEqual(['told-twice: R1 R2']);
    expect(kinds([`TG: In May 2023 ${union} in Kara.`, `TG: In May 2023 ${union} in Kara.`])).toEqual([]);
    const doubt = partsOfTexts([`TG: In May 2023 ${union} in Kara.`, `TG: One day ${union} in Kara.`]).findings.find(({ kind }) => kind === 'told-twice');
    expect(doubt?.quote).toBe(`One day ${union} in Kara.`);
  });

  it('keeps the groups that two records name apart where no training shows them to be one', () => {
    const groups = partsOfTexts(['TG: In May 2023 the Mono Lantern Foundation trained women in Kara.', 'TG: In July 2023 women in Kara trained girls in Sokodé.']).actors.filter(({ name }) => name === 'women');
    expect(groups.map(({ mentions }) => mentions.map(({ record }) => record))).toEqual([['R1'], ['R2']]);
  });
});
