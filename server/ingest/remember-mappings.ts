import type { SheetReading } from '../read/HarvestItem.ts';
import type { Store } from '../store/port.ts';
import { canonicalJson } from './kept-rows.ts';

/** Mappings that people confirmed: for the headings of a file (by `SheetReading.key`), heading to field as `map` takes it. */
export type Remembered = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** All that were confirmed so far, for `readHarvest` and `readFiles`. */
export async function loadMappings(store: Store): Promise<Remembered> {
  const remembered = new Map<string, Readonly<Record<string, string>>>();
  for await (const { key, body } of store.kept.all('mapping')) remembered.set(key, JSON.parse(body) as Record<string, string>);
  return remembered;
}

/** Keeps what someone said about headings of these sheets, so that the next file with the same headings is read alike. */
export async function rememberMappings(store: Store, sheets: readonly SheetReading[]): Promise<void> {
  const putKept = sheets.flatMap(({ key, headings }) => {
    const said = headings.filter(({ how }) => how === 'mapped').map(({ heading, field, opposite }): [string, string] => [heading, opposite ? 'not confidential' : (field ?? '')]);
    return said.length === 0 ? [] : [{ table: 'mapping' as const, key, body: canonicalJson(Object.fromEntries(said)) }];
  });
  if (putKept.length > 0) await store.write({ putKept });
}
