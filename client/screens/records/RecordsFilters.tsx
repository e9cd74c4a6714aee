import { type ReactNode, useState } from 'react';
import { formatCountry } from '../../messages/format.ts';
import { useSay } from '../../messages/say.ts';
import { sayFindingKind } from '../../messages/say-finding.ts';
import { Choice } from '../../parts/Choice.tsx';
import { usePreference } from '../../state/preferences.ts';
import { isNarrowed, type RecordChoices } from '../../state/records/records-query.ts';
import { useNarrow } from '../../state/theme.ts';
import { Link } from '../../url/Link.tsx';
import { go } from '../../url/navigate.ts';
import { recordOrders, type RecordsPlace, recordsPlace } from '../../url/Place.ts';
import styles from './RecordsScreen.module.css';

const any = '*';

/** What narrows the list, with how many records each choice has in the whole view. */
export function RecordsFilters({ place, choices: { portfolio, countries, objectives } }: { readonly place: RecordsPlace; readonly choices: RecordChoices }) {
  const say = useSay();
  const [language] = usePreference('language');
  const counted = (name: string, count: number) => say('records.counted', { name, count });
  const choice = (label: string, name: 'country' | 'year' | 'period' | 'objective' | 'finding', choices: readonly { readonly key: string; readonly name: string }[]) => {
    const chosen = place[name];
    // What a link asks for is shown though the view knows it no longer.
    const missing = chosen !== '' && !choices.some(({ key }) => key === chosen) ? [{ key: chosen, name: chosen }] : [];
    if (choices.length === 0 && missing.length === 0) return null;
    return (
      <Choice
        label={label} chosen={chosen === '' ? any : chosen} choose={(key) => go({ ...place, [name]: key === any ? '' : key })}
        choices={[{ key: any, name: say('records.any') }, ...choices, ...missing]}
      />
    );
  };
  return (
    <section className={styles.filters} aria-label={say('records.filters')}>
      <label className={styles.words}>
        <span>{say('records.text')}</span>
        <input type="search" value={place.text} onChange={({ target }) => go({ ...place, text: target.value }, { replace: true })} />
      </label>
      <Narrowable label={say('records.filters')} open={isNarrowed({ ...place, text: '', file: '', sample: '' })}>
        {choice(say('records.country'), 'country', countries.nodes.filter(({ outcomes }) => outcomes > 0)
          .map(({ code, outcomes }) => ({ key: code, name: counted(formatCountry(code, language), outcomes) }))
          .sort((a, b) => a.name.localeCompare(b.name, language)))}
        {choice(say('records.year'), 'year', portfolio.years.filter(({ key }) => key !== '').map(({ key, count }) => ({ key, name: counted(key, count) })))}
        {choice(say('records.period'), 'period', portfolio.periods.flatMap(({ text, number }) => (number === null || number === undefined ? [] : [{ key: String(number), name: text }])))}
        {choice(say('records.objective'), 'objective', objectives.nodes.map(({ code, label, outcomes }) => ({ key: code, name: counted(label ? `${code}: ${label}` : code, outcomes) })))}
        {choice(say('records.finding'), 'finding', portfolio.findings.map(({ key }) => ({ key, name: sayFindingKind(key, say) ?? key })))}
        {portfolio.view === 'FULL' && (
          <Choice
            label={say('records.confidential')} chosen={place.confidential ?? any} choose={(key) => go({ ...place, confidential: key === any ? null : key })}
            choices={[{ key: any, name: say('records.any') }, ...(['yes', 'no'] as const).map((key) => ({ key, name: say(`records.confidential.${key}`) }))]}
          />
        )}
        <Choice label={say('records.order')} chosen={place.order} choose={(order) => go({ ...place, order })} choices={recordOrders.map((key) => ({ key, name: say(`records.order.${key}`) }))} />
      </Narrowable>
      {(['file', 'sample'] as const).filter((name) => place[name] !== '').map((name) => (
        <span key={name} className={styles.given}>
          {say(`records.${name}`, { name: place[name] })} <Link to={{ ...place, [name]: '' }} aria-label={`${say('records.drop')}: ${say(`records.${name}`, { name: place[name] })}`}>{say('records.drop')}</Link>
        </span>
      ))}
      {isNarrowed(place) && <Link className={styles.dropAll} to={recordsPlace({ order: place.order })}>{say('records.dropAll')}</Link>}
    </section>
  );
}

/** Choices in a row; on a telephone behind their name, unless one of them is made. */
function Narrowable({ label, open, children }: { readonly label: string; readonly open: boolean; readonly children: ReactNode }) {
  const narrow = useNarrow();
  const [opened, setOpened] = useState(open);
  if (!narrow) return children;
  return (
    <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{label}</summary>
      <div className={styles.choices}>{children}</div>
    </details>
  );
}
