import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** What `check-cypher` says of some query files, in the folder `read` where no other is named: `rule line` by file. */
async function check(files: Readonly<Record<string, string>>): Promise<(name: string) => string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'outspread-cypher-'));
  for (const part of ['read', 'write']) await mkdir(join(folder, 'cypher', part), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'cypher', `${name}.cypher`), text);
  const { stderr } = spawnSync(process.execPath, ['scripts/check-cypher.mjs', folder], { encoding: 'utf8' });
  await rm(folder, { recursive: true });
  const faults = stderr.trim().split('\n').map((line) => /^cypher\/(.+)\.cypher:(\d+): ([\w-]+): (.+)$/u.exec(line)?.slice(1) ?? [line]);
  return (name) => faults.flatMap(([of, line, rule, why]) => (of === name ? [`${rule} ${line}: ${why}`] : []));
}

const withoutHeader = (faults: readonly string[]) => faults.filter((fault) => !fault.startsWith('header ')).map((fault) => fault.split(':')[0]);

/** For each rule, a query that breaks it and nothing else, and one that does the same as it should be done. */
const examples: Record<string, [broken: string, kept: string]> = {
  'label-nodes': [
    'MATCH (a:Actor {id: $id})-[:GAVE]->(t)\nRETURN t.id AS id',
    'MATCH (a:Actor {id: $id})\nMATCH (a)-[:GAVE]->(t:Training)\nRETURN t.id AS id',
  ],
  'known-names': ['MATCH (a:Actor)-[:TRAINED]->(t:Training) RETURN t.id AS id', 'MATCH (a:Actor)-[:GAVE|RECEIVED]->(t:Training) RETURN t.id AS id'],
  'quote-in': ['MATCH (p:Place)-[:IN]->(q:Place) RETURN q.id AS id', 'MATCH (p:Place)-[:`IN`]->(q:Place) WHERE p.id IN $ids RETURN q.id AS id'],
  'alias-columns': ['MATCH (a:Actor) RETURN count(a.id)', 'MATCH (a:Actor) WITH a.kind AS kind, count(a.id) AS actors RETURN DISTINCT kind, actors ORDER BY actors'],
  'return-values': ['MATCH (a:Actor) RETURN a AS actor', 'MATCH (a:Actor) RETURN properties(a) AS actor, collect(a.id) AS ids'],
  'aggregate-alone': [
    'MATCH (a:Actor) RETURN {kind: a.kind, ids: collect(a.id)} AS found',
    'MATCH (a:Actor) WITH a.kind AS kind, collect(a.id) AS ids RETURN {kind: kind, ids: ids, first: ids[0]} AS found',
  ],
  'coalesce-sum': ['MATCH (t:Training) RETURN sum(t.participants) AS persons', 'MATCH (t:Training) RETURN coalesce(sum(t.participants), 0) AS persons'],
  'test-null': ['MATCH (a:Actor {country: null}) RETURN a.id AS id', 'MATCH (a:Actor) WHERE a.country IS NULL RETURN a.id AS id, null AS none'],
  'plain-optional': [
    'MATCH (a:Actor)\nOPTIONAL MATCH (a)-[:GAVE]->(t:Training)\nWHERE EXISTS { (t)<-[:RECEIVED]-(:Actor) }\nRETURN t.id AS id',
    'MATCH (a:Actor)\nOPTIONAL MATCH (a)-[:GAVE]->(t:Training)\nWHERE t.country = $country\nRETURN t.id AS id',
  ],
  'test-then-optional': [
    'MATCH (a:Actor) WHERE (a)-[:GAVE]->(:Training)\nOPTIONAL MATCH (a)-[:BASED_IN]->(p:Place)\nRETURN p.id AS id',
    'MATCH (a:Actor) WHERE (a)-[:GAVE]->(:Training)\nWITH a\nOPTIONAL MATCH (a)-[:BASED_IN]->(p:Place)\nRETURN p.id AS id',
  ],
  'no-optional-after-unwind': [
    'UNWIND $ids AS id\nOPTIONAL MATCH (a:Actor {id: id})\nRETURN a.id AS id',
    'UNWIND $ids AS id\nCALL (id) { OPTIONAL MATCH (a:Actor {id: id}) RETURN collect(a.id) AS found }\nRETURN id, found',
  ],
  'shortest-path-alone': [
    'MATCH p = shortestPath((a:Actor {id: $a})-[:PARTNER_OF*1..4]-(b:Actor {id: $b}))\nWHERE length(p) > 1\nRETURN length(p) AS steps',
    'MATCH p = shortestPath((a:Actor {id: $a})-[:PARTNER_OF*1..4]-(b:Actor {id: $b}))\nRETURN length(p) AS steps',
  ],
  'bound-lengths': ['MATCH (a:Actor {id: $id})-[:PART_OF*1..]->(b:Actor) RETURN b.id AS id', 'MATCH (a:Actor {id: $id})-[:PART_OF*1..3]->(b:Actor) RETURN b.id AS id'],
  'no-foreign-forms': ['MATCH (a:Actor WHERE a.kind = $kind) RETURN a.id AS id', 'MATCH (a:Actor) WHERE a.kind = $kind RETURN a.id AS id'],
  'no-temporal-values': ['MATCH (t:Training) WHERE t.start > date($day) RETURN t.id AS id', 'MATCH (t:Training) WHERE t.earliest > $day RETURN t.id AS id, t.date AS date'],
  'no-differing-functions': ['MATCH (t:Training) RETURN toString(t.earliest) AS day', 'MATCH (t:Training) RETURN t.earliest AS day'],
  'no-negative-slices': ['MATCH (a:Actor) RETURN a.forms[..-1] AS forms', 'MATCH (a:Actor) RETURN a.forms[1..3] AS forms'],
  'no-hidden-names': ['MATCH (a:Actor) RETURN a._id AS id', 'MATCH (a:Actor) RETURN a.id AS id'],
  'copy-properties': ['MATCH (a:Actor {id: $a})\nMATCH (b:Actor {id: $b})\nSET a = b', 'MATCH (a:Actor {id: $a})\nMATCH (b:Actor {id: $b})\nSET a = properties(b)'],
  'set-reads-nothing-set': ['MATCH (a:Actor {id: $a}) SET a.name = $name, a.text = a.name', 'MATCH (a:Actor {id: $a}) SET a.name = $name, a.text = $name'],
  'only-read': ['MATCH (a:Actor {id: $id}) SET a.name = $name', 'MATCH (a:Actor {id: $id}) RETURN a.name AS name'],
  'one-query': ['MATCH (a:Actor) RETURN a.id AS id;', 'MATCH (a:Actor) RETURN a.id AS id'],
};

const pathOf = (rule: string) => (rule.startsWith('set-') || rule === 'copy-properties' ? 'write' : 'read');

const onlyOneEngine = [
  'MATCH (a:Actor) RETURN COLLECT { MATCH (a)-[:GAVE]->(t:Training) RETURN t.id } AS ids',
  'MATCH (a:Actor)((b:Actor)-[:PART_OF]->(c:Actor)){1,3}(d:Actor) RETURN d.id AS id',
  'MATCH p = SHORTEST 1 (a:Actor)-[:PART_OF]->(d:Actor) RETURN length(p) AS steps',
  'MATCH (a:Actor) RETURN a.name || a.kind AS text',
  'MATCH (a:Actor) RETURN apoc.text.join(a.forms, $sign) AS text',
];

const headers: [source: string, why: string][] = [
  ['// One sentence.\n// @row id: string\nMATCH (a:Actor {kind: $kind}) RETURN a.id AS id', '3: $kind has no'],
  ['// One sentence.\n// @param kind: string\n// @row id: string\nMATCH (a:Actor) RETURN a.id AS id', '2: the query has no $kind'],
  ['// One sentence.\n// @row id: string\nMATCH (a:Actor)\nRETURN a.id AS id, a.name AS name', '4: the column name has no'],
  ['// One sentence.\n// @row id: string\n// @row name: string\nMATCH (a:Actor) RETURN a.id AS id', '3: the query returns no column name'],
  ['// @row id: string\nMATCH (a:Actor) RETURN a.id AS id', '1: begin with'],
  ['// One sentence.\n// @rows id: string\n// @row id: string\nMATCH (a:Actor) RETURN a.id AS id', '2: not `@param name: type`'],
  ['// One sentence.\n// @row id: string\n', '1: there is no query'],
  ["// One sentence.\n// @row id: string\nMATCH (a:Actor) RETURN 'x AS id", '3: no token begins with'],
];

describe('the check of the queries', () => {
  let said: (name: string) => string[];

  beforeAll(async () => {
    said = await check(Object.fromEntries([
      ...Object.entries(examples).flatMap(([rule, [broken, kept]]) => [[`${pathOf(rule)}/${rule}-broken`, broken], [`${pathOf(rule)}/${rule}-kept`, kept]]),
      ...onlyOneEngine.map((text, index) => [`read/foreign-${index}`, text]),
      ...headers.map(([source], index) => [`read/header-${index}`, source]),
      ['read/inside', 'UNWIND $ids AS id\nCALL (id) {\n  MATCH (a:Actor {id: id})-[:GAVE]->(t)\n  RETURN collect(t.id) AS found\n}\nRETURN id, found'],
      ['read/branches', 'MATCH (t:Training) RETURN t.id AS id\nUNION ALL\nMATCH (t) RETURN t.id AS id'],
      ['read/misleading', "MATCH (a:Actor)\n// MATCH (b) is no pattern here\nWHERE a.name STARTS WITH 'date(' AND a.kind = \"RETURN (x)--(y)\" AND (a.start - (a.end)) > 0\nRETURN a.start AS start, a.set AS title"],
      ['read/whole', '// Actors of a kind.\n// @param kind: string\n// @row id: string\n// @row acronym: string | null\nMATCH (a:Actor {kind: $kind})\nRETURN a.id AS id, a.acronym AS acronym\n'],
    ]) as Record<string, string>);
  });

  it.each(Object.keys(examples))('holds to %s', (rule) => {
    expect(withoutHeader(said(`${pathOf(rule)}/${rule}-broken`)).map((fault) => fault!.split(' ')[0])).toEqual([rule]);
    expect(withoutHeader(said(`${pathOf(rule)}/${rule}-kept`))).toEqual([]);
  });

  it('has an example for every rule', async () => {
    const source = await readFile('scripts/cypher/rules.mjs', 'utf8');
    expect(Object.keys(examples).sort()).toEqual([...source.matchAll(/^ {4}name: '([\w-]+)'/gmu)].map(([, name]) => name!).sort());
  });

  it('looks into subqueries and every branch of a union, and names the line', () => {
    expect(withoutHeader(said('read/inside'))).toEqual(['label-nodes 3']);
    expect(withoutHeader(said('read/branches'))).toEqual(['label-nodes 3']);
  });

  it('is not misled by words in texts, comparisons and property names', () => {
    expect(withoutHeader(said('read/misleading'))).toEqual([]);
  });

  it.each(onlyOneEngine.map((text, index) => ({ text, index })))('knows what only one engine has: $text', ({ index }) => {
    expect(withoutHeader(said(`read/foreign-${index}`))).toContain('no-foreign-forms 1');
  });

  it.each(headers)('says where a header and its query differ: %j', (source, why) => {
    expect(said(`read/header-${headers.findIndex(([other]) => other === source)}`).join('\n')).toContain(` ${why}`);
  });

  it('has nothing to say of what is whole', () => {
    expect(said('read/whole')).toEqual([]);
  });
});
