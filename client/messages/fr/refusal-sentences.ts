import { formatCountry } from '../format.ts';

/** The values of a refusal by their names; one that is missing is the empty string. */
type Value = (name: string) => string;

const saveAnew = 'l’ouvrir dans son logiciel et l’enregistrer à nouveau';
const damaged = `${saveAnew}, ou le redemander`;
const saveAsTable = 'l’ouvrir dans son logiciel et l’enregistrer en .xlsx ou .csv';
const headingsAbove = 'mettre les intitulés sur une seule ligne au-dessus des fiches';
const onwards = 'rien n’a pu être lu à partir d’ici';
const rows = (value: Value) => (value('count') === '1' ? 'cette ligne n’a' : `cette ligne et les ${Number(value('count')) - 1} suivantes n’ont`);
const endsIn = (value: Value) => `nommé .${value('ending')}`;
const delimiters: Readonly<Record<string, string>> = { ',': 'une virgule', ';': 'un point-virgule', '\t': 'une tabulation', '|': 'une barre' };

/** Why something was not read, and what to do, from the facts that the server makes its English from. */
export const refusalSentences: Readonly<Record<string, (value: Value) => readonly [why: string, remedy: string]>> = {
  'file-empty': () => ['il est vide', 'vérifier qu’il a été enregistré'],
  'zip-empty': () => ['c’est une archive zip sans rien dedans', 'vérifier qu’elle a été enregistrée'],
  pdf: (value) => [value('ending') === 'pdf' ? 'c’est un PDF' : `c’est un PDF ${endsIn(value)}`, 'demander le tableau dont il est fait, en .xlsx ou .csv'],
  'web-page': (value) => [`c’est une page web ou du XML ${endsIn(value)}`, saveAsTable],
  'no-workbook': (value) => [`il est ${endsIn(value)} et n’est pas un classeur`, `${saveAnew}, ou lui donner la bonne extension`],
  'kind-unknown': () => ['les fichiers de ce genre ne sont pas lus', saveAsTable],
  password: () => ['il est protégé par un mot de passe', 'l’ouvrir, enlever le mot de passe et l’enregistrer à nouveau'],
  'old-excel': () => ['il est dans l’ancien format d’Excel (.xls), ou protégé par un mot de passe', 'l’ouvrir dans Excel ou LibreOffice et l’enregistrer en .xlsx, sans mot de passe'],
  'open-document': () => ['c’est un fichier OpenDocument', 'l’ouvrir et l’enregistrer en .xlsx'],
  'text-document': () => ['c’est un document de texte', 'copier son tableau dans une feuille et l’enregistrer en .xlsx'],
  'binary-workbook': () => ['c’est un classeur binaire (.xlsb)', 'l’enregistrer en .xlsx'],
  'zip-of-others': () => ['c’est une archive zip sans classeur dedans', 'la décompresser et donner les fichiers qu’elle contient'],
  'zip-damaged': () => ['il est coupé ou abîmé', damaged],
  'zip-cut': () => ['il est coupé ou abîmé : sa fin manque', damaged],
  'parts-too-many': (value) => [`il a ${value('count')} parties, plus qu’aucun classeur`, damaged],
  'part-missing': (value) => [`sa partie ${value('part')} manque`, saveAnew],
  'part-too-large': (value) => [`sa partie ${value('part')} passerait de ${value('packed')} à ${value('size')} Mo une fois décompressée`, 'partager le classeur en plusieurs plus petits, ou enregistrer la feuille en .csv'],
  'part-larger': (value) => [`sa partie ${value('part')} est plus grande que son répertoire ne le dit`, damaged],
  'part-packed': (value) => [`sa partie ${value('part')} est compressée d’une façon inconnue (${value('method')})`, damaged],
  'part-damaged': (value) => [`sa partie ${value('part')} est abîmée`, damaged],
  doctype: () => ['il contient une définition de type de document, dont aucun classeur n’a besoin et qui peut servir à nuire', saveAnew],
  'no-xml': () => ['une de ses parties n’est pas du XML', saveAnew],
  'workbook-too-large': () => ['il fait plus de 256 Mo', 'le partager en classeurs plus petits, ou enregistrer la feuille en .csv'],
  'no-such-sheet': (value) => [`il n’a pas de feuille « ${value('sheet')} »`, `nommer l’une de celles-ci : ${value('sheets')}`],
  'no-sheet': () => ['il n’a pas de feuille', 'l’ouvrir, montrer la feuille qui contient les fiches et l’enregistrer à nouveau'],
  'all-hidden': () => ['toutes ses feuilles sont masquées', 'l’ouvrir, montrer la feuille qui contient les fiches et l’enregistrer à nouveau'],
  'sheet-hidden': () => ['elle est masquée, et les feuilles masquées ne sont lues que si on les nomme', 'la nommer'],
  'no-headings': (value) => [
    `aucun intitulé d’une récolte n’a été trouvé : il en faut un pour le numéro ou la description, et au moins ${value('least')} qui soient connus ; ${
      value('found') === '' ? 'aucun ne l’est' : `seulement ${value('found')}`}`, headingsAbove,
  ],
  'nothing-in-it': () => ['il n’y a rien dedans', headingsAbove],
  'no-block': () => ['aucune de ses lignes ne commence par un intitulé connu', headingsAbove],
  'above-headings': () => ['cela se trouve au-dessus des intitulés', 'le laisser'],
  'before-headings': () => ['ce texte se trouve avant le premier intitulé', 'le laisser'],
  'columns-too-many': (value) => [`elle a ${value('count')} colonnes, plus que les ${value('most')} qui sont lues`, 'enlever celles qui ne font pas partie de la récolte'],
  'row-too-wide': (value) => [
    `cette ligne a ${value('cells')} cellules sous ${value('headings')} intitulés`, `mettre entre guillemets les textes qui contiennent ${delimiters[value('delimiter')] ?? 'le séparateur'}`,
  ],
  'quote-open': () => ['un guillemet s’ouvre dans cette ligne et ne se ferme jamais', 'le fermer, ou le doubler s’il fait partie du texte'],
  'quote-open-last': () => [`un guillemet s’ouvre dans cette ligne et ne se ferme jamais ; ${onwards}`, 'le fermer, ou le doubler s’il fait partie du texte'],
  'row-endless': () => [`cette ligne ne finit pas en 64 millions de caractères ; ${onwards}`, 'chercher un guillemet qui n’est pas fermé'],
  'row-cut': () => ['le fichier s’arrête au milieu de cette ligne', 'l’exporter à nouveau, en entier'],
  'block-endless': () => [`une fiche dépasse ici 64 millions de caractères ; ${onwards}`, 'la partager en plusieurs fichiers'],
  'cell-too-large': (value) => [`cette cellule contient ${value('millions')} millions de caractères ; aucune ne peut en contenir plus d’un million`, 'la raccourcir, ou mettre le texte dans un fichier à part'],
  'only-id': (value) => [`${rows(value)} rien d’autre qu’un numéro`, 'la remplir'],
  'no-text': (value) => [`${rows(value)} ni numéro ni description`, 'en remplir un, ou enlever la ligne'],
  'json-cut': (value) => [`ce JSON n’est pas entier : il s’arrête à la ligne ${value('line')}, avant sa fin ; ${onwards}`, 'l’exporter à nouveau, en entier'],
  'json-wrong': (value) => [`ce JSON n’est pas valable : l’erreur est à la ligne ${value('line')} ; ${onwards}`, 'corriger cette ligne, ou l’exporter à nouveau, en entier'],
  'json-endless': (value) => [`ce qui commence à la ligne ${value('line')} dépasse 64 millions de caractères ; ${onwards}`, 'corriger cette ligne, ou l’exporter à nouveau, en entier'],
  'json-too-long': () => ['il dépasse 64 millions de caractères, plus qu’une fiche ne peut en avoir', 'l’enregistrer en lignes JSON, une fiche par ligne'],
  'json-line-wrong': () => ['cette ligne n’est pas du JSON entier', 'écrire un objet entier par ligne'],
  'json-line-too-long': () => [`cette ligne dépasse 64 millions de caractères ; ${onwards}`, 'écrire une fiche par ligne'],
  'json-no-object': () => ['ce n’est pas un objet dont les clés sont des intitulés', 'écrire un objet par fiche'],
  'json-no-list': () => ['il ne contient pas de liste de fiches', headingsAbove],
  'json-several-lists': () => ['il contient plusieurs listes, et rien ne dit laquelle est la récolte', 'n’y laisser que la liste des fiches'],
  'no-such-file': () => ['ce fichier n’existe pas', 'vérifier le chemin'],
  'may-not-read': () => ['vous n’avez pas le droit de lire ce fichier', 'demander à qui il appartient, ou le copier là où vous l’avez'],
  'link-nowhere': () => ['ce lien ne mène nulle part', 'donner le fichier lui-même'],
  unreadable: (value) => [`il n’a pas pu être lu (${value('reason')})`, 'le fermer dans les autres logiciels, ou l’enregistrer à nouveau et réessayer'],
  'is-export': () => ['c’est un export de tout ce qu’Outspread gardait, et non une récolte', 'le donner seul, pour le restaurer'],
  'is-registry': () => ['c’est une liste d’organisations, et non une récolte', 'le donner seul, pour s’en servir de registre'],
  'body-unnamed': () => ['cette ligne ne nomme aucune organisation', 'écrire un nom ou un sigle, ou enlever la ligne'],
  'name-long': (value) => [`« ${value('name')}… » a plus de ${value('most')} caractères`, 'écrire un nom, et rien sur l’organisation'],
  'name-short': (value) => [`« ${value('name')} » a moins de deux lettres, et nommerait n’importe qui`, 'en écrire plus, ou l’enlever'],
  'kind-of-body': (value) => [`« ${value('kind')} » n’est pas un type d’organisation`, 'écrire coalition, organisation ou programme'],
  'country-blank': () => ['aucun pays n’est donné', 'écrire son pays, ou « international » si elle n’en a pas un seul'],
  'country-unread': (value) => [`« ${value('country')} » n’a pas été compris comme un pays`, 'écrire son nom ou son code à deux lettres, ou « international »'],
  'name-taken': (value) => [
    `« ${value('name')} »${value('country') === '' ? '' : ` (${formatCountry(value('country'), 'fr')})`} est déjà l’organisation de la ligne ${value('row')}`, 'réunir les deux lignes, ou garder le nom dans une seule',
  ],
};
