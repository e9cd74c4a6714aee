import type { ChainPlace } from '../../url/Place.ts';

/** What spread from here, or how it got here. */
export function ChainScreen({ place }: { readonly place: ChainPlace }) {
  return <p>{place.from.join(' ')}</p>;
}
