import type { ReactNode } from 'react';
import styles from './Figure.module.css';

/** One figure of a screen: what it is, the figure with its denominator (numbers in `<b>`), and what it leaves open. */
export function Figure({ label, value, note }: { readonly label: ReactNode; readonly value: ReactNode; readonly note: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  );
}

/** A row of figures, divided by hairlines. */
export function Figures({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <dl className={styles.figures} aria-label={label}>{children}</dl>;
}
