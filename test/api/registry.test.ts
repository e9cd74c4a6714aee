import { describe, expect, it } from 'vitest';
import { openApi } from '../support/open-api.ts';
import type { Answer, TestApi } from '../support/open-api.ts';
import { viewRecord } from '../support/make-readings.ts';

const list = 'Nom;Nom anglais;Sigle;Pays;Type\nRéseau des Veilleurs du Mono;Mono Watchers Network;RVX;Togo;réseau\nPersonne;;;Atlantide;\n';
const harvest = 'FragmentID,Country,Year,Outcome description\nA,Togo,2024,"x"\n';
const reportFields = '{ source file bodies unused actorsBefore actorsAfter refused { file row column why remedy } joined { name country others } parted { name others } renamed { name others } placed { name country others } }';

/** Sends a file as a browser does. */
async function send({ fetch }: TestApi, query: string, variables: object, file: string | null, view = 'full'): Promise<Answer> {
  const form = new FormData();
  form.append('operations', JSON.stringify({ query, variables: { ...variables, files: file === null ? [] : [null] } }));
  form.append('map', JSON.stringify(file === null ? {} : { 0: ['variables.files.0'] }));
  if (file !== null) form.append('0', new Blob([file]), 'bodies.csv');
  return (await (await fetch('/graphql', { method: 'POST', body: form, headers: { 'outspread-view': view } })).json()) as Answer;
}

const recognize = 'mutation ($files: [File!]!) { recognizeRegistry(files: $files) }';
const ask = (what: 'preview' | 'change') => `mutation ($source: RegistrySource!, $files: [File!]!) { report: ${what}Registry(source: $source, files: $files) ${reportFields} }`;
const namesQuery = '{ actors { nodes { id name country forms { form strength reason } } } registry { source bodies file by csv } }';

const records = () => [
  viewRecord('A', [{ givers: ['Lantern Trust'], receivers: ['Mono Watchers Network@TG'], when: '2023-05', place: 'Loma', country: 'TG' }]),
  viewRecord('B', [{ givers: ['Réseau des Veilleurs du Mono'], receivers: ['women@TG'], when: '2023-07', place: 'Loma', country: 'TG' }]),
];

describe('the registry', () => {
  it('is recognised by its headings', async () => {
    const api = await openApi();
    expect((await send(api, recognize, {}, list.slice(0, 60))).data).toEqual({ recognizeRegistry: true });
    expect((await send(api, recognize, {}, harvest)).data).toEqual({ recognizeRegistry: false });
  });

  it('says what it would change, changes it, and goes again', async () => {
    const api = await openApi(records());
    const before = (await api.ask(namesQuery)).data!;
    expect(before.registry).toMatchObject({ source: 'SHIPPED', file: null, by: null });
    const report = {
      source: 'OWN', file: 'bodies.csv', bodies: 1, unused: [], refused: [{ file: 'bodies.csv', row: 3, column: 'Pays', why: expect.stringContaining('Atlantide') as string, remedy: expect.any(String) as string }],
      joined: [{ name: 'Réseau des Veilleurs du Mono', country: 'TG', others: ['Mono Watchers Network', 'Réseau des Veilleurs du Mono'] }], parted: [], renamed: [], placed: [],
    };
    expect((await send(api, ask('preview'), { source: 'OWN' }, list)).data?.report).toMatchObject({ ...report, actorsBefore: 3, actorsAfter: 2 });
    expect((await api.ask(namesQuery)).data).toEqual(before);
    expect(api.changes()).toBe(0);

    expect((await send(api, ask('change'), { source: 'OWN' }, list)).data?.report).toMatchObject(report);
    expect(api.changes()).toBe(1);
    const { actors, registry } = (await api.ask(namesQuery)).data!;
    expect(registry).toMatchObject({ source: 'OWN', bodies: 1, file: 'bodies.csv', by: 'tester', csv: expect.stringContaining('Mono Watchers Network') as string });
    expect(actors.nodes.find(({ name }: { name: string }) => name === 'Réseau des Veilleurs du Mono')).toMatchObject({
      country: 'TG', forms: [{ form: 'Mono Watchers Network', strength: 'SURE', reason: 'the registry has it as Réseau des Veilleurs du Mono' }, { form: 'Réseau des Veilleurs du Mono' }],
    });

    expect((await send(api, ask('change'), { source: 'SHIPPED' }, null)).data?.report).toMatchObject({ source: 'SHIPPED', parted: [{ others: [expect.anything(), expect.anything()] }] });
    expect((await api.ask(namesQuery)).data).toEqual(before);
  });

  it('gives names in the reader’s language, and finds an actor by each', async () => {
    const api = await openApi(records());
    await send(api, ask('change'), { source: 'OWN' }, list);
    const query = '{ actors { nodes { id name label } } network { actors { name label } } search(text: "mono watchers", kinds: [ACTOR]) { node { id: __typename ... on Actor { name } } } }';
    const asked = async (language: string) => {
      const headers = { 'content-type': 'application/json', 'outspread-view': 'full', 'accept-language': language };
      return ((await (await api.fetch('/graphql', { method: 'POST', body: JSON.stringify({ query }), headers })).json()) as Answer).data!;
    };
    const named = (answer: Awaited<ReturnType<typeof asked>>) => [
      answer.actors.nodes.filter(({ name }: { name: string }) => /veilleurs|watchers/iu.test(name)), answer.network.actors.filter(({ name }: { name: string }) => /veilleurs|watchers/iu.test(name)),
    ].map(([{ name, label }]) => [name, label]);
    expect(named(await asked('en-GB,en;q=0.9,fr;q=0.4'))).toEqual([['Mono Watchers Network', 'RVX'], ['Mono Watchers Network', 'RVX']]);
    expect(named(await asked('fr'))).toEqual([['Réseau des Veilleurs du Mono', 'RVX'], ['Réseau des Veilleurs du Mono', 'RVX']]);
    expect(named(await asked('de, *;q=0.5'))).toEqual([['Réseau des Veilleurs du Mono', 'RVX'], ['Réseau des Veilleurs du Mono', 'RVX']]);
    expect((await asked('fr')).search).toEqual([{ node: { id: 'Actor', name: 'Réseau des Veilleurs du Mono' } }]);
  });

  it('is refused where it is no list, where several are given, and in the open view', async () => {
    const api = await openApi();
    expect((await send(api, ask('preview'), { source: 'OWN' }, harvest)).errors?.[0]?.message).toContain('no headings of a registry');
    expect((await send(api, ask('preview'), { source: 'OWN' }, null)).errors?.[0]?.message).toContain('0 files');
    expect((await send(api, ask('change'), { source: 'NONE' }, null, 'open')).errors?.[0]?.extensions?.code).toBe('VIEW_REFUSED');
    expect((await api.ask('{ registry { source } }', {}, 'open')).errors?.[0]?.extensions?.code).toBe('VIEW_REFUSED');
  });
});
