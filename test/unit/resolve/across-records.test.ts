import { describe, expect, it } from 'vitest';
import { registryOf } from '../../support/make-registry.ts';
import { bodiesOf, partsOfTexts } from '../../support/read-texts.ts';

const viewKinds = (texts: readonly string[]) => partsOfTexts(texts).findings.filter(({ level }) => level === 'view').map(({ kind }) => kind);

describe('names of bodies over several records', () => {
  it.each<[what: string, texts: readonly string[], bodies: readonly string[]]>([
    ['an English and a French name with one acronym in one country', [
      'TG: The Togolese Coalition of Lake Keepers (CTGL) trained women in Kara in May 2023.',
      'TG: La Coalition togolaise des gardiens du lac (CTGL) a formé des femmes à Kara en mai 2023.',
    ], ['CTGL (TG): R1 R2']],
    ['a Spanish and an English name with one acronym', [
      'CO: La Red de Guardianes del Lago (RGL) capacitó a mujeres en Cali en mayo de 2023.',
      'CO: The Network of Lake Guardians (RGL) of Colombia trained teachers in Cali in June 2023.',
    ], ['RGL (CO): R1 R2']],
    ['an acronym that another record writes out', [
      'TG: The Togolese Coalition of Lake Keepers (CTGL) trained women in Kara in May 2023.',
      'TG: CTGL trained teachers in Sokodé in June 2023.',
    ], ['CTGL (TG): R1 R2']],
    ['an acronym before its name, and the name alone', [
      'TG: RGKX (Réseau des gardiens de Kara) a formé des femmes à Kara en mai 2023.',
      'TG: Le Réseau des gardiens de Kara a formé des enseignants à Kara en juin 2023.',
    ], ['RGKX (?): R1 R2']],
    ['an acronym with dots and without', [
      'TG: The Keepers of the Lake (R.G.K.X.) trained women in Kara in May 2023.',
      'TG: RGKX trained teachers in Kara in June 2023.',
    ], ['R.G.K.X. (?): R1 R2']],
    ['one acronym in two countries, and a bare one that is of neither', [
      'BF: The Burkinabe Network of River Keepers (RBGR) trained women in Kaya in May 2023.',
      'BI: The Burundian Network of River Keepers (RBGR) trained women in Gitega in May 2023.',
      'BF,BI: RBGR trained nurses in June 2023.',
    ], ['RBGR (?): R3', 'RBGR (BF): R1', 'RBGR (BI): R2']],
    ['networks of two towns', [
      "TG: The Women's Network of Lomé trained teachers in Lomé in May 2023.",
      "TG: The Women's Network of Kara trained teachers in Kara in May 2023.",
    ], ["Women's Network of Kara (?): R2", "Women's Network of Lomé (?): R1"]],
    ['two names of which one word differs', [
      'TG: The Mono Lantern Foundation trained women in Kara in May 2023.',
      'TG: The Volta Lantern Foundation trained women in Kara in May 2023.',
    ], ['Mono Lantern Foundation (?): R1', 'Volta Lantern Foundation (?): R2']],
    ['a demonym, “of” with the country, and neither where the record is set there', [
      'TG: The Togolese Coalition of Lake Keepers trained women in Kara in May 2023.',
      'TG: The Coalition of Lake Keepers of Togo trained nurses in Kara in June 2023.',
      'TG: The Lake Keepers Network trained teachers in Kara in July 2023.',
    ], ['Togolese Coalition of Lake Keepers (TG): R1 R2 R3']],
    ['a name without a country whose record is set elsewhere', [
      'TG: The Togolese Coalition of Lake Keepers trained women in Kara in May 2023.',
      'BJ: The Lake Keepers Network trained teachers in Parakou in July 2023.',
    ], ['Lake Keepers Network (?): R2', 'Togolese Coalition of Lake Keepers (TG): R1']],
    ['a name that many bodies of the field could have', [
      'ML: The Malian Coalition of Human Rights Defenders trained women in Mopti in May 2023.',
      'ML: The Coalition of Human Rights Defenders trained nurses in Gao in June 2023.',
    ], ['Coalition of Human Rights Defenders (?): R2', 'Malian Coalition of Human Rights Defenders (ML): R1']],
  ])('%s', (_, texts, bodies) => {
    expect(bodiesOf(partsOfTexts(texts))).toEqual(bodies);
  });

  it('takes a name in two languages for one body where the registry has both, and never over a border', () => {
    const texts = [
      'TG: The Togolese Coalition of Lake Keepers trained women in Kara in May 2023.',
      'TG: La Coalition togolaise des gardiens du lac a formé des enseignantes à Kara en juin 2023.',
      'BJ: La Coalition béninoise des gardiens du lac a formé des enseignantes à Parakou en juin 2023.',
    ];
    expect(bodiesOf(partsOfTexts(texts))).toHaveLength(3);
    expect(bodiesOf(partsOfTexts(texts, registryOf('CTGL=Coalition togolaise des gardiens du lac|Togolese Coalition of Lake Keepers@TG'))))
      .toEqual(['CTGL (TG): R1 R2', 'Coalition béninoise des gardiens du lac (BJ): R3']);
  });

  it('says that a bare acronym may be another country’s body that only the registry knows', () => {
    const { findings } = partsOfTexts([
      'BI: The Burundian Network of River Keepers (RBGR) trained women in Gitega in May 2023.', 'BF: RBGR trained women in Kaya in May 2023.',
    ], registryOf('RBGR=Burkinabe Network of River Keepers@BF'));
    expect(findings.filter(({ level }) => level === 'view')).toMatchObject([{
      kind: 'fits-two', quote: 'RBGR', message: '“RBGR” names no country here and fits 2 actors: Burundian Network of River Keepers (BI), Burkinabe Network of River Keepers (BF). It was joined to none.',
    }]);
  });

  it('says why each name counts as the actor', () => {
    const actor = partsOfTexts([
      'TG: The Togolese Coalition of Lake Keepers (CTGL) trained women in Kara in May 2023.',
      'TG: La Coalition togolaise des gardiens du lac (CTGL) a formé des femmes à Kara en mai 2023.',
      'TG: THE COALITION OF LAKE KEEPERS OF TOGO trained nurses in Kara in June 2023.',
    ]).actors.find(({ kind }) => kind !== 'group');
    expect(Object.fromEntries(actor!.forms.map(({ form, reason }) => [form, reason]))).toMatchObject({
      'Coalition togolaise des gardiens du lac': 'written so', 'Togolese Coalition of Lake Keepers': 'goes by CTGL too',
      CTGL: '"Coalition togolaise des gardiens du lac (CTGL)" in this record',
    });
  });

  it('quotes an acronym that two bodies share', () => {
    const { findings } = partsOfTexts([
      'BF: The Burkinabe Network of River Keepers (RBGR) trained women in Kaya in May 2023.', 'BI: The Burundian Network of River Keepers (RBGR) trained women in Gitega in May 2023.',
    ]);
    expect(findings.filter(({ level }) => level === 'view')).toMatchObject([{ kind: 'shared-acronym', quote: 'RBGR', field: 'description', records: ['R1', 'R2'] }]);
  });

  it('suggests that an acronym or a name with a slip may be another, and makes nothing of it', () => {
    const acronyms = ['TG: The Togolese Coalition of Lake Keepers (CTGL) trained women in Kara in May 2023.', 'TG: The coalition CTLG trained teachers in Sokodé in June 2023.'];
    expect(bodiesOf(partsOfTexts(acronyms))).toHaveLength(2);
    expect(viewKinds(acronyms)).toEqual(['acronym-variant']);
    const names = ['TG: The Mono Lantern Foundation trained women in Kara in May 2023.', 'TG: The Mono Lantren Foundation trained teachers in Sokodé in June 2023.'];
    expect(bodiesOf(partsOfTexts(names))).toHaveLength(2);
    expect(viewKinds(names)).toEqual(['name-variant']);
    expect(viewKinds(['TG: The Mono Lantern Foundation and the Mono Lantren Foundation trained women in Kara in May 2023.', names[1]!])).toEqual([]);
    const known = registryOf('CTGL=Togolese Coalition of Lake Keepers@TG', 'CTLG=Togolese Coalition of Lion Guards@TG');
    expect(partsOfTexts(acronyms, known).findings.filter(({ level }) => level === 'view')).toEqual([]);
    expect(viewKinds([...names, 'TG: The Volta Lantren Foundation trained women in Kara.', 'TG: The Oti Lantern Foundation trained women in Kara.'])).toEqual([]);
  });
});
