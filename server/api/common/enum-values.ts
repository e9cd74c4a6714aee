/** An enum's names as the rest of the server writes them: `TRAINED_BY` is `trained-by`. */
function inOurWords<Name extends string>(...names: Name[]): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, name.toLowerCase().replaceAll('_', '-')])) as Record<Name, string>;
}

/** Values of the schema's enums: read by the server as their resolvers, and by `codegen.ts` for their types. */
export const enumValues = {
  ActorKind: inOurWords('PROGRAMME', 'COALITION', 'ORGANIZATION', 'GROUP'),
  CountryStrength: inOurWords('STATED', 'LIKELY', 'UNKNOWN'),
  Direction: inOurWords('DOWN', 'UP'),
  FindingLevel: inOurWords('RECORD', 'VIEW', 'FILE'),
  HeadingMatch: inOurWords('SURE', 'MISSPELT', 'LIKELY', 'UNKNOWN', 'MAPPED', 'CHOICE'),
  HopTiming: inOurWords('CERTAIN', 'POSSIBLE', 'UNDATED', 'IMPOSSIBLE'),
  ImportStage: inOurWords('READING', 'LOADING', 'RESTORING'),
  NeighbourRelation: inOurWords('TRAINED', 'TRAINED_BY', 'SUPPORTED', 'PARTNER', 'MEMBER', 'RECORD', 'PLACE', 'OBJECTIVE'),
  ObjectiveKind: inOurWords('OUTCOME', 'OUTPUT', 'SPECIFIC'),
  OutcomeOrder: inOurWords('RECORD', 'NEWEST', 'OLDEST', 'MOST_FINDINGS'),
  PlaceKind: inOurWords('COUNTRY', 'REGION', 'SETTLEMENT'),
  Precision: inOurWords('DAY', 'MONTH', 'YEAR', 'INTERVAL', 'OPEN', 'UNKNOWN'),
  PreviewShow: inOurWords('ALL', 'NEW', 'CHANGED', 'UNCHANGED', 'WITH_FINDINGS', 'CONFIDENTIAL', 'WITHOUT_TRAINING'),
  PreviewState: inOurWords('NEW', 'CHANGED', 'UNCHANGED'),
  RegistrySource: inOurWords('SHIPPED', 'OWN', 'NONE'),
  SearchKind: inOurWords('ACTOR', 'PLACE', 'OUTCOME'),
  Standing: inOurWords('CONFIRMED', 'UNCONFIRMED'),
  Strength: inOurWords('SURE', 'LIKELY'),
  SupportRole: inOurWords('SUPERVISOR', 'FUNDER', 'HOST', 'ORGANIZER', 'INITIATOR', 'PARTNER'),
  Timing: inOurWords('CERTAIN', 'POSSIBLE', 'UNDATED', 'ANY'),
  ViewName: inOurWords('OPEN', 'FULL'),
};
