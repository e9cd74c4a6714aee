import type { Grammar } from '../grammar/Grammar.ts';
import { dates } from './dates.ts';
import { inflect, plurals } from './inflect.ts';
import { names } from './names.ts';
import { bodies, nouns } from './nouns.ts';
import { smallWords } from './small-words.ts';
import { verbs } from './verbs.ts';

/** Spanish, as records of this field write it. */
export const spanish: Grammar = {
  language: 'es',
  ...smallWords,
  lightVerbs: /^(?:hacer|tener|tomar|llevar|abrir|presentar|conducir|realizar|dar)$/u,
  copula: 'ser',
  possession: 'haber',
  dropsSubject: true,
  impliedEndings: { us: /mos$/u, several: /n$/u },
  personalObject: 'a',
  subjectsFollow: true,
  strongPronouns: /^(?:ellos|ellas|ella|él)$/u,
  infinitiveMarker: null,
  joinedAdjectives: null,
  pluralEnding: /[^s]s$/u,
  presentEnding: null,
  workingFor: /^(?:en)$/u,
  articledPrepositions: /^(?:del|al)$/u,
  titles: /^(?:sr|sra|srta|dr|dra|don|doña)\.?$/u,
  articles: /^(?:la|el|los|las|un|una)$/u,
  particles: null,
  restriction: null,
  partOf: null,
  invertedCondition: null,
  datedFrom: /^(?:después)$/u,
  datedFromTakesOf: true,
  partitives: null,
  closeRelative: null,
  nounOnlyAfter: /^(?:en)$/u,
  there: null,
  clitics: {
    all: 'se|les|le|los|las|lo|la|nos|me|te',
    reflexive: 'se',
    pointing: { les: { plural: true, dative: true }, le: { plural: false, dative: true }, los: { plural: true, dative: false }, las: { plural: true, dative: false }, lo: { plural: false, dative: false }, la: { plural: false, dative: false } },
  },
  leadingNegations: 'no|nunca|jamás|tampoco',
  membership: /^(?:miembro|miembra|integrante)$/u,
  belonging: /^(?:pertenecer a|representar|formar parte de|provenir de)$/u,
  comingFrom: /^(?:ser|venir)$/u,
  existential: /^$/u,
  lending: /^(?:proporcionar|enviar|aportar|ceder|prestar|poner|asignar|destinar|facilitar|designar|delegar|comisionar)$/u,
  dative: 'a',
  verbs,
  inflect,
  plurals,
  nouns,
  bodies,
  adjectives:
    'local|rural|urbano|urbana|nuevo|nueva|viejo|vieja|antiguo|antigua|nacional|regional|internacional|público|pública|privado|privada|jurídico|jurídica|legal|civil|político|social|digital|físico|personal|práctico|primer|primero|primera|segundo|segunda|tercero|tercera|último|última|principal|buen|bueno|buena|mejor|pequeño|pequeña|gran|grande|corto|corta|largo|larga|común|diferente|especial|pleno|libre|abierto|abierta|independiente|femenino|femenina|' +
    'masculino|posible|necesario|necesaria|importante|humano|humana|activo|activa|fuerte|débil|seguro|segura|lejano|cercano|cercana|vecino|comunitario|comunitaria|participativo|participativa|ciudadano|municipal|comunal|sindical|religioso|religiosa|tradicional|agrícola|minero|escolar|sanitario|interno|externo|virtual|intensivo|intensiva|avanzado|avanzada|adicional|inicial|final|conjunto|conjunta|territorial|presupuestario|temprano|temprana|colectivo|colectiva|educativo|educativa|' +
    'auxiliar|indígena|campesino|campesina|afrodescendiente|popular|tal|propio|joven|garífuna|maya|zonal|departamental|provincial|parroquial|veredal|juvenil|estudiantil|laboral|ambiental|integral|básico|básica|mutuo|mutua',
  ours: /^(?:nuestr[oa]s?)$/u,
  another: /^(?:uno|una|otro|otra|el (?:primero|segundo|otro)|la (?:primera|segunda|otra))(?: |$)/u,
  partners: /^(?:socio|socia|aliado|aliada|organización socia|contraparte)$/u,
  members: /^(?:miembro|miembra|integrante|personal|observador|observadora|voluntario|voluntaria|delegado|delegada|punto focal|representante|equipo|empleado|empleada|monitor|monitora|coordinador|coordinadora|animador|animadora|socia|socio)$/u,
  nobodyInParticular: /^(?:persona|participante|individuo|beneficiario|beneficiaria|gente|otr[oa]s?|asistente)$/u,
  genders: /^(?:mujer|hombre|niña|niño|muchacha|muchacho)$/u,
  ownPeople: /^(?:alumno|alumna|estudiante|cliente|clienta|paciente|niño|niña|interno|interna|preso|presa|aprendiz|beneficiario|beneficiaria|usuario|usuaria|refugiado|refugiada)$/u,
  trainees: /^(?:participante|beneficiario|beneficiaria|egresado|egresada|asistente|aprendiz|capacitado|capacitada)$/u,
  trainers: /^(?:formador|formadora|capacitador|capacitadora|multiplicador|multiplicadora)$/u,
  trainingOfTrainers: /(?:formador|capacitador)/u,
  scores: /^(?:decena|docena|quincena|veintena|treintena|cuarentena|cincuentena|centenar|centena|millar|par)$/u,
  emptyAdjectives: /^(?:otro|otros|otra|otras|nuevo|nuevos|nueva|nuevas|mismo|mismos|misma|mismas|primer|primeros|primeras|diferentes|diversos|diversas|varios|varias|numerosos|numerosas|propio|propios|propias|demás)$/u,
  emptyOfTrainings: /^(?:en|línea|virtual|virtuales|intensivo|intensiva|intensivos|conjunto|conjunta|práctico|práctica|teórico|teórica|corto|corta|largo|larga|segundo|segunda|primero|primer|primera|tercer|último|última|mismo|misma|gran|pequeño|completo|completa|inicial|final|nacional|regional|local|mensual|anual|específico|específica|similar|siguiente|anterior|adicional|complementario|gratuito|gratuita|presencial|residencial|de|del|la|el|los|las|y|tres|dos|cuatro|cinco|días|día|módulos|a|distancia|previsto|prevista|dictado|dictada|impartido|impartida|realizado|realizada|celebrado|celebrada)$/u,
  documents: /^(?:ley|código|decreto|convenio|convención|protocolo|constitución|ordenanza|tratado|declaración|pacto|manual|principios|objetivos|reglamento)$/u,
  peopleEnding: /(?:[a-zéñ]{3,}(?:dores|doras|tores|toras|istas|eros|eras|antes|entes|arios|arias|ólogos|ólogas|esas))$/u,
  verbEnding: { past: /[a-zñ]{3,}(?:aron|ieron|eyeron)$|[a-zñ]{2,}(?:ó|ió)$/u, participle: /[a-z]{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas)$/u },
  headLast: false,
  namesInCapitals: new Set('acción|paz|justicia|visión|voz|esperanza|casa|alerta|luz|puente|escudo|confianza|sendero|horizonte|unidad|dignidad|amnistía|oxfam|caritas|mundo|plan|mujeres|vida|tierra'.split('|')),
  telling: {
    words: 'el|los|las|del|y|por|para|con|una|su|sus|fue|fueron|al|lo|como|más|este|esta|ha|han|había|también|desde|sobre|hasta|sin|después',
    endings: /ñ|(?:ción|ciones|aron|ieron|dores|doras|dad)$|[bcdfglmnrstz]ó$/u,
  },
  names,
  dates,
};
