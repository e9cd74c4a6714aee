import { OutspreadError } from '../../platform/errors.ts';
import type { Refusal } from '../../read/HarvestItem.ts';
import type { RegistryReading } from '../../read/read-registry.ts';
import type { Portfolio } from '../Portfolio.ts';
import { compareActors } from './compare-actors.ts';
import type { ActorChanges } from './compare-actors.ts';
import { shippedInForce } from './registry-in-force.ts';
import type { RegistryInForce } from './registry-in-force.ts';

export type RegistrySource = RegistryInForce['source'];

/** A registry that someone wants in force, and how its file was read. */
export interface AskedRegistry {
  readonly registry: RegistryInForce;
  readonly refused: readonly Refusal[];
  readonly unused: readonly string[];
}

/** What a registry would change, or changed: the shape that `outspread registry --json` prints. */
export interface RegistryReport extends ActorChanges {
  readonly file: string | null;
  readonly source: RegistrySource;
  /** Bodies that it names. */
  readonly bodies: number;
  readonly refused: readonly Refusal[];
  readonly unused: readonly string[];
}

/**
 * The registry to be put in force: the one that ships, none, or one's own as it was read.
 * @throws OutspreadError `nothing-read` where no row of one's own is a body.
 */
export function registryFrom(source: RegistrySource, read: RegistryReading | null, said: { readonly at: string; readonly by: string }): AskedRegistry {
  const { refused, unused } = read ?? { refused: [], unused: [] };
  if (source === 'shipped') return { registry: shippedInForce, refused, unused };
  if (source === 'none' || read === null) return { registry: { source: 'none', bodies: [], said: { ...said, file: null } }, refused, unused };
  if (read.bodies.length === 0) {
    const [first] = refused;
    throw new OutspreadError('nothing-read', first ? `no row names a body; the first: ${first.why}` : 'no row stands under the headings', {
      where: { file: read.file, row: first?.row ?? null, column: first?.column ?? null }, remedy: first?.do ?? 'write a row for each body',
    });
  }
  return { registry: { source: 'own', bodies: read.bodies, said: { ...said, file: read.file } }, refused, unused };
}

/** What putting a registry in force would change; writes nothing. */
export function previewRegistry(portfolio: Portfolio, { registry, refused, unused }: AskedRegistry): RegistryReport {
  const changes = compareActors(portfolio.actors(), portfolio.actors(registry.bodies));
  return { file: registry.said?.file ?? null, source: registry.source, bodies: registry.bodies.length, refused, unused, ...changes };
}

/** Puts a registry in force, in both views, and says what that changed. */
export async function changeRegistry(portfolio: Portfolio, asked: AskedRegistry): Promise<RegistryReport> {
  const report = previewRegistry(portfolio, asked);
  await portfolio.apply({ registry: asked.registry });
  return report;
}
