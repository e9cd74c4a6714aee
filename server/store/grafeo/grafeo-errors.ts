import { OutspreadError } from '../../platform/errors.ts';

/** What the engine said, as a sentence for whoever keeps the folder; a fault of ours stays as it is. */
export function explainError(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof OutspreadError) return error;
  const { message } = error;
  if (/cannot be locked/u.test(message)) {
    return new OutspreadError('store-locked', `another outspread is using the data in ${folder}`, {
      remedy: 'stop it, or give another folder with --data',
      cause: error,
    });
  }
  if (/is damaged|GRAFEO-S002|GRAFEO-X002|Serialization error|not a Grafeo database/u.test(message)) {
    return new OutspreadError('store-damaged', `the data in ${folder} is damaged`, {
      remedy: 'move that folder away, and import the copy beside it (kept.jsonl) into a new one with --data',
      cause: error,
    });
  }
  if (/No space left|ENOSPC|os error 28|disk (?:is )?full|StorageFull/iu.test(message)) {
    return new OutspreadError('store-full', `the disk that holds ${folder} is full`, { remedy: 'make room and do it again; what was there before is unharmed', cause: error });
  }
  if (/Permission denied|os error 13|Read-only file system|EACCES|EROFS|EPERM|EEXIST|ENOTDIR/u.test(message)) {
    return new OutspreadError('store-refused', `${folder} cannot hold the data: it is no folder, or not one that this user may write to`, { remedy: 'give a folder of yours with --data', cause: error });
  }
  return error;
}
