import type { TypedDocumentString } from './__generated__/graphql.ts';
import { AskError } from './AskError.ts';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * Puts a query to the server, answered from the view asked for.
 * @throws AskError where the server cannot be reached, or answers with an error.
 */
export async function ask<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { view, signal }: { readonly view: string; readonly signal?: AbortSignal },
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'outspread-view': view },
    body: JSON.stringify({ query: String(query), variables }),
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

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (cause) {
    throw new AskError('UNKNOWN', `The server answered with status ${response.status} and no data.`, { cause });
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
