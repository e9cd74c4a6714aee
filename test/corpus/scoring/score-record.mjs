import { bestPairs, pairsOf } from './best-pairs.mjs';
import { fold, isNobody, nameWords, wordsOf } from './fold-words.mjs';
import { NameJudge } from './NameJudge.mjs';

const list = (value) => (Array.isArray(value) ? value : value == null || value === '' ? [] : [value]);
const namesIn = (value) => [...new Set(list(value).map((each) => (typeof each === 'object' && each ? each.name : each)).filter((name) => name != null && name !== '').map(String))];
const date = (text) => (typeof text === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text) ? text : null);

/**
 * One record's prediction against its gold, both in the shape of a gold file.
 * Counts are {hit, extra, missed}: `edges` are the distinct pairs of who trained whom; `events` have both sides right;
 * `starts` are the start dates of events that were found at all, right to the month (to the year where the gold says no
 * more); `places`, `countries` and `participants` likewise; `falseEvents` are those told of a record that has none.
 * `errors` name each miss with its sentence.
 */
export function scoreRecord(gold, prediction, language = null) {
  const goldActors = list(gold.actors);
  const actors = list(prediction?.actors).map((actor) => (typeof actor === 'string' ? { name: actor } : actor)).filter((actor) => actor && typeof actor.name === 'string' && actor.name);
  const judge = new NameJudge(goldActors, actors, language);
  const isSame = (a, b) => judge.isSame(a, b);
  const somebody = (names) => namesIn(names).filter((name) => !isNobody(name, language) || actors.some((actor) => actor.name === name && actor.kind && actor.kind !== 'group'));
  const told = list(gold.trainings).map((event) => ({ ...event, trainers: namesIn(event.trainers), trainees: namesIn(event.trainees) }));
  const read = list(prediction?.trainings).filter((event) => event && typeof event === 'object')
    .map((event) => ({ ...event, trainers: somebody(event.trainers), trainees: somebody(event.trainees) }));

  const agreement = told.map((a) => read.map((b) => agree(a, b, isSame)));
  const pairs = bestPairs(agreement.map((row) => row.map(({ weight }) => weight)));
  const [found, used] = [new Map(pairs), new Set(pairs.map(([, column]) => column))];

  const goldEdges = edgesOf(told, String);
  const readEdges = edgesOf(read, (name) => judge.predictedName(name));
  const edgePairs = pairsOf(goldEdges, readEdges, (a, b) => isSame(a.from, b.from) && isSame(a.to, b.to));
  const value = (of, isRight) => {
    const [inGold, inRead] = [told, read].map((events) => events.filter((event) => of(event) !== null).length);
    const hit = pairs.filter(([row, column]) => of(told[row]) !== null && of(read[column]) !== null && isRight(of(told[row]), of(read[column]))).length;
    return { hit, extra: inRead - hit, missed: inGold - hit };
  };
  const dated = pairs.filter(([row, column]) => date(told[row].start) !== null || date(read[column].start) !== null);
  const right = pairs.filter(([row, column]) => agreement[row][column].core).length;
  return {
    edges: { hit: edgePairs.length, extra: readEdges.length - edgePairs.length, missed: goldEdges.length - edgePairs.length },
    events: { hit: right, extra: read.length - right, missed: told.length - right },
    starts: value((event) => date(event.start), startsAgree),
    datesOfFound: { right: dated.filter(([row, column]) => startsAgree(date(told[row].start), date(read[column].start))).length, of: dated.length },
    places: value((event) => event.place || null, placesAgree),
    countries: value((event) => event.country ?? null, (a, b) => a === b),
    participants: value((event) => event.participants ?? null, (a, b) => Number(a) === Number(b)),
    falseEvents: told.length === 0 ? read.length : 0,
    withoutTraining: told.length === 0 ? 1 : 0,
    errors: [
      ...told.flatMap((event, row) => errorsOf(event, found.has(row) ? read[found.get(row)] : null, found.has(row) && agreement[row][found.get(row)].core)),
      ...read.flatMap((event, column) => (used.has(column) ? [] : [{ what: 'false', told: null, read: show(event), sentence: event.evidence ?? '' }])),
    ],
  };
}

/** How well two events agree (0: not at all), and whether both sides are right. */
function agree(told, read, isSame) {
  const trainers = overlap(told.trainers, read.trainers, isSame);
  const trainees = overlap(told.trainees, read.trainees, isSame);
  const core = trainers === 1 && trainees === 1;
  const likeness = 0.35 * trainers + 0.35 * trainees + 0.2 * dateLikeness(told, read) + 0.1 * placeLikeness(told, read);
  const oneSentence = told.evidence && read.evidence && fold(told.evidence).trim() === fold(read.evidence).trim();
  if (likeness < 0.35 || (trainers === 0 && trainees === 0 && !oneSentence)) return { core, weight: 0 };
  return { core, weight: likeness + (core ? 1 : 0) };
}

/** F1 of two sets of names; two empty sets agree. */
function overlap(told, read, isSame) {
  if (told.length === 0 && read.length === 0) return 1;
  if (told.length === 0 || read.length === 0) return 0;
  return (2 * pairsOf(told, read, isSame).length) / (told.length + read.length);
}

const firstDay = (text) => Date.UTC(Number(text.slice(0, 4)), text.length > 4 ? Number(text.slice(5, 7)) - 1 : 0, text.length > 7 ? Number(text.slice(8)) : 1);
function lastDay(text) {
  if (text.length === 4) return Date.UTC(Number(text), 11, 31);
  return text.length === 7 ? Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0) : firstDay(text);
}

function dateLikeness(told, read) {
  const [a, b] = [date(told.start), date(read.start)];
  if (a === null || b === null) return a === b ? 1 : 0.2;
  if (a.slice(0, 7) === b.slice(0, 7)) return 1;
  const until = (event) => Math.max(lastDay(date(event.start)), date(event.end) === null ? 0 : lastDay(date(event.end)));
  if (firstDay(a) <= until(read) && firstDay(b) <= until(told)) return 0.7;
  return a.slice(0, 4) === b.slice(0, 4) ? 0.3 : 0;
}

function placeLikeness(told, read) {
  const [a, b] = [told.country ?? null, read.country ?? null];
  if (told.place && read.place && placesAgree(told.place, read.place)) return 1;
  if (!told.place && !read.place && a === b) return 1;
  if (a !== null && b !== null) return a === b ? 0.6 : 0;
  return 0.3;
}

/** To the month, or to the year where the gold only has the year: what is read more finely is cut. */
function startsAgree(told, read) {
  if (told === null || read === null) return told === read;
  const length = Math.min(told.length, 7);
  return read.length >= length && read.slice(0, length) === told.slice(0, length);
}

const small = new Set('the of de du des la le les el los in at en a l'.split(' '));

function placesAgree(told, read) {
  const [a, b] = [told, read].map((text) => new Set(wordsOf(text).filter((word) => !small.has(word))));
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function edgesOf(events, nameOf) {
  const edges = new Map();
  for (const { trainers, trainees } of events) {
    for (const [from, to] of trainers.flatMap((a) => trainees.map((b) => [nameOf(a), nameOf(b)]))) edges.set([from, to].map((name) => nameWords(name).join('')).join('\u0000'), { from, to });
  }
  return [...edges.values()];
}

function errorsOf(told, read, isCore) {
  const error = (what) => [{ what, told: show(told), read: read && show(read), sentence: told.evidence ?? '' }];
  if (!read) return error('missed');
  if (!isCore) return error('who');
  if (!startsAgree(date(told.start), date(read.start))) return error('when');
  return (told.country ?? null) === (read.country ?? null) ? [] : error('where');
}

function show({ trainers, trainees, start, end, place, country, participants }) {
  const when = start === end ? start ?? '?' : `${start ?? '?'}..${end ?? '?'}`;
  return `${trainers.join(' + ') || '-'} > ${trainees.join(' + ') || '-'} | ${when} | ${place ?? '-'} | ${country ?? '-'} | ${participants ?? '-'}`;
}
