import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameDecision, NameForm } from '../../../server/model/decision.ts';
import { resolveNames } from '../../../server/resolve/resolve-names.ts';
import { resolveRecord } from '../../../server/resolve/resolve-record.ts';
import { claimsOf } from '../../support/make-claims.ts';
import { viewRecord } from '../../support/make-readings.ts';

/** `CVX@BF`; `R1/women@TG:Kara` is a group of a record. */
function form(text: string): NameForm {
  const [, record, name = '', country, place] = /^(?:(.+)\/)?([^@]+)(?:@(\w\w))?(?::(.+))?$/u.exec(text)!;
  return { form: name, country: country ?? null, group: record === undefined ? null : { record, place: place ?? null } };
}
let taken = 0;
const decided = (kind: 'merge' | 'split', a: string, b: string): NameDecision => {
  taken += 1;
  return { id: String(taken).padStart(8, '0'), kind, forms: [form(a), form(b)], at: '2025-01-01T00:00:00Z', by: 'Ama', why: null, sample: null };
};
const resolve = (lists: readonly (readonly string[])[], decisions: readonly NameDecision[]) =>
  resolveNames(lists.map((named, index) => viewRecord(`R${index + 1}`, [], { named }).reading), { decisions });
const ids = (...args: Parameters<typeof resolve>) => resolve(...args).actors.map(({ id }) => id);

describe('a merge', () => {
  it('makes one of two actors, which go by the id of the one with a country and are found by both', () => {
    const { actors, unplaced } = resolve([['Open Hands@TG'], ['Mains Ouvertes']], [decided('merge', 'Open Hands@TG', 'Mains Ouvertes')]);
    expect(actors).toMatchObject([{ id: 'tg-open-hands', country: 'TG' }]);
    expect(actors[0]!.aliases).toContain('xx-mains-ouvertes');
    expect(actors[0]!.forms.map(({ form: own, reason }) => [own, reason])).toEqual([['Mains Ouvertes', 'made one by a decision'], ['Open Hands', 'made one by a decision']]);
    expect(unplaced).toEqual([]);
  });

  it('runs through a third', () => {
    expect(ids([['A Trust@TG'], ['B Trust@TG'], ['C Trust@TG']], [decided('merge', 'A Trust@TG', 'B Trust@TG'), decided('merge', 'C Trust@TG', 'B Trust@TG')])).toEqual(['tg-a-trust']);
  });

  it('finds the form of its country only', () => {
    const { actors, unplaced } = resolve([['CVX@BF'], ['CVX@BI'], ['Alpha@BF']], [decided('merge', 'CVX@BI', 'Alpha@BI')]);
    expect(actors).toHaveLength(3);
    expect(unplaced).toHaveLength(1);
  });

  it('settles the doubt about a bare acronym that fits two', () => {
    const lists = [['CVX=Alpha Coalition@BF'], ['CVX=Beta Coalition@BI'], ['CVX']];
    expect(resolve(lists, []).doubts).toHaveLength(1);
    expect(resolve(lists, [decided('merge', 'CVX', 'CVX@BF')])).toMatchObject({ doubts: [], actors: [{ id: 'bf-alpha-coalition' }, { id: 'bi-beta-coalition' }] });
  });

  it('makes one of two groups of two records', () => {
    const { actors } = resolve([['women@TG:Kara'], ['women@TG:Kara'], ['women@TG:Kara']], [decided('merge', 'R1/women@TG:Kara', 'R3/women@TG:Kara')]);
    expect(actors.map(({ id }) => id)).toEqual(['R1~women~kara~tg', 'R2~women~kara~tg']);
    expect(actors[0]!.aliases).toEqual(['R3~women~kara~tg']);
  });

  it('that another decision keeps apart applies to nothing', () => {
    const { actors, unplaced } = resolve([['A Trust@TG'], ['B Trust@TG'], ['C Trust@TG']], [
      decided('split', 'A Trust@TG', 'C Trust@TG'), decided('merge', 'A Trust@TG', 'B Trust@TG'), decided('merge', 'B Trust@TG', 'C Trust@TG'),
    ]);
    expect(actors.map(({ id }) => id)).toEqual(['tg-a-trust', 'tg-c-trust']);
    expect(unplaced).toMatchObject([{ kind: 'merge', forms: [{ form: 'B Trust' }, { form: 'C Trust' }] }]);
  });
});

describe('a split', () => {
  it('makes two of an actor, each with what is tied to it', () => {
    const lists = [['Civic Lanterns Alliance@SS'], ['Civic Lanterns Network@SS'], ['CLN=Civic Lanterns Network@SS'], ['CLN@SS']];
    expect(ids(lists, [])).toHaveLength(1);
    const { actors } = resolve(lists, [decided('split', 'Civic Lanterns Alliance@SS', 'Civic Lanterns Network@SS')]);
    expect(actors.map(({ id, mentions }) => [id, mentions.map(({ record }) => record)])).toEqual([
      ['ss-civic-lanterns-alliance', ['R1']], ['ss-civic-lanterns-network', ['R2', 'R3', 'R4']],
    ]);
  });

  it('leaves what is tied to both with neither', () => {
    const { actors } = resolve([['ABX=Alpha House@SS'], ['ABX=Beta House@SS'], ['ABX@SS']], [decided('split', 'Alpha House@SS', 'Beta House@SS')]);
    expect(actors.map(({ mentions }) => mentions.map(({ record }) => record))).toEqual([['R3'], ['R1'], ['R2']]);
  });

  it('undoes what one record makes one, and settles its doubt', () => {
    const claims = claimsOf({ names: [{ name: 'RKVDL@NE', told: 2 }, 'KVDL'] });
    expect(resolveRecord(claims)).toMatchObject({ actors: [{ forms: [{ form: 'RKVDL' }, { form: 'KVDL', strength: 'likely' }] }], doubts: [{ kind: 'variant' }] });
    const split = resolveRecord(claims, [decided('split', 'RKVDL@NE', 'KVDL@NE')]);
    expect(split.actors.map(({ name }) => name)).toEqual(['RKVDL', 'KVDL']);
    expect(split.doubts).toEqual([]);
    expect(resolveRecord(claims, [decided('split', 'RKVDL@HT', 'KVDL@HT')]).actors).toHaveLength(1);
  });

  it('undoes what the text itself equates', () => {
    const { actors } = resolveRecord(claimsOf({ names: ['RVL=Network of Watchers@TG'] }), [decided('split', 'Network of Watchers@TG', 'RVL@TG')]);
    expect(actors.map(({ name, acronym }) => [name, acronym])).toEqual([['Network of Watchers', null], ['RVL', 'RVL']]);
  });
});

describe('a merge of what a record makes likely one', () => {
  it('makes it sure', () => {
    const { actors, doubts } = resolveRecord(claimsOf({ names: [{ name: 'RKVDL@NE', told: 2 }, 'KVDL'] }), [decided('merge', 'RKVDL@NE', 'KVDL@NE')]);
    expect(actors[0]!.forms[1]).toEqual({ form: 'KVDL', strength: 'sure', reason: 'made one by a decision' });
    expect(doubts).toEqual([]);
  });
});

it('decisions on names give the same actors whatever the order of the records, each with an id of its own', () => {
  const names = fc.constantFrom('CBX', 'CBX=Alpha Beta Coalition@BF', 'CBX=Gamma Delta Coalition@BI', 'Alpha Beta Network@BF', 'Gamma Delta', 'women@BF', 'P programme');
  const forms = fc.constantFrom('CBX', 'CBX@BF', 'CBX@BI', 'Alpha Beta Coalition@BF', 'Alpha Beta Network@BF', 'Gamma Delta', 'R1/women@BF', 'R2/women@BF', 'P programme');
  const decision = fc.tuple(fc.constantFrom('merge' as const, 'split' as const), forms, forms).filter(([, a, b]) => a !== b);
  fc.assert(fc.property(fc.array(fc.uniqueArray(names, { maxLength: 3 }), { maxLength: 5 }), fc.array(decision, { maxLength: 4 }), (lists, taken) => {
    const readings = lists.map((named, index) => viewRecord(`R${index + 1}`, [], { named }).reading);
    const decisions = taken.map(([kind, a, b]) => decided(kind, a, b));
    const { actors, idsOf } = resolveNames(readings, { decisions });
    expect(resolveNames([...readings].reverse(), { decisions }).actors).toEqual(actors);
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
    for (const { record, actors: own } of readings) expect(idsOf.get(record)!.filter((id) => actors.some((actor) => actor.id === id))).toHaveLength(own.length);
  }));
});
