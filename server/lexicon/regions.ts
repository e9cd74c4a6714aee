import { PhraseTable, wordsOf } from './phrases.ts';
import type { Word } from './phrases.ts';

/** A region in a text, by its English name. */
export interface RegionInText {
  readonly region: string;
  readonly start: number;
  readonly end: number;
}

/** English name, then what else it is called in English, French and Spanish. */
const regionNames: Readonly<Record<string, string>> = {
  Sahel: 'Sahel|Central Sahel|Sahel central|Sahel region|Région du Sahel|the Sahel|le Sahel|El Sahel|Pays du Sahel|Sahel countries|SAH',
  'West Africa': "West Africa|Western Africa|Afrique de l'Ouest|Afrique occidentale|África Occidental|África del Oeste",
  'East Africa': "East Africa|Eastern Africa|Afrique de l'Est|Afrique orientale|África Oriental|África del Este",
  'Central Africa': 'Central Africa|Middle Africa|Afrique centrale|África Central',
  'Southern Africa': 'Southern Africa|Afrique australe|África Austral|África Meridional',
  'North Africa': 'North Africa|Northern Africa|Afrique du Nord|África del Norte|Norte de África',
  'Horn of Africa': "Horn of Africa|Corne de l'Afrique|Cuerno de África",
  'East and Horn of Africa': "East and Horn of Africa|Afrique de l'Est et Corne de l'Afrique",
  'Great Lakes': 'Great Lakes|Great Lakes Region|African Great Lakes|Grands Lacs|Région des Grands Lacs|Grandes Lagos',
  'Liptako-Gourma': 'Liptako-Gourma|Liptako Gourma|Liptako|Trois frontières|Zone des trois frontières',
  'Lake Chad Basin': 'Lake Chad Basin|Lake Chad|Bassin du lac Tchad|Lac Tchad|Cuenca del lago Chad',
  Maghreb: 'Maghreb|Magreb', Mashreq: 'Mashreq|Mashriq|Machrek|Máshrek', Levant: 'Levant|Levante',
  'Middle East': 'Middle East|Near East|Moyen-Orient|Proche-Orient|Oriente Medio|Medio Oriente|Oriente Próximo',
  'Middle East and North Africa': 'Middle East and North Africa|MENA|MENA region|Moyen-Orient et Afrique du Nord|Oriente Medio y Norte de África|Oriente Medio y África del Norte|SWANA|Région MENA',
  'Sub-Saharan Africa': 'Sub-Saharan Africa|Afrique subsaharienne|África subsahariana', Africa: 'Africa|Afrique|África',
  'Latin America': 'Latin America|Amérique latine|América Latina|Latinoamérica|LAC|Latin America and the Caribbean|América Latina y el Caribe|Amérique latine et Caraïbes',
  'Central America': 'Central America|Amérique centrale|América Central|Centroamérica|Northern Triangle|Triángulo Norte',
  'South America': 'South America|Amérique du Sud|América del Sur|Sudamérica|Suramérica', Caribbean: 'Caribbean|Caraïbes|Caribe', Andes: 'Andes|Andean region|Región Andina',
  'South Asia': 'South Asia|Asie du Sud|Asia del Sur', 'Southeast Asia': 'Southeast Asia|South-East Asia|South East Asia|Asie du Sud-Est|Sudeste Asiático',
  'Central Asia': 'Central Asia|Asie centrale|Asia Central', Asia: 'Asia|Asie', Europe: 'Europe|Europa', 'Eastern Europe': "Eastern Europe|Europe de l'Est|Europa del Este|Europa Oriental",
  Balkans: 'Balkans|Western Balkans|Balcanes', Caucasus: 'Caucasus|South Caucasus|Caucase|Cáucaso', Pacific: 'Pacific|Pacifique|Pacífico',
  Global: 'Global|Worldwide|International|Mondial|Monde|Internacional|Mundial', Multi: 'Regional|Régional|Multi-country|Multicountry|Multi-pays|Plusieurs pays|Varios países|Several countries',
};

/** Words that are regions only as a whole cell: in a sentence they mean something else. */
const onlyAsCell = new Set(['Global', 'Multi', 'Pacific', 'Levant', 'Andes', 'Africa', 'Asia', 'Europe']);
const short = new Set(['SAH', 'LAC']);

let inText: PhraseTable<string> | null = null;
let asCell: PhraseTable<string> | null = null;

/** The region that a whole cell names, by its English name, in whatever language the cell is; else null. */
export function regionNamed(text: string): string | null {
  asCell ??= table(() => true);
  const bare = text.trim().replace(/^(?:the|le|la|les|el|los)\s+/iu, '').replace(/\s+(?:region|countries)$/iu, '').replace(/^r[ée]gion d(?:u |e la |es |e |e l['’])/iu, '');
  return asCell.named(text) ?? asCell.named(bare);
}

/** The regions that a text names, in order. */
export function regionsIn(text: string): RegionInText[] {
  return regionsAmong(wordsOf(text));
}

/** As `regionsIn`, for words already taken apart. */
export function regionsAmong(words: readonly Word[]): RegionInText[] {
  inText ??= table((region, form) => !onlyAsCell.has(region) && !short.has(form));
  const found: RegionInText[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = inText.at(words, at);
    if (!hit || words[at]!.text[0] === words[at]!.text[0]!.toLowerCase()) continue;
    found.push({ region: hit.value, start: words[at]!.start, end: words[at + hit.length - 1]!.end });
    at += hit.length - 1;
  }
  return found;
}

function table(keep: (region: string, form: string) => boolean): PhraseTable<string> {
  const made = new PhraseTable<string>();
  for (const [region, forms] of Object.entries(regionNames)) {
    for (const form of forms.split('|')) if (keep(region, form)) made.add(form, region);
  }
  return made;
}
