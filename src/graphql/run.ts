import { Problem } from '../core/problem.ts';
import type { Tx } from '../core/tx.ts';
import type { Reading } from '../operations/plan.ts';

/** How long an answer may be, in bytes. */
export const ANSWER_MAX = 2_000_000;

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
  /** What was read, by what was asked, so that nothing is read twice. */
  readonly reads: Map<string, unknown>;
  /** How long the texts are together that were put into the answer: it has at least as many bytes. */
  length: number;
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
    ...blank(),
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
    ...blank(),
  };
  return run;
}

function blank(): Pick<Run, 'tookEffect' | 'badgeRemoved' | 'reads' | 'length' | 'failure'> {
  return { tookEffect: false, badgeRemoved: [], reads: new Map(), length: 0, failure: undefined };
}

function unexpected({ report }: Reading, error: unknown): Problem {
  report(error);
  return new Problem('internal', undefined, { cause: error });
}
