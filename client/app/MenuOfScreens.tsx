import { Button } from 'react-aria-components/Button';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useSay } from '../messages/say.ts';
import { chosenKey } from '../parts/chosen-key.ts';
import { type Language, languages, type ThemeChoice, themeChoices, usePreference } from '../state/preferences.ts';
import { Link } from '../url/Link.tsx';
import { go } from '../url/navigate.ts';
import type { Screen } from '../url/Place.ts';
import { languageNames } from './language-names.ts';
import { menu } from './menu.ts';
import frame from './Frame.module.css';
import popover from './popover.module.css';

/** The screens that there are, in a row. */
export function MenuOfScreens({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  return (
    <nav className={frame.menu} aria-label={say('frame.screens')}>
      {menu.map((place) => (
        <Link key={place.screen} to={place} aria-current={currentOf(place.screen, screen)}>{say(`screen.${place.screen}`)}</Link>
      ))}
    </nav>
  );
}

/** A record is one of the records. */
function currentOf(listed: Screen, screen: Screen): 'page' | 'true' | undefined {
  if (listed === screen) return 'page';
  return listed === 'records' && screen === 'record' ? 'true' : undefined;
}

/** Where there is little room: a menu of the screens, named after the one that is open, with language and colours. */
export function NarrowMenu({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  const [language, setLanguage] = usePreference('language');
  const [theme, setTheme] = usePreference('theme');
  return (
    <div className={frame.menuNarrow}>
      <MenuTrigger>
        <Button className={frame.menuButton}>{say(`screen.${screen}`)}<span aria-hidden="true" className={popover.arrow} /></Button>
        <Popover className={popover.popover}>
          <Menu aria-label={say('frame.menu')} className={popover.list}>
            <MenuSection>
              <Header className={popover.header}>{say('frame.screens')}</Header>
              {menu.map((place) => <MenuItem key={place.screen} id={place.screen} className={popover.item} onAction={() => go(place)}>{say(`screen.${place.screen}`)}</MenuItem>)}
            </MenuSection>
            <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[language]} onSelectionChange={(keys) => setLanguage(chosenKey(keys) as Language)}>
              <Header className={popover.header}>{say('language.label')}</Header>
              {languages.map((key) => <MenuItem key={key} id={key} className={popover.item}>{languageNames[key]}</MenuItem>)}
            </MenuSection>
            <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[theme]} onSelectionChange={(keys) => setTheme(chosenKey(keys) as ThemeChoice)}>
              <Header className={popover.header}>{say('theme.label')}</Header>
              {themeChoices.map((key) => <MenuItem key={key} id={key} className={popover.item}>{say(`theme.${key}`)}</MenuItem>)}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
