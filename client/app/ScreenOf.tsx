import { ChainScreen } from '../screens/chain/ChainScreen.tsx';
import { NowhereScreen } from '../screens/NowhereScreen.tsx';
import type { Place } from '../url/Place.ts';

/** The screen of a place. */
export function ScreenOf({ place }: { readonly place: Place }) {
  if (place.screen === 'chain') return <ChainScreen place={place} />;
  return <NowhereScreen />;
}
