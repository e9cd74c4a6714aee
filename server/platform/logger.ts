import { destination, pino } from 'pino';

/** Where faults of ours are written down: JSON lines on standard error, with no text of any record. */
export interface Logger {
  error(details: object, message: string): void;
}

export function openLogger(level = process.env.OUTSPREAD_LOG ?? 'warn'): Logger {
  return pino({ level, base: undefined, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination({ dest: 2, sync: true }));
}
