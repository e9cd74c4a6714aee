import { expect, test } from 'vitest';
import { readRecord } from '../../../server/ingest/read-record.ts';
import { delimited, headings, readBytes, row } from '../../support/read-bytes.ts';

const told = [
  'In May 2023 the Lantern Law Desk trained twelve members of the Kara Farmers Union (KFU) in Kara on land law and the keeping of records. Nobody else took part.',
  'In June 2023 the Kara Farmers Union trained the market women of Sokode in Sokode, and the council published its budget for the first time in October.',
].join(' ');

async function readText(text: string) {
  const { record } = (await readBytes('h.csv', delimited([[...headings], row('A-1', text, { country: 'Togo' })]))).records[0]!;
  return { reading: readRecord(record), text: record.cells.find(({ field }) => field === 'description')!.text };
}

const facts = ({ actors, trainings }: ReturnType<typeof readRecord>) => trainings.map(({ givers, receivers, when, place }) => [
  givers.map((index) => actors[index]!.name), receivers.map((index) => actors[index]!.name), when.start, place,
]);

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + 1 + word.length > width) lines.push(word);
    else lines.push(`${lines.pop()!} ${word}`.trim());
  }
  return lines.join('\n');
}

test.each([52, 60, 72, 80, 100])('text that a program wrapped at %d characters tells what it told', async (width) => {
  const [whole, wrapped] = [await readText(told), await readText(wrap(told, width))];
  expect(facts(whole.reading)).toHaveLength(2);
  expect(facts(wrapped.reading)).toEqual(facts(whole.reading));
  for (const { start, end, quote } of [...wrapped.reading.actors, ...wrapped.reading.trainings].flatMap(({ passages }) => passages)) expect(wrapped.text.slice(start, end)).toBe(quote);
});

test('what a person put on lines of its own stays apart', async () => {
  const lines = ['Partners', 'Lantern Law Desk', 'Kara Farmers Union', 'women of Sokode', '- trained the council on budgets', 'In May 2023 the Lantern Law Desk trained the Kara Farmers Union in Kara'];
  const { reading } = await readText(lines.join('\n'));
  expect(reading.trainings.map(({ passages: [first] }) => first!.quote)).toContain(lines.at(-1));
  expect([...reading.actors, ...reading.trainings].flatMap(({ passages }) => passages).filter(({ quote }) => quote.includes('\n'))).toEqual([]);
});
