/** Lower case without accents; ligatures and ampersands written out, curly apostrophes straight. */
export function fold(text) {
  return String(text ?? '')
    .normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'").replace(/œ/gu, 'oe').replace(/æ/gu, 'ae').replace(/ß/gu, 'ss').replace(/&/gu, ' and ');
}

/** The folded words of a text; an English possessive is no word of its own. */
export function wordsOf(text) {
  return fold(text).replace(/'s\b/gu, '').replace(/s'(?=\s|$)/gu, 's').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const set = (text) => new Set(text.split(/\s+/u));

export const articles = set('the a an le la les l un une des du de d el los las lo unos unas al');
const smallWords = set(
  'the a an of and for in on at to from by with le la les l un une des du de d et pour en dans sur au aux ' +
  'el los las lo una uno unos unas y e para por con del al do da dos das a',
);
/** Words that say what kind of body a name is: they do not count when one name is looked for in another. */
const kindWords = set(
  'association ong ngo cbo asbl organisation organization organizacion asociacion reseau network red project projet proyecto ' +
  'programme program programa fund fonds fondo fondation foundation fundacion fund community communaute group groupe grupo',
);

/** A name's words without a leading article. */
export function nameWords(name) {
  const words = wordsOf(name);
  const first = words.findIndex((word) => !articles.has(word));
  return first === -1 ? words.slice(-1) : words.slice(first);
}

export const contentWords = (name) => wordsOf(name).filter((word) => !smallWords.has(word));
export const tellingWords = (name) => contentWords(name).filter((word) => !kindWords.has(word));

/** Short, without a space, mostly capitals. */
export function isAcronym(text) {
  const trimmed = String(text ?? '').trim();
  return /^[\p{L}\p{N}&_.\-/]{2,14}$/u.test(trimmed) && (trimmed.match(/\p{Lu}/gu) ?? []).length >= 2 && !/\p{Ll}{3,}/u.test(trimmed);
}

const irregular = new Map([['women', 'woman'], ['men', 'man'], ['people', 'person'], ['children', 'child'], ['wives', 'wife'], ['youths', 'youth']]);

/** A plural's singular, near enough to compare nouns by in three languages. */
export function singular(word) {
  if (irregular.has(word)) return irregular.get(word);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && /(?:sses|shes|ches|xes|ores)$/u.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const numbers = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
  'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens un deux trois quatre cinq sept huit neuf ' +
  'dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille dizaine douzaine quinzaine ' +
  'vingtaine trentaine quarantaine cinquantaine soixantaine centaine dos tres cuatro cinco seis siete ocho nueve diez once doce ' +
  'trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun treinta cuarenta cincuenta sesenta setenta ' +
  'ochenta noventa cien ciento mil decena docena veintena treintena',
);
const vague = set(
  'about around some over more than nearly almost approximately roughly other further local young several many all both environ ' +
  'pres plus moins quelque quelques autres plusieurs jeunes jeune cerca mas casi alrededor otros otras varios varias',
);
const linking = set(
  'of from in at for with who that which within among working de du des d la au aux en chez venus venues issus issues pour dans ' +
  'qui par del para con desde que los las el',
);
/** French and Spanish nouns that stand before the noun that names the group: `femmes leaders`, `jeunes filles`. */
const leading = set('jeune jeunes femme femmes fille filles ancien anciens ancienne anciennes nouveau nouveaux nouvelles mujer mujeres joven jovenes');

const isCount = (word) => /^\d/u.test(word) || numbers.has(word) || vague.has(word);

/** The noun that says who a group is: the last one before a preposition in English, the first in French and Spanish. */
export function headNoun(group, language) {
  const words = wordsOf(group.replace(/\([^)]*\)/gu, ' '));
  while (words.length > 1 && (isCount(words[0]) || articles.has(words[0]) || linking.has(words[0]))) words.shift();
  const link = words.findIndex((word, at) => at > 0 && linking.has(word));
  const phrase = (link > 0 ? words.slice(0, link) : words).filter((word) => !articles.has(word));
  const nouns = phrase.length > 0 ? phrase : words;
  if (!isRomance(group, language)) return singular(nouns.at(-1) ?? '');
  return singular((nouns.length > 1 && leading.has(nouns[0]) ? nouns[1] : nouns[0]) ?? '');
}

const romanceWords = /(?:^|[\s'’])(?:de|des|du|les|las|los|le|la|el|aux|et|y|d|l)(?:[\s'’]|$)/iu;
const romanceEndings = /(?:eurs|euses|ières|iers|istes|antes|ants|ados|oras|ores|adas|ères|elles)\b/iu;

function isRomance(group, language) {
  return language ? language !== 'en' : romanceWords.test(group) || romanceEndings.test(group);
}

/** A group's words without counts, as singulars. */
export const groupWords = (group) => new Set(contentWords(group).filter((word) => !isCount(word)).map(singular));

const nobody = set('person participant individual personne persona participante gente attendee');

/** "People" and "participants" name no group. */
export const isNobody = (name, language) => nobody.has(headNoun(name, language));
