import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveNames } from '../../../server/resolve/resolve-names.ts';
import { viewRecord } from '../../support/make-readings.ts';

const resolve = (...lists: (readonly string[])[]) =>
  resolveNames(lists.map((named, index) => viewRecord(`R${index + 1}`, [], { named }).reading));
const ids = (...lists: (readonly string[])[]) => resolve(...lists).actors.map(({ id }) => id);

describe('resolving names across records', () => {
  it('takes one folded name in one country for one actor', () => {
    expect(ids(['Étoile Voisine@TG'], ['ETOILE VOISINE@TG'])).toHaveLength(1);
  });

  it('takes a name with its article and without for one', () => {
    expect(ids(['Les Amies du Lac@BJ'], ['Amies du Lac@BJ'])).toHaveLength(1);
    expect(ids(['La Voix@BJ'], ['Voix@BJ'])).toHaveLength(2);
  });

  it('keeps one name in two countries apart', () => {
    expect(ids(['Open Hands@TG'], ['Open Hands@BJ'])).toEqual(['bj-open-hands', 'tg-open-hands']);
  });

  it('joins a French and an English name by their acronym in one country', () => {
    const { actors } = resolve(['RVL=Réseau des Veilleurs de Loma@TG'], ['RVL=Loma Watchers Network@TG']);
    expect(actors).toHaveLength(1);
    expect(actors[0]!.forms.map(({ form }) => form)).toEqual(['Loma Watchers Network', 'RVL', 'Réseau des Veilleurs de Loma']);
  });

  it('joins names that tell the same once kind words and the country are gone', () => {
    expect(ids(['South Sudan Civic Lanterns Alliance@SS'], ['Civic Lanterns Alliance of South Sudan@SS'])).toHaveLength(1);
  });

  it('lets a bare acronym join the only actor that it fits', () => {
    expect(ids(['RVL=Réseau des Veilleurs@TG'], ['RVL'])).toHaveLength(1);
  });

  it('leaves a bare acronym that fits two countries alone, and says so', () => {
    const { actors, doubts } = resolve(['CBX=Coalition Alpha@BF'], ['CBX=Coalition Beta@BI'], ['CBX']);
    expect(actors.map(({ id }) => id)).toEqual(['bf-cbx', 'bi-cbx', 'xx-cbx']);
    expect(doubts).toEqual([{ actor: 'xx-cbx', fits: ['bf-cbx', 'bi-cbx'], known: [], form: 'cbx' }]);
  });

  it('keeps the groups of two records apart', () => {
    expect(ids(['women@TG'], ['women@TG'])).toEqual(['R1~women~~tg', 'R2~women~~tg']);
  });

  it('gives the same actors whatever the order of the records', () => {
    const names = fc.constantFrom('CBX', 'CBX=Alpha Beta Coalition@BF', 'CBX=Gamma Delta Coalition@BI', 'Alpha Beta Network@BF', 'Alpha Beta@BF', 'Gamma Delta', 'women@BF', 'P programme');
    fc.assert(fc.property(fc.array(fc.uniqueArray(names, { maxLength: 3 }), { maxLength: 6 }), fc.infiniteStream(fc.nat()), (lists, order) => {
      const readings = lists.map((named, index) => viewRecord(`R${index + 1}`, [], { named }).reading);
      const shuffled = readings.map((reading) => ({ reading, at: order.next().value as number })).sort((a, b) => a.at - b.at).map(({ reading }) => reading);
      expect(resolveNames(shuffled).actors).toEqual(resolveNames(readings).actors);
    }));
  });

  it('gives every actor an id of its own', () => {
    const names = fc.constantFrom('CBX', 'CBX=Alpha Beta Coalition@BF', 'CBX=Gamma Coalition@BI', 'Alpha Beta Network@BF', 'Gamma', 'ALPHA', '???', 'women@BF', 'women@BF:Bobo');
    fc.assert(fc.property(fc.array(fc.uniqueArray(names, { maxLength: 4 }), { maxLength: 6 }), (lists) => {
      const all = ids(...lists);
      expect(new Set(all).size).toBe(all.length);
    }));
  });
});
