import type { Grammar } from '../grammar/Grammar.ts';
import { dates } from './dates.ts';
import { inflect, plurals } from './inflect.ts';
import { names } from './names.ts';
import { bodies, nouns } from './nouns.ts';
import { smallWords } from './small-words.ts';
import { verbs } from './verbs.ts';

/** English, as records of this field write it. */
export const english: Grammar = {
  language: 'en',
  ...smallWords,
  lightVerbs: /^(?:do|have|get|take|make|gain|present|open|put|join|enjoy|finish)$/u,
  copula: 'be',
  possession: 'have',
  dropsSubject: false,
  subjectsFollow: false,
  strongPronouns: null,
  infinitiveMarker: 'to',
  joinedAdjectives: { by: 'and', ending: /(?:al|ic|ive|ous|ary|ical|ed)$/u },
  pluralEnding: /[^s]s$/u,
  presentEnding: /s$/u,
  workingFor: /^(?:at|with)$/u,
  articledPrepositions: null,
  titles: /^(?:mr|mrs|ms|dr|prof|madam|sir)\.?$/u,
  articles: /^(?:a|the)$/u,
  particles: /^(?:on|down|out|along|together|through|over|up|forward)$/u,
  restriction: null,
  partOf: null,
  invertedCondition: { verb: /^(?:had|were|should)$/u, subject: /^(?:they|it|he|she|we|this)$/u },
  datedFrom: /^(?:after|following)$/u,
  datedFromTakesOf: false,
  partitives: null,
  closeRelative: 'that',
  nounOnlyAfter: null,
  there: null,
  clitics: { all: '', reflexive: '', pointing: {} },
  leadingNegations: 'not|never',
  belonging: /^(?:belong to|be part of|belong|work for|work with|represent|come from)$/u,
  comingFrom: /^(?:be|come)$/u,
  dative: 'to',
  verbs,
  inflect,
  plurals,
  nouns,
  bodies,
  adjectives:
    'local|young|rural|urban|new|old|national|regional|international|public|private|legal|civil|political|social|digital|physical|personal|basic|practical|first|second|third|last|main|good|better|best|small|large|big|great|short|long|early|late|other|same|joint|common|different|special|full|free|open|independent|senior|junior|female|male|elderly|disabled|displaced|' +
    'former|future|possible|necessary|important|several|various|human|active|key|major|minor|strong|weak|safe|secure|remote|nearby|neighbouring|neighboring|northern|southern|eastern|western|central|grassroots|community-based|faith-based|women-led|youth-led|three-day|two-day|four-day|five-day|one-day|half-day|week-long|day-long|weekly|monthly|daily|own|such|similar|intensive|advanced|additional|initial|final|joint|virtual|hybrid|municipal|communal',
  nobodyInParticular: /^(?:people|person|participant|individual|attendee|beneficiary|others?|folk)$/u,
  ours: /^(?:our)$/u,
  another: /^(?:one|another|(?:a|the) (?:second|third)|the (?:first|other))(?: |$)/u,
  partners: /^(?:partner|ally|counterpart|partner organisation|partner organization)$/u,
  members: /^(?:staff|staff member|member|monitor|observer|volunteer|delegate|focal point|focal person|representative|employee|team member|board member|coordinator|personnel|field officer|animator)$/u,
  genders: /^(?:woman|man|girl|boy|female|male)$/u,
  ownPeople: /^(?:student|pupil|client|patient|child|customer|inmate|detainee|prisoner|apprentice|user|beneficiary|refugee)$/u,
  trainees: /^(?:trainee|participant|graduate|attendee|alumnus|learner|beneficiary)$/u,
  trainers: /^(?:trainer|facilitator|master trainer|peer educator)$/u,
  trainingOfTrainers: /(?:trainers?|tot)/u,
  scores: /^(?:dozen|hundred|thousand|couple|pair)$/u,
  emptyAdjectives: /^(?:other|further|new|additional|same|more|trained|first|second|third|own|various|several|different|fellow|remaining|selected|many)$/u,
  emptyOfTrainings: /^(?:online|virtual|hybrid|residential|joint|short|long|intensive|full|free|basic|advanced|practical|theoretical|introductory|initial|final|refresher|in-depth|in-person|hands-on|follow-up|in-house|regional|national|local|annual|monthly|weekly|daily|special|specific|first-ever|.*-(?:day|week|hour|month)|brief|small|big|large|main|main|actual|real|july|said|planned|entire|whole|next|last|previous|so-called|formal|further|series|round|set|cycle|one|two|three|four|five|of|the|a|and|such|similar|kind|subsequent|second|third|fourth)$/u,
  documents: /^(?:act|acts|code|bill|convention|protocol|constitution|decree|ordinance|treaty|declaration|covenant|guidelines|principles|goals|handbook|manual)$/u,
  peopleEnding: /(?:[a-z]{3,}(?:ers|ors|ists|ees|ians|ants|women|men|wives|mates|folk|girls|boys|leaders|mothers|fathers|parents|masters|sellers|kids|teens))$/u,
  verbEnding: { past: /[a-z]{2,}ed$/u, participle: /[a-z]{2,}ed$/u },
  headLast: true,
  namesInCapitals: new Set('amnesty|action|peace|freedom|justice|vision|voice|hope|house|watch|light|bridge|shield|care|trust|path|spark|horizon|unity|dignity|harbour|lantern|compass|beacon|frontline|article|global|witness|crisis|rescue|relief|plan|world|saferworld|oxfam|caritas|concern|mercy|corps|tearfund|trocaire'.split('|')),
  telling: {
    words: 'the|and|of|to|was|were|by|with|for|that|their|from|at|had|has|have|which|who|this|they|it|is|after|not|been|its|an|as|are',
    endings: /(?:ing|ed|ly)$/u,
  },
  names,
  dates,
};
