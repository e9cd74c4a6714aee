import { type KeyboardEvent, useId } from 'react';
import { type Say, useSay } from '../../messages/say.ts';
import { sayCountry } from '../../state/chain/say-chain.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { sayStack } from '../../state/explore/use-network-words.ts';
import { type NetworkKey, type NetworkStop, walkNetwork } from '../../state/explore/walk-network.ts';
import { usePreference } from '../../state/preferences.ts';

const walkKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies NetworkKey[];

/** The network in words, unseen: one tab stop, walked by the keys, read by screen readers; the picture rings its stop. */
export function NetworkTwin({ network, stops, stop, chosen, walk, focus, choose, unfold }: {
  readonly network: Network;
  readonly stops: readonly NetworkStop[];
  readonly stop: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly walk: (stop: string | null) => void;
  readonly focus: (focused: boolean) => void;
  readonly choose: (id: string | null, add?: boolean) => void;
  readonly unfold: (id: string) => void;
}) {
  const say = useSay();
  const [language] = usePreference('language');
  const base = useId();
  const at = stops.find(({ id }) => id === stop) ?? stops[0];
  const domId = (id: string) => `${base}${stops.findIndex((one) => one.id === id)}`;
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !at) return;
    if (walkKeys.includes(event.key)) walk(walkNetwork(stops, at.id, event.key as NetworkKey));
    else if (event.key === 'Enter') choose(at.id, event.shiftKey);
    else if (event.key === ' ') unfold(at.id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="hidden" role="tree" tabIndex={0} aria-multiselectable aria-label={`${say('explore.tree')}. ${say('explore.tree.how')}`} aria-activedescendant={at ? domId(at.id) : undefined}
      onKeyDown={press} onFocus={() => { focus(true); walk(at?.id ?? null); }} onBlur={() => focus(false)}
    >
      {stops.map((one) => <div key={one.id} id={domId(one.id)} role="treeitem" aria-level={1} tabIndex={-1} aria-selected={chosen.has(one.id)}>{sayStop(network, one, say, language)}</div>)}
    </div>
  );
}

function sayStop({ actors, stacks }: Network, { id, trained, trainers }: NetworkStop, say: Say, locale: string): string {
  const actor = actors.find((one) => one.id === id);
  if (actor) return say('explore.item', { name: actor.label, kind: say(`kind.${actor.kind}`), country: sayCountry(actor, say, locale), trained: trained.length, trainers: trainers.length });
  const stack = stacks.find(({ key }) => key === id);
  return stack ? say('explore.item.stack', { name: sayStack(stack, say), actors: stack.actors }) : id;
}
