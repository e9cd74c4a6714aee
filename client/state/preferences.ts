import { useSyncExternalStore } from 'react';

/** What a reader sets for this browser, on every screen; none of it is in a link. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly view: View;
  /** Whether single letters act as keys. */
  readonly keys: 'on' | 'off';
}

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const themeChoices = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** `open` shows the graph as an open reader sees it. */
export const views = ['full', 'open'] as const;
export type View = (typeof views)[number];

const choices = { language: languages, theme: themeChoices, view: views, keys: ['on', 'off'] } as const;
const listeners = new Set<() => void>();
let current = readPreferences();

/** A preference and what sets it. */
export function usePreference<Name extends keyof Preferences>(name: Name): [Preferences[Name], (value: Preferences[Name]) => void] {
  return [useSyncExternalStore(subscribe, () => current[name]), (value) => setPreference(name, value)];
}

/** A preference as it is now, for what is no component. */
export function preferenceOf<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  return current[name];
}

export function setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  current = { ...current, [name]: value };
  try {
    window.localStorage.setItem(`outspread.${name}`, value);
  } catch {
    // A browser that keeps nothing forgets it at the next visit.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readPreferences(): Preferences {
  const browser = typeof navigator !== 'undefined' && navigator.language.startsWith('fr') ? 'fr' : 'en';
  return { language: read('language') ?? browser, theme: read('theme') ?? 'system', view: read('view') ?? 'full', keys: read('keys') ?? 'on' };
}

function read<Name extends keyof Preferences>(name: Name): Preferences[Name] | null {
  try {
    const kept = window.localStorage.getItem(`outspread.${name}`);
    return (choices[name] as readonly string[]).includes(kept ?? '') ? (kept as Preferences[Name]) : null;
  } catch {
    return null;
  }
}

/** The theme chosen, for before anything is drawn. */
export function readTheme(): ThemeChoice {
  return current.theme;
}
