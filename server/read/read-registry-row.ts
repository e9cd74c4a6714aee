import { countryNamed } from '../lexicon/countries.ts';
import { slug } from '../lexicon/folding.ts';
import { isOfNoCountry, registeredKind } from '../lexicon/registry-headings.ts';
import type { RegistryColumn } from '../lexicon/registry-headings.ts';
import type { RegisteredBody } from '../model/registry.ts';
import { because } from './reasons.ts';
import type { Because } from './reasons.ts';

/** What is wrong with a row, and in which column. */
export interface RowFault {
  readonly column: RegistryColumn;
  readonly because: Because;
}

export function faultIn(column: RegistryColumn, ...reason: Parameters<typeof because>): RowFault {
  return { column, because: because(...reason) };
}

const longest = 200;

/** The bodies that a row of a registry gives, one for each of its countries; or what is wrong with it. */
export function readRegistryRow(cell: (column: RegistryColumn) => string): readonly RegisteredBody[] | RowFault {
  const names = Object.fromEntries((['en', 'fr', 'es'] as const).flatMap((language) => (cell(language) === '' ? [] : [[language, cell(language)]])));
  const acronym = cell('acronym') === '' ? null : cell('acronym');
  const name = [cell('name'), ...Object.values(names), cell('acronym')].find((each) => each !== '');
  if (name === undefined) return faultIn('name', 'body-unnamed');
  const aliases = [...new Set(cell('aliases').split(/[;|\n]/u).map((alias) => alias.trim()).filter((alias) => alias !== ''))];
  for (const [column, text] of [['name', name], ...Object.entries(names), ['acronym', acronym ?? name], ...aliases.map((alias) => ['aliases', alias])] as [RegistryColumn, string][]) {
    if (text.length > longest) return faultIn(column, 'name-long', { name: text.slice(0, 40), most: longest });
    if (slug(text).length < 2) return faultIn(column, 'name-short', { name: text });
  }
  const kind = cell('kind') === '' ? 'organization' : registeredKind(cell('kind'));
  if (kind === null) return faultIn('kind', 'kind-of-body', { kind: cell('kind') });
  const countries = countriesOf(cell('country'));
  if ('because' in countries) return countries;
  return countries.map((country) => ({ id: `${country?.toLowerCase() ?? 'xx'}-${slug(name)}`, name, names, acronym, country, aliases, kind }));
}

function countriesOf(text: string): readonly (string | null)[] | RowFault {
  if (text === '') return faultIn('country', 'country-blank');
  if (isOfNoCountry(text)) return [null];
  const found: string[] = [];
  for (const part of text.split(/[;|/\n]|, /u).map((each) => each.trim()).filter((each) => each !== '')) {
    const country = countryNamed(part);
    if (country === null) return faultIn('country', 'country-unread', { country: part });
    found.push(country);
  }
  return [...new Set(found)];
}
