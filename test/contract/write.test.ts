import { describe, expect, it } from 'vitest';
import { change, contentsOf, keptOf, node, relation } from '../support/describe-store.ts';
import { testEngines } from '../support/test-engines.ts';

describe.each(testEngines())('a write on $name', (engine) => {
  it('is there for who reads next, in every part of it', async () => {
    const { store } = await engine.open();
    await store.write({
      putKept: [{ table: 'record', key: 'R1', body: '{"a":1}' }],
      open: change({ putNodes: [node('Actor', 'a', { name: 'A' })] }),
      full: change({ putNodes: [node('Actor', 'a', { name: 'A' }), node('Actor', 'b', { name: 'B' })] }),
    });
    expect(await keptOf(store, 'record')).toEqual([['R1', '{"a":1}']]);
    expect(Object.keys(await contentsOf(store, 'open'))).toEqual(['open|actor|a']);
    expect(Object.keys(await contentsOf(store, 'full'))).toEqual(['full|actor|a', 'full|actor|b']);
  });

  it('is still there when the store is opened again', async () => {
    const { store, again } = await engine.open();
    await store.write({
      putKept: [{ table: 'setting', key: 'language', body: '"fr"' }],
      full: change({
        putNodes: [node('Actor', 'a', { text: 'lomé defenders' }), node('Place', 'TG', { name: 'Togo' })],
        putRelations: [relation('BASED_IN', 'Actor a', 'Place TG', { strength: 'stated' })],
      }),
    });
    await store.close();
    const reopened = await again();
    expect(await reopened.kept.get('setting', 'language')).toEqual({ table: 'setting', key: 'language', body: '"fr"' });
    expect(await contentsOf(reopened, 'full')).toEqual({
      'BASED_IN|Actor|a|Place|TG|': { strength: 'stated' },
      'full|actor|a': { text: 'lomé defenders' },
      'full|place|TG': { name: 'Togo' },
    });
    expect(await reopened.view('full').version()).toBe(1);
    expect(await reopened.view('full').search('Actor', ['defenders'], 5)).toHaveLength(1);
  });

  it('gives every value back as it was', async () => {
    const { store } = await engine.open();
    const properties = {
      empty: [], emptyText: '', zero: 0, negative: -3, fraction: 0.5, large: Number.MAX_SAFE_INTEGER, wholeList: [1, 2, 3], mixedList: [1, 2.5],
      yes: true, no: false, quotes: `'"\`\\ $ {x}`, lines: 'one\n\ttwo\r\nthree', signs: 'é ñ œ ﬁ ‘’ — 😀 \u{10FFFF} \uFEFF', texts: ['', 'ß', '漢字'], long: 'word '.repeat(20_000),
    };
    await store.write({
      full: change({
        putNodes: [node('Outcome', "R'1 #é@|😀", properties), node('Objective', 'CIV', { label: 'L', code: 'CIV', end: 'x', type: 'y' })],
        putRelations: [relation('CONTRIBUTES_TO', "Outcome R'1 #é@|😀", 'Objective CIV', { passages: [], quotes: ['“…”'] })],
      }),
    });
    const held = await contentsOf(store, 'full');
    expect(held["full|outcome|R'1 #é@|😀"]).toEqual(properties);
    expect(held['full|objective|CIV']).toEqual({ label: 'L', code: 'CIV', end: 'x', type: 'y' });
    expect(held["CONTRIBUTES_TO|Outcome|R'1 #é@|😀|Objective|CIV|"]).toEqual({ passages: [], quotes: ['“…”'] });
  });

  it('replaces a node or relation whole, and leaves the others of a node', async () => {
    const { store } = await engine.open();
    const nodes = [node('Actor', 'a', { name: 'A', acronym: 'AA' }), node('Training', 't', { place: 'Lomé' })];
    await store.write({ full: change({ putNodes: nodes, putRelations: [relation('GAVE', 'Actor a', 'Training t', { passages: ['x'], quotes: ['y'] })] }) });
    await store.write({ full: change({ putNodes: [node('Actor', 'a', { kind: 'group' })] }) });
    expect(await contentsOf(store, 'full')).toEqual({
      'GAVE|Actor|a|Training|t|': { passages: ['x'], quotes: ['y'] },
      'full|actor|a': { kind: 'group' },
      'full|training|t': { place: 'Lomé' },
    });
    await store.write({ full: change({ putRelations: [relation('GAVE', 'Actor a', 'Training t', { passages: ['z'] })] }) });
    expect((await contentsOf(store, 'full'))['GAVE|Actor|a|Training|t|']).toEqual({ passages: ['z'] });
  });

  it('keeps one relation for each type, pair of ends and role, in each direction', async () => {
    const { store } = await engine.open();
    const relations = [
      relation('GAVE', 'Actor a', 'Training t'), relation('RECEIVED', 'Actor a', 'Training t'),
      relation('SUPPORTED', 'Actor a', 'Training t', {}, 'host'), relation('SUPPORTED', 'Actor a', 'Training t', {}, 'funder'), relation('SUPPORTED', 'Actor a', 'Training t'),
      relation('PART_OF', 'Actor a', 'Actor b'), relation('PART_OF', 'Actor b', 'Actor a'), relation('PARTNER_OF', 'Actor a', 'Actor b'), relation('PART_OF', 'Actor a', 'Actor a'),
    ];
    const nodes = [node('Actor', 'a'), node('Actor', 'b'), node('Training', 't')];
    await store.write({ open: change({ putNodes: nodes, putRelations: [...relations, ...relations] }) });
    await store.write({ open: change({ putRelations: relations }) });
    expect(Object.keys(await contentsOf(store, 'open'))).toHaveLength(nodes.length + relations.length);
    await store.write({ open: change({ removeRelations: relations.slice(2, 4) }) });
    const left = Object.keys(await contentsOf(store, 'open'));
    expect(left).toContain('SUPPORTED|Actor|a|Training|t|');
    expect(left).not.toContain('SUPPORTED|Actor|a|Training|t|host');
    expect(left).toHaveLength(nodes.length + relations.length - 2);
  });

  it('lets the last of what it puts twice count', async () => {
    const { store } = await engine.open();
    const place = relation('IN', 'Place x', 'Place y');
    await store.write({
      putKept: [{ table: 'record', key: 'R', body: '1' }, { table: 'record', key: 'R', body: '2' }],
      open: change({ putNodes: [node('Place', 'x', { name: 'old' }), node('Place', 'y'), node('Place', 'x', { kind: 'country' })], putRelations: [{ ...place, properties: { passages: ['p'] } }, place] }),
    });
    expect(await contentsOf(store, 'open')).toEqual({ 'IN|Place|x|Place|y|': {}, 'open|place|x': { kind: 'country' }, 'open|place|y': {} });
    expect(await keptOf(store, 'record')).toEqual([['R', '2']]);
  });

  it('removes a node with its relations, and passes over what is not there', async () => {
    const { store } = await engine.open();
    await store.write({
      full: change({
        putNodes: [node('Actor', 'a'), node('Actor', 'b'), node('Place', 'TG')],
        putRelations: [relation('BASED_IN', 'Actor a', 'Place TG'), relation('BASED_IN', 'Actor b', 'Place TG'), relation('PARTNER_OF', 'Actor a', 'Actor b')],
      }),
    });
    await store.write({
      removeKept: [{ table: 'record', key: 'none' }],
      full: change({
        removeNodes: [{ label: 'Actor', id: 'a' }, { label: 'Actor', id: 'none' }],
        removeRelations: [relation('PARTNER_OF', 'Actor a', 'Actor b'), relation('GAVE', 'Actor b', 'Training none')],
      }),
    });
    expect(Object.keys(await contentsOf(store, 'full'))).toEqual(['BASED_IN|Actor|b|Place|TG|', 'full|actor|b', 'full|place|TG']);
  });

  it('removes before it puts: what is in both is there, without what it was joined to', async () => {
    const { store } = await engine.open();
    const based = relation('BASED_IN', 'Actor a', 'Place TG');
    await store.write({ putKept: [{ table: 'record', key: 'R', body: '1' }], full: change({ putNodes: [node('Actor', 'a', { name: 'A' }), node('Place', 'TG')], putRelations: [based] }) });
    await store.write({
      removeKept: [{ table: 'record', key: 'R' }],
      putKept: [{ table: 'record', key: 'R', body: '2' }],
      full: change({ removeNodes: [{ label: 'Actor', id: 'a' }], putNodes: [node('Actor', 'a', { name: 'B' })] }),
    });
    expect(await contentsOf(store, 'full')).toEqual({ 'full|actor|a': { name: 'B' }, 'full|place|TG': {} });
    expect(await keptOf(store, 'record')).toEqual([['R', '2']]);
  });

  it('is not there at all where any of it fails', async () => {
    const { store } = await engine.open();
    await store.write({ putKept: [{ table: 'record', key: 'R1', body: 'old' }], open: change({ putNodes: [node('Actor', 'a', { name: 'old' })] }) });
    const dangling = store.write({
      putKept: [{ table: 'record', key: 'R1', body: 'new' }, { table: 'record', key: 'R2', body: 'new' }],
      removeKept: [{ table: 'record', key: 'R1' }],
      open: change({ putNodes: [node('Actor', 'a', { name: 'new' })], removeNodes: [{ label: 'Actor', id: 'a' }] }),
      full: change({ putNodes: [node('Actor', 'b')], putRelations: [relation('GAVE', 'Actor b', 'Training nowhere')] }),
    });
    await expect(dangling).rejects.toThrow('both their ends');
    expect(await keptOf(store, 'record')).toEqual([['R1', 'old']]);
    expect(await contentsOf(store, 'open')).toEqual({ 'open|actor|a': { name: 'old' } });
    expect(await contentsOf(store, 'full')).toEqual({});
    expect([await store.view('open').version(), await store.view('full').version()]).toEqual([1, 0]);
    await store.write({ putKept: [{ table: 'record', key: 'R2', body: 'later' }] });
    expect(await keptOf(store, 'record')).toEqual([['R1', 'old'], ['R2', 'later']]);
  });

  it('refuses an id that no index could hold, in a sentence that says which', async () => {
    const { store } = await engine.open();
    const long = 'R'.repeat(2001);
    await expect(store.write({ full: change({ putNodes: [node('Outcome', long)] }) })).rejects.toMatchObject({ code: 'store-refused', message: expect.stringContaining('2001 characters') as unknown });
    await expect(store.write({ putKept: [{ table: 'record', key: long, body: '{}' }] })).rejects.toMatchObject({ code: 'store-refused' });
    const longest = 'é'.repeat(2000);
    await store.write({ putKept: [{ table: 'record', key: longest, body: '{}' }], full: change({ putNodes: [node('Outcome', longest)] }) });
    expect(Object.keys(await contentsOf(store, 'full'))).toEqual([`full|outcome|${longest}`]);
  });

  it('raises the version of each view that it changes, and of no other', async () => {
    const { store } = await engine.open();
    const versions = async () => [await store.view('open').version(), await store.view('full').version()];
    expect(await versions()).toEqual([0, 0]);
    await store.write({ putKept: [{ table: 'record', key: 'R', body: '{}' }], open: change({}) });
    expect(await versions()).toEqual([0, 0]);
    await store.write({ full: change({ putNodes: [node('Actor', 'a')] }) });
    expect(await versions()).toEqual([0, 1]);
    await store.write({ open: change({ putNodes: [node('Actor', 'a')] }), full: change({ removeNodes: [{ label: 'Actor', id: 'a' }] }) });
    expect(await versions()).toEqual([1, 2]);
    await store.clearViews();
    expect(await versions()).toEqual([2, 3]);
  });

  it('waits for its turn: writes that are begun together all come out, in order', async () => {
    const { store } = await engine.open();
    const writes = Array.from({ length: 20 }, (_, index) => store.write({
      putKept: [{ table: 'setting', key: 'last', body: String(index) }],
      full: change({ putNodes: [node('Actor', `a${index}`), node('Place', 'TG')], putRelations: [relation('BASED_IN', `Actor a${index}`, 'Place TG')] }),
    }));
    await Promise.all(writes);
    expect(await store.kept.get('setting', 'last')).toMatchObject({ body: '19' });
    expect(Object.keys(await contentsOf(store, 'full'))).toHaveLength(20 + 20 + 1);
    expect(await store.view('full').version()).toBe(20);
  });
});

describe.each(testEngines())('clearing the views on $name', (engine) => {
  it('empties both and keeps what is kept; they can be filled and searched again', async () => {
    const { store } = await engine.open();
    const filled = change({ putNodes: [node('Actor', 'a', { text: 'women of gao' }), node('Place', 'ML')], putRelations: [relation('BASED_IN', 'Actor a', 'Place ML')] });
    await store.write({ putKept: [{ table: 'record', key: 'R', body: '{}' }], open: filled, full: filled });
    await store.clearViews();
    expect([await contentsOf(store, 'open'), await contentsOf(store, 'full')]).toEqual([{}, {}]);
    expect(await store.view('full').search('Actor', ['gao'], 5)).toEqual([]);
    expect(await keptOf(store, 'record')).toEqual([['R', '{}']]);
    await store.write({ full: filled });
    expect(Object.keys(await contentsOf(store, 'full'))).toHaveLength(3);
    expect(await store.view('full').search('Actor', ['gao'], 5)).toMatchObject([{ id: 'a' }]);
  });
});
