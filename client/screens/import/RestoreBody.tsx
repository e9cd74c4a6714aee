import { useSay } from '../../messages/say.ts';
import type { Preview } from '../../state/import/import-queries.ts';
import { Link } from '../../url/Link.tsx';
import { importPlace } from '../../url/Place.ts';
import styles from './PreviewBody.module.css';

/** What an export of all that was kept holds, and the way to restore it; or why it cannot be restored here. */
export function RestoreBody({ file, contents, restore }: { readonly file: string; readonly contents: NonNullable<Preview['restore']>; readonly restore: () => void }) {
  const say = useSay();
  const { records, confidential, decisions, imports, registry, samplesRemoved, inTheWay } = contents;
  return (
    <div className={styles.preview}>
      <header className={styles.head}>
        <div>
          <p>{say('import.restore.over')}</p>
          <h1>{say('import.restore.title', { file, records })}</h1>
          <p>
            {say('import.restore.more', { confidential, decisions, imports, registry: String(registry) })}
            {samplesRemoved.length > 0 && inTheWay === 0 && <> {say('import.restore.samples', { names: samplesRemoved.join(', ') })}</>}
          </p>
        </div>
        <div className={styles.ways}>
          <Link to={importPlace()} className="button">{say('import.another')}</Link>
          {inTheWay === 0 && <button type="button" className="button main" onClick={restore}>{say('import.restore.button', { count: records })}</button>}
        </div>
      </header>
      {inTheWay > 0 && (
        <section className={styles.notRead} data-alarm role="alert">
          <p>{say('import.restore.inTheWay', { count: inTheWay })} <strong>{say('import.restore.inTheWayDo')}</strong></p>
        </section>
      )}
    </div>
  );
}
