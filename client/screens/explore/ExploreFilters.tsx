import { type ReactNode, useState } from 'react';
import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { ActorMark } from '../../parts/ActorMark.tsx';
import { activeFilters, dropFilters, toggleIn } from '../../state/explore/change-place.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { go } from '../../url/navigate.ts';
import { actorKinds, type ExplorePlace, shownRelations, standings } from '../../url/Place.ts';
import { FilterList } from './FilterList.tsx';
import { FilterGroup, FilterRow } from './FilterRow.tsx';
import { RelationSample } from './RelationSample.tsx';
import { WhenFilter } from './WhenFilter.tsx';
import styles from './ExploreFilters.module.css';

const countriesAtFirst = 10;

/** What narrows the network, which is also its legend; each value with how many there are under the other filters. */
export function ExploreFilters({ network, place }: { readonly network: Network; readonly place: ExplorePlace }) {
  const say = useSay();
  const narrowed = activeFilters(place).length > 0 || place.show.join() !== 'trained';
  return (
    <details className={styles.filters} open={window.innerWidth >= 1100}>
      <summary>{say('explore.filters')}</summary>
      <div className={styles.groups}>
        <ShowFilter network={network} place={place} reset={narrowed && <button type="button" className="link" onClick={() => go({ ...dropFilters(place), show: ['trained'] })}>{say('filter.reset')}</button>} />
        <KindFilter network={network} place={place} />
        <CountryFilter network={network} place={place} />
        <WhenFilter network={network} place={place} />
        <ListFilters network={network} place={place} />
        <StandingFilter network={network} place={place} />
      </div>
    </details>
  );
}

interface Shown {
  readonly network: Network;
  readonly place: ExplorePlace;
}

function ShowFilter({ network, place, reset }: Shown & { readonly reset: ReactNode }) {
  const say = useSay();
  const counts = new Map(network.facets.relations.map(({ key, count }) => [key, count]));
  const toggle = (relation: (typeof shownRelations)[number]) => go({ ...place, show: shownRelations.filter((one) => (one === relation ? !place.show.includes(one) : place.show.includes(one))) });
  return (
    <FilterGroup title={say('filter.show')} tail={reset}>
      {shownRelations.map((relation) => (
        <FilterRow key={relation} checked={place.show.includes(relation)} toggle={() => toggle(relation)} mark={<RelationSample relation={relation} />} name={say(`relation.${relation}`)} count={counts.get(relation) ?? 0} />
      ))}
    </FilterGroup>
  );
}

function KindFilter({ network, place }: Shown) {
  const say = useSay();
  const counts = new Map(network.facets.kinds.map(({ key, count }) => [key.toUpperCase(), count]));
  return (
    <FilterGroup title={say('filter.kind')}>
      {actorKinds.map((kind) => (
        <FilterRow
          key={kind} checked={place.kind?.includes(kind) ?? true} toggle={() => go({ ...place, kind: toggleIn(place.kind, actorKinds, kind) })}
          mark={<ActorMark kind={kind} tone="ink" size={15} />} name={say(`kindTitle.${kind}`)} count={counts.get(kind) ?? 0}
          only={{ label: say('filter.onlyOf', { name: say(`kinds.${kind}`, { count: 2 }) }), act: () => go({ ...place, kind: [kind] }) }}
        />
      ))}
    </FilterGroup>
  );
}

function CountryFilter({ network, place }: Shown) {
  const say = useSay();
  const [language] = usePreference('language');
  const tone = useCountryTone();
  const [all, setAll] = useState(false);
  // A country that the other filters leave without an actor still shows that it is chosen.
  const counts = new Map([...network.facets.countries.map(({ key, count }) => [key === '' ? '-' : key, count] as const), ...(place.country ?? []).filter((code) => !network.facets.countries.some(({ key }) => (key || '-') === code)).map((code) => [code, 0] as const)]);
  const keys = [...counts.keys()].sort((a, b) => Number(a === '-') - Number(b === '-'));
  const most = Math.max(1, ...counts.values());
  const shown = all ? keys : keys.slice(0, countriesAtFirst);
  return (
    <FilterGroup title={say('filter.country')}>
      {shown.map((key) => {
        const name = key === '-' ? say('filter.unknown') : formatCountry(key, language);
        return (
          <FilterRow
            key={key} checked={place.country?.includes(key) ?? true} toggle={() => go({ ...place, country: toggleIn(place.country, keys, key) })}
            mark={<b className={styles.code}>{key === '-' ? '?' : key}</b>} count={counts.get(key) ?? 0}
            name={<>{name}<i className={styles.bar} style={{ background: `var(--${tone(key === '-' ? null : key)})`, width: `${Math.max(2, (30 * (counts.get(key) ?? 0)) / most)}px` }} /></>}
            only={{ label: say('filter.onlyOf', { name }), act: () => go({ ...place, country: [key] }) }}
          />
        );
      })}
      {keys.length > countriesAtFirst && <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>{say(all ? 'filter.fewer' : 'filter.more', { count: keys.length - countriesAtFirst })}</button>}
    </FilterGroup>
  );
}

function StandingFilter({ network, place }: Shown) {
  const say = useSay();
  const counts = new Map(network.facets.standings.map(({ key, count }) => [key, count]));
  return (
    <FilterGroup title={say('filter.standing')}>
      {standings.map((standing) => (
        <FilterRow
          key={standing} checked={place.standing?.includes(standing) ?? true} toggle={() => go({ ...place, standing: toggleIn(place.standing, standings, standing) })}
          mark={<b className={styles.tick} aria-hidden="true">{standing === 'confirmed' && '✓'}</b>} name={say(`filter.standing.${standing}`)} count={counts.get(standing) ?? 0}
        />
      ))}
    </FilterGroup>
  );
}

function ListFilters({ network, place }: Shown) {
  const say = useSay();
  const { periods, objectives, topics } = network.facets;
  return (
    <div className={styles.lists}>
      <FilterList
        title={say('filter.period')} chosen={(place.period ?? []).map(String)} set={(keys) => go({ ...place, period: keys.length === 0 ? null : keys.map(Number) })}
        choices={periods.map(({ key, text, count }) => ({ key, name: text || key, count }))}
      />
      <FilterList
        title={say('filter.objective')} chosen={place.objective} set={(objective) => go({ ...place, objective })}
        choices={objectives.map(({ key, text, count }) => ({ key, name: text ? `${key} ${text}` : key, count }))}
      />
      <FilterList title={say('filter.topic')} chosen={place.topic} set={(topic) => go({ ...place, topic })} choices={topics.map(({ key, count }) => ({ key, name: key, count }))} />
    </div>
  );
}
