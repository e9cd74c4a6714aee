import { isNear, nearKeys } from '../lexicon/acronyms.ts';
import { tellingWords } from '../lexicon/telling-words.ts';
import { compareText } from '../model/passage.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewFinding } from '../model/view-parts.ts';
import { isDecided, shareRecord } from './near-actors.ts';
import type { Decided } from './near-actors.ts';
import { firstPassage, recordsOf, viewFinding } from './view-finding.ts';

const shortest = 4;

/**
 * Acronyms of two actors that are one letter more, less or other, or two neighbours swapped, in one country or with
 * a country unknown: perhaps one body, only suggested. Two that the records expand with different words are silent, and
 * two that the registry knows.
 */
export function findNearAcronyms(actors: readonly ResolvedActor[], decided: Decided): ViewFinding[] {
  const candidates = actors.filter(({ acronym, kind }) => acronym !== null && acronym.length >= shortest && kind !== 'group' && kind !== 'programme');
  const byRest = new Map<string, Set<ResolvedActor>>();
  for (const actor of candidates) {
    for (const key of nearKeys(actor.acronym!)) byRest.set(key, (byRest.get(key) ?? new Set()).add(actor));
  }
  const found = new Map<string, ViewFinding>();
  for (const sharing of byRest.values()) {
    const list = [...sharing];
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1)) {
        const [a, b] = compareText(left.id, right.id) < 0 ? [left, right] : [right, left];
        if (a.acronym !== b.acronym && isNear(a.acronym!, b.acronym!) && mayBeOne(a, b) && !isDecided(a, b, decided)) found.set(`${a.id} ${b.id}`, suggest(a, b));
      }
    });
  }
  return [...found.values()];
}

function mayBeOne(a: ResolvedActor, b: ResolvedActor): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (shareRecord(a, b)) return false;
  const [left, right] = [a, b].map(({ name, acronym }) => (name === acronym ? [] : tellingWords(name))) as [string[], string[]];
  return left.length === 0 || right.length === 0 || left.some((word) => right.includes(word));
}

function suggest(a: ResolvedActor, b: ResolvedActor): ViewFinding {
  return viewFinding(
    'acronym-variant',
    { records: [...recordsOf(a), ...recordsOf(b)], actors: [a.id, b.id], passage: firstPassage(b) },
    {
      values: { first: a.acronym!, second: b.acronym!, read: 'apart' },
      message: `${a.acronym} and ${b.acronym} differ by one letter, or by two swapped. They may be one body; they were kept apart.`,
      settle: 'Correct the acronym in the record that has it wrong, or leave both if they are two bodies.',
    },
  );
}
