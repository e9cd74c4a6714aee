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

/** Goes to a place. `replace` leaves no step in the history; going where one is leaves none either. */
export function go(place: Place, { replace = false } = {}): void {
  const href = writePlace(place);
  if (href === window.location.pathname + window.location.search) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', href);
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
