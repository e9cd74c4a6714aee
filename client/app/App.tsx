import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { queryClient } from '../api/query-client.ts';
import { messages } from '../messages/messages.ts';
import { useSay } from '../messages/say.ts';
import { usePreference } from '../state/preferences.ts';
import { usePlace } from '../url/navigate.ts';
import type { Screen } from '../url/Place.ts';
import { Frame } from './Frame.tsx';
import { ScreenOf } from './ScreenOf.tsx';
import { useTheme } from './use-theme.ts';

/** The whole client: the reader's language and colours, and the screen that the address names. */
export function App() {
  const [language] = usePreference('language');
  useTheme();
  return (
    <IntlProvider locale={language} messages={messages[language]} onError={failOnMissing}>
      <I18nProvider locale={language}>
        <QueryClientProvider client={queryClient}>
          <PlacedScreen />
        </QueryClientProvider>
      </I18nProvider>
    </IntlProvider>
  );
}

function PlacedScreen() {
  const place = usePlace();
  usePageTitle(place.screen);
  return <Frame place={place}><ScreenOf place={place} /></Frame>;
}

function usePageTitle(screen: Screen): void {
  const say = useSay();
  const [language] = usePreference('language');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = screen === 'home' ? 'Outspread' : `${say(`screen.${screen}`)} · Outspread`;
  }, [say, screen, language]);
}

function failOnMissing(error: Error): void {
  throw error;
}
