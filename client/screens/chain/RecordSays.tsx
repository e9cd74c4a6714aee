import { graphql } from '../../api/__generated__/gql.ts';
import { useAsk } from '../../api/use-ask.ts';
import { formatList } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { Passage } from '../../parts/Passage.tsx';
import { ErrorNote, Reading } from '../../parts/States.tsx';
import type { ToldPassage } from '../../state/chain/training-query.ts';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { recordPlace } from '../../url/Place.ts';
import styles from './ChainPanel.module.css';

const recordQuery = graphql(`
  query RecordText($id: ID!) {
    node(id: $id) {
      is: __typename
      ... on Outcome { confidential language fields { name heading text } }
    }
  }
`);

const around = 260;

/** The passages that tell a training or name an actor, each lit in its field, record by record. */
export function RecordSays({ passages, persons, confirmedIn }: {
  readonly passages: readonly ToldPassage[];
  readonly persons: readonly string[];
  /** Records whose telling a person has confirmed; null of what no person decides on, such as that a name stands there. */
  readonly confirmedIn: readonly string[] | null;
}) {
  const say = useSay();
  const [language] = usePreference('language');
  const records = [...new Set(passages.map(({ record }) => record))];
  return (
    <>
      <div className={styles.says}>
        <h3>{say('panel.says')}</h3>
        <span>{say('panel.passages', { passages: passages.length, records: records.length })}</span>
      </div>
      {persons.length > 0 && <p className={styles.persons}>{say('panel.persons', { names: formatList(persons, language) })}</p>}
      {records.map((record) => <RecordPassages key={record} record={record} passages={passages.filter((one) => one.record === record)} confirmed={confirmedIn?.includes(record) ?? null} />)}
    </>
  );
}

function RecordPassages({ record, passages, confirmed }: { readonly record: string; readonly passages: readonly ToldPassage[]; readonly confirmed: boolean | null }) {
  const say = useSay();
  const answer = useAsk(recordQuery, { id: record });
  const node = answer.data?.node;
  const outcome = node?.is === 'Outcome' ? node : null;
  const fields = [...new Set(passages.map(({ field }) => field))];
  if (answer.isError) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  if (answer.isPending) return <Reading />;
  const first = passages[0];
  return (
    <div className={styles.record}>
      {fields.map((field) => {
        const spans = passages.filter((one) => one.field === field);
        const heading = spans[0]!.heading;
        // A record that is not in the view any more still has its quotes.
        const text = outcome?.fields.find((one) => one.name === field || one.heading === heading)?.text ?? null;
        return (
          <div key={field}>
            <p className={styles.field}>{heading}</p>
            {text === null ? spans.map(({ quote, start }) => <Passage key={start} text={quote} spans={[{ start: 0, end: quote.length }]} />)
              : <Passage text={text} spans={spans} around={around} language={outcome?.language} />}
          </div>
        );
      })}
      <p className={styles.source}>
        <Link to={recordPlace(record, { at: first ? `${first.field}@${first.start}-${first.end}` : null })}>{record}</Link>
        {outcome?.confidential && `, ${say('panel.confidential')}`}.{' '}
        {confirmed !== null && <span className={confirmed ? styles.ok : undefined}>{say(confirmed ? 'panel.confirmed' : 'panel.notConfirmed')}</span>}
      </p>
    </div>
  );
}
