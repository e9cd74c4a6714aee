import { useMutation } from '@tanstack/react-query';
import type { ImportProgressQuery } from '../../api/__generated__/graphql.ts';
import type { AskError } from '../../api/AskError.ts';
import { ask } from '../../api/ask.ts';
import { useSay } from '../../messages/say.ts';
import { stopImport } from '../../state/import/import-queries.ts';
import styles from './ImportScreen.module.css';

/** How far the work has come; a reading can be given up, and a load stopped between two batches. */
export function Progress({ progress, loading }: { readonly progress: ImportProgressQuery['importProgress'] | null; readonly loading: boolean }) {
  const say = useSay();
  const stopping = useMutation<unknown, AskError>({ mutationFn: () => ask(stopImport, {}, { view: 'full' }), networkMode: 'always' });
  const text = progress
    ? say(`import.stage.${progress.stage}`, { done: progress.done, of: progress.of })
    : say(loading ? 'import.working' : 'import.sending');
  const stage = progress?.stage ?? (loading ? 'LOADING' : null);
  return (
    <section className={styles.progress} aria-busy="true">
      <output>{text}</output>
      <progress aria-label={text} {...(progress ? { value: progress.done, max: Math.max(progress.of, 1) } : {})} />
      {(stage === 'LOADING' || stage === 'READING') && (
        <p>
          <button type="button" className="button" disabled={stopping.isPending || (stopping.isSuccess && stage === 'LOADING')} onClick={() => stopping.mutate()}>{say('import.stop')}</button>{' '}
          {say(stage === 'READING' ? 'import.stopReading' : stopping.isSuccess ? 'import.stopping' : 'import.stopMore')}
        </p>
      )}
    </section>
  );
}
