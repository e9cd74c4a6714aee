import { useSyncExternalStore } from 'react';
import { palettes, type Palette, type Theme } from '../painters/palette.ts';
import { type ThemeChoice, usePreference } from './preferences.ts';

/** What a choice of theme comes to on this machine now. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/** The theme in which the page stands; follows the reader's choice and the system's. */
export function useThemeNow(): Theme {
  const [choice] = usePreference('theme');
  const dark = useMedia('(prefers-color-scheme: dark)');
  return choice === 'system' ? (dark ? 'dark' : 'light') : choice;
}

export function usePalette(): Palette {
  return palettes[useThemeNow()];
}

/** True where the window is as narrow as a telephone. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 699px)');
}

function useMedia(query: string): boolean {
  return useSyncExternalStore((changed) => {
    const list = window.matchMedia(query);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  }, () => matches(query));
}

const matches = (query: string) => window.matchMedia(query).matches;
