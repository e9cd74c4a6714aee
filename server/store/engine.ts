export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Runs one query and gives its rows as plain values. */
export type Run = (text: string, parameters: Parameters) => Promise<readonly Row[]>;

/** What the parts that both adapters share ask of an engine. */
export interface Engine {
  /** One query that reads, by itself. */
  readonly run: Run;
  /** How many relations the whole store holds, of whatever kind. */
  countRelations(): Promise<number>;
  /** Several that read, of one state of the store where the engine can hold one. */
  reading(): Promise<{ readonly run: Run; end(): Promise<void> }>;
}
