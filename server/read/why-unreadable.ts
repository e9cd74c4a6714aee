import { because } from './reasons.ts';
import type { Because } from './reasons.ts';

/** Why a file or folder could not be read, in words, and what to do about it. */
export function whyUnreadable(error: unknown): Because {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return because('no-such-file');
  if (code === 'EACCES' || code === 'EPERM') return because('may-not-read');
  if (code === 'ELOOP') return because('link-nowhere');
  return because('unreadable', { reason: code || (error instanceof Error ? error.message : 'unknown reason') });
}
