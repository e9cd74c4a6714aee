import { describe, expect, it } from 'vitest';
import { Budget, loadAll, loaderOf } from '../../../server/api/loader-of.ts';

const upper = (asked: (readonly string[])[]) => async (ids: readonly string[]) => {
  asked.push(ids);
  return new Map(ids.filter((id) => id !== 'gone').map((id) => [id, id.toUpperCase()]));
};

describe('a loader', () => {
  it('asks once for all that one moment wants, each id once', async () => {
    const asked: (readonly string[])[] = [];
    const loader = loaderOf(new Budget(10), upper(asked));
    expect(await loadAll(loader, ['a', 'b', 'a'])).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('fails what is not there and nothing else', async () => {
    const loader = loaderOf(new Budget(10), upper([]));
    const [gone, there] = await Promise.allSettled([loader.load('gone'), loader.load('a')]);
    expect(gone).toMatchObject({ status: 'rejected', reason: { code: 'id-unknown' } });
    expect(there).toEqual({ status: 'fulfilled', value: 'A' });
  });

  it('gives what stands for nothing where that is told', async () => {
    expect(await loaderOf(new Budget(10), upper([]), { absent: '' }).load('gone')).toBe('');
  });

  it('ends a request that asks for more than its budget, cached or not', async () => {
    const loader = loaderOf(new Budget(2), upper([]));
    await loadAll(loader, ['a', 'a']);
    expect(() => loader.load('a')).toThrow(expect.objectContaining({ code: 'answer-too-large' }) as Error);
  });
});
