import { fold, slug } from '../../lexicon/folding.ts';
import { compareText } from '../../model/passage.ts';
import { OutspreadError } from '../../platform/errors.ts';
import type { ViewStore } from '../../store/port.ts';
import { listedActors } from '../memory/list-nodes.ts';
import type { ListedActor } from '../memory/list-nodes.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { readActors } from '../nodes/read-actors.ts';
import { nameIndexOf } from './NameIndex.ts';
import { searchView } from './search-view.ts';

const mostListed = 10;
const mostSuggested = 3;

/**
 * The id of the actor that a person means: by id, name, acronym or any other form; a sure form before a likely one.
 * @throws OutspreadError `actor-ambiguous`, which lists those that fit, or `actor-unknown`, which lists what comes near.
 */
export async function findActor(view: ViewStore, text: string): Promise<string> {
  const id = text.trim();
  if ((await readActors(view, [id])).has(id)) return id;
  const ids = fitting(await withMemory(view, (memory) => memory.recall(listedActors)), id);
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  if (ids.length > 1) {
    throw new OutspreadError('actor-ambiguous', `"${text}" fits ${ids.length} actors: ${await listed(view, ids)}`, { remedy: 'give the id of the one you mean' });
  }
  const near = await suggest(view, text);
  throw new OutspreadError('actor-unknown', `no actor is called "${text}"`, {
    remedy: near === null ? 'this view is empty: import a harvest first'
      : near.length === 0 ? 'look for its name on a screen or in a record' : `did you mean ${await listed(view, near)}?`,
  });
}

/** Ids of the actors that have an id as an alias; else a name, once folded, as a sure form; else as a likely one; else as a name that only the registry has. */
function fitting(actors: readonly ListedActor[], text: string): readonly string[] {
  const folded = fold(text);
  const having = (fits: (actor: ListedActor) => boolean) => actors.filter(fits).map(({ id }) => id).sort(compareText);
  const named = (likely: boolean) => having(({ names }) => names.some((name) => name.folded === folded && name.likely === likely));
  return [() => having(({ aliases }) => aliases.includes(text)), () => named(false), () => named(true), () => having(({ aliases }) => aliases.includes(`xx-${slug(text)}`))]
    .reduce<readonly string[]>((found, next) => (found.length > 0 ? found : next()), []);
}

/** Actors whose names come near, at most three; null where the view holds no name at all. */
async function suggest(view: ViewStore, text: string): Promise<readonly string[] | null> {
  const index = await withMemory(view, (memory) => memory.recall(nameIndexOf));
  if (index.isEmpty) return null;
  const alike = index.like(fold(text)).filter(({ node }) => node.label === 'Actor');
  const begun = await searchView(view, { text, kinds: ['actor'], first: mostSuggested });
  return [...new Set([...alike, ...begun].map(({ node }) => node.id))].slice(0, mostSuggested);
}

async function listed(view: ViewStore, ids: readonly string[]): Promise<string> {
  const actors = await readActors(view, ids.slice(0, mostListed));
  const names = ids.flatMap((id) => {
    const actor = actors.get(id);
    return actor ? [`${actor.name} (${[actor.country, id].filter((part) => part !== null).join(', ')})`] : [];
  });
  return `${names.join('; ')}${ids.length > mostListed ? `; and ${ids.length - mostListed} more` : ''}`;
}
