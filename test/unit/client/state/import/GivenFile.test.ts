import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortGiven } from '../../../../../client/state/import/GivenFile.ts';

const found = (...paths: string[]) => paths.map((path) => ({ path, file: new File([], path.split('/').at(-1)!) }));
const namesOf = (...paths: string[]) => sortGiven(found(...paths)).files.map(({ file, path }) => path ?? file.name);

describe('what a reader gives', () => {
  it('keeps files given by themselves as they come, whatever their kind', () => {
    expect(namesOf('b.xlsx', 'a.pdf')).toEqual(['b.xlsx', 'a.pdf']);
  });

  it('names files of a folder by their path in it, in natural order, as the command line does', () => {
    expect(namesOf('harvest/row_10.txt', 'harvest/row_2.txt', 'harvest/b/row_1.txt')).toEqual(['b/row_1.txt', 'row_2.txt', 'row_10.txt']);
  });

  it('keeps same-named files of two folders apart', () => {
    expect(namesOf('north/row_1.txt', 'south/row_1.txt')).toEqual(['north/row_1.txt', 'south/row_1.txt']);
  });

  it('passes over hidden files, and names those of other kinds', () => {
    const { files, skipped } = sortGiven(found('harvest/.git/a.txt', 'harvest/~$open.xlsx', 'harvest/photo.JPG', 'harvest/A.CSV'));
    expect(files.map(({ path }) => path)).toEqual(['A.CSV']);
    expect(skipped).toEqual(['photo.JPG']);
  });

  it('sends no two files of folders under one name', () => {
    const part = fc.constantFrom('a', 'b', 'c');
    fc.assert(fc.property(fc.uniqueArray(fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => `${parts.join('/')}.txt`), { maxLength: 12 }), (paths) => {
      const names = namesOf(...paths);
      expect(new Set(names).size).toBe(paths.length);
    }));
  });
});
