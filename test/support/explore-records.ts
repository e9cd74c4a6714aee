import type { SupportRole } from '../../server/model/actor.ts';
import type { Reading } from '../../server/model/claim.ts';
import type { Finding } from '../../server/model/finding.ts';
import type { HarvestRecord } from '../../server/model/record.ts';
import type { ViewRecord } from '../../server/model/view-parts.ts';
import { viewRecord } from './make-readings.ts';

interface More extends Partial<Pick<HarvestRecord, 'year' | 'period' | 'countries' | 'regions' | 'objectives' | 'framework'>> {
  readonly file?: string;
  readonly sample?: string;
  /** Pairs of names, as in the record's trainings. */
  readonly partners?: readonly (readonly [string, string])[];
  readonly members?: readonly (readonly [part: string, whole: string])[];
  /** By the place of the training. */
  readonly others?: readonly (readonly [training: number, actor: string, role: SupportRole])[];
  readonly persons?: readonly (readonly [training: number, person: string])[];
  readonly participants?: readonly (readonly [training: number, count: number])[];
  readonly findings?: readonly Pick<Finding, 'kind' | 'quote'>[];
  readonly significance?: string;
}

/** A record of `viewRecord` with more told in it. Names are those of its reading's actors. */
export function tellMore(entry: ViewRecord, more: More): ViewRecord {
  const { record, reading } = entry;
  const index = (name: string) => reading.actors.findIndex((actor) => actor.refs.includes(name.split('@')[0]!.split('=').at(-1)!));
  const passages = (name: string) => reading.actors[index(name)]!.passages;
  const told: Reading = {
    ...reading,
    trainings: reading.trainings.map((training, number) => Object.assign({}, training, {
      others: (more.others ?? []).filter(([own]) => own === number).map(([, name, role]) => ({ actor: index(name), role })),
      persons: (more.persons ?? []).filter(([own]) => own === number).map(([, person]) => person),
      participants: (more.participants ?? []).find(([own]) => own === number)?.[1] ?? null,
    })),
    partnerships: (more.partners ?? []).map(([of, other]) => ({ of: index(of), with: index(other), passages: passages(of) })),
    memberships: (more.members ?? []).map(([part, whole]) => ({ part: index(part), whole: index(whole), passages: passages(part) })),
  };
  return {
    ...entry,
    sample: more.sample ?? null,
    reading: told,
    findings: (more.findings ?? []).map(({ kind, quote }): Finding => ({
      kind, quote, records: [record.id], field: 'description', start: 0, end: quote?.length ?? 0, values: { word: quote ?? '' },
      message: `“${quote}” is doubtful.`, settle: 'Look again.',
    })),
    record: {
      ...record,
      ...Object.fromEntries((['year', 'period', 'countries', 'regions', 'objectives', 'framework'] as const).flatMap((name) => (more[name] === undefined ? [] : [[name, more[name]]]))),
      source: { ...record.source, file: more.file ?? record.source.file },
      cells: [
        ...record.cells,
        ...(more.significance === undefined ? [] : [{ field: 'significance', heading: 'Significance of the outcome', text: more.significance }]),
      ],
    },
  };
}

const harvest = (number: number) => ({ text: `harvest ${number}`, number });

/**
 * An invented portfolio for all that explore answers: two generations in one record, a third in another, a supervisor,
 * partners, a network and its member, a person, two harvests, two files, findings, a training without a date, one by
 * nobody known.
 */
export const exploreRecords: readonly ViewRecord[] = [
  tellMore(viewRecord('X1', [
    { givers: ['Harbour programme'], receivers: ['KCD=Kenyan Coalition of Défenders@KE', 'UCD=Ugandan Coalition of Defenders@UG'], when: '2022-11', place: 'Arusha', country: 'TZ', topics: ['digital security', 'first aid'] },
    { givers: ['KCD=Kenyan Coalition of Défenders@KE'], receivers: ['reporters@KE:Nakuru', 'Clear Line@KE'], when: '2023-04', place: 'Nakuru', country: 'KE', topics: ['digital security'] },
  ], { named: ['Lantern Fund', 'Wide Network@KE', 'Blue Door@KE'] }), {
    file: 'first.csv', sample: 'sample-one', year: 2023, period: harvest(1), countries: ['KE'], regions: ['East Africa'],
    objectives: [{ code: 'CIV', label: 'Civic space' }], framework: [{ code: 'Outcome 1.2' }, { code: 'Output 1.2.1', partOf: 'Outcome 1.2' }],
    others: [[1, 'Lantern Fund', 'supervisor']], persons: [[1, 'Jane Roe']], participants: [[1, 20]],
    partners: [['Clear Line@KE', 'Blue Door@KE']], members: [['KCD=Kenyan Coalition of Défenders@KE', 'Wide Network@KE']],
    findings: [{ kind: 'year-against-dates', quote: 'Harbour' }],
    significance: 'Jane Roe carried lanterns of patience to the market of Nakuru.',
  }),
  tellMore(viewRecord('X2', [
    { givers: ['Clear Line@KE'], receivers: ['Open Page@UG'], when: '2024', country: 'UG', topics: ['mediation'] },
    { givers: ['UCD=Ugandan Coalition of Defenders@UG'], receivers: ['Quiet Room@UG'], country: 'UG' },
  ]), {
    file: 'second.csv', year: 2024, period: harvest(2), countries: ['UG'], objectives: [{ code: 'SEC', label: null }],
    findings: [{ kind: 'no-date', quote: 'Ugandan' }],
  }),
  tellMore(viewRecord('X3', [{ givers: [], receivers: ['Open Page@UG'], when: '2021-02' }], { confidential: true }), {
    file: 'second.csv', year: 2024, period: harvest(2), countries: ['UG', 'KE'], objectives: [{ code: 'SEC', label: null }],
  }),
];
