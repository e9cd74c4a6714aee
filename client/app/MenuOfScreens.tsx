import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useSay } from '../messages/say.ts';
import { Link } from '../url/Link.tsx';
import { go } from '../url/navigate.ts';
import type { Screen } from '../url/Place.ts';
import { menu } from './menu.ts';
import frame from './Frame.module.css';
import popover from './popover.module.css';

/** The screens that there are: links in a row, or below 1100 px a menu named after the screen that is open. */
export function MenuOfScreens({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  return (
    <>
      <nav className={frame.menu} aria-label={say('frame.screens')}>
        {menu.map((place) => (
          <Link key={place.screen} to={place} aria-current={place.screen === screen ? 'page' : undefined}>{say(`screen.${place.screen}`)}</Link>
        ))}
      </nav>
      <div className={frame.menuNarrow}>
        <MenuTrigger>
          <Button className={frame.menuButton}>{say(`screen.${screen}`)}<span aria-hidden="true" className={popover.arrow} /></Button>
          <Popover className={popover.popover}>
            <Menu aria-label={say('frame.screens')} className={popover.list} items={menu.map((place) => ({ id: place.screen, place }))}>
              {({ id, place }) => <MenuItem id={id} className={popover.item} onAction={() => go(place)}>{say(`screen.${id}`)}</MenuItem>}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </>
  );
}
