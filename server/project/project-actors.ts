import { fold } from '../lexicon/folding.ts';
import { nameGroup } from '../lexicon/group-names.ts';
import type { GraphNode, GraphRelation } from '../model/graph.ts';
import type { Passage } from '../model/passage.ts';
import { compareText } from '../model/passage.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewParts } from '../model/view-parts.ts';
import { known, toldBy } from './piece.ts';
import type { Piece } from './piece.ts';
import type { PlacedIn } from './place-actors.ts';

/** Actors with their country, their forms, and whom records call their partners and members. */
export function projectActors(parts: ViewParts, homes: ReadonlyMap<string, PlacedIn>): Piece {
  const languages = new Map(parts.records.map(({ record, reading }) => [record.id, reading.language]));
  const nodes = parts.actors.map((actor) => actorNode(actor, homes.get(actor.id)!, languages.get(actor.mentions[0]!.record) ?? 'en'));
  const based = parts.actors.flatMap((actor): GraphRelation[] => {
    const { country, strength } = homes.get(actor.id)!;
    if (country === null) return [];
    return [{
      type: 'BASED_IN',
      from: { label: 'Actor', id: actor.id },
      to: { label: 'Place', id: country },
      role: null,
      properties: { strength },
    }];
  });
  return { nodes, relations: [...based, ...ties(parts)] };
}

function actorNode(actor: ResolvedActor, { country, strength }: PlacedIn, language: 'en' | 'fr' | 'es'): GraphNode {
  return {
    label: 'Actor',
    id: actor.id,
    properties: known({
      name: actor.kind === 'group' ? nameGroup(actor.name, actor.place, country, language) : actor.name,
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
      text: [...new Set(actor.forms.map(({ form }) => fold(form)))].join(' '),
    }),
  };
}

/** Partnerships and memberships that records state, one relation for each pair. */
function ties({ records, idsOf }: ViewParts): GraphRelation[] {
  const found = new Map<string, { type: 'PARTNER_OF' | 'PART_OF'; from: string; to: string; passages: Passage[] }>();
  const add = (type: 'PARTNER_OF' | 'PART_OF', from: string, to: string, passages: readonly Passage[]) => {
    if (from === to) return;
    const key = `${type} ${from} ${to}`;
    const tie = found.get(key) ?? { type, from, to, passages: [] };
    tie.passages.push(...passages);
    found.set(key, tie);
  };
  for (const { record, reading } of records) {
    const ids = idsOf.get(record.id) ?? [];
    for (const partnership of reading.partnerships) {
      const [from, to] = [ids[partnership.of]!, ids[partnership.with]!].sort(compareText) as [string, string];
      add('PARTNER_OF', from, to, partnership.passages);
    }
    for (const { part, whole, passages } of reading.memberships) add('PART_OF', ids[part]!, ids[whole]!, passages);
  }
  return [...found.values()].map(({ type, from, to, passages }) => ({
    type,
    from: { label: 'Actor', id: from },
    to: { label: 'Actor', id: to },
    role: null,
    properties: toldBy(passages),
  }));
}
