import { useSyncExternalStore } from 'react';
import type { Places } from '../../painters/cytoscape/create-layout.ts';

/** A view by name, in this browser: its address, and where everything stood. */
export interface SavedView {
  readonly name: string;
  /** What follows "?" in the address. */
  readonly search: string;
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

const key = 'outspread.explore-views';
const listeners = new Set<() => void>();
let current: readonly SavedView[] = read();

/** The saved views, by name. */
export function useSavedViews(): readonly SavedView[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => current);
}

/** Saves a view; one of the same name is replaced. */
export function saveView(name: string, search: string, places: Places): void {
  const own = Object.fromEntries([...places].map(([id, { x, y }]) => [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const]));
  write([...current.filter((one) => one.name !== name), { name, search, places: own }].sort((a, b) => a.name.localeCompare(b.name)));
}

export function forgetView(name: string): void {
  write(current.filter((one) => one.name !== name));
}

function write(views: readonly SavedView[]): void {
  current = views;
  try {
    window.localStorage.setItem(key, JSON.stringify(views));
  } catch {
    // A browser that keeps nothing forgets it at the next visit.
  }
  for (const listener of listeners) listener();
}

function read(): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

function isSavedView(value: unknown): value is SavedView {
  const { name, search, places } = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>;
  return typeof name === 'string' && typeof search === 'string' && typeof places === 'object' && places !== null
    && Object.values(places).every((at) => Array.isArray(at) && at.length === 2 && at.every((one) => typeof one === 'number'));
}
