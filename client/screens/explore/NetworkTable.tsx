import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { type LineRow, lineColumns, listLines, writeRows } from '../../state/explore/list-lines.ts';
import { usePreference } from '../../state/preferences.ts';
import { go } from '../../url/navigate.ts';
import table from '../chain/ChainTable.module.css';
import type { CardProps } from './ExplorePanel.tsx';
import { saveFile } from '../../parts/save-file.ts';
import styles from './NetworkTable.module.css';

const rowHeight = 29;

/** The network's twin in rows: every line, with the same filters and the same choice as the picture. */
export function NetworkTable({ network, place, choose }: CardProps) {
  const say = useSay();
  const [language] = usePreference('language');
  const [copied, setCopied] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const rows = useMemo(() => listLines(network, place.sort, say, language), [network, place.sort, say, language]);
  // eslint-disable-next-line react/incompatible-library -- nothing here hands its answers to a memo
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 20 });
  const items = virtual.getVirtualItems();
  const [before, after] = [items[0]?.start ?? 0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)];
  const headings = lineColumns.map((column) => say(`explore.col.${column}`));
  const sorted = place.sort.replace(/^-/u, '');
  const copy = () => void navigator.clipboard.writeText(writeRows(rows, headings, '\t')).then(() => setCopied(true));
  return (
    <>
      <p className={styles.tools}>
        <button type="button" className="button" onClick={copy}>{say(copied ? 'explore.copied' : 'explore.copy')}</button>
        <button type="button" className="button" onClick={() => saveFile(new Blob(['\uFEFF', writeRows(rows, headings, ',')], { type: 'text/csv' }), 'outspread-network.csv')}>{say('explore.csv')}</button>
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <section ref={frame} className={table.frame} tabIndex={0} aria-label={say('explore.rows')}>
        <table className={table.table} aria-rowcount={rows.length + 1}>
          <caption className="hidden">{say('explore.rows')}</caption>
          <thead>
            <tr>
              {lineColumns.map((column, index) => (
                <th key={column} scope="col" aria-sort={column !== sorted ? undefined : place.sort.startsWith('-') ? 'descending' : 'ascending'} data-number={column === 'trainings' || undefined}>
                  <button type="button" onClick={() => go({ ...place, sort: place.sort === column ? `-${column}` : column })}>{headings[index]}</button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
            {items.map(({ index }) => <Row key={rows[index]!.key} row={rows[index]!} index={index} chosen={place.chosen} choose={choose} />)}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Row({ row, index, chosen, choose }: { readonly row: LineRow; readonly index: number; readonly chosen: readonly string[]; readonly choose: CardProps['choose'] }) {
  const isChosen = chosen.some((id) => id === row.chooses || row.from.includes(id) || row.to.includes(id));
  return (
    <tr aria-rowindex={index + 2} data-chosen={isChosen || undefined} onClick={() => choose(row.chooses)}>
      <td><button type="button" className="link" aria-pressed={chosen.includes(row.chooses)}>{row.fromText}</button></td>
      <td>{row.relation}</td>
      <td>{row.toText}</td>
      <td className={table.when}>{row.when?.text ?? ''}</td>
      <td data-number>{row.trainings ?? ''}</td>
    </tr>
  );
}
