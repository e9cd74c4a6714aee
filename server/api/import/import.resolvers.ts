import { interruptedImports, listImports } from '../../ingest/list-imports.ts';
import { removeRecords } from '../../ingest/remove-records.ts';
import { groupFindings, sizeUp, uniteHeadings } from '../../ingest/sum-up-preview.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { checkFirst } from '../check-first.ts';
import { requireFullView } from '../require-full-view.ts';
import { findingRows } from './finding-rows.ts';
import { harvestFile } from './harvest-file.ts';
import { pageOfRows } from './page-rows.ts';

const mostImports = 1000;

export const imports: Resolvers = {
  Query: {
    imports: async (_, { first }, context) => {
      requireFullView(context);
      checkFirst(first, mostImports);
      return (await listImports(context.store)).slice(0, first);
    },
    interruptedImports: async (_, __, context) => {
      requireFullView(context);
      const { running } = context.desk;
      return interruptedImports(await listImports(context.store)).filter(({ id }) => id !== running);
    },
    importPreview: (_, { id }, context) => {
      requireFullView(context);
      return context.desk.find(id);
    },
    importProgress: (_, __, context) => {
      requireFullView(context);
      return context.desk.progress;
    },
  },
  Mutation: {
    previewImport: (_, { files, paths, mapping, sheet }, context) => {
      requireFullView(context);
      const map = (mapping ?? []).map(({ heading, field }) => `${heading}=${field}`);
      return context.desk.preview(files.map((file, index) => harvestFile(file, paths?.[index] ?? null)), { map, ...(sheet ? { sheet } : {}) });
    },
    loadImport: async (_, { preview, removeMissing, keepSample }, context) => {
      requireFullView(context);
      const run = await context.desk.load(preview, context.user, { removeMissing, keepSample });
      await context.onChange();
      return run;
    },
    restoreExport: async (_, { preview }, context) => {
      requireFullView(context);
      const records = await context.desk.restore(preview);
      await context.onChange();
      return records;
    },
    stopImport: (_, __, context) => {
      requireFullView(context);
      return context.desk.stop();
    },
    dropPreview: (_, { id }, context) => {
      requireFullView(context);
      return context.desk.drop(id);
    },
    removeRecords: async (_, { ids }, context) => {
      requireFullView(context);
      await context.keeper.use((portfolio) => removeRecords(portfolio, ids));
      await context.onChange();
      return ids;
    },
  },
  ImportRun: {
    done: ({ state }) => state === 'done',
    written: ({ written }) => written ?? null,
    new: ({ counts }) => counts.new,
    changed: ({ counts }) => counts.changed,
    unchanged: ({ counts }) => counts.unchanged,
    removed: ({ counts }) => counts.removed,
    refused: ({ counts }) => counts.refused,
  },
  ImportPreview: {
    files: ({ harvest }) => harvest.files,
    restore: (preview) => preview.export?.contents ?? null,
    new: ({ report }) => report.new,
    changed: ({ report }) => report.changed,
    unchanged: ({ report }) => report.unchanged,
    missing: ({ report }) => report.missing,
    refused: ({ report }) => report.refused,
    leftOut: ({ harvest }) => harvest.leftOut,
    sheets: ({ harvest }) => harvest.sheets,
    findings: ({ report }) => Object.entries(report.findings).map(([key, count]) => ({ key, count })),
    actors: ({ report }) => report.actors,
    trainings: ({ report }) => report.trainings,
    samplesRemoved: ({ report }) => report.samplesRemoved,
    confidential: ({ rows }) => rows.filter(({ record }) => record.confidential).length,
    headings: ({ harvest }) => uniteHeadings(harvest.sheets),
    kinds: ({ findings }) => groupFindings(findings),
    sizes: ({ rows }) => sizeUp(rows),
    findingRows: (preview) => findingRows(preview),
    records: ({ rows }, { show, kind, first, after }) => pageOfRows(rows, { show, kind: kind ?? null, first, after: after ?? null }),
  },
  ExportContents: {
    records: ({ ids }) => ids.length,
  },
  Refusal: {
    remedy: (refusal) => refusal.do,
  },
  Reason: {
    values: ({ values }) => Object.entries(values).map(([name, text]) => ({ name, text })),
  },
  PreviewRecord: {
    id: ({ record }) => record.id,
    source: ({ record }) => ({ ...record.source, sample: null }),
    regions: ({ record }) => record.regions,
    year: ({ record }) => record.year,
    confidential: ({ record }) => record.confidential,
    confidentialRaw: ({ record }) => record.confidentialRaw,
  },
  PreviewFinding: {
    values: ({ values }) => Object.entries(values).map(([name, text]) => ({ name, text })),
  },
};
