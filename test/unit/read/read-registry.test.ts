import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRegistry, readRegistry, textOfRegistry } from '../../../server/read/read-registry.ts';
import { registryAsCsv } from '../../../server/share/registry-as-csv.ts';
import { shippedRegistry } from '../../../server/ingest/registry/shipped-registry.ts';

const head = 'name,name en,name fr,acronym,country,aliases,kind';
const read = (...rows: string[]) => readRegistry([head, ...rows].join('\n'), 'bodies.csv');

describe('reading a registry', () => {
  it('takes names, acronym, country, other names and kind', () => {
    expect(read('Réseau des Veilleurs,Watchers Network,,RVX,Togo,RV-X; Veilleurs de Loma,réseau').bodies).toEqual([{
      id: 'tg-reseau-des-veilleurs', name: 'Réseau des Veilleurs', names: { en: 'Watchers Network' }, acronym: 'RVX', country: 'TG', aliases: ['RV-X', 'Veilleurs de Loma'], kind: 'coalition',
    }]);
  });

  it('gives a body in each country of a row, and one of none', () => {
    expect(read('Commission of Lakes,,,CLX,TG; Bénin / ML,,').bodies.map(({ id }) => id)).toEqual(['bj-commission-of-lakes', 'ml-commission-of-lakes', 'tg-commission-of-lakes']);
    expect(read('World Lake Trust,,,WLTX,regional (West Africa),,ngo').bodies).toMatchObject([{ id: 'xx-world-lake-trust', country: null, kind: 'organization' }]);
  });

  it('knows the headings in other words and languages, however the file is parted', () => {
    const [body] = readRegistry('\uFEFFSigle;Nom;Nom anglais;Pays;Autres noms;Type\r\nRVX;"Réseau; des Veilleurs";Watchers Network;Sénégal;;ONG\r\n', 'x.csv').bodies;
    expect(body).toMatchObject({ name: 'Réseau; des Veilleurs', names: { en: 'Watchers Network' }, country: 'SN', kind: 'organization' });
    expect(readRegistry('Lists of 2024\n\nname\tacronym\tcountry\tnote\nLake Trust\tLTX\tKE\tgood\n', 'x.tsv')).toMatchObject({ bodies: [{ name: 'Lake Trust' }], unused: ['note'] });
  });

  it.each([
    [',,,,TG,,', 'name', 'names no body'],
    ['Lake Trust,,,LTX,,,', 'country', 'no country is given'],
    ['Lake Trust,,,LTX,Atlantis,,', 'country', '“Atlantis” was not understood'],
    ['Lake Trust,,,LTX,KE,,shop', 'kind', '“shop” is no kind'],
    ['Lake Trust,,,LTX,KE,L,', 'aliases', 'fewer than two letters'],
    [`${'x'.repeat(201)},,,LTX,KE,,`, 'name', 'longer than 200'],
    ['Open Hands,,,OHX,KE,,', 'name', '“Open Hands” in KE is already the body of row 2'],
    ['Other Hands,,,O.H.X.,KE,,', 'acronym', '“O.H.X.” in KE is already the body of row 2'],
    ['Other Hands,,,OTX,KE,open hands,', 'aliases', 'already the body of row 2'],
  ])('refuses %j with its row, column and what to do, and keeps the others', (row, column, why) => {
    const { bodies, refused } = read('Open Hands,,,OHX,KE,,', row, 'Last Hands,,,LHX,KE,,');
    expect(bodies.map(({ name }) => name)).toEqual(['Last Hands', 'Open Hands']);
    expect(refused).toMatchObject([{ file: 'bodies.csv', row: 3, column, why: expect.stringContaining(why) as string }]);
    expect(refused[0]!.do).not.toBe('');
  });

  it('lets one acronym stand for bodies of two countries', () => {
    expect(read('River Watch,,,RWX,BF,,', 'Reed Watch,,,RWX,BI,,')).toMatchObject({ refused: [], bodies: [{ country: 'BF' }, { country: 'BI' }] });
  });

  it('knows a registry by its headings, and a harvest by that it has none of them', () => {
    expect(isRegistry(`${head}\n`)).toBe(true);
    expect(isRegistry('FragmentID,Country,Year,Outcome description\nA,Togo,2024,"x"\n')).toBe(false);
    expect(isRegistry('FragmentID,Country,Organisation,Acronym,Outcome description\nA,Togo,Lake Trust,LTX,"x"\n')).toBe(false);
    expect(() => readRegistry('a,b\n1,2\n', 'x.csv')).toThrow('no headings of a registry');
  });

  it('reads Windows-1252, and counts rows that run over lines', async () => {
    const bytes = Buffer.from(`${head}\n"Réseau\ndes Veilleurs",,,RVX,TG,,\nLake Trust,,,LTX,,,\n`, 'latin1');
    const text = await textOfRegistry({ name: 'x.csv', async *bytes() { yield bytes; } });
    expect(readRegistry(text, 'x.csv')).toMatchObject({ bodies: [{ name: 'Réseau des Veilleurs' }], refused: [{ row: 4 }] });
  });

  it('never throws on any text under its headings', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 9 })), (rows) => {
      const { bodies, refused } = read(...rows.map((row) => row.join(',')));
      expect(bodies.length + refused.length).toBeLessThanOrEqual(10 * rows.flat().join('\n').length + rows.length);
    }));
  });

  it('reads what it writes', () => {
    expect(readRegistry([...registryAsCsv(shippedRegistry)].join(''), 'x.csv')).toMatchObject({ refused: [], bodies: shippedRegistry });
  });
});
