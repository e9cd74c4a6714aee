import type { ActorKind } from '../../api/__generated__/graphql.ts';
import { formatList } from '../../messages/format.ts';
import type { Say } from '../../messages/say.ts';
import type { Chain, ChainActor } from './chain-query.ts';

/**
 * What the figures of a chain show, in one or two sentences, never more than they say: who was trained first, and how
 * many of those trained others. "Went on to" stands only where every follow-on is certain.
 */
export function sayHeading(chain: Chain, say: Say, locale: string): string {
  const first = chain.actors.filter(({ generation }) => generation === 1);
  if (first.length === 0) return sayNothing(chain, say, locale);
  return chain.direction === 'UP' ? sayBack(chain, first, say, locale) : sayOnward(chain, first, say);
}

/** The kind that all of them are of; null where they differ. */
export function kindOfAll(actors: readonly ChainActor[]): ActorKind | null {
  const kinds = new Set(actors.map(({ actor }) => actor.kind));
  return kinds.size === 1 ? [...kinds][0]! : null;
}

function sayOnward(chain: Chain, first: readonly ChainActor[], say: Say): string {
  const { gave, of } = chain.metrics.utilisation.find(({ generation }) => generation === 1) ?? { gave: 0, of: first.length };
  const kind = kindOfAll(first) ?? 'actors';
  const gender = kind === 'COALITION' || kind === 'ORGANIZATION' ? 'f' : 'm';
  const place = placeOfAll(chain) ?? 'none';
  const trained = first.length === 1
    ? say('heading.trained.one', { name: first[0]!.actor.label, place })
    : say('heading.trained.many', { n: capital(numberWord(of, say, gender)), kind, place });
  return `${trained} ${sayWentOn(chain, gave, of, gender, say)}`;
}

function sayWentOn(chain: Chain, gave: number, of: number, gender: 'f' | 'm', say: Say): string {
  const sure = chain.trainings.every(({ generation, timing }) => generation !== 2 || timing === 'CERTAIN') ? 'certain' : 'unsure';
  if (gave === 0) return say('heading.none', { count: of, gender });
  if (gave === of) return say(`heading.all.${sure}`, { count: of, n: numberWord(of, say, gender), gender });
  return say(`heading.some.${sure}`, { count: gave, n: capital(numberWord(gave, say, gender)), gender });
}

function sayBack(chain: Chain, first: readonly ChainActor[], say: Say, locale: string): string {
  const name = rootNames(chain, locale);
  const [givers, roots] = [first.length, chain.roots.length];
  const trained = givers <= 3
    ? say('heading.up', { name, roots, givers: formatList(first.map(({ actor }) => actor.label), locale) })
    : say('heading.up.many', { name, roots, count: givers });
  const more = chain.actors.filter(({ generation }) => generation > 1).length;
  return `${trained} ${more > 0 ? say('heading.up.more', { count: more, givers }) : say('heading.up.end', { givers })}`;
}

function sayNothing(chain: Chain, say: Say, locale: string): string {
  return say(chain.direction === 'UP' ? 'heading.none.up' : 'heading.none.down', { name: rootNames(chain, locale), roots: chain.roots.length });
}

const rootNames = (chain: Chain, locale: string) => formatList(chain.roots.map(({ label }) => label), locale);

/** The settlement in which every training of the roots was held; null where they differ or one is not told. */
function placeOfAll(chain: Chain): string | null {
  const places = new Set(chain.trainings.filter(({ generation }) => generation === 1).map(({ training }) => training.place ?? null));
  return places.size === 1 ? [...places][0]! : null;
}

const numberWord = (n: number, say: Say, gender: 'f' | 'm') => say('number.word', { n, gender });

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
