import type { KeptRow } from '../../model/kept.ts';
import { noRegistry } from '../../model/registry.ts';
import type { RegisteredBody, Registry } from '../../model/registry.ts';
import { compareText } from '../../model/passage.ts';
import type { Store } from '../../store/port.ts';
import { canonicalJson } from '../kept-rows.ts';
import { shippedRegistry } from './shipped-registry.ts';

/** Which registry names are resolved with: the one that ships, one's own, or none; and who said so. */
export interface RegistryInForce {
  readonly source: 'shipped' | 'own' | 'none';
  readonly bodies: Registry;
  readonly said: { readonly file: string | null; readonly at: string; readonly by: string } | null;
}

export const shippedInForce: RegistryInForce = { source: 'shipped', bodies: shippedRegistry, said: null };

/** Where it is kept which registry is in force; no row: the one that ships. */
export const registrySetting = { table: 'setting', key: 'registry' } as const;

interface KeptSetting {
  readonly source: 'own' | 'none';
  readonly said: NonNullable<RegistryInForce['said']>;
}

export async function loadRegistry(store: Store): Promise<RegistryInForce> {
  const row = await store.kept.get(registrySetting.table, registrySetting.key);
  if (row === null) return shippedInForce;
  const { source, said } = JSON.parse(row.body) as KeptSetting;
  if (source === 'none') return { source, bodies: noRegistry, said };
  const bodies: RegisteredBody[] = [];
  for await (const { body } of store.kept.all('registry')) bodies.push(JSON.parse(body) as RegisteredBody);
  return { source, bodies: bodies.sort((a, b) => compareText(a.id, b.id)), said };
}

/** The kept rows that make one registry follow another. */
export function registryRows(before: RegistryInForce, after: RegistryInForce): { readonly put: KeptRow[]; readonly remove: Pick<KeptRow, 'table' | 'key'>[] } {
  const own = after.source === 'own' ? after.bodies : noRegistry;
  const ids = new Set(own.map(({ id }) => id));
  const put = own.map((body): KeptRow => ({ table: 'registry', key: body.id, body: canonicalJson(body) }));
  const remove = (before.source === 'own' ? before.bodies : noRegistry).filter(({ id }) => !ids.has(id)).map(({ id }) => ({ table: 'registry' as const, key: id }));
  return after.said === null || after.source === 'shipped'
    ? { put, remove: [...remove, registrySetting] }
    : { put: [...put, { ...registrySetting, body: canonicalJson({ source: after.source, said: after.said }) }], remove };
}
