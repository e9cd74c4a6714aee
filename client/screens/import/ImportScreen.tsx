import { useState } from 'react';
import { useSay } from '../../messages/say.ts';
import { Interrupted } from '../../parts/Interrupted.tsx';
import { Empty, ErrorNote } from '../../parts/States.tsx';
import { usePreference } from '../../state/preferences.ts';
import { type Given, sortGiven, type FoundFile } from '../../state/import/GivenFile.ts';
import { useDroppedFiles } from '../../state/import/use-dropped-files.ts';
import { useRecognizing, useRegistryPreview } from '../../state/import/use-registry.ts';
import { useLoading, usePreviewing, useProgress, useRestoring } from '../../state/import/use-import.ts';
import type { ImportPlace } from '../../url/Place.ts';
import { DropBox } from './DropBox.tsx';
import { HarvestDifferences } from './HarvestDifferences.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { Loaded } from './Loaded.tsx';
import { PreviewBody } from './PreviewBody.tsx';
import { Progress } from './Progress.tsx';
import { RegistryInUse } from './RegistryInUse.tsx';
import { RegistryPreview } from './RegistryPreview.tsx';
import styles from './ImportScreen.module.css';

/** Was my file understood? Files are given, their preview is looked at, and only then are they loaded. */
export function ImportScreen({ place }: { readonly place: ImportPlace }) {
  const say = useSay();
  const [view, setView] = usePreference('view');
  if (view === 'open') {
    return (
      <Empty title={say('import.open.title')}>
        <p>{say('import.open.more')}</p>
        <button type="button" className="button" onClick={() => setView('full')}>{say('import.open.switch')}</button>
      </Empty>
    );
  }
  return <FullImport place={place} />;
}

function FullImport({ place }: { readonly place: ImportPlace }) {
  const previewing = usePreviewing();
  const loading = useLoading();
  const restoring = useRestoring();
  const { ours, progress } = useProgress();
  const [unfit, setUnfit] = useState<Given | null>(null);
  const stopped = previewing.error?.code === 'PREVIEW_STOPPED';
  const error = (stopped ? null : previewing.error) ?? loading.error ?? restoring.error;
  const give = (found: readonly FoundFile[]) => {
    const given = sortGiven(found);
    loading.reset();
    restoring.reset();
    setUnfit(given.files.length === 0 && given.skipped.length > 0 ? given : null);
    if (given.files.length > 0) recognizing.mutate(given);
  };
  const registry = useRegistryPreview();
  const recognizing = useRecognizing({
    registry: (file) => registry.mutate({ source: 'OWN', file }),
    harvest: (given) => previewing.mutate({ given, how: { mapping: {}, sheet: null } }),
  });
  const busy = ours || progress !== null || recognizing.isPending;
  const over = useDroppedFiles(busy ? null : give);
  const failed = error && (
    <ErrorNote error={error} again={() => {
      if (previewing.variables && previewing.error) previewing.mutate(previewing.variables);
      else if (loading.variables && loading.error) loading.mutate(loading.variables);
      else if (restoring.variables) restoring.mutate(restoring.variables);
    }} />
  );
  if (busy) return <Progress progress={progress} loading={loading.isPending || progress?.stage === 'LOADING'} />;
  if (place.preview !== null) {
    return (
      <>
        {failed}
        <PreviewBody key={place.preview} place={place} preview={place.preview} previewing={previewing} load={loading.mutate} restore={restoring.mutate} />
      </>
    );
  }
  if (registry.data) return <RegistryPreview preview={registry.data} close={registry.reset} />;
  return (
    <div className={styles.screen}>
      {registry.error && <ErrorNote error={registry.error} again={() => registry.mutate(registry.variables)} />}
      {place.run !== null && <Loaded run={place.run} />}
      {failed}
      {place.run === null && <Interrupted />}
      <DropBox give={give} over={over} unfit={unfit} second={place.run !== null} />
      <HarvestDifferences />
      <RegistryInUse change={registry.mutate} />
      <ImportHistory />
    </div>
  );
}
