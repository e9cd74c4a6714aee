import { type ReactNode, useId, useState } from 'react';
import { useSay } from '../messages/say.ts';
import styles from './Panel.module.css';

/**
 * What is chosen, beside the picture; below 700 px a sheet at the bottom that opens by its handle. `tools` stands in
 * its first row, `close` takes it away.
 */
export function Panel({ title, over, tools, close, sheet = true, children }: {
  readonly title: ReactNode;
  readonly over?: ReactNode;
  readonly tools?: ReactNode;
  readonly close?: () => void;
  /** False: below 700 px it stands in the page. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
}) {
  const say = useSay();
  const heading = useId();
  const [tall, setTall] = useState(false);
  return (
    <aside className={styles.panel} aria-labelledby={heading} data-tall={tall || undefined} data-sheet={sheet || undefined}>
      <button type="button" className={styles.handle} aria-expanded={tall} aria-label={say('panel.more')} onClick={() => setTall(!tall)} />
      <div className={styles.top} hidden={!over && !tools && !close}>
        <div className={styles.over}>{over}</div>
        <div className={styles.tools}>{tools}</div>
        {close && (
          <button type="button" className={styles.close} aria-label={say('panel.close')} onClick={close}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M1 1l10 10M11 1L1 11" stroke="currentColor" strokeWidth="1.6" /></svg>
          </button>
        )}
      </div>
      <h2 id={heading} className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}

/** Named facts of what is chosen, one a row. */
export function Facts({ rows }: { readonly rows: readonly (readonly [name: string, value: ReactNode] | null)[] }) {
  return (
    <dl className={styles.facts}>
      {rows.filter((row) => row !== null).map(([name, value]) => (
        <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  );
}
