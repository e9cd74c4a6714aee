import { fold } from './folding.ts';
import { africanSettlements } from './settlements-africa.ts';
import { otherSettlements } from './settlements-elsewhere.ts';

let byName: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * The countries that have a well-known town of this name, as ISO 3166-1 codes; empty where none is known. What is not
 * here may still be a town.
 */
export function settlementCountries(name: string): readonly string[] {
  byName ??= build();
  return byName.get(fold(name)) ?? [];
}

/** The country of a town: the only one that has it, or the one of several that is near; null where that leaves a doubt. */
export function settlementCountry(name: string, near: readonly string[]): string | null {
  const found = settlementCountries(name);
  if (found.length === 1) return found[0]!;
  const fitting = found.filter((code) => near.includes(code));
  return fitting.length === 1 ? fitting[0]! : null;
}

function build(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const table of [africanSettlements, otherSettlements]) {
    for (const [code, names] of Object.entries(table)) {
      for (const name of names.split('|')) {
        const key = fold(name);
        made.set(key, [...(made.get(key) ?? []), code]);
      }
    }
  }
  return made;
}
