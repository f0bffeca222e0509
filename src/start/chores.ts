import { DAY_MS } from '../core/clock.ts';
import type { Tx } from '../core/tx.ts';
import type { JobName, Jobs } from '../jobs/ask-for-job.ts';
import { cleanUp } from '../jobs/clean-up.ts';
import { sweepRewards } from '../rewards/sweep-rewards.ts';

/** Runs work in a transaction of its own, as the serving role. */
export type InTransaction = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** What chores are told of the configuration. */
export interface ChoreSettings {
  /** For how many years it is kept where the money of an erased user went. */
  payoutRetentionYears: number;
}

interface Chore<Name extends JobName> {
  /** When it is done without being asked for, as a line of a crontab in UTC. */
  schedule: string;
  /** For how long it is made up for when no server ran at its time. */
  makeUpMs: number;
  run(inTransaction: InTransaction, payload: Jobs[Name], settings: ChoreSettings): Promise<void>;
}

/** Everything that is done beside requests. One that fails is tried again later, so each may be run twice. */
export const CHORES: { [Name in JobName]: Chore<Name> } = {
  sweepRewards: { schedule: '* * * * *', makeUpMs: 0, run: (inTransaction) => inTransaction(sweepRewards) },
  cleanUp: { schedule: '17 3 * * *', makeUpMs: DAY_MS, run: (inTransaction, _, settings) => cleanUp(inTransaction, settings) },
};
