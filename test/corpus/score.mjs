#!/usr/bin/env node
/*
 * Scores readings against golds: node score.mjs GOLD_FOLDER READ_FOLDER [--detail] [--json]
 * GOLD_FOLDER holds NAME.gold.json, READ_FOLDER NAME.json of the same shape (`outspread read … --json --out FOLDER`).
 * Languages and tags come from manifest.csv in the gold folder or above it. test/corpus/README.md has the rules.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { scoreRecord } from './scoring/score-record.mjs';

const counted = ['edges', 'events', 'starts', 'places', 'countries', 'participants'];

/** Every record's score, and the sums: of all, by language, by tag. A reading that is missing or is no JSON counts as empty. */
export function scoreFolders(goldFolder, readFolder) {
  const manifest = [join(goldFolder, 'manifest.csv'), join(goldFolder, '..', 'manifest.csv')].find((file) => existsSync(file));
  const rows = manifest ? parse(readFileSync(manifest, 'utf8'), { columns: true }) : [];
  const about = new Map(rows.map((row) => [row.record, row]));
  const names = readdirSync(goldFolder).filter((file) => file.endsWith('.gold.json')).map((file) => file.slice(0, -'.gold.json'.length)).sort();
  const records = names.map((name) => {
    const gold = JSON.parse(readFileSync(join(goldFolder, `${name}.gold.json`), 'utf8'));
    const prediction = readPrediction(join(readFolder, `${name}.json`));
    const language = about.get(name)?.language || null;
    const tags = (about.get(name)?.tags ?? '').split('|').map((tag) => tag.trim()).filter(Boolean);
    return { name, language, tags, unread: prediction === null, score: scoreRecord(gold, prediction, language) };
  });
  const groups = (keysOf) => [...new Set(records.flatMap(keysOf))].sort()
    .map((key) => [key, sum(records.filter((record) => keysOf(record).includes(key)))]);
  return {
    overall: sum(records),
    byLanguage: Object.fromEntries(groups(({ language }) => (language ? [language] : []))),
    byTag: Object.fromEntries(groups(({ tags }) => tags)),
    unread: records.filter(({ unread }) => unread).map(({ name }) => name),
    records: records.map(({ name, score }) => ({ name, ...score })),
  };
}

function readPrediction(file) {
  if (!existsSync(file)) return null;
  try {
    const read = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(read) ? read[0] ?? null : read;
  } catch {
    return null;
  }
}

/** Adds up counts, with precision, recall and F1. */
function sum(records) {
  const total = { records: records.length };
  for (const key of counted) {
    const count = { hit: 0, extra: 0, missed: 0 };
    for (const { score } of records) for (const part of Object.keys(count)) count[part] += score[key][part];
    total[key] = { ...count, ...rates(count) };
  }
  const add = (of) => records.reduce((all, { score }) => all + of(score), 0);
  const [right, of] = [add(({ datesOfFound }) => datesOfFound.right), add(({ datesOfFound }) => datesOfFound.of)];
  total.startAccuracy = { right, of, share: of === 0 ? 1 : right / of };
  total.falseEvents = add(({ falseEvents }) => falseEvents);
  total.withoutTraining = add(({ withoutTraining }) => withoutTraining);
  total.recordsWithFalseEvents = records.filter(({ score }) => score.falseEvents > 0).length;
  return total;
}

function rates({ hit, extra, missed }) {
  const precision = hit + extra > 0 ? hit / (hit + extra) : missed > 0 ? 0 : 1;
  const recall = hit + missed > 0 ? hit / (hit + missed) : 1;
  return { precision, recall, f1: hit > 0 ? (2 * precision * recall) / (precision + recall) : extra + missed > 0 ? 0 : 1 };
}

const figure = (value) => value.toFixed(3).padStart(7);

/** What a person reads: the sums, a line for each language and tag, and with `detail` each miss with its sentence. */
export function describe(result, detail = false) {
  const { overall } = result;
  const lines = [`${overall.records} records${result.unread.length > 0 ? `; not read: ${result.unread.join(' ')}` : ''}`];
  for (const key of counted) {
    const { precision, recall, f1, hit, extra, missed } = overall[key];
    lines.push(`${key.padEnd(14)} P${figure(precision)}  R${figure(recall)}  F1${figure(f1)}   hit ${hit}, extra ${extra}, missed ${missed}`);
  }
  lines.push(`start month right in ${overall.startAccuracy.right} of ${overall.startAccuracy.of} events found:${figure(overall.startAccuracy.share)}`);
  lines.push(`false events: ${overall.falseEvents}, in ${overall.recordsWithFalseEvents} of ${overall.withoutTraining} records without a training`);
  for (const [title, group] of [['language', result.byLanguage], ['tag', result.byTag]]) {
    lines.push('', `${title.padEnd(26)} records  edges  events  starts  false`);
    for (const [key, total] of Object.entries(group)) {
      lines.push(`${key.padEnd(26)} ${String(total.records).padStart(7)}${[total.edges.f1, total.events.f1, total.startAccuracy.share].map(figure).join('')}  ${String(total.falseEvents).padStart(5)}`);
    }
  }
  if (detail) {
    for (const { name, errors } of result.records.filter((record) => record.errors.length > 0)) {
      lines.push('', name);
      for (const { what, told, read, sentence } of errors) {
        lines.push(`  ${what}${told ? `: ${told}` : ''}`, ...(read ? [`    read: ${read}`] : []), `    “${sentence}”`);
      }
    }
  }
  return lines.join('\n');
}

function main(words) {
  const [goldFolder, readFolder] = words.filter((word) => !word.startsWith('--'));
  if (!goldFolder || !readFolder) {
    process.stderr.write('usage: node score.mjs GOLD_FOLDER READ_FOLDER [--detail] [--json]\n');
    process.exitCode = 2;
    return;
  }
  const result = scoreFolders(goldFolder, readFolder);
  process.stdout.write(`${words.includes('--json') ? JSON.stringify(result, null, 1) : describe(result, words.includes('--detail'))}\n`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
