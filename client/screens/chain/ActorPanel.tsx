import { useSay } from '../../messages/say.ts';
import { ActorMark } from '../../parts/ActorMark.tsx';
import { CountryCode } from '../../parts/ActorLine.tsx';
import { FindingList } from '../../parts/FindingList.tsx';
import { FormList } from '../../parts/FormList.tsx';
import { Facts, Panel } from '../../parts/Panel.tsx';
import type { Chain, ChainActor } from '../../state/chain/chain-query.ts';
import { sayCountry, sayDate, sayNames } from '../../state/chain/say-chain.ts';
import { usePreference } from '../../state/preferences.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace, type ChainPlace } from '../../url/Place.ts';
import styles from './ChainPanel.module.css';

/** The chosen actor: what it is, how it is written and why that is taken for one, its trainings in this chain. */
export function ActorPanel({ chain, placed, place, close, choose }: {
  readonly chain: Chain;
  readonly placed: ChainActor;
  readonly place: ChainPlace;
  readonly close: () => void;
  readonly choose: (chosen: string | null) => void;
}) {
  const say = useSay();
  const tone = useCountryTone();
  const [language] = usePreference('language');
  const { actor } = placed;
  const given = chain.trainings.filter(({ training }) => training.givers.some(({ id }) => id === actor.id));
  const received = chain.trainings.filter(({ training }) => training.receivers.some(({ id }) => id === actor.id));
  const others = actor.forms.filter(({ form }) => form !== actor.name);
  const findings = chain.findings.filter(({ actors }) => actors.some(({ id }) => id === actor.id));
  const isRoot = chain.roots.some(({ id }) => id === actor.id);
  const trainings = (list: typeof given, which: 'givers' | 'receivers') => (list.length === 0 ? say('fact.none') : (
    <ul className={styles.list}>
      {list.map(({ training }) => (
        <li key={training.id}>
          <button type="button" className="link" onClick={() => choose(training.id)}>{sayNames(training[which], say, language)}</button>{' '}
          <span className={styles.when}>{sayDate(training.when, say, language)}</span>
        </li>
      ))}
    </ul>
  ));
  return (
    <Panel
      over={<><ActorMark kind={actor.kind} tone={tone(actor.country ?? null)} /> <CountryCode actor={actor} />{say(`kind.${actor.kind}`)}</>}
      title={actor.name} close={close}
    >
      <Facts rows={[
        actor.kind === 'PROGRAMME' ? null : [say('fact.country'), sayCountry(actor, say, language)],
        others.length === 0 ? null : [say('fact.forms'), <FormList key="forms" forms={others} />],
        [say('fact.trainedBy'), trainings(received, 'givers')],
        [say('fact.trained'), trainings(given, 'receivers')],
      ]}
      />
      <p className={styles.actions}>
        {!isRoot && <Link className="button" to={chainPlace({ from: [actor.id], timing: place.timing })}>{say('panel.chainFrom')}</Link>}
        {(!isRoot || place.direction !== 'up') && <Link className="button" to={chainPlace({ from: [actor.id], direction: 'up', timing: place.timing })}>{say('chain.seeBack')}</Link>}
      </p>
      <FindingList title={say('panel.doubts', { count: findings.length })} findings={findings} />
    </Panel>
  );
}
