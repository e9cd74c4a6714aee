import { useMemo } from 'react';
import { formatCountry } from '../../messages/format.ts';
import { type Say, useSay } from '../../messages/say.ts';
import type { NetworkWords } from '../../pictures/network/NetworkWords.ts';
import { usePreference } from '../preferences.ts';
import { useCountryTone } from '../use-portfolio.ts';
import type { NetworkStack } from './network-query.ts';

/** What the network says, in the reader's language, and its tones. */
export function useNetworkWords(): NetworkWords {
  const say = useSay();
  const [language] = usePreference('language');
  const tone = useCountryTone();
  return useMemo(() => ({
    tone,
    stack: (stack) => sayStack(stack, say),
    other: ({ what, label }) => (what === 'place' ? formatCountry(label, language) : label),
  }), [say, language, tone]);
}

/** "KE organizations"; "KE folded" where they are of several kinds; a programme has no country. */
export function sayStack({ country, kind, actors }: Pick<NetworkStack, 'country' | 'kind' | 'actors'>, say: Say): string {
  const place = country ?? '?';
  if (kind === 'PROGRAMME' && !country) return say('kinds.PROGRAMME', { count: actors });
  return kind ? say('explore.stack.kind', { place, kind: say(`kinds.${kind}`, { count: actors }) }) : say('explore.stack', { place });
}
