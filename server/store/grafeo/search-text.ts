import type { GrafeoDB } from '@grafeo-db/js';
import type { ViewName } from '../../model/graph.ts';
import { viewNames } from '../../model/graph.ts';
import { boundLabels } from '../__generated__/queries.ts';
import type { ViewStore } from '../port.ts';

const searched = ['Actor', 'Outcome', 'Place'] as const;

/** One index for each label of each view: one that views shared would tell by its scores what the other holds. */
export async function createTextIndexes(database: GrafeoDB): Promise<void> {
  for (const view of viewNames) {
    for (const label of searched) await database.createTextIndex(boundLabels[view][label], 'text', { tokenizer: 'standard', stopWords: [] });
  }
}

/** The engine's full-text search, which is in its programming interface and not in its language. */
export function searchText(database: GrafeoDB, view: ViewName): ViewStore['search'] {
  return async (label, foldedWords, limit) => {
    const found = await database.textSearch(boundLabels[view][label], 'text', foldedWords.join(' '), limit);
    return found.flatMap(([number = 0, score = 0]) => {
      const id = database.getNode(number)?.get('id');
      return typeof id === 'string' ? [{ id, score }] : [];
    });
  };
}
