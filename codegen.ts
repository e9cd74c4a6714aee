import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { enumValues } from './server/api/common/enum-values.ts';

/** What a resolver of the parent gives for each type; types that are not named here have the shape of the schema. */
const models = {
  Actor: '../../explore/nodes/read-actors.ts#ActorNode',
  Bystander: '../../explore/chain/read-chain.ts#Bystander',
  Chain: '../../explore/chain/read-chain.ts#ChainAnswer',
  ChainActor: '../../explore/chain/Chain.ts#ChainActor',
  ChainTraining: '../../explore/chain/Chain.ts#ChainTraining',
  Country: '../../explore/nodes/read-places.ts#CountryNode',
  Finding: '../../explore/nodes/read-findings.ts#FindingNode',
  GrownChain: '../../explore/portfolio/compare-harvests.ts#GrownChain',
  HarvestDifference: '../../explore/portfolio/compare-harvests.ts#HarvestDifference',
  FollowUpQuestion: '../../explore/portfolio/read-questions.ts#FollowUpQuestion',
  Hop: '../../explore/chain/Chain.ts#Hop',
  ExportContents: '../../ingest/restore-kept.ts#ExportContents',
  ImportPreview: '../../ingest/ImportDesk.ts#Preview',
  ImportRun: '../../model/kept-record.ts#KeptImport',
  LeftOut: '../../explore/chain/read-chain.ts#ChainAnswer',
  LeftOutTraining: '../Models.ts#LeftOutTraining',
  Mark: '../../explore/nodes/read-outcomes.ts#Mark',
  Neighbourhood: '../../explore/network/Neighbourhood.ts#Neighbourhood',
  NetworkLink: '../../explore/network/Neighbourhood.ts#NetworkLink',
  Objective: '../../explore/nodes/read-objectives.ts#ObjectiveNode',
  Outcome: '../../explore/nodes/read-outcomes.ts#OutcomeNode',
  Passage: '../../model/passage.ts#Passage',
  Place: '../../explore/nodes/read-places.ts#PlaceNode',
  Portfolio: '../../explore/portfolio/read-portfolio.ts#PortfolioSummary',
  PreviewFinding: '../../model/finding.ts#Finding',
  PreviewFindingRow: '../import/finding-rows.ts#FindingRow',
  PreviewRecord: '../../ingest/preview-rows.ts#PreviewRow',
  Reason: '../Models.ts#Reason',
  Refusal: '../Models.ts#Refusal',
  Registry: '../../ingest/registry/registry-in-force.ts#RegistryInForce',
  RegistryReport: '../../ingest/registry/change-registry.ts#RegistryReport',
  Route: '../../explore/routes/Route.ts#Route',
  SearchResult: '../../explore/search/search-view.ts#SearchResult',
  SpreadQuestion: '../../explore/portfolio/read-questions.ts#SpreadQuestion',
  Supporter: '../Models.ts#Supporter',
  Training: '../../explore/nodes/read-trainings.ts#TrainingNode',
  WayBackQuestion: '../../explore/portfolio/read-questions.ts#WayBackQuestion',
  ...Object.fromEntries(['Actor', 'Country', 'Finding', 'Objective', 'Outcome', 'Training'].flatMap((type) => [
    [`${type}Connection`, '../../explore/lists/Page.ts#Page'],
    [`${type}Edge`, '../../explore/lists/Page.ts#PageEdge'],
  ])),
};

/** Under a name of its own, since a model is often called as its type in the schema. */
const mappers = Object.fromEntries(Object.entries(models).map(([type, path]) => [type, `${path} as ${type}Model`]));

/** The schema as one text, its files in order: loaded as files they would come in any. */
const schema = readdirSync('server/api', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.graphql'))
  .sort()
  .map((path) => readFileSync(join('server/api', path), 'utf8'))
  .join('\n');

/** Code made from the schema in `server/api`; `node scripts/generate-code.mjs` runs it, and checks that it is fresh. */
const config: CodegenConfig = {
  schema,
  documents: ['client/**/*.{ts,tsx}', '!client/api/__generated__/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  config: { sort: false, useTypeImports: true, strictScalars: true, scalars: { ID: 'string', PartialDate: 'string', File: 'File' } },
  generates: {
    'client/api/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'server/api/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { contextType: '../Context.ts#Context', enumsAsTypes: true, onlyResolveTypeForInterfaces: true, immutableTypes: true, enumValues, mappers },
    },
    'client/api/__generated__/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', enumsAsTypes: true },
    },
  },
};

export default config;
