import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../server/extract/extract-claims.ts';
import { recordWith } from '../../support/make-claims.ts';

/** Each training that a text tells, as "givers > receivers, when", in order. */
function told(text: string): string[] {
  return extractClaims(recordWith({ additional: text })).events.map(({ givers, persons, receivers, when }) =>
    `${[...givers, ...persons].map((ref) => ref.split(' @ ')[0]).join(' + ')} > ${receivers.map((ref) => ref.split(' @ ')[0]).join(' + ')}, ${when.start?.slice(0, 7) ?? '?'}`);
}

describe('French clauses that leave something out', () => {
  it.each([
    ['the verb, behind a pronoun and a comma', "L'Union Kora a formé douze greffières à Dori en mai 2023, et celles-ci, les huissiers, en juin.", ['Union Kora > greffières, 2023-05', 'greffières > huissiers, 2023-06']],
    ['the verb, in a relative clause', "L'Union Kora a enseigné le classement aux greffières en mai 2023, lesquelles l'ont enseigné en juin aux huissiers, et ces derniers en août aux notaires.", ['Union Kora > greffières, 2023-05', 'greffières > huissiers, 2023-06', 'huissiers > notaires, 2023-08']],
    ['subject and verb', "L'Union Kora a formé trente greffières à Dori en mai 2023 ; à Kaya, en juin, vingt huissiers.", ['Union Kora > greffières, 2023-05', 'Union Kora > huissiers, 2023-06']],
    ['what is told behind a colon', "L'Union Kora a donné deux cours : le premier à Dori, en mai 2023, pour trente greffières ; le second à Kaya, en juin, pour vingt huissiers.", ['Union Kora > greffières, 2023-05', 'Union Kora > huissiers, 2023-06']],
    ['those who received', "Deux cours ont eu lieu : le premier a été donné aux greffières par l'Union Kora en mai 2023 ; le second l'a été en juin par le Cercle Baobab.", ['Union Kora > greffières, 2023-05', 'Cercle Baobab > greffières, 2023-06']],
    ['the participle', "Les greffières ont été formées par l'Union Kora en mai 2023. Les huissiers, eux, l'ont été par le Cercle Baobab en juin.", ['Union Kora > greffières, 2023-05', 'Cercle Baobab > huissiers, 2023-06']],
    ['the verb of a training noun', "L'Union Kora a donné un cours de classement aux greffières en mai 2023, le Cercle Baobab un cours d'archivage aux huissiers en juin.", ['Union Kora > greffières, 2023-05', 'Cercle Baobab > huissiers, 2023-06']],
    ['which of two', "L'association Nafa et l'association Sira ont ouvert un guichet. La première a été formée par l'Union Kora, la seconde par le Cercle Baobab, en mai 2023.", ['Union Kora > Nafa, 2023-05', 'Cercle Baobab > Sira, 2023-05']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['denied', "Les greffières ont été formées en mai 2023 par l'Union Kora, les huissiers ne l'ont pas été.", ['Union Kora > greffières, 2023-05']],
    ['still to come', "Les greffières ont été formées en mai 2023 par l'Union Kora ; les huissiers le seront l'an prochain.", ['Union Kora > greffières, 2023-05']],
  ])('tell nothing of what is %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('French phrases', () => {
  it.each([
    ['not by this but by that', "Les greffières ont été formées en mai 2023 non par la mairie mais par l'Union Kora.", ['Union Kora > greffières, 2023-05']],
    ['by that and not by this', "C'est l'Union Kora, et non la mairie, qui a formé les greffières en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['a subject, and not another', "L'Union Kora, et non la mairie, a formé les greffières en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['a count told twice by gender', "Trente greffières, vingt femmes et dix hommes, ont été formées par l'Union Kora en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['whose those counted are', "Trente greffières, vingt femmes et dix hommes, toutes membres du Cercle Baobab, ont été formées par l'Union Kora en mai 2023.", ['Union Kora > Cercle Baobab, 2023-05']],
    ['one of those trained', "L'Union Kora a formé douze greffières à Dori en mai 2023. L'une d'elles, Sefora Kambiré, a formé vingt huissiers en juin.", ['Union Kora > greffières, 2023-05', 'Sefora Kambiré > huissiers, 2023-06']],
    ['a noun known by its article alone', "Les bourgmestres et les bashamba, eux, ont été formés en mai 2023 par l'Union Kora.", ['Union Kora > bourgmestres + bashamba, 2023-05']],
    ['those counted by gender in a clause of their own', "Les greffières ont bénéficié en mai 2023 d'un cours de l'Union Kora, auquel ont pris part 19 femmes et 26 hommes.", ['Union Kora > greffières, 2023-05']],
    ['the same trainers', "L'association Nafa et l'association Sira ont ouvert un guichet. La première a suivi en mai 2023 un cours de l'Union Kora ; la seconde, un mois plus tard, le même cours, des mêmes formateurs. Ses dix membres ont formé les notaires en août.", ['Union Kora > Nafa, 2023-05', 'Union Kora > Sira, 2023-06', 'Sira > notaires, 2023-08']],
    ['one of a trade', "Quant aux notaires, un apiculteur, Sefora Kambiré, leur a appris en mars 2023 à lire une carte.", ['Sefora Kambiré > notaires, 2023-03']],
    ['the present of a chronicle', "En mai 2023, l'Union Kora forme en classement douze greffières ; en juin, celles-ci forment vingt huissiers.", ['Union Kora > greffières, 2023-05', 'greffières > huissiers, 2023-06']],
    ['formal verbs', "L'Union Kora a procédé, en mai 2023 à Dori, à la formation de trente greffières. Les huissiers ont fait l'objet d'une formation du Cercle Baobab en juin.", ['Union Kora > greffières, 2023-05', 'Cercle Baobab > huissiers, 2023-06']],
    ['what was learnt thanks to somebody', "Trente greffières ont appris à classer les dossiers grâce à l'Union Kora en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['a workshop that people went through', "Trente greffières sont passées en mai 2023 par l'atelier de l'Union Kora.", ['Union Kora > greffières, 2023-05']],
    ['the object behind an interruption', "L'Union Kora, que soutient le Fonds Baobab, a formé, à Dori, où elle a son siège, trente greffières en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['the object behind a workshop', "L'Union Kora a outillé, lors d'un atelier tenu à Dori les 3 et 4 mai 2023, quarante greffières sur le classement.", ['Union Kora > greffières, 2023-05']],
    ['what a label says', 'Mars 2023. On forme les bergers à Dori. Formateurs : la Ligue Nafa et le Cercle Baobab.', ['Ligue Nafa + Cercle Baobab > bergers, 2023-03']],
    ['what stands behind a colon and a bracket', 'Formation des bergers (Dori, mars 2023) : assurée par la Ligue Nafa.', ['Ligue Nafa > bergers, 2023-03']],
    ['the verb left out behind a participle', '25 bergers formés à Dori (mars 2023) par la Ligue Nafa, puis 18 marchandes à Kaya (juin) par les bergers.', ['Ligue Nafa > bergers, 2023-03', 'bergers > marchandes, 2023-06']],
    ['those trained once', "Une fois formées par l'Union Kora, en mai 2023, les greffières ont formé, en juin, vingt huissiers.", ['Union Kora > greffières, 2023-05', 'greffières > huissiers, 2023-06']],
    ['those who came back from it', "D'un stage donné en mai 2023 par l'Union Kora, quatorze greffières sont revenues avec un registre.", ['Union Kora > greffières, 2023-05']],
    ['a lesson said again before others', "Formées en mai 2023 par l'Union Kora, les greffières ont repris la leçon en juin devant les huissiers.", ['Union Kora > greffières, 2023-05', 'greffières > huissiers, 2023-06']],
    ['those who profited from it', "Trente greffières ont suivi en février 2023 un cours de l'Union Kora. À leur tour, elles en ont fait profiter, en avril, les huissiers.", ['Union Kora > greffières, 2023-02', 'greffières > huissiers, 2023-04']],
    ['lessons between commas', "Ayant bénéficié en février 2023, à Dori, des leçons de l'Union Kora, les greffières ont instruit en avril les huissiers.", ['Union Kora > greffières, 2023-02', 'greffières > huissiers, 2023-04']],
    ["the lessons of a body's president", "Les greffières ont reçu, en février 2023, les leçons de la présidente de l'Union Kora.", ['Union Kora > greffières, 2023-02']],
    ['these as much as those', "L'Union Kora a formé tant les greffières que les huissiers en février 2023.", ['Union Kora > greffières + huissiers, 2023-02']],
    ['who people were', "Une vingtaine de personnes, dont douze greffières et huit huissiers, ont été formées en février 2023 par l'Union Kora.", ['Union Kora > greffières + huissiers, 2023-02']],
    ['two object pronouns', "Ce que les greffières savent du droit, c'est l'Union Kora qui le leur a appris, en février 2023.", ['Union Kora > greffières, 2023-02']],
    ['a number behind an adjective', "La Ligue Nafa forme en alerte précoce dix-huit formatrices du Cercle Baobab en mai 2023.", ['Ligue Nafa > Cercle Baobab, 2023-05']],
    ['a course of somebody, work of another', "La formation des greffières, œuvre de l'Union Kora, a eu lieu en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['a subject behind the verb of "que"', "Les greffières qu'a formées l'Union Kora en mai 2023 ont rédigé la plainte.", ['Union Kora > greffières, 2023-05']],
    ['what they had learnt', "Les greffières ont transmis aux huissiers, en juillet 2023, ce qu'elles avaient appris de l'Union Kora en juin.", ['greffières > huissiers, 2023-07', 'Union Kora > greffières, 2023-06']],
    ['whom somebody turned to', "Le Cercle Baobab a fait appel à l'Union Kora pour former les greffières en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['those back from a course', "De retour de la formation de l'Union Kora à Dori (juin 2023), les greffières ont formé vingt huissiers à Kaya.", ['Union Kora > greffières, 2023-06', 'greffières > huissiers, ?']],
    ['a name with "et" that its acronym confirms', 'Quinze greffières ont été formées en juin 2023 par le Réseau Forêts et Droits (RFD).', ['Réseau Forêts et Droits > greffières, 2023-06']],
    ['a habit that points to a training', "Neuf greffières ont été formées en mai 2023. C'est l'Union Kora qui leur donnait ces leçons.", ['Union Kora > greffières, 2023-05']],
  ])('tell %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('French hearsay, denials and other formations', () => {
  it.each([
    "On dit que l'Union Kora a formé les greffières en mai 2023.",
    "Il se disait sur la plage que l'Union Kora avait formé les greffières à Dori.",
    "Le bruit selon lequel l'Union Kora a formé les greffières en mai 2023 est faux.",
    "À en croire la rumeur, l'Union Kora a formé les greffières en mai 2023.",
    "Il paraît que l'Union Kora a formé les greffières en mai 2023.",
    "L'Union Kora compte former les greffières en mai 2024.",
    "Loin d'avoir été formées par l'Union Kora, les greffières n'ont suivi aucun cours.",
    'Après la formation du nouveau bureau, en novembre 2023, un comité de suivi a été créé.',
    'La formation des cortèges a été, en mai 2023, confiée aux deux communautés.',
    'Les greffières ont appris seules à classer, dans un vieux manuel.',
  ])('tells none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('French numbers of those who received', () => {
  it.each([
    ['in a phrase of their own', "Les greffières, au nombre de vingt-deux, ont été formées par l'Union Kora en mai 2023.", 22],
    ['in the next sentence', "L'Union Kora a formé les greffières en mai 2023. Elles étaient quatorze.", 14],
    ['in a note', "L'Union Kora a formé les greffières en mai 2023. 25 greffières, trois jours.", 25],
    ['of people', "L'Union Kora a formé les greffières en mai 2023. 25 personnes en tout.", 25],
    ['by gender', "L'Union Kora a formé les greffières en mai 2023. Quatorze femmes.", 14],
  ])('are read %s', (_, text, expected) => {
    expect(extractClaims(recordWith({ additional: text })).events.map(({ participants }) => participants)).toEqual([expected]);
  });

  it('are not taken from what is no number of people', () => {
    expect(extractClaims(recordWith({ additional: "L'Union Kora a formé les greffières en mai 2023. Douze caméras neuves." })).events.map(({ participants }) => participants)).toEqual([null]);
  });
});

describe('French sentences that complete each other', () => {
  it.each([
    ['a question and its answer', "Qui a formé les greffières ? L'Union Kora, en mai 2023, à Dori.", ["Union Kora > greffières, 2023-05"]],
    ['a question and a cleft', "Et quelle association a formé les greffières ? C'est l'Union Kora, en mai 2023.", ['Union Kora > greffières, 2023-05']],
    ['a question that is denied', 'Quelle association avait formé les greffières ? Aucune.', []],
    ['a question of yes or no', "L'Union Kora a-t-elle formé les greffières en mai 2023 ? Non.", []],
    ['a gathering and what was taught there', "L'Union Kora a réuni trente greffières à Dori en mai 2023. Pendant trois jours, elle leur a enseigné le classement.", ['Union Kora > greffières, 2023-05']],
    ['those who met and a course given there', "En mai 2023, trente greffières se sont retrouvées à Dori. L'Union Kora y animait un cours de classement.", ['Union Kora > greffières, 2023-05']],
    ['a gathering of others', "L'Union Kora a invité les maires à Dori en mai 2023. Le Cercle Baobab a formé les huissiers.", ['Cercle Baobab > huissiers, ?']],
    ['a word for those just told of', "Quinze lavandières tiennent un registre. L'Union Kora a formé ces femmes en mai 2023.", ['Union Kora > lavandières, 2023-05']],
    ['who "we" are', "Notre organisation, le Collectif Badenya, a formé trente greffières en février 2023. Nous avons ensuite formé, en mars, vingt-cinq huissiers.", ['Collectif Badenya > greffières, 2023-02', 'Collectif Badenya > huissiers, 2023-03']],
    ['two lines of a list', 'Formation greffières : Dori, 22.05-26.05.23, par la Ligue Nafa, 40 greffières. 2e vague : Kaya, 5 au 7 juin, idem, 33.', ['Ligue Nafa > greffières, 2023-05', 'Ligue Nafa > greffières, 2023-06']],
    ['the same again elsewhere', "L'Union Kora a formé 30 greffières à Dori en mai 2023. Idem à Kaya en juin, avec 20 huissiers.", ['Union Kora > greffières, 2023-05', 'Union Kora > huissiers, 2023-06']],
    ['those who write as those trained', "Nous nous sommes formés auprès de l'Union Kora en mai 2023.", ['Union Kora > , 2023-05']],
    ['an inverted verb', "Ainsi l'Union Kora a-t-elle formé trente greffières en mai 2023.", ['Union Kora > greffières, 2023-05']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('French sentences that tell no training', () => {
  it.each([
    "Les greffières demandent depuis 2022 à être formées par l'Union Kora.",
    "Une formation des greffières est à l'étude.",
    "Il avait été convenu que l'Union Kora formerait les greffières en mai 2023 ; il n'en fut rien.",
    "La formation, maintes fois promise, n'a jamais été donnée.",
    "Les greffières attendent toujours la formation que l'Union Kora leur a promise à Dori.",
    "L'Union Kora a accompagné les greffières pendant six mois en 2023.",
    "L'Union Kora a tenu avec les greffières une réunion de travail à Dori le 3 mai 2023.",
    "Une mission de suivi de l'Union Kora s'est rendue à Dori en mai 2023 auprès des greffières formées.",
    'Les greffières, formées ou non, ont signé la lettre en mai 2023.',
    "Le ministère a formé un recours en mai 2023 contre l'Union Kora.",
    'Les vendeuses ont formé une chaîne humaine devant la mairie le 3 mai 2023.',
    'La commission, formée de douze membres, siège depuis mai 2023.',
    "L'équipe de l'Union Kora a été formée en 2019 à partir de trois associations.",
    "Une séance de sensibilisation de trente greffières a été tenue par l'Union Kora à Dori en mai 2023.",
    "Le coaching de trente greffières par l'Union Kora a duré tout le mois de mai 2023.",
    "L'étude sur le classement a été restituée aux greffières par l'Union Kora à Dori en mai 2023.",
    "L'Union Kora a présenté ses résultats aux greffières à Dori en mai 2023.",
    "Les greffières ont échangé avec l'Union Kora à Dori en mai 2023 sur le classement.",
    'Grâce à leur bonne formation, les greffières ont classé mille dossiers en mai 2023.',
    "L'Union Kora cherche des fonds pour former les greffières de Dori.",
    'Le projet prévoit la formation de trente greffières à Dori en mai 2024.',
    "Si les fonds arrivent, l'Union Kora formera trente greffières à Dori.",
    "Faute de quorum, le cours que devait donner l'Union Kora à Dori le 3 mai 2023 a été annulé.",
    "Personne n'a formé les greffières.",
    "Aucune formation n'a été donnée aux greffières en 2023.",
    "L'Union Kora est chargée de la formation des greffières depuis 2020.",
    "L'Union Kora a pour mission de former les greffières.",
    "Les greffières seront formées en mai 2024 par l'Union Kora.",
    "L'Union Kora a inscrit la formation des greffières à son plan de 2024.",
    "Le juge a appris la nouvelle de l'Union Kora en mai 2023.",
    "Les greffières ont appris de l'Union Kora, en mai 2023, que le maire était absent.",
    'La mairie a appris en mai 2023 que les greffières avaient classé mille dossiers.',
    'Les trains ne circulent plus à Dori depuis mai 2023.',
    "En mai 2023, la formation politique de l'ancien maire a perdu les élections à Dori.",
    "L'Union Kora a participé à la conférence de Dori en mai 2023.",
    "L'Union Kora a suivi de près le procès à Dori en mai 2023.",
    "L'Union Kora a suivi l'affaire des greffières en mai 2023.",
    'Trente greffières ont suivi la procession à Dori en mai 2023.',
    "L'Union Kora a donné dix classeurs aux greffières de Dori en mai 2023.",
    "L'Union Kora a assuré le transport des greffières à Dori en mai 2023.",
    "L'Union Kora a animé un débat à Dori en mai 2023 devant les greffières.",
    "L'Union Kora a animé une émission de radio à Dori en mai 2023 avec les greffières.",
    "L'Union Kora a transmis la plainte aux greffières de Dori en mai 2023.",
    "L'Union Kora a partagé le rapport avec les greffières de Dori en mai 2023.",
    "Les greffières ont reçu la visite de l'Union Kora à Dori en mai 2023.",
    "Les greffières ont bénéficié de l'appui de l'Union Kora en mai 2023.",
    "L'Union Kora a renforcé les greffières de Dori en leur donnant deux collègues en mai 2023.",
    "L'Union Kora a équipé les greffières de Dori de vingt ordinateurs en mai 2023.",
    "L'Union Kora a initié une pétition à Dori en mai 2023.",
    'Les greffières se sont exercées seules au classement en mai 2023.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
