import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatDate } from '../messages/format.ts';
import { useSay } from '../messages/say.ts';
import { FindBox, type Found } from '../parts/FindBox.tsx';
import { usePreference } from '../state/preferences.ts';
import { useKeys } from '../state/use-keys.ts';
import { usePortfolio } from '../state/use-portfolio.ts';
import { Link } from '../url/Link.tsx';
import { chainPlace, type Place, recordPlace } from '../url/Place.ts';
import { go } from '../url/navigate.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { LanguageSwitch, ThemeSwitch, ViewSwitch } from './switches.tsx';
import { Logo } from './Logo.tsx';
import { MenuOfScreens, NarrowMenu } from './MenuOfScreens.tsx';
import styles from './Frame.module.css';

/** What stands around every screen: the top bar, the samples' mark, the way past them for the keyboard. */
export function Frame({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const say = useSay();
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const main = useFocusOnScreen(place.screen);
  useEffect(() => {
    if (searching) search.current?.focus();
  }, [searching]);
  useKeys({
    '/': () => { setSearching(true); search.current?.focus(); },
    '?': () => setHelping(true),
  });
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">{say('frame.skip')}</a>
      <header className={styles.bar}>
        <Link className={styles.name} to={{ screen: 'home' }}><Logo />Outspread</Link>
        <MenuOfScreens screen={place.screen} />
        <div className={styles.search} data-open={searching || undefined}>
          <FindBox
            label={say('search.label')} placeholder={say('search.label')} hideLabel kinds={['ACTOR', 'OUTCOME']} input={search}
            tail={<kbd className={styles.key} aria-hidden="true">/</kbd>}
            pick={(found) => { setSearching(false); goToFound(found, place); }}
          />
        </div>
        <button type="button" className={styles.searchOpen} aria-label={say('search.open')} aria-expanded={searching} onClick={() => setSearching(!searching)}>
          <svg width="18" height="18" viewBox="0 0 14 14" aria-hidden="true"><circle cx="5.8" cy="5.8" r="4.3" /><path d="M9 9l4 4" /></svg>
        </button>
        <KeysHelp open={helping} setOpen={setHelping} />
        <LanguageSwitch />
        <ThemeSwitch />
        <ViewSwitch />
        <NarrowMenu screen={place.screen} />
      </header>
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <SamplesMark />
        {children}
      </main>
      <PrintMark />
    </div>
  );
}

/** Stands on each page that is printed: from which view it comes, and when. */
function PrintMark() {
  const say = useSay();
  const [view] = usePreference('view');
  const [language] = usePreference('language');
  const [now] = useState(() => new Date());
  return <p className={styles.printed} aria-hidden="true">Outspread · {say(`view.${view}`)} · {formatDate(now.toISOString().slice(0, 10), language)}</p>;
}

function SamplesMark() {
  const say = useSay();
  const samples = usePortfolio()?.samples ?? [];
  if (samples.length === 0) return null;
  return <p className={styles.samples}><strong>{say('frame.samples')}</strong> <span className={styles.wide}>{say('frame.samplesMore')}</span></p>;
}

/** An actor is chosen where a network is shown, else its chain is. */
function goToFound(found: Found, place: Place): void {
  if (found.is === 'Actor') go(place.screen === 'explore' ? { ...place, chosen: [found.id] } : chainPlace({ from: [found.id] }));
  if (found.is === 'Outcome') go(recordPlace(found.id));
}

/** Moves the focus to the content when another screen is there, not when the page is first opened. */
function useFocusOnScreen(screen: string) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(screen);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [screen]);
  return main;
}
