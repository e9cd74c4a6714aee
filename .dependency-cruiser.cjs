/** Who may import whom. Each rule speaks to whoever breaks it. */
const room = (name, allowed, why) => ({
  name: `${name}-imports`,
  comment: why,
  severity: 'error',
  from: { path: `^server/${name}/` },
  to: {
    path: '^(server|client|test|scripts)/',
    pathNot: [name, ...allowed].map((each) => `^server/${each}/`),
  },
});

const parts = ['read', 'extract', 'resolve', 'match', 'doubt', 'project'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'Two files that import each other say one thing in two places: take out what both need.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-missing', comment: 'This import leads nowhere.', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['^node:', '@graphql-typed-document-node/core', '/dist/server/outspread\\.js$'] } },
    room('model', [], 'model holds the words that all rooms share, and needs none of them.'),
    room('platform', [], 'platform is below everything of ours.'),
    room('lexicon', ['model'], 'lexicon knows words, not records: hand in what it should look at.'),
    ...parts.map((part) => room(part, ['model', 'lexicon', 'platform'], `${part} is one step of the pipeline and knows no other; ingest puts them in order.`)),
    room('store', ['model', 'platform'], 'store knows a database and the model, and nothing of what is asked of it.'),
    room('ingest', [...parts, 'store', 'model', 'lexicon', 'platform'], 'ingest puts the pipeline in order and writes; what asks belongs in explore.'),
    room('explore', ['store', 'model', 'lexicon', 'platform'], 'explore asks the store and computes; it changes nothing and knows no API.'),
    room('share', ['explore', 'store', 'model', 'platform'], 'share makes files out of what explore gives.'),
    room('access', ['store', 'model', 'platform'], 'access says who asks and which view they get, and nothing else.'),
    room('api', ['explore', 'ingest', 'share', 'access', 'store', 'model', 'platform'], 'api turns GraphQL into calls: what it needs to know belongs in explore or ingest.'),
    {
      name: 'store-port-only', severity: 'error',
      comment: 'Outside store and main only the port is known: an engine must not show.',
      from: { path: '^server/(ingest|explore|share|access|api)/' },
      to: { path: '^server/store/(?!port\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    { name: 'neo4j-driver-at-home', comment: 'Only server/store/neo4j speaks Bolt.', severity: 'error', from: { path: '^(server|client)/', pathNot: '^server/store/neo4j/' }, to: { path: 'neo4j-driver' } },
    { name: 'grafeo-at-home', comment: 'Only server/store/grafeo knows the embedded engine.', severity: 'error', from: { path: '^(server|client)/', pathNot: '^server/store/grafeo/' }, to: { path: '@grafeo-db' } },
    { name: 'cytoscape-at-home', comment: 'Only the Cytoscape painter knows Cytoscape: make a scene and hand it over.', severity: 'error', from: { path: '^client/', pathNot: '^client/painters/cytoscape/' }, to: { path: 'node_modules/cytoscape' } },
    { name: 'cytoscape-without-react', comment: 'The Cytoscape painter paints scenes; a component mounts it.', severity: 'error', from: { path: '^client/painters/cytoscape/' }, to: { path: 'node_modules/(react|react-dom)/' } },
    { name: 'scenes-are-pure', comment: 'A picture makes a scene out of data: it knows no screen, no painter and no React.', severity: 'error', from: { path: '^client/pictures/' }, to: { path: ['^client/(app|screens|painters|state)/', 'node_modules/(react|react-dom|react-intl)/'], dependencyTypesNot: ['type-only'] } },
    { name: 'client-knows-no-server', comment: 'What crosses is client/api/schema.graphql.', severity: 'error', from: { path: '^client/' }, to: { path: '^(server|test|scripts)/' } },
    { name: 'server-knows-no-client', comment: 'The server serves the built client as files.', severity: 'error', from: { path: '^server/' }, to: { path: '^(client|test|scripts)/' } },
    { name: 'nobody-imports-tests', comment: 'Tests are at the end of every arrow.', severity: 'error', from: { path: '^(server|client)/' }, to: { path: '^test/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^test/corpus/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
