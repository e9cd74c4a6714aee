import { doubtView } from '../doubt/doubt-view.ts';
import { slug } from '../lexicon/folding.ts';
import { matchTellings } from '../match/match-tellings.ts';
import type { RecordTraining } from '../model/claim.ts';
import type { ClaimDecision, NameDecision } from '../model/decision.ts';
import type { GraphView } from '../model/graph.ts';
import { addressOf, compareText } from '../model/passage.ts';
import { noRegistry } from '../model/registry.ts';
import type { Registry } from '../model/registry.ts';
import { tellingId } from '../model/telling.ts';
import type { Telling } from '../model/telling.ts';
import type { ViewParts, ViewRecord } from '../model/view-parts.ts';
import { remember } from '../platform/remember.ts';
import { projectPieces, projectView } from '../project/project-view.ts';
import type { PiecedView } from '../project/project-view.ts';
import { formsOfBody } from '../resolve/registered-body.ts';
import { resolveNames } from '../resolve/resolve-names.ts';
import { describeUnplaced } from './decisions/describe-placing.ts';
import { gatherFindings } from './gather-findings.ts';
import { uniteGroups } from './unite-groups.ts';

/** What persons decided, as far as a view goes beyond the readings of its records. */
export interface ViewDecisions {
  readonly names: readonly NameDecision[];
  /** Whether decisions that apply to nothing are listed: only where every record is seen, else they tell of what is not. */
  readonly listUnplaced: boolean;
  /** Decisions on records that are no more. */
  readonly withoutRecord: readonly ClaimDecision[];
}

/** What a view is made from besides its records. */
export interface ViewInputs {
  readonly decisions?: ViewDecisions;
  readonly registry?: Registry;
}

const noDecisions: ViewDecisions = { names: [], listUnplaced: false, withoutRecord: [] };

/** Records to the graph of one view: a function of the set of records, whatever the order of their imports. */
export function deriveView(records: readonly ViewRecord[], inputs: ViewInputs = {}): GraphView {
  return projectView(deriveParts(records, inputs));
}

/**
 * The same graph in pieces. What a record, an actor or a training comes to is remembered by what it was made from, so
 * after a change only what shares a name or a training with it is made anew.
 */
export function derivePieces(records: readonly ViewRecord[], inputs: ViewInputs = {}): PiecedView {
  return projectPieces(deriveParts(records, inputs));
}

export function deriveParts(unsorted: readonly ViewRecord[], { decisions = noDecisions, registry = noRegistry }: ViewInputs = {}): ViewParts {
  const { names, listUnplaced, withoutRecord } = decisions;
  const records = [...unsorted].sort((a, b) => compareText(a.record.id, b.record.id));
  const setIn = new Map(records.map(({ record }) => [record.id, record.countries]));
  const resolution = resolveNames(records.map(({ reading }) => reading), { decisions: names, registry, countriesOf: (record) => setIn.get(record) ?? [] });
  const matching = matchTellings(records.flatMap((entry) => tellingsOf(entry, resolution.idsOf.get(entry.record.id) ?? [])));
  const united = uniteGroups(resolution, matching.trainings);
  const apart = names.filter(({ kind }) => kind === 'split').map(({ forms }) => forms);
  const across = doubtView(united.actors, united.trainings, { names: resolution.doubts, tellings: matching.doubts, decided: { apart, registered: formsRegistered(registry) } });
  const unplaced = listUnplaced ? [...resolution.unplaced, ...withoutRecord].map(describeUnplaced) : [];
  return { records, ...united, findings: [...gatherFindings(records, united), ...across, ...unplaced] };
}

const formsRegistered = remember((registry: Registry): ReadonlySet<string> => new Set(registry.flatMap(formsOfBody).map(slug)));

const tellingsOf = remember(({ record, reading }: ViewRecord, ids: readonly string[]): readonly Telling[] => {
  const named = (indexes: readonly number[]) => [...new Set(indexes.map((index) => ids[index]!))].sort(compareText);
  const comparable = (indexes: readonly number[]) => [...new Set(indexes.map((index) => {
    const { kind, name, place, country } = reading.actors[index]!;
    return kind === 'group' ? ['group', slug(name), slug(place ?? ''), country ?? ''].join('~') : ids[index]!;
  }))].sort(compareText);
  return reading.trainings.map((training) => {
    const own = training.ordinals.map((ordinal) => tellingId(record.id, ordinal));
    const givers = named(training.givers);
    return {
      id: own[0]!,
      ids: own,
      record: record.id,
      givers,
      receivers: named(training.receivers).filter((receiver) => !givers.includes(receiver)),
      comparable: { givers: comparable(training.givers), receivers: comparable(training.receivers) },
      others: training.others.map(({ actor, role }) => ({ actor: ids[actor]!, role })),
      training,
      language: reading.language,
      topicsShared: sharesTopics(training, reading.trainings),
      toldIn: new Map((training.toldIn ?? []).map(({ actor, passages }) => [ids[actor]!, passages.map((at) => training.passages[at]!)])),
    };
  });
});

/** Another training is told in one of its sentences, with a topic of its own. */
function sharesTopics(training: RecordTraining, all: readonly RecordTraining[]): boolean {
  const sentences = new Set(training.passages.map(addressOf));
  return training.topics.length > 0 && all.some((other) =>
    other !== training && other.topics.some((topic) => training.topics.includes(topic)) && other.passages.some((passage) => sentences.has(addressOf(passage))));
}
