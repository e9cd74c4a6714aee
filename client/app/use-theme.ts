import { useEffect } from 'react';
import { useThemeNow } from '../state/theme.ts';
import { applyTheme } from './apply-theme.ts';

/** Keeps the page in the colours that the reader or the system asks for; light while it is printed. */
export function useTheme(): void {
  const theme = useThemeNow();
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
