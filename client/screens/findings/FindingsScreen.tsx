import { useMutation } from '@tanstack/react-query';
import type { AskError } from '../../api/AskError.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useAskPages } from '../../api/use-ask-pages.ts';
import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { sayFindingKind } from '../../messages/say-finding.ts';
import { Choice } from '../../parts/Choice.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { Empty, ErrorNote, Reading } from '../../parts/States.tsx';
import { allFindings, findingChoicesQuery, findingFilterOf, findingsQuery } from '../../state/findings/findings-query.ts';
import { writeFindings } from '../../state/findings/write-findings.ts';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { go } from '../../url/navigate.ts';
import { type FindingsPlace, findingsPlace } from '../../url/Place.ts';
import { FindingsList } from './FindingsList.tsx';
import styles from './FindingsScreen.module.css';

const pageLength = 50;
const any = '*';

/** What is doubtful? Every finding of the view, by kind, each with its passage and what would settle it. */
export function FindingsScreen({ place }: { readonly place: FindingsPlace }) {
  const say = useSay();
  const [view] = usePreference('view');
  const [language] = usePreference('language');
  const answer = useAskPages(findingsQuery, { filter: findingFilterOf(place), first: pageLength }, ({ findings: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null));
  const csv = useMutation<void, AskError>({
    networkMode: 'always',
    mutationFn: async () => saveFile(new Blob([writeFindings(await allFindings(place, view), say, language)], { type: 'text/csv' }), 'outspread-findings.csv'),
  });
  const pages = answer.data?.pages;
  const findings = pages?.flatMap(({ findings: { nodes } }) => nodes) ?? [];
  const total = pages?.[0]?.findings.totalCount ?? 0;
  const title = place.kind === '' ? say('doubts.title', { count: total }) : say('doubts.titleKind', { count: total, kind: sayFindingKind(place.kind, say) ?? place.kind });
  const narrowed = place.kind !== '' || place.country !== '';
  return (
    <div className={styles.screen} aria-busy={answer.isFetching}>
      <header className={styles.head}>
        <div>
          <h1>{pages ? title : say('screen.findings')}</h1>
          <p>{say('doubts.more')}</p>
        </div>
        {total > 0 && <button type="button" className="button" aria-busy={csv.isPending} onClick={() => csv.mutate()}>{say('doubts.csv')}</button>}
      </header>
      <output className="hidden">{pages && !answer.isPlaceholderData ? title : ''}</output>
      <Filters place={place} narrowed={narrowed} />
      {answer.isError && <ErrorNote error={answer.error} again={() => void answer.refetch()} />}
      {csv.isError && <ErrorNote error={csv.error} again={() => csv.mutate()} />}
      {pages && total > 0 && <FindingsList findings={findings} ofOneKind={place.kind !== ''} />}
      {pages && total === 0 && narrowed && <Empty title={say('doubts.none')}><p><Link to={findingsPlace()}>{say('doubts.dropAll')}</Link></p></Empty>}
      {!pages && !answer.isError && <Reading />}
      {answer.hasNextPage && (
        <p className={styles.more}>
          <button type="button" className="button" disabled={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>{say('doubts.showMore', { count: Math.min(pageLength, total - findings.length) })}</button>
          {say('doubts.shown', { shown: findings.length, count: total })}
        </p>
      )}
    </div>
  );
}

function Filters({ place, narrowed }: { readonly place: FindingsPlace; readonly narrowed: boolean }) {
  const say = useSay();
  const [language] = usePreference('language');
  const choices = useAsk(findingChoicesQuery, {}, { keep: true }).data;
  if (!choices) return null;
  const kinds = choices.portfolio.findings.map(({ key, count }) => ({ key, name: say('doubts.counted', { name: sayFindingKind(key, say) ?? key, count }) }));
  const countries = choices.countries.nodes.filter(({ outcomes }) => outcomes > 0)
    .map(({ code }) => ({ key: code, name: formatCountry(code, language) })).sort((a, b) => a.name.localeCompare(b.name, language));
  const choice = (name: 'kind' | 'country', list: readonly { readonly key: string; readonly name: string }[]) => {
    const chosen = place[name];
    const missing = chosen !== '' && !list.some(({ key }) => key === chosen) ? [{ key: chosen, name: chosen }] : [];
    if (list.length + missing.length === 0) return null;
    return (
      <Choice
        label={say(`doubts.${name}`)} chosen={chosen === '' ? any : chosen} choose={(key) => go({ ...place, [name]: key === any ? '' : key })}
        choices={[{ key: any, name: say('doubts.any') }, ...list, ...missing]}
      />
    );
  };
  return (
    <section className={styles.filters}>
      {choice('kind', kinds)}
      {choice('country', countries)}
      {narrowed && <Link to={findingsPlace()}>{say('doubts.dropAll')}</Link>}
    </section>
  );
}
