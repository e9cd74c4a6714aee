import type { Draft } from '../events/Draft.ts';
import type { Clause } from '../parse/Clause.ts';
import { isTraining } from '../events/sorts.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { sameParty } from './Party.ts';
import type { RecordFacts } from './RecordFacts.ts';
import { settlePlace } from './settle-place.ts';
import type { Story } from './Story.ts';
import type { StoryEvent } from './StoryEvent.ts';
import type { Timeline } from './Timeline.ts';

/** What a record has told so far. */
export interface Around {
  readonly story: Story;
  readonly timeline: Timeline;
  readonly facts: RecordFacts;
}

/** Date and place of the clause that it hangs on: "travelled to Kaya in May to train", "in May A trained B and C trained D". */
export function borrowAround(event: StoryEvent, draft: Draft, parsed: ParsedSentence, told: readonly StoryEvent[], { story, timeline, facts }: Around): void {
  const clause = draft.clause;
  if (!clause) return;
  const shared = clause.shares && !parsed.drafts.some((other) => other.clause === clause.shares && other.kind === 'event') ? clause.shares : null;
  const telegram = clause.kind === 'participle' && clause.parent && !clause.parent.verb ? clause.parent : null;
  const earlier = clause.preposition?.senses[0] === 'after';
  const around = earlier ? null : telegram ?? shared ?? (clause.kind === 'infinitive' || clause.kind === 'gerund' || clause.relative === 'where' || (clause.kind === 'relative' && clause.preposition !== null && clause.antecedent.some(isTraining)) || clause.kind === 'subordinate' || isCaused(clause) ? clause.parent : null);
  const parts = around ? [...around.before, ...around.after] : [];
  if (event.when.start === null && event.when.text === null) {
    const date = parts.find((part) => part.kind === 'date' && part.date.said.kind !== 'duration');
    const resolved = date?.kind === 'date' ? timeline.resolve(date.date, parsed, false)[0] : undefined;
    if (resolved && resolved.period.start !== null) event.when = resolved.period;
    const before = told.at(-1);
    if (event.when.start === null && before && before.when.start !== null && isFrontedBefore(parsed, clause, before.at)) event.when = before.when;
  }
  const there = story.place;
  if (event.place === null && !event.online && there && ([clause, around].some((each) => each?.verb?.clitics.some((word) => each.verb!.grammar.there === word)) || [...clause.before, ...clause.after].some((part) => part.kind === 'adverb' && part.adverb === 'there'))) Object.assign(event, { place: there.place, country: event.country ?? there.country, countryFrom: 'place' });
  if (event.place === null && around && !event.online) {
    // "came to Kaya and taught": the town is the verb's object.
    const moved = around.verb?.verb.kind === 'motion';
    const nouns = parts.flatMap((part) => ((part.kind === 'preposition' && (part.senses.includes('place') || part.senses[0] === 'recipient')) || ((moved || telegram !== null) && part.kind === 'noun') ? part.nouns : []));
    const where = settlePlace(nouns.filter(({ name }) => name?.sort === 'place' || name?.sort === 'country'), facts.countries);
    if (where.place !== null || event.country === null) Object.assign(event, { place: where.place, country: where.country ?? event.country, countryFrom: where.countryFrom ?? event.countryFrom });
  }
}

/** "In May the guild had the scribes trained by the club". */
function isCaused({ kind, parent }: Clause): boolean {
  return kind === 'participle' && parent?.verb?.grammar.causative?.test(parent.verb.lemma) === true;
}

/** "They passed it on to ten scribes": on what the giver had been trained, or what was told last. */
export function inheritTopics(event: StoryEvent, draft: Draft, story: Story): void {
  if (event.topics.length > 0 && !draft.repeats) return;
  if (event.topics.length > 0 && draft.topicSpans.length + draft.shared.topics.length > 0) return;
  const source = [...story.events].reverse().find(({ receivers, topics }) => topics.length > 0 && receivers.some((party) => event.givers.some((giver) => sameParty(giver, party)))) ?? (draft.repeats ? story.lastEvent : null);
  if (!source) return;
  event.topics = event.topics.length > 0 ? event.topics : [...source.topics];
  event.topicsInherited = true;
}

/** Whether a date stands before the first verb of the sentence and so counts for the coordinated clauses behind it. */
function isFrontedBefore(parsed: ParsedSentence, clause: { readonly verb: { readonly from: number } | null }, at: number): boolean {
  const first = parsed.clauses.find(({ verb }) => verb !== null && verb.from >= at - 1);
  if (!first || !clause.verb) return false;
  return first.before.some(({ kind }) => kind === 'date') && !parsed.items.some((item) => item.kind === 'mark' && item.mark === 'stop' && item.from > at && item.from < clause.verb!.from);
}
