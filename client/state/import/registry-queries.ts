import { graphql } from '../../api/__generated__/gql.ts';
import type { PreviewRegistryMutation, RegistryInUseQuery } from '../../api/__generated__/graphql.ts';

/** The list of known organizations that is in use. */
export const registryQuery = graphql(`
  query RegistryInUse {
    registry { source bodies file at by }
  }
`);

export const registryCsvQuery = graphql(`
  query RegistryCsv {
    registry { csv }
  }
`);

export const recognizeRegistry = graphql(`
  mutation RecognizeRegistry($files: [File!]!) {
    recognizeRegistry(files: $files)
  }
`);

export const previewRegistry = graphql(`
  mutation PreviewRegistry($source: RegistrySource!, $files: [File!]!) {
    previewRegistry(source: $source, files: $files) {
      source file bodies unused actorsBefore actorsAfter
      refused { file sheet row column why remedy reason { kind values { name text } } }
      joined { name country others }
      parted { name country others }
      renamed { name country others }
      placed { name country others }
    }
  }
`);

export const changeRegistry = graphql(`
  mutation ChangeRegistry($source: RegistrySource!, $files: [File!]!) {
    changeRegistry(source: $source, files: $files) { source }
  }
`);

export type RegistryInUse = RegistryInUseQuery['registry'];
export type RegistryReport = PreviewRegistryMutation['previewRegistry'];
