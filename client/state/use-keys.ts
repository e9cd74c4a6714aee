import { useEffect, useRef } from 'react';
import { usePreference } from './preferences.ts';

/** What keys do, by `KeyboardEvent.key`: `{ '[': stepBack, Escape: close }`. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Acts on keys pressed anywhere on the page but in a text field or a list that is open. Single characters can be
 * switched off by the reader; keys with Ctrl, Alt or Meta are the browser's.
 */
export function useKeys(keys: Keys): void {
  const [letters] = usePreference('keys');
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || (event.key.length === 1 && letters === 'off')) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [letters]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element
    && target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=listbox], [role=menu], [role=dialog]') !== null;
}
