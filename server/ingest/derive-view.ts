import { doubtView } from '../doubt/doubt-view.ts';
import { slug } from '../lexicon/folding.ts';
import { matchTellings } from '../match/match-tellings.ts';
import type { GraphView } from '../model/graph.ts';
import { compareText } from '../model/passage.ts';
import { tellingId } from '../model/telling.ts';
import type { Telling } from '../model/telling.ts';
import type { ViewParts, ViewRecord } from '../model/view-parts.ts';
import { projectView } from '../project/project-view.ts';
import { resolveNames } from '../resolve/resolve-names.ts';
import type { Resolution } from '../resolve/resolve-names.ts';
import { gatherFindings } from './gather-findings.ts';
import { uniteGroups } from './unite-groups.ts';

/** Records to the graph of one view: a function of the set of records, whatever the order of their imports. */
export function deriveView(records: readonly ViewRecord[]): GraphView {
  return projectView(deriveParts(records));
}

export function deriveParts(unsorted: readonly ViewRecord[]): ViewParts {
  const records = [...unsorted].sort((a, b) => compareText(a.record.id, b.record.id));
  const resolution = resolveNames(records.map(({ reading }) => reading));
  const matching = matchTellings(records.flatMap((entry) => tellingsOf(entry, resolution)));
  const united = uniteGroups(resolution, matching.trainings);
  const across = doubtView(united.actors, united.trainings, { names: resolution.doubts, tellings: matching.doubts });
  return { records, ...united, findings: [...gatherFindings(records, united), ...across] };
}

function tellingsOf({ record, reading }: ViewRecord, { idsOf }: Resolution): Telling[] {
  const ids = idsOf.get(record.id) ?? [];
  const named = (indexes: readonly number[]) => [...new Set(indexes.map((index) => ids[index]!))].sort(compareText);
  const comparable = (indexes: readonly number[]) => [...new Set(indexes.map((index) => {
    const { kind, name, place, country } = reading.actors[index]!;
    return kind === 'group' ? ['group', slug(name), slug(place ?? ''), country ?? ''].join('~') : ids[index]!;
  }))].sort(compareText);
  return reading.trainings.map((training) => {
    const own = training.ordinals.map((ordinal) => tellingId(record.id, ordinal));
    return {
      id: own[0]!,
      ids: own,
      record: record.id,
      givers: named(training.givers),
      receivers: named(training.receivers),
      comparable: { givers: comparable(training.givers), receivers: comparable(training.receivers) },
      others: training.others.map(({ actor, role }) => ({ actor: ids[actor]!, role })),
      training,
    };
  });
}
