import type { KnownField } from '../model/record.ts';

/** Headings that say surely which field a column is, in English, French and Spanish; what stands in brackets is left out. */
export const headingsOf: Readonly<Record<KnownField, string>> = {
  id: `FragmentID|ID|Record ID|Record number|Record no|Outcome ID|Outcome number|Outcome no|Outcome code|Reference number|Unique ID|Identifier
    |Identifiant|Identifiant unique|Numéro de fiche|Numéro de l'incidence|ID de l'incidence|Code de l'incidence|ID du fragment
    |Identificador|Número de ficha|ID del alcance|Código del alcance|Número del alcance|ID del fragmento`,
  status: `Outcome status|Status|Status of the outcome|Statut|Statut de l'incidence|Statut du changement|Estado|Estado del alcance|Estatus`,
  period: `OH-harvesting period|Harvesting period|Harvest period|Outcome harvesting period|Harvest|Harvest round|Harvesting round|Harvest number
    |Période de récolte|Période de la récolte|Récolte|Période de récolte des incidences|Periodo de cosecha|Período de la cosecha|Cosecha|Ronda de cosecha`,
  country: `Country|Countries|Country name|Country or region|Country and region|Country/Region|Region/Country|Country of the outcome
    |Pays|Nom du pays|Pays/Région|Région/Pays|Pays ou région|Pays de l'incidence|Pays concerné|Pays concernés
    |País|Países|País/Región|Región/País|País o región|Nombre del país|País del alcance`,
  year: `Year|Outcome year|Year of the outcome|Year of change|Année|Année de l'incidence|Année du changement|Año|Año del alcance|Año del cambio`,
  description: `Outcome description|Description of the outcome|Outcome statement|Outcome|Outcome text|Description|Description of the change|Change description
    |Description de l'incidence|Description du changement|Énoncé de l'incidence|Incidence|Description de l'effet
    |Descripción del alcance|Descripción del cambio|Descripción|Enunciado del alcance|Alcance|Descripción del resultado`,
  significance: `Significance of the outcome|Significance|Outcome significance|Significance of the change|Importance|Importance of the outcome|Relevance of the outcome
    |Importance de l'incidence|Importance du changement|Signification de l'incidence|Signification|Portée de l'incidence
    |Importancia|Importancia del alcance|Significado|Significado del alcance|Relevancia|Relevancia del alcance`,
  additional: `Additional information|Additional info|Further information|Other information|More information|Additional comments
    |Informations complémentaires|Information complémentaire|Info complémentaire|Infos complémentaires|Informations additionnelles|Information additionnelle|Autres informations
    |Información adicional|Información complementaria|Otra información|Más información`,
  ratingSignificance: `Rating significance|Rating of the significance|Significance rating|Significance score|Cotation importance|Cotation de l'importance|Évaluation de l'importance
    |Calificación importancia|Calificación de la importancia|Valoración de la importancia|Puntuación de la importancia`,
  socialActor: `Social actor|Social actors|Actor who changed|Acteur social|Acteurs sociaux|Actor social|Actores sociales`,
  scale: `Scale|Scale of change|Scale of the outcome|Level of change|Échelle|Échelle du changement|Escala|Escala del cambio|Nivel del cambio`,
  programmeContribution: `Contribution of the programme|Contribution of the program|Programme contribution|Program contribution|Project contribution|Contribution of the project|Our contribution
    |Contribution du programme|Contribution du projet|Notre contribution|Contribución del programa|Contribución del proyecto|Nuestra contribución`,
  otherContribution: `Contribution of other actors and factors|Contribution of other actors|Contribution of others|Other contributions|Contributions of other actors and factors|Other actors and factors|Contribution of other factors
    |Contribution d'autres acteurs et facteurs|Contribution des autres acteurs et facteurs|Contribution d'autres acteurs|Autres contributions|Contribution des autres acteurs
    |Contribución de otros actores y factores|Contribución de otros actores|Otras contribuciones|Otros actores y factores`,
  ratingContribution: `Rating contribution|Rating of the contribution|Contribution rating|Contribution score|Cotation contribution|Cotation de la contribution|Évaluation de la contribution
    |Calificación contribución|Calificación de la contribución|Valoración de la contribución|Puntuación de la contribución`,
  unintended: `The change was unintended|Change was unintended|Unintended|Unintended change|Unintended outcome|Changement non intentionnel|Incidence non intentionnelle|Changement non prévu|Changement involontaire
    |El cambio no fue intencional|Cambio no intencional|Cambio no previsto|Alcance no intencional|No intencional`,
  evidence: `Evidence supporting the outcome statement|Evidence|Supporting evidence|Evidence for the outcome|Means of verification|Sources of verification|Sources of evidence
    |Preuves|Preuve|Éléments de preuve|Preuves à l'appui|Moyens de vérification|Sources de vérification|Evidencia|Evidencias|Pruebas|Medios de verificación|Fuentes de verificación`,
  confidential: `Outcome statements is CONFIDENTIAL|Outcome statement is confidential|Outcome is confidential|Confidential|Confidentiality|Is confidential|Is it confidential|Confidential outcome|Confidential record
    |Confidentiel|Confidentialité|Incidence confidentielle|Fiche confidentielle|Est confidentiel|L'incidence est confidentielle
    |Confidencial|Confidencialidad|Es confidencial|Alcance confidencial|El alcance es confidencial`,
  framework: `Link to Outcomes in Results Framework|Link to the results framework|Results framework|Link to outcomes|Results framework link
    |Lien avec le cadre de résultats|Lien avec les résultats du cadre de résultats|Cadre de résultats|Lien cadre de résultats
    |Vínculo con el marco de resultados|Relación con el marco de resultados|Enlace con el marco de resultados|Marco de resultados`,
  objectives: `Link to Specific Objectives|Link to the specific objectives|Specific objectives|Specific objective|Link to objectives
    |Lien avec les objectifs spécifiques|Objectifs spécifiques|Objectif spécifique|Lien avec les objectifs
    |Vínculo con los objetivos específicos|Relación con los objetivos específicos|Objetivos específicos|Objetivo específico`,
  story: `StoryFragment_Merged|StoryFragment|Merged story|Story merged|Story fragment|Récit fusionné|Fragment de récit|Historia combinada`,
  negative: `Outcome is negative|The outcome is negative|Negative outcome|Negative change|The change is negative|Incidence négative|L'incidence est négative|Changement négatif
    |Alcance negativo|El alcance es negativo|Cambio negativo`,
  changeType: `MCQType of change|Type of change|Types of change|Change type|Type de changement|Types de changement|Type du changement|Tipo de cambio|Tipos de cambio`,
  changeCluster: `TypeOfChangeCluster|Type of change cluster|Change cluster|Cluster of change|Groupe de types de changement|Groupe de changement|Regroupement du type de changement
    |Grupo de tipos de cambio|Grupo de cambio|Agrupación del tipo de cambio`,
};

/** Headings that may mean a field and are asked about. */
export const likelyHeadingsOf: Readonly<Partial<Record<KnownField, string>>> = {
  id: 'Code|Number|No|Nr|N°|Ref|Reference|Numéro|Référence|Código|Número|Referencia|Key|Clé',
  period: 'Period|Période|Periodo|Round|Reporting period|Période de rapportage',
  country: 'Region|Région|Región|Location|Lieu|Where|Où|Place|Lugar|Zone|Area',
  year: 'Date|When|Quand|Fecha|Cuándo|Date of the outcome|Date of change',
  description: 'Change|Changement|Cambio|Result|Résultat|Resultado|What changed|Summary|Résumé|Resumen|Story|Récit|Narrative|Text|Texte',
  additional: 'Comments|Comment|Commentaires|Comentarios|Remarks|Remarques|Notes|Background|Contexte',
  otherContribution: 'Contribution|Contributions|Contribución|Other actors|Autres acteurs|Otros actores|Partners|Partenaires',
  programmeContribution: 'Contribution|Contributions|Contribución',
  ratingSignificance: 'Rating|Score|Cotation|Note',
  ratingContribution: 'Rating|Score|Cotation|Note',
  confidential: 'Sensitive|Sensible|Restricted|Restreint|Access|Accès|Secret|Privacy|Security level',
  framework: 'Link to|Lien CR|Indicator|Indicateur|Outcome area|Logframe',
  objectives: 'Objective|Objectives|Objectif|Objectifs|Objetivo|Objetivos|Goal|Thematic area',
  changeType: 'Type|Category|Catégorie|Categoría',
  scale: 'Level|Niveau|Nivel',
  socialActor: 'Actor|Actors|Acteur|Acteurs|Actores|Who changed',
};

/** Small words that make no difference to what a heading means. */
export const headingFillers: ReadonlySet<string> = new Set(
  ('a an the of for in on to and or is was this le la les l un une du des de d et ou en au aux est el los las del y o es fue que if any please ' +
    'this these that be should must kept cette ce cet elle il doit etre rester esta este ser').split(' '),
);

/** Folded beginnings of words by which a heading asks whether a record may be shown: yes there is no to confidential. */
export const showWords: readonly string[] = [
  'publi', 'share', 'sharing', 'partag', 'diffus', 'divulg', 'disclos', 'compart', 'difund', 'open', 'ouvert', 'abiert',
];

/** Folded words that turn a heading into its opposite. */
export const headingNegations: ReadonlySet<string> = new Set('not no non ne pas never sans sin without nunca jamais cannot'.split(' '));

/** Folded beginnings of words that carry their own no. */
export const negatedBeginnings: readonly string[] = ['unint', 'unplan', 'unexp', 'invol', 'inatt', 'imprev', 'nonint'];
