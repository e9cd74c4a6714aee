import type { VerbForm } from '../grammar/Grammar.ts';

type Form = readonly [string, VerbForm];

/** Lemma: participle, present (he, they), stem of the imperfect, simple past (he, they), stem of the future. `-` where a form does not occur. */
const irregular: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `avoir eu a ont av eut eurent aur|être été est sont ét fut furent ser|faire fait fait font fais fit firent fer|tenir tenu tient tiennent ten tint tinrent tiendr|venir venu vient viennent ven vint vinrent viendr|prendre pris prend prennent pren prit prirent prendr|
  mettre mis met mettent mett mit mirent mettr|suivre suivi suit suivent suiv suivit suivirent suivr|recevoir reçu reçoit reçoivent recev reçut reçurent recevr|voir vu voit voient voy vit virent verr|prévoir prévu prévoit prévoient prévoy prévit prévirent prévoir|
  pouvoir pu peut peuvent pouv put purent pourr|vouloir voulu veut veulent voul voulut voulurent voudr|devoir dû doit doivent dev dut durent devr|savoir su sait savent sav sut surent saur|falloir fallu faut - fall fallut - faudr|
  dire dit dit disent dis dit dirent dir|écrire écrit écrit écrivent écriv écrivit écrivirent écrir|inscrire inscrit inscrit inscrivent inscriv inscrivit inscrivirent inscrir|lire lu lit lisent lis lut lurent lir|élire élu élit élisent élis élut élurent élir|
  conduire conduit conduit conduisent conduis conduisit conduisirent conduir|produire produit produit produisent produis produisit produisirent produir|introduire introduit introduit introduisent introduis introduisit introduisirent introduir|construire construit construit construisent construis construisit construisirent construir|instruire instruit instruit instruisent instruis instruisit instruisirent instruir|reproduire reproduit reproduit reproduisent reproduis reproduisit reproduisirent reproduir|
  ouvrir ouvert ouvre ouvrent ouvr ouvrit ouvrirent ouvrir|offrir offert offre offrent offr offrit offrirent offrir|couvrir couvert couvre couvrent couvr couvrit couvrirent couvrir|découvrir découvert découvre découvrent découvr découvrit découvrirent découvrir|souffrir souffert souffre souffrent souffr souffrit souffrirent souffrir|
  partir parti part partent part partit partirent partir|sortir sorti sort sortent sort sortit sortirent sortir|servir servi sert servent serv servit servirent servir|sentir senti sent sentent sent sentit sentirent sentir|courir couru court courent cour courut coururent courr|parcourir parcouru parcourt parcourent parcour parcourut parcoururent parcourr|mourir mort meurt meurent mour mourut moururent mourr|naître né naît naissent naiss naquit naquirent naîtr|
  connaître connu connaît connaissent connaiss connut connurent connaîtr|reconnaître reconnu reconnaît reconnaissent reconnaiss reconnut reconnurent reconnaîtr|paraître paru paraît paraissent paraiss parut parurent paraîtr|croire cru croit croient croy crut crurent croir|vivre vécu vit vivent viv vécut vécurent vivr|plaire plu plaît plaisent plais plut plurent plair|taire tu tait taisent tais tut turent tair|
  battre battu bat battent batt battit battirent battr|convaincre convaincu convainc convainquent convainqu convainquit convainquirent convaincr|craindre craint craint craignent craign craignit craignirent craindr|joindre joint joint joignent joign joignit joignirent joindr|rejoindre rejoint rejoint rejoignent rejoign rejoignit rejoignirent rejoindr|atteindre atteint atteint atteignent atteign atteignit atteignirent atteindr|
  aller allé va vont all alla allèrent ir|accueillir accueilli accueille accueillent accueill accueillit accueillirent accueiller|recueillir recueilli recueille recueillent recueill recueillit recueillirent recueiller|acquérir acquis acquiert acquièrent acquér acquit acquirent acquerr|conclure conclu conclut concluent conclu conclut conclurent conclur|résoudre résolu résout résolvent résolv résolut résolurent résoudr|boire bu boit boivent buv but burent boir|valoir valu vaut valent val valut valurent vaudr|fuir fui fuit fuient fuy fuit fuirent fuir|
  convoquer convoqué convoque convoquent convoqu convoqua convoquèrent convoquer|asseoir assis assied asseyent assey assit assirent assiér|enquérir enquis enquiert enquièrent enquér enquit enquirent enquerr|suffire suffi suffit suffisent suffis suffit suffirent suffir|rire ri rit rient ri rit rirent rir|rompre rompu rompt rompent romp rompit rompirent rompr`
    .split('|')
    .map((line) => line.trim().split(' '))
    .map(([lemma, ...forms]) => [lemma!, forms]),
);

/** Prefixes whose verb goes like the one behind them: "transmettre" like "mettre". */
const prefixed = /^(?:re|ap|com|entre|sur|trans|per|pro|ad|sou|com|ad|ob|sou|main|dé|con|re|appar|inter|par|sur|de|pré|contre|dé|retrans|sous|sur|par|é|af|a|remé|r|re|mé)(tenir|venir|prendre|mettre|suivre|faire|voir|dire|courir|battre|vivre|partir|sortir|servir|sentir|tenir)$/u;

/** The forms of a French verb: of its tenses those of the third person, the participle with its endings, and the gerund. */
export function inflect(lemma: string): Form[] {
  const own = irregular[lemma] ?? likeAnother(lemma);
  if (own) return fromParts(lemma, own);
  if (lemma.endsWith('er')) return firstGroup(lemma);
  if (lemma.endsWith('ir')) return secondGroup(lemma);
  if (lemma.endsWith('re')) {
    const stem = lemma.slice(0, -2);
    return fromParts(lemma, [`${stem}u`, stem.endsWith('d') ? stem : `${stem}t`, `${stem}ent`, stem, `${stem}it`, `${stem}irent`, `${stem}r`]);
  }
  return [[lemma, 'infinitive']];
}

function likeAnother(lemma: string): readonly string[] | null {
  const base = prefixed.exec(lemma)?.[1];
  const forms = base === undefined ? undefined : irregular[base];
  if (base === undefined || !forms) return null;
  const prefix = lemma.slice(0, -base.length);
  return forms.map((form) => prefix + form);
}

function fromParts(lemma: string, [participle, he, they, imperfect, past, pasts, future]: readonly string[]): Form[] {
  const forms: Form[] = [[lemma, 'infinitive'], ...participles(participle!)];
  const put = (form: string | undefined, as: VerbForm): void => {
    if (form !== undefined && form !== '-') forms.push([form, as]);
  };
  put(he, 'present');
  put(they, 'present');
  put(`${imperfect}ons`, 'present');
  for (const ending of ['ait', 'aient', 'ais']) put(`${imperfect}${ending}`, 'imperfect');
  put(past, 'past');
  put(pasts, 'past');
  for (const ending of ['a', 'ont', 'ons', 'ez']) put(`${future}${ending}`, 'future');
  for (const ending of ['ait', 'aient']) put(`${future}${ending}`, 'conditional');
  put(`${imperfect}ant`, 'gerund');
  return forms;
}

function participles(masculine: string): Form[] {
  const base = masculine === 'dû' ? 'du' : masculine;
  const plural = /[sx]$/u.test(masculine) ? [] : [[`${base}s`, 'participle'] as const];
  return [[masculine, 'participle'], ...plural, [`${base}e`, 'participle'], [`${base}es`, 'participle']];
}

/** Verbs in -er, with the spellings that keep their sound: "rangeait", "plaçait", "emploie", "répète", "appelle". */
function firstGroup(lemma: string): Form[] {
  const stem = lemma.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  const strong = strongStem(stem);
  const future = stem.endsWith('envoy') ? `${stem.slice(0, -2)}er` : strong !== stem && !/é[^é]*$/u.test(stem) ? `${strong}er` : `${stem}er`;
  return [
    [lemma, 'infinitive'], ...participles(`${stem}é`), [`${strong}e`, 'present'], [`${strong}ent`, 'present'], [`${soft}ons`, 'present'],
    [`${soft}ait`, 'imperfect'], [`${soft}aient`, 'imperfect'], [`${soft}ais`, 'imperfect'], [`${soft}a`, 'past'], [`${stem}èrent`, 'past'],
    [`${future}a`, 'future'], [`${future}ont`, 'future'], [`${future}ait`, 'conditional'], [`${future}aient`, 'conditional'], [`${soft}ant`, 'gerund'],
  ];
}

function strongStem(stem: string): string {
  if (/[ou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/appel$|rappel$|renouvel$|jet$/u.test(stem)) return stem + stem.at(-1);
  if (/é[^aeiouyé]{1,2}$/u.test(stem)) return stem.replace(/é([^aeiouyé]{1,2})$/u, 'è$1');
  return /e[lmnptv]$|es$/u.test(stem) && !/(?:appel|jet)$/u.test(stem) ? stem.replace(/e([a-z])$/u, 'è$1') : stem;
}

function secondGroup(lemma: string): Form[] {
  const stem = lemma.slice(0, -1);
  return [
    [lemma, 'infinitive'], ...participles(stem), [`${stem}t`, 'present'], [`${stem}ssent`, 'present'], [`${stem}ssait`, 'imperfect'], [`${stem}ssaient`, 'imperfect'], [`${stem}rent`, 'past'],
    [`${lemma}a`, 'future'], [`${lemma}ont`, 'future'], [`${lemma}ait`, 'conditional'], [`${lemma}aient`, 'conditional'], [`${stem}ssant`, 'gerund'],
  ];
}

/** Plural forms of a French noun or adjective, and the feminine ones of nouns for people. */
export function plurals(noun: string): string[] {
  const [head = '', ...rest] = noun.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  return [...new Set([...pluralOf(head).map((form) => form + tail), ...(rest.length === 1 ? pluralOf(head).flatMap((form) => pluralOf(rest[0]!).map((end) => `${form} ${end}`)) : [])])];
}

function pluralOf(word: string): string[] {
  if (/[sxz]$/u.test(word)) return [word];
  if (word.endsWith('al')) return [`${word.slice(0, -2)}aux`];
  if (/(?:eau|eu|au)$/u.test(word)) return [`${word}x`];
  return [`${word}s`];
}
