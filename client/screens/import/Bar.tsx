import styles from './PreviewBody.module.css';

/** A share as a bar, beside the figures that say it. */
export function Bar({ value, of }: { readonly value: number; readonly of: number }) {
  return <span className={styles.bar} aria-hidden="true"><span style={{ width: `${of === 0 ? 0 : (100 * value) / of}%` }} /></span>;
}
