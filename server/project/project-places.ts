import { fold, slug } from '../lexicon/folding.ts';
import type { GraphNode, GraphRelation } from '../model/graph.ts';
import type { Passage } from '../model/passage.ts';
import type { ViewParts } from '../model/view-parts.ts';
import { known, toldBy } from './piece.ts';
import type { Piece } from './piece.ts';
import { countriesOf, passagesOfWords } from './project-outcomes.ts';
import type { PlacedIn } from './place-actors.ts';

const englishNames = new Intl.DisplayNames(['en'], { type: 'region' });

export function settlementId(name: string, country: string | null): string {
  return `${country?.toLowerCase() ?? 'xx'}-${slug(name)}`;
}

function regionId(name: string): string {
  return `region-${slug(name)}`;
}

/** Every place that something in the view stands in, and the relations of outcomes to them. */
export function projectPlaces(parts: ViewParts, homes: ReadonlyMap<string, PlacedIn>): Piece {
  const nodes = new Map<string, GraphNode>();
  const relations: GraphRelation[] = [];
  const add = (id: string, kind: 'country' | 'region' | 'settlement', name: string, country: string | null) => {
    if (nodes.has(id)) return;
    nodes.set(id, { label: 'Place', id, properties: known({ kind, name, country, text: fold(name) }) });
  };
  const addCountry = (code: string) => add(code, 'country', englishNames.of(code) ?? code, code);

  for (const { record, reading } of parts.records) {
    const setIn = (place: string, passages: readonly Passage[]) =>
      relations.push({
        type: 'SET_IN', from: { label: 'Outcome', id: record.id }, to: { label: 'Place', id: place }, role: null, properties: toldBy(passages),
      });
    for (const code of countriesOf(record, reading)) {
      addCountry(code);
      const named = reading.places.filter(({ country }) => country === code).flatMap(({ passages }) => passages);
      setIn(code, [...(record.countries.includes(code) ? passagesOfWords(record, 'country', code) : []), ...named]);
    }
    for (const region of record.regions) {
      add(regionId(region), 'region', region, null);
      setIn(regionId(region), passagesOfWords(record, 'country', region));
    }
  }
  for (const { place, country } of parts.trainings) {
    if (country !== null) addCountry(country);
    if (place === null) continue;
    add(settlementId(place, country), 'settlement', place, country);
    if (country !== null) {
      relations.push({
        type: 'IN', from: { label: 'Place', id: settlementId(place, country) }, to: { label: 'Place', id: country }, role: null, properties: {},
      });
    }
  }
  for (const { country } of homes.values()) if (country !== null) addCountry(country);
  const once = new Map(relations.map((relation) => [`${relation.type} ${relation.from.id} ${relation.to.id}`, relation]));
  return { nodes: [...nodes.values()], relations: [...once.values()] };
}
