import { deriveParts } from '../../server/ingest/derive-view.ts';
import { readRecord } from '../../server/ingest/read-record.ts';
import type { Registry } from '../../server/model/registry.ts';
import type { ViewParts, ViewRecord } from '../../server/model/view-parts.ts';
import { recordWith } from './make-claims.ts';

/** What records come to that say these texts, set in countries: `TG: The … trained …`; `R1`, `R2` and so on. */
export function partsOfTexts(texts: readonly string[], registry?: Registry): ViewParts {
  return deriveParts(texts.map((text, index): ViewRecord => {
    const [setIn = '', description = ''] = text.split(/: (.*)/su);
    const record = recordWith({ description }, { id: `R${index + 1}`, countries: setIn.split(',') });
    return { record, findings: [], sample: null, reading: readRecord(record) };
  }), registry === undefined ? {} : { registry });
}

/** Bodies as `name (country)`, sorted, with the records that name each; groups aside. */
export function bodiesOf({ actors }: ViewParts): string[] {
  return actors.filter(({ kind }) => kind !== 'group')
    .map(({ acronym, name, country, mentions }) => `${acronym ?? name} (${country ?? '?'}): ${[...new Set(mentions.map(({ record }) => record))].sort().join(' ')}`).sort();
}

/** Trainings as the records that tell each, with how they were matched. */
export function tellingsOf({ trainings }: ViewParts): string[] {
  return trainings.map(({ tellings, matchReason }) =>
    `${tellings.map(({ record }) => record).join(' ')}${tellings.length < 2 ? '' : matchReason === null ? ': sure' : `: ${matchReason}`}`).sort();
}
