import type { ReactNode } from 'react';
import type { ReachQuery } from '../../api/__generated__/graphql.ts';
import { formatCountry, formatList } from '../../messages/format.ts';
import { useSay, useSayRich } from '../../messages/say.ts';
import { Facts } from '../../parts/Panel.tsx';
import type { ExploredActor } from '../../state/explore/actor-query.ts';
import { sayNames } from '../../state/chain/say-chain.ts';
import { usePreference } from '../../state/preferences.ts';

const mostNames = 3;
const b = (parts: ReactNode) => <b>{parts}</b>;

/** Who trained an actor and whom it trained, how far that reached, and how much of it abroad. */
export function ActorFigures({ actor, reach }: { readonly actor: ExploredActor; readonly reach: ReachQuery['chain']['metrics'] | null }) {
  const say = useSay();
  const sayRich = useSayRich();
  const [language] = usePreference('language');
  const { trainedBy, received, gave, trainedNamed, trainedGroups, countryKnown, abroad, abroadIn } = actor.figures;
  const givers = [...new Map(actor.received.flatMap((training) => training.givers).map((giver) => [giver.id, giver])).values()];
  const none = say('explore.figure.none');
  return (
    <Facts rows={[
      [say('explore.figure.trainedBy'), received === 0 ? none : sayRich('explore.figure.trainedBy.value', { actors: trainedBy, names: trainedBy <= mostNames ? sayNames(givers, say, language) : 'many', trainings: received, b })],
      [say('explore.figure.trained'), gave === 0 ? none : sayRich('explore.figure.trained.value', { named: trainedNamed, groups: trainedGroups, trainings: gave, b })],
      gave === 0 || !reach ? null : [say('explore.figure.reached'), sayRich('explore.figure.reached.value', { named: reach.reach.named, groups: reach.reach.groups, depth: reach.depth, b })],
      gave === 0 || actor.kind === 'PROGRAMME' ? null : [say('explore.figure.abroad'), typeof abroad === 'number'
        ? sayRich('explore.figure.abroad.value', { abroad, of: countryKnown, countries: abroadIn.length === 0 ? 'none' : formatList(abroadIn.map((code) => formatCountry(code, language)), language), b })
        : say('explore.figure.abroad.unknown')],
    ]}
    />
  );
}
