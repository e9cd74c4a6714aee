import { fold } from '../lexicon/folding.ts';
import { nameGroup } from '../lexicon/group-names.ts';
import type { CountryStrength } from '../model/actor.ts';
import type { Passage } from '../model/passage.ts';
import { compareText } from '../model/passage.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewParts } from '../model/view-parts.ts';
import { remember } from '../platform/remember.ts';
import { known, nodePiece, relate, relationPiece, toldBy } from './piece.ts';
import type { Piece } from './piece.ts';
import type { PlacedIn } from './place-actors.ts';

/** Actors with their country and their forms. */
export function projectActors(parts: ViewParts, homes: ReadonlyMap<string, PlacedIn>): Piece[] {
  const languages = new Map(parts.records.map(({ record, reading }) => [record.id, reading.language]));
  return parts.actors.map((actor) => {
    const { country, strength } = homes.get(actor.id)!;
    return actorPiece(actor, country, strength, languages.get(actor.mentions[0]!.record) ?? 'en');
  });
}

const actorPiece = remember((actor: ResolvedActor, country: string | null, strength: CountryStrength, language: 'en' | 'fr' | 'es'): Piece =>
  nodePiece({
    label: 'Actor',
    id: actor.id,
    properties: known({
      name: actor.kind === 'group' ? nameGroup(actor.name, actor.place, country, language) : actor.name,
      nameEn: actor.names.en,
      nameFr: actor.names.fr,
      nameEs: actor.names.es,
      acronym: actor.acronym,
      kind: actor.kind,
      country,
      countryStrength: strength,
      place: actor.place,
      forms: actor.forms.map(({ form }) => form),
      formStrengths: actor.forms.map((form) => form.strength),
      formReasons: actor.forms.map(({ reason }) => reason),
      aliases: actor.aliases,
      records: [...new Set(actor.mentions.map(({ record }) => record))].sort(compareText),
      text: [...new Set([actor.name, ...Object.values(actor.names), ...actor.forms.map(({ form }) => form)].map(fold))].join(' '),
    }),
  }, country === null ? [] : [relate('BASED_IN', ['Actor', actor.id], ['Place', country], { strength })]));

interface Tie {
  readonly type: 'PARTNER_OF' | 'PART_OF';
  readonly from: string;
  readonly to: string;
  readonly passages: Passage[];
  confirmed: boolean;
}

/** Partnerships and memberships that records state, one relation for each pair. */
export function projectTies({ records, idsOf }: ViewParts): Piece[] {
  const found = new Map<string, Tie>();
  const add = (type: Tie['type'], from: string, to: string, claim: { readonly passages: readonly Passage[]; readonly confirmed?: true }) => {
    if (from === to) return;
    const key = `${type} ${from} ${to}`;
    const tie = found.get(key) ?? { type, from, to, passages: [], confirmed: false };
    tie.passages.push(...claim.passages);
    tie.confirmed ||= claim.confirmed === true;
    found.set(key, tie);
  };
  for (const { record, reading } of records) {
    const ids = idsOf.get(record.id) ?? [];
    for (const partnership of reading.partnerships) {
      const [from, to] = [ids[partnership.of]!, ids[partnership.with]!].sort(compareText) as [string, string];
      add('PARTNER_OF', from, to, partnership);
    }
    for (const membership of reading.memberships) add('PART_OF', ids[membership.part]!, ids[membership.whole]!, membership);
  }
  return [...found.values()].map(({ type, from, to, passages, confirmed }) =>
    relationPiece(relate(type, ['Actor', from], ['Actor', to], { ...(confirmed ? { confirmed } : {}), ...toldBy(passages) })));
}
