import type { NodeRef } from '../explore/nodes/NodeRef.ts';
import type { Loaders } from './create-loaders.ts';

/** Loads a node of each label, with the name of its type in the schema. */
const byLabel = {
  Actor: async (load: Loaders, id: string) => ({ __typename: 'Actor' as const, ...(await load.actor.load(id)) }),
  Training: async (load: Loaders, id: string) => ({ __typename: 'Training' as const, ...(await load.training.load(id)) }),
  Outcome: async (load: Loaders, id: string) => ({ __typename: 'Outcome' as const, ...(await load.outcome.load(id)) }),
  Objective: async (load: Loaders, id: string) => ({ __typename: 'Objective' as const, ...(await load.objective.load(id)) }),
  Finding: async (load: Loaders, id: string) => ({ __typename: 'Finding' as const, ...(await load.finding.load(id)) }),
  Place: async (load: Loaders, id: string) => {
    const place = await load.place.load(id);
    return place.kind === 'country'
      ? { __typename: 'Country' as const, ...(await load.country.load(id)) }
      : { __typename: 'Place' as const, ...place };
  },
};

/** Loads what a reference names. */
export function loadNode<Label extends NodeRef['label']>(load: Loaders, { label, id }: { readonly label: Label; readonly id: string }) {
  return byLabel[label](load, id) as ReturnType<(typeof byLabel)[Label]>;
}
