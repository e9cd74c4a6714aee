import type { Resolvers } from '../__generated__/resolvers.ts';

/** An enum's names as the rest of the server writes them: `TRAINED_BY` is `trained-by`. */
function inOurWords<const Name extends string>(...names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, name.toLowerCase().replaceAll('_', '-')])) as Record<Name, never>;
}

export const enums: Resolvers = {
  ActorKind: inOurWords('PROGRAMME', 'COALITION', 'ORGANIZATION', 'GROUP'),
  CountryStrength: inOurWords('STATED', 'LIKELY', 'UNKNOWN'),
  Direction: inOurWords('DOWN', 'UP'),
  FindingLevel: inOurWords('RECORD', 'VIEW', 'FILE'),
  HopTiming: inOurWords('CERTAIN', 'POSSIBLE', 'UNDATED', 'IMPOSSIBLE'),
  NeighbourRelation: inOurWords('TRAINED', 'TRAINED_BY', 'SUPPORTED', 'PARTNER', 'MEMBER', 'RECORD', 'PLACE', 'OBJECTIVE'),
  ObjectiveKind: inOurWords('OUTCOME', 'OUTPUT', 'SPECIFIC'),
  PlaceKind: inOurWords('COUNTRY', 'REGION', 'SETTLEMENT'),
  Precision: inOurWords('DAY', 'MONTH', 'YEAR', 'INTERVAL', 'OPEN', 'UNKNOWN'),
  SearchKind: inOurWords('ACTOR', 'PLACE', 'OUTCOME'),
  Strength: inOurWords('SURE', 'LIKELY'),
  SupportRole: inOurWords('SUPERVISOR', 'FUNDER', 'HOST', 'ORGANIZER', 'INITIATOR', 'PARTNER'),
  Timing: inOurWords('CERTAIN', 'POSSIBLE', 'UNDATED', 'ANY'),
  ViewName: inOurWords('OPEN', 'FULL'),
};
