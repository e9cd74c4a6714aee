import { describe, expect, it } from 'vitest';
import { change, node } from '../support/describe-store.ts';
import { testEngines } from '../support/test-engines.ts';

const texts: Record<string, string> = {
  R1: 'journalists in lome were trained on physical security',
  R2: 'the women of gao not only heard of it and or but asked for a training',
  R3: 'une formation a niamey sur la securite numerique',
  R4: 'security security security',
};
const outcomes = Object.entries(texts).map(([id, text]) => node('Outcome', id, { text }));

describe.each(testEngines())('search on $name', (engine) => {
  const filled = async () => {
    const { store } = await engine.open();
    await store.write({ full: change({ putNodes: [...outcomes, node('Outcome', 'R5'), node('Actor', 'a', { text: 'journalists' }), node('Place', 'TG-lome', { text: 'lome' })] }) });
    const ids = async (words: readonly string[], limit = 10) => (await store.view('full').search('Outcome', words, limit)).map(({ id }) => id);
    return { store, ids };
  };

  it('finds whatever has one of the words, what has them most first', async () => {
    const { ids } = await filled();
    expect((await ids(['lome', 'niamey'])).sort()).toEqual(['R1', 'R3']);
    expect((await ids(['security']))[0]).toBe('R4');
    expect((await ids(['physical', 'security', 'lome']))[0]).toBe('R1');
    expect(await ids(['formations', 'securit', 'form'])).toEqual([]);
  });

  it('takes every word for a word: those that a language leaves out, and those of a query', async () => {
    const { ids } = await filled();
    for (const word of ['the', 'not', 'and', 'or', 'of', 'NOT']) expect(await ids([word.toLowerCase()])).toEqual(['R2']);
    expect((await ids(['la'])).sort()).toEqual(['R3']);
    for (const word of ['lome" OR text:*', '*', 'gao~', '(', 'text:gao', '\\', '"', '']) {
      expect((await ids([word])).every((id) => ['R1', 'R2'].includes(id))).toBe(true);
    }
  });

  it('answers with scores that fall, at most as many as asked for', async () => {
    const { store, ids } = await filled();
    const scores = (await store.view('full').search('Outcome', ['security', 'training', 'lome'], 10)).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(await ids(['security', 'gao'], 1)).toHaveLength(1);
    expect(await ids(['security'], 0)).toEqual([]);
    expect(await ids([])).toEqual([]);
    expect((await ids([...Array.from({ length: 63 }, (_, index) => `none${index}`), 'gao', ...Array.from({ length: 3000 }, (_, index) => `more${index}`)]))).toEqual(['R2']);
  });

  it('looks in the label that it is asked for', async () => {
    const { store } = await filled();
    expect((await store.view('full').search('Actor', ['journalists'], 5)).map(({ id }) => id)).toEqual(['a']);
    expect((await store.view('full').search('Place', ['lome'], 5)).map(({ id }) => id)).toEqual(['TG-lome']);
  });

  it('knows what was written last: a text that changed, one that was removed', async () => {
    const { store, ids } = await filled();
    await store.write({ full: change({ putNodes: [node('Outcome', 'R1', { text: 'nothing of it' })], removeNodes: [{ label: 'Outcome', id: 'R4' }] }) });
    expect(await ids(['security', 'lome'])).toEqual([]);
    expect(await ids(['nothing'])).toEqual(['R1']);
    await store.write({ full: change({ putNodes: [node('Outcome', 'R1', { title: 'without a text' })] }) });
    expect(await ids(['nothing'])).toEqual([]);
  });

  it('knows it too after a write that replaces many texts at once, and while it is being written', async () => {
    const { store, ids } = await filled();
    const many = (word: string) => Array.from({ length: 1200 }, (_, index) => node('Outcome', `N${index}`, { text: `${word} number${index}` }));
    await store.write({ full: change({ putNodes: many('first') }) });
    const writing = store.write({ full: change({ putNodes: many('second') }) });
    const meanwhile = await ids(['number7']);
    await writing;
    expect(meanwhile).toEqual(['N7']);
    expect(await ids(['first'])).toEqual([]);
    expect(await ids(['second'], 2000)).toHaveLength(1200);
    expect(await ids(['number1199'])).toEqual(['N1199']);
    await store.write({ full: change({ removeNodes: many('').slice(0, 1000) }) });
    expect(await ids(['second'], 2000)).toHaveLength(200);
    expect((await ids(['lome']))).toEqual(['R1']);
  });
});
