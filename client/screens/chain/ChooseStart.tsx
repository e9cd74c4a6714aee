import { graphql } from '../../api/__generated__/gql.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { ActorLine } from '../../parts/ActorLine.tsx';
import { FindBox } from '../../parts/FindBox.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import { Link } from '../../url/Link.tsx';
import { go } from '../../url/navigate.ts';
import { chainPlace } from '../../url/Place.ts';
import styles from './ChooseStart.module.css';

const startQuery = graphql(`
  query ChainStarts {
    actors(filter: { kind: [PROGRAMME, COALITION] }, first: 60) {
      nodes { id label name kind country countryStrength }
    }
  }
`);

/** Whose chain? A field to find anyone, and those from whom chains usually start. `missing`: the address names nobody of this view. */
export function ChooseStart({ missing = false }: { readonly missing?: boolean }) {
  const say = useSay();
  const answer = useAsk(startQuery, {});
  return (
    <div className={styles.start}>
      <h1>{say(missing ? 'chain.noSuch' : 'chain.start')}</h1>
      <p>{say(missing ? 'chain.noSuchMore' : 'chain.startMore')}</p>
      <FindBox label={say('chain.choose')} kinds={['ACTOR']} pick={({ id }) => go(chainPlace({ from: [id] }))} />
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {answer.isPending && <Reading />}
      <ul className={styles.actors}>
        {answer.data?.actors.nodes.map((actor) => (
          <li key={actor.id}><Link to={chainPlace({ from: [actor.id] })}><ActorLine actor={actor} /></Link></li>
        ))}
      </ul>
    </div>
  );
}
