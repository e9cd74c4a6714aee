import { fold } from '../lexicon/folding.ts';
import { relationKey } from '../model/graph.ts';
import type { GraphNode, GraphRelation } from '../model/graph.ts';
import type { Passage } from '../model/passage.ts';
import { narrativeFields, textOf } from '../model/record.ts';
import type { HarvestRecord } from '../model/record.ts';
import type { ViewParts, ViewRecord } from '../model/view-parts.ts';
import { remember } from '../platform/remember.ts';
import { known, nodePiece, relate, toldBy } from './piece.ts';
import type { Piece } from './piece.ts';
import { regionId } from './place-ids.ts';

const titleLength = 200;

/** Outcomes with their whole records: what they contribute to, whom they concern, and where they are set. */
export function projectOutcomes({ records, idsOf }: ViewParts): Piece[] {
  return records.map((entry) => outcomePiece(entry, idsOf.get(entry.record.id) ?? []));
}

const outcomePiece = remember((entry: ViewRecord, ids: readonly string[]): Piece => {
  const { record } = entry;
  const relations = [
    ...codesOf(record).map(({ code, field }) => relate('CONTRIBUTES_TO', ['Outcome', record.id], ['Objective', code], toldBy(passagesOfWords(record, field, code)))),
    ...concerns(entry, ids),
    ...setIn(entry),
  ];
  return nodePiece(outcomeNode(entry), [...new Map(relations.map((relation) => [relationKey(relation), relation])).values()]);
});

/** The objectives of a view; one that a record gives a label keeps it, and an output stands under its outcome. */
export function projectObjectives({ records }: ViewParts): Piece[] {
  const found = new Map<string, { kind: string; label: string | null; partOf: Set<string> }>();
  const add = (code: string, kind: string, label: string | null, partOf?: string) => {
    const before = found.get(code) ?? { kind, label: null, partOf: new Set<string>() };
    found.set(code, { ...before, label: before.label ?? label });
    if (partOf === undefined) return;
    before.partOf.add(partOf);
    if (!found.has(partOf)) add(partOf, 'outcome', null);
  };
  for (const { record } of records) {
    for (const { code, kind, label, partOf } of codesOf(record)) add(code, kind, label, partOf);
  }
  return [...found].map(([code, { kind, label, partOf }]) => nodePiece(
    { label: 'Objective', id: code, properties: known({ kind, code, label }) },
    [...partOf].map((whole) => relate('PART_OF', ['Objective', code], ['Objective', whole])),
  ));
}

interface ObjectiveCode {
  readonly code: string;
  readonly kind: 'specific' | 'outcome' | 'output';
  readonly label: string | null;
  readonly field: 'objectives' | 'framework';
  readonly partOf?: string;
}

const codesOf = remember((record: HarvestRecord): ObjectiveCode[] => [
  ...record.objectives.map(({ code, label }) => ({ code, kind: 'specific' as const, label, field: 'objectives' as const })),
  ...record.framework.map(({ code, partOf }) => ({
    code, kind: partOf === undefined && !/output|produit|producto/iu.test(code) ? 'outcome' as const : 'output' as const, label: null, field: 'framework' as const,
    ...(partOf === undefined ? {} : { partOf }),
  })),
]);

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

function setIn(entry: ViewRecord): GraphRelation[] {
  const { record, reading } = entry;
  return [
    ...countriesOfEntry(entry).map((code) => {
      const named = reading.places.filter(({ country }) => country === code).flatMap(({ passages }) => passages);
      return relate('SET_IN', ['Outcome', record.id], ['Place', code], toldBy([...(record.countries.includes(code) ? passagesOfWords(record, 'country', code) : []), ...named]));
    }),
    ...record.regions.map((region) => relate('SET_IN', ['Outcome', record.id], ['Place', regionId(region)], toldBy(passagesOfWords(record, 'country', region)))),
  ];
}

export const countriesOfEntry = remember(({ record, reading }: ViewRecord) => countriesOf(record, reading));

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
  return [...passages].map(([id, own]) => relate('CONCERNS', ['Outcome', record.id], ['Actor', id], toldBy(own)));
}
