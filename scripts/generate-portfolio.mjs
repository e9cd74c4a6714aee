// npm run generate -- --outcomes N --seed S --out FILE.jsonl|FILE.csv|FILE.xlsx
// A portfolio of invented records, and beside it FILE.expected.jsonl: what a careful reader takes from each.
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formats, writeLines } from './portfolio-formats.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const usage = 'Usage: npm run generate -- --outcomes N --seed S --out FILE.jsonl (or .csv, .xlsx)\n';

function options() {
  try {
    const { values } = parseArgs({ options: { outcomes: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } } });
    const [outcomes, seed] = [Number(values.outcomes), Number(values.seed)];
    return values.out && Number.isInteger(outcomes) && outcomes > 0 && Number.isInteger(seed) ? { outcomes, seed, out: values.out } : null;
  } catch {
    return null;
  }
}

const wanted = options();
const write = wanted && formats[extname(wanted.out)];
if (!wanted || !write) {
  process.stderr.write(usage);
  process.exit(2);
}
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'test', 'support', 'portfolio', 'generate-portfolio.ts'));
const expectedPath = `${wanted.out.slice(0, -extname(wanted.out).length)}.expected.jsonl`;

// The same seed gives the same records twice, so that neither file waits for the other.
await write(wanted.out, module.portfolioHeadings, each(({ row }) => row));
await writeLines(expectedPath, each(({ expected }) => JSON.stringify(expected)));
process.stderr.write(`${wanted.outcomes} records in ${wanted.out}, what they tell in ${expectedPath}\n`);

function* each(part) {
  for (const record of module.generatePortfolio(wanted)) yield part(record);
}
