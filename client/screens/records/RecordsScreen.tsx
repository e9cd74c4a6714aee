import { useAsk } from '../../api/use-ask.ts';
import { useAskPages } from '../../api/use-ask-pages.ts';
import { useSay } from '../../messages/say.ts';
import { sayFindingKind } from '../../messages/say-finding.ts';
import { Empty, ErrorNote, Reading } from '../../parts/States.tsx';
import { filterOf, isNarrowed, orderOf, recordChoicesQuery, recordsQuery } from '../../state/records/records-query.ts';
import { Link } from '../../url/Link.tsx';
import { type RecordsPlace, recordsPlace } from '../../url/Place.ts';
import { RecordsFilters } from './RecordsFilters.tsx';
import { RecordsList } from './RecordsList.tsx';
import styles from './RecordsScreen.module.css';

const pageLength = 50;

/** Which records are there? A list, narrowed by what the address says; with a kind of finding, what is doubtful. */
export function RecordsScreen({ place }: { readonly place: RecordsPlace }) {
  const say = useSay();
  const choices = useAsk(recordChoicesQuery, {}, { keep: true });
  const answer = useAskPages(recordsQuery, { filter: filterOf(place), order: orderOf(place), first: pageLength }, ({ outcomes: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null));
  const pages = answer.data?.pages;
  const records = pages?.flatMap(({ outcomes }) => outcomes.nodes) ?? [];
  const total = pages?.[0]?.outcomes.totalCount ?? 0;
  const all = choices.data?.portfolio.records;
  const kind = place.finding === '' ? null : (sayFindingKind(place.finding, say) ?? place.finding);
  const title = kind !== null ? say('records.titleFinding', { count: total, kind })
    : all === undefined || all === total ? say('records.title', { count: total }) : say('records.titleOf', { count: total, of: all });
  return (
    <div className={styles.screen} aria-busy={answer.isFetching}>
      <h1>{pages ? title : say('screen.records')}</h1>
      <output className="hidden">{pages && !answer.isPlaceholderData ? title : ''}</output>
      {choices.data && <RecordsFilters place={place} choices={choices.data} />}
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {pages && total > 0 && <RecordsList records={records} place={place} />}
      {pages && total === 0 && (
        <Empty title={say(all === 0 ? 'records.empty' : 'records.none')}>
          {isNarrowed(place) && <p><Link to={recordsPlace({ order: place.order })}>{say('records.dropAll')}</Link></p>}
          {all === 0 && <p><Link to={{ screen: 'home' }}>{say('nowhere.home')}</Link></p>}
        </Empty>
      )}
      {!pages && !answer.isError && <Reading />}
      {answer.hasNextPage && (
        <p className={styles.more}>
          <button type="button" className="button" disabled={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
            {say('records.more', { count: Math.min(pageLength, total - records.length) })}
          </button>
          {say('records.shown', { shown: records.length, count: total })}
        </p>
      )}
    </div>
  );
}
