import {
  createLoader, createSerializer, type inferParserType, parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral,
} from 'nuqs/server';

export const directions = ['down', 'up'] as const;
export const timings = ['certain', 'possible', 'undated', 'any'] as const;
export const recordOrders = ['record', 'newest', 'oldest', 'most-findings'] as const;
export const explorePictures = ['network', 'table'] as const;
export const shownRelations = ['trained', 'partner', 'member', 'supported', 'record'] as const;
export const standings = ['confirmed', 'unconfirmed'] as const;
export const actorKinds = ['PROGRAMME', 'COALITION', 'ORGANIZATION', 'GROUP'] as const;
export const chainPictures = ['tree', 'table'] as const;
export const previewShows = ['all', 'new', 'changed', 'unchanged', 'with-findings', 'confidential', 'without-training'] as const;

const words = parseAsString.withDefault('');
const list = parseAsNativeArrayOf(parseAsString);

/** Every parameter of every screen that has any; what is at its default stays out of the address. */
const parameters = {
  chain: {
    /** Ids of the actors that the chain is traced from. */
    from: list,
    direction: parseAsStringLiteral(directions).withDefault('down'),
    timing: parseAsStringLiteral(timings).withDefault('undated'),
    topic: words,
    picture: parseAsStringLiteral(chainPictures).withDefault('tree'),
    /** The column by which the table is sorted, after "-" the other way round. */
    sort: words,
    /** Id of the training or actor that is chosen. */
    chosen: parseAsString,
    /** Actors whose branches are folded; null: as many as the picture needs. */
    folded: parseAsArrayOf(parseAsString),
    /** Trainings that show all who received them. */
    opened: list,
  },
  explore: {
    picture: parseAsStringLiteral(explorePictures).withDefault('network'),
    /** Ids of what is chosen: actors, trainings, keys of stacks. */
    chosen: list,
    /** Which lines are drawn for everyone. */
    show: parseAsArrayOf(parseAsStringLiteral(shownRelations)).withDefault(['trained']),
    /** Only these; null: all. */
    kind: parseAsArrayOf(parseAsStringLiteral(actorKinds)),
    /** ISO codes; "-" for an unknown one. */
    country: parseAsArrayOf(parseAsString),
    /** Months, "2023-04", between which trainings can have taken place. */
    from: parseAsString,
    to: parseAsString,
    undated: parseAsBoolean.withDefault(true),
    /** Numbers of harvest periods. */
    period: parseAsArrayOf(parseAsInteger),
    objective: list,
    topic: list,
    /** What persons have decided of a training; null: whatever it is. */
    standing: parseAsArrayOf(parseAsStringLiteral(standings)),
    hidden: list,
    /** Only these actors. */
    only: list,
    /** Keys of stacks that the reader closed, and opened. */
    folded: list,
    unfolded: list,
    /** What is opened on single actors: a relation, ":", an id. */
    expanded: list,
    /** Trainings, then actors, of a route between two chosen actors that is lit. */
    route: list,
    sort: words,
  },
  record: {
    /** The passage that is lit, as `field@start-end`. */
    at: parseAsString,
    /** Id of the training whose sentences are lit. */
    training: parseAsString,
  },
  records: {
    text: words,
    country: words,
    year: words,
    /** Number of a harvest period. */
    period: words,
    objective: words,
    /** A kind of finding. */
    finding: words,
    confidential: parseAsStringLiteral(['yes', 'no']),
    file: words,
    sample: words,
    order: parseAsStringLiteral(recordOrders).withDefault('record'),
  },
  findings: {
    kind: words,
    /** An ISO code. */
    country: words,
  },
  import: {
    /** The preview that is shown. */
    preview: parseAsString,
    /** The import whose result is shown. */
    run: parseAsString,
    show: parseAsStringLiteral(previewShows).withDefault('all'),
    /** Only records with this kind of finding. */
    finding: words,
    /** Id of the record that is chosen. */
    chosen: parseAsString,
  },
};

type Of<Screen extends keyof typeof parameters> = { readonly screen: Screen } & Readonly<inferParserType<(typeof parameters)[Screen]>>;

export type ChainPlace = Of<'chain'>;
export type ExplorePlace = Of<'explore'>;
export type FindingsPlace = Of<'findings'>;
export type ImportPlace = Of<'import'>;
export type RecordPlace = Of<'record'> & { readonly id: string };
export type RecordsPlace = Of<'records'>;

/** Where a reader is: all that an address holds. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'follow-up' }
  | ChainPlace
  | ExplorePlace
  | FindingsPlace
  | ImportPlace
  | RecordPlace
  | RecordsPlace
  | { readonly screen: 'nowhere'; readonly path: string };

export type Screen = Place['screen'];

/** A chain with every parameter at its default but the given ones. */
export function chainPlace(given: Partial<Omit<ChainPlace, 'screen'>>): ChainPlace {
  return {
    screen: 'chain', from: [], direction: 'down', timing: 'undated', topic: '', picture: 'tree', sort: '', chosen: null, folded: null, opened: [],
    ...given,
  };
}

/** The whole network, narrowed by nothing but what is given. */
export function explorePlace(given: Partial<Omit<ExplorePlace, 'screen'>> = {}): ExplorePlace {
  return {
    screen: 'explore', picture: 'network', chosen: [], show: ['trained'], kind: null, country: null, from: null, to: null, undated: true,
    period: null, objective: [], topic: [], standing: null, hidden: [], only: [], folded: [], unfolded: [], expanded: [], route: [], sort: '',
    ...given,
  };
}

/** A record with nothing lit but what is given. */
export function recordPlace(id: string, given: Partial<Omit<RecordPlace, 'screen' | 'id'>> = {}): RecordPlace {
  return { screen: 'record', id, at: null, training: null, ...given };
}

/** The list of records, narrowed by nothing but what is given. */
export function recordsPlace(given: Partial<Omit<RecordsPlace, 'screen'>> = {}): RecordsPlace {
  return {
    screen: 'records', text: '', country: '', year: '', period: '', objective: '', finding: '', confidential: null, file: '', sample: '', order: 'record',
    ...given,
  };
}

/** The list of findings, narrowed by nothing but what is given. */
export function findingsPlace(given: Partial<Omit<FindingsPlace, 'screen'>> = {}): FindingsPlace {
  return { screen: 'findings', kind: '', country: '', ...given };
}

/** The Import screen, showing nothing but what is given. */
export function importPlace(given: Partial<Omit<ImportPlace, 'screen'>> = {}): ImportPlace {
  return { screen: 'import', preview: null, run: null, show: 'all', finding: '', chosen: null, ...given };
}

/** What an address means; never throws, what is not understood is at its default. */
export function readPlace(pathname: string, search: string): Place {
  const [first = '', ...rest] = pathname.split('/').filter((part) => part !== '').map(decode);
  if (first === '') return { screen: 'home' };
  if (first === 'record' && rest.length > 0) return { screen: 'record', id: rest.join('/'), ...loaders.record(search) };
  if (rest.length > 0) return { screen: 'nowhere', path: pathname };
  if (first === 'chain') return { screen: 'chain', ...loaders.chain(search) };
  if (first === 'explore') return { screen: 'explore', ...loaders.explore(search) };
  if (first === 'findings') return { screen: 'findings', ...loaders.findings(search) };
  if (first === 'records') return { screen: 'records', ...loaders.records(search) };
  if (first === 'import') return { screen: 'import', ...loaders.import(search) };
  if (first === 'follow-up') return { screen: first };
  return { screen: 'nowhere', path: pathname };
}

/** The address of a place, from the root: `/chain?from=…`. */
export function writePlace(place: Place): string {
  if (place.screen === 'nowhere') return place.path;
  if (place.screen === 'home') return '/';
  if (place.screen === 'record') {
    const { id, at, training } = place;
    return writers.record(`/record/${encodeURIComponent(id)}`, { at, training });
  }
  if (place.screen === 'follow-up') return '/follow-up';
  if (place.screen === 'chain') return writers.chain('/chain', withoutScreen(place));
  if (place.screen === 'explore') return writers.explore('/explore', withoutScreen(place));
  if (place.screen === 'findings') return writers.findings('/findings', withoutScreen(place));
  if (place.screen === 'import') return writers.import('/import', withoutScreen(place));
  return writers.records('/records', withoutScreen(place));
}

const loaders = {
  chain: createLoader(parameters.chain), explore: createLoader(parameters.explore), findings: createLoader(parameters.findings), record: createLoader(parameters.record), records: createLoader(parameters.records), import: createLoader(parameters.import),
};
const writers = {
  chain: createSerializer(parameters.chain), explore: createSerializer(parameters.explore), findings: createSerializer(parameters.findings), record: createSerializer(parameters.record), records: createSerializer(parameters.records), import: createSerializer(parameters.import),
};

function withoutScreen<Given extends { readonly screen: Screen }>(place: Given): Omit<Given, 'screen'> {
  const { screen, ...values } = place;
  void screen;
  return values;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
