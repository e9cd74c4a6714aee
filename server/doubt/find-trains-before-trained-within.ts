import type { RecordTraining } from '../model/claim.ts';
import type { Finding } from '../model/finding.ts';
import { daysOf, isoDay } from '../model/period.ts';
import { recordFinding } from './record-finding.ts';
import type { ReadRecord } from './ReadRecord.ts';
import { shareTopic } from './share-topic.ts';

/** An actor that, by the dates of one record, passes on a topic before any of its own trainings on it began. */
export function findTrainsBeforeTrainedWithin({ record, actors, trainings }: ReadRecord): Finding[] {
  return trainings.flatMap((training) => {
    const { latest } = daysOf(training.when);
    if (latest === null) return [];
    return training.givers.flatMap((giver) => {
      const source = earliest(trainings.filter((other) => other.receivers.includes(giver) && sameTopic(training, other)));
      if (!source || source.day <= latest) return [];
      const label = actors[giver]!.acronym ?? actors[giver]!.name;
      const [gave, received] = [training.when.end ?? isoDay(latest), source.training.when.start!];
      return [recordFinding('trains-before-trained', record, training.passages[0] ?? null, {
        values: { actor: label, gave, received },
        message: `${label} gave this training in ${gave}, and was itself trained on the topic only in ${received}.`,
        settle: 'Check the two dates. If both are right, the later training was not what was passed on.',
      })];
    });
  });
}

/** The first of them to begin; null where one of them may have begun at any time. */
function earliest(sources: readonly RecordTraining[]): { readonly training: RecordTraining; readonly day: number } | null {
  const starts = sources.map((training) => ({ training, day: daysOf(training.when).earliest ?? -Infinity }));
  const [first] = starts.sort((a, b) => a.day - b.day);
  return first && first.day > -Infinity ? first : null;
}

/** Of two trainings without any topic the text says no other. */
function sameTopic(a: RecordTraining, b: RecordTraining): boolean {
  return (a.topics.length === 0 && b.topics.length === 0) || shareTopic(a.topics, b.topics);
}
