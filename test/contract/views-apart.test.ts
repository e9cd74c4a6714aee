import { describe, expect, it } from 'vitest';
import { change, contentsOf, node, relation } from '../support/describe-store.ts';
import { testEngines } from '../support/test-engines.ts';

describe.each(testEngines())('the two views on $name', (engine) => {
  it('hold nodes of the same id without knowing of each other', async () => {
    const { store } = await engine.open();
    await store.write({
      open: change({ putNodes: [node('Actor', 'a', { name: 'as the open records say' })] }),
      full: change({ putNodes: [node('Actor', 'a', { name: 'as all records say' }), node('Training', 't')], putRelations: [relation('GAVE', 'Actor a', 'Training t')] }),
    });
    expect(await contentsOf(store, 'open')).toEqual({ 'open|actor|a': { name: 'as the open records say' } });
    expect((await contentsOf(store, 'full'))['full|actor|a']).toEqual({ name: 'as all records say' });
    expect(await store.view('open').read('find-nodes', { ids: ['a', 't'] })).toEqual([{ id: 'a', label: 'Actor' }]);
    await store.write({ full: change({ removeNodes: [{ label: 'Actor', id: 'a' }] }) });
    expect(Object.keys(await contentsOf(store, 'open'))).toEqual(['open|actor|a']);
  });

  it('are never joined: a relation to a node of the other view has no end', async () => {
    const { store } = await engine.open();
    await store.write({ full: change({ putNodes: [node('Training', 't')] }) });
    const joining = store.write({ open: change({ putNodes: [node('Actor', 'a')], putRelations: [relation('GAVE', 'Actor a', 'Training t')] }) });
    await expect(joining).rejects.toThrow('both their ends');
  });

  it('rank what they find by what they hold themselves', async () => {
    const { store } = await engine.open();
    const shown = [node('Outcome', 'R1', { text: 'ceasefire monitoring' }), node('Outcome', 'R2', { text: 'radio programme on the ceasefire' })];
    await store.write({ open: change({ putNodes: shown }), full: change({ putNodes: shown }) });
    const before = await store.view('open').search('Outcome', ['ceasefire', 'radio'], 10);
    const confidential = Array.from({ length: 50 }, (_, index) => node('Outcome', `S${index}`, { text: 'radio radio radio' }));
    await store.write({ full: change({ putNodes: confidential }) });
    expect(await store.view('open').search('Outcome', ['ceasefire', 'radio'], 10)).toEqual(before);
    expect(await store.view('full').search('Outcome', ['ceasefire', 'radio'], 100)).toHaveLength(52);
  });
});
