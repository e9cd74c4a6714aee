import { useSay } from '../../messages/say.ts';
import { Empty } from '../../parts/States.tsx';
import { activeFilters, dropFilter, dropFilters } from '../../state/explore/change-place.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { Link } from '../../url/Link.tsx';
import { type ExplorePlace, shownRelations } from '../../url/Place.ts';

/** Nothing to draw: by which filters, with the way to drop each. */
export function NothingLeft({ network, place }: { readonly network: Network; readonly place: ExplorePlace }) {
  const say = useSay();
  const active = activeFilters(place);
  if (network.counts.actors > 0) {
    return <Empty title={say('explore.none.lines')}><Link className="button" to={{ ...place, show: [...shownRelations] }}>{say('explore.none.reset')}</Link></Empty>;
  }
  return (
    <Empty title={say('explore.none.title')}>
      <p>{say('explore.none.more')}</p>
      {active.map((name) => <Link key={name} className="button" to={dropFilter(place, name)}>{say('explore.none.drop', { name: say(`filter.name.${name}`) })}</Link>)}
      <Link className="button main" to={dropFilters(place)}>{say('explore.none.reset')}</Link>
    </Empty>
  );
}
