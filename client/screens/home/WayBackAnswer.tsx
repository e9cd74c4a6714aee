import { useCallback } from 'react';
import { formatPeriod } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { measureText } from '../../painters/measure-text.ts';
import { drawWay } from '../../pictures/glimpse/draw-way.ts';
import type { WayBack } from '../../state/home/home-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { chainPlace } from '../../url/Place.ts';
import { Answer } from './Answer.tsx';

/** The longest way by which an actor learnt, hop by hop. */
export function WayBackAnswer({ question: { actor, route } }: { readonly question: WayBack }) {
  const say = useSay();
  const [language] = usePreference('language');
  const tone = useCountryTone();
  const draw = useCallback((width: number) => {
    const when = new Map(route.trainings.map((training) => [training.id, training.when]));
    return drawWay({
      actors: route.actors,
      hops: route.hops.map((hop) => ({ ...hop, date: formatPeriod(when.get(hop.training) ?? {}, say, language, 'short') })),
      width, tone, measure: measureText, more: (count) => say('home.way.more', { count }),
    });
  }, [route, say, language, tone]);
  const stitched = route.hops.filter((hop) => hop.stitched).length;
  return (
    <Answer
      over="home.way.over" title={say('home.way.title', { actor: actor.label })} draw={draw} go="home.way.go"
      to={chainPlace({ from: [actor.id], direction: 'up' })}
      says={say('home.way.says', { hops: route.hops.length, root: route.actors[0]?.label, stitched })}
    />
  );
}
