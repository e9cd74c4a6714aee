import { createInterface } from 'node:readline/promises';

/** Asks in the terminal; only a yes in English, French or Spanish is one. */
export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:y|yes|o|oui|s|si|sí)$/iu.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
