import type { GraphNode, GraphRelation } from '../model/graph.ts';
import type { ViewFinding, ViewParts } from '../model/view-parts.ts';
import { digest } from '../model/digest.ts';
import { known } from './piece.ts';
import type { Piece } from './piece.ts';

/** Findings, each with what it is about. The id is the hash of what it says, so the same doubt keeps its address. */
export function projectFindings({ findings }: ViewParts): Piece {
  const nodes = new Map<string, GraphNode>();
  const relations: GraphRelation[] = [];
  for (const finding of findings) {
    const node = findingNode(finding);
    if (nodes.has(node.id)) continue;
    nodes.set(node.id, node);
    const about = (label: 'Outcome' | 'Actor' | 'Training', ids: readonly string[]) => {
      for (const id of new Set(ids)) {
        relations.push({ type: 'ABOUT', from: { label: 'Finding', id: node.id }, to: { label, id }, role: null, properties: {} });
      }
    };
    about('Outcome', finding.records);
    about('Actor', finding.actors);
    about('Training', finding.trainings);
  }
  return { nodes: [...nodes.values()], relations };
}

function findingNode(finding: ViewFinding): GraphNode {
  const { kind, level, records, field, start, end, quote, message, settle, values } = finding;
  const names = Object.keys(values).sort();
  const id = `${kind}~${digest(JSON.stringify([records, field, start, end, quote, names.map((name) => [name, values[name]])]))}`;
  return {
    label: 'Finding',
    id,
    properties: known({
      kind, level, records, field, start, end, quote, message, settle,
      valueKeys: names,
      valueTexts: names.map((name) => values[name]!),
    }),
  };
}
