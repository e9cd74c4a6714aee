const query = `query ($unfolded: [String!], $most: Int!) {
  network(unfolded: $unfolded, most: $most) { actors { id } trainings { id } stacks { key } links { from } flows { from } }
}`;

/** Actors beyond which the Explore screen folds. */
const most = 150;

/** The search part of the address of Explore's picture with the most shapes and lines, of those that opening stacks, most actors first, leads to. */
export async function findDensest(address) {
  const ask = async (unfolded) => {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { unfolded, most } }) });
    return (await answer.json()).data.network;
  };
  const keys = (await ask([])).stacks.map(({ key }) => key);
  let best = { elements: 0, search: '' };
  for (let count = 0; count <= keys.length; count += 1) {
    const unfolded = keys.slice(0, count);
    const elements = Object.values(await ask(unfolded)).reduce((sum, list) => sum + list.length, 0);
    if (elements > best.elements) best = { elements, search: `?${new URLSearchParams(unfolded.map((key) => ['unfolded', key]))}` };
  }
  return best.search;
}
