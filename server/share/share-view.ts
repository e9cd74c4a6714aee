import { readGraph } from '../explore/network/read-graph.ts';
import type { ViewStore } from '../store/port.ts';
import { shareGraph } from './share-graph.ts';
import type { SharedFile, SharedGraph } from './SharedGraph.ts';
import { graphAsCsv } from './write-csv.ts';
import { graphAsCytoscape, graphAsJsonl, graphAsKumu } from './write-json.ts';
import { graphAsGexf, graphAsGraphml } from './write-xml.ts';

const writers = {
  csv: graphAsCsv,
  graphml: graphAsGraphml,
  gexf: graphAsGexf,
  cytoscape: graphAsCytoscape,
  kumu: graphAsKumu,
  jsonl: graphAsJsonl,
} satisfies Record<string, (graph: SharedGraph) => SharedFile[]>;

export type GraphFormat = keyof typeof writers;
export const graphFormats = Object.keys(writers) as readonly GraphFormat[];

/** A view's graph as files of a format; two for `csv`, one for each other. */
export async function shareView(view: ViewStore, format: GraphFormat): Promise<SharedFile[]> {
  return writers[format](shareGraph(await readGraph(view)));
}
