import { useState } from 'react';
import { formatList } from '../../messages/format.ts';
import { useSay, useSayRich } from '../../messages/say.ts';
import { FindBox } from '../../parts/FindBox.tsx';
import type { Chain } from '../../state/chain/chain-query.ts';
import { sayHeading } from '../../state/chain/say-heading.ts';
import { usePreference } from '../../state/preferences.ts';
import { go } from '../../url/navigate.ts';
import { chainPlace, type ChainPlace } from '../../url/Place.ts';
import styles from './ChainScreen.module.css';

/** From whom the chain is traced, the way to another one, and what the figures show in a sentence. */
export function ChainHead({ chain, place }: { readonly chain: Chain; readonly place: ChainPlace }) {
  const say = useSay();
  const sayRich = useSayRich();
  const [language] = usePreference('language');
  const [choosing, setChoosing] = useState(false);
  const names = formatList(chain.roots.map(({ name }) => name), language);
  const records = new Set(chain.trainings.flatMap(({ training }) => training.records)).size;
  return (
    <header className={styles.head}>
      <div className={styles.over}>
        <span>
          {sayRich(place.direction === 'up' ? 'chain.to' : 'chain.from', { names: <b key="names">{names}</b> })}
          {records > 0 && <>, {say('chain.records', { count: records })}</>}
        </span>
        <button type="button" className="link" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>{say('chain.another')}</button>
      </div>
      {choosing && (
        <div className={styles.chooser}>
          <FindBox
            label={say('chain.choose')} hideLabel placeholder={say('chain.choose')} kinds={['ACTOR']}
            pick={({ id }) => { setChoosing(false); go(chainPlace({ from: [id], direction: place.direction, timing: place.timing, picture: place.picture })); }}
          />
        </div>
      )}
      <h1 className={styles.title}>{sayHeading(chain, say, language)}</h1>
    </header>
  );
}
