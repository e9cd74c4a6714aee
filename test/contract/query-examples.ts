import type { GraphView, NodeLabel } from '../../server/model/graph.ts';
import type { QueryName, QueryParameters } from '../../server/store/__generated__/queries.ts';

/** Parameters for every query in cypher/read, out of what a view holds: a new query has its example here. */
export function queryExamples({ nodes, relations }: GraphView): { readonly [Name in QueryName]: QueryParameters[Name] } {
  const idsOf = (label: NodeLabel) => nodes.filter((node) => node.label === label).map(({ id }) => id);
  const ids = nodes.map(({ id }) => id).concat('nothing has this id');
  const [actors, trainings, outcomes] = [idsOf('Actor'), idsOf('Training'), idsOf('Outcome')];
  const links = relations.map(({ type, from, to }) => ({ type, from: from.id, to: to.id })).concat({ type: 'GAVE', from: 'no one', to: 'nothing' });
  return {
    'count-neighbours': { ids },
    'find-nodes': { ids },
    'find-outcomes-by-words': { words: [' train', 'ed'] },
    'follow-down': { actors },
    'follow-up': { actors },
    'list-actors': {},
    'list-contributions': {},
    'list-findings': {},
    'list-objective-parts': {},
    'list-objectives': {},
    'list-outcomes': {},
    'list-parties': {},
    'list-places': {},
    'list-ties': {},
    'list-trainings': {},
    'read-actors': { ids: actors },
    'read-bystanders': { actors, trainings },
    'read-chain-actors': { ids: actors },
    'read-chain-trainings': { ids: trainings },
    'read-contents': { ids: outcomes },
    'read-finding-subjects': { ids: idsOf('Finding') },
    'read-findings': { ids: idsOf('Finding') },
    'read-findings-about': { actors, outcomes, trainings },
    'read-headings': { ids: outcomes },
    'read-neighbours': { trained: ids, trainedBy: ids, supported: ids, partner: ids, member: ids, record: ids, place: ids, objective: ids },
    'read-outcomes': { ids: outcomes },
    'read-parties': { ids: trainings },
    'read-passages-of-actors': { ids: actors },
    'read-passages-of-links': { links },
    'read-passages-of-trainings': { ids: trainings },
    'read-places': { ids: idsOf('Place') },
    'read-search-texts': { ids: outcomes },
    'read-ties': { ids: actors },
    'read-trainings': { ids: trainings },
    'read-trainings-of-actors': { ids: actors },
  };
}
