import { menu } from '../../app/menu.ts';
import { useSay } from '../../messages/say.ts';
import { Link } from '../../url/Link.tsx';
import type { Place } from '../../url/Place.ts';
import styles from './HomeScreen.module.css';

const importPlace = (menu as readonly Place[]).find(({ screen }) => screen === 'import');

/** How to load one's own records: the Import screen, or the command where there is none. */
export function LoadBox() {
  const say = useSay();
  return (
    <section className={styles.load} aria-labelledby="load-own">
      <h2 id="load-own">{say('home.load')}</h2>
      <p>{say('home.loadMore')}</p>
      {importPlace
        ? <p><Link to={importPlace} className="button main">{say('home.loadButton')}</Link></p>
        : <p>{say('home.loadCommand')}<code>npx outspread import FILE</code></p>}
      <details>
        <summary>{say('home.loadHow')}</summary>
        <p>{say('home.loadShape')}</p>
      </details>
    </section>
  );
}
