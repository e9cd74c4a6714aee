import type { DateExpression } from '../dates/DateExpression.ts';
import type { Draft, Segment } from '../events/Draft.ts';
import { isDefinite, isParty } from '../events/sorts.ts';
import type { AdverbKind } from '../grammar/Grammar.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { addTo } from './add-to.ts';
import { answerOf, questionOf } from './answer-question.ts';
import type { Question } from './answer-question.ts';
import { lendGathering, readGathering } from './Gathering.ts';
import type { Gathering } from './Gathering.ts';
import { makeEvents, shareCounts } from './make-events.ts';
import { singularWords } from './name-group.ts';
import type { NounReader } from './NounReader.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { distinctParties, sameParty } from './Party.ts';
import type { Party } from './Party.ts';
import type { Pointer } from './Pointer.ts';
import type { ReadParties } from './ReadParties.ts';
import { readHeading, takeHeading } from './read-heading.ts';
import type { Heading } from './read-heading.ts';
import type { RecordFacts } from './RecordFacts.ts';
import { splitSegments } from './split-segments.ts';
import type { Story } from './Story.ts';
import type { NearMiss, StoryEvent } from './StoryEvent.ts';
import { tellCount, tellThose } from './tell-count.ts';
import { tellEvent } from './tell-event.ts';
import type { Telling } from './tell-event.ts';
import { Timeline } from './Timeline.ts';
import { topicsOfTraining } from './topics.ts';

/** A record tells far fewer; see `Story`. */
const mostPointers = 300;

/** Sentences between a training and a label that says where it was. */
const furthestLabel = 3;

/** Reads a noun of the draft that is being told, in its turn. */
type Read = (noun: NounPhrase, role: 'giver' | 'receiver' | 'other', exclude: readonly Party[]) => ReadParties;

/** Tells the sentences of a record in order: each draft becomes an event, adds to one, or is kept as a pointer. */
export class Teller {
  readonly pointers: Pointer[] = [];
  readonly nearMisses: NearMiss[] = [];
  readonly #lexicon: Lexicon;
  readonly #reader: NounReader;
  readonly #story: Story;
  readonly #timeline: Timeline;
  readonly #telling: Telling;
  /** When and where the sentence with this number tells of, if it does not say. */
  #heading: Heading & { readonly before: number } | null = null;
  /** What the sentence before asks. */
  #question: Question | null = null;
  #gathering: Gathering | null = null;

  constructor(lexicon: Lexicon, reader: NounReader, story: Story, facts: RecordFacts) {
    this.#lexicon = lexicon;
    this.#reader = reader;
    this.#story = story;
    this.#timeline = new Timeline(facts.year);
    this.#telling = { story, timeline: this.#timeline, facts, pointers: this.pointers, nearMisses: this.nearMisses };
  }

  tell(parsed: ParsedSentence): void {
    if (this.#story.field !== parsed.sentence.field) this.#timeline.openField();
    this.#story.field = parsed.sentence.field;
    this.#story.sentence = parsed.number;
    this.#readHeading(parsed);
    if (deniesBefore(parsed)) this.#deny(parsed);
    const pending = [...parsed.nouns];
    const flush = (before: number): void => {
      while (pending[0] && pending[0].from < before) this.#mention(pending.shift()!, parsed);
    };
    this.#gathering = readGathering(parsed, this.#reader, this.#telling) ?? this.#gathering;
    const told: StoryEvent[] = [];
    let dated = 0;
    const asks = parsed.sentence.text.endsWith('?');
    if (this.#question && !asks) this.#answer(this.#question, parsed, flush, told);
    this.#question = asks ? questionOf(parsed, this.#lexicon) : null;
    for (const draft of asks || this.#isFull() ? [] : parsed.drafts) {
      for (; dated < parsed.dates.length && parsed.dates[dated]!.to <= draft.at; dated += 1) this.#pass(parsed.dates[dated]!, parsed, draft);
      this.#draft(draft, parsed, flush, told);
    }
    tellThose(parsed, this.#story, (noun) => this.#reader.read(noun, parsed.sentence, { role: 'receiver', adverbs: [], exclude: [] }));
    tellCount(parsed, this.#story, this.#lexicon);
    const town = parsed.names.findLast(({ sort }) => sort === 'place');
    if (town) this.#story.place = { place: town.text, country: town.country };
    for (; dated < parsed.dates.length; dated += 1) this.#pass(parsed.dates[dated]!, parsed, null);
    flush(Infinity);
  }

  /** "Kaya, May 2023." says where and when what was told just before it was, else what comes next. */
  #readHeading(parsed: ParsedSentence): void {
    const heading = readHeading(parsed, this.#telling);
    const last = this.#story.lastEvent;
    if (heading?.labelled) this.#takeLabelled(heading, parsed);
    else if (heading && last && parsed.number - last.sentence === 1 && last.when.start === null && last.place === null) takeHeading(last, heading);
    else if (heading) this.#heading = { ...heading, before: parsed.number + 1 };
  }

  /** "Venue: town hall, Kaya.", "Date: 3 May 2023.": of what was told just before, or in a label before this one. */
  #takeLabelled(heading: Heading, { number, sentence }: ParsedSentence): void {
    const told = this.#story.lastEvent;
    const mentioned = this.pointers.findLast(({ stands }) => stands)?.made;
    const last = mentioned && (!told || mentioned.sentence > told.sentence) ? mentioned : told;
    if (!last || last.field !== sentence.field || number - last.sentence > furthestLabel) {
      const made = { ...heading };
      if (this.#heading?.before === number) takeHeading(made, this.#heading);
      this.#heading = { ...made, before: number + 1 };
    } else takeHeading(last, heading);
  }

  /** "It is often said that the guild trained them. It did not.": what the sentence before told is taken back. */
  #deny(parsed: ParsedSentence): void {
    const { events } = this.#story;
    for (const event of events.filter(({ sentence, field }) => field === parsed.sentence.field && sentence === parsed.number - 1)) {
      events.splice(events.indexOf(event), 1);
      this.nearMisses.push({ why: 'negated', sentence: event.sentences[0]! });
    }
  }

  /** "Who trained the scribes? The guild, in May.": the two sentences tell one training. */
  #answer({ draft, parsed: asked }: Question, parsed: ParsedSentence, flush: (before: number) => void, told: StoryEvent[]): void {
    const answer = asked.sentence.field === parsed.sentence.field ? answerOf(parsed) : null;
    if (answer === 'nobody') this.nearMisses.push({ why: 'negated', sentence: asked.sentence });
    if (answer === null || answer === 'nobody') return;
    const [event] = this.#eventsOf(draft, asked, (noun, role, exclude) => this.#reader.read(noun, asked.sentence, { role, adverbs: [], exclude }), []);
    const [more] = this.#eventsOf(answer, parsed, (noun, role, exclude) => {
      flush(noun.from);
      return this.#reader.read(noun, parsed.sentence, { role, adverbs: [], exclude });
    }, []);
    if (!event || !more) return;
    addTo(event, more);
    if (this.#gathering) lendGathering(event, this.#gathering);
    tellEvent(event, { ...draft, givers: answer.givers }, parsed, told, this.#telling);
  }

  #isFull(): boolean {
    return this.#story.isFull || this.pointers.length >= mostPointers;
  }

  /** A date that is told gives the next ones their year, whether or not it dates a training. */
  #pass(date: DateExpression, parsed: ParsedSentence, before: Draft | null): void {
    if (before && [before.shared, ...before.segments].some(({ dates }) => dates.includes(date))) return;
    const [resolved] = this.#timeline.resolve(date, parsed, false);
    if (resolved && resolved.period.start !== null) this.#timeline.reach(resolved.period);
  }

  /** Who is named may be pointed back to. */
  #mention(noun: NounPhrase, parsed: ParsedSentence): void {
    if ((noun.sort === 'pronoun' && noun.of.length === 0) || !isParty(noun)) return;
    const { parties, count } = this.#reader.read(noun, parsed.sentence, { role: 'other', adverbs: [], exclude: [] });
    this.#story.mention({
      parties, count, lemma: noun.lemma, words: singularWords(noun, parsed.sentence, this.#lexicon), plural: noun.plural || parties.length > 1,
      definite: isDefinite(noun) && noun.name === null, generic: isGeneric(noun), subject: isSubject(noun, parsed),
    });
  }

  #draft(draft: Draft, parsed: ParsedSentence, flush: (before: number) => void, told: StoryEvent[]): void {
    if (draft.fact.took === 'not') {
      if (draft.kind !== 'support' && draft.fact.why !== 'not-a-training') this.nearMisses.push({ why: draft.fact.why, sentence: parsed.sentence });
      return;
    }
    const adverbs = adverbsOf(draft);
    const doubts: string[] = draft.fact.took === 'likely' ? [draft.fact.reason] : [];
    const read: Read = (noun, role, exclude) => {
      flush(noun.from);
      const found = this.#reader.read(noun, parsed.sentence, { role, adverbs, exclude });
      if (found.doubt !== null) doubts.push(found.doubt);
      if (pointsBack(noun)) this.#story.mention({ parties: found.parties, count: found.count, lemma: noun.lemma, words: new Set(), plural: noun.plural, definite: false, generic: false, subject: isSubject(noun, parsed) });
      return found;
    };
    const made = this.#eventsOf(draft, parsed, read, doubts);
    shareCounts(made, draft);
    for (const event of this.#heading?.before === parsed.number ? made : []) takeHeading(event, this.#heading!);
    for (const event of this.#gathering && draft.kind === 'event' ? made : []) lendGathering(event, this.#gathering!);
    for (const event of made) tellEvent(event, draft, parsed, told, this.#telling);
  }

  #eventsOf(draft: Draft, parsed: ParsedSentence, read: Read, doubts: string[]): StoryEvent[] {
    const all = (nouns: readonly NounPhrase[]): Party[] => distinctParties(nouns.flatMap((noun) => read(noun, 'giver', []).parties));
    const givers = all(draft.givers);
    if (draft.sameTrainer && givers.length === 0) givers.push(...(this.#story.lastEvent?.givers ?? []));
    const organizers = all(draft.organizers).filter((party) => !givers.some((giver) => sameParty(giver, party)));
    const others = draft.others.flatMap(({ noun, role }) => read(noun, 'other', []).parties.map((party) => ({ party, role })));
    const { training } = draft;
    const topics = training && training.sort !== 'pronoun' ? topicsOfTraining(training, parsed.sentence, this.#lexicon) : [];
    const exclude = givers.length > 0 ? givers : organizers;
    // "in March from A, in June from B": each has its own.
    const apart = draft.segments.filter(({ givers: own }) => own.length > 0).length > 1;
    return splitSegments(draft).flatMap((segment) => {
      const { receivers: told, participants } = this.#receiversOf(draft, segment, parsed, read, exclude);
      // "Kaya, June, ditto, 33": those of the same kind.
      const receivers = draft.sameTrainer && told.length === 0 && draft.training === null ? (this.#story.lastEvent?.receivers ?? []) : told;
      const parts = { givers: apart ? all(segment.givers) : givers, organizers, others, receivers, doubts, topics, participants };
      return makeEvents(draft, segment, parsed, parts, this.#telling, this.#lexicon);
    });
  }

  #receiversOf(draft: Draft, segment: Segment, parsed: ParsedSentence, read: Read, exclude: readonly Party[]): Pick<StoryEvent, 'receivers' | 'participants'> {
    const receivers: Party[] = [];
    const counts: number[] = [];
    for (const noun of [...draft.shared.receivers, ...segment.receivers]) {
      const { parties, count } = read(noun, 'receiver', exclude);
      if (count !== null) counts.push(count);
      const own = parties.filter((party) => exclude.some((giver) => sameParty(giver, party)));
      if (own.length > 0 && noun.sort !== 'pronoun' && noun.name === null) receivers.push(...this.#reader.ownGroup(noun, parsed.sentence).parties);
      else receivers.push(...parties.filter((party) => !own.includes(party)));
    }
    return { receivers: distinctParties(receivers), participants: segment.count ?? (counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null) };
  }
}

/** "It did not.": an auxiliary alone, denied of whom the sentence before spoke of. */
function deniesBefore({ clauses }: ParsedSentence): boolean {
  const [told, ...more] = clauses.filter(({ verb }) => verb !== null);
  if (!told?.verb?.bare || !told.verb.negated || more.length > 0 || told.after.some(({ kind }) => kind !== 'adverb')) return false;
  return told.before.every((part) => part.kind === 'noun' && part.nouns.every(({ sort }) => sort === 'pronoun'));
}

/** "women": of anyone of that kind. */
function isGeneric(noun: NounPhrase): boolean {
  return noun.determiner === null && noun.count === null && noun.name === null && noun.owner === null && noun.of.length + noun.origin.length + noun.also.length === 0;
}

/** "the second", "the latter": who is meant is told once more, and "its members" are theirs. */
function pointsBack({ pronoun }: NounPhrase): boolean {
  return pronoun === 'second' || pronoun === 'former' || pronoun === 'latter' || pronoun === 'latterPlural';
}

function isSubject(noun: NounPhrase, { clauses }: ParsedSentence): boolean {
  return clauses.some(({ kind, before, antecedent }) => (kind === 'main' || antecedent[0]?.pronoun === 'free') && before.some((part) => part.kind === 'noun' && part.nouns.includes(noun)));
}

function adverbsOf({ clause }: Draft): AdverbKind[] {
  if (!clause) return [];
  return [...[...clause.before, ...clause.after].flatMap((part) => (part.kind === 'adverb' ? [part.adverb] : [])), ...(clause.verb?.adverbs ?? [])];
}
