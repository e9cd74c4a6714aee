import { deriveView } from '../../server/ingest/derive-view.ts';
import { recordsOfView } from '../../server/ingest/records-of-view.ts';
import type { Finding } from '../../server/model/finding.ts';
import type { GraphView, ViewName } from '../../server/model/graph.ts';
import type { ViewRecord } from '../../server/model/view-parts.ts';
import { viewRecord } from './make-readings.ts';

const [programme, lake, hill, radio, women] = ['Delta programme', 'LKN=Lake Network@TG', 'HLC=Hill Coalition@BJ', 'RFV=Radio for Villages@BJ', 'women@TG:Kara'] as const;

/** A few records by which a view holds every relation of the model: two that are open, two that are not. */
export function samplePortfolio(): readonly ViewRecord[] {
  return [
    tell('S-1', [{ givers: [programme], receivers: [lake, hill], when: '2022-11', place: 'Lomé', country: 'TG', topics: ['safety'] }], { named: [radio], finding: 'year-against-dates' }),
    tell('S-2', [{ givers: [lake], receivers: [women], when: '2023', place: 'Kara', country: 'TG' }], { named: [hill], finding: 'acronym-variant' }),
    tell('S-3', [{ givers: [hill], receivers: [radio, 'youth@BJ:Parakou'], when: '2023-05-02..2023-05-09', place: 'Parakou', country: 'BJ' }], { named: [lake], confidential: true, finding: 'year-against-dates' }),
    tell('S-4', [{ givers: [radio], receivers: ['Quiet House@NE'] }], { named: [hill], confidential: true, finding: 'acronym-variant' }),
  ];
}

/** Both views of it. */
export function sampleViews(): Readonly<Record<ViewName, GraphView>> {
  const records = samplePortfolio();
  return { open: deriveView(recordsOfView(records, 'open')), full: deriveView(recordsOfView(records, 'full')) };
}

type Trainings = Parameters<typeof viewRecord>[1];

/** A record whose last actor is partner of its first, part of its second, and hosted its training. */
function tell(id: string, trainings: Trainings, { finding, ...options }: { named: readonly string[]; confidential?: boolean; finding: 'year-against-dates' | 'acronym-variant' }): ViewRecord {
  const told = viewRecord(id, trainings, options);
  const { actors, trainings: [training] } = told.reading;
  const passages = training!.passages;
  const last = actors.length - 1;
  return {
    ...told,
    record: {
      ...told.record, year: 2021, period: { text: 'harvest 2', number: 2 }, countries: [training!.country ?? 'NE'], regions: ['Gulf of Guinea'],
      objectives: [{ code: 'CIV', label: 'Civic space' }], framework: [{ code: 'Outcome 1' }, { code: 'Output 1.1', partOf: 'Outcome 1' }],
    },
    reading: {
      ...told.reading,
      trainings: [{ ...training!, others: [{ actor: last, role: 'host' }], participants: 20 }],
      partnerships: [{ of: 0, with: last, passages }],
      memberships: [{ part: last, whole: 1, passages }],
      findings: [doubt(id, finding, finding === 'acronym-variant' ? actors[0]!.forms[0]!.form : null)],
    },
  };
}

function doubt(record: string, kind: Finding['kind'], quote: string | null): Finding {
  return {
    kind, records: [record], field: 'description', start: 0, end: 10, quote, values: { year: '2021' },
    message: 'one thing is said here and another there', settle: 'say which is right',
  };
}
