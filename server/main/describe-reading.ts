import { countriesOf } from '../project/project-outcomes.ts';
import type { Finding } from '../model/finding.ts';
import type { HarvestRecord } from '../model/record.ts';
import type { Reading, RecordTraining } from '../model/claim.ts';

/** A record and its reading in the shape that `outspread read --json` prints. */
export function describeReading(record: HarvestRecord, findings: readonly Finding[], reading: Reading) {
  const name = (index: number) => reading.actors[index]!.name;
  return {
    record: record.id,
    source: record.source,
    language: reading.language,
    confidential: record.confidential,
    confidentialRaw: record.confidentialRaw,
    countries: countriesOf(record, reading),
    regions: record.regions,
    year: record.year,
    period: record.period,
    actors: reading.actors.map((actor) => ({
      name: actor.name, acronym: actor.acronym, kind: actor.kind, country: actor.country, place: actor.place, forms: actor.forms,
    })),
    trainings: reading.trainings.map((training) => describeTraining(training, name)),
    partners: reading.partnerships.map((partnership) => ({
      of: name(partnership.of), with: name(partnership.with), evidence: partnership.passages[0]?.quote ?? '',
    })),
    members: reading.memberships.map(({ part, whole, passages }) => ({
      part: name(part), whole: name(whole), evidence: passages[0]?.quote ?? '',
    })),
    objectives: record.objectives.map(({ code }) => code),
    framework: record.framework,
    fields: Object.fromEntries(record.cells.map(({ field, text }) => [field, text])),
    headings: Object.fromEntries(record.cells.map(({ field, heading }) => [field, heading])),
    findings: [...findings, ...reading.findings].map(({ kind, field, start, end, quote, message, settle }) => ({
      kind, field, start, end, quote, message, settle,
    })),
  };
}

function describeTraining(training: RecordTraining, name: (index: number) => string) {
  return {
    trainers: [...training.givers.map(name), ...training.persons],
    trainees: training.receivers.map(name),
    others: training.others.map(({ actor, role }) => ({ name: name(actor), role })),
    start: training.when.start,
    end: training.when.end,
    place: training.place,
    country: training.country,
    topics: training.topics,
    participants: training.participants,
    evidence: training.passages[0]?.quote ?? '',
    passages: training.passages.map(({ field, start, end, quote }) => ({ field, start, end, quote })),
    confidence: training.strength,
  };
}
