import { type ReactNode, useState } from 'react';
import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { ActorMark } from '../../parts/ActorMark.tsx';
import { activeFilters, dropFilters, toggleIn } from '../../state/explore/change-place.ts';
import type { Network } from '../../state/explore/network-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { go } from '../../url/navigate.ts';
import { actorKinds, type ExplorePlace, shownRelations } from '../../url/Place.ts';
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
      </div>
    </details>
  );
}

interface Shown {
  readonly network: Network;
  readonly place: ExplorePlace;
}

function Group({ title, tail, children }: { readonly title: string; readonly tail?: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {tail && <span className={styles.tail}>{tail}</span>}
      {children}
    </fieldset>
  );
}

function Row({ checked, toggle, mark, name, count, only }: {
  readonly checked: boolean;
  readonly toggle: () => void;
  readonly mark: ReactNode;
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

function ShowFilter({ network, place, reset }: Shown & { readonly reset: ReactNode }) {
  const say = useSay();
  const counts = new Map(network.facets.relations.map(({ key, count }) => [key, count]));
  const toggle = (relation: (typeof shownRelations)[number]) => go({ ...place, show: shownRelations.filter((one) => (one === relation ? !place.show.includes(one) : place.show.includes(one))) });
  return (
    <Group title={say('filter.show')} tail={reset}>
      {shownRelations.map((relation) => (
        <Row key={relation} checked={place.show.includes(relation)} toggle={() => toggle(relation)} mark={<RelationSample relation={relation} />} name={say(`relation.${relation}`)} count={counts.get(relation) ?? 0} />
      ))}
    </Group>
  );
}

function KindFilter({ network, place }: Shown) {
  const say = useSay();
  const counts = new Map(network.facets.kinds.map(({ key, count }) => [key.toUpperCase(), count]));
  return (
    <Group title={say('filter.kind')}>
      {actorKinds.map((kind) => (
        <Row
          key={kind} checked={place.kind?.includes(kind) ?? true} toggle={() => go({ ...place, kind: toggleIn(place.kind, actorKinds, kind) })}
          mark={<ActorMark kind={kind} tone="ink" size={15} />} name={say(`kindTitle.${kind}`)} count={counts.get(kind) ?? 0}
          only={{ label: say('filter.onlyOf', { name: say(`kinds.${kind}`, { count: 2 }) }), act: () => go({ ...place, kind: [kind] }) }}
        />
      ))}
    </Group>
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
    <Group title={say('filter.country')}>
      {shown.map((key) => {
        const name = key === '-' ? say('filter.unknown') : formatCountry(key, language);
        return (
          <Row
            key={key} checked={place.country?.includes(key) ?? true} toggle={() => go({ ...place, country: toggleIn(place.country, keys, key) })}
            mark={<b className={styles.code}>{key === '-' ? '?' : key}</b>} count={counts.get(key) ?? 0}
            name={<>{name}<i className={styles.bar} style={{ background: `var(--${tone(key === '-' ? null : key)})`, width: `${Math.max(2, (30 * (counts.get(key) ?? 0)) / most)}px` }} /></>}
            only={{ label: say('filter.onlyOf', { name }), act: () => go({ ...place, country: [key] }) }}
          />
        );
      })}
      {keys.length > countriesAtFirst && <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>{say(all ? 'filter.fewer' : 'filter.more', { count: keys.length - countriesAtFirst })}</button>}
    </Group>
  );
}

function ListFilters({ network, place }: Shown) {
  const say = useSay();
  const { periods, objectives, topics } = network.facets;
  return (
    <div className={styles.lists}>
      <Pick
        label={say('filter.period')} chosen={place.period?.[0]?.toString() ?? ''} set={(key) => go({ ...place, period: key === '' ? null : [Number(key)] })}
        choices={periods.map(({ key, text, count }) => [key, `${text || key} (${count})`])}
      />
      <Pick
        label={say('filter.objective')} chosen={place.objective[0] ?? ''} set={(key) => go({ ...place, objective: key === '' ? [] : [key] })}
        choices={objectives.map(({ key, text, count }) => [key, `${key}${text ? ` ${text}` : ''} (${count})`])}
      />
      <Pick
        label={say('filter.topic')} chosen={place.topic} set={(key) => go({ ...place, topic: key })}
        choices={topics.map(({ key, count }) => [key, `${key} (${count})`])}
      />
    </div>
  );
}

function Pick({ label, choices, chosen, set }: { readonly label: string; readonly choices: readonly (readonly [string, string])[]; readonly chosen: string; readonly set: (key: string) => void }) {
  const say = useSay();
  const known = chosen === '' || choices.some(([key]) => key === chosen) ? choices : [[chosen, chosen] as const, ...choices];
  return (
    <label className={styles.pick}>
      <span>{label}</span>
      <select value={chosen} onChange={({ target }) => set(target.value)}>
        <option value="">{say('filter.any')}</option>
        {known.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </select>
    </label>
  );
}
