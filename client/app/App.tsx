import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { queryClient } from '../api/query-client.ts';
import { messages } from '../messages/messages.ts';
import { useSay } from '../messages/say.ts';
import { usePreference } from '../state/preferences.ts';
import { usePlace } from '../url/navigate.ts';
import type { Place } from '../url/Place.ts';
import { Frame } from './Frame.tsx';
import { ScreenOf } from './ScreenOf.tsx';
import { useTheme } from './use-theme.ts';

/** The whole client: the reader's language and colours, and the screen that the address names. */
export function App() {
  const [language] = usePreference('language');
  const answered = useRef(language);
  useTheme();
  useEffect(() => {
    // Names come in the language that was asked in; what is shown stays until they are there.
    if (answered.current !== language) void queryClient.invalidateQueries();
    answered.current = language;
  }, [language]);
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
  usePageTitle(place);
  return <Frame place={place}><ScreenOf place={place} /></Frame>;
}

function usePageTitle(place: Place): void {
  const say = useSay();
  const [language] = usePreference('language');
  useEffect(() => {
    document.documentElement.lang = language;
    const name = say(`screen.${place.screen}`);
    const title = place.screen === 'record' ? `${name} ${place.id}` : name;
    document.title = place.screen === 'home' ? 'Outspread' : `${title} · Outspread`;
  }, [say, place, language]);
}

function failOnMissing(error: Error): void {
  throw error;
}
