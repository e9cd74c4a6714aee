import type { FoundFile } from './GivenFile.ts';

/** The files of a file field, those of a folder with their path. */
export function filesOfField(field: HTMLInputElement): FoundFile[] {
  return [...(field.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

/** The files of what was dropped, those in folders too. What cannot be read any more is passed over. */
export async function filesOfDrop(data: DataTransfer): Promise<FoundFile[]> {
  // The items are only there until the event ends, so they are all asked for before anything is waited for.
  const entries = [...data.items].flatMap((item) => (item.kind === 'file' ? [{ entry: item.webkitGetAsEntry(), file: item.getAsFile() }] : []));
  const found = await Promise.all(entries.map(({ entry, file }) => (entry ? filesOfEntry(entry) : Promise.resolve(file ? [{ file, path: file.name }] : []))));
  return found.flat();
}

async function filesOfEntry(entry: FileSystemEntry): Promise<FoundFile[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => { entry.file(resolve, () => resolve(null)); });
    return file ? [{ file, path }] : [];
  }
  const inside = isFolder(entry) ? await readFolder(entry.createReader()) : [];
  return (await Promise.all(inside.map(filesOfEntry))).flat();
}

/** A reader gives the entries of a folder some at a time, and none when it has given all. */
async function readFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve) => { reader.readEntries(resolve, () => resolve([])); });
  return some.length === 0 ? [] : [...some, ...(await readFolder(reader))];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
