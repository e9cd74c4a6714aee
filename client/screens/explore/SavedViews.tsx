import { useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { forgetView, saveView, type SavedView, useSavedViews } from '../../state/explore/saved-views.ts';
import { keepPlaces, keptPlaces } from '../../state/explore/use-places.ts';
import { go } from '../../url/navigate.ts';
import { readPlace } from '../../url/Place.ts';
import styles from './ExploreTools.module.css';

/** Views saved by name in this browser, and the field that saves the present one. */
export function SavedViews() {
  const say = useSay();
  const views = useSavedViews();
  const [name, setName] = useState('');
  const open = ({ search, places }: SavedView) => {
    keepPlaces(new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])));
    go(readPlace('/explore', search));
  };
  const save = () => {
    if (name.trim() === '') return;
    saveView(name.trim(), window.location.search, keptPlaces());
    setName('');
  };
  return (
    <>
      <h2>{say('explore.views')}</h2>
      {views.length === 0 ? <p>{say('explore.views.none')}</p> : (
        <ul className={styles.views}>
          {views.map((view) => (
            <li key={view.name}>
              <button type="button" className="link" onClick={() => open(view)}>{view.name}</button>
              <button type="button" className={styles.forget} aria-label={say('explore.views.forget', { name: view.name })} onClick={() => forgetView(view.name)}>×</button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.save} onSubmit={(event) => { event.preventDefault(); save(); }}>
        <input value={name} aria-label={say('explore.views.name')} placeholder={say('explore.views.name')} onChange={({ target }) => setName(target.value)} />
        <button type="submit" className="button">{say('explore.views.save')}</button>
      </form>
    </>
  );
}
