import type { Slot } from '../grammar/Frame.ts';
import type { Clause, Part } from '../parse/Clause.ts';
import { isCopula } from '../parse/copula.ts';
import type { NounPhrase } from '../parse/Item.ts';
import { argumentsOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Draft } from './Draft.ts';
import { fitFrame } from './fit-frame.ts';
import type { Fit } from './fit-frame.ts';
import { emptySegment, gatherComplements, gatherFromNoun } from './gather-complements.ts';
import { joinParts } from './join-parts.ts';
import { judgeFact } from './judge-fact.ts';
import { readTelegram } from './read-telegram.ts';
import { couldBePeople, isDefinite, isParty, isPlace, isTraining } from './sorts.ts';

const supports = new Set<Slot>(['funder', 'host', 'supervisor']);

/** What a sentence tells of trainings, clause by clause, in order; clauses that speak of one training noun make one draft. */
export function findDrafts(clauses: readonly Clause[]): Draft[] {
  const drafts: Draft[] = [];
  const told = new Map<NounPhrase, Draft>();
  for (const clause of clauses) {
    const verb = clause.verb;
    if (!verb || verb.verb.frames.length === 0) continue;
    const own = withoutMention(withInfinitive(clause, clauses), clause);
    const fit = fitFrame(verb, own);
    if (!fit) continue;
    const draft = draftOf(clause, own, fit, clauses);
    const known = draft.training && told.get(draft.training);
    if (known) merge(known, draft);
    else {
      drafts.push(draft);
      if (draft.training) told.set(draft.training, draft);
    }
  }
  for (const clause of clauses) {
    tieSupport(clause, drafts);
    tieTrainer(clause, drafts);
    const named = trainersNamed(clause) ?? readTelegram(clause);
    if (named) drafts.push(named);
  }
  for (const clause of clauses) if (!drafts.some((draft) => draft.clause === clause && !clause.verb)) drafts.push(...mentionsIn(clause, told, drafts, clauses));
  return drafts.sort((a, b) => a.at - b.at);
}

/** "After its training by A in Kaya in May, B trained …": who gave it, where and when belong to that training. */
function withoutMention(own: Arguments, clause: Clause): Arguments {
  const held = [...heldBy(clause.before), ...heldBy(clause.after)];
  if (held.length === 0) return own;
  const isHeld = (part: Part): boolean => held.some(([from, to]) => {
    const at = part.kind === 'date' ? part.date.from : part.kind === 'adverb' ? -1 : part.nouns[0]!.from;
    return at >= from && at < to;
  });
  return { ...own, before: own.before.filter((part) => !isHeld(part)), after: own.after.filter((part) => !isHeld(part)), order: own.order.filter((part) => !isHeld(part)) };
}

/** Tokens from a training told with "after" to the end of what follows it without a comma. */
function heldBy(parts: readonly Part[]): [from: number, to: number][] {
  const spans: [number, number][] = [];
  parts.forEach((part, at) => {
    if (part.kind !== 'preposition' || !part.senses.includes('after') || !part.nouns.some(isTraining)) return;
    const from = part.nouns[0]!.from;
    const end = parts.slice(at + 1).find((next) => next.join !== null || next.kind === 'noun');
    spans.push([from, end === undefined ? Infinity : end.kind === 'date' ? end.date.from : end.kind === 'adverb' ? end.from : end.nouns[0]!.from]);
  });
  return spans;
}

/** "with X facilitating, Y held a class": X gave what Y held. */
function tieTrainer(clause: Clause, drafts: readonly Draft[]): void {
  if (clause.kind !== 'gerund' || !clause.verb?.verb.frames.some(({ subject, object }) => subject === 'giver' && (object === 'nothing' || object === 'training'))) return;
  const trainer = clause.antecedent.at(-1);
  const beside = clause.parent ? [...clause.parent.before, ...clause.parent.after].find((part) => part.kind === 'preposition' && part.senses[0] === 'companion' && trainer !== undefined && part.nouns.includes(trainer)) : undefined;
  const act = beside ? drafts.find((draft) => draft.kind === 'event' && draft.clause !== clause && (draft.clause === clause.parent || draft.organizers.length > 0)) : undefined;
  if (act && trainer && isParty(trainer)) act.givers.push(trainer);
}

/** "The trainers were from X", "la facilitatrice était Y": who gave a training told elsewhere. */
function trainersNamed(clause: Clause): Draft | null {
  const apposed = trainerBeside(clause);
  if (apposed) return apposed;
  if (!clause.verb || !clause.verb.grammar.comingFrom.test(clause.verb.lemma) || clause.verb.negated || clause.verb.passive) return null;
  const own = argumentsOf(clause);
  const [subject] = own.subject;
  const predicate = own.objects.find((noun) => noun.sort === 'facilitator' && noun.name === null && noun.of.some((of) => isParty(of) && of.name === null));
  if (subject && predicate && isParty(subject) && subject.sort !== 'facilitator') {
    // "X was the trainer of the 25 reporters in Jos in May"
    const draft: Draft = { ...mentionOf(predicate, clause), at: clause.verb.from, kind: 'event', training: null, repeats: false, givers: [...own.subject] };
    draft.shared.receivers.push(...predicate.of.filter(isParty));
    gatherComplements(draft, own.before, own.order.filter(({ kind }) => kind !== 'noun'), new Set(), new Set(), true);
    draft.fact = judgeFact(clause, true);
    return draft;
  }
  if (!subject || subject.sort !== 'facilitator' || !isDefinite(subject) || subject.name !== null || subject.of.some(({ name }) => name !== null)) return null;
  const from = own.order.flatMap((part) => (part.kind === 'preposition' && (part.senses[0] === 'origin' || part.senses[0] === 'of') ? part.nouns : []));
  const givers = [...own.objects, ...from].filter((noun) => noun.name?.sort === 'body' || noun.sort === 'person' || noun.of.some(({ name }) => name?.sort === 'body') || noun.origin.some(({ name }) => name?.sort === 'body'));
  if (givers.length === 0) return null;
  return { ...mentionOf(subject, clause), at: clause.verb.from, kind: 'support', training: null, repeats: false, givers };
}

/** "the trainer, X, says that …": names whose training was told before. */
function trainerBeside(clause: Clause): Draft | null {
  for (const part of [...clause.before, ...clause.after]) {
    if (part.kind !== 'noun' || part.join !== null) continue;
    for (const noun of part.nouns) {
      if (noun.sort !== 'facilitator' || !isDefinite(noun) || noun.name !== null || noun.owner !== null || noun.of.length + noun.origin.length > 0) continue;
      const named = [...noun.also, ...noun.brackets].filter(({ name, sort }) => name?.sort === 'body' || sort === 'person');
      if (named.length > 0) return { ...mentionOf(noun, clause), kind: 'support', training: null, repeats: false, givers: named };
    }
  }
  return null;
}

/** "X, supported by Y, trained Z", "Y helped X to train Z": who makes the act of another possible funds what it tells. */
function tieSupport(clause: Clause, drafts: readonly Draft[]): void {
  const verb = clause.verb;
  if (!verb || !verb.verb.frames.some(({ subject }) => subject === 'funder') || drafts.some((draft) => draft.clause === clause) || verb.negated || verb.modal) return;
  const own = argumentsOf(clause);
  const agents = clause.before.concat(clause.after).flatMap((part) => (part.kind === 'preposition' && part.senses[0] === 'agent' ? part.nouns : []));
  const helpers = (verb.passive ? agents : own.subject).filter(isParty);
  const helped = (verb.passive ? own.subject : own.objects).filter(isParty);
  if (helpers.length === 0 || helped.length === 0) return;
  const act = drafts.find((draft) => draft.kind === 'event' && draft.clause !== null && (verb.passive && clause.kind === 'participle' ? draft.clause === clause.parent : draft.clause.parent === clause));
  if (act && !helpers.some((noun) => act.givers.includes(noun))) act.others.push(...helpers.map((noun) => ({ noun, role: 'funder' as const })));
}

/** "taught how to use the form to the fishers": what follows the infinitive may name those who were taught. */
function withInfinitive(clause: Clause, clauses: readonly Clause[]): Arguments {
  const own = argumentsOf(clause);
  const { frames } = clause.verb!.verb;
  const learns = own.objects.length === 0 && frames.some(({ subject, object, prepositions }) => subject === 'receiver' && object === 'any' && [...prepositions.values()].includes('giver'));
  const shows = frames.some(({ required }) => required.includes('how'));
  if (!learns && !shows && !frames.some(({ object }) => object === 'topic')) return own;
  const infinitive = clauses.find((child) => child.kind === 'infinitive' && child.verb && (child.parent === clause || child.parent?.parent === clause) && child.verb.from >= clause.verb!.to);
  if (!infinitive || (shows && infinitive.subordinator !== 'that')) return own;
  // "learnt to monitor from X": the one behind the infinitive taught it.
  const recipients = infinitive.after.filter((part) => part.kind === 'preposition' && part.senses[0] === (learns ? 'origin' : 'recipient') && part.nouns.some(isParty));
  return { ...own, infinitive: true, after: [...own.after, ...recipients], order: [...own.order, ...recipients] };
}

function draftOf(clause: Clause, own: Arguments, fit: Fit, clauses: readonly Clause[]): Draft {
  const { frame, slots, used } = fit;
  const get = (slot: Slot): NounPhrase[] => [...(slots.get(slot) ?? [])];
  const heldIn = frame.object === 'receiver' || frame.object === 'any' || frame.object === 'topic' ? trainingAround(own, used) : null;
  const training = get('training')[0] ?? get('restitution')[0] ?? get('content').find(isTraining) ?? heldIn;
  const hosted = frame.subject === 'host' && training !== null && training.sort !== 'pronoun' && !isDefinite(training);
  const support = (supports.has(frame.subject) && !hosted) || frame.object === 'supervision' || (frame.subject === 'organizer' && frame.object === 'receiver' && training === null);
  const draft: Draft = {
    clause, at: clause.verb!.from, kind: support ? 'support' : 'event', lemma: clause.verb!.lemma, training,
    repeats: slots.has('content') || frame.prepositions.has('with') && frame.object === 'nothing' || (frame.object === 'nothing' && frame.subject === 'giver') || training?.sort === 'restitution',
    givers: get('giver'), organizers: support ? [] : get('organizer'), seats: [], others: (['funder', 'host', 'supervisor', ...(support ? ['organizer' as const] : [])] as const).flatMap((role) => get(role).map((noun) => ({ noun, role }))),
    shared: emptySegment(), segments: [emptySegment()], topicSpans: topicSpansOf(clause, clauses), online: false, beside: false, sameTrainer: false, total: false, fact: { took: 'place' },
  };
  replacePointed(draft, clause);
  const receivers = get('receiver');
  const [sender] = get('sender');
  if (sender) for (const noun of receivers) if (noun.sort === 'people' && noun.owner === null && noun.name === null && noun.of.length === 0) noun.owner = sender;
  const inOrder = new Set(receivers.filter((noun) => own.order.some((part) => (part.kind === 'noun' || part.kind === 'preposition') && part.nouns.includes(noun))));
  draft.shared.receivers.push(...receivers.filter((noun) => !inOrder.has(noun)));
  draft.shared.topics.push(...get('topic').filter((noun) => !isParty(noun)));
  const consumed = new Set([...used].filter((part) => !(part.kind === 'preposition' && part.nouns.some((noun) => inOrder.has(noun)))));
  gatherComplements(draft, own.before, own.order, inOrder, consumed, true);
  for (const noun of get('training')) gatherFromNoun(draft, noun, frame.subject === 'receiver');
  for (const noun of get('content')) if (isTraining(noun)) gatherFromNoun(draft, noun);
  for (const noun of [...get('cost'), ...get('support')]) gatherFromNoun(draft, { ...noun, owner: null, of: noun.of.filter((inner) => !isParty(inner)) });
  if (clause.kind === 'infinitive' && clause.parent) {
    // "X, together with Y, was able to train"
    for (const part of clause.parent.before) if (part.kind === 'preposition' && part.senses[0] === 'giver') draft.givers.push(...part.nouns.filter((noun) => isParty(noun) && !draft.givers.includes(noun)));
  }
  if (clause.items.length > 0) tellApart(draft, clause);
  borrowTrailing(draft, clause, clauses);
  if (draft.topicSpans.length > 0) borrowFromTopic(draft, clause, clauses);
  if (draft.beside) draft.givers.unshift(...draft.organizers.splice(0));
  if (draft.kind === 'event' && draft.givers.length + draft.organizers.length === 0) draft.givers.push(...draft.seats.splice(0));
  draft.fact = judgeFact(clause, isSpecific(draft));
  return draft;
}

/** "trained 64 people: 24 fishers in Mafia and 40 farmers in Lindi": those behind the colon stand for those before it. */
function tellApart(draft: Draft, clause: Clause): void {
  const parts = joinParts(clause.items, false);
  const all = [...draft.shared.receivers, ...draft.segments.flatMap(({ receivers }) => receivers)];
  const [total] = all;
  const objects = new Set(parts.flatMap((part) => (part.kind === 'noun' ? part.nouns.filter((noun) => noun.count !== null && !noun.byGender && (noun.pronoun === 'everybody' || couldBePeople(noun))) : [])));
  const listed: Draft = { ...draft, givers: [], organizers: [], seats: [], others: [], shared: emptySegment(), segments: [emptySegment()], topicSpans: [] };
  gatherComplements(listed, [], parts, objects, new Set(), true);
  draft.givers.push(...listed.givers.filter((noun) => !draft.givers.includes(noun)));
  draft.others.push(...listed.others);
  for (const segment of listed.segments) segment.receivers = segment.receivers.map((noun) => (noun.pronoun === 'everybody' && total ? { ...total, count: noun.count } : noun));
  const told = listed.segments.filter(({ receivers, places, dates, topics }) => receivers.length + places.length + dates.length + topics.length > 0);
  if (told.length === 0) return;
  const named = told.some(({ receivers }) => receivers.length > 0);
  const before = draft.segments.splice(0, draft.segments.length, ...told);
  for (const key of ['places', 'topics'] as const) draft.shared[key].push(...before.flatMap((segment) => segment[key]));
  draft.shared.dates.push(...before.flatMap(({ dates }) => dates));
  draft.shared.receivers.splice(0, draft.shared.receivers.length, ...(named ? [] : all));
}

/** "The one who taught us was X": whom the pronoun in front stands for is told behind. */
function replacePointed(draft: Draft, clause: Clause): void {
  const pointed = draft.givers.find((noun) => noun.sort === 'pronoun' && (noun.pronoun === 'free' || noun.pronoun === 'impersonal' || noun.pronoun === 'plural') && clause.antecedent.includes(noun));
  const above = clause.parent;
  if (!pointed || !above?.verb || !isCopula(above.verb)) return;
  const named = argumentsOf(above).objects.filter((noun) => isParty(noun) && noun.sort !== 'pronoun');
  if (named.length > 0) draft.givers.splice(draft.givers.indexOf(pointed), 1, ...named);
  gatherComplements(draft, above.after.filter(({ kind }) => kind === 'preposition' || kind === 'date'), [], new Set(), new Set(), false);
}

/** "were instructed in a class held by X": the training that a preposition brings. */
function trainingAround(own: Arguments, used: ReadonlySet<Part>): NounPhrase | null {
  for (const part of own.order) {
    if (part.kind !== 'preposition' || used.has(part) || !part.senses.some((sense) => sense === 'place' || sense === 'during' || sense === 'through')) continue;
    const found = part.nouns.find((noun) => isTraining(noun) && !isDefinite(noun));
    if (found) return found;
  }
  return null;
}

/** Has a date, a place or a number of people of its own. */
export function isSpecific(draft: Draft): boolean {
  return [draft.shared, ...draft.segments].some(({ dates, places, receivers }) => dates.some(({ said }) => said.kind !== 'vague' && said.kind !== 'duration') || places.length > 0 || receivers.some(({ count }) => count !== null));
}

/** "trained monitors who are members of KGPN in Nakuru in March": the trailing place and date are the training's. */
function borrowTrailing(draft: Draft, clause: Clause, clauses: readonly Clause[]): void {
  for (const child of clauses) {
    if (child.parent !== clause || child.kind !== 'relative' || !child.verb || child.verb.verb.frames.length > 0 || child.verb.from < clause.verb!.from) continue;
    const segment = draft.segments.at(-1)!;
    if (segment.dates.length + draft.shared.dates.length === 0) for (const part of child.after) if (part.kind === 'date' && child.verb.lemma === 'be') segment.dates.push(part.date);
  }
}

/** "taught them to shoot evidence, in Yatta": a place or date behind the infinitive is the training's. */
function borrowFromTopic(draft: Draft, clause: Clause, clauses: readonly Clause[]): void {
  const segment = draft.segments.at(-1)!;
  for (const child of clauses) {
    const direct = child.kind === 'infinitive' && child.verb !== null && child.verb.from >= clause.verb!.to && (child.parent === clause || child.parent?.parent === clause);
    if (!direct || (child.verb!.verb.frames.length > 0 && fitFrame(child.verb!, argumentsOf(child)))) continue;
    for (const part of child.after) {
      if (part.kind === 'date' && segment.dates.length + draft.shared.dates.length === 0) segment.dates.push(part.date);
      else if (part.kind === 'preposition' && part.senses.includes('place') && part.nouns.some(({ sort }) => sort === 'place') && segment.places.length + draft.shared.places.length === 0) segment.places.push(...part.nouns);
    }
  }
}

/** "taught them how to build a case file", "trained 20 women to mediate": what the infinitive says is the topic. */
function topicSpansOf(clause: Clause, clauses: readonly Clause[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const child of clauses) {
    const direct = child.parent === clause || (child.parent?.parent === clause && child.parent.subordinator === 'that') || (child.parent === clause && child.subordinator === 'that');
    if (!direct || !child.verb || (child.kind !== 'infinitive' && child.subordinator !== 'that')) continue;
    if (child.verb.from < clause.verb!.from) continue;
    const last = child.after.at(-1);
    const to = last && (last.kind === 'noun' || last.kind === 'preposition') ? last.nouns.at(-1)!.to : child.verb.to;
    if (to - child.verb.from <= 16) spans.push({ from: child.verb.from, to });
  }
  return spans;
}

/** Told in a relative clause or participle: what the main clause says of the training counts for more. */
function isDependent({ clause }: Draft): boolean {
  return clause !== null && (clause.kind === 'relative' || clause.kind === 'participle');
}

function merge(known: Draft, more: Draft): void {
  if (more.kind === 'event') known.kind = 'event';
  known.givers.push(...more.givers.filter((noun) => !known.givers.includes(noun)));
  known.organizers.push(...more.organizers.filter((noun) => !known.organizers.includes(noun)));
  known.others.push(...more.others);
  for (const key of ['receivers', 'places', 'topics'] as const) known.shared[key].push(...more.shared[key].filter((noun) => !known.shared[key].includes(noun) && !known.segments.some((segment) => segment[key].includes(noun))));
  known.shared.dates.push(...more.shared.dates.filter((date) => !known.shared.dates.includes(date)));
  known.topicSpans.push(...more.topicSpans);
  const own = more.segments.filter(({ receivers, places, dates, topics }) => receivers.length + places.length + dates.length + topics.length > 0);
  if (known.segments.length === 1 && own.length > 1 && known.segments[0]!.places.length + known.segments[0]!.dates.length === 0) {
    const [first] = known.segments;
    known.segments.splice(0, 1, ...own.map((segment) => ({ ...segment, receivers: [...first!.receivers, ...segment.receivers], topics: [...first!.topics, ...segment.topics] })));
  } else for (const segment of own) for (const target of known.segments) {
    target.receivers.push(...segment.receivers.filter((noun) => !target.receivers.includes(noun)));
    if (target.places.length === 0) target.places.push(...segment.places);
    if (target.dates.length === 0) target.dates.push(...segment.dates);
    target.topics.push(...segment.topics);
  }
  known.online ||= more.online;
  const above = isDependent(known) && !isDependent(more);
  if (above && more.fact.took !== 'not') known.fact = more.fact;
  else if (more.fact.took === 'not' && known.fact.took !== 'not' && more.fact.why !== 'not-a-training' && !(isDependent(more) && !isDependent(known))) known.fact = more.fact;
  else if (known.fact.took === 'not' && known.fact.why === 'not-a-training') known.fact = more.fact;
}

/** Training nouns that no verb of a training took up: "Following the training held in …", "thanks to a course of X". */
function mentionsIn(clause: Clause, told: Map<NounPhrase, Draft>, drafts: readonly Draft[], clauses: readonly Clause[]): Draft[] {
  const mentions: Draft[] = [];
  for (const parts of [clause.before, clause.after]) {
    parts.forEach((part, at) => {
      if (part.kind !== 'noun' && part.kind !== 'preposition') return;
      for (const noun of part.nouns.flatMap(withInner)) {
        if (!isTraining(noun)) continue;
        const known = told.get(noun);
        const draft = known ?? mentionOf(noun, clause);
        // "the course on X that was held in Kaya": its topic stands outside the relative clause.
        if (known?.clause?.kind === 'relative' && known.clause !== clause) gatherComplements(known, [], topicsBehind(parts, at), new Set(), new Set(), true);
        if (!known) {
          gatherFromNoun(draft, noun);
          gatherComplements(draft, [], isCountedFrom(parts, at) ? [] : following(parts, at), new Set(), new Set(), true);
        }
        // "The training was in Kaya, in May"; "a session is on the workplan".
        if (parts === clause.before && part.kind === 'noun' && clause.verb && isCopula(clause.verb)) {
          const planned = clause.after.some((after) => after.kind === 'preposition' && after.nouns.some(({ sort }) => sort === 'plan'));
          if (planned || (clause.verb.tense !== 'past' && clause.verb.tense !== 'imperfect')) draft.fact = { took: 'not', why: planned ? 'planned' : 'not-a-training' };
          else if (clause.verb.negated) draft.fact = { took: 'not', why: 'negated' };
          else
          gatherComplements(draft, [], clause.after.filter(({ kind }) => kind === 'preposition' || kind === 'date'), new Set(), new Set(), true);
        }
        if (!known) {
          if (!clause.verb) draft.givers.push(...headingOf(parts, at));
          if (draft.givers.length === 0) draft.givers.push(...draft.seats.splice(0));
          const first = drafts.find((other) => other.clause === clause && other.kind === 'event');
          if (first && draft.givers.length === 0 && part.join !== null && noun.determiner === 'indefinite') {
            draft.givers.push(...first.givers);
            draft.organizers.push(...first.organizers);
          }
          told.set(noun, draft);
          mentions.push(draft);
        }
        // "After the course that was held in Kaya, they …": a relative clause parts it from those who then act.
        const acting = clause.verb ? clause : clauses.find(({ kind, verb }) => kind === 'main' && verb !== null && verb.from > noun.to);
        if (part.kind === 'preposition' && part.senses.includes('after') && acting) takeReceiversOf(draft, acting);
      }
    });
  }
  return mentions;
}

/** "PRC: ToT for 16 social workers, Amman": the body before the colon gave it. */
function headingOf(parts: readonly Part[], at: number): NounPhrase[] {
  const first = parts[0];
  return at > 0 && first?.kind === 'noun' && first.nouns.every(({ sort, name }) => sort === 'body' && name !== null) ? first.nouns : [];
}

function withInner(noun: NounPhrase): NounPhrase[] {
  return [noun, ...noun.of.filter(isTraining), ...noun.of.flatMap(({ of }) => of.filter(isTraining))];
}

/** "After the training …, members of X were able …": those who then act had received it. */
function takeReceiversOf(draft: Draft, clause: Clause): void {
  draft.shared.receivers = draft.shared.receivers.filter(({ sort }) => sort !== 'pronoun');
  if (draft.shared.receivers.length > 0 || draft.segments.some(({ receivers }) => receivers.length > 0)) return;
  if (!isSpecific(draft) && draft.givers.length === 0) return;
  draft.shared.receivers.push(...argumentsOf(clause).subject.filter(isParty));
}

function mentionOf(training: NounPhrase, clause: Clause): Draft {
  return {
    clause, at: training.from, kind: 'mention', lemma: '', training, repeats: isDefinite(training), givers: [], organizers: [], seats: [], others: [],
    shared: emptySegment(), segments: [emptySegment()], topicSpans: [], online: false, beside: false, sameTrainer: false, total: false, fact: { took: 'place' },
  };
}

/** "on X and Y" right behind a training noun. */
function topicsBehind(parts: readonly Part[], at: number): Part[] {
  const found: Part[] = [];
  for (const part of parts.slice(at + 1)) {
    if (part.kind === 'preposition' && part.senses[0] === 'topic') found.push(part);
    else if (part.kind === 'noun' && part.join === 'and' && found.length > 0) found.push({ kind: 'preposition', key: 'on', senses: ['topic'], subordinator: null, nouns: part.nouns, join: null });
    else break;
  }
  return found;
}

/** "two months after the course, in April": what follows is when the other took place. */
function isCountedFrom(parts: readonly Part[], at: number): boolean {
  const [left, part] = [parts[at - 1], parts[at]!];
  return part.kind === 'preposition' && part.senses[0] === 'after' && left?.kind === 'date' && (left.date.said.kind === 'shift' || left.date.said.kind === 'vague');
}

function following(parts: readonly Part[], at: number): Part[] {
  const found: Part[] = [];
  for (let next = at + 1; next < parts.length; next += 1) {
    const part = parts[next]!;
    if (part.kind === 'noun' && part.nouns.every((noun) => isPlace(noun) && noun.name !== null)) {
      found.push({ kind: 'preposition', key: 'in', senses: ['place'], subordinator: null, nouns: part.nouns, join: null });
      continue;
    }
    if (part.kind === 'noun' || part.join === 'and' || part.join === 'but') break;
    found.push(part);
  }
  return found;
}
