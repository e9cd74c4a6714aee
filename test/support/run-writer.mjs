// Opens the embedded store in a folder and writes batches into it until it is killed: `node run-writer.mjs FOLDER FIRST`.
// Says `open`, then the number of each batch that the store has acknowledged.
import { runnerImport } from 'vite';

const [folder, first] = process.argv.slice(2);
const { module } = await runnerImport('./server/store/grafeo/open-grafeo-store.ts');
const store = await module.openGrafeoStore(folder);
const say = (text) => new Promise((resolve) => { process.stdout.write(`${text}\n`, resolve); });
await say('open');

for (let number = Number(first); ; number += 1) {
  const records = Array.from({ length: 40 }, (_, index) => `batch ${number} record ${index}`);
  const change = {
    putNodes: records.flatMap((id) => [{ label: 'Outcome', id, properties: { text: `${id} ${'word '.repeat(100)}` } }, { label: 'Training', id, properties: {} }]),
    putRelations: records.map((id) => ({ type: 'REPORTS', from: { label: 'Outcome', id }, to: { label: 'Training', id }, role: null, properties: {} })),
    removeNodes: [],
    removeRelations: [],
  };
  await store.write({ putKept: records.map((key) => ({ table: 'record', key, body: '{}' })), open: change, full: change });
  await say(String(number));
}
