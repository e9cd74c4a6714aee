import { fold } from '../lexicon/folding.ts';
import type { ViewParts } from '../model/view-parts.ts';
import { known, nodePiece, relate } from './piece.ts';
import type { Piece } from './piece.ts';
import type { PlacedIn } from './place-actors.ts';
import { regionId, settlementId } from './place-ids.ts';
import { countriesOfEntry } from './project-outcomes.ts';

const englishNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** Every place that something in the view stands in. */
export function projectPlaces({ records, trainings }: ViewParts, homes: ReadonlyMap<string, PlacedIn>): Piece[] {
  const places = new Map<string, Piece>();
  const add = (id: string, kind: 'country' | 'region' | 'settlement', name: string, country: string | null) => {
    if (places.has(id)) return;
    places.set(id, nodePiece(
      { label: 'Place', id, properties: known({ kind, name, country, text: fold(name) }) },
      kind === 'settlement' && country !== null ? [relate('IN', ['Place', id], ['Place', country])] : [],
    ));
  };
  const addCountry = (code: string) => {
    if (!places.has(code)) add(code, 'country', englishNames.of(code) ?? code, code);
  };
  for (const entry of records) {
    countriesOfEntry(entry).forEach(addCountry);
    for (const region of entry.record.regions) add(regionId(region), 'region', region, null);
  }
  for (const { place, country } of trainings) {
    if (country !== null) addCountry(country);
    if (place !== null) add(settlementId(place, country), 'settlement', place, country);
  }
  for (const { country } of homes.values()) if (country !== null) addCountry(country);
  return [...places.values()];
}
