import { useSay } from '../../messages/say.ts';
import { Facts, Panel } from '../../parts/Panel.tsx';
import { toggleStack } from '../../state/explore/change-place.ts';
import type { NetworkStack } from '../../state/explore/network-query.ts';
import { sayKey } from '../../state/explore/say-trail.ts';
import { usePreference } from '../../state/preferences.ts';
import { go } from '../../url/navigate.ts';
import type { CardProps } from './ExplorePanel.tsx';
import styles from './ExploreScreen.module.css';

/** A chosen stack: what it holds, and the way to open it. */
export function StackCard({ place, choose, stack }: CardProps & { readonly stack: NetworkStack }) {
  const say = useSay();
  const [language] = usePreference('language');
  return (
    <Panel over={say('explore.stackPanel', { actors: stack.actors })} title={sayKey(stack.key, say, language)} close={() => choose(null)}>
      <Facts rows={stack.kinds.map(({ key, count }) => [say(`kindTitle.${key.toUpperCase() as 'GROUP'}`), count])} />
      <p>{say('explore.stack.within', { count: stack.within })}</p>
      <p className={styles.actions}>
        <button type="button" className="button main" onClick={() => go(toggleStack(place, stack.key, true))}>{say('explore.unfold')}</button>
        {stack.kind && stack.country && <button type="button" className="button" onClick={() => go(toggleStack(place, stack.country!, false))}>{say('explore.foldAll', { place: sayKey(stack.country, say, language) })}</button>}
      </p>
    </Panel>
  );
}
