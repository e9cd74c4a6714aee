import type { ReactNode } from 'react';
import { useSay, useSayRich } from '../../messages/say.ts';
import { sayFindingKind } from '../../messages/say-finding.ts';
import type { Preview } from '../../state/import/import-queries.ts';
import { Link } from '../../url/Link.tsx';
import { importPlace, type ImportPlace } from '../../url/Place.ts';
import { Bar } from './Bar.tsx';
import styles from './PreviewBody.module.css';

/** Findings by kind, each a way to the records that have it; and what was read in all. */
export function KindTable({ preview: { id, kinds, sizes, trainings, actors }, place }: { readonly preview: Preview; readonly place: ImportPlace }) {
  const say = useSay();
  const sayRich = useSayRich();
  return (
    <section className={styles.half}>
      <h2>{say('import.findings')} <small>{kinds.length > 0 && say('import.findingsOf', { records: sizes.withFindings })}</small></h2>
      {kinds.length === 0 ? <p>{say('import.noFindings')}</p> : (
        <table className={`${styles.table} ${styles.kinds}`}>
          <thead><tr><th scope="col">{say('import.col.kind')}</th><th scope="col">{say('import.col.records')}</th><th scope="col"><span className="hidden">{say('import.col.examples')}</span></th></tr></thead>
          <tbody>
            {kinds.map(({ kind, records, count, examples }) => {
              const name = sayFindingKind(kind, say) ?? kind;
              return (
                <tr key={kind}>
                  <th scope="row">
                    {records > 0
                      ? <Link to={importPlace({ preview: id, show: 'all', finding: kind })} aria-label={say('import.showKind', { kind: name })} aria-current={place.finding === kind || undefined}>{name}</Link>
                      : name}
                  </th>
                  <td>
                    {records > 0
                      ? <span className={styles.filled} data-doubt><Bar value={records} of={sizes.all} />{say('import.number', { count: records })}</span>
                      : <span className={styles.quiet}>{say('import.ofFile', { count })}</span>}
                  </td>
                  <td className={styles.quiet} data-column="examples">{examples.map(shorten).join(', ')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {sizes.all > 0 && (
        <p className={styles.tally}>
          {sayRich('import.tally', {
            open: sizes.open, confidential: sizes.confidential, unclear: sizes.unclear, trainings, actors, without: sizes.withoutTraining,
            b: bold,
          })}
        </p>
      )}
    </section>
  );
}

const bold = (parts: ReactNode) => <b>{parts}</b>;
const longest = 40;

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
