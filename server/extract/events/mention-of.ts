import type { Clause } from '../parse/Clause.ts';
import type { NounPhrase } from '../parse/Item.ts';
import type { Draft } from './Draft.ts';
import { emptySegment } from './gather-complements.ts';
import { isDefinite } from './sorts.ts';

/** A draft that only names a training: "Following the course in Kaya, …". */
export function mentionOf(training: NounPhrase, clause: Clause): Draft {
  return {
    clause, at: training.from, kind: 'mention', lemma: '', training, repeats: isDefinite(training), givers: [], organizers: [], seats: [], others: [],
    shared: emptySegment(), segments: [emptySegment()], topicSpans: [], online: false, beside: false, sameTrainer: false, total: false, fact: { took: 'place' },
  };
}
