import { useMutation } from '@tanstack/react-query';
import type { AskError } from '../../api/AskError.ts';
import { ask } from '../../api/ask.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { saveFile } from '../../parts/save-file.ts';
import { ErrorNote } from '../../parts/States.tsx';
import { registryCsvQuery, registryQuery } from '../../state/import/registry-queries.ts';
import type { Wanted } from '../../state/import/use-registry.ts';
import { usePreference } from '../../state/preferences.ts';
import styles from './ImportScreen.module.css';

/** Which list of organizations names are read with, and the ways to another. */
export function RegistryInUse({ change }: { readonly change: (wanted: Wanted) => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  const answer = useAsk(registryQuery, {});
  const save = useMutation<void, AskError>({
    networkMode: 'always',
    mutationFn: async () => {
      const { registry } = await ask(registryCsvQuery, {}, { view: 'full' });
      saveFile(new Blob([registry.csv], { type: 'text/csv' }), 'organizations.csv');
    },
  });
  if (answer.isError) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  const registry = answer.data?.registry;
  if (!registry) return null;
  const { source, bodies, file, at, by } = registry;
  const day = at ? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium' }).format(new Date(at)) : '';
  return (
    <section className={styles.history}>
      <h2>{say('registry.title')}</h2>
      <p>{say(`registry.${source}`, { count: bodies, file: file ?? '', at: day, by: by ?? '' })} {say('registry.what')} {say('registry.how')}</p>
      <p className={styles.registryWays}>
        {source !== 'NONE' && <button type="button" className="button" aria-busy={save.isPending} onClick={() => save.mutate()}>{say('registry.save')}</button>}
        {(['SHIPPED', 'NONE'] as const).filter((other) => other !== source).map((other) => (
          <button key={other} type="button" className="link" onClick={() => change({ source: other, file: null })}>{say(`registry.take.${other}`)}</button>
        ))}
      </p>
    </section>
  );
}
