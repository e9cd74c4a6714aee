import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareViews, indexPieces, isEmptyChange } from '../../../server/ingest/compare-views.ts';
import { derivePieces, deriveView } from '../../../server/ingest/derive-view.ts';
import { recordsOfView } from '../../../server/ingest/records-of-view.ts';
import { nodeKey, relationKey } from '../../../server/model/graph.ts';
import type { GraphView } from '../../../server/model/graph.ts';
import type { ViewRecord } from '../../../server/model/view-parts.ts';
import { readClaims } from '../../../server/ingest/read-claims.ts';
import { claimsOf, recordWith } from '../../support/make-claims.ts';
import { viewRecord } from '../../support/make-readings.ts';

const names = fc.constantFrom('P programme', 'CBX=Alpha Beta Coalition@BF', 'CBX=Gamma Delta Coalition@BI', 'CBX', 'CBY@BF', 'Open Hands', 'Open Hands@TG', 'women@TG', 'women@TG:Kara');
const training = fc.record({
  givers: fc.uniqueArray(names, { minLength: 1, maxLength: 2 }),
  receivers: fc.uniqueArray(names, { minLength: 1, maxLength: 3 }),
  when: fc.constantFrom('2023', '2023-04', '2023-04-02..2023-04-05', '2024-01', '2024-05'),
  country: fc.constantFrom('TG', 'BF'),
});
const portfolio = fc.array(fc.record({ trainings: fc.array(training, { maxLength: 3 }), confidential: fc.boolean() }), { maxLength: 7 })
  .map((records) => records.map(({ trainings, confidential }, index) => viewRecord(`R${index + 1}`, trainings, { confidential })));

const written = (view: GraphView) => [...view.nodes, ...view.relations].map((item) => JSON.stringify(item)).join('\n');

describe('a view', () => {
  it('is the same whatever the order of its records', () => {
    fc.assert(fc.property(portfolio, (records) => {
      expect(written(deriveView([...records].reverse()))).toBe(written(deriveView(records)));
    }));
  });

  it('that is open is what it would be had the confidential records never been loaded', () => {
    fc.assert(fc.property(portfolio, (records) => {
      const without = records.filter(({ record }) => !record.confidential);
      expect(written(deriveView(recordsOfView(records, 'open')))).toBe(written(deriveView(recordsOfView(without, 'full'))));
    }));
  });

  it('holds each node and relation once, and no relation without both its ends', () => {
    fc.assert(fc.property(portfolio, (records) => {
      const { nodes, relations } = deriveView(records);
      const keys = new Set(nodes.map((node) => nodeKey('full', node)));
      expect(keys.size).toBe(nodes.length);
      expect(new Set(relations.map(relationKey)).size).toBe(relations.length);
      expect(relations.filter(({ from, to }) => !keys.has(nodeKey('full', from)) || !keys.has(nodeKey('full', to)))).toEqual([]);
    }));
  });

  it('becomes another by the difference between the two, and by nothing where they are equal', () => {
    fc.assert(fc.property(portfolio, portfolio, (left, right) => {
      const [from, to] = [derivePieces(left), derivePieces(right)];
      const [before, after] = [indexPieces(from.values()), indexPieces(to.values())];
      const change = compareViews(from, to);
      const nodes = new Map(before.nodes);
      change.removeNodes.forEach((node) => nodes.delete(nodeKey('full', node)));
      change.putNodes.forEach((node) => nodes.set(nodeKey('full', node), node));
      const relations = new Map(before.relations);
      change.removeRelations.forEach((relation) => relations.delete(relationKey(relation)));
      change.putRelations.forEach((relation) => relations.set(relationKey(relation), relation));
      expect([...nodes.values()].map(({ id }) => id).sort()).toEqual([...after.nodes.values()].map(({ id }) => id).sort());
      expect(Object.fromEntries(relations)).toEqual(Object.fromEntries(after.relations));
      expect(isEmptyChange(compareViews(to, derivePieces(right)))).toBe(true);
    }));
  });

  it('derived step by step, remembering what did not change, is the one derived at once', () => {
    const steps = fc.array(fc.record({ at: fc.nat(9), trainings: fc.array(training, { maxLength: 3 }), gone: fc.boolean(), confidential: fc.boolean() }), { maxLength: 12 });
    fc.assert(fc.property(steps, (list) => {
      const records = new Map<string, ViewRecord>();
      for (const { at, trainings, gone, confidential } of list) {
        const id = `R${at}`;
        if (gone) records.delete(id);
        else records.set(id, viewRecord(id, trainings, { confidential }));
        for (const view of ['open', 'full'] as const) {
          const stepwise = indexPieces(derivePieces(recordsOfView([...records.values()], view)).values());
          const atOnce = deriveView(recordsOfView(structuredClone([...records.values()]), view));
          expect([...stepwise.nodes.values()].map((node) => JSON.stringify(node)).sort()).toEqual(atOnce.nodes.map((node) => JSON.stringify(node)).sort());
          expect([...stepwise.relations.values()].map((relation) => JSON.stringify(relation)).sort()).toEqual(atOnce.relations.map((relation) => JSON.stringify(relation)).sort());
        }
      }
    }));
  });

  it('has on each relation only the passages that tell it', () => {
    const record = recordWith({ description: 'A course was held for Open Hands in May 2023.', additional: 'Lantern Trust trained Open Hands.' });
    const reading = readClaims(record, claimsOf({ events: [
      { receivers: ['Open Hands@TG'], when: '2023-05', quote: 'A course was held for Open Hands in May 2023.' },
      { givers: ['Lantern Trust@TG'], receivers: ['Open Hands@TG'], field: 'additional', quote: 'Lantern Trust trained Open Hands.' },
    ] }));
    const { relations } = deriveView([{ record, reading, findings: [], sample: null }]);
    const told = (type: string) => relations.filter((relation) => relation.type === type).map(({ properties }) => (properties.quotes as string[]).length);
    expect([told('GAVE'), told('RECEIVED'), told('REPORTS')]).toEqual([[1], [2], [2]]);
  });

  it('keeps persons out of what is searched', () => {
    const record = viewRecord('R1', [{ givers: ['Open Hands@TG'], receivers: ['women@TG'] }]);
    const text = 'In May Ama Doe of Open Hands trained women.';
    const entry = {
      ...record,
      record: { ...record.record, cells: [{ field: 'description', heading: 'Outcome description', text }] },
      reading: { ...record.reading, trainings: [{ ...record.reading.trainings[0]!, persons: ['Ama Doe'] }] },
    };
    const outcome = deriveView([entry]).nodes.find(({ label }) => label === 'Outcome')!;
    expect(outcome.properties.text).toBe('r1 in may of open hands trained women');
    expect(outcome.properties.texts).toEqual([text]);
  });
});
