import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveRecord } from '../../../server/resolve/resolve-record.ts';
import { claimsOf } from '../../support/make-claims.ts';
import type { EventText, NameText } from '../../support/make-claims.ts';

const resolve = (names: readonly (string | NameText)[], events: readonly EventText[] = []) => resolveRecord(claimsOf({ names, events }));
const named = (...names: (string | NameText)[]) => resolve(names).actors.map(({ name }) => name);

describe('the names of one record', () => {
  it('makes one of a name and the acronym in brackets after it', () => {
    const { actors, indexOf } = resolve(['RVL=Network of Watchers in Loma@TG']);
    expect(actors).toMatchObject([{ name: 'Network of Watchers in Loma', acronym: 'RVL', kind: 'coalition', country: 'TG' }]);
    expect(actors[0]!.forms.map(({ form, strength }) => [form, strength])).toEqual([['Network of Watchers in Loma', 'sure'], ['RVL', 'sure']]);
    expect(indexOf.get('RVL')).toBe(indexOf.get('RVL=Network of Watchers in Loma@TG'));
  });

  it('makes one of forms that differ in case and accents, and of an acronym with dots and without', () => {
    expect(named('Étoile Voisine@TG', 'ETOILE VOISINE@TG')).toHaveLength(1);
    expect(named({ name: 'RVLD' }, { name: 'R.V.L.D.' })).toHaveLength(1);
  });

  it('makes one of names that tell the same in one country, and not of those in two', () => {
    expect(named('Coalition malienne des veilleurs civiques@ML', 'Coalition des veilleurs civiques du Mali@ML')).toHaveLength(1);
    expect(named('Coalition des veilleurs civiques@ML', 'Réseau des veilleurs civiques@TG')).toHaveLength(2);
  });

  it('gives an acronym that stands after two names of two countries to both', () => {
    const { actors, doubts } = resolve(['Alpha Coalition@BF', { name: 'CVX', equates: ['Alpha Coalition@BF', 'Beta Coalition@BI'] }, 'Beta Coalition@BI']);
    expect(actors.map(({ name, acronym, country }) => [name, acronym, country])).toEqual([['Alpha Coalition', 'CVX', 'BF'], ['Beta Coalition', 'CVX', 'BI']]);
    expect(doubts).toEqual([]);
  });

  it('leaves a bare acronym that fits two alone where an event needs it, and says so', () => {
    const { actors, doubts } = resolve(['Alpha Coalition@BF', { name: 'CVX', equates: ['Alpha Coalition@BF', 'Beta Coalition@BI'] }, 'Beta Coalition@BI'], [{ givers: ['CVX'], receivers: ['women@BF'] }]);
    expect(actors.map(({ name }) => name)).toContain('CVX');
    expect(doubts).toMatchObject([{ kind: 'fits-two', form: 'CVX', fits: ['Alpha Coalition', 'Beta Coalition'] }]);
  });

  it('reads an acronym one letter short as the one that is named more often, likely, and says so', () => {
    const { actors, doubts } = resolve([{ name: 'KVDL', equates: ['network of watchers@TG'] }, { name: 'network of watchers@TG', kind: 'coalition' }, { name: 'RKVDL', told: 2 }]);
    expect(actors).toHaveLength(1);
    expect(actors[0]).toMatchObject({ name: 'RKVDL', acronym: 'RKVDL', kind: 'coalition', country: 'TG' });
    expect(actors[0]!.forms).toContainEqual({ form: 'KVDL', strength: 'likely', reason: 'one letter less than RKVDL in the same record' });
    expect(doubts).toMatchObject([{ kind: 'variant', kept: 'RKVDL', variant: 'KVDL', read: 'one' }]);
  });

  it('keeps the acronym that is written out, though another is named more often', () => {
    const { actors } = resolve(['UPLM=Ubora Platform of Listening Monitors@UG', { name: 'UPML', told: 3 }]);
    expect(actors).toMatchObject([{ acronym: 'UPLM', forms: [{ strength: 'sure' }, { strength: 'sure' }, { form: 'UPML', strength: 'likely', reason: 'two letters swapped against UPLM in the same record' }] }]);
  });

  it.each([
    ['the text expands them differently', ['CVXA=Alpha Coalition of Weavers@BF', 'CVXB=Beta Coalition of Drummers@BF'], []],
    ['the text places them differently', ['CVXA@BF', 'CVXB@BI'], []],
    ['one event names both', ['CVXA', 'CVXB'], [{ givers: ['CVXA', 'CVXB'], receivers: ['women@BF'] }]],
    ['they are short', ['ADX', 'ADZ'], []],
  ])('keeps near acronyms apart where %s, and is silent', (_, names, events) => {
    const { actors, doubts } = resolve(names, events);
    expect(actors.filter(({ kind }) => kind !== 'group')).toHaveLength(2);
    expect(doubts).toEqual([]);
  });

  it('joins an acronym that is near to two to neither, and says so', () => {
    const { actors, doubts } = resolve(['RVDLX', 'VDLX', 'MVDLX'], [{ givers: ['RVDLX', 'MVDLX'] }]);
    expect(actors).toHaveLength(3);
    expect(doubts.map((doubt) => doubt.kind === 'variant' && [doubt.kept, doubt.variant, doubt.read])).toEqual([['RVDLX', 'VDLX', 'apart'], ['MVDLX', 'VDLX', 'apart']]);
  });

  it('takes a programme for one of no country', () => {
    expect(resolve([{ name: 'XYZ=Lantern programme@TG', kind: 'programme' }]).actors).toMatchObject([{ kind: 'programme', country: null, acronym: 'XYZ' }]);
  });

  it('keeps groups by noun phrase and place, and gives one without a place to the only one that fits', () => {
    expect(resolve(['women@TG:Kara', 'women@TG:Lomé']).actors).toHaveLength(2);
    expect(resolve(['women@TG:Kara', 'women']).actors).toMatchObject([{ name: 'women', place: 'Kara', country: 'TG' }]);
    expect(resolve(['women@TG:Kara', 'women@TG:Lomé', 'women']).actors).toHaveLength(3);
  });

  it('gives every name an actor, and every form to one actor only where its country is one', () => {
    const names = fc.constantFrom('CVXA', 'CVXB', 'VXAC', 'CVXA=Alpha Coalition of Weavers@BF', 'Alpha Weavers Network@BF', 'Alpha Weavers Network', 'women', 'women@BF', 'women@BF:Bobo', 'Lantern programme');
    fc.assert(fc.property(fc.uniqueArray(names, { maxLength: 7 }), (list) => {
      const claims = claimsOf({ names: list.filter((name) => name !== 'CVXA' || !list.includes('CVXA=Alpha Coalition of Weavers@BF')) });
      const { actors, indexOf } = resolveRecord(claims);
      for (const { ref, form } of claims.names) expect(actors[indexOf.get(ref)!]!.forms.map((own) => own.form)).toContain(form);
      expect(actors.flatMap(({ refs }) => refs).sort()).toEqual(claims.names.map(({ ref }) => ref).sort());
    }));
  });
});
