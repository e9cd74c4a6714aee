import { graphql } from '../../api/__generated__/gql.ts';
import type { FollowUpsQuery } from '../../api/__generated__/graphql.ts';
import { useAsk } from '../../api/use-ask.ts';
import { formatList, formatPeriod } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { ActorLine } from '../../parts/ActorLine.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace } from '../../url/Place.ts';
import styles from './FollowUpScreen.module.css';

const most = 500;

const followUpsQuery = graphql(`
  query FollowUps($first: Int!) {
    actors(filter: { notYetTraining: true, kind: [PROGRAMME, COALITION, ORGANIZATION] }, first: $first) {
      totalCount
      nodes {
        id label name kind country countryStrength
        trainings(role: RECEIVED) { id when { start end } topics givers { id label } }
      }
    }
  }
`);

type Waiting = FollowUpsQuery['actors']['nodes'][number];

/** Named actors that were trained and have not trained others, those who have waited longest first. */
export function FollowUpScreen() {
  const say = useSay();
  const answer = useAsk(followUpsQuery, { first: most }, { keep: true });
  const actors = answer.data?.actors;
  if (answer.isError && !actors) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  if (!actors) return <Reading />;
  return (
    <div className={styles.screen} aria-busy={answer.isFetching}>
      <h1>{say('follow.title', { count: actors.totalCount })}</h1>
      {actors.totalCount > 0 && (
        <>
          <p>{say('follow.more')}</p>
          {actors.totalCount > actors.nodes.length && <p>{say('follow.first', { shown: actors.nodes.length, count: actors.totalCount })}</p>}
          <table className={styles.table}>
            <thead>
              <tr>{(['follow.actor', 'follow.since', 'follow.by', 'follow.on'] as const).map((id) => <th key={id} scope="col">{say(id)}</th>)}<th scope="col">{say('follow.how')}</th></tr>
            </thead>
            <tbody>{actors.nodes.toSorted(byWait).map((actor) => <WaitingRow key={actor.id} actor={actor} />)}</tbody>
          </table>
        </>
      )}
    </div>
  );
}

function WaitingRow({ actor }: { readonly actor: Waiting }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { trainings } = actor;
  const givers = new Map(trainings.flatMap((training) => training.givers.map(({ id, label }) => [id, label])));
  return (
    <tr>
      <th scope="row"><ActorLine actor={actor} /></th>
      <td data-name={say('follow.since')}>{trainings.map(({ id, when }) => <span key={id} className={styles.when}>{formatPeriod(when, say, language, 'short')}</span>)}</td>
      <td data-name={say('follow.by')}>{formatList([...givers.values()], language)}</td>
      <td data-name={say('follow.on')}>{[...new Set(trainings.flatMap(({ topics }) => topics))].join(', ')}</td>
      <td><Link to={chainPlace({ from: [actor.id], direction: 'up' })} aria-label={`${say('follow.how')}: ${actor.label}`}>{say('follow.how')}</Link></td>
    </tr>
  );
}

/** By the earliest start that is told; the undated last, then by name. */
function byWait(a: Waiting, b: Waiting): number {
  const since = ({ trainings }: Waiting) => trainings.flatMap(({ when }) => when.start ?? []).sort()[0] ?? '~';
  return since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : a.label.localeCompare(b.label);
}
