import type { VerbForm } from '../grammar/Grammar.ts';

type Form = readonly [string, VerbForm];

/** Lemma: present (he, they), stem of the imperfect, preterite (he, they), stem of the future, participle, gerund. `=` where regular. */
const irregular: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `hacer hace hacen = hizo hicieron har hecho =|tener tiene tienen = tuvo tuvieron tendr = =|estar está están = estuvo estuvieron = = =|poder puede pueden = pudo pudieron podr = pudiendo|poner pone ponen = puso pusieron pondr puesto =|querer quiere quieren = quiso quisieron querr = =|
  saber sabe saben = supo supieron sabr = =|venir viene vienen = vino vinieron vendr = viniendo|decir dice dicen = dijo dijeron dir dicho diciendo|traer trae traen = trajo trajeron = traído trayendo|conducir conduce conducen = condujo condujeron = = =|producir produce producen = produjo produjeron = = =|reproducir reproduce reproducen = reprodujo reprodujeron = = =|
  introducir introduce introducen = introdujo introdujeron = = =|traducir traduce traducen = tradujo tradujeron = = =|dar da dan = dio dieron = = =|ver ve ven ve vio vieron = visto =|leer lee leen = leyó leyeron = leído leyendo|creer cree creen = creyó creyeron = creído creyendo|construir construye construyen = construyó construyeron = = construyendo|instruir instruye instruyen = instruyó instruyeron = = instruyendo|
  incluir incluye incluyen = incluyó incluyeron = = incluyendo|contribuir contribuye contribuyen = contribuyó contribuyeron = = contribuyendo|distribuir distribuye distribuyen = distribuyó distribuyeron = = distribuyendo|seguir sigue siguen = siguió siguieron = = siguiendo|conseguir consigue consiguen = consiguió consiguieron = = consiguiendo|pedir pide piden = pidió pidieron = = pidiendo|servir sirve sirven = sirvió sirvieron = = sirviendo|
  repetir repite repiten = repitió repitieron = = repitiendo|elegir elige eligen = eligió eligieron = = eligiendo|medir mide miden = midió midieron = = midiendo|impedir impide impiden = impidió impidieron = = impidiendo|despedir despide despiden = despidió despidieron = = =|sentir siente sienten = sintió sintieron = = sintiendo|preferir prefiere prefieren = prefirió prefirieron = = prefiriendo|transferir transfiere transfieren = transfirió transfirieron = = transfiriendo|
  referir refiere refieren = refirió refirieron = = =|convertir convierte convierten = convirtió convirtieron = = =|morir muere mueren = murió murieron = muerto muriendo|dormir duerme duermen = durmió durmieron = = durmiendo|abrir = = = = = = abierto =|cubrir = = = = = = cubierto =|descubrir = = = = = = descubierto =|escribir = = = = = = escrito =|inscribir = = = = = = inscrito =|romper = = = = = = roto =|
  volver vuelve vuelven = = = = vuelto =|devolver devuelve devuelven = = = = devuelto =|resolver resuelve resuelven = = = = resuelto =|imprimir = = = = = = impreso =|oír oye oyen oí oyó oyeron oir oído oyendo|caer cae caen = cayó cayeron = caído cayendo|salir sale salen = = = saldr = =|valer vale valen = = = valdr = =|obtener obtiene obtienen = obtuvo obtuvieron obtendr = =|mantener mantiene mantienen = mantuvo mantuvieron mantendr = =|
  sostener sostiene sostienen = sostuvo sostuvieron sostendr = =|contener contiene contienen = contuvo contuvieron contendr = =|proponer propone proponen = propuso propusieron propondr propuesto =|disponer dispone disponen = dispuso dispusieron dispondr dispuesto =|exponer expone exponen = expuso expusieron expondr expuesto =|componer compone componen = compuso compusieron compondr compuesto =|suponer supone suponen = supuso supusieron supondr supuesto =|prever prevé prevén preve previó previeron = previsto previendo|
  intervenir interviene intervienen = intervino intervinieron intervendr = interviniendo|convenir conviene convienen = convino convinieron convendr = =|provenir proviene provienen = provino provinieron provendr = =|satisfacer satisface satisfacen = satisfizo satisficieron satisfar satisfecho =|rehacer rehace rehacen = rehizo rehicieron rehar rehecho =|poseer posee poseen = poseyó poseyeron = poseído poseyendo|huir huye huyen = huyó huyeron = = huyendo|reunir reúne reúnen = = = = = =|
  comenzar comienza comienzan = = = = = =|empezar empieza empiezan = = = = = =|contar cuenta cuentan = = = = = =|mostrar muestra muestran = = = = = =|demostrar demuestra demuestran = = = = = =|encontrar encuentra encuentran = = = = = =|probar prueba prueban = = = = = =|aprobar aprueba aprueban = = = = = =|recordar recuerda recuerdan = = = = = =|acordar acuerda acuerdan = = = = = =|extender extiende extienden = = = = = =|atender atiende atienden = = = = = =|
  defender defiende defienden = = = = = =|entender entiende entienden = = = = = =|perder pierde pierden = = = = = =|pensar piensa piensan = = = = = =|cerrar cierra cierran = = = = = =|negar niega niegan = = = = = =|recomendar recomienda recomiendan = = = = = =|reforzar refuerza refuerzan = = = = = =|mover mueve mueven = = = = = =|promover promueve promueven = = = = = =|soler suele suelen = = = = = =|jugar juega juegan = = = = = =|
  sugerir sugiere sugieren = sugirió sugirieron = = sugiriendo|requerir requiere requieren = requirió requirieron = = requiriendo|adquirir adquiere adquieren = = = = = =|invertir invierte invierten = invirtió invirtieron = = invirtiendo|corregir corrige corrigen = corrigió corrigieron = = corrigiendo|competir compite compiten = compitió compitieron = = compitiendo|rendir rinde rinden = rindió rindieron = = rindiendo|andar = = = anduvo anduvieron = = =|caber cabe caben = cupo cupieron cabr = =|detener detiene detienen = detuvo detuvieron detendr = =`
    .split('|')
    .map((line) => line.trim().split(' '))
    .map(([lemma, ...forms]) => [lemma!, forms]),
);

/** "to go", but for what it shares with "to be". */
const going: Form[] = [
  ['ir', 'infinitive'], ['irse', 'infinitive'], ['va', 'present'], ['van', 'present'], ['iba', 'imperfect'], ['iban', 'imperfect'], ['irá', 'future'], ['irán', 'future'],
  ['iría', 'conditional'], ['irían', 'conditional'], ['vaya', 'subjunctive'], ['vayan', 'subjunctive'], ['ido', 'participle'], ['yendo', 'gerund'],
];

/** The forms of a Spanish verb: of its tenses those of the third person, the participle with its endings, and the gerund. */
export function inflect(lemma: string): Form[] {
  const reflexive = lemma.endsWith('se') && /[aeií]rse$/u.test(lemma);
  const base = reflexive ? lemma.slice(0, -2) : lemma;
  if (base === 'ir') return going;
  const ending = base.slice(-2);
  const stem = base.slice(0, -2);
  if (!['ar', 'er', 'ir', 'ír'].includes(ending)) return [[lemma, 'infinitive']];
  const own = irregular[base] ?? (/[^gq]uir$/u.test(base) ? likeBuild(stem) : []);
  const pick = (at: number, regular: string): string => (own[at] === undefined || own[at] === '=' ? regular : own[at]);
  const ar = ending === 'ar';
  const soft = respell(stem, ar);
  const he = pick(0, ar ? `${stem}a` : `${stem}e`);
  const they = pick(1, ar ? `${stem}an` : `${stem}en`);
  const imperfect = pick(2, stem);
  const past = pick(3, ar ? `${stem}ó` : `${stem}ió`);
  const pasts = pick(4, ar ? `${stem}aron` : `${stem}ieron`);
  const future = pick(5, `${stem}${ending.replace('í', 'i')}`);
  const participle = pick(6, ar ? `${stem}ado` : `${stem}ido`);
  const gerund = pick(7, ar ? `${stem}ando` : `${stem}iendo`);
  // "formarse" has a verb of its own, and all its other forms are those of "formar" with "se" before them.
  if (reflexive) return [[lemma, 'infinitive'], [`${stressed(gerund)}se`, 'gerund']];
  const forms: Form[] = [
    [base, 'infinitive'], [he, 'present'], [they, 'present'], [past, 'past'], [pasts, 'past'], [pasts.replace(/aron$/u, 'amos').replace(/[iy]?eron$/u, 'imos'), 'past'], [gerund, 'gerund'],
    ...(ar ? [[`${imperfect}aba`, 'imperfect'] as const, [`${imperfect}aban`, 'imperfect'] as const] : [[`${imperfect}ía`, 'imperfect'] as const, [`${imperfect}ían`, 'imperfect'] as const]),
    [`${future}á`, 'future'], [`${future}án`, 'future'], [`${future}ía`, 'conditional'], [`${future}ían`, 'conditional'],
    [ar ? `${soft}e` : `${soft}a`, 'subjunctive'], [ar ? `${soft}en` : `${soft}an`, 'subjunctive'], [pasts.replace(/on$/u, 'a'), 'subjunctive'], [pasts.replace(/on$/u, 'an'), 'subjunctive'],
    [participle, 'participle'], [participle.replace(/o$/u, 'a'), 'participle'], [`${participle}s`, 'participle'], [participle.replace(/o$/u, 'as'), 'participle'],
    ...['se', 'les', 'los', 'las', 'le', 'lo', 'la'].flatMap((pronoun): Form[] => [[base + pronoun, 'infinitive'], [stressed(gerund) + pronoun, 'gerund']]),
  ];
  return forms;
}

/** "concluir" goes as "construir" does: "concluye", "concluyeron". */
function likeBuild(stem: string): readonly string[] {
  return [`${stem}ye`, `${stem}yen`, '=', `${stem}yó`, `${stem}yeron`, '=', '=', `${stem}yendo`];
}

/** "formando" before a pronoun: "formándolas". */
function stressed(gerund: string): string {
  return gerund.replace(/([ae])ndo$/u, (_, vowel: string) => `${vowel === 'a' ? 'á' : 'é'}ndo`);
}

/** Letters that change before e: "capacitar", "explique", "alcance". */
function respell(stem: string, ar: boolean): string {
  if (!ar) return stem;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
}

/** Plural forms of a Spanish noun or adjective. */
export function plurals(noun: string): string[] {
  const [head = '', ...rest] = noun.split(' ');
  if (rest.length === 0) return pluralOf(head);
  const tail = ` ${rest.join(' ')}`;
  return [...new Set([...pluralOf(head).map((form) => form + tail), ...(rest.length === 1 ? pluralOf(head).flatMap((form) => pluralOf(rest[0]!).map((end) => `${form} ${end}`)) : [])])];
}

function pluralOf(word: string): string[] {
  if (/[aeiouáéó]$/u.test(word)) return [`${word}s`];
  if (word.endsWith('z')) return [`${word.slice(0, -1)}ces`];
  if (/[íú]$/u.test(word)) return [`${word}es`, `${word}s`];
  if (/(?:ón|án|én|ín|és)$/u.test(word)) return [`${word.slice(0, -2)}${plain(word.at(-2)!)}${word.at(-1)}es`];
  if (/[sx]$/u.test(word)) return [word];
  if (word.endsWith('joven')) return [word.replace(/joven$/u, 'jóvenes')];
  return [`${word}es`];
}

function plain(vowel: string): string {
  return vowel.normalize('NFD').replace(/\p{M}/gu, '');
}
