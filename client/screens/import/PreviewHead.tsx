import { useMutation } from '@tanstack/react-query';
import type { AskError } from '../../api/AskError.ts';
import { ask } from '../../api/ask.ts';
import { useSay } from '../../messages/say.ts';
import { dropPreview, findingRowsQuery, type Preview } from '../../state/import/import-queries.ts';
import { writePreviewFindings } from '../../state/findings/write-findings.ts';
import type { LoadChoices } from '../../state/import/use-import.ts';
import { usePreference } from '../../state/preferences.ts';
import { Link } from '../../url/Link.tsx';
import { importPlace } from '../../url/Place.ts';
import { saveFile } from '../../parts/save-file.ts';
import styles from './PreviewBody.module.css';

/** What was read in a sentence, and the ways on: another file, the findings as a table, the load. */
export function PreviewHead({ preview, choices, load }: { readonly preview: Preview; readonly choices: LoadChoices; readonly load: () => void }) {
  const say = useSay();
  const [language] = usePreference('language');
  const { id, sizes, files, sheets } = preview;
  const csv = useMutation<void, AskError>({
    networkMode: 'always',
    mutationFn: async () => {
      const { importPreview } = await ask(findingRowsQuery, { id }, { view: 'full' });
      if (importPreview) saveFile(new Blob([writePreviewFindings(importPreview.findingRows, say, language)], { type: 'text/csv' }), 'findings.csv');
    },
  });
  const named = sheets.flatMap(({ sheet }) => sheet ?? []);
  const changes = sizes.new + sizes.changed;
  const loads = changes > 0 || (preview.samplesRemoved.length > 0 && sizes.all > 0 && !choices.keepSample) || (preview.missing.length > 0 && choices.removeMissing);
  return (
    <header className={styles.head}>
      <div>
        <p>{say('import.preview')}</p>
        <h1>{say('import.head', { all: sizes.all, want: sizes.withFindings })}</h1>
        <p>
          {say('import.from', { files: files.length, first: files[0] ?? '', more: files.length - 1, sheets: named.length, sheet: named[0] ?? '' })}{' '}
          {sizes.all > 0 && say('import.state', { new: sizes.new, changed: sizes.changed, unchanged: sizes.unchanged })}
          {sizes.all > 0 && !loads && <> <strong>{say('import.nothing')}</strong></>}
        </p>
      </div>
      <div className={styles.ways}>
        <Link to={importPlace()} className="button" onClick={() => void ask(dropPreview, { id }, { view: 'full' }).catch(() => undefined)}>{say('import.another')}</Link>
        {preview.kinds.length > 0 && <button type="button" className="button" aria-busy={csv.isPending} onClick={() => csv.mutate()}>{say('import.csv')}</button>}
        {loads && <button type="button" className="button main" onClick={load}>{say('import.load', { count: changes })}</button>}
      </div>
    </header>
  );
}
