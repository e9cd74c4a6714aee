import { type ReactNode, useState } from 'react';
import { type Say, useSay } from '../../messages/say.ts';
import { type RefusalLike, sayRefusal } from '../../messages/say-refusal.ts';
import type { Preview } from '../../state/import/import-queries.ts';
import { usePreference } from '../../state/preferences.ts';
import styles from './PreviewBody.module.css';

const few = 5;

/** What could not be read, why, and what to do about it; nothing where all could. */
export function Refused({ preview: { refused, sizes } }: { readonly preview: Preview }) {
  const say = useSay();
  const colon = useColon();
  if (refused.length === 0) return null;
  return (
    <Items title={say('import.refused', { count: refused.length })} more={sizes.all > 0 ? say('import.refusedMore') : null} alarm
      items={refused.map((one) => <><b>{sayWhere(one, say)}</b>{colon}<Told refusal={one} /></>)}
    />
  );
}

/** What was passed over, and why. `sheet`: the one that was asked for; `readSheet`: null where the files are gone. */
export function PassedOver({ preview: { leftOut }, skipped, sheet, readSheet }: {
  readonly preview: Preview;
  readonly skipped: readonly string[];
  readonly sheet: string | null;
  readonly readSheet: ((sheet: string | null) => void) | null;
}) {
  const say = useSay();
  const colon = useColon();
  const passed = [...leftOut, ...skipped.map((file) => ({ file, sheet: null, row: null, why: null, reason: null }))];
  return (
    <>
      {passed.length > 0 && (
        <Items title={say('import.leftOut', { count: passed.length })} more={null}
          items={passed.map(({ why, ...one }) => (
            <>
              <b>{sayWhere(one, say)}</b>{colon}{why === null ? say('import.skipped') : <Told refusal={{ why, reason: one.reason ?? null }} />}
              {readSheet && one.sheet && one.row === null && <> <button type="button" className="link" onClick={() => readSheet(one.sheet ?? null)}>{say('import.readSheet')}</button></>}
            </>
          ))}
        />
      )}
      {readSheet && sheet !== null && <p className={styles.allSheets}><button type="button" className="link" onClick={() => readSheet(null)}>{say('import.readAll')}</button></p>}
    </>
  );
}

/** Between where something stands and what is said of it. */
function useColon(): string {
  const [language] = usePreference('language');
  return language === 'fr' ? '\u00A0: ' : ': ';
}

/** Why, and where there is something to do, what. */
export function Told({ refusal }: { readonly refusal: RefusalLike & { readonly remedy?: string } }) {
  const [language] = usePreference('language');
  const { why, remedy, english } = sayRefusal(refusal, language);
  const text = refusal.remedy === undefined ? why : <>{why}{language === 'fr' && !english ? '\u00A0; ' : '; '}<strong>{remedy}</strong></>;
  return english ? <span lang="en">{text}</span> : <span>{text}</span>;
}

function Items({ title, more, items, alarm = false }: { readonly title: string; readonly more: string | null; readonly items: readonly ReactNode[]; readonly alarm?: boolean }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  return (
    <section className={styles.notRead} data-alarm={alarm || undefined}>
      <h2>{title} {more && <small>{more}</small>}</h2>
      {/* eslint-disable-next-line react/no-array-index-key -- two can be alike, and none ever moves */}
      <ul>{(all ? items : items.slice(0, few)).map((item, place) => <li key={place}>{item}</li>)}</ul>
      {items.length > few && <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>{all ? say('import.fewer') : say('import.more', { count: items.length - few })}</button>}
    </section>
  );
}

/** "harvest.xlsx, sheet Outcomes, row 7, column “Year”". */
export function sayWhere({ file, sheet, row, column }: { readonly file: string; readonly sheet?: string | null; readonly row?: number | null; readonly column?: string | null }, say: Say): string {
  return say('import.where', { file, sheet: sheet ?? 'none', row: row ?? 0, column: column ?? 'none' });
}
