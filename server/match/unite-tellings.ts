import { fold } from '../lexicon/folding.ts';
import type { MatchedTraining } from '../model/matched-training.ts';
import { compareText } from '../model/passage.ts';
import { daysOf, isoDay, unknownPeriod } from '../model/period.ts';
import type { Period } from '../model/period.ts';
import type { Telling } from '../model/telling.ts';

export function uniteTellings(tellings: readonly Telling[], matchReason: string | null): MatchedTraining {
  const sorted = [...tellings].sort((a, b) => compareText(a.id, b.id));
  const all = <Value>(values: (telling: Telling) => readonly Value[]): Value[] => sorted.flatMap(values);
  const first = <Value>(value: (telling: Telling) => Value | null): Value | null =>
    sorted.map(value).find((found) => found !== null) ?? null;
  const givers = [...new Set(all(({ givers: own }) => own))].sort(compareText);
  const others = new Map(all(({ others: own }) => own).map((other) => [`${other.actor} ${other.role}`, other]));
  return {
    id: sorted[0]!.id,
    tellings: sorted,
    givers,
    receivers: [...new Set(all(({ receivers }) => receivers))].sort(compareText),
    others: [...others.values()]
      .filter(({ actor }) => !givers.includes(actor))
      .sort((a, b) => compareText(a.actor, b.actor) || compareText(a.role, b.role)),
    persons: [...new Set(all(({ training }) => training.persons))].sort(compareText),
    when: narrowest(sorted.map(({ training }) => training.when)),
    place: first(({ training }) => training.place),
    country: first(({ training }) => training.country),
    topics: distinctTopics(all(({ training }) => training.topics)),
    participants: greatestOf(all(({ training }) => (training.participants === null ? [] : [training.participants]))),
    matchReason,
  };
}

/** The days that every telling allows: one telling's own wording where it says just that, else the days. */
export function narrowest(periods: readonly Period[]): Period {
  const told = periods.filter(({ start, end }) => start !== null || end !== null);
  if (told.length === 0) return periods.find(({ text }) => text !== null) ?? unknownPeriod;
  const bounds = told.map(daysOf);
  const earliest = Math.max(...bounds.map((days) => days.earliest ?? -Infinity));
  const latest = Math.min(...bounds.map((days) => days.latest ?? Infinity));
  const exact = told.find((period) => {
    const days = daysOf(period);
    return (days.earliest ?? -Infinity) === earliest && (days.latest ?? Infinity) === latest;
  });
  if (exact) return exact;
  const start = earliest === -Infinity ? null : isoDay(earliest);
  const end = latest === Infinity ? null : isoDay(latest);
  return { start, end, precision: start === end ? 'day' : end === null ? 'open' : 'interval', text: told[0]!.text };
}

/** The number where the tellings give one; the greatest where they differ, since a record may count only its own people. */
export function greatestOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : Math.max(...numbers);
}

export function distinctTopics(texts: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const text of texts) if (!seen.has(fold(text))) seen.set(fold(text), text);
  return [...seen.values()];
}
