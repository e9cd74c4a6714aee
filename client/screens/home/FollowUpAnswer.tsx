import { useCallback } from 'react';
import { formatDate } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { measureText } from '../../painters/measure-text.ts';
import { drawBars } from '../../pictures/glimpse/draw-bars.ts';
import type { FollowUp } from '../../state/home/home-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { Answer } from './Answer.tsx';

/** How many of those trained went on to train others, and who has waited longest. */
export function FollowUpAnswer({ question: { trained, wentOn, notYet, longestWaiting, since } }: { readonly question: FollowUp }) {
  const say = useSay();
  const [language] = usePreference('language');
  const draw = useCallback((width: number) => drawBars([
    { name: say('home.follow.trained'), count: trained, looks: 'all' },
    { name: say('home.follow.wentOn'), count: wentOn, looks: 'part' },
    { name: say('home.follow.notYet'), count: notYet, looks: 'rest' },
  ], Math.min(width, 340), measureText), [trained, wentOn, notYet, say]);
  return (
    <Answer
      over="home.follow.over" title={say('home.follow.title')} draw={draw} to={{ screen: 'follow-up' }} go="home.follow.go"
      says={(
        <>
          {say('home.follow.says', { trained, notYet })}
          {longestWaiting && since && <> {say('home.follow.longest', { actor: longestWaiting.label, since: formatDate(since, language) })}</>}
        </>
      )}
    />
  );
}
