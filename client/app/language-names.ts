import type { Language } from '../state/preferences.ts';

/** Each language in itself. */
export const languageNames = { en: 'English', fr: 'Français' } as const satisfies Record<Language, string>;
