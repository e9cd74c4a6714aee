/** Why an answer did not come. `id` finds it in the server's log; `code` is the API's, or `UNREACHABLE`. */
export class AskError extends Error {
  readonly code: string;
  readonly id: string | null;
  readonly remedy: string | null;

  constructor(code: string, message: string, { id = null, remedy = null, cause }: { id?: string | null; remedy?: string | null; cause?: unknown } = {}) {
    super(message, { cause });
    this.name = 'AskError';
    this.code = code;
    this.id = id;
    this.remedy = remedy;
  }
}
