import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';
import { usePreference } from '../../state/preferences.ts';
import styles from './ExploreFilters.module.css';

/** Values of one filter under its name. */
export function FilterGroup({ title, tail, children }: { readonly title: string; readonly tail?: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {tail && <span className={styles.tail}>{tail}</span>}
      {children}
    </fieldset>
  );
}

/** One value of a filter: taken in or out, with its mark and how many there are of it. */
export function FilterRow({ checked, toggle, mark, name, count, only }: {
  readonly checked: boolean;
  readonly toggle: () => void;
  readonly mark?: ReactNode;
  readonly name: ReactNode;
  readonly count: number;
  readonly only?: { readonly label: string; readonly act: () => void };
}) {
  const say = useSay();
  const [language] = usePreference('language');
  return (
    <div className={styles.row}>
      <label><input type="checkbox" checked={checked} onChange={toggle} />{mark}<span className={styles.name}>{name}</span><span className={styles.count}>{count.toLocaleString(language)}</span></label>
      {only && <button type="button" className={styles.only} aria-label={only.label} onClick={only.act}>{say('filter.only')}</button>}
    </div>
  );
}
