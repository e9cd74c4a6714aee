import type { FindingKind } from '../model/finding.ts';
import { compareText } from '../model/passage.ts';
import type { Passage } from '../model/passage.ts';
import type { ResolvedActor } from '../model/resolved-actor.ts';
import type { ViewFinding } from '../model/view-parts.ts';

/** A finding of a view about some actors and trainings, at a passage where there is one. */
export function viewFinding(
  kind: FindingKind,
  about: { records: readonly string[]; actors?: readonly string[]; trainings?: readonly string[]; passage?: Passage | null },
  words: { values: Record<string, string>; message: string; settle: string },
): ViewFinding {
  const passage = about.passage ?? null;
  return {
    kind,
    level: 'view',
    records: [...new Set(about.records)].sort(compareText),
    actors: about.actors ?? [],
    trainings: about.trainings ?? [],
    field: passage?.field ?? null,
    start: passage?.start ?? null,
    end: passage?.end ?? null,
    quote: passage?.quote ?? null,
    ...words,
  };
}

export function recordsOf(actor: ResolvedActor): string[] {
  return actor.mentions.map(({ record }) => record);
}

/** The first passage that names an actor. */
export function firstPassage(actor: ResolvedActor): Passage | null {
  return actor.mentions.flatMap(({ actor: mention }) => mention.passages)[0] ?? null;
}

/** The first passage in which an actor goes by a form. */
export function passageOf(actor: ResolvedActor, form: string): Passage | null {
  return actor.mentions.flatMap(({ actor: mention }) => mention.passages).find(({ quote }) => quote === form) ?? null;
}
