import { useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { FilterRow } from './FilterRow.tsx';
import styles from './ExploreFilters.module.css';

export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

const atFirst = 8;

/** A filter of many values, of which nobody wants most: closed until it is opened, and any value passes until some are chosen. */
export function FilterList({ title, choices, chosen, set }: {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly set: (chosen: string[]) => void;
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState(chosen.length > 0);
  // A value that the other filters leave without any still shows that it is chosen.
  const known = [...choices, ...chosen.filter((key) => !choices.some((choice) => choice.key === key)).map((key) => ({ key, name: key, count: 0 }))];
  const shown = all ? known : known.filter(({ key }, place) => place < atFirst || chosen.includes(key));
  if (known.length === 0) return null;
  return (
    <details className={styles.list} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}<span>{chosen.length === 0 ? say('filter.any') : say('filter.chosen', { count: chosen.length })}</span></summary>
      <fieldset className={styles.group}>
        <legend className="hidden">{title}</legend>
        {shown.map(({ key, name, count }) => (
          <FilterRow key={key} checked={chosen.includes(key)} name={name} count={count} toggle={() => set(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])} />
        ))}
        {known.length > atFirst && <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>{say(all ? 'filter.fewer' : 'filter.more', { count: known.length - shown.length })}</button>}
      </fieldset>
    </details>
  );
}
