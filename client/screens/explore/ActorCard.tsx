import { useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { CountryCode } from '../../parts/ActorLine.tsx';
import { ActorMark } from '../../parts/ActorMark.tsx';
import { FindingList } from '../../parts/FindingList.tsx';
import { FormList } from '../../parts/FormList.tsx';
import { Facts, Panel } from '../../parts/Panel.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { actorQuery, type ExploredActor, reachQuery } from '../../state/explore/actor-query.ts';
import { hide, toggleStack } from '../../state/explore/change-place.ts';
import { neighboursIn } from '../../state/explore/walk-network.ts';
import { usePreference } from '../../state/preferences.ts';
import { useCountryTone } from '../../state/use-portfolio.ts';
import { Link } from '../../url/Link.tsx';
import { go } from '../../url/navigate.ts';
import { chainPlace } from '../../url/Place.ts';
import { RecordSays } from '../chain/RecordSays.tsx';
import { ActorFigures } from './ActorFigures.tsx';
import { ExpandList } from './ExpandList.tsx';
import type { CardProps } from './ExplorePanel.tsx';
import { TrainingList } from './TrainingList.tsx';
import styles from './ExploreScreen.module.css';

const passagesAtFirst = 2;

/** The chosen actor: what it is, how it is written, whom it trained, its sentences, and what can be done with it. */
export function ActorCard({ network, place, choose, id, expanding, setExpanding }: CardProps & {
  readonly id: string;
  readonly expanding: boolean;
  readonly setExpanding: (open: boolean) => void;
}) {
  const say = useSay();
  const tone = useCountryTone();
  const [language] = usePreference('language');
  const answer = useAsk(actorQuery, { id });
  const reach = useAsk(reachQuery, { id });
  const [all, setAll] = useState(false);
  const node = answer.data?.node;
  const actor = node?.is === 'Actor' ? node : null;
  const close = () => choose(null);
  if (!actor) {
    return (
      <Panel title={say(answer.isPending ? 'state.reading' : 'error.ACTOR_UNKNOWN')} close={close}>
        {answer.isError ? <ErrorNote error={answer.error} again={() => void answer.refetch()} /> : answer.isPending ? <Reading /> : <p>{say('error.ACTOR_UNKNOWN.do')}</p>}
      </Panel>
    );
  }
  const isDrawn = network.actors.some((one) => one.id === id);
  const others = actor.forms.filter(({ form }) => form !== actor.name);
  const neighbours = neighboursIn(network, id);
  const passages = all ? actor.passages : actor.passages.slice(0, passagesAtFirst);
  return (
    <Panel
      over={<><ActorMark kind={actor.kind} tone={tone(actor.country ?? null)} /> <CountryCode actor={actor} />{say(`kind.${actor.kind}`)}</>}
      title={actor.name} close={close}
    >
      {!isDrawn && <p className={styles.doubtful}>{say('explore.gone')}</p>}
      <ActorFigures actor={actor} reach={reach.data?.chain.metrics ?? null} />
      <p className={styles.actions}>
        <Link className="button main" to={chainPlace({ from: [id] })}>{say('explore.traceChain')} <kbd aria-hidden="true">C</kbd></Link>
        <button type="button" className="button" aria-expanded={expanding} onClick={() => setExpanding(!expanding)}>{say('explore.expand')} <kbd aria-hidden="true">X</kbd></button>
        <button type="button" className="link" onClick={() => go(hide(place, [id]))}>{say('explore.hide')} <kbd aria-hidden="true">H</kbd></button>
      </p>
      {expanding && <ExpandList counts={answer.data?.neighbourhood.counts ?? []} id={id} place={place} />}
      <p className={styles.actions}>
        {neighbours.length > 2 && neighbours.length < network.actors.length && <button type="button" className="link" onClick={() => go({ ...place, only: [...neighbours] })}>{say('explore.onlyNeighbours')} <kbd aria-hidden="true">O</kbd></button>}
        {actor.country && <button type="button" className="link" onClick={() => go(toggleStack(place, actor.country!, false))}>{say('explore.fold', { place: formatCountry(actor.country, language) })}</button>}
      </p>
      <TrainingList title={say('explore.gave')} trainings={actor.gave.map((one) => ({ ...one, others: one.receivers }))} choose={choose} />
      <TrainingList title={say('explore.received')} trainings={actor.received.map((one) => ({ ...one, others: one.givers }))} choose={choose} />
      <Tied actor={actor} choose={choose} />
      {others.length > 0 && <Facts rows={[[say('fact.forms'), <FormList key="forms" forms={others} />]]} />}
      <FindingList title={say('panel.doubts', { count: actor.findings.length })} findings={actor.findings} />
      {passages.length > 0 && <RecordSays passages={passages} persons={[]} confirmedIn={null} />}
      {actor.passages.length > passages.length && <p><button type="button" className="link" onClick={() => setAll(true)}>{say('explore.morePassages', { count: actor.passages.length - passages.length })}</button></p>}
    </Panel>
  );
}

/** Partners, wholes and members, each as a way to it. */
function Tied({ actor, choose }: { readonly actor: ExploredActor; readonly choose: CardProps['choose'] }) {
  const say = useSay();
  const rows = [['explore.partners', actor.partners], ['explore.memberOf', actor.memberOf], ['explore.members', actor.members]] as const;
  if (rows.every(([, list]) => list.length === 0)) return null;
  return (
    <Facts rows={rows.map(([name, list]) => (list.length === 0 ? null : [say(name), list.map(({ id, label }, index) => (
      <span key={id}>{index > 0 && ', '}<button type="button" className="link" onClick={() => choose(id)}>{label}</button></span>
    ))]))}
    />
  );
}
