import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveNames } from '../../../server/resolve/resolve-names.ts';
import type { ResolveOptions } from '../../../server/resolve/resolve-names.ts';
import { viewRecord } from '../../support/make-readings.ts';
import { registryOf } from '../../support/make-registry.ts';

const readings = (lists: readonly (readonly string[])[]) => lists.map((named, index) => viewRecord(`R${index + 1}`, [], { named }).reading);
const resolve = (bodies: readonly string[], lists: readonly (readonly string[])[], more: ResolveOptions = {}) =>
  resolveNames(readings(lists), { registry: registryOf(...bodies), ...more });
const names = (...given: Parameters<typeof resolve>) => resolve(...given).actors.map(({ name, country }) => `${name}@${country ?? '?'}`);

const veilleurs = 'RVX=Réseau des Veilleurs du Mono|Mono Watchers Network@TG';

describe('names that a registry has', () => {
  it('makes one of the names in two languages, with the registry’s name, kind and country, and says why', () => {
    const { actors } = resolve([veilleurs], [['Réseau des Veilleurs du Mono'], ['Mono Watchers Network']]);
    expect(actors).toMatchObject([{ name: 'Réseau des Veilleurs du Mono', acronym: 'RVX', kind: 'coalition', country: 'TG', names: { en: 'Réseau des Veilleurs du Mono' } }]);
    expect(actors[0]!.forms).toEqual([
      { form: 'Mono Watchers Network', strength: 'sure', reason: 'the registry has it as Réseau des Veilleurs du Mono' },
      { form: 'Réseau des Veilleurs du Mono', strength: 'sure', reason: 'written so' },
    ]);
  });

  it('joins an acronym only in its country', () => {
    expect(names([veilleurs], [['RVX=Mono Watchers Network@TG'], ['RVX@TG'], ['RVX@BJ']])).toEqual(['RVX@BJ', 'Réseau des Veilleurs du Mono@TG']);
    expect(names([veilleurs], [['RVX@BJ']])).toEqual(['RVX@BJ']);
  });

  it('gives a bare acronym no country by itself: three countries may have it', () => {
    expect(names([veilleurs], [['RVX']])).toEqual(['RVX@?']);
  });

  it('never makes one of two countries’ bodies with one acronym', () => {
    const both = ['CBX=Coalition of River Watchers@BF', 'CBX=Coalition of Reed Watchers@BI'];
    const { actors, doubts } = resolve(both, [['CBX=Coalition of River Watchers'], ['CBX=Coalition of Reed Watchers'], ['CBX'], ['CBX@BF']]);
    expect(actors.map(({ id }) => id)).toEqual(['bf-cbx', 'bi-cbx', 'xx-cbx']);
    expect(doubts).toEqual([{ actor: 'xx-cbx', fits: ['bf-cbx', 'bi-cbx'], known: [], form: 'cbx' }]);
  });

  it('lets a bare acronym fit what the registry has it for, in the view or not', () => {
    const both = ['CBX=Coalition of River Watchers@BF', 'CBX=Coalition of Reed Watchers@BI'];
    const setIn = (...countries: string[]) => ({ countriesOf: () => countries });
    expect(names(both, [['Coalition of River Watchers'], ['CBX']], setIn('BF'))).toEqual(['Coalition of River Watchers@BF']);
    expect(names(both, [['Coalition of River Watchers@BF'], ['CBX']], setIn('BI'))).toEqual(['Coalition of River Watchers@BF', 'CBX@?']);
    expect(resolve(both, [['Coalition of River Watchers@BF'], ['CBX']]).doubts)
      .toEqual([{ actor: 'xx-cbx', fits: ['bf-coalition-of-river-watchers'], known: ['Coalition of Reed Watchers (BI)'], form: 'cbx' }]);
    expect(names(both, [['Coalition of River Watchers@BF'], ['Coalition of Reed Watchers@BI'], ['CBX']], setIn('BF'))).toHaveLength(3);
    expect(names(both, [['CBX=Club of Boat Makers@TG'], ['CBX']], setIn('TG'))).toEqual(['Club of Boat Makers@TG']);
  });

  it('leaves an acronym that the record writes out as something else alone', () => {
    expect(names(['HLX=Human Lake Defenders@MW'], [['HLX=Harbour Logistics Bureau@MW']])).toEqual(['Harbour Logistics Bureau@MW']);
    expect(names(['HLX=Human Lake Defenders@MW'], [['HLX=Defensores del Gran Lago@MW']])).toEqual(['Human Lake Defenders@MW']);
  });

  it('takes a name for a body of its country unless the record is set in others', () => {
    const setIn = (...countries: string[]) => ({ countriesOf: () => countries });
    const lakes = 'LAX=Lakeside Advocacy Circle@UG';
    expect(names([lakes], [['Lakeside Advocacy Circle']], setIn('UG', 'KE'))).toEqual(['Lakeside Advocacy Circle@UG']);
    expect(names([lakes], [['Lakeside Advocacy Circle']], setIn('GH'))).toEqual(['Lakeside Advocacy Circle@?']);
    expect(names([lakes], [['Lakeside Advocacy Circle@GH']])).toEqual(['Lakeside Advocacy Circle@GH']);
    expect(names([lakes, 'LAX=Lakeside Advocacy Circle@KE'], [['Lakeside Advocacy Circle']], setIn('UG', 'KE'))).toEqual(['Lakeside Advocacy Circle@?']);
  });

  it('takes no common name for a body of a country that nothing tells', () => {
    expect(names(['Human Rights Defenders Network@SL', 'Lantern Keepers@SL'], [['Human Rights Defenders Network'], ['Lantern Keepers']])).toEqual(['Lantern Keepers@SL', 'Human Rights Defenders Network@?']);
  });

  it('makes one of a body of no country wherever it is named in full, and of its acronym where that is no other’s', () => {
    const world = 'WLDX=World Lake Defenders';
    expect(names([world], [['World Lake Defenders@TG'], ['World Lake Defenders@ML'], ['WLDX']])).toEqual(['World Lake Defenders@?']);
    expect(names(['WLX=World Lake Defenders'], [['WLX']])).toEqual(['WLX@?']);
  });

  it('keeps two of its bodies apart that records give one name, and joins to neither what is tied to both', () => {
    const { actors, doubts } = resolve(['Amber House@TG', 'Cedar House@TG'], [['ABX=Amber House@TG'], ['ABX=Cedar House@TG'], ['ABX@TG']]);
    expect(actors.map(({ id, name }) => [id, name])).toEqual([['tg-abx', 'ABX'], ['tg-amber-house', 'Amber House'], ['tg-cedar-house', 'Cedar House']]);
    expect(doubts).toEqual([{ actor: 'tg-abx', fits: ['tg-amber-house', 'tg-cedar-house'], known: [], form: 'abx' }]);
  });

  it('is found by every name that the registry has', () => {
    expect(resolve([veilleurs], [['RVX@TG']]).actors[0]!.aliases).toEqual(expect.arrayContaining(['tg-mono-watchers-network', 'xx-mono-watchers-network']));
  });

  it('leaves groups and programmes alone', () => {
    expect(names(['journalists@TG', 'P programme@TG'], [['journalists@TG:Loma', 'P programme']])).toEqual(['journalists@TG', 'P programme@?']);
  });

  const bodies = fc.uniqueArray(fc.constantFrom('CBX=Alpha Beta Coalition|Alpha@BF', 'CBX=Gamma Delta Coalition@BI', 'WLDX=World Lake Defenders', 'Delta House|Casa Delta@BF', 'Omega House@BF'), { maxLength: 5 });
  const told = fc.array(fc.record({ setIn: fc.subarray(['BF', 'BI']), named: fc.uniqueArray(fc.constantFrom(
    'CBX', 'CBX@BF', 'CBX=Alpha Beta Coalition@BF', 'CBX=Gamma Delta Coalition@BI', 'CBX=Delta House@BF', 'CBX=Omega House@BF', 'Alpha', 'Casa Delta', 'WLDX', 'WLDX@BF', 'World Lake Defenders@TG', 'WLDX=Delta House@BF', 'women@BF', 'Omega Lantern House@BF', 'Omega Lantern Network',
  ), { maxLength: 3 }) }), { maxLength: 6 });

  it('gives the same actors whatever the order of the records, each with an id of its own, and never two bodies in one', () => {
    fc.assert(fc.property(bodies, told, fc.infiniteStream(fc.nat()), (known, lists, order) => {
      const registry = registryOf(...known);
      const all = readings(lists.map(({ named }) => named));
      const countriesOf = (record: string) => lists[Number(record.slice(1)) - 1]!.setIn;
      const shuffled = all.map((reading) => ({ reading, at: order.next().value as number })).sort((a, b) => a.at - b.at).map(({ reading }) => reading);
      const { actors } = resolveNames(all, { registry, countriesOf });
      expect(resolveNames(shuffled, { registry, countriesOf }).actors).toEqual(actors);
      expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
      for (const { forms } of actors) {
        const full = registry.filter((body) => forms.some(({ form }) => form === body.name));
        expect(full.length).toBeLessThanOrEqual(1);
      }
    }));
  });
});
