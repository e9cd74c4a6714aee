import { ChainScreen } from '../screens/chain/ChainScreen.tsx';
import { ExploreScreen } from '../screens/explore/ExploreScreen.tsx';
import { FindingsScreen } from '../screens/findings/FindingsScreen.tsx';
import { FollowUpScreen } from '../screens/follow-up/FollowUpScreen.tsx';
import { HomeScreen } from '../screens/home/HomeScreen.tsx';
import { ImportScreen } from '../screens/import/ImportScreen.tsx';
import { NowhereScreen } from '../screens/NowhereScreen.tsx';
import { RecordScreen } from '../screens/record/RecordScreen.tsx';
import { RecordsScreen } from '../screens/records/RecordsScreen.tsx';
import type { Place } from '../url/Place.ts';

/** The screen of a place. */
export function ScreenOf({ place }: { readonly place: Place }) {
  if (place.screen === 'chain') return <ChainScreen place={place} />;
  if (place.screen === 'explore') return <ExploreScreen place={place} />;
  if (place.screen === 'findings') return <FindingsScreen place={place} />;
  if (place.screen === 'home') return <HomeScreen />;
  if (place.screen === 'follow-up') return <FollowUpScreen />;
  if (place.screen === 'import') return <ImportScreen place={place} />;
  if (place.screen === 'record') return <RecordScreen place={place} />;
  if (place.screen === 'records') return <RecordsScreen place={place} />;
  return <NowhereScreen />;
}
