import { useId, useState } from 'react';
import { useSay } from '../../messages/say.ts';
import type { Chain } from '../../state/chain/chain-query.ts';
import { sayDate, sayNames } from '../../state/chain/say-chain.ts';
import { sayRole } from '../../state/chain/say-role.ts';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace, type ChainPlace } from '../../url/Place.ts';
import styles from './ChainLegend.module.css';

/** What the chain does not hold, by why; what it was is one step away. */
export function LeftOut({ chain, place }: { readonly chain: Chain; readonly place: ChainPlace }) {
  const say = useSay();
  const [language] = usePreference('language');
  const [shown, setShown] = useState(false);
  const list = useId();
  const { trainings, bystanders, possible, undated, impossible, moreActorsWithAny } = chain.leftOut;
  const nothing = trainings.length === 0 && bystanders.length === 0;
  return (
    <section className={styles.left} aria-label={say('left.title')}>
      <h2 className={styles.leftTitle}>{say('left.title')}</h2>
      <div>
        <p>
          {trainings.length === 0 ? say('left.nothing') : say('left.trainings', { possible, undated, impossible, actors: moreActorsWithAny })}{' '}
          {bystanders.length > 0 && say('left.bystanders', { names: sayNames(bystanders.map(({ actor }) => actor), say, language), count: bystanders.length })}{' '}
          {!nothing && <button type="button" className="link" aria-expanded={shown} aria-controls={list} onClick={() => setShown(!shown)}>{say(shown ? 'left.hide' : 'left.show')}</button>}
        </p>
        <div id={list} hidden={!shown}>
          <ul className={styles.list}>
            {trainings.map(({ training, timing }) => (
              <li key={training.id}>
                {say('left.training', { givers: sayNames(training.givers, say, language), receivers: sayNames(training.receivers, say, language), date: sayDate(training.when, say, language) })}:{' '}
                <span className={styles.why}>{say(`left.${({ CERTAIN: 'certain', POSSIBLE: 'possible', UNDATED: 'undated', IMPOSSIBLE: 'impossible' } as const)[timing]}`)}</span>
              </li>
            ))}
            {bystanders.map(({ actor, role }) => (
              <li key={`${actor.id} ${role}`}><Link to={chainPlace({ from: [actor.id] })}>{actor.label}</Link>, {sayRole(role, say)}</li>
            ))}
          </ul>
          {trainings.length > 0 && place.timing !== 'any' && <Link to={{ ...place, timing: 'any' }}>{say('left.takeIn')}</Link>}
        </div>
      </div>
    </section>
  );
}
