/** Where a problem stands in a file; rows and columns as the reader's own program counts them. */
export interface Where {
  readonly file: string;
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
}

/**
 * A problem that a person can do something about: what happened, where, what to do.
 * Anything else that is thrown is a fault of ours, masked and logged with an id.
 */
export class OutspreadError extends Error {
  readonly code: ErrorCode;
  readonly where: Where | null;
  readonly remedy: string | null;

  constructor(code: ErrorCode, what: string, options: { where?: Where; remedy?: string; cause?: unknown } = {}) {
    super(what, { cause: options.cause });
    this.name = 'OutspreadError';
    this.code = code;
    this.where = options.where ?? null;
    this.remedy = options.remedy ?? null;
  }

  /** `file: sheet S, row N, column "H": what; what to do` */
  get sentence(): string {
    return [this.where ? placeText(this.where) : null, this.remedy ? `${this.message}; ${this.remedy}` : this.message]
      .filter((part) => part !== null)
      .join(': ');
  }
}

export type ErrorCode =
  | 'file-unreadable' | 'file-kind-unknown' | 'file-damaged' | 'row-refused' | 'nothing-read'
  | 'actor-unknown' | 'actor-ambiguous' | 'record-unknown' | 'id-unknown' | 'cursor-bad' | 'argument-bad'
  | 'store-locked' | 'store-damaged' | 'store-full' | 'store-unreachable' | 'store-refused'
  | 'preview-unknown' | 'preview-stopped' | 'view-refused' | 'answer-too-large'
  | 'port-in-use' | 'host-refused' | 'origin-refused' | 'node-too-old' | 'usage';

function placeText(where: Where): string {
  const inside = [
    where.sheet ? `sheet ${where.sheet}` : null,
    where.row ? `row ${where.row}` : null,
    where.column ? `column "${where.column}"` : null,
  ].filter((part) => part !== null);
  return inside.length > 0 ? `${where.file}: ${inside.join(', ')}` : where.file;
}
