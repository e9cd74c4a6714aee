import { useCallback } from 'react';
import { useSay } from '../../messages/say.ts';
import { measureText } from '../../painters/measure-text.ts';
import { drawSpread } from '../../pictures/glimpse/draw-spread.ts';
import type { Spread } from '../../state/home/home-query.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { chainPlace } from '../../url/Place.ts';
import { Answer } from './Answer.tsx';

/** The widest chain of the view. */
export function SpreadAnswer({ question: { root, chain } }: { readonly question: Spread }) {
  const say = useSay();
  const tone = useCountryTone();
  const { depth, reach, countries } = chain.metrics;
  const draw = useCallback((width: number) => drawSpread({
    actors: chain.actors, hops: chain.hops, width: Math.min(width, 340), tone, measure: measureText, more: (count) => say('home.spread.more', { count }),
  }), [chain, tone, say]);
  return (
    <Answer
      over="home.spread.over" title={say('home.spread.title')} draw={draw} to={chainPlace({ from: [root.id] })} go="home.spread.go"
      says={say('home.spread.says', { root: root.name, named: reach.named, groups: reach.groups, depth, countries: countries.filter(({ key }) => key !== '').length })}
    />
  );
}
