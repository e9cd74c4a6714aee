import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { OutspreadError } from '../platform/errors.ts';
import type { ErrorCode } from '../platform/errors.ts';
import type { Logger } from '../platform/logger.ts';

/** `extensions.code` of an answer's error: ours in upper snake case, `CURSOR_BAD` for `cursor-bad`. */
export function codeOf(code: ErrorCode): string {
  return code.toUpperCase().replaceAll('-', '_');
}

/**
 * What a client is told of an error: one that a person can do something about as it is, with its remedy; a fault of
 * ours by an id only, under which the log has the rest.
 */
export function maskError(logger: Logger, error: unknown): GraphQLError {
  const cause = causeOf(error);
  const place = error instanceof GraphQLError ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path } : {};
  if (cause instanceof OutspreadError) {
    return new GraphQLError(cause.message, { ...place, extensions: { code: codeOf(cause.code), remedy: cause.remedy } });
  }
  if (error instanceof GraphQLError && (cause === error || cause instanceof GraphQLError)) return error;
  const id = randomUUID().slice(0, 8);
  logger.error({ id, path: place.path?.join('.'), err: cause }, 'a request failed');
  return new GraphQLError(`Something went wrong on our side. The log of the server has more under ${id}.`, {
    ...place, extensions: { code: 'INTERNAL', id },
  });
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
