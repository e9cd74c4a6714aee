import { graphql } from '../../api/__generated__/gql.ts';
import type { ImportPreviewQuery, ImportRunsQuery, PreviewFindingsQuery, PreviewRowsQuery } from '../../api/__generated__/graphql.ts';

/** Reads files and says what loading them would change; its body is asked for by `previewQuery`. */
export const previewFiles = graphql(`
  mutation PreviewFiles($files: [File!]!, $paths: [String], $mapping: [HeadingChoice!], $sheet: String) {
    previewImport(files: $files, paths: $paths, mapping: $mapping, sheet: $sheet) { id }
  }
`);

/** All of a preview but its records. */
export const previewQuery = graphql(`
  query ImportPreview($id: ID!) {
    importPreview(id: $id) {
      id
      files
      restore { records confidential decisions imports registry samplesRemoved inTheWay }
      missing
      samplesRemoved
      actors
      trainings
      sizes { all new changed unchanged withFindings open confidential unclear withoutTraining }
      sheets { file sheet records }
      headings { heading field how candidates opposite filled of }
      kinds { kind count records examples }
      refused { file sheet row column why remedy reason { kind values { name text } } }
      leftOut { file sheet row why reason { kind values { name text } } }
    }
  }
`);

/** A page of a preview's records. */
export const previewRowsQuery = graphql(`
  query PreviewRows($id: ID!, $show: PreviewShow!, $kind: String, $first: Int!, $after: String) {
    importPreview(id: $id) {
      records(show: $show, kind: $kind, first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          id state changed title countries regions year confidential confidentialRaw claims
          source { file sheet row }
          trainings { givers receivers place when { start end } }
          findings { kind field quote message settle values { name text } }
        }
      }
    }
  }
`);

/** Every finding of a preview, where it stands. */
export const findingRowsQuery = graphql(`
  query PreviewFindings($id: ID!) {
    importPreview(id: $id) {
      findingRows { file sheet row record finding { kind field quote message settle values { name text } } }
    }
  }
`);

/** Loads a preview. */
export const loadPreview = graphql(`
  mutation LoadPreview($preview: ID!, $removeMissing: Boolean!, $keepSample: Boolean!) {
    loadImport(preview: $preview, removeMissing: $removeMissing, keepSample: $keepSample) { id }
  }
`);

/** Restores the export that a preview is of. */
export const restorePreview = graphql(`
  mutation RestoreExport($preview: ID!) {
    restoreExport(preview: $preview)
  }
`);

/** Lets go of a preview. */
export const dropPreview = graphql(`
  mutation DropPreview($id: ID!) {
    dropPreview(id: $id)
  }
`);

/** Ends the running import after its present batch. */
export const stopImport = graphql(`
  mutation StopImport {
    stopImport
  }
`);

/** How far the server's work on an import has come. */
export const progressQuery = graphql(`
  query ImportProgress {
    importProgress { stage done of }
  }
`);

/** Imports so far, newest first. */
export const runsQuery = graphql(`
  query ImportRuns($first: Int!) {
    imports(first: $first) { id files at by done written new changed unchanged removed refused }
  }
`);

/** Imports that were broken off and not completed since. */
export const interruptedQuery = graphql(`
  query InterruptedImports {
    interruptedImports { id files at by done written new changed unchanged removed refused }
  }
`);

/** What each harvest brought. */
export const harvestsQuery = graphql(`
  query Harvests {
    harvests {
      text number records newActors newGroups newTrainings newCountries grown
      someNewActors(first: 4) { id label }
      someGrown(first: 3) { before reached root { id label } }
    }
  }
`);

/** Whose chain is the widest, for a way on from a load. */
export const widestQuery = graphql(`
  query WidestChain {
    portfolio {
      questions {
        is: __typename
        ... on SpreadQuestion { root { id label } }
      }
    }
  }
`);

export type Preview = NonNullable<ImportPreviewQuery['importPreview']>;
export type PreviewHeading = Preview['headings'][number];
export type PreviewRow = NonNullable<PreviewRowsQuery['importPreview']>['records']['nodes'][number];
export type ImportRun = ImportRunsQuery['imports'][number];
export type PreviewFindingRow = NonNullable<PreviewFindingsQuery['importPreview']>['findingRows'][number];
