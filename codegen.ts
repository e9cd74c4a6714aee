import type { CodegenConfig } from '@graphql-codegen/cli';

/** Code made from the schema in `server/api`; `node scripts/generate-code.mjs` runs it, and checks that it is fresh. */
const config: CodegenConfig = {
  schema: 'server/api/*/*.graphql',
  documents: ['client/**/*.{ts,tsx}', '!client/api/__generated__/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  config: { sort: false, useTypeImports: true, strictScalars: true, scalars: { ID: 'string', PartialDate: 'string' } },
  generates: {
    'client/api/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'server/api/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../Context.ts#Context',
        enumsAsTypes: true,
      },
    },
    'client/api/__generated__/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', enumsAsTypes: true },
    },
  },
};

export default config;
