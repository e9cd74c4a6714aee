import type { ViewName } from '../model/graph.ts';
import { plainTexts, readTexts } from './__generated__/queries.ts';
import type { QueryName, QueryRows } from './__generated__/queries.ts';
import type { Engine } from './engine.ts';
import type { ViewStore } from './port.ts';
import { readContents } from './read-contents.ts';

/** The store opened for one view: every text that it can run is bound to that view's labels. */
export function openView(engine: Engine, name: ViewName, search: ViewStore['search']): ViewStore {
  return {
    name,
    async version() {
      const [row] = await engine.run(plainTexts['read-version'], { view: name });
      return row === undefined ? 0 : Number(row.version);
    },
    async read<Name extends QueryName>(query: Name, parameters: object) {
      const rows = await engine.run(readTexts[query][name], { ...parameters });
      return rows as unknown as QueryRows[Name][];
    },
    async search(label, foldedWords, limit) {
      const words = bareWords(foldedWords);
      return words.length === 0 || limit < 1 ? [] : search(label, words, limit);
    },
    contents: () => readContents(engine, name),
  };
}

/** Beyond so many words a search finds no better, and an engine refuses it in the end. */
const mostWords = 64;

/** Letters and digits only, each word once: what the two engines take apart in the same way. */
function bareWords(words: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []))].slice(0, mostWords);
}
