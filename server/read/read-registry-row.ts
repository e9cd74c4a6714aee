import { countryNamed } from '../lexicon/countries.ts';
import { slug } from '../lexicon/folding.ts';
import { isOfNoCountry, registeredKind } from '../lexicon/registry-headings.ts';
import type { RegistryColumn } from '../lexicon/registry-headings.ts';
import type { RegisteredBody } from '../model/registry.ts';

/** What is wrong with a row: the column, why, and what to do. */
export interface RowFault {
  readonly column: RegistryColumn;
  readonly why: string;
  readonly do: string;
}

const longest = 200;

/** The bodies that a row of a registry gives, one for each of its countries; or what is wrong with it. */
export function readRegistryRow(cell: (column: RegistryColumn) => string): readonly RegisteredBody[] | RowFault {
  const names = Object.fromEntries((['en', 'fr', 'es'] as const).flatMap((language) => (cell(language) === '' ? [] : [[language, cell(language)]])));
  const acronym = cell('acronym') === '' ? null : cell('acronym');
  const name = [cell('name'), ...Object.values(names), cell('acronym')].find((each) => each !== '');
  if (name === undefined) return { column: 'name', why: 'this row names no body', do: 'write a name or an acronym, or take the row out' };
  const aliases = [...new Set(cell('aliases').split(/[;|\n]/u).map((alias) => alias.trim()).filter((alias) => alias !== ''))];
  for (const [column, text] of [['name', name], ...Object.entries(names), ['acronym', acronym ?? name], ...aliases.map((alias) => ['aliases', alias])] as [RegistryColumn, string][]) {
    if (text.length > longest) return { column, why: `“${text.slice(0, 40)}…” is longer than ${longest} characters`, do: 'write a name, and nothing about the body' };
    if (slug(text).length < 2) return { column, why: `“${text}” has fewer than two letters, and would name anything`, do: 'write more of it, or take it out' };
  }
  const kind = cell('kind') === '' ? 'organization' : registeredKind(cell('kind'));
  if (kind === null) return { column: 'kind', why: `“${cell('kind')}” is no kind of body`, do: 'write coalition, organization or programme' };
  const countries = countriesOf(cell('country'));
  if ('why' in countries) return countries;
  return countries.map((country) => ({ id: `${country?.toLowerCase() ?? 'xx'}-${slug(name)}`, name, names, acronym, country, aliases, kind }));
}

function countriesOf(text: string): readonly (string | null)[] | RowFault {
  if (text === '') return { column: 'country', why: 'no country is given', do: 'write its country, or “international” where it is of none' };
  if (isOfNoCountry(text)) return [null];
  const found: string[] = [];
  for (const part of text.split(/[;|/\n]|, /u).map((each) => each.trim()).filter((each) => each !== '')) {
    const country = countryNamed(part);
    if (country === null) return { column: 'country', why: `“${part}” was not understood as a country`, do: 'write its name or its two-letter code, or “international”' };
    found.push(country);
  }
  return [...new Set(found)];
}
