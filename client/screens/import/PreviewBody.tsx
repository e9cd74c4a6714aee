import { useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useSay } from '../../messages/say.ts';
import { Empty, ErrorNote, Reading } from '../../parts/States.tsx';
import { heldBy } from '../../state/import/held-files.ts';
import { type Preview, previewQuery } from '../../state/import/import-queries.ts';
import { type LoadChoices as Choices, readAgain, type usePreviewing } from '../../state/import/use-import.ts';
import { Link } from '../../url/Link.tsx';
import { importPlace, type ImportPlace } from '../../url/Place.ts';
import { HeadingTable } from './HeadingTable.tsx';
import { KindTable } from './KindTable.tsx';
import { LoadChoices } from './LoadChoices.tsx';
import { PassedOver, Refused } from './NotRead.tsx';
import { PreviewHead } from './PreviewHead.tsx';
import { PreviewRows } from './PreviewRows.tsx';
import { RestoreBody } from './RestoreBody.tsx';
import styles from './PreviewBody.module.css';

type Previewing = ReturnType<typeof usePreviewing>;

/** A preview whole: its headings, findings, what could not be read, all its records, and what to load. */
export function PreviewBody({ place, preview: id, previewing, load, restore }: {
  readonly place: ImportPlace;
  readonly preview: string;
  readonly previewing: Previewing;
  readonly load: (choices: Choices & { readonly preview: string }) => void;
  readonly restore: (which: { readonly preview: string }) => void;
}) {
  const say = useSay();
  const answer = useAsk(previewQuery, { id });
  if (answer.isError) return <ErrorNote error={answer.error} again={() => void answer.refetch()} />;
  if (!answer.data) return <Reading />;
  const preview = answer.data.importPreview;
  if (!preview) {
    return (
      <Empty title={say('import.gone')}>
        <p>{say('import.goneMore')}</p>
        <Link to={importPlace()} className="button">{say('import.another')}</Link>
      </Empty>
    );
  }
  if (preview.restore) return <RestoreBody file={preview.files[0] ?? ''} contents={preview.restore} restore={() => restore({ preview: id })} />;
  return <Shown place={place} preview={preview} previewing={previewing} load={load} />;
}

function Shown({ place, preview, previewing, load }: {
  readonly place: ImportPlace;
  readonly preview: Preview;
  readonly previewing: Previewing;
  readonly load: (choices: Choices & { readonly preview: string }) => void;
}) {
  const [choices, setChoices] = useState<Choices>({ removeMissing: false, keepSample: false });
  const held = heldBy(preview.id);
  const again = readAgain(preview.id, previewing);
  return (
    <div className={styles.preview}>
      <PreviewHead preview={preview} choices={choices} load={() => load({ preview: preview.id, ...choices })} />
      <Refused preview={preview} />
      <LoadChoices preview={preview} choices={choices} choose={setChoices} />
      {preview.headings.length > 0 && <div className={styles.understood}>
        <HeadingTable headings={preview.headings} again={again && ((heading, field) => again({ mapping: { [heading]: field } }))} />
        <KindTable preview={preview} place={place} />
      </div>}
      <PassedOver preview={preview} skipped={held?.given.skipped ?? []} sheet={held?.sheet ?? null} readSheet={again && ((sheet) => again({ sheet }))} />
      {preview.sizes.all > 0 && <PreviewRows preview={preview} place={place} />}
    </div>
  );
}
