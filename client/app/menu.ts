import { chainPlace, type Place } from '../url/Place.ts';

/** Where the menu leads, in its order; only to screens that there are. */
export const menu = [{ screen: 'home' }, chainPlace({})] as const satisfies readonly Place[];
