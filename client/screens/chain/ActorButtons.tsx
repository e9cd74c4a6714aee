import type { Chain } from '../../state/chain/chain-query.ts';

/** Actors by label, those of the chain as buttons that choose them. */
export function ActorButtons({ actors, chain, choose }: {
  readonly actors: readonly { readonly id: string; readonly label: string }[];
  readonly chain: Chain;
  readonly choose: (chosen: string | null) => void;
}) {
  const inChain = new Set(chain.actors.map(({ actor }) => actor.id));
  return actors.map(({ id, label }, place) => (
    <span key={id}>
      {place > 0 && ', '}
      {inChain.has(id) ? <button type="button" className="link" onClick={() => choose(id)}>{label}</button> : label}
    </span>
  ));
}
