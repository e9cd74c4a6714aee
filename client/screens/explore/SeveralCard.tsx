import { useAsk } from '../../api/use-ask.ts';
import type { RoutesQuery } from '../../api/__generated__/graphql.ts';
import { useSay } from '../../messages/say.ts';
import { Panel } from '../../parts/Panel.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { sayDate } from '../../state/chain/say-chain.ts';
import { routesQuery } from '../../state/explore/actor-query.ts';
import { hide } from '../../state/explore/change-place.ts';
import { nameIn } from '../../state/explore/say-trail.ts';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { go } from '../../url/navigate.ts';
import { chainPlace } from '../../url/Place.ts';
import type { CardProps } from './ExplorePanel.tsx';
import styles from './ExploreScreen.module.css';

/** Several that are chosen: each as a way to it alone, what can be done with all, and between two actors the routes. */
export function SeveralCard({ network, place, choose }: CardProps) {
  const say = useSay();
  const [language] = usePreference('language');
  const actors = place.chosen.filter((id) => network.actors.some((actor) => actor.id === id));
  return (
    <Panel title={say('explore.several', { count: place.chosen.length })} close={() => choose(null)}>
      <ul className={styles.list}>
        {place.chosen.map((id) => <li key={id}><button type="button" className="link" onClick={() => choose(id)}>{nameIn(network, id, say, language)}</button></li>)}
      </ul>
      {actors.length > 0 && (
        <p className={styles.actions}>
          <Link className="button main" to={chainPlace({ from: actors })}>{say('explore.traceChain')} <kbd aria-hidden="true">C</kbd></Link>
          <button type="button" className="button" onClick={() => go({ ...place, only: actors })}>{say('explore.onlyThese')} <kbd aria-hidden="true">O</kbd></button>
          <button type="button" className="link" onClick={() => go(hide(place, actors))}>{say('explore.hide')} <kbd aria-hidden="true">H</kbd></button>
        </p>
      )}
      {actors.length === 2 && <Routes from={actors[0]!} to={actors[1]!} network={network} place={place} />}
    </Panel>
  );
}

/** Ways along trainings in the order of time, both ways round; one that is pressed is lit. */
function Routes({ from, to, network, place }: Pick<CardProps, 'network' | 'place'> & { readonly from: string; readonly to: string }) {
  const say = useSay();
  const [language] = usePreference('language');
  const answer = useAsk(routesQuery, { from, to });
  if (answer.isError) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <Reading />;
  const { there, back } = answer.data;
  const [a, b] = [from, to].map((id) => nameIn(network, id, say, language)) as [string, string];
  const list = ({ routes, more }: RoutesQuery['there'], start: string, end: string) => (routes.length === 0 ? <p>{say('explore.routes.none', { from: start, to: end })}</p> : (
    <>
      <h3>{say('explore.routes.fromTo', { from: start, to: end })}</h3>
      {routes.map((one) => {
        const trainings = one.hops.map(({ training }) => training);
        const steps = [...trainings, ...one.actors.map(({ id }) => id)];
        const pressed = steps.join() === place.route.join();
        return (
          <button key={trainings.join()} type="button" className={styles.route} aria-pressed={pressed} onClick={() => go({ ...place, route: pressed ? [] : steps })}>
            {one.actors.map(({ label }) => label).join(' → ')}
            <span>{say('explore.routes.hops', { hops: trainings.length, timing: say(`timing.${one.timing}`).toLocaleLowerCase(language) })}: {one.trainings.map(({ when }) => sayDate(when, say, language)).join(', ')}</span>
          </button>
        );
      })}
      {more && <p>{say('explore.routes.more')}</p>}
    </>
  ));
  return <section className={styles.group} aria-label={say('explore.routes')}>{list(there, a, b)}{list(back, b, a)}</section>;
}
