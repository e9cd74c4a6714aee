import { formatDate } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { go } from '../../url/navigate.ts';
import type { ExplorePlace } from '../../url/Place.ts';
import styles from './ExploreFilters.module.css';

/** Trainings by quarter, with a first and a last quarter to keep, and whether those without a date count. */
export function WhenFilter({ network, place }: { readonly network: Network; readonly place: ExplorePlace }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { quarters } = network.facets;
  const last = quarters.length - 1;
  const [first, end] = [indexOfMonth(quarters, place.from, 0), indexOfMonth(quarters, place.to, last)];
  const most = Math.max(1, ...quarters.map(({ count }) => count));
  const month = (index: number, offset: number) => formatDate(monthOf(quarters[index]!.key, offset), language, 'short');
  const set = (from: number, to: number) => go({
    ...place,
    from: from <= 0 ? null : monthOf(quarters[from]!.key, 0),
    to: to >= last ? null : monthOf(quarters[to]!.key, 2),
  }, { replace: place.from !== null || place.to !== null });
  return (
    <fieldset className={styles.group}>
      <legend>{say('filter.when')}</legend>
      {quarters.length > 0 && (
        <>
          <span className={styles.tail}>{say('date.range', { start: month(first, 0), end: month(end, 2) })}</span>
          <div className={styles.bars} aria-hidden="true">
            {quarters.map(({ key, count }, index) => <i key={key} data-out={index < first || index > end || undefined} style={{ height: `${count === 0 ? 0 : 3 + (25 * count) / most}px` }} />)}
          </div>
          <div className={styles.sliders}>
            <input type="range" min={0} max={last} value={first} aria-label={say('filter.from')} aria-valuetext={month(first, 0)} onChange={({ target }) => set(Math.min(Number(target.value), end), end)} />
            <input type="range" min={0} max={last} value={end} aria-label={say('filter.to')} aria-valuetext={month(end, 2)} onChange={({ target }) => set(first, Math.max(Number(target.value), first))} />
          </div>
        </>
      )}
      <div className={styles.row}>
        <label>
          <input type="checkbox" checked={place.undated} onChange={() => go({ ...place, undated: !place.undated })} />
          <span className={styles.name}>{say('filter.undated')}</span><span className={styles.count}>{network.counts.undated}</span>
        </label>
      </div>
    </fieldset>
  );
}

function indexOfMonth(quarters: Network['facets']['quarters'], month: string | null, otherwise: number): number {
  if (month === null) return Math.max(0, otherwise);
  const found = quarters.findLastIndex(({ key }) => key <= month);
  return Math.max(0, found);
}

/** A month so many after another: "2023-10" and 2 give "2023-12". */
function monthOf(start: string, offset: number): string {
  const [year, month] = start.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + offset)).toISOString().slice(0, 7);
}
