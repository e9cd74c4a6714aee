import { fold } from './folding.ts';
import { africanSettlements } from './settlements-africa.ts';
import { otherSettlements } from './settlements-elsewhere.ts';

/** Town names of many countries, of which only one has a well-known one: not that one where the record is of another. */
const widespread = new Set('santa cruz|santa maria|santa ana|santa rosa|santa elena|santa fe|santa clara|san pedro|san juan|san miguel|san marcos|san carlos|san antonio|san francisco|san lorenzo|san fernando|san luis|san cristobal|santo antonio|la union|la esperanza|el progreso|concepcion|rivera|salto|rosario|gracias|david|florencia|turbo|coca|coro|tela|leon|granada|victoria|georgetown|hamilton|richmond|newcastle|trinidad|libertad|sucre|limon|manta|tena|masaya'.split('|'));

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
  if (found.length === 1 && (near.length === 0 || near.includes(found[0]!) || !widespread.has(fold(name)))) return found[0]!;
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
