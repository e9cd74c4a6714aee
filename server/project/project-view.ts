import type { GraphNode, GraphRelation, GraphView } from '../model/graph.ts';
import { nodeLabels, relationKey } from '../model/graph.ts';
import { compareText } from '../model/passage.ts';
import type { ViewParts } from '../model/view-parts.ts';
import type { Piece } from './piece.ts';
import { placeActors } from './place-actors.ts';
import { projectActors, projectTies } from './project-actors.ts';
import { projectFindings } from './project-findings.ts';
import { projectObjectives, projectOutcomes } from './project-outcomes.ts';
import { projectPlaces } from './project-places.ts';
import { projectTrainings } from './project-trainings.ts';

/** A view in pieces, by key: where nothing changed, a piece is the same object that it was the time before. */
export type PiecedView = ReadonlyMap<string, Piece>;

/** The graph that a view should hold, in pieces. Two findings that say the same are one. */
export function projectPieces(parts: ViewParts): PiecedView {
  const homes = placeActors(parts.actors, parts.trainings);
  const view = new Map<string, Piece>();
  for (const pieces of [
    projectOutcomes(parts),
    projectObjectives(parts),
    projectActors(parts, homes),
    projectTies(parts),
    projectTrainings(parts),
    projectPlaces(parts, homes),
    projectFindings(parts),
  ]) {
    for (const piece of pieces) if (!view.has(piece.key)) view.set(piece.key, piece);
  }
  return view;
}

/** The graph that a view should hold: nodes by label and id, relations by key, the same for the same parts. */
export function projectView(parts: ViewParts): GraphView {
  const nodes: GraphNode[] = [];
  const relations: [string, GraphRelation][] = [];
  for (const piece of projectPieces(parts).values()) {
    nodes.push(...piece.nodes);
    for (const relation of piece.relations) relations.push([relationKey(relation), relation]);
  }
  return {
    nodes: nodes.sort((a, b) => nodeLabels.indexOf(a.label) - nodeLabels.indexOf(b.label) || compareText(a.id, b.id)),
    relations: relations.sort((a, b) => compareText(a[0], b[0])).map(([, relation]) => relation),
  };
}
