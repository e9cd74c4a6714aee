import type { FindingKind } from '../finding-kinds.ts';
import { formatCountry, formatDate, formatList } from '../format.ts';

/** The values of a finding by their names, and its `quote`; one that is missing is the empty string. */
type Values = (name: string) => string;

/** What is doubtful, and what would settle it, from the values that the server makes its English from. */
export const findingSentences: Readonly<Record<FindingKind, (value: Values) => readonly [says: string, settles: string]>> = {
  'region-as-country': (value) => [
    `Le champ du pays nomme une région (« ${value('quote') || value('region')} »), et aucun pays.`, 'Nommer le ou les pays où le changement a eu lieu.',
  ],
  'year-against-dates': (value) => [
    `Le champ de l’année dit ${value('year')}, mais les formations que le texte rapporte sont datées de ${list(value('years'))}${value('bare') === '' ? '' : ` : « ${value('bare')} » ne nomme pas d’année`}.`,
    'Corriger l’année, ou les dates du texte. Ce sont les dates du texte qui ont été retenues.',
  ],
  'no-others-against-named': (value) => [
    `Le champ des autres acteurs dit « ${value('said')} », mais le texte nomme ${list(value('named'))}.`,
    'Les nommer dans le champ des autres acteurs, ou les retirer du texte.',
  ],
  'acronym-variant': (value) => [
    value('read') === 'one'
      ? `${value('second')} diffère de ${value('first')} d’une lettre ou de deux lettres interverties. Lu comme ${value('first')}.`
      : `${value('first')} et ${value('second')} diffèrent d’une lettre ou de deux lettres interverties. C’est peut-être une seule organisation ; elles ont été gardées séparées.`,
    `Corriger le sigle dans la fiche, ou séparer ${value('second')} de ${value('first')} s’il s’agit de deux organisations.`,
  ],
  'name-variant': (value) => [
    `« ${value('first')} » et « ${value('second')} » diffèrent d’une lettre ou de deux lettres interverties. C’est peut-être une seule organisation ; elles ont été gardées séparées.`,
    'Corriger le nom dans la fiche où il est faux, fusionner les deux, ou laisser les deux s’il s’agit de deux organisations.',
  ],
  'shared-acronym': (value) => [
    `${value('acronym')} désigne plusieurs acteurs : ${value('names')}.`,
    'Rien, si ce sont des organisations différentes. Si c’est la même, ses fiches devraient nommer un seul pays.',
  ],
  'fits-two': (value) => [
    value('name') === '' ? `Peut être l’un de plusieurs : ${value('fits')}. Rattaché à aucun.` : `« ${value('name')} » peut être l’un de plusieurs : ${value('fits')}. Rattaché à aucun.`,
    'Écrire le nom complet ou le pays ; pour une formation, le mois et le lieu.',
  ],
  'told-twice': (value) => [
    `${value('records').replace(/ and /u, ' et ')} rapportent des formations entre les mêmes acteurs. C’est peut-être un seul événement ; faute de précision, elles ont été gardées séparées.`,
    'Donner la date dans chaque fiche, ou confirmer lesquelles sont un seul événement.',
  ],
  'trains-before-trained': (value) => [
    `${value('actor')} a donné cette formation en ${date(value('gave'))}, et n’a été formé lui-même à ce sujet qu’en ${date(value('received'))}.`,
    'Vérifier les deux dates. Si elles sont justes, ce n’est pas la seconde formation qui a été transmise.',
  ],
  'country-never-named': (value) => [
    `Le champ du pays dit ${country(value('country'))}, que le texte ne nomme jamais${value('named') === '' ? '' : ` ; il nomme ${list(value('named'), country)}`}.`,
    'Corriger le champ du pays, ou nommer le pays dans le texte.',
  ],
  'no-date': () => [
    'Cette formation n’a pas de date : aucune chaîne qui passe par elle ne peut être ordonnée dans le temps.', 'Dire dans le texte quand elle a eu lieu ; le mois suffit.',
  ],
  'no-place': () => ['Cette formation n’a ni ville ni pays.', 'Dire dans le texte où elle a eu lieu.'],
  'no-actor': (value) => [
    `Le texte ne dit pas qui ${{ giver: 'a donné', receiver: 'a reçu' }[value('missing')] ?? 'a donné ou reçu'} cette formation.`,
    'Nommer l’organisation ou le groupe dans cette phrase.',
  ],
  'empty-required': () => ['Un champ nécessaire est vide.', 'Le remplir dans le fichier, et importer de nouveau.'],
  'value-unread': (value) => [`« ${value('value')} » n’a pas été compris.`, 'Corriger la cellule dans le fichier, et importer de nouveau.'],
  'confidentiality-unread': (value) => [
    value('value') === ''
      ? 'Rien ne dit si cette fiche est confidentielle : elle est traitée comme confidentielle.'
      : `« ${value('value')} » n’est ni oui ni non : la fiche est traitée comme confidentielle.`,
    'Écrire oui ou non dans le fichier, et importer de nouveau.',
  ],
  'duplicate-id': (value) => [
    `Le numéro ${value('id')} figure sur ${value('count')} fiches différentes de cet import ; toutes sont gardées, chacune sous son propre numéro.`,
    'Donner à chaque fiche son propre numéro dans le fichier.',
  ],
  'story-differs': () => [
    'Ceci ne figure que dans le récit fusionné, et non dans les champs qu’il reprend. Il a été lu aussi.', 'Le placer dans le champ qui convient, ou le retirer du récit.',
  ],
  'heading-misspelt': (value) => [`L’intitulé « ${value('heading')} » est mal orthographié, mais il a été compris.`, 'Corriger l’intitulé dans le fichier ; rien n’est perdu sinon.'],
  'heading-unknown': (value) => [
    `L’intitulé « ${value('heading')} » n’est pas connu ; ce qu’il contient est gardé et montré, mais pas lu.`, 'Le laisser, ou dire ce que c’est lors de l’import.',
  ],
  'heading-likely': (value) => [
    value('other') === ''
      ? `L’intitulé « ${value('heading')} » peut avoir plusieurs sens ; il n’a pas été lu.`
      : `« ${value('other')} » et « ${value('heading')} » veulent dire la même chose ; le premier qui est rempli a été lu.`,
    'Dire lors de l’import ce que c’est, ou renommer l’intitulé.',
  ],
  'changed-since-confirmed': (value) => [
    `${value('by')} a décidé le ${date(value('at'))}. Le texte dit autre chose depuis ; il est montré comme il a été lu.`, 'Accepter, corriger ou rejeter de nouveau.',
  ],
  'decision-unplaced': (value) => [
    `Une décision de ${value('by')} du ${date(value('at'))} ne s’applique plus à rien${value('name') === '' ? '' : ` (${value('name')})`}.`,
    'Décider de nouveau, ou retirer la décision.',
  ],
  'mixed-encoding': (value) => [
    `Lignes ${value('lines')} : elles ne sont pas en ${value('encoding')} comme le reste du fichier ; elles ont été lues en ${value('other')}.`,
    'Comparer les lettres accentuées avec la source, et enregistrer le fichier en UTF-8.',
  ],
};

const country = (code: string) => formatCountry(code, 'fr');
const date = (iso: string) => (/^\d{4}(-\d\d){0,2}$/u.test(iso) ? formatDate(iso, 'fr') : iso);
const list = (joined: string, name: (one: string) => string = String) => formatList(joined.split(', ').map(name), 'fr');
