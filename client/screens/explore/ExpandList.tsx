import { useSay } from '../../messages/say.ts';
import type { NeighbourCounts } from '../../state/explore/actor-query.ts';
import { openable, toggleExpanded } from '../../state/explore/change-place.ts';
import { go } from '../../url/navigate.ts';
import type { ExplorePlace } from '../../url/Place.ts';
import styles from './ExploreScreen.module.css';

/** The relations of an actor, each with how many nodes it leads to before it is opened. */
export function ExpandList({ counts, id, place }: { readonly counts: NeighbourCounts; readonly id: string; readonly place: ExplorePlace }) {
  const say = useSay();
  const countOf = new Map(counts.map(({ relation, count }) => [relation.toLowerCase().replace('_', '-'), count]));
  return (
    <fieldset className={styles.expand}>
      <legend className="hidden">{say('explore.expand')}</legend>
      {openable.filter((relation) => (countOf.get(relation) ?? 0) > 0).map((relation) => {
        const shown = (place.show as readonly string[]).includes(relation === 'trained-by' ? 'trained' : relation);
        return (
          <label key={relation}>
            <input type="checkbox" disabled={shown} checked={shown || place.expanded.includes(`${relation}:${id}`)} onChange={() => go(toggleExpanded(place, id, relation))} />
            <span>{say(`relation.${relation}`)}</span><output>{countOf.get(relation)}</output>
          </label>
        );
      })}
    </fieldset>
  );
}
