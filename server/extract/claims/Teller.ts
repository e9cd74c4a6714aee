import { unknownPeriod } from '../../model/period.ts';
import type { Period } from '../../model/period.ts';
import { resolveDate, withDuration } from '../dates/resolve-date.ts';
import type { ResolvedDate } from '../dates/resolve-date.ts';
import type { DateExpression } from '../dates/DateExpression.ts';
import type { Draft, Segment } from '../events/Draft.ts';
import { isDefinite, isParty } from '../events/sorts.ts';
import type { AdverbKind } from '../grammar/Grammar.ts';
import type { Lexicon } from '../grammar/Lexicon.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { findEvent, fitEvent } from './find-event.ts';
import type { Sought } from './find-event.ts';
import type { NounReader, ReadParties } from './NounReader.ts';
import { distinctParties, sameParty } from './Party.ts';
import type { Party } from './Party.ts';
import type { ParsedSentence } from './ParsedSentence.ts';
import { singularWords } from './name-group.ts';
import { settlePlace } from './settle-place.ts';
import type { Story } from './Story.ts';
import type { NearMiss, StoryEvent } from './StoryEvent.ts';
import { topicsOf, topicsOfTraining } from './topics.ts';

/** What the record's cells say beside its sentences. */
export interface RecordFacts {
  readonly countries: readonly string[];
  readonly year: number | null;
}

/** A draft that points to a training told elsewhere, or that only says who supported it; looked up when all is told. */
export interface Pointer {
  readonly sought: Sought;
  readonly draft: Draft;
  readonly parsed: ParsedSentence;
  readonly made: StoryEvent;
  /** Whether it tells a training of its own if none fits. */
  readonly stands: boolean;
  readonly plural: boolean;
}

/** Tells the sentences of a record in order: each draft becomes an event, adds to one, or is kept as a pointer. */
export class Teller {
  readonly pointers: Pointer[] = [];
  readonly nearMisses: NearMiss[] = [];
  readonly #lexicon: Lexicon;
  readonly #reader: NounReader;
  readonly #story: Story;
  readonly #facts: RecordFacts;
  readonly #resolved = new Map<DateExpression, readonly ResolvedDate[]>();
  #anchor: Period | null = null;
  #near: Period | null = null;

  constructor(lexicon: Lexicon, reader: NounReader, story: Story, facts: RecordFacts) {
    this.#lexicon = lexicon;
    this.#reader = reader;
    this.#story = story;
    this.#facts = facts;
  }

  tell(parsed: ParsedSentence): void {
    if (this.#story.field !== parsed.sentence.field) this.#near = null;
    this.#story.field = parsed.sentence.field;
    this.#story.sentence = parsed.number;
    const pending = [...parsed.nouns];
    const flush = (before: number): void => {
      while (pending[0] && pending[0].from < before) this.#mention(pending.shift()!, parsed);
    };
    const told: StoryEvent[] = [];
    let dated = 0;
    const asks = parsed.sentence.text.endsWith('?');
    for (const draft of asks || this.#isFull() ? [] : parsed.drafts) {
      for (; dated < parsed.dates.length && parsed.dates[dated]!.to <= draft.at; dated += 1) this.#pass(parsed.dates[dated]!, parsed, draft);
      this.#draft(draft, parsed, flush, told);
    }
    const town = parsed.names.findLast(({ sort }) => sort === 'place');
    if (town) this.#story.place = { place: town.text, country: town.country };
    for (; dated < parsed.dates.length; dated += 1) this.#pass(parsed.dates[dated]!, parsed, null);
    flush(Infinity);
  }

  #isFull(): boolean {
    return this.#story.isFull || this.pointers.length >= 300;
  }

  /** A date that is told gives the next ones their year, whether or not it dates a training. */
  #pass(date: DateExpression, parsed: ParsedSentence, before: Draft | null): void {
    if (before && [before.shared, ...before.segments].some(({ dates }) => dates.includes(date))) return;
    const [resolved] = this.#resolve(date, parsed, false);
    if (resolved && resolved.period.start !== null) this.#setAnchor(resolved.period);
  }

  #setAnchor(period: Period): void {
    this.#anchor = period;
    this.#near = period;
  }

  #resolve(date: DateExpression, parsed: ParsedSentence, follows: boolean) {
    const { tokens, text, start } = parsed.sentence;
    const written = text.slice(tokens[date.from]!.start - start, tokens[date.to - 1]!.end - start);
    return resolveDate(date.said, written, { anchor: this.#anchor, near: this.#near, year: this.#facts.year, ahead: aheadOf(date, parsed), follows });
  }

  /** A date shared by several trainings is counted from what came before all of them. */
  #resolveOnce(date: DateExpression, parsed: ParsedSentence, follows: boolean) {
    const known = this.#resolved.get(date) ?? this.#resolve(date, parsed, follows);
    this.#resolved.set(date, known);
    return known;
  }

  #mention(noun: NounPhrase, parsed: ParsedSentence): void {
    if ((noun.sort === 'pronoun' && noun.of.length === 0) || !isParty(noun)) return;
    const read = this.#reader.read(noun, parsed.sentence, { role: 'other', adverbs: [], exclude: [] });
    this.#story.mention({
      parties: read.parties, lemma: noun.lemma, words: singularWords(noun, parsed.sentence, this.#lexicon), plural: noun.plural || read.parties.length > 1, count: read.count, definite: isDefinite(noun) && noun.name === null, generic: noun.determiner === null && noun.count === null && noun.name === null && noun.owner === null && noun.of.length + noun.origin.length + noun.also.length === 0,
      subject: parsed.clauses.some((clause) => clause.kind === 'main' && clause.before.some((part) => part.kind === 'noun' && part.nouns.includes(noun))),
    });
  }

  #draft(draft: Draft, parsed: ParsedSentence, flush: (before: number) => void, told: StoryEvent[]): void {
    if (draft.fact.took === 'not') {
      if (draft.kind !== 'support' && draft.fact.why !== 'not-a-training') this.nearMisses.push({ why: draft.fact.why, sentence: parsed.sentence });
      return;
    }
    const adverbs = adverbsOf(draft);
    const doubts: string[] = draft.fact.took === 'likely' ? [draft.fact.reason] : [];
    const read = (noun: NounPhrase, role: 'giver' | 'receiver' | 'other', exclude: readonly Party[]): ReadParties => {
      flush(noun.from);
      const found = this.#reader.read(noun, parsed.sentence, { role, adverbs, exclude });
      if (found.doubt !== null) doubts.push(found.doubt);
      return found;
    };
    const all = (nouns: readonly NounPhrase[], role: 'giver' | 'other'): Party[] => distinctParties(nouns.flatMap((noun) => read(noun, role, []).parties));
    const givers = all(draft.givers, 'giver');
    if (draft.sameTrainer && givers.length === 0) givers.push(...(this.#story.lastEvent?.givers ?? []));
    const organizers = all(draft.organizers, 'giver').filter((party) => !givers.some((giver) => sameParty(giver, party)));
    const others = draft.others.flatMap(({ noun, role }) => read(noun, 'other', []).parties.map((party) => ({ party, role })));
    const training = draft.training;
    const topics = training && training.sort !== 'pronoun' ? topicsOfTraining(training, parsed.sentence, this.#lexicon) : [];
    const exclude = givers.length > 0 ? givers : organizers;
    const apart = draft.segments.filter(({ givers: own }) => own.length > 0).length > 1;
    const made = this.#segmentsOf(draft).flatMap((segment) => {
      const receiverNouns = [...draft.shared.receivers, ...segment.receivers];
      const receivers: Party[] = [];
      const counts: (number | null)[] = [];
      for (const noun of receiverNouns) {
        const found = read(noun, 'receiver', exclude);
        counts.push(found.count);
        const own = found.parties.filter((party) => exclude.some((giver) => sameParty(giver, party)));
        if (own.length > 0 && noun.sort !== 'pronoun' && noun.name === null) receivers.push(...this.#reader.ownGroup(noun, parsed.sentence).parties);
        else receivers.push(...found.parties.filter((party) => !own.includes(party)));
      }
      const counted = counts.filter((count): count is number => count !== null);
      const ownGivers = apart ? all(segment.givers, 'giver') : givers;
      return this.#eventsOf(draft, segment, parsed, {
        givers: ownGivers, organizers, others, receivers: distinctParties(receivers), doubts, topics,
        participants: segment.count ?? (counted.length > 0 ? counted.reduce((sum, count) => sum + count, 0) : null),
      });
    });
    shareCounts(made, draft);
    for (const event of made) this.#place(event, draft, parsed, told);
  }

  #segmentsOf(draft: Draft): Segment[] {
    const split: Segment[] = [];
    for (const segment of draft.segments) {
      const empty = segment.receivers.length === 0 || segment.places.length + segment.dates.length + segment.topics.length > 0;
      const last = split.at(-1);
      if (!empty && last && segment.receivers.length > 0) last.receivers.push(...segment.receivers);
      else split.push({ givers: [...segment.givers], placeFirst: segment.placeFirst, dateFirst: segment.dateFirst, receivers: [...segment.receivers], places: [...segment.places], dates: [...segment.dates], topics: [...segment.topics], taken: segment.taken, opened: segment.opened, count: segment.count });
    }
    const lastDates = split.at(-1)?.dates ?? [];
    if (split.length > 1 && !split.at(-1)!.opened && split.slice(0, -1).every(({ dates }) => dates.length === 0)) for (const segment of split) if (segment.dates.length === 0) segment.dates.push(...lastDates);
    const [firstOf] = split;
    if (firstOf?.dateFirst && split.length > 1 && split.slice(1).every(({ dates }) => dates.length === 0)) for (const segment of split.slice(1)) segment.dates.push(...firstOf.dates);
    const lastReceivers = split.at(-1)?.receivers ?? [];
    if (split.length > 1 && split.slice(0, -1).every(({ receivers }) => receivers.length === 0)) for (const segment of split) if (segment.receivers.length === 0) segment.receivers.push(...lastReceivers);
    const lastTopics = split.at(-1)?.topics ?? [];
    if (split.length > 1) for (const segment of split) if (segment.topics.length === 0) segment.topics.push(...lastTopics);
    return split;
  }

  #eventsOf(draft: Draft, segment: Segment, parsed: ParsedSentence, parts: Pick<StoryEvent, 'givers' | 'organizers' | 'others' | 'receivers' | 'doubts' | 'topics' | 'participants'>): StoryEvent[] {
    // "The training of 12 May was repeated on 20 May": the first date is another's.
    const again = draft.repeats && draft.training !== null && isDefinite(draft.training) && segment.dates.length > 0;
    const own = again ? segment.dates : [...draft.shared.dates, ...segment.dates];
    const durations = own.flatMap(({ said }) => (said.kind === 'duration' ? [said.days] : []));
    const follows = parts.givers.some((giver) => this.#story.events.some(({ receivers }) => receivers.some((receiver) => sameParty(receiver, giver))));
    const yearFirst = (date: DateExpression): number => (date.said.kind === 'span' && typeof date.said.end.year === 'number' && date.said.end.month === null ? 0 : 1);
    const dated = own.filter(({ said }) => said.kind !== 'duration').sort((a, b) => yearFirst(a) - yearFirst(b));
    // "In 2022 … in Adama (March)": the year told first is that of the month.
    if (dated.length > 1 && yearFirst(dated[0]!) === 0) this.#near = this.#resolveOnce(dated[0]!, parsed, follows)[0]?.period ?? this.#near;
    const resolved = dated.flatMap((date) => this.#resolveOnce(date, parsed, follows));
    const exact = resolved.filter(({ period }) => period.start !== null);
    if (exact.length > 0) {
      this.#near = exact.at(-1)!.period;
      if (draft.segments.length > 1) this.#anchor = this.#near;
    }
    const periods = exact.length > 0 ? narrow(exact.map(({ period }) => period), own.some(({ said }) => said.kind === 'several')) : resolved.length > 0 ? [resolved[0]!.period] : [unknownPeriod];
    const where = settlePlace([...segment.places, ...(segment.places.some(({ name }) => name?.sort === 'place') ? draft.shared.places.filter(({ sort }) => sort === 'country') : draft.shared.places)], parsed.sentence, this.#facts.countries);
    return periods.map((period) => ({
      field: parsed.sentence.field, sentence: parsed.number, at: draft.at, ...parts, doubts: [...new Set([...parts.doubts, ...exact.flatMap(({ doubt }) => (doubt === null ? [] : [doubt]))])],
      yearAssumed: exact.some(({ assumed }) => assumed),
      when: durations.length > 0 ? withDuration(period, durations[0]!) : period, ...where, countryFrom: where.countryFrom, online: draft.online,
      topics: [...parts.topics, ...topicsOf([...draft.shared.topics, ...segment.topics], draft.topicSpans, parsed.sentence, this.#lexicon)], topicsInherited: false,
      sentences: [parsed.sentence], nouns: new Set(draft.training && draft.training.sort !== 'pronoun' ? [draft.training.lemma] : []), abroad: false, provisional: false, tentative: null,
      announces: draft.training !== null && draft.training.plural && (draft.training.count ?? 0) >= 2 && draft.training.sort !== 'pronoun',
    }));
  }

  /** A new event, or more of one that is told: by a definite phrase, or as what was said of people before. */
  #place(event: StoryEvent, draft: Draft, parsed: ParsedSentence, told: StoryEvent[]): void {
    const { training } = draft;
    const weak = training !== null && training.sort === 'workshop' && draft.kind === 'event';
    const definite = training !== null && (isDefinite(training) || training.sort === 'pronoun' || training.sort === 'activity');
    const sought: Sought = {
      places: event.place === null ? [] : [event.place], countries: event.country === null ? [] : [event.country], periods: [event.when], anyYear: event.yearAssumed, givers: event.givers, receivers: event.receivers,
      topics: event.topics, nouns: [...event.nouns], field: event.field, sentence: event.sentence,
    };
    const unnamed = draft.givers.some(({ pronoun }) => pronoun === 'us');
    const incomplete = (event.givers.length + event.organizers.length === 0 && !unnamed) || event.receivers.length === 0;
    const restated = draft.clause !== null && (draft.clause.kind === 'relative' || draft.clause.kind === 'participle') && event.when.start === null && event.place === null;
    const pointer = (stands: boolean): void => {
      this.pointers.push({ sought, draft, parsed, made: event, stands, plural: training?.plural === true && definite });
    };
    if (draft.kind === 'support') return pointer(!incomplete);
    const passed = draft.repeats && !incomplete;
    if (definite && !passed && incomplete) {
      const found = findEvent(this.#story.events.filter(({ field }) => field === event.field), sought);
      if (found && found.score >= 0.25) {
        addTo(found.event, event);
        this.#remember(found.event);
        return;
      }
      if (training.sort === 'pronoun' && (event.givers.length + event.organizers.length === 0 || draft.kind !== 'event')) return;
      const tells = event.givers.length + event.organizers.length + event.receivers.length > 0 && (event.when.start !== null || event.place !== null);
      const given = event.givers.length + event.organizers.length > 0 && draft.kind === 'event';
      if ((!tells && !given) || draft.kind === 'mention') return pointer(tells);
      event.tentative = sought;
      event.provisional = !tells;
    }
    if (draft.kind === 'mention') return pointer(!incomplete || (event.receivers.length + event.givers.length > 0 && (event.place !== null || event.when.start !== null)));
    if (training === null && draft.clause !== null && event.givers.length + event.organizers.length === 0 && isAttendance(draft)) {
      const last = this.#story.lastEvent;
      if (last && last.receivers.length === 0 && event.sentence - last.sentence <= 2) addTo(last, event);
      return;
    }
    const dependent = draft.clause !== null && (draft.clause.kind === 'relative' || draft.clause.kind === 'participle');
    if (restated || (dependent && incomplete && event.when.start === null)) {
      const found = findEvent(this.#story.events, sought);
      if (found && found.score >= 3) return addTo(found.event, event);
      // "volunteers already trained": says what they are, not what took place.
      if (event.givers.length + event.organizers.length === 0) return;
    }
    const shell = this.#story.lastEvent;
    const half = shell !== null && shell.receivers.length === 0 && shell.participants === null && event.givers.length + event.organizers.length === 0 && event.when.start === null && event.place === null;
    if (shell && (half || shell.givers.length + shell.organizers.length + shell.receivers.length === 0) && event.sentence - shell.sentence <= 2 && event.sentence > shell.sentence && fitEvent(shell, sought) !== null) {
      // "A training was held in X in May. 20 monitors were trained by Y."
      addTo(shell, event);
      return this.#remember(shell);
    }
    if (training === null && event.receivers.length === 0 && event.givers.length > 0 && draft.shared.receivers.length === 0 && draft.segments.every(({ receivers }) => receivers.length === 0)) {
      // "co-facilitated in Arusha": says who gave a training told elsewhere.
      return pointer(event.participants !== null);
    }
    if (weak && !definite && event.topics.length === 0 && incomplete) return pointer(false);
    event.provisional = weak && !definite && event.receivers.length === 0 && event.participants === null;
    if (event.givers.length + event.organizers.length + event.receivers.length === 0 && event.participants === null && event.when.start === null && event.place === null) return;
    const partyless = event.givers.length + event.organizers.length + event.receivers.length === 0;
    const summed = (partyless && (event.when.start ?? '').length <= 4) || (draft.total || event.when.precision === 'open') && event.place === null && event.receivers.every(({ kind }) => kind !== 'body') && (event.when.start ?? '').length <= 4;
    if (summed) {
      this.nearMisses.push({ why: 'not-a-training', sentence: parsed.sentence });
      return;
    }
    this.#borrow(event, draft, parsed, told);
    if (draft.repeats || event.topics.length === 0) this.#inheritTopics(event, draft);
    this.#story.events.push(event);
    told.push(event);
    this.#remember(event);
  }

  #remember(event: StoryEvent): void {
    if (event.when.start !== null) this.#setAnchor(event.when);
  }

  /** Date and place of the clause that it hangs on: "travelled to Kaya in May to train", "in May A trained B and C trained D". */
  #borrow(event: StoryEvent, draft: Draft, parsed: ParsedSentence, told: readonly StoryEvent[]): void {
    const clause = draft.clause;
    if (!clause) return;
    const shared = clause.shares && !parsed.drafts.some((other) => other.clause === clause.shares && other.kind === 'event') ? clause.shares : null;
    const telegram = clause.kind === 'participle' && clause.parent && !clause.parent.verb ? clause.parent : null;
    const earlier = clause.preposition?.senses[0] === 'after';
    const around = earlier ? null : telegram ?? shared ?? (clause.kind === 'infinitive' || clause.kind === 'gerund' || clause.relative === 'where' || clause.kind === 'subordinate' ? clause.parent : null);
    const parts = around ? [...around.before, ...around.after] : [];
    if (event.when.start === null && event.when.text === null) {
      const date = parts.find((part) => part.kind === 'date' && part.date.said.kind !== 'duration');
      const resolved = date?.kind === 'date' ? this.#resolve(date.date, parsed, false)[0] : undefined;
      if (resolved && resolved.period.start !== null) event.when = resolved.period;
      const before = told.at(-1);
      if (event.when.start === null && before && before.when.start !== null && isFrontedBefore(parsed, clause, before.at)) event.when = before.when;
    }
    const there = this.#story.place;
    if (event.place === null && !event.online && there && clause.verb?.clitics.includes('y')) Object.assign(event, { place: there.place, country: event.country ?? there.country, countryFrom: 'place' });
    if (event.place === null && around && !event.online) {
      const nouns = parts.flatMap((part) => (part.kind === 'preposition' && (part.senses.includes('place') || part.senses[0] === 'recipient') ? part.nouns : []));
      const where = settlePlace(nouns.filter(({ name }) => name?.sort === 'place' || name?.sort === 'country'), parsed.sentence, this.#facts.countries);
      if (where.place !== null || event.country === null) Object.assign(event, { place: where.place, country: where.country ?? event.country, countryFrom: where.countryFrom ?? event.countryFrom });
    }
  }

  #inheritTopics(event: StoryEvent, draft: Draft): void {
    if (event.topics.length > 0 && !draft.repeats) return;
    if (event.topics.length > 0 && draft.topicSpans.length + draft.shared.topics.length > 0) return;
    const source = [...this.#story.events].reverse().find(({ receivers, topics }) => topics.length > 0 && receivers.some((party) => event.givers.some((giver) => sameParty(giver, party)))) ?? (draft.repeats ? this.#story.lastEvent : null);
    if (!source) return;
    event.topics = event.topics.length > 0 ? event.topics : [...source.topics];
    event.topicsInherited = true;
  }
}

/** The year that the next date of the sentence names, if none before it does. */
function aheadOf(date: DateExpression, parsed: ParsedSentence): { year: number; month: number | null } | null {
  const yearOf = ({ said }: DateExpression) => (said.kind === 'span' && typeof said.end.year === 'number' ? { year: said.end.year, month: said.start.month } : null);
  const at = parsed.dates.indexOf(date);
  if (parsed.dates.slice(0, at).some((other) => yearOf(other) !== null)) return null;
  const next = parsed.dates[at + 1];
  return next && next.from - date.to <= 14 ? yearOf(next) : null;
}

/** "24 monitors attended": who received the training just told; alone it tells none. */
function isAttendance(draft: Draft): boolean {
  const verb = draft.clause?.verb;
  if (!verb || verb.passive) return false;
  // "Y ont pris part 25 membres": those behind the verb attended as well.
  const attends = verb.verb.frames.some(({ subject, object, prepositions }) => subject === 'receiver' && object === 'nothing' && prepositions.size === 0);
  return attends || (draft.shared.receivers.length > 0 && draft.segments.every(({ receivers }) => receivers.length === 0));
}

function adverbsOf(draft: Draft): AdverbKind[] {
  const clause = draft.clause;
  if (!clause) return [];
  const parts = [...clause.before, ...clause.after].flatMap((part) => (part.kind === 'adverb' ? [part.adverb] : []));
  return [...parts, ...(clause.verb?.adverbs ?? [])];
}

/** One number for several events belongs to none of them. */
function shareCounts(events: readonly StoryEvent[], draft: Draft): void {
  if (events.length < 2) return;
  const shared = draft.shared.receivers.length > 0 || draft.segments.some((segment, at) => at > 0 && segment.receivers.some((noun) => draft.segments[0]!.receivers.includes(noun))) || draft.segments.length < events.length;
  if (shared && draft.segments.every(({ count }) => count === null)) for (const event of events) event.participants = null;
}

/** Of several dates on one event the finest; a year beside its month says nothing more. Several told as a list are several events. */
function narrow(periods: readonly Period[], several: boolean): Period[] {
  if (periods.length < 2) return [...periods];
  if (several) return [...periods];
  const finest = [...periods].sort((a, b) => (b.start ?? '').length - (a.start ?? '').length);
  return [finest[0]!];
}

/** Whether a date stands before the first verb of the sentence and so counts for the coordinated clauses behind it. */
function isFrontedBefore(parsed: ParsedSentence, clause: { readonly verb: { readonly from: number } | null }, at: number): boolean {
  const first = parsed.clauses.find(({ verb }) => verb !== null && verb.from >= at - 1);
  if (!first || !clause.verb) return false;
  return first.before.some(({ kind }) => kind === 'date') && !parsed.items.some((item) => item.kind === 'mark' && item.mark === 'stop' && item.from > at && item.from < clause.verb!.from);
}

/** Adds to an event what a later phrase tells of it. */
export function addTo(event: StoryEvent, more: StoryEvent): void {
  if (more.givers.length > 0) {
    if (event.givers.length === 0) event.givers = more.givers;
    else event.givers = distinctParties([...event.givers, ...more.givers]);
  }
  event.organizers = distinctParties([...event.organizers, ...more.organizers]);
  if (event.receivers.length === 0) event.receivers = more.receivers;
  else event.receivers = distinctParties([...event.receivers, ...more.receivers.filter((party) => !event.givers.some((giver) => sameParty(giver, party)))]);
  event.others.push(...more.others);
  if (more.when.start !== null && (event.when.start === null || (more.when.start.length > event.when.start.length && !more.yearAssumed))) event.when = more.when;
  if (event.place === null && more.place !== null) {
    event.place = more.place;
    event.country = more.country ?? event.country;
    event.countryFrom = more.countryFrom ?? event.countryFrom;
  }
  event.country ??= more.country;
  event.topics = [...new Set([...event.topics, ...more.topics])];
  event.participants ??= more.participants;
  event.online ||= more.online;
  for (const noun of more.nouns) event.nouns.add(noun);
  for (const sentence of more.sentences) if (!event.sentences.includes(sentence)) event.sentences.push(sentence);
}

