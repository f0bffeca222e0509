import type { Difference } from './difference.ts';

/** A row of `verifications` as PostgreSQL returns it. */
export interface VerificationRow {
  verification_id: string;
  started_by: string;
  started_at: string;
  moved_at: string;
  ended_at: string | null;
  status: 'running' | 'completed' | 'failed';
  /** How often it has come on. Who takes it further must have seen the last step. */
  step: number;
  /** The last user who was checked; null before the first. */
  last_user_id: string | null;
  /** How many users there were when it began. */
  users_total: string;
  users: string;
  transfers: string;
  differences_total: string;
  /** The first hundred, by user id. */
  differences: Difference[];
}

/** A row as it is shown, with the end of one that was given up and never written to. */
export type ListedVerification = Omit<VerificationRow, 'ended_at'> & { ended_at: string | Date | null };

/** The columns of a VerificationRow. */
export const VERIFICATION_COLUMNS = `verification_id, started_by, started_at, moved_at, ended_at, status, step, last_user_id, users_total,
   users, transfers, differences_total, differences`;

/** So many differences are kept, and shown; the command prints all. */
export const SHOWN_MAX = 100;
