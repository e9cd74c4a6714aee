import {
  createLoader, createSerializer, type inferParserType, parseAsArrayOf, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral,
} from 'nuqs/server';

export const directions = ['down', 'up'] as const;
export const timings = ['certain', 'possible', 'undated', 'any'] as const;
export const chainPictures = ['tree', 'table'] as const;

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
  record: {
    /** The passage that is lit, as `field@start-end`. */
    at: parseAsString,
  },
};

type Of<Screen extends keyof typeof parameters> = { readonly screen: Screen } & Readonly<inferParserType<(typeof parameters)[Screen]>>;

export type ChainPlace = Of<'chain'>;
export type RecordPlace = Of<'record'> & { readonly id: string };

/** Where a reader is: all that an address holds. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'records' }
  | { readonly screen: 'import' }
  | { readonly screen: 'follow-up' }
  | ChainPlace
  | RecordPlace
  | { readonly screen: 'nowhere'; readonly path: string };

export type Screen = Place['screen'];

/** A chain with every parameter at its default but the given ones. */
export function chainPlace(given: Partial<Omit<ChainPlace, 'screen'>>): ChainPlace {
  return {
    screen: 'chain', from: [], direction: 'down', timing: 'undated', topic: '', picture: 'tree', sort: '', chosen: null, folded: null, opened: [],
    ...given,
  };
}

/** What an address means; never throws, what is not understood is at its default. */
export function readPlace(pathname: string, search: string): Place {
  const [first = '', ...rest] = pathname.split('/').filter((part) => part !== '').map(decode);
  if (first === '') return { screen: 'home' };
  if (first === 'record' && rest.length > 0) return { screen: 'record', id: rest.join('/'), ...loaders.record(search) };
  if (rest.length > 0) return { screen: 'nowhere', path: pathname };
  if (first === 'chain') return { screen: 'chain', ...loaders.chain(search) };
  if (first === 'records' || first === 'import' || first === 'follow-up') return { screen: first };
  return { screen: 'nowhere', path: pathname };
}

/** The address of a place, from the root: `/chain?from=…`. */
export function writePlace(place: Place): string {
  if (place.screen === 'nowhere') return place.path;
  if (place.screen === 'home') return '/';
  if (place.screen === 'record') {
    const { id, at } = place;
    return writers.record(`/record/${encodeURIComponent(id)}`, { at });
  }
  const { screen, ...values } = place;
  return screen === 'chain' ? writers.chain('/chain', values) : `/${screen}`;
}

const loaders = { chain: createLoader(parameters.chain), record: createLoader(parameters.record) };
const writers = { chain: createSerializer(parameters.chain), record: createSerializer(parameters.record) };

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
