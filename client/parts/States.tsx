import { type ReactNode, useEffect, useState } from 'react';
import type { AskError } from '../api/AskError.ts';
import { useSay } from '../messages/say.ts';
import styles from './States.module.css';

const patience = 300;

/** What is being read, said once the wait is long enough to be felt. */
export function Reading({ children }: { readonly children?: ReactNode }) {
  const say = useSay();
  const [felt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return <output className={styles.reading}>{felt && (children ?? say('state.reading'))}</output>;
}

/** Errors that have a sentence here. */
const knownErrors = ['UNREACHABLE', 'ACTOR_UNKNOWN', 'NOTHING_READ', 'PREVIEW_UNKNOWN'] as const;

/** What went wrong in one sentence, its id, and a way to try again. */
export function ErrorNote({ error, again }: { readonly error: AskError; readonly again: () => void }) {
  const say = useSay();
  const known = knownErrors.find((code) => code === error.code) ?? null;
  return (
    <div className={styles.error} role="alert">
      <p>
        <strong>{say(known ? `error.${known}` : 'error.other')}</strong>{' '}
        {known ? say(`error.${known}.do`) : <span lang="en">{error.message}{error.remedy ? ` (${error.remedy})` : ''}</span>}
      </p>
      {error.id && <p className={styles.id}>{say('state.errorId', { id: error.id })}</p>}
      <button type="button" className="button" onClick={again}>{say('state.again')}</button>
    </div>
  );
}

/** Nothing to show, and what to do next. */
export function Empty({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <div className={styles.title}>{title}</div>
      {children}
    </div>
  );
}
