import { palettes, type Theme } from '../painters/palette.ts';

/** Gives the page the theme's colours, as `--name` for each tone. */
export function applyTheme(theme: Theme): void {
  const { style, dataset } = document.documentElement;
  for (const [tone, colour] of Object.entries(palettes[theme])) style.setProperty(`--${tone}`, colour);
  style.colorScheme = theme;
  dataset['theme'] = theme;
}
