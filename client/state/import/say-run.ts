import type { Say } from '../../messages/say.ts';
import type { ImportRun } from './import-queries.ts';

/** The files of an import, the first one by name. */
export function sayFiles({ files }: Pick<ImportRun, 'files'>, say: Say): string {
  const [first = '', ...more] = files;
  return more.length > 0 ? say('import.history.moreFiles', { first, count: more.length }) : first;
}

/** How far an import came that was broken off. */
export function sayNotDone({ written, new: fresh, changed }: Pick<ImportRun, 'written' | 'new' | 'changed'>, say: Say): string {
  return typeof written === 'number' ? say('import.history.notAll', { written, of: fresh + changed }) : say('import.history.not');
}

/** When an import began, in the reader's zone. */
export function sayMoment(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
