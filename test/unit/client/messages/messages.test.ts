import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../../../client/messages/messages.ts';
import type { Values } from '../../../../client/messages/say.ts';
import { sayIn } from '../../../support/client-chain.ts';

const ids = Object.keys(messages.en) as (keyof typeof messages.en)[];

test('every message stands in both languages', () => {
  expect(Object.keys(messages.fr).sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => messages.fr[id] === '' || messages.en[id] === '')).toEqual([]);
});

test('every message can be said in both languages, with what English fills in', () => {
  for (const id of ids) {
    const names = new Set([...namesIn(messages.en[id]), 'gender', 'count', 'n', 'givers']);
    const values = { ...Object.fromEntries([...names].map((name) => [name, 2])), ...Object.fromEntries(tagsIn(messages.en[id]).map((tag) => [tag, joined])) } as unknown as Values;
    for (const language of ['en', 'fr'] as const) expect(sayIn(language)(id, values), id).not.toBe('');
  }
});

test('every message is used', () => {
  const source = clientSource().join('\n');
  const prefixes = [...source.matchAll(/`([\w.-]+\.)\$\{/gu)].map(([, prefix]) => prefix!);
  const unused = ids.filter((id) => !source.includes(`'${id}'`) && !source.includes(`"${id}"`) && !source.includes(`\`${id}\``) && !prefixes.some((prefix) => id.startsWith(prefix)));
  expect(unused).toEqual([]);
});

const joined = (parts: unknown) => String(parts);
const tagsIn = (message: string) => [...message.matchAll(/<(\w+)>/gu)].map(([, tag]) => tag!);
const namesIn = (message: string) => [...message.matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name!);

function clientSource(folder = 'client'): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === '__generated__' || entry.name === 'en' || entry.name === 'fr' ? [] : clientSource(path);
    return /\.tsx?$/u.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}
