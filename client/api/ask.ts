import type { TypedDocumentString } from './__generated__/graphql.ts';
import { AskError } from './AskError.ts';
import { preferenceOf } from '../state/preferences.ts';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * Puts a query to the server, answered from the view asked for, with names in the reader's language. `files` are sent as the variable of that name, as the
 * GraphQL multipart request specification has it.
 * @throws AskError where the server cannot be reached, or answers with an error.
 */
export async function ask<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { view, signal, files }: { readonly view: string; readonly signal?: AbortSignal; readonly files?: readonly File[] },
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...(files ? {} : { 'content-type': 'application/json' }), accept: 'application/graphql-response+json', 'accept-language': preferenceOf('language'), 'outspread-view': view },
    body: files ? formOf(String(query), { ...variables, files: files.map(() => null) }, files) : JSON.stringify({ query: String(query), variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AskError('UNREACHABLE', 'The server does not answer.', { cause });
  });
  const { data, errors } = await readAnswer<Result>(response);
  const error = errors?.[0];
  if (error) throw new AskError(text(error.extensions?.['code']) ?? 'UNKNOWN', error.message, { id: text(error.extensions?.['id']), remedy: text(error.extensions?.['remedy']) });
  if (!data) throw new AskError('UNKNOWN', `The server answered with status ${response.status} and no data.`);
  return data;
}

function formOf(query: string, variables: object, files: readonly File[]): FormData {
  const form = new FormData();
  form.append('operations', JSON.stringify({ query, variables }));
  form.append('map', JSON.stringify(Object.fromEntries(files.map((_, place) => [place, [`variables.files.${place}`]]))));
  files.forEach((file, place) => form.append(String(place), file, file.name));
  return form;
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (cause) {
    throw new AskError('UNKNOWN', `The server answered with status ${response.status} and no data.`, { cause });
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
