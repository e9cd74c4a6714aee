import { chainPlace, importPlace, explorePlace, type Place, recordsPlace } from '../url/Place.ts';

/** Where the menu leads, in its order; only to screens that there are. */
export const menu = [{ screen: 'home' }, explorePlace(), chainPlace({}), recordsPlace(), importPlace()] as const satisfies readonly Place[];
