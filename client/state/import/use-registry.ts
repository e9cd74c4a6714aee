import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskError } from '../../api/AskError.ts';
import { ask } from '../../api/ask.ts';
import type { Given } from './GivenFile.ts';
import { changeRegistry, previewRegistry, recognizeRegistry, type RegistryInUse, type RegistryReport } from './registry-queries.ts';

/** The list that someone wants in use: one that was given, the one that came with Outspread, or none. */
export interface Wanted {
  readonly source: RegistryInUse['source'];
  readonly file: File | null;
}

/** What it would change, with what it was made from. */
export interface RegistryPreviewed {
  readonly wanted: Wanted;
  readonly report: RegistryReport;
}

const view = 'full';
const tables = /\.(?:csv|tsv|tab)$/iu;
/** The headings stand in the first rows. */
const startOfFile = 64 * 1024;

/** Sends files on: one that is a list of organizations by its headings, or a harvest. */
export function useRecognizing(to: { readonly registry: (file: File) => void; readonly harvest: (given: Given) => void }) {
  return useMutation<File | null, AskError, Given>({
    networkMode: 'always',
    mutationFn: async ({ files: [one, ...others] }) => {
      if (!one || others.length > 0 || one.path !== null || !tables.test(one.file.name)) return null;
      const start = new File([one.file.slice(0, startOfFile)], one.file.name);
      return (await ask(recognizeRegistry, { files: [] }, { view, files: [start] })).recognizeRegistry ? one.file : null;
    },
    onSuccess: (registry, given) => (registry ? to.registry(registry) : to.harvest(given)),
    // Reading it as a harvest says what is wrong.
    onError: (_, given) => to.harvest(given),
  });
}

export function useRegistryPreview() {
  return useMutation<RegistryPreviewed, AskError, Wanted>({
    networkMode: 'always',
    mutationFn: async (wanted) => ({
      wanted,
      report: (await ask(previewRegistry, { source: wanted.source, files: [] }, { view, ...filesOf(wanted) })).previewRegistry,
    }),
  });
}

/** Puts a list in use, and lets go of every answer that was there before. */
export function useRegistryChange(done: () => void) {
  const client = useQueryClient();
  return useMutation<void, AskError, Wanted>({
    networkMode: 'always',
    mutationFn: async (wanted) => {
      await ask(changeRegistry, { source: wanted.source, files: [] }, { view, ...filesOf(wanted) });
    },
    onSuccess: async () => {
      client.removeQueries({ type: 'inactive' });
      await client.invalidateQueries();
      done();
    },
  });
}

function filesOf({ file }: Wanted) {
  return file === null ? {} : { files: [file] };
}
