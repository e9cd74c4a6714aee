import { useEffect, useState } from 'react';
import { usePreference } from '../state/preferences.ts';
import { applyTheme, onSystemTheme, themeOf } from './apply-theme.ts';

/** Keeps the page in the colours that the reader or the system asks for; white while it is printed. */
export function useTheme(): void {
  const [choice] = usePreference('theme');
  const [, systemChanged] = useState(0);
  const theme = themeOf(choice);
  useEffect(() => onSystemTheme(() => systemChanged((count) => count + 1)), []);
  useEffect(() => {
    applyTheme(theme);
    const [before, after] = [() => applyTheme('light'), () => applyTheme(theme)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [theme]);
}
