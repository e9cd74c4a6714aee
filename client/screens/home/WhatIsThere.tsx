import { useSay } from '../../messages/say.ts';
import { sayFindingKind } from '../../messages/say-finding.ts';
import type { HomePortfolio } from '../../state/home/home-query.ts';
import { Link } from '../../url/Link.tsx';
import { findingsPlace, recordsPlace } from '../../url/Place.ts';
import styles from './HomeScreen.module.css';

const mostSources = 4;
const mostKinds = 5;

/** What was read, what is doubtful, and which view this is. */
export function WhatIsThere({ portfolio }: { readonly portfolio: HomePortfolio }) {
  const say = useSay();
  const { records, confidential, findings, recordsWithFindings, view } = portfolio;
  const sources = gatherSources(portfolio);
  return (
    <section className={styles.there}>
      <div>
        <h2>{say('home.read')}</h2>
        <dl>
          {sources.slice(0, mostSources).map(({ name, sample, ...counts }) => (
            <div key={name}>
              <dt><Link to={recordsPlace(sample ? { sample: name } : { file: name })}>{name}</Link>{sample && <span className={styles.sample}> {say('home.sample')}</span>}</dt>
              <dd>{say('home.readOf', counts)}</dd>
            </div>
          ))}
        </dl>
        {sources.length > mostSources && <p>{say('home.readMore', { count: sources.length - mostSources })}</p>}
      </div>
      <div>
        <h2 className={styles.doubt}>{say('home.doubt')}</h2>
        <p>{say('home.doubts', { findings: findings.reduce((sum, { count }) => sum + count, 0), records: recordsWithFindings })}</p>
        <ul>
          {findings.slice(0, mostKinds).map(({ key, count }) => <li key={key}><span>{count}</span> <Link to={findingsPlace({ kind: key })}>{sayFindingKind(key, say) ?? key}</Link></li>)}
        </ul>
        {findings.length > 0 && <p><Link to={findingsPlace()}>{say('home.doubtsAll')}</Link></p>}
      </div>
      <div>
        <h2>{say('home.see')}</h2>
        <p>{view === 'FULL' ? say('home.seeFull', { records, confidential }) : say('home.seeOpen', { records })}</p>
        {view === 'FULL' && confidential > 0 && <p>{say('home.switch')}</p>}
      </div>
    </section>
  );
}

/** One row for each sample, and one for each of the user's own files; most records first. */
function gatherSources({ sources }: HomePortfolio) {
  const rows = new Map<string, { name: string; sample: boolean; records: number; trainings: number; actors: number }>();
  for (const source of sources) {
    const name = source.sample ?? source.file;
    const row = rows.get(name) ?? { name, sample: Boolean(source.sample), records: 0, trainings: 0, actors: 0 };
    rows.set(name, { ...row, records: row.records + source.records, trainings: row.trainings + source.trainings, actors: row.actors + source.actors });
  }
  return [...rows.values()].sort((a, b) => b.records - a.records);
}
