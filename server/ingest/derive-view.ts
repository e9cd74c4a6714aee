import { doubtView } from '../doubt/doubt-view.ts';
import { slug } from '../lexicon/folding.ts';
import { matchTellings } from '../match/match-tellings.ts';
import type { GraphView } from '../model/graph.ts';
import { compareText } from '../model/passage.ts';
import { tellingId } from '../model/telling.ts';
import type { Telling } from '../model/telling.ts';
import type { ViewParts, ViewRecord } from '../model/view-parts.ts';
import { remember } from '../platform/remember.ts';
import { projectPieces, projectView } from '../project/project-view.ts';
import type { PiecedView } from '../project/project-view.ts';
import { resolveNames } from '../resolve/resolve-names.ts';
import { gatherFindings } from './gather-findings.ts';
import { uniteGroups } from './unite-groups.ts';

/** Records to the graph of one view: a function of the set of records, whatever the order of their imports. */
export function deriveView(records: readonly ViewRecord[]): GraphView {
  return projectView(deriveParts(records));
}

/**
 * The same graph in pieces. What a record, an actor or a training comes to is remembered by what it was made from, so
 * after a change only what shares a name or a training with it is made anew.
 */
export function derivePieces(records: readonly ViewRecord[]): PiecedView {
  return projectPieces(deriveParts(records));
}

export function deriveParts(unsorted: readonly ViewRecord[]): ViewParts {
  const records = [...unsorted].sort((a, b) => compareText(a.record.id, b.record.id));
  const resolution = resolveNames(records.map(({ reading }) => reading));
  const matching = matchTellings(records.flatMap((entry) => tellingsOf(entry, resolution.idsOf.get(entry.record.id) ?? [])));
  const united = uniteGroups(resolution, matching.trainings);
  const across = doubtView(united.actors, united.trainings, { names: resolution.doubts, tellings: matching.doubts });
  return { records, ...united, findings: [...gatherFindings(records, united), ...across] };
}

const tellingsOf = remember(({ record, reading }: ViewRecord, ids: readonly string[]): readonly Telling[] => {
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
});
