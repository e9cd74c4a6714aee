import type { ViewName } from '../../model/graph.ts';
import { boundLabels } from '../__generated__/queries.ts';
import type { Engine } from '../engine.ts';
import type { ViewStore } from '../port.ts';

const text = `CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score AS score
ORDER BY score DESC, id`;

/** The server's full-text search. An index has the name of its label, so no view's search reads another's. */
export function searchText({ run }: Engine, view: ViewName): ViewStore['search'] {
  return async (label, foldedWords, limit) => {
    // Quoted, since a bare `or` or `not` is an operator of the search's own language.
    const words = foldedWords.map((word) => `"${word}"`).join(' ');
    const rows = await run(text, { index: boundLabels[view][label], words, limit });
    return rows.map(({ id, score }) => ({ id: String(id), score: Number(score) }));
  };
}
