import type { Network } from '../../client/state/explore/network-query.ts';
import { drawNetwork } from '../../server/explore/network/draw-network.ts';
import type { NetworkData, NetworkRequest } from '../../server/explore/network/Network.ts';

const upper = <Text extends string>(text: Text) => text.toUpperCase() as Uppercase<Text>;

/** The answer of the API's network query over some data, as the client gets it. */
export function clientNetwork(data: NetworkData, request: Partial<NetworkRequest> = {}): Network {
  const network = drawNetwork(data, {
    filter: { kind: null, country: null, from: null, to: null, undated: true, period: null, objective: null, topic: null, standing: null, hidden: [], only: null, around: null },
    relations: ['trained'], expanded: [], folded: [], unfolded: [], shown: [], most: 150, ...request,
  });
  const plain = JSON.parse(JSON.stringify(network)) as Network;
  return {
    ...plain,
    actors: plain.actors.map((actor) => ({ ...actor, kind: upper(actor.kind), countryStrength: upper(actor.countryStrength) })),
    stacks: plain.stacks.map((stack) => ({ ...stack, kind: stack.kind ? upper(stack.kind) : null })),
  };
}

const kinds = ['coalition', 'organization', 'group', 'organization'] as const;

/** A network of so many actors, each trained by one before it, in a few countries. */
export function branchingNetwork(size: number): NetworkData {
  const number = Array.from({ length: size }, (_, index) => index);
  return {
    actors: number.map((index) => ({
      id: `ke-${index}`, label: `Association number ${index}`, name: `Association number ${index}`, kind: index === 0 ? 'programme' : kinds[index % 4]!,
      country: index === 0 ? null : ['KE', 'UG', 'ML'][index % 3]!, countryStrength: 'stated', doubtful: index % 9 === 0, records: [`R${index}`],
    })),
    trainings: number.slice(1).map((index) => ({
      id: `R${index}#t1`, givers: [`ke-${Math.floor((index - 1) / 4)}`], receivers: [`ke-${index}`], topics: [], records: [`R${index}`],
      start: index % 5 === 0 ? null : '2023-04', end: index % 5 === 0 ? null : '2023-04', earliest: index % 5 === 0 ? null : 19_448, latest: index % 5 === 0 ? null : 19_477, confirmed: index % 2 === 0,
    })),
    ties: [{ from: 'ke-1', to: 'ke-2', type: 'PARTNER_OF', role: null, confirmed: false }],
    records: number.map((index) => ({ id: `R${index}`, periodNumber: 1, periodText: 'harvest 1', objectives: [] })),
    objectives: [],
  };
}
