import type { Statement } from './statement.ts';

/** Rows that are kept for a time only. The room that owns their table says which they are; a job deletes them. */
export interface Expiry {
  /** Deletes, or forgets, at most `$2` of the rows whose time was before `$1`, and returns how many as `count`. */
  readonly statement: Statement;
  /** Returns the moment before which a row's time is over. */
  limitAt(now: Date): Date;
}

/** The expiry of rows that are kept for so many milliseconds after their time. */
export function expiresAfter(ms: number, statement: Statement): Expiry {
  return { statement, limitAt: (now) => new Date(now.getTime() - ms) };
}
