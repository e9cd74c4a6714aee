import { expect, it } from 'vitest';
import { openApi } from '../support/open-api.ts';
import { viewRecord } from '../support/make-readings.ts';

/** A root that trains so many, each of whom trains another in a record of its own. */
function wide(count: number) {
  const first = Array.from({ length: count }, (_, index) => `First Desk ${index}@TG`);
  return [
    viewRecord('R0', [{ givers: ['Alba programme'], receivers: first, when: '2022-01', country: 'TG' }]),
    ...first.map((giver, index) => viewRecord(`R${index + 1}`, [
      { givers: [giver], receivers: [`Second Desk ${index}@TG`], when: '2023-01', country: 'TG', topics: [`topic ${index}`] },
    ])),
  ];
}

const passage = '{ record field heading quote }';
const actor = `{ id name forms { form } partners { id } memberOf { id } members { id } findings { id } passages ${passage} }`;
const training = `{ id when { start } givers { name } receivers { name country } supporters { actor { name } } passages ${passage} findings { kind } }`;

it.each([
  ['a chain', `query ($id: ID!) { chain(from: [$id]) {
    actors { actor ${actor} } trainings { training ${training} } hops { passages ${passage} } leftOut { bystanders { actor { name } } } findings { kind } } }`],
  ['actors with their trainings', `{ actors(first: 200) { nodes { trainings ${training} } } }`],
  ['records with what they tell', `{ outcomes(first: 200) { nodes { title trainings ${training} actors ${actor} objectives { code } findings { kind } marks { passage ${passage} } } } }`],
  ['a neighbourhood', `query ($id: ID!) { neighbourhood(ids: [$id], relations: [TRAINED, RECORD, PLACE]) {
    nodes { __typename ... on Actor ${actor} ... on Training ${training} ... on Outcome { title } ... on Country { name actors } }
    links { from to passages ${passage} } counts { relation count } } }`],
  ['a search', '{ search(text: "desk", first: 100) { node { __typename ... on Actor { name records } } } }'],
])('the number of store calls of %s does not grow with its rows', async (_, query) => {
  const counts: number[] = [];
  for (const size of [3, 40]) {
    const { ask, countReads } = await openApi(wide(size));
    const id = (await ask('{ actors(filter: { kind: [PROGRAMME] }) { nodes { id } } }')).data!.actors.nodes[0].id as string;
    // What a view keeps in memory is read once for all requests.
    await ask(query, { id });
    countReads();
    const { errors, data } = await ask(query, { id });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain(`Desk ${size - 1}`);
    counts.push(countReads());
  }
  // Which loads share a batch depends on when the store answers; 37 more rows would show.
  expect(Math.abs(counts[1]! - counts[0]!)).toBeLessThan(4);
  expect(counts[0]).toBeGreaterThan(0);
});
