import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components/Menu';
import { useSay } from '../messages/say.ts';
import { chosenKey } from '../parts/chosen-key.ts';
import { languages, themeChoices, type ThemeChoice, usePreference, type View, views } from '../state/preferences.ts';
import { languageNames } from './language-names.ts';
import frame from './Frame.module.css';
import popover from './popover.module.css';

export function LanguageSwitch() {
  const say = useSay();
  const [language, setLanguage] = usePreference('language');
  return (
    <fieldset className={frame.languages} aria-label={say('language.label')}>
      {languages.map((key) => (
        <button key={key} type="button" lang={key} aria-pressed={key === language} onClick={() => setLanguage(key)}>
          <span aria-hidden="true">{key.toUpperCase()}</span><span className="hidden">{languageNames[key]}</span>
        </button>
      ))}
    </fieldset>
  );
}

export function ThemeSwitch() {
  const say = useSay();
  const [theme, setTheme] = usePreference('theme');
  return (
    <MenuTrigger>
      <Button className={frame.theme} aria-label={say('theme.label')}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle cx="7" cy="7" r="6.2" /><path d="M7 .8a6.2 6.2 0 0 1 0 12.4z" /></svg>
      </Button>
      <Popover className={popover.popover}>
        <Menu
          aria-label={say('theme.label')} className={popover.list} selectionMode="single" disallowEmptySelection selectedKeys={[theme]}
          onSelectionChange={(keys) => setTheme(chosenKey(keys) as ThemeChoice)}
        >
          {themeChoices.map((key) => <MenuItem key={key} id={key} className={popover.item}>{say(`theme.${key}`)}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Says which view is shown, and is the way to the other. */
export function ViewSwitch() {
  const say = useSay();
  const [view, setView] = usePreference('view');
  return (
    <MenuTrigger>
      <Button className={frame.view} data-view={view}>
        <span className="hidden">{say('view.label')}: </span>
        <span className={frame.wide}>{say(`view.${view}`)}</span>
        <span className={frame.narrow}>{say(`view.${view}Short`)}</span>
      </Button>
      <Popover className={popover.popover}>
        <Menu
          aria-label={say('view.label')} className={popover.list} selectionMode="single" disallowEmptySelection selectedKeys={[view]}
          onSelectionChange={(keys) => setView(chosenKey(keys) as View)}
        >
          {views.map((key) => (
            <MenuItem key={key} id={key} textValue={say(`view.${key}`)} className={popover.item}>
              <Text slot="label">{say(`view.${key}`)}</Text>
              <Text slot="description" className={popover.more}>{say(`view.${key}More`)}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
