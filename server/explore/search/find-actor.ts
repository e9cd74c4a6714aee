import { fold } from '../../lexicon/folding.ts';
import { compareText } from '../../model/passage.ts';
import { OutspreadError } from '../../platform/errors.ts';
import type { ViewStore } from '../../store/port.ts';
import { withMemory } from '../memory/ViewMemory.ts';
import { findNode } from '../nodes/find-nodes.ts';
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
  const node = await findNode(view, text.trim());
  if (node?.label === 'Actor') return node.id;
  const index = await withMemory(view, (memory) => memory.recall(nameIndexOf));
  const named = index.named(fold(text)).filter((name) => name.node.label === 'Actor');
  const sure = named.filter(({ likely }) => !likely);
  const ids = [...new Set((sure.length > 0 ? sure : named).map((name) => name.node.id))].sort(compareText);
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  if (ids.length > 1) {
    throw new OutspreadError('actor-ambiguous', `"${text}" fits ${ids.length} actors: ${await listed(view, ids)}`, { remedy: 'give the id of the one you mean' });
  }
  const near = [
    ...index.like(fold(text)).filter((name) => name.node.label === 'Actor'),
    ...(await searchView(view, { text, kinds: ['actor'], first: mostSuggested })),
  ].map((result) => result.node.id);
  throw new OutspreadError('actor-unknown', `no actor is called "${text}"`, {
    remedy: index.isEmpty ? 'this view is empty: import a harvest first'
      : near.length === 0 ? 'look for its name on a screen or in a record'
        : `did you mean ${await listed(view, [...new Set(near)].slice(0, mostSuggested))}?`,
  });
}

async function listed(view: ViewStore, ids: readonly string[]): Promise<string> {
  const actors = await readActors(view, ids.slice(0, mostListed));
  const names = ids.flatMap((id) => {
    const actor = actors.get(id);
    return actor ? [`${actor.name} (${[actor.country, id].filter((part) => part !== null).join(', ')})`] : [];
  });
  return `${names.join('; ')}${ids.length > mostListed ? `; and ${ids.length - mostListed} more` : ''}`;
}
