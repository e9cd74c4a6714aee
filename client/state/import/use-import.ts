import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AskError } from '../../api/AskError.ts';
import { ask } from '../../api/ask.ts';
import { importPlace, readPlace } from '../../url/Place.ts';
import { go } from '../../url/navigate.ts';
import type { Given } from './GivenFile.ts';
import { heldBy, hold, type HowToRead } from './held-files.ts';
import { loadPreview, previewFiles, progressQuery, restorePreview } from './import-queries.ts';

/** Imports are the full view's alone. */
const view = 'full';
const working = ['import'];
const patience = 400;

/** Sends files to be read, and shows their preview. */
export function usePreviewing() {
  return useMutation<string, AskError, { readonly given: Given; readonly how: HowToRead }>({
    mutationKey: working,
    networkMode: 'always',
    mutationFn: async ({ given, how }) => {
      const { previewImport: { id } } = await ask(previewFiles, {
        files: [],
        paths: given.files.map(({ path }) => path),
        mapping: Object.entries(how.mapping).map(([heading, field]) => ({ heading, field })),
        sheet: how.sheet,
      }, { view, files: given.files.map(({ file }) => file) });
      hold(id, { given, ...how });
      return id;
    },
    onSuccess: (id) => stayHere(() => go(importPlace({ preview: id }))),
  });
}

/** Makes a preview again from the same files, read otherwise; null where this page has not got the files any more. */
export function readAgain(preview: string, previewing: ReturnType<typeof usePreviewing>): ((change: Partial<HowToRead>) => void) | null {
  const before = heldBy(preview);
  if (!before) return null;
  return ({ mapping, sheet }) => previewing.mutate({
    given: before.given,
    how: { mapping: { ...before.mapping, ...mapping }, sheet: sheet === undefined ? before.sheet : sheet },
  });
}

export interface LoadChoices {
  readonly removeMissing: boolean;
  readonly keepSample: boolean;
}

/** Loads a preview, lets go of every answer that was there before, and shows the result. */
export function useLoading() {
  const client = useQueryClient();
  return useMutation<string, AskError, LoadChoices & { readonly preview: string }>({
    mutationKey: working,
    networkMode: 'always',
    mutationFn: async (choices) => (await ask(loadPreview, choices, { view })).loadImport.id,
    onSuccess: (run) => stayHere(() => go(importPlace({ run }), { replace: true })),
    // Also where it failed: a part of it may be written.
    onSettled: async () => {
      client.removeQueries({ type: 'inactive' });
      await client.invalidateQueries();
    },
  });
}

/** Restores what a preview shows, and shows that it is done. */
export function useRestoring() {
  const client = useQueryClient();
  return useMutation<number, AskError, { readonly preview: string }>({
    mutationKey: working,
    networkMode: 'always',
    mutationFn: async (which) => (await ask(restorePreview, which, { view })).restoreExport,
    onSuccess: () => stayHere(() => go(importPlace({ run: restored }), { replace: true })),
    onSettled: async () => {
      client.removeQueries({ type: 'inactive' });
      await client.invalidateQueries();
    },
  });
}

/** In place of the id of an import: an export was restored. */
export const restored = 'restored';

/** A reader who went elsewhere meanwhile is left there. */
function stayHere(act: () => void): void {
  if (readPlace(window.location.pathname, window.location.search).screen === 'import') act();
}

/** How far the server has come with a preview or an import, this page's or another's; null: it does neither. */
export function useProgress() {
  const ours = useIsMutating({ mutationKey: working }) > 0;
  const answer = useQuery({
    queryKey: ['import-progress'],
    queryFn: async ({ signal }) => (await ask(progressQuery, {}, { view, signal })).importProgress ?? null,
    refetchInterval: ({ state }) => (ours || state.data ? patience : false),
    staleTime: 0,
    gcTime: 0,
  });
  return { ours, progress: answer.data ?? null };
}
