import type { Reading } from '../core/plan.ts';
import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';

/** One run of a document: the database, and what its fields leave behind for the answer as a whole. */
export interface Run<Db extends Reading = Reading> {
  readonly db: Db;
  /**
   * Does what a field asks for. A failure undoes that alone, and is thrown as a Problem: `internal` for what nobody expected, which
   * the operators are told. What else is thrown, a lost race or a database that is away, ends the whole run.
   */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** Whether any field changed something. */
  tookEffect: boolean;
  /** What badges had to lose, of all fields. */
  readonly badgeRemoved: string[];
  /** What ended the run. */
  failure: unknown;
}

/** A run that writes nothing. */
export function readingRun(db: Reading): Run {
  return {
    db,
    async attempt(work) {
      try {
        return await work();
      } catch (error) {
        throw error instanceof Problem ? error : unexpected(db, error);
      }
    },
    tookEffect: false,
    badgeRemoved: [],
    failure: undefined,
  };
}

/** A run in a transaction. */
export function writingRun(tx: Tx): Run<Tx> {
  const run: Run<Tx> = {
    db: tx,
    async attempt(work) {
      const result = await tx.attempt(work, (error) => {
        throw unexpected(tx, error);
      });
      run.tookEffect = true;
      return result;
    },
    tookEffect: false,
    badgeRemoved: [],
    failure: undefined,
  };
  return run;
}

function unexpected({ report }: Reading, error: unknown): Problem {
  report(error);
  return new Problem('internal', undefined, { cause: error });
}
