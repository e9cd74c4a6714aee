import { createHash } from 'node:crypto';

/** The first twelve hex digits of SHA-256: enough to name things within a portfolio. */
export function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 12);
}
