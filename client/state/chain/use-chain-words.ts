import { useMemo } from 'react';
import { useSay } from '../../messages/say.ts';
import type { ChainWords } from '../../pictures/chain-words.ts';
import { usePreference } from '../preferences.ts';
import { useCountryTone } from '../use-portfolio.ts';
import { sayCircumstances, sayDate } from './say-chain.ts';

/** What pictures of a chain say, in the reader's language, and their tones. */
export function useChainWords(): ChainWords {
  const say = useSay();
  const [language] = usePreference('language');
  const tone = useCountryTone();
  return useMemo(() => ({
    kind: (kind) => say(`kind.${kind}`),
    generation: (generation) => say('hop.generation', { generation }),
    date: ({ training }) => sayDate(training.when, say, language),
    circumstances: (training) => sayCircumstances(training, say, language),
    more: (count) => say('hop.more', { count }),
    tone,
  }), [say, language, tone]);
}
