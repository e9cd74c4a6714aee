/** Why a file or folder could not be read, in words, and what to do about it. */
export function whyUnreadable(error: unknown): { why: string; do: string } {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return { why: 'there is no such file', do: 'check the path' };
  if (code === 'EACCES' || code === 'EPERM') return { why: 'you may not read this file', do: 'ask its owner, or copy it to where you may' };
  if (code === 'ELOOP') return { why: 'this link leads nowhere', do: 'give the file itself' };
  const reason = code || (error instanceof Error ? error.message : 'unknown reason');
  return { why: `it could not be read (${reason})`, do: 'close it in other programs, or save it anew and try again' };
}
