/** What a scorer counts: found, read but not there, there but not read. */
export interface Count {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

export interface Rates extends Count {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Total {
  readonly records: number;
  readonly edges: Rates;
  readonly events: Rates;
  readonly starts: Rates;
  readonly places: Rates;
  readonly countries: Rates;
  readonly participants: Rates;
  readonly startAccuracy: { readonly right: number; readonly of: number; readonly share: number };
  readonly falseEvents: number;
  readonly recordsWithFalseEvents: number;
  readonly withoutTraining: number;
}

export interface ScoreError {
  readonly what: 'missed' | 'false' | 'who' | 'when' | 'where';
  readonly told: string | null;
  readonly read: string | null;
  readonly sentence: string;
}

export interface FolderScore {
  readonly overall: Total;
  readonly byLanguage: Readonly<Record<string, Total>>;
  readonly byTag: Readonly<Record<string, Total>>;
  /** Records without a readable prediction. */
  readonly unread: readonly string[];
  readonly records: readonly (Readonly<Record<keyof Omit<Total, 'records'>, unknown>> & { readonly name: string; readonly errors: readonly ScoreError[] })[];
}

export function scoreFolders(goldFolder: string, readFolder: string): FolderScore;
export function describe(result: FolderScore, detail?: boolean): string;
