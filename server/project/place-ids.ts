import { slug } from '../lexicon/folding.ts';

/** A settlement in its country; `xx` where the country is not told. A country's id is its code. */
export function settlementId(name: string, country: string | null): string {
  return `${country?.toLowerCase() ?? 'xx'}-${slug(name)}`;
}

export function regionId(name: string): string {
  return `region-${slug(name)}`;
}
