const inLanguage = new Map<string, Intl.DisplayNames>();

function countryName(code: string, language: string): string {
  const names = inLanguage.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  inLanguage.set(language, names);
  return names.of(code) ?? code;
}

/** `journalists in Burkina Faso`, `éleveurs à Bama`, `jóvenes en Guapi`: a group with where it is, in its record's language. */
export function nameGroup(noun: string, place: string | null, country: string | null, language: 'en' | 'fr' | 'es'): string {
  if (place === null && country === null) return noun;
  const where = place ?? countryName(country!, language);
  if (language === 'en') return `${noun} in ${where}`;
  if (language === 'es') return `${noun} en ${where}`;
  return `${noun} ${place === null ? frenchIn(where) : 'à'} ${where}`;
}

const masculineInE = /^(?:Mexique|Mozambique|Cambodge|Zimbabwe|Suriname|Belize)$/u;
const plural = /^(?:États|Pays|Philippines|Émirats|Comores|Seychelles|Maldives|Îles)/u;
const withoutArticle = /^(?:Djibouti|Chypre|Cuba|Madagascar|Malte|Haïti|Bahreïn|Maurice|Singapour|Sao|São|Monaco)/u;

/** The preposition before a country's French name. */
function frenchIn(name: string): 'à' | 'au' | 'aux' | 'en' {
  if (withoutArticle.test(name)) return 'à';
  if (plural.test(name)) return 'aux';
  if (/^[AEIOUÉÎaeiou]/u.test(name)) return 'en';
  return name.endsWith('e') && !masculineInE.test(name) ? 'en' : 'au';
}
