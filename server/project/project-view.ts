import type { GraphNode, GraphRelation, GraphView } from '../model/graph.ts';
import { nodeLabels, relationKey } from '../model/graph.ts';
import { compareText } from '../model/passage.ts';
import { projectActors } from './project-actors.ts';
import { projectFindings } from './project-findings.ts';
import { projectOutcomes } from './project-outcomes.ts';
import { placeActors } from './place-actors.ts';
import { projectPlaces } from './project-places.ts';
import { projectTrainings } from './project-trainings.ts';
import type { ViewParts } from '../model/view-parts.ts';

/** The graph that a view should hold: nodes by label and id, relations by key, the same for the same parts. */
export function projectView(parts: ViewParts): GraphView {
  const homes = placeActors(parts.actors, parts.trainings);
  const nodes: GraphNode[] = [];
  const relations: GraphRelation[] = [];
  for (const piece of [
    projectOutcomes(parts),
    projectActors(parts, homes),
    projectTrainings(parts),
    projectPlaces(parts, homes),
    projectFindings(parts),
  ]) {
    for (const node of piece.nodes) nodes.push(node);
    for (const relation of piece.relations) relations.push(relation);
  }
  return {
    nodes: nodes.sort((a, b) => nodeLabels.indexOf(a.label) - nodeLabels.indexOf(b.label) || compareText(a.id, b.id)),
    relations: sortByKey(relations),
  };
}

function sortByKey(relations: readonly GraphRelation[]): GraphRelation[] {
  return relations
    .map((relation): [string, GraphRelation] => [relationKey(relation), relation])
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([, relation]) => relation);
}

