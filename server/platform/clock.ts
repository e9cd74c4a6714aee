/** The time, handed in so that tests can hold it still. */
export interface Clock {
  /** ISO 8601 in UTC, to the second. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString().replace(/\.\d{3}Z$/u, 'Z') };
