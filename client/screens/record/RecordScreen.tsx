import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { Empty, ErrorNote, Reading } from '../../parts/States.tsx';
import { recordQuery } from '../../state/record/record-query.ts';
import { Link } from '../../url/Link.tsx';
import { type RecordPlace, recordsPlace } from '../../url/Place.ts';
import { RecordPage } from './RecordPage.tsx';

/** What does this record say, and what was read from it? */
export function RecordScreen({ place }: { readonly place: RecordPlace }) {
  const say = useSay();
  const answer = useAsk(recordQuery, { id: place.id });
  const node = answer.data?.node;
  if (answer.isError && !answer.data) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  if (answer.isPending) return <Reading />;
  if (node?.is === 'Outcome') return <RecordPage key={node.id} outcome={node} place={place} />;
  return (
    <Empty title={<h1 style={{ font: 'inherit', margin: 0 }}>{say('record.unknown')}</h1>}>
      <p>{say('record.unknownMore')}</p>
      <p><Link to={recordsPlace()}>{say('record.all')}</Link></p>
    </Empty>
  );
}
