import { formatCountry, formatList } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { usePreference } from '../../state/preferences.ts';
import type { Outcome } from '../../state/record/record-query.ts';
import { Link } from '../../url/Link.tsx';
import { recordPlace, recordsPlace } from '../../url/Place.ts';
import styles from './RecordScreen.module.css';

/** Which record this is, what it says first, and the ways to the records beside it. */
export function RecordHead({ outcome: { id, title, language: written, countries, fields, year, period, confidential, confidentialRaw, previous, next } }: { readonly outcome: Outcome }) {
  const say = useSay();
  const [language] = usePreference('language');
  // A region stands as the file writes it: it has no name in other languages here.
  const where = countries.length > 0 ? countries.map((code) => formatCountry(code, language)) : fields.filter((field) => field.name === 'country').map(({ text }) => text);
  const blank = confidential && !confidentialRaw?.trim();
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <p className={styles.over}>
          <b>{id}</b>{' '}
          {[where.length > 0 ? formatList(where, language) : null, year ?? null, period?.text].filter((part) => part !== null && part !== undefined).join(', ')}
        </p>
        <nav className={styles.steps} aria-label={say('screen.records')}>
          {previous ? <Link to={recordPlace(previous)} rel="prev">{say('record.previous')}</Link> : <span>{say('record.first')}</span>}
          {next ? <Link to={recordPlace(next)} rel="next">{say('record.next')}</Link> : <span>{say('record.last')}</span>}
          <Link to={recordsPlace()}>{say('record.all')}</Link>
        </nav>
      </div>
      <h1 lang={written}>{title}</h1>
      <p className={styles.secrecy} data-confidential={confidential || undefined}>
        {say(blank ? 'record.confidentialBlank' : confidential ? 'record.confidential' : 'record.notConfidential')}
        {!blank && confidentialRaw && <>, {say('record.fileSays', { text: confidentialRaw })}</>}
      </p>
    </header>
  );
}
