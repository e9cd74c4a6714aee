import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useSay, useSayRich } from '../../messages/say.ts';
import { sayFindingKind } from '../../messages/say-finding.ts';
import { Segments } from '../../parts/Segments.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import type { Preview, PreviewRow } from '../../state/import/import-queries.ts';
import { usePreviewRows } from '../../state/import/use-preview-rows.ts';
import { useNarrow } from '../../state/theme.ts';
import { Link } from '../../url/Link.tsx';
import { go } from '../../url/navigate.ts';
import { importPlace, type ImportPlace, previewShows } from '../../url/Place.ts';
import { PreviewRowLine, rowColumns } from './PreviewRowLine.tsx';
import { RowPanel } from './RowPanel.tsx';
import styles from './PreviewRows.module.css';

const key = (parts: ReactNode) => <kbd>{parts}</kbd>;
const height = { wide: 29, narrow: 108 };

/** All records of a preview, as many as are asked for; the one that is chosen beside them. */
export function PreviewRows({ preview: { id, sizes }, place }: { readonly preview: Preview; readonly place: ImportPlace }) {
  const say = useSay();
  const sayRich = useSayRich();
  const { answer, more } = usePreviewRows(id, place);
  const count = {
    all: sizes.all, new: sizes.new, changed: sizes.changed, unchanged: sizes.unchanged,
    'with-findings': sizes.withFindings, confidential: sizes.confidential, 'without-training': sizes.withoutTraining,
  };
  const shows = previewShows.filter((show) => show === 'all' || show === place.show || (count[show] > 0 && count[show] < sizes.all));
  const chosen = answer.data?.rows.find((row) => row.id === place.chosen);
  return (
    <section className={styles.records}>
      <header className={styles.head}>
        <h2>{say('import.records')}</h2>
        <Segments
          label={say('import.show')} chosen={place.show} choose={(show) => go(importPlace({ preview: id, show, finding: place.finding }))}
          segments={shows.map((show) => ({ key: show, name: say(`import.show.${show}`, { count: count[show] }) }))}
        />
        {place.finding !== '' && (
          <p>{say('import.only', { kind: sayFindingKind(place.finding, say) ?? place.finding })} <Link to={importPlace({ preview: id, show: place.show })}>{say('import.onlyDrop')}</Link></p>
        )}
        <p className={styles.keys}>{sayRich('import.keys', { kbd: key })}</p>
      </header>
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {!answer.data ? !answer.isError && <Reading /> : answer.data.total === 0 ? <p className={styles.none}>{say('import.noRows')}</p> : (
        <div className={styles.both} data-chosen={chosen ? true : undefined}>
          <Rows rows={answer.data.rows} total={answer.data.total} place={place} more={more} />
          {chosen && <RowPanel row={chosen} close={() => go({ ...place, chosen: null })} />}
        </div>
      )}
    </section>
  );
}

function Rows({ rows, total, place, more }: { readonly rows: readonly PreviewRow[]; readonly total: number; readonly place: ImportPlace; readonly more: () => void }) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  // oxlint-disable-next-line react/incompatible-library -- what it gives is used in this render only
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (narrow ? height.narrow : height.wide),
    getItemKey: (index) => rows[index]!.id,
    overscan: 12,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= rows.length - 1 && rows.length < total) more();
  });
  const focusOn = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (!row) return;
    list.scrollToIndex(rows.indexOf(row));
    // A row that was out of sight is drawn in the next frames.
    const tryFocus = (frames: number) => {
      const button = frame.current?.querySelector<HTMLElement>(`[data-row="${rows.indexOf(row)}"]`);
      if (button) button.focus({ preventScroll: true });
      else if (frames > 0) requestAnimationFrame(() => tryFocus(frames - 1));
    };
    tryFocus(framesToDraw);
  };
  const walk = (event: KeyboardEvent) => {
    const at = Number((document.activeElement as HTMLElement | null)?.dataset['row'] ?? NaN);
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / height.wide) - 2);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || Number.isNaN(to)) return;
    event.preventDefault();
    focusOn(to);
  };
  const inTab = rows.findIndex(({ id }) => id === place.chosen);
  return (
    <div ref={frame} className={styles.frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the arrows of the buttons in its rows */}
      <table className={styles.table} aria-label={say('import.records')} aria-rowcount={total + 1} onKeyDown={walk}>
        <thead className={styles.headings}>
          <tr aria-rowindex={1} className={styles.row}>{rowColumns.map((column) => <th key={column} scope="col" data-column={column}>{say(`import.col.${column}`)}</th>)}</tr>
        </thead>
        <tbody className={styles.rows} style={{ height: list.getTotalSize() }}>
          {items.map(({ index, start, key: name }) => (
            <tr
              key={name} ref={list.measureElement} data-index={index} aria-rowindex={index + 2} className={styles.row} style={{ transform: `translateY(${start}px)` }}
              data-chosen={rows[index]!.id === place.chosen || undefined}
            >
              <PreviewRowLine row={rows[index]!} place={place} index={index} inTab={index === Math.max(inTab, 0) || (inTab < items[0]!.index && index === items[0]!.index)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const framesToDraw = 10;
