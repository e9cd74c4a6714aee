import { useState } from 'react';
import type { MessageId } from '../messages/messages.ts';
import { findingKinds } from '../messages/finding-kinds.ts';
import { type Say, useSay } from '../messages/say.ts';
import { usePreference } from '../state/preferences.ts';
import styles from './FindingList.module.css';

export interface FindingLike {
  readonly id: string;
  readonly kind: string;
  /** In English. */
  readonly message: string;
  readonly quote?: string | null;
}

const atFirst = 3;

/** Doubts in words, three of them until the rest is asked for; nothing where there are none. */
export function FindingList({ title, findings }: { readonly title: string; readonly findings: readonly FindingLike[] }) {
  const say = useSay();
  const [language] = usePreference('language');
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, atFirst);
  return (
    <section className={styles.findings}>
      <h3>{title}</h3>
      <ul>{shown.map((finding) => <li key={finding.id}>{sayFinding(finding, say, language)}</li>)}</ul>
      {findings.length > shown.length && <button type="button" className="link" onClick={() => setAll(true)}>{say('finding.more', { count: findings.length - shown.length })}</button>}
    </section>
  );
}

/** A doubt in the reader's language: the server's sentence in English, else what its kind means and the words it is about. */
export function sayFinding({ kind, message, quote }: FindingLike, say: Say, language: string): string {
  const title = sayFindingKind(kind, say);
  if (language === 'en' || title === null) return message;
  return quote ? say('finding.quoted', { title, quote: quote.length > 120 ? `${quote.slice(0, 118)}…` : quote }) : `${title}.`;
}

/** What a kind of finding is called; null where this client does not know it. */
export function sayFindingKind(kind: string, say: Say): string | null {
  return (findingKinds as readonly string[]).includes(kind) ? say(`finding.${kind}` as MessageId) : null;
}
