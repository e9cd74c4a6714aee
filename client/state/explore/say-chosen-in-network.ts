import { formatPeriod } from '../../messages/format.ts';
import type { Say } from '../../messages/say.ts';
import { sayCountry, sayTraining } from '../chain/say-chain.ts';
import type { Network } from './network-query.ts';
import { sayStack } from './use-network-words.ts';

/** What a screen reader says of what was chosen. */
export function sayChosenInNetwork(network: Network, chosen: readonly string[], say: Say, locale: string): string {
  if (chosen.length === 0) return say('explore.spoken.none');
  if (chosen.length > 1) return say('explore.spoken.several', { count: chosen.length });
  const actor = network.actors.find(({ id }) => id === chosen[0]);
  if (actor) {
    return say('explore.spoken.actor', { name: actor.label, kind: say(`kind.${actor.kind}`), country: sayCountry(actor, say, locale), trained: trainedIn(network, actor.id).length });
  }
  const training = network.trainings.find(({ id }) => id === chosen[0]);
  if (training) {
    const named = (ids: readonly string[]) => ids.map((id) => ({ label: network.actors.find((one) => one.id === id)?.label ?? id }));
    return say('explore.spoken.training', { title: sayTraining({ givers: named(training.givers), receivers: named(training.receivers) }, say, locale), date: formatPeriod(training, say, locale) });
  }
  const stack = network.stacks.find(({ key }) => key === chosen[0]);
  return stack ? say('explore.item.stack', { name: sayStack(stack, say), actors: stack.actors }) : say('explore.gone');
}

/** Actors that an actor trained, as far as the network shows it. */
export function trainedIn({ trainings }: Network, id: string): readonly string[] {
  return [...new Set(trainings.filter(({ givers }) => givers.includes(id)).flatMap(({ receivers }) => receivers))].filter((one) => one !== id);
}
