// `npm start`: builds what is not built, then serves.
import { build } from './build.mjs';

await build();
const { main } = await import('../dist/server/outspread.js');
process.exitCode = await main(['serve', ...process.argv.slice(2)]);
