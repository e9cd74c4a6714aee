import { useState } from 'react';
import { useSay } from '../messages/say.ts';
import { type FindingLike, sayFinding, saySettle } from '../messages/say-finding.ts';
import { usePreference } from '../state/preferences.ts';
import styles from './FindingList.module.css';

const atFirst = 3;

/** Doubts in words with what would settle each, three of them until the rest is asked for; nothing where there are none. */
export function FindingList({ title, findings }: { readonly title: string; readonly findings: readonly (FindingLike & { readonly id: string; readonly settle: string })[] }) {
  const say = useSay();
  const [language] = usePreference('language');
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, atFirst);
  return (
    <section className={styles.findings}>
      <h3>{title}</h3>
      <ul>{shown.map((finding) => <li key={finding.id}>{sayFinding(finding, say, language)} <small>{saySettle(finding, say, language)}</small></li>)}</ul>
      {findings.length > shown.length && <button type="button" className="link" onClick={() => setAll(true)}>{say('finding.more', { count: findings.length - shown.length })}</button>}
    </section>
  );
}
