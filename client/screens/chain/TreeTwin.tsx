import { type KeyboardEvent, useId } from 'react';
import { type Say, useSay } from '../../messages/say.ts';
import { sayWhere, sayCountry, sayDate } from '../../state/chain/say-chain.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import type { Branch } from '../../pictures/tree/Branch.ts';
import { type Stop, type WalkKey, walkStops } from '../../state/chain/walk-branches.ts';
import { listBranches } from '../../pictures/tree/branch-chain.ts';
import { usePreference } from '../../state/preferences.ts';

const walkKeys: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] satisfies WalkKey[];

/** The tree in words, unseen: one tab stop, walked by the keys, read by screen readers; the picture rings its stop. */
export function TreeTwin({ chain, branches, stops, stop, chosen, walk, focus, fold, open, choose, trace }: {
  readonly chain: Chain;
  readonly branches: readonly Branch[];
  readonly stops: readonly Stop[];
  readonly stop: string | null;
  readonly chosen: string | null;
  readonly walk: (stop: string | null) => void;
  readonly focus: (focused: boolean) => void;
  readonly fold: (actor: string) => void;
  readonly open: (training: string) => void;
  readonly choose: (id: string | null) => void;
  readonly trace: (actor: string) => void;
}) {
  const say = useSay();
  const [language] = usePreference('language');
  const [letters] = usePreference('keys');
  const base = useId();
  const direction = chain.direction === 'UP' ? 'up' : 'down';
  const at = stops.find(({ id }) => id === stop) ?? stops[0];
  const domId = (id: string) => `${base}${stops.findIndex((one) => one.id === id)}`;
  const branchOf = new Map(listBranches(branches).map((branch) => [branch.place.actor.id, branch]));

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !at) return;
    const act = walkKeys.includes(event.key) ? () => walk(walkStops(stops, at.id, event.key as WalkKey, direction)) : actOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actOf = (key: string): (() => void) | null => {
    const isMore = at!.id.startsWith('more:');
    if (key === 'Enter') return () => (isMore ? open(at!.training!) : choose(at!.training ?? at!.id));
    if (key === ' ' && !isMore && branchOf.get(at!.id)?.place.gave.length === 0) return null;
    if (key === ' ') return () => (isMore ? open(at!.training!) : fold(at!.id));
    if (key.toLowerCase() === 'c' && letters === 'on' && !isMore) return () => trace(at!.id);
    return null;
  };

  return (
    <div
      className="hidden" role="tree" tabIndex={0} aria-label={`${say('tree.label')}. ${say('tree.how')}`} aria-activedescendant={at ? domId(at.id) : undefined}
      onKeyDown={press} onFocus={() => { focus(true); walk(at?.id ?? null); }} onBlur={() => focus(false)}
    >
      {stops.map((one) => {
        const { id, generation, training } = one;
        const branch = branchOf.get(id);
        const expandable = branch !== undefined && branch.place.gave.length > 0;
        return (
          <div
            key={id} id={domId(id)} role="treeitem" aria-level={generation + 1} tabIndex={-1}
            aria-selected={chosen !== null && (id === chosen || training === chosen)} aria-expanded={expandable ? !branch.folded : undefined}
          >
            {sayStop(chain, one, branch, say, language)}
          </div>
        );
      })}
    </div>
  );
}

function sayStop(chain: Chain, stop: Stop, branch: Branch | undefined, say: Say, locale: string): string {
  const up = chain.direction === 'UP';
  const placed = chain.trainings.find(({ training }) => training.id === stop.training);
  const near = chain.actors.find(({ actor }) => actor.id === placed?.drawnFrom)?.actor.label ?? '';
  const date = placed ? sayDate(placed.training.when, say, locale) : '';
  if (!branch) return say(up ? 'item.moreUp' : 'item.more', { count: stop.more, giver: near, receiver: near, date });
  const { actor, descendants } = branch.place;
  const words = { name: actor.label, kind: say(`kind.${actor.kind}`), country: sayCountry(actor, say, locale), reached: descendants };
  if (!placed) return say(up ? 'item.rootUp' : 'item.root', words);
  return say(up ? 'item.hopUp' : 'item.hop', {
    ...words, giver: near, receiver: near, date, place: sayWhere(placed.training, locale) ?? 'none', stitched: placed.stitched ? 'yes' : 'no',
  });
}
