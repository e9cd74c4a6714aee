import type { Grammar } from '../grammar/Grammar.ts';
import { dates } from './dates.ts';
import { inflect, plurals } from './inflect.ts';
import { names } from './names.ts';
import { bodies, nouns } from './nouns.ts';
import { smallWords } from './small-words.ts';
import { verbs } from './verbs.ts';

/** French, as records of this field write it. */
export const french: Grammar = {
  language: 'fr',
  ...smallWords,
  lightVerbs: /^(?:faire|avoir|prendre|obtenir|apporter|mener|ouvrir|proposer|présenter|effectuer|conduire)$/u,
  copula: 'être',
  possession: 'avoir',
  dropsSubject: false,
  impliedEndings: null,
  personalObject: null,
  subjectsFollow: true,
  strongPronouns: null,
  infinitiveMarker: null,
  joinedAdjectives: null,
  pluralEnding: /[sx]$/u,
  presentEnding: null,
  workingFor: /^(?:à|au|chez|en)$/u,
  articledPrepositions: /^(?:du|des|au|aux)$/u,
  titles: /^(?:m|mme|mlle|me|maître|dr|pr)\.?$/u,
  articles: /^(?:l'|la|le|un|une)$/u,
  particles: null,
  restriction: { by: /^(?:que|qu')$/u, never: /^(?:pas|jamais|plus|guère)$/u },
  partOf: 'dont',
  invertedCondition: null,
  datedFrom: /^(?:après)$/u,
  datedFromTakesOf: false,
  partitives: { bare: /^(?:de|d')$/u, singular: 'du', plural: 'des' },
  closeRelative: null,
  nounOnlyAfter: /^(?:en)$/u,
  there: 'y',
  clitics: {
    all: "le|la|les|l'|lui|leur|y|en|se|s'|nous|m'|t'|me|te",
    reflexive: "se|s'",
    pointing: { les: { plural: true, dative: false }, "l'": { plural: false, dative: false }, leur: { plural: true, dative: true }, lui: { plural: false, dative: true } },
  },
  leadingNegations: "ne|n'",
  membership: /^(?:membre)$/u,
  belonging: /^(?:appartenir à|faire partie de|représenter|provenir de|venir de)$/u,
  comingFrom: /^(?:être|venir)$/u,
  existential: /^(?:il|ce)$/u,
  lending: /^(?:fournir|envoyer|détacher|dépêcher|prêter|déléguer|apporter|affecter|désigner|mettre à disposition|mettre à la disposition)$/u,
  dative: 'à',
  verbs,
  inflect,
  plurals,
  nouns,
  bodies,
  adjectives:
    'local|locale|rural|rurale|urbain|urbaine|nouveau|nouvelle|vieux|vieille|ancien|ancienne|national|nationale|régional|régionale|international|internationale|public|publique|privé|privée|juridique|civil|civile|politique|social|sociale|numérique|digital|digitale|physique|personnel|personnelle|pratique|premier|première|deuxième|second|seconde|troisième|dernier|dernière|principal|principale|bon|bonne|meilleur|meilleure|' +
    'petit|petite|grand|grande|gros|grosse|court|courte|long|longue|autre|commun|commune|différent|différente|spécial|spéciale|plein|pleine|libre|ouvert|ouverte|indépendant|indépendante|féminin|féminine|masculin|masculine|possible|nécessaire|important|importante|humain|humaine|actif|active|fort|forte|faible|sûr|sûre|éloigné|éloignée|voisin|voisine|communautaire|participatif|participative|citoyen|citoyenne|municipal|municipale|communal|communale|' +
    'associatif|associative|syndical|syndicale|religieux|religieuse|coutumier|coutumière|traditionnel|traditionnelle|agricole|pastoral|pastorale|minier|minière|scolaire|sanitaire|interne|externe|virtuel|virtuelle|intensif|intensive|avancé|avancée|additionnel|additionnelle|initial|initiale|final|finale|conjoint|conjointe|foncier|foncière|budgétaire|précoce|conjugal|conjugale|éducatif|éducative|paritaire|bénévole|actuel|actuelle|tel|telle|propre|jeune|sahélien|sahélienne|africain|africaine',
  ours: /^(?:notre|nos)$/u,
  another: /^(?:l' (?:une|autre|un)|une? (?:autre|seconde?|deuxième|troisième|quatrième)|la (?:seconde|première|deuxième|troisième|quatrième)|le (?:second|premier|deuxième|troisième|quatrième))$/u,
  partners: /^(?:partenaire|allié|alliée|organisation partenaire)$/u,
  members: /^(?:membre|personnel|staff|observateur|observatrice|volontaire|délégué|déléguée|point focal|représentant|représentante|équipe|employé|employée|moniteur|monitrice|animateur|animatrice|bénévole|coordinateur|coordinatrice|agent)$/u,
  nobodyInParticular: /^(?:personne|participant|participante|individu|bénéficiaire|gens|autres?)$/u,
  genders: /^(?:femme|homme|fille|garçon)$/u,
  ownPeople: /^(?:élève|étudiant|étudiante|client|cliente|patient|patiente|enfant|détenu|détenue|prisonnier|prisonnière|apprenti|apprentie|apprenant|apprenante|bénéficiaire|usager|réfugié|réfugiée|lycéen|lycéenne|collégien|pensionnaire)$/u,
  trainees: /^(?:participant|participante|bénéficiaire|apprenant|apprenante|stagiaire|récipiendaire|diplômé|diplômée|auditeur|auditrice)$/u,
  trainers: /^(?:formateur|formatrice|facilitateur|facilitatrice)$/u,
  trainingOfTrainers: /(?:format(?:eur|rice)s?|tot|fdf)/u,
  scores: /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)$/u,
  emptyAdjectives: /^(?:autre|autres|nouveau|nouveaux|nouvelle|nouvelles|même|mêmes|premier|premiers|première|premières|différents|différentes|divers|diverses|plusieurs|nombreux|nombreuses|certain|certains|certaines|propre|propres)$/u,
  emptyOfTrainings: /^(?:en|ligne|virtuel|virtuelle|virtuels|virtuelles|intensif|intensive|intensives|conjoint|conjointe|pratique|théorique|courte|longue|seconde|second|première|premier|deuxième|troisième|dernière|dernier|même|grande|petite|complète|initiale|finale|nationale|régionale|locale|mensuelle|annuelle|spécifique|telle|similaire|suivante|précédente|supplémentaire|complémentaire|gratuite|présentielle|résidentielle|continue|approfondie|de|du|des|d'|à|la|le|les|l'|et|trois|deux|quatre|cinq|jours|jour|modules|distance|présentiel|prévue|prévues|organisée|dispensée|reçue|reçues|tenue|tenues|groupée|donnée|suivie)$/u,
  documents: /^(?:loi|code|décret|convention|protocole|constitution|ordonnance|traité|déclaration|pacte|manuel|principes|objectifs|arrêté)$/u,
  peopleEnding: /(?:[a-zéè]{3,}(?:eurs|euses|trices|istes|iers|ières|iens|iennes|ants|antes|aires|ogues|éens|éennes))$/u,
  verbEnding: { past: null, participle: /[a-z]{2,}(?:é|ée|és|ées)$/u },
  headLast: false,
  namesInCapitals: new Set('action|paix|justice|vision|voix|espoir|maison|alerte|lumière|pont|bouclier|confiance|sentier|horizon|unité|dignité|amnesty|oxfam|care|caritas|article|global|monde|plan|secours|jeunesse|femmes'.split('|')),
  telling: {
    words: 'le|les|des|du|et|dans|par|pour|qui|une|au|aux|est|été|ont|avec|ce|cette|ses|leur|leurs|sont|avait|elle|elles|ils|il|ne|pas|à|où|aussi|lors|sur',
    endings: /[çèêœùâîû]|(?:tion|tions|aient|eurs|ées|eux)$/u,
  },
  names,
  dates,
};
