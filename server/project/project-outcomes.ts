import { fold } from '../lexicon/folding.ts';
import type { GraphNode, GraphRelation } from '../model/graph.ts';
import type { Passage } from '../model/passage.ts';
import { narrativeFields, textOf } from '../model/record.ts';
import type { HarvestRecord } from '../model/record.ts';
import type { ViewParts, ViewRecord } from '../model/view-parts.ts';
import { known, toldBy } from './piece.ts';
import type { Piece } from './piece.ts';

const titleLength = 200;

/** Outcomes with their whole records, the objectives they contribute to, and the actors they concern. */
export function projectOutcomes({ records, idsOf }: ViewParts): Piece {
  const objectives = new Map<string, GraphNode>();
  const nodes: GraphNode[] = [];
  const relations: GraphRelation[] = [];
  for (const entry of records) {
    nodes.push(outcomeNode(entry));
    for (const objective of objectivesOf(entry.record)) {
      const before = objectives.get(objective.node.id);
      if (!before || (before.properties.label === undefined && objective.node.properties.label !== undefined)) {
        objectives.set(objective.node.id, objective.node);
      }
      relations.push(...objective.relations);
    }
    relations.push(...concerns(entry, idsOf.get(entry.record.id) ?? []));
  }
  const once = new Map(relations.map((relation) => [`${relation.type} ${relation.from.id} ${relation.to.id}`, relation]));
  return { nodes: [...nodes, ...objectives.values()], relations: [...once.values()] };
}

function outcomeNode({ record, sample, reading }: ViewRecord): GraphNode {
  return {
    label: 'Outcome',
    id: record.id,
    properties: known({
      title: titleOf(record),
      source: record.source.file,
      sheet: record.source.sheet,
      row: record.source.row,
      dataset: sample,
      sample: sample !== null,
      language: reading.language,
      confidential: record.confidential,
      confidentialRaw: record.confidentialRaw,
      year: record.year,
      periodText: record.period?.text,
      periodNumber: record.period?.number,
      status: textOf(record, 'status') || null,
      countries: countriesOf(record, reading),
      regions: record.regions,
      fields: record.cells.map(({ field }) => field),
      headings: record.cells.map(({ heading }) => heading),
      texts: record.cells.map(({ text }) => text),
      text: searchText(record, reading.trainings.flatMap(({ persons }) => persons)),
    }),
  };
}

/** The cell's countries, those that the narrative names, and those where its trainings were held. */
export function countriesOf(record: HarvestRecord, reading: ViewRecord['reading']): string[] {
  return [
    ...new Set([
      ...record.countries,
      ...reading.places.flatMap(({ country }) => (country === null ? [] : [country])),
      ...reading.trainings.flatMap(({ country }) => (country === null ? [] : [country])),
    ]),
  ].sort();
}

/** First sentence of the description, cut at a word; the id where there is none. */
export function titleOf(record: HarvestRecord): string {
  const text = textOf(record, 'description').replace(/\s+/gu, ' ').trim();
  const sentence = /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
  if (sentence === '') return record.id;
  return sentence.length <= titleLength ? sentence : `${sentence.slice(0, titleLength).replace(/\s\S*$/u, '')} …`;
}

/** Folded words of the narrative without the names of persons: no search finds a person. */
function searchText(record: HarvestRecord, persons: readonly string[]): string {
  const words = fold([record.id, ...narrativeFields.map((field) => textOf(record, field))].join(' \n '));
  return persons.map(fold).filter((person) => person !== '').reduce((text, person) => ` ${text} `.replaceAll(` ${person} `, ' ').trim(), words);
}

function objectivesOf(record: HarvestRecord): { node: GraphNode; relations: GraphRelation[] }[] {
  const specific = record.objectives.map(({ code, label }) => ({
    node: objectiveNode(code, 'specific', label),
    relations: [contributes(record, 'objectives', code)],
  }));
  const framework = record.framework.map(({ code, partOf }) => ({
    node: objectiveNode(code, partOf === undefined && !/output|produit|producto/iu.test(code) ? 'outcome' : 'output', null),
    relations: [
      contributes(record, 'framework', code),
      ...(partOf === undefined ? [] : [{
        type: 'PART_OF' as const,
        from: { label: 'Objective' as const, id: code },
        to: { label: 'Objective' as const, id: partOf },
        role: null,
        properties: {},
      }]),
    ],
  }));
  return [...specific, ...framework];
}

function objectiveNode(code: string, kind: string, label: string | null): GraphNode {
  return { label: 'Objective', id: code, properties: known({ kind, code, label }) };
}

function contributes(record: HarvestRecord, field: string, code: string): GraphRelation {
  return {
    type: 'CONTRIBUTES_TO',
    from: { label: 'Outcome', id: record.id },
    to: { label: 'Objective', id: code },
    role: null,
    properties: toldBy(passagesOfWords(record, field, code)),
  };
}

/** Where a cell writes some words, case aside; the whole cell where it writes them otherwise. */
export function passagesOfWords(record: HarvestRecord, field: string, words: string): Passage[] {
  const text = textOf(record, field);
  if (text === '') return [];
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  const [start, end] = at < 0 ? [0, text.length] : [at, at + words.length];
  return [{ record: record.id, field, start, end, quote: text.slice(start, end) }];
}

function concerns({ record, reading }: ViewRecord, ids: readonly string[]): GraphRelation[] {
  const passages = new Map<string, Passage[]>();
  reading.actors.forEach((actor, index) => {
    const id = ids[index]!;
    passages.set(id, [...(passages.get(id) ?? []), ...actor.passages]);
  });
  return [...passages].map(([id, own]) => ({
    type: 'CONCERNS',
    from: { label: 'Outcome', id: record.id },
    to: { label: 'Actor', id },
    role: null,
    properties: toldBy(own),
  }));
}
