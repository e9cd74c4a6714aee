import { palettes, type Theme } from '../painters/palette.ts';
import { type ThemeChoice } from '../state/preferences.ts';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** Gives the page the theme's colours, as `--name` for each tone. */
export function applyTheme(theme: Theme): void {
  const { style, dataset } = document.documentElement;
  for (const [tone, colour] of Object.entries(palettes[theme])) style.setProperty(`--${tone}`, colour);
  style.colorScheme = theme;
  dataset['theme'] = theme;
}

/** What a choice comes to on this machine now. */
export function themeOf(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return darkSystem.matches ? 'dark' : 'light';
}

/** Calls back when the system's theme changes; returns what ends that. */
export function onSystemTheme(changed: () => void): () => void {
  darkSystem.addEventListener('change', changed);
  return () => darkSystem.removeEventListener('change', changed);
}
