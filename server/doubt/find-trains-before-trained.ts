import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import { daysOf, isoDay } from '../model/period.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import { remember } from '../platform/remember.ts';
import { shareTopic } from './share-topic.ts';
import { viewFinding } from './view-finding.ts';

/**
 * An actor that gives a training on a topic which, by the dates of other records, it was itself only trained in later.
 * One record's own contradictions are found when that record is read.
 */
export function findTrainsBeforeTrained(actors: readonly ResolvedActor[], trainings: readonly MatchedTraining[]): ViewFinding[] {
  const given = groupBy(trainings, ({ givers }) => givers, () => true);
  const received = groupBy(trainings, ({ receivers }) => receivers, (actor) => given.has(actor));
  return actors.flatMap((actor) => {
    const taught = received.get(actor.id);
    return taught ? contradictionsOf(actor, taught, given.get(actor.id)!) : [];
  });
}

const contradictionsOf = remember((actor: ResolvedActor, taught: readonly MatchedTraining[], given: readonly MatchedTraining[]): ViewFinding[] =>
  given.flatMap((training) => {
    const { latest } = daysOf(training.when);
    if (latest === null) return [];
    const onTopic = taught.filter((other) => shareTopic(training.topics, other.topics)).map((other) => ({ other, start: daysOf(other.when).earliest }));
    if (onTopic.length === 0 || !onTopic.every(({ start }) => start !== null && start > latest)) return [];
    const source = onTopic.sort((a, b) => a.start! - b.start! || compareText(a.other.id, b.other.id))[0]!.other;
    if (training.tellings.some(({ record }) => source.tellings.some((other) => other.record === record))) return [];
    return [contradiction(actor, training, source, latest)];
  }));

function contradiction(actor: ResolvedActor, training: MatchedTraining, source: MatchedTraining, latest: number): ViewFinding {
  const label = actor.acronym ?? actor.name;
  const [gave, received] = [training.when.end ?? isoDay(latest), source.when.start!];
  return viewFinding(
    'trains-before-trained',
    {
      records: [...training.tellings, ...source.tellings].map(({ record }) => record),
      actors: [actor.id],
      trainings: [training.id, source.id],
      passage: training.tellings[0]!.training.passages[0] ?? null,
    },
    {
      values: { actor: label, gave, received },
      message: `${label} gave this training in ${gave}, and was itself trained on the topic only in ${received}.`,
      settle: 'Check the two dates. If both are right, the later training was not what was passed on.',
    },
  );
}

function groupBy(
  trainings: readonly MatchedTraining[], partiesOf: (training: MatchedTraining) => readonly string[], wanted: (party: string) => boolean,
): Map<string, MatchedTraining[]> {
  const groups = new Map<string, MatchedTraining[]>();
  for (const training of trainings) {
    for (const party of partiesOf(training)) {
      if (!wanted(party)) continue;
      const list = groups.get(party);
      if (list) list.push(training);
      else groups.set(party, [training]);
    }
  }
  return groups;
}
