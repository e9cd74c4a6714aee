import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import { daysOf, isoDay } from '../model/period.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import { shareTopic } from './share-topic.ts';
import { viewFinding } from './view-finding.ts';

/**
 * An actor that gives a training on a topic which, by the dates of other records, it was itself only trained in later.
 * One record's own contradictions are found when that record is read.
 */
export function findTrainsBeforeTrained(actors: readonly ResolvedActor[], trainings: readonly MatchedTraining[]): ViewFinding[] {
  const received = groupBy(trainings, ({ receivers }) => receivers);
  const given = groupBy(trainings, ({ givers }) => givers);
  return actors.flatMap((actor) => {
    const taught = received.get(actor.id) ?? [];
    return (given.get(actor.id) ?? []).flatMap((training) => {
      const latest = daysOf(training.when).latest;
      if (latest === null) return [];
      const onTopic = taught.filter((other) => shareTopic(training.topics, other.topics));
      const starts = onTopic.map(({ when }) => daysOf(when).earliest);
      if (onTopic.length === 0 || !starts.every((start) => start !== null && start > latest)) return [];
      const source = [...onTopic].sort((a, b) => daysOf(a.when).earliest! - daysOf(b.when).earliest! || compareText(a.id, b.id))[0]!;
      if (training.tellings.some(({ record }) => source.tellings.some((other) => other.record === record))) return [];
      const label = actor.acronym ?? actor.name;
      return [viewFinding(
        'trains-before-trained',
        {
          records: [...training.tellings, ...source.tellings].map(({ record }) => record),
          actors: [actor.id],
          trainings: [training.id, source.id],
          passage: training.tellings[0]!.training.passages[0] ?? null,
        },
        {
          values: { actor: label, gave: training.when.start ?? isoDay(latest), received: source.when.start! },
          message: `${label} gave this training in ${training.when.end ?? isoDay(latest)}, and was itself trained on the topic only in ${source.when.start}.`,
          settle: 'Check the two dates. If both are right, the later training was not what was passed on.',
        },
      )];
    });
  });
}

function groupBy(trainings: readonly MatchedTraining[], partiesOf: (training: MatchedTraining) => readonly string[]) {
  const groups = new Map<string, MatchedTraining[]>();
  for (const training of trainings) {
    for (const party of partiesOf(training)) {
      const list = groups.get(party);
      if (list) list.push(training);
      else groups.set(party, [training]);
    }
  }
  return groups;
}
