import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scoreFolders } from '../corpus/score.mjs';
import { readFolder } from '../support/read-corpus.ts';
import { saySkipped } from '../support/say-skipped.ts';
import { temporaryFolder } from '../support/test-engines.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const shared = join(process.env.OUTSPREAD_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url)), 'corpus', 'dev');
const floors = JSON.parse(readFileSync(join(corpus, 'floor.json'), 'utf8')) as Record<string, Record<string, { edges: number; starts: number }>>;
const folders: Record<string, string> = { seen: join(corpus, 'seen'), 'held-out': join(corpus, 'held-out'), shared };
if (!existsSync(shared)) saySkipped('the reading of the shared corpus', 'it is not on this machine');

describe.each(Object.entries(floors).filter(([half]) => existsSync(folders[half]!)))('the reading of the %s records', (half, languages) => {
  it('stays above its floor in each language', async () => {
    const out = await temporaryFolder();
    for (const { file, reading } of await readFolder(folders[half]!)) await writeFile(join(out, file), JSON.stringify(reading));
    const { byLanguage } = scoreFolders(folders[half]!, out);
    for (const [language, floor] of Object.entries(languages)) {
      const { edges, starts } = byLanguage[language]!;
      expect(edges.f1, `${language}: who trained whom`).toBeGreaterThanOrEqual(floor.edges);
      expect(starts.f1, `${language}: when it started`).toBeGreaterThanOrEqual(floor.starts);
    }
  });
});
