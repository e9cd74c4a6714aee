import { OutspreadError } from '../../platform/errors.ts';
import type { RegistryReading } from '../../read/read-registry.ts';
import type { Refusal } from '../../read/HarvestItem.ts';
import type { Portfolio } from '../Portfolio.ts';
import { compareActors } from './compare-actors.ts';
import type { ActorChanges } from './compare-actors.ts';
import { shippedInForce } from './registry-in-force.ts';
import type { RegistryInForce } from './registry-in-force.ts';

/** What a registry would change, or changed: the shape that `outspread registry --json` prints. */
export interface RegistryReport extends ActorChanges {
  readonly file: string | null;
  readonly source: RegistryInForce['source'];
  /** Bodies that it names. */
  readonly bodies: number;
  readonly refused: readonly Refusal[];
  readonly unused: readonly string[];
}

export type Said = NonNullable<RegistryInForce['said']>;

/** A registry read from a file, to be put in force. @throws OutspreadError `nothing-read` where no row of it is a body. */
export function ownRegistry({ file, bodies, refused }: RegistryReading, said: Omit<Said, 'file'>): RegistryInForce {
  if (bodies.length === 0) {
    const [first] = refused;
    throw new OutspreadError('nothing-read', first ? `no row names a body; the first: ${first.why}` : 'no row stands under the headings', {
      where: { file, row: first?.row ?? null, column: first?.column ?? null }, remedy: first?.do ?? 'write a row for each body',
    });
  }
  return { source: 'own', bodies, said: { ...said, file } };
}

/** What is in force after one's own registry is taken out: the one that ships, or none at all. */
export function withoutOwn(none: boolean, said: Omit<Said, 'file'>): RegistryInForce {
  return none ? { source: 'none', bodies: [], said: { ...said, file: null } } : shippedInForce;
}

/** What putting a registry in force would change; writes nothing. */
export function previewRegistry(portfolio: Portfolio, next: RegistryInForce, read: Pick<RegistryReading, 'refused' | 'unused'> = { refused: [], unused: [] }): RegistryReport {
  const changes = compareActors(portfolio.actors(), portfolio.actors(next.bodies));
  return { file: next.said?.file ?? null, source: next.source, bodies: next.bodies.length, refused: read.refused, unused: read.unused, ...changes };
}
