import type { VerbData } from '../grammar/Grammar.ts';

const founded = 'coalition|réseau|alliance|plateforme|comité|collectif|groupe|association|gouvernement|fédération|union|équipe|bureau|commission|consortium|front|bloc|noyau|cercle|parti|syndicat|coopérative|conseil|brigade|chaîne|recours|pourvoi|appel|vœu|projet|réclamation|requête|cordon|barrage|obstacle|couple|rassemblement|cortège|convoi'
  .split('|').flatMap((body) => ['un', 'une'].map((article) => `former ${article} ${body}`)).join('|');

/** French verbs that tell of a training, and verbs that say whether what follows them took place. */
export const verbs: readonly VerbData[] = [
  // Quelqu'un forme quelqu'un.
  { lemmas: 'former|reformer|instruire|entraîner|recycler|perfectionner|capaciter|co-former', frames: ['giver _ receiver', 'giver _ receiver à:receiver!'] },
  { lemmas: 'initier', frames: ['giver _ receiver à|sur|en:topic!', 'giver _ receiver', 'organizer _ training'] },
  { lemmas: 'outiller|équiper|renforcer|doter|édifier', frames: ['giver _ receiver lors+de|dans|par|à+travers|pendant|au+cours+de|grâce+à:training', 'giver _ receiver sur|en:topic! lors+de|à+travers|grâce+à:training'] },
  { lemmas: 'outiller|capaciter', frames: ['giver _ receiver sur|en|à:topic!'] },
  // Quelqu'un donne une formation.
  {
    lemmas: 'dispenser|donner|animer|assurer|faciliter|délivrer|conduire|mener|administrer|co-animer|coanimer|co-faciliter|cofaciliter|offrir|faire|fournir|prodiguer|réaliser|exécuter|modérer|présenter|livrer|proposer|diriger|enseigner|inculquer|encadrer|apporter|dérouler|intervenir dans',
    frames: ['giver _ training à|pour|avec|auprès+de:receiver'],
  },
  { lemmas: 'organiser|tenir|mettre en place|co-organiser|coorganiser|abriter|initier|lancer|monter|arranger|mettre sur pied|instaurer|ouvrir|convoquer|coordonner|planifier et tenir|ténir|programmer et tenir', frames: ['organizer _ training à|pour|avec|auprès+de:receiver'] },
  { lemmas: 'co-animer|coanimer|co-faciliter|cofaciliter|co-former|animer|faciliter|servir de formateur|servir de formatrice|servir de formateurs|intervenir comme formateur|intervenir comme formatrice|intervenir comme formateurs|officier comme formateur', frames: ['giver _'] },
  { lemmas: 'réunir|rassembler|regrouper|convier|convoquer|inviter|accueillir|recevoir|mobiliser|faire venir', frames: ['organizer _ receiver pour|à|dans|autour+de|lors+de|sur|en:training'] },
  { lemmas: 'envoyer|inscrire|déléguer|désigner|faire participer', frames: ['sender _ receiver à|pour|dans|en:training'] },
  { lemmas: 'co-animer|coanimer|co-faciliter|cofaciliter|co-organiser|coorganiser|co-diriger', frames: ['giver _ training avec:giver! à|pour|auprès+de:receiver'] },
  // Quelqu'un la reçoit.
  { lemmas: 'suivre|recevoir|achever|terminer|avoir|obtenir|effectuer|faire|prendre|acquérir|subir|compléter|entamer', frames: ['receiver _ training de|auprès+de|par|pour|chez:giver'] },
  { lemmas: 'se réunir|se retrouver|se rassembler|se regrouper', frames: ['receiver _ pour|à|dans|en|lors+de|sur:training'] },
  { lemmas: 'faire profiter|faire bénéficier', frames: ['giver _ receiver', 'giver _ receiver de:content'] },
  { lemmas: 'faire appel|recourir|avoir recours', matrix: 'fact', control: 'object' },
  { lemmas: 'procéder à', frames: ['giver _ training pour|avec|auprès+de:receiver'] },
  { lemmas: 'procéder', frames: ['giver _ à:training pour|avec|auprès+de:receiver'] },
  { lemmas: "faire l'objet|être l'objet", frames: ['receiver _ de:training'] },
  { lemmas: 'passer', frames: ['receiver _ par:training'] },
  { lemmas: 'revenir|rentrer|sortir|ressortir', frames: ['receiver _ de:training'], kind: 'motion' },
  { lemmas: 'partir|aller|se rendre|être', frames: ['receiver _ en:training chez|auprès+de|avec:giver!'] },
  { lemmas: 'avoir', frames: ['receiver _ training avec|de|par:giver'] },
  { lemmas: 'confier', frames: ['any _ training à:giver!'] },
  { lemmas: 'permettre', frames: ['training _ à:receiver!'] },
  { lemmas: "se charger|s'occuper", matrix: 'fact' },
  { lemmas: 'renforcer|améliorer|consolider', frames: ['receiver _ content lors+de|à+travers|grâce+à:training'] },
  { lemmas: 'avoir pour formateur|avoir pour formateurs|avoir pour formatrice|avoir pour formatrices|avoir pour professeur|avoir pour professeurs|avoir pour maître|avoir pour maîtres|avoir comme formateur|avoir comme formateurs|avoir comme formatrice|avoir comme formatrices', frames: ['receiver _ giver'] },
  { lemmas: 'bénéficier|profiter', frames: ['receiver _ de:training de+la+part+de|auprès+de|par:giver', 'receiver _ training par|de+la+part+de|auprès+de:giver'] },
  { lemmas: 'participer|prendre part|assister|se joindre|être présent|être convié|se rendre|venir|se retrouver', frames: ['receiver _ à:training', 'receiver _ training'] },
  { lemmas: 'apprendre|acquérir|assimiler|se familiariser', frames: ['receiver _ any auprès+de|de|avec|grâce+à|sous+la+conduite+de:giver!', 'receiver _ any lors+de|dans|pendant|au+cours+de|grâce+à|à+travers:training'] },
  { lemmas: "s'initier|se former|se perfectionner|s'exercer|s'instruire", frames: ['receiver _ auprès+de|avec|chez|par:giver!', 'receiver _ à|sur|en:topic! lors+de|dans|à+travers:training'] },
  { lemmas: 'avoir droit', frames: ['receiver _ à:training avec|de|par|de+la+part+de:giver', 'receiver _ training avec|de|par|de+la+part+de:giver'] },
  { lemmas: 'participer|prendre part|assister', frames: ['receiver _'] },
  // Quelqu'un transmet ce qui a été appris.
  { lemmas: 'enseigner|apprendre|inculquer|expliquer', frames: ['giver _ topic à:receiver!', 'giver _ content à|pour:receiver!'] },
  { lemmas: 'apprendre|enseigner|montrer', frames: ['giver _ à:receiver! how!'] },
  { lemmas: 'transmettre|passer', frames: ['giver _ content à|pour:receiver!'] },
  { lemmas: 'tenir classe|faire classe|faire cours|donner cours|tenir cours', frames: ['giver _ à|pour:receiver!'] },
  { lemmas: 'enseigner', frames: ['giver _ receiver'] },
  { lemmas: 'transmettre|répliquer|restituer|démultiplier|dupliquer|cascader|reproduire|relayer|répercuter|retransmettre|partager|reprendre|redonner|refaire|rééditer|répéter|diffuser|décliner|multiplier|étendre|porter|apporter|dispenser|donner|passer|léguer|reconduire|dérouler|vulgariser', frames: ['giver _ content à|pour|avec|dans|auprès+de|vers|devant:receiver!', 'giver _ training à|pour|avec|auprès+de|vers|devant:receiver!'] },
  { lemmas: 'répliquer|démultiplier|dupliquer|cascader|reproduire|restituer|rééditer|reprendre|refaire', frames: ['giver _ training', 'giver _ content'] },
  { lemmas: 'faire de même|faire autant|en faire autant|faire pareil|faire la même chose|faire la réplique|agir de même|leur emboîter le pas', frames: ['giver _ avec|pour|à|auprès+de:receiver'] },
  { lemmas: 'faire|organiser|assurer|tenir|réaliser|procéder à|animer|donner', frames: ['giver _ restitution à|pour|avec|auprès+de|devant:receiver'] },
  // Une formation a lieu.
  { lemmas: 'avoir lieu|tenir|dérouler|se passer|s\'étaler|s\'achever|s\'ouvrir|se tenir|se dérouler|débuter|commencer|durer|prendre fin|continuer|finir|clôturer|démarrer|reprendre|intervenir|porter', frames: ['training _'], kind: 'happen' },
  { lemmas: 'réunir|rassembler|regrouper|concerner|toucher|impliquer|mobiliser|profiter|bénéficier|cibler|compter|connaître', frames: ['training _ receiver', 'training _ à:receiver!'], kind: 'happen' },
  // Quelqu'un la rend possible.
  { lemmas: 'financer|payer|prendre en charge|soutenir|appuyer|subventionner|sponsoriser|couvrir|supporter|rembourser|régler|cofinancer|co-financer|prendre à sa charge|contribuer à|défrayer|acquitter|assumer|accompagner financièrement', frames: ['funder _ training', 'funder _ cost de|pour|à:training', 'funder _ cost'] },
  { lemmas: "acheter|offrir|fournir|donner|accorder|octroyer|allouer|apporter|avancer|débloquer|procurer|verser|assurer", frames: ['funder _ cost', 'funder _ support à|pour|de:training'] },
  { lemmas: 'soutenir|aider|appuyer|assister|encourager', frames: ['funder _ training'], control: 'object' },
  { lemmas: 'superviser|encadrer|suivre|contrôler|parrainer', frames: ['supervisor _ training'] },
  { lemmas: 'assurer|faire|effectuer|garantir', frames: ['supervisor _ supervision'] },
  { lemmas: 'accueillir|abriter|héberger', frames: ['host _ training'] },
  { lemmas: 'prêter|ouvrir|mettre à disposition|mettre à la disposition|offrir|louer|céder|fournir', frames: ['host _ venue'] },
  { lemmas: 'convoquer|initier|commanditer|co-organiser|coorganiser|coordonner', frames: ['organizer _ training'] },
  { lemmas: 'convoquer|inviter|convier', frames: ['organizer _ receiver'] },
  // Ce qui n'a pas eu lieu, ou dont on ne sait rien.
  { lemmas: 'annuler|reporter|ajourner|suspendre|interrompre|remettre|différer|déprogrammer|abandonner|repousser|interdire|empêcher|geler', frames: ['any _ training'], matrix: 'cancelled' },
  { lemmas: 'prévoir|envisager|planifier|programmer|projeter|compter|préparer|annoncer|entendre|devoir|promettre|prévoir de|penser|songer|viser|décider|convenir|accepter|être prévu|être en cours|être sur le point|être appelé|proposer|élaborer|budgétiser|discuter|étudier|considérer|réfléchir|inscrire|être amené|négocier', frames: ['any _ training'], matrix: 'planned' },
  { lemmas: "s'engager|se proposer|se préparer|s'apprêter|se promettre|s'attendre", matrix: 'planned' },
  // Qui forme une coalition ne lui apprend rien.
  { lemmas: founded },
  { lemmas: 'souhaiter|espérer|vouloir|désirer|rêver|aspirer|ambitionner|aimer', frames: ['any _ training'], matrix: 'hoped' },
  { lemmas: 'demander|solliciter|réclamer|requérir|exiger|nécessiter|recommander|attendre|suggérer|plaider|proposer|appeler|inviter|chercher|inciter|exhorter|avoir besoin|manquer|prier|revendiquer|encourager|conseiller|insister', frames: ['any _ training', 'any _ de:training'], matrix: 'requested', control: 'object' },
  { lemmas: 'échouer|refuser|renoncer|omettre|négliger|cesser|manquer|éviter|arrêter|oublier|rejeter|décliner', frames: ['any _ training'], matrix: 'negated' },
  { lemmas: 'pouvoir|savoir|permettre|aider|tenter|essayer|être capable|être en mesure|être prêt|être à même|être habilité|être apte|habiliter|autoriser|engager|préparer|motiver|amener|contribuer|servir|offrir', matrix: 'able', control: 'object' },
  { lemmas: 'pouvoir|savoir|tenter|essayer|être capable|être en mesure|être prêt|être à même|être habilité|être apte|chercher', matrix: 'able', control: 'subject' },
  { lemmas: 'réussir|parvenir|commencer|continuer|se mettre|finir|arriver|procéder|consister|passer|poursuivre|entreprendre|débuter', matrix: 'fact' },
  { lemmas: 'charger|mandater|aider|faire|appuyer|recruter|déployer|mobiliser|engager|soutenir', matrix: 'fact', control: 'object' },
  { lemmas: 'aller|venir|revenir|retourner|rentrer|voyager|séjourner|partir|arriver|passer|rester|descendre|monter|sortir|entrer', kind: 'motion' },
  { lemmas: 'se rendre|se déplacer|déplacer|rendre|se retrouver', kind: 'motion' },
  { lemmas: 'dire|expliquer|noter|préciser|affirmer|déclarer|rapporter|indiquer|confirmer|ajouter|rappeler|signaler|mentionner|souligner|estimer|croire|penser|constater|reconnaître', kind: 'say' },
  { lemmas: 'être|avoir|devenir|sembler|rester|demeurer', kind: 'happen' },
  // Verbes ordinaires : ils séparent les propositions.
  {
    lemmas: `abandonner|accepter|accéder|accomplir|accorder|accompagner|accuser|acheminer|achever|adapter|adhérer|admettre|adopter|adresser|affecter|afficher|affirmer|agir|aggraver|ajouter|alerter|alléguer|alimenter|améliorer|analyser|appartenir à|appeler|appliquer|apporter|apprécier|approcher|approuver|arrêter|associer|attaquer|attendre|atteindre|attester|attribuer|augmenter|autoriser|avancer|avertir|baser|battre|bâtir|bloquer|briser|brûler|cacher|
      calculer|centraliser|certifier|changer|chanter|chasser|chercher|choisir|circuler|citer|classer|clarifier|collaborer|collecter|combattre|combiner|commander|comparer|compléter|comporter|composer|comprendre|concevoir|conclure|condamner|confier|confirmer|confronter|connaître|consacrer|conseiller|conserver|consigner|consolider|constater|constituer|construire|consulter|contacter|contenir|contester|contribuer|contrôler|convaincre|convoquer|coopérer|coordonner|
      corriger|couper|courir|créer|critiquer|croiser|cultiver|débattre|décider|déclarer|déclencher|découvrir|décrire|défendre|définir|dégrader|délivrer|démarrer|démontrer|dénoncer|dépasser|dépendre|déployer|déposer|déranger|désigner|dessiner|détruire|développer|devenir|diffuser|diminuer|diriger|discuter|disparaître|disposer|disputer|distribuer|diviser|documenter|domicilier|durer|écarter|échanger|éclater|économiser|écouter|écrire|éditer|effectuer|élaborer|élargir|
      élire|éloigner|embaucher|empêcher|employer|encaisser|encourager|endommager|engager|enlever|enquêter|enregistrer|entendre|entourer|entraîner|entreprendre|entretenir|envoyer|éprouver|établir|étudier|évaluer|éviter|évoluer|évoquer|examiner|excuser|exécuter|exercer|exiger|exister|expliquer|exploiter|explorer|exposer|exprimer|expulser|fabriquer|fermer|fêter|filmer|financer|fixer|fonder|fonctionner|formuler|fournir|franchir|frapper|fuir|gagner|garantir|garder|gérer|
      grandir|habiter|harceler|identifier|ignorer|imaginer|imposer|imprimer|inclure|indiquer|influencer|informer|inscrire|insister|inspecter|installer|insulter|intégrer|intensifier|interdire|interpeller|interroger|interrompre|intervenir|introduire|inventer|investir|inviter|isoler|jeter|jouer|juger|jurer|justifier|laisser|lancer|lever|libérer|limiter|lire|loger|louer|lutter|maintenir|maîtriser|manger|manifester|marcher|marquer|menacer|mener|mentionner|mériter|mesurer|
      mettre|mettre en relation|mettre à jour|mettre en œuvre|mobiliser|modifier|montrer|mourir|naître|négocier|nettoyer|nommer|noter|nourrir|observer|obliger|obtenir|occuper|opposer|ordonner|orienter|oser|oublier|ouvrir|parler|partager|partir|parvenir|payer|perdre|permettre|persuader|peser|planter|plaindre|porter|poser|posséder|poster|poursuivre|pousser|pratiquer|préférer|prélever|prendre|présider|presser|prétendre|prévenir|prier|produire|profiter|progresser|promouvoir|prononcer|
      proposer|protéger|protester|prouver|provoquer|publier|punir|quitter|raconter|ramasser|ramener|rappeler|rapporter|réagir|rebâtir|recenser|recevoir|rechercher|récolter|recommander|réconcilier|reconnaître|recourir|recruter|rédiger|réduire|référer|refléter|refuser|regarder|regretter|régler|rejeter|rejoindre|relancer|relater|relever|relier|remarquer|rembourser|remercier|remettre|remonter|remplacer|remplir|rencontrer|rendre|renforcer|renouveler|rénover|renseigner|réparer|répartir|
      répondre|reposer|représenter|réserver|résister|résoudre|respecter|ressentir|restaurer|résulter|rétablir|retarder|retenir|retirer|retrouver|réussir|révéler|revendiquer|revoir|risquer|saisir|saluer|sanctionner|satisfaire|sauver|savoir|scolariser|sécuriser|sélectionner|semer|sensibiliser|séparer|servir|signaler|signer|situer|soigner|souffrir|soulever|soumettre|soutenir|stopper|subir|suffire|suggérer|surveiller|survivre|suspendre|taire|témoigner|tenter|terminer|tester|tirer|
      toucher|tourner|tracer|traduire|traiter|transférer|transformer|transporter|travailler|traverser|trier|trouver|tuer|unir|user|utiliser|valider|valoir|vanter|vendre|venger|vérifier|verser|vider|viser|visiter|vivre|voir|voler|voter|voyager|coacher|mentorer|suivre de près|évoquer|raconter|chapeauter|héberger|mettre en place|mettre en ligne|mettre fin|prendre contact|prendre position|prendre conscience|rendre compte|faire face|faire partie|faire partie de|parrainer|localiser|numériser|archiver|cartographier|baser|situer|intituler|dénommer|nommer|appeler|soutenir|élire|porter devant|monter`.replaceAll('\n', ''),
  },
];
