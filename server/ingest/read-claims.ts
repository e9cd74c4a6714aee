import { doubtRecord } from '../doubt/doubt-record.ts';
import { matchEvents } from '../match/match-events.ts';
import type { Claims, Reading } from '../model/claim.ts';
import type { NameDecision } from '../model/decision.ts';
import type { HarvestRecord } from '../model/record.ts';
import { resolveRecord } from '../resolve/resolve-record.ts';
import { settleGroups } from './settle-groups.ts';

/**
 * A record's claims with its names and tellings made one within it, and the doubts that it raises by itself.
 * Of decisions those that split or confirm what this record makes one.
 */
export function readClaims(record: HarvestRecord, claims: Claims, decisions: readonly NameDecision[] = []): Reading {
  const names = resolveRecord(claims, decisions);
  const matching = matchEvents(claims.events, names.indexOf, names.actors);
  const pair = (left: string, right: string): [number, number] | null => {
    const [a, b] = [names.indexOf.get(left), names.indexOf.get(right)];
    return a === undefined || b === undefined || a === b ? null : [a, b];
  };
  const settled = settleGroups({
    actors: names.actors,
    trainings: matching.trainings,
    partnerships: claims.partnerships.flatMap((claim) => {
      const ends = pair(claim.of, claim.with);
      return ends ? [{ of: ends[0], with: ends[1], passages: claim.passages }] : [];
    }),
    memberships: claims.memberships.flatMap((claim) => {
      const ends = pair(claim.part, claim.whole);
      return ends ? [{ part: ends[0], whole: ends[1], passages: claim.passages }] : [];
    }),
  });
  return {
    record: record.id,
    language: claims.language,
    ...settled,
    places: claims.places,
    noClaims: claims.noClaims,
    findings: [
      ...claims.findings,
      ...doubtRecord({ record, places: claims.places, actors: settled.actors, trainings: settled.trainings }, { names: names.doubts, events: matching.doubts }),
    ],
  };
}
