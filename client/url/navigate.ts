import { useMemo, useSyncExternalStore } from 'react';
import { type Place, readPlace, writePlace } from './Place.ts';

const listeners = new Set<() => void>();
const tell = () => listeners.forEach((listener) => listener());

/** Where the reader is; follows back, forward and `go`. */
export function usePlace(): Place {
  const pathname = useSyncExternalStore(subscribe, () => window.location.pathname);
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => readPlace(pathname, search), [pathname, search]);
}

/** How many steps can be undone and done again without leaving the screen. */
export function useSteps(): { readonly undo: number; readonly redo: number } {
  const undo = useSyncExternalStore(subscribe, undoable);
  return { undo, redo: Math.max(0, latest - undo) };
}

/** The steps on this screen that lead here, as the history keeps them; `latest` is the most that this page has seen. */
const undoable = () => (window.history.state as { readonly undo?: number } | null)?.undo ?? 0;
let latest = 0;

/** Goes to a place. `replace` leaves no step in the history; going where one is leaves none either. */
export function go(place: Place, { replace = false } = {}): void {
  const href = writePlace(place);
  if (href === window.location.pathname + window.location.search) return;
  const sameScreen = readPlace(window.location.pathname, '').screen === place.screen;
  const undo = replace ? undoable() : sameScreen ? undoable() + 1 : 0;
  if (!replace) latest = undo;
  window.history[replace ? 'replaceState' : 'pushState']({ undo }, '', href);
  tell();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', tell);
  };
}
