import { useAsk } from '../../api/use-ask.ts';
import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { harvestsQuery } from '../../state/import/import-queries.ts';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { chainPlace, recordsPlace } from '../../url/Place.ts';
import styles from './ImportScreen.module.css';

const columns = ['records', 'trainings', 'actors', 'countries', 'chains'] as const;

/** What each harvest brought that none before it told; nothing where all is of one harvest. */
export function HarvestDifferences() {
  const say = useSay();
  const [language] = usePreference('language');
  const harvests = useAsk(harvestsQuery, {}).data?.harvests ?? [];
  if (harvests.length < 2) return null;
  const name = (column: (typeof columns)[number]) => say(`import.harvest.${column}`);
  return (
    <section className={styles.history}>
      <h2>{say('import.harvests')}</h2>
      <p>{say('import.harvestsMore')}</p>
      <table className={styles.table}>
        <thead><tr><th scope="col">{say('import.harvest')}</th>{columns.map((column) => <th key={column} scope="col">{name(column)}</th>)}</tr></thead>
        <tbody>
          {harvests.map(({ text, number, records, newActors, newGroups, newTrainings, newCountries, grown, someNewActors, someGrown }) => (
            <tr key={text ?? ''}>
              <th scope="row">{text === null || text === undefined ? say('import.harvest.none') : number ? <Link to={recordsPlace({ period: String(number) })}>{say('import.harvest.numbered', { number })}</Link> : text}</th>
              <td data-name={name('records')}>{say('import.number', { count: records })}</td>
              <td data-name={name('trainings')}>{say('import.number', { count: newTrainings })}</td>
              <td data-name={name('actors')}>
                {say('import.harvest.newActors', { named: newActors, groups: newGroups })}
                {someNewActors.length > 0 && <span className={styles.some}>{someNewActors.map(({ label }) => label).join(', ')}{newActors > someNewActors.length && ` ${say('import.harvest.more', { count: newActors - someNewActors.length })}`}</span>}
              </td>
              <td data-name={name('countries')}>{newCountries.length > 0 ? newCountries.map((code) => formatCountry(code, language)).join(', ') : say('import.harvest.no')}</td>
              <td data-name={name('chains')}>
                {grown === 0 ? say('import.harvest.noChain') : someGrown.map(({ root, before, reached }) => (
                  <span key={root.id} className={styles.grown}><Link to={chainPlace({ from: [root.id] })}>{root.label}</Link> {say('import.harvest.grown', { before, reached })}</span>
                ))}
                {grown > someGrown.length && <span className={styles.some}>{say('import.harvest.more', { count: grown - someGrown.length })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
