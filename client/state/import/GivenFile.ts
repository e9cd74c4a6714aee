/** A file that a reader gave. `path`: where it stands in the folder that was given; null where it was given by itself. */
export interface GivenFile {
  readonly file: File;
  readonly path: string | null;
}

/** What a reader gave: files to send, and names of those of kinds that hold no harvest. */
export interface Given {
  readonly files: readonly GivenFile[];
  readonly skipped: readonly string[];
}

/** A file as a browser hands it over, with its path from where it was picked: `harvest/2023/row_1.txt`. */
export interface FoundFile {
  readonly file: File;
  readonly path: string;
}

const readable = /\.(?:txt|csv|tsv|tab|xlsx|xlsm|xls|ods|xlsb|json|jsonl|ndjson)$/iu;
const natural = new Intl.Collator('en', { numeric: true });

/**
 * Sorts what was found as the command line does: files given by themselves as they come, those of a folder by their
 * path within it (`row_2` before `row_10`), without hidden ones and those of other kinds. The name of the folder is left
 * out, unless several were given: then same-named files in them stay apart.
 */
export function sortGiven(found: readonly FoundFile[]): Given {
  const alone = found.filter(({ path }) => !path.includes('/'));
  const inFolders = found.filter(({ path }) => path.includes('/') && !path.split('/').some(isHidden));
  const folders = new Set(inFolders.map(({ path }) => path.slice(0, path.indexOf('/'))));
  const named = inFolders
    .map(({ file, path }) => ({ file, path: folders.size > 1 ? path : path.slice(path.indexOf('/') + 1) }))
    .sort((a, b) => natural.compare(a.path, b.path) || (a.path < b.path ? -1 : 1));
  return {
    files: [...alone.map(({ file }) => ({ file, path: null })), ...named.filter(({ path }) => readable.test(path))],
    skipped: named.filter(({ path }) => !readable.test(path)).map(({ path }) => path),
  };
}

/** As the system and Excel mark files that are not meant to be seen. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}
