import type { VerbForm } from '../grammar/Grammar.ts';

/** Past and participle of verbs that do not take -ed; `=` where both are the same. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  `teach taught=|give gave given|hold held=|run ran run|lead led=|take took taken|undergo underwent undergone|learn learnt=|get got got|bring brought=|make made=|meet met=|
  go went gone|come came come|begin began begun|say said=|tell told=|think thought=|feel felt=|find found=|see saw seen|know knew known|show showed shown|speak spoke spoken|write wrote written|
  read read=|keep kept=|leave left=|lose lost=|pay paid=|put put=|set set=|let let=|cut cut=|cost cost=|send sent=|spend spent=|build built=|lend lent=|buy bought=|sell sold=|sit sat=|stand stood=|
  understand understood=|win won=|become became become|choose chose chosen|break broke broken|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|fly flew flown|forget forgot forgotten|
  grow grew grown|hear heard=|hide hid hidden|lay laid=|rise rose risen|ride rode ridden|seek sought=|shut shut=|sleep slept=|steal stole stolen|strike struck=|throw threw thrown|wear wore worn|
  withdraw withdrew withdrawn|oversee oversaw overseen|foresee foresaw foreseen|undertake undertook undertaken|fight fought=|hand handed=|mean meant=|deal dealt=|catch caught=|do did done`
    .split('|')
    .map((line) => line.trim().split(' '))
    .map(([lemma, past, participle]) => [lemma, `${past!.replace('=', '')} ${participle ?? past!.replace('=', '')}`]),
);

/** Verbs of more than one syllable whose last letter doubles. */
const doubling = /^(?:(?:trans|re|e|o|sub|per|com|ad)mit|(?:re|pre|trans|de|con|in)fer|(?:oc|re|in)cur|(?:com|ex|pro|re)pel|control|patrol|enrol|regret|abet|ban|beg|nod|rob|sob|grab|skip|slip|tip|trip|wrap|trim|hug|jog|log|rub|scan|shop|snap|spot|star|swap|knit|omit|plan|stop|drop|ship|step|cap|map|equip|permit|commit|admit|refer|prefer|submit|transfer|defer|occur|program|tap|fit|set|run|put|cut|let|get|sit|win|begin|shut|forget|chat)$/u;

/** The forms of an English verb. */
export function inflect(lemma: string): (readonly [string, VerbForm])[] {
  const [past, participle] = irregular[lemma]?.split(' ') ?? [regular(lemma, 'ed'), regular(lemma, 'ed')];
  const third = /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const forms: (readonly [string, VerbForm])[] = [
    [lemma, 'infinitive'], [third, 'present'], [past!, 'past'], [participle!, 'participle'], [regular(lemma, 'ing'), 'gerund'],
  ];
  if (/^(?:benefit|target|focus|combat|format)$/u.test(lemma)) forms.push([`${lemma}${lemma.at(-1)}ed`, 'past'], [`${lemma}${lemma.at(-1)}ed`, 'participle'], [`${lemma}${lemma.at(-1)}ing`, 'gerund']);
  if (lemma === 'learn') forms.push(['learned', 'past'], ['learned', 'participle']);
  if (/[^aeiou][ae]l$|rol$/u.test(lemma) && !doubling.test(lemma)) {
    for (const ending of ['ed', 'ing'] as const) {
      const double = `${lemma}l${ending}`;
      forms.push(...(ending === 'ing' ? [[double, 'gerund'] as const] : [[double, 'past'] as const, [double, 'participle'] as const]));
    }
  }
  if (lemma === 'get') forms.push(['gotten', 'participle']);
  if (lemma.includes('-')) {
    const joined = lemma.replace('-', '');
    return [...forms, ...inflect(joined)];
  }
  return forms;
}

function regular(lemma: string, ending: 'ed' | 'ing'): string {
  if (doubling.test(lemma)) return `${lemma}${lemma.at(-1)}${ending}`;
  if (ending === 'ed') {
    if (lemma.endsWith('e')) return `${lemma}d`;
    return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
  }
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return /[^eoy]e$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

/** The plural of an English noun. */
export function plurals(noun: string): string[] {
  const known: Readonly<Record<string, string>> = {
    woman: 'women', man: 'men', child: 'children', person: 'people', wife: 'wives', midwife: 'midwives', youth: 'youths', leaf: 'leaves', staff: 'staff', policewoman: 'policewomen',
    policeman: 'policemen', fisherman: 'fishermen', chairwoman: 'chairwomen', businesswoman: 'businesswomen', spokeswoman: 'spokeswomen', alumnus: 'alumni', tradeswoman: 'tradeswomen',
  };
  const last = noun.split(' ').at(-1)!;
  const head = noun.slice(0, noun.length - last.length);
  if (last === 'person') return [`${head}people`, `${head}persons`];
  if (known[last]) return [head + known[last]];
  if (/(?:s|sh|ch|x|z)$/u.test(last)) return [`${noun}es`];
  return /[^aeiou]y$/u.test(last) ? [`${noun.slice(0, -1)}ies`] : [`${noun}s`];
}
