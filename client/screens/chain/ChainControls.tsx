import { useSay } from '../../messages/say.ts';
import { Choice } from '../../parts/Choice.tsx';
import { Segments } from '../../parts/Segments.tsx';
import type { Chain } from '../../state/chain/chain-query.ts';
import { useNarrow } from '../../state/theme.ts';
import { go } from '../../url/navigate.ts';
import { chainPictures, type ChainPlace, directions, timings } from '../../url/Place.ts';
import styles from './ChainScreen.module.css';

/** How the chain is shown, and which of it: picture or table, follow-ons, direction, topic. */
export function ChainControls({ chain, place }: { readonly chain: Chain; readonly place: ChainPlace }) {
  const say = useSay();
  const narrow = useNarrow();
  const topics = [...new Set([...(place.topic === '' ? [] : [place.topic]), ...chain.topics])];
  return (
    <div className={styles.controls}>
      <Segments
        label={say('chain.picture')} chosen={place.picture} choose={(picture) => go({ ...place, picture })}
        segments={chainPictures.map((key) => ({ key, name: say(`chain.${key}`) }))}
      />
      <details className={styles.details} open={!narrow}>
        <summary>{say('chain.choices', { timing: say(`chain.timing.${place.timing}`), direction: say(`chain.direction.${place.direction}`) })}</summary>
        <div className={styles.choices}>
          <Choice
            label={say('chain.timing')} chosen={place.timing} choose={(timing) => go({ ...place, timing })}
            choices={timings.filter((key) => key !== 'any' || place.timing === 'any').map((key) => ({ key, name: say(`chain.timing.${key}`) }))}
          />
          <Choice
            label={say('chain.direction')} chosen={place.direction} choose={(direction) => go({ ...place, direction, chosen: null, folded: null, opened: [] })}
            choices={directions.map((key) => ({ key, name: say(`chain.direction.${key}`) }))}
          />
          {topics.length > 1 || place.topic !== '' ? (
            <Choice
              label={say('chain.topic')} chosen={place.topic} choose={(topic) => go({ ...place, topic, chosen: null })}
              choices={[{ key: '', name: say('chain.topic.all') }, ...topics.map((topic) => ({ key: topic, name: topic }))]}
            />
          ) : null}
        </div>
      </details>
    </div>
  );
}
