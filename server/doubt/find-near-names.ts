import { isAcronym, isNear } from '../lexicon/acronyms.ts';
import { tellingWords } from '../lexicon/telling-words.ts';
import { compareText } from '../model/passage.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import { isDecided, shareRecord } from './near-actors.ts';
import type { Decided } from './near-actors.ts';
import { firstPassage, recordsOf, viewFinding } from './view-finding.ts';

const shortest = 5;

/**
 * Names of two actors that are the same but for one letter, or two swapped, in one of their telling words, in one country
 * or with a country unknown: perhaps one body written twice, only suggested. Silent where one record names both, where the first
 * letter differs, and where other actors have both words in their names: a slip is made once.
 */
export function findNearNames(actors: readonly ResolvedActor[], decided: Decided): ViewFinding[] {
  const named = actors.filter(({ kind, name }) => kind !== 'group' && kind !== 'programme' && !isAcronym(name)).map((actor) => ({ actor, words: tellingWords(actor.name) }));
  const uses = new Map<string, number>();
  for (const { words } of named) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const mayBeSlip = (a: string, b: string) => a[0] === b[0] && isNear(a, b) && (uses.get(a) === 1 || uses.get(b) === 1);
  const byRest = new Map<string, { readonly actor: ResolvedActor; readonly word: string }[]>();
  const found = new Map<string, ViewFinding>();
  for (const { actor, words } of named) {
    if (words.length < 2) continue;
    words.forEach((word, at) => {
      if (word.length < shortest) return;
      const rest = words.filter((_, index) => index !== at).join(' ');
      const sharing = byRest.get(rest) ?? [];
      for (const other of sharing) {
        if (!mayBeSlip(word, other.word) || !mayBeOne(actor, other.actor) || isDecided(actor, other.actor, decided)) continue;
        const [a, b] = compareText(actor.id, other.actor.id) < 0 ? [actor, other.actor] : [other.actor, actor];
        found.set(`${a.id} ${b.id}`, suggest(a, b));
      }
      sharing.push({ actor, word });
      byRest.set(rest, sharing);
    });
  }
  return [...found.values()];
}

function mayBeOne(a: ResolvedActor, b: ResolvedActor): boolean {
  if (a.id === b.id || shareRecord(a, b)) return false;
  return a.country === null || b.country === null || a.country === b.country;
}

function suggest(a: ResolvedActor, b: ResolvedActor): ViewFinding {
  return viewFinding(
    'name-variant',
    { records: [...recordsOf(a), ...recordsOf(b)], actors: [a.id, b.id], passage: firstPassage(b) },
    {
      values: { first: a.name, second: b.name },
      message: `“${a.name}” and “${b.name}” differ by one letter, or by two swapped. They may be one body; they were kept apart.`,
      settle: 'Correct the name in the record that has it wrong, merge the two, or leave both if they are two bodies.',
    },
  );
}
