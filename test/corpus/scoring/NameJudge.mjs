import { distance } from 'fastest-levenshtein';
import { contentWords, groupWords, headNoun, isAcronym, nameWords, tellingWords, wordsOf } from './fold-words.mjs';

const joined = (name) => nameWords(name).join('');

/** Decides whether a name in a prediction means a name in the gold of the same record. */
export class NameJudge {
  #gold;
  #predicted;
  #language;
  #sharedAcronyms;
  #known = new Map();

  /** Actors as in a gold file; the language of the record, or null where unknown. */
  constructor(goldActors, predictedActors, language) {
    this.#gold = goldActors;
    this.#predicted = predictedActors;
    this.#language = language;
    const holders = new Map();
    for (const actor of goldActors) {
      const own = new Set([actor.acronym, ...(actor.aliases ?? [])].filter(isAcronym).map(joined));
      for (const acronym of own) holders.set(acronym, (holders.get(acronym) ?? 0) + 1);
    }
    this.#sharedAcronyms = new Set([...holders].filter(([, count]) => count > 1).map(([acronym]) => acronym));
  }

  isSame(gold, predicted) {
    const key = `${gold}\u0000${predicted}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#judge(gold, predicted));
    return this.#known.get(key);
  }

  /** The name under which the prediction lists an actor, so that two of its forms count once. */
  predictedName(name) {
    return this.#predicted[indexOf(name, this.#predicted)]?.name ?? name;
  }

  #judge(gold, predicted) {
    if (!gold || !predicted) return false;
    const g = formsOf(gold, this.#gold);
    const p = formsOf(predicted, this.#predicted);
    if (this.#sameForm(g, p)) return true;
    const namesAnother = this.#gold.some((actor) => actor.name !== gold && isWrittenAs(actor, predicted));
    if (g.kind === 'group') return (!namesAnother && this.#sameGroup(gold, predicted, p)) || isGroupOf(gold, p);
    if (namesAnother) return false;
    return differByTypos(g, p) || (!g.listed && isPartOfPerson(gold, predicted)) || this.#isContained(g, p) || (g.listed && isMemberOf(g, predicted));
  }

  #sameForm(g, p) {
    const own = [...g.acronyms].filter((acronym) => !this.#sharedAcronyms.has(acronym));
    const longOf = (forms) => new Set([...forms.long].map((form) => form.replaceAll(' ', '')));
    const [left, right] = [longOf(g), longOf(p)];
    return [...right].some((form) => left.has(form))
      || own.some((acronym) => p.acronyms.has(acronym) || right.has(acronym))
      || [...p.acronyms].some((acronym) => left.has(acronym));
  }

  /** One name's telling words are all in the other's, at least two of them, and no other gold actor fits. */
  #isContained(g, p) {
    const fits = (left, right) => {
      const [a, b] = [new Set(tellingWords(left)), new Set(tellingWords(right))];
      const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
      return fewer.size > 0 && (fewer.size === more.size || fewer.size >= 2) && [...fewer].every((word) => more.has(word));
    };
    const isShorterGroup = (left, right) => p.kind === 'group' && new Set(tellingWords(right)).size < new Set(tellingWords(left)).size;
    const bodies = this.#gold.filter(({ kind }) => kind !== 'group').map(({ name }) => formsOf(name, this.#gold));
    return [...g.long].some((left) => [...p.long].some((right) =>
      fits(left, right) && !isShorterGroup(left, right)
      && bodies.filter((body) => [...body.long].some((form) => fits(form, right))).length <= 1));
  }

  #sameGroup(gold, predicted, p) {
    const heads = (actor) => new Set([actor.name, ...(actor.aliases ?? [])].map((name) => headNoun(name, this.#language)));
    const own = this.#gold.find(({ name }) => name === gold);
    return [...new Set([predicted, p.canonical])].filter(Boolean).some((name) => {
      const head = headNoun(name, this.#language);
      if (!heads(own).has(head)) return false;
      const rivals = this.#gold.filter((actor) => actor.kind === 'group' && headNoun(actor.name, this.#language) === head);
      if (rivals.length < 2) return true;
      const closeness = rivals.map((actor) => Math.max(...[actor.name, ...(actor.aliases ?? [])].map((form) => shareOfWords(form, name))));
      const mine = closeness[rivals.indexOf(own)] ?? 0;
      return mine >= 0.5 && mine === Math.max(...closeness);
    });
  }
}

/** Every way in which one side writes a name. */
function formsOf(name, actors) {
  const forms = { long: new Set(), acronyms: new Set(), kind: null, listed: false, canonical: null };
  const put = (text) => {
    if (!text) return;
    const [, before, inside] = /^(.*?)\s*\(([^()]{2,20})\)\s*$/u.exec(text) ?? [];
    if (inside !== undefined && isAcronym(inside)) {
      put(before);
      forms.acronyms.add(joined(inside));
    } else if (isAcronym(text)) forms.acronyms.add(joined(text));
    else forms.long.add(nameWords(text).join(' '));
  };
  put(name);
  const actor = actors[indexOf(name, actors)];
  if (actor) {
    Object.assign(forms, { listed: true, kind: actor.kind ?? null, canonical: actor.name });
    [actor.name, actor.acronym, ...(actor.aliases ?? [])].forEach(put);
  }
  forms.long.delete('');
  forms.acronyms.delete('');
  return forms;
}

function indexOf(name, actors) {
  const exact = actors.findIndex((actor) => actor.name === name);
  if (exact !== -1) return exact;
  const key = joined(name);
  return actors.findIndex((actor) => [actor.name, actor.acronym, ...(actor.aliases ?? [])].some((form) => form && joined(form) === key));
}

function isWrittenAs(actor, text) {
  const forms = formsOf(actor.name, [actor]);
  return forms.long.has(nameWords(text).join(' ')) || forms.acronyms.has(joined(text));
}

/** One letter in ten may differ, three at most. */
function differByTypos(g, p) {
  return [...g.long].some((left) => [...p.long].some((right) => {
    const allowed = Math.min(3, Math.floor(Math.min(left.length, right.length) / 10));
    return allowed > 0 && distance(left, right) <= allowed;
  }));
}

function isPartOfPerson(gold, predicted) {
  const [a, b] = [new Set(contentWords(gold)), new Set(contentWords(predicted))];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return [...fewer].every((word) => more.has(word)) && [...fewer].some((word) => word.length > 2);
}

const spaced = (words) => ` ${words.join(' ')} `;

/** "Monitors of G", "G members" for G. */
function isMemberOf(g, predicted) {
  const text = spaced(wordsOf(predicted));
  return [...g.long].some((form) => (form.includes(' ') || form.length >= 6) && text.includes(` ${form} `) && text.trim() !== form)
    || [...g.acronyms].some((acronym) => acronym.length >= 3 && text.includes(` ${acronym} `));
}

/** The gold group is "X of ORG" and the prediction says ORG. */
function isGroupOf(gold, p) {
  if (p.kind === 'group' || !p.listed) return false;
  const text = spaced(wordsOf(gold));
  return [...p.long, ...p.acronyms].some((form) => form.length > 2 && text.includes(` ${form} `));
}

function shareOfWords(a, b) {
  const [left, right] = [groupWords(a), groupWords(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common || 1);
}
