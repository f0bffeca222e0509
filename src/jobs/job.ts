import { SECOND_MS } from '../core/clock.ts';
import type { Tx } from '../core/tx.ts';

/** What each job is told, by its name. */
export interface Payloads {
  sweepRewards: Record<string, never>;
  rollUp: Record<string, never>;
  cleanUp: Record<string, never>;
  verifyLedger: Record<string, never>;
}

export type JobName = keyof Payloads;

/** Every job, by name. */
export const JOB_NAMES = Object.keys({ sweepRewards: true, rollUp: true, cleanUp: true, verifyLedger: true } satisfies Record<
  JobName,
  true
>) as JobName[];

/**
 * Runs work in a transaction of its own, as the serving role. A statement of it may take as long as one of a request, or so many
 * milliseconds.
 */
export type InTransaction = <T>(work: (tx: Tx) => Promise<T>, statementTimeoutMs?: number) => Promise<T>;

/**
 * For jobs that read whole tables, which nobody waits for and which hold no lock that a request could want. Less than what a
 * verification has to come on, and than an hour has to be over before it is counted.
 */
export const READS_ALL_MS = 540 * SECOND_MS;

/** Work that is done beside requests. One that fails is tried again later, so each may be run twice. */
export interface Job<Name extends JobName> {
  /** When it is done without being asked for, as a line of a crontab in UTC. */
  readonly schedule: string;
  /** For how many milliseconds it is made up for when no server ran at its time. */
  readonly makeUpMs: number;
  run(inTransaction: InTransaction, payload: Payloads[Name]): Promise<void>;
}

export type Jobs = { readonly [Name in JobName]: Job<Name> };
