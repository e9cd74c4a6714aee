import { useCallback } from 'react';
import { useSay } from '../../messages/say.ts';
import { measureText } from '../../painters/measure-text.ts';
import { drawBars } from '../../pictures/glimpse/draw-bars.ts';
import { drawSpread } from '../../pictures/glimpse/draw-spread.ts';
import type { Spread } from '../../state/home/home-query.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { chainPlace } from '../../url/Place.ts';
import { Answer } from './Answer.tsx';

const mostGenerations = 5;

/** The widest chain of the view. */
export function SpreadAnswer({ question: { root, chain } }: { readonly question: Spread }) {
  const say = useSay();
  const tone = useCountryTone();
  const { depth, generations, reach, countries } = chain.metrics;
  const draw = useCallback((given: number) => {
    const width = Math.min(given, 340);
    // Of a chain too large to be listed there are only counts.
    if (chain.truncated) return drawBars(generations.slice(1, 1 + mostGenerations).map((count, at) => ({ name: say('hop.generation', { generation: at + 1 }), count, looks: 'part' })), width, measureText);
    return drawSpread({ actors: chain.actors, hops: chain.hops, width, tone, measure: measureText, more: (count) => say('home.spread.more', { count }) });
  }, [chain, generations, tone, say]);
  return (
    <Answer
      over="home.spread.over" title={say('home.spread.title')} draw={draw} to={chainPlace({ from: [root.id] })} go="home.spread.go"
      says={say('home.spread.says', { root: root.name, named: reach.named, groups: reach.groups, depth, countries: countries.filter(({ key }) => key !== '').length })}
    />
  );
}
