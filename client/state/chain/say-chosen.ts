import type { Say } from '../../messages/say.ts';
import type { Chain } from './chain-query.ts';
import { sayCountry, sayDate, sayTraining } from './say-chain.ts';

/** What a screen reader says of what was chosen. */
export function sayChosen(chain: Chain, chosen: string | null, say: Say, locale: string): string {
  const at = chain.trainings.findIndex(({ training }) => training.id === chosen);
  const training = chain.trainings[at]?.training;
  if (training) {
    return say('chosen.training', { title: sayTraining(training, say, locale), date: sayDate(training.when, say, locale), at: at + 1, of: chain.trainings.length });
  }
  const placed = chain.actors.find(({ actor }) => actor.id === chosen);
  if (!placed) return say('chosen.none');
  return say('chosen.actor', { name: placed.actor.name, kind: say(`kind.${placed.actor.kind}`), country: sayCountry(placed.actor, say, locale), trained: placed.gave.length });
}
