import type { GraphNode } from '../model/graph.ts';
import type { ViewFinding, ViewParts } from '../model/view-parts.ts';
import { digest } from '../model/digest.ts';
import { remember } from '../platform/remember.ts';
import { known, nodePiece, relate } from './piece.ts';
import type { Piece } from './piece.ts';

/** Findings, each with what it is about. The id is the hash of what it says, so the same doubt keeps its address. */
export function projectFindings({ findings }: ViewParts): Piece[] {
  return findings.map((finding) => findingPiece(finding));
}

const findingPiece = remember((finding: ViewFinding): Piece => {
  const node = findingNode(finding);
  const about = (label: 'Outcome' | 'Actor' | 'Training', ids: readonly string[]) =>
    [...new Set(ids)].map((id) => relate('ABOUT', ['Finding', node.id], [label, id]));
  return nodePiece(node, [...about('Outcome', finding.records), ...about('Actor', finding.actors), ...about('Training', finding.trainings)]);
});

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
