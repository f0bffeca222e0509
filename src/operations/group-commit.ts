import { createBatcher } from '../core/batcher.ts';
import { Problem } from '../core/problem.ts';
import type { CallContext, Tx } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import type { Together } from './contract.ts';
import type { AnyAnswer, Join } from './run-operation.ts';

interface Grouped {
  call: object;
  context: CallContext;
}

type Result = { answer: AnyAnswer } | { error: unknown };

const OUT_MAX = 2;
const SIZE_MAX = 500;

/** A transaction takes longer than a read; one that takes this long waits for a lock, and others need not wait with it. */
const PATIENCE_MS = 1000;

/**
 * Runs calls of one operation that come together in one transaction, so that they share its statements and its commit. Each gets the
 * answer that it would have got alone. When a group fails, its halves are tried by themselves, until the call that fails stands alone
 * and the others have their answers; not so where the transaction is a single statement, which may have been committed.
 */
export function createGroupCommit(database: Database, together: Together): Join {
  function answer(context: CallContext, calls: never[]): Promise<AnyAnswer[]> {
    if (together.isSingle) return together.answer(database.single(context.now) as Tx, calls);
    return database.transaction(context, (tx) => together.answer(tx, calls));
  }

  async function run(group: Grouped[]): Promise<Result[]> {
    const [first] = group as [Grouped];
    try {
      const calls = group.map(({ call }) => call);
      const answers = await answer(first.context, calls as never[]);
      return answers.map((answer) => ({ answer }));
    } catch (error) {
      const isAlone = group.length === 1 || together.isSingle || (error instanceof Problem && error.tag === 'unavailable');
      if (isAlone) return group.map(() => ({ error }));
      const middle = group.length >> 1;
      return [...(await run(group.slice(0, middle))), ...(await run(group.slice(middle)))];
    }
  }

  const join = createBatcher<Grouped, Result>({
    run,
    outMax: OUT_MAX,
    sizeMax: SIZE_MAX,
    patienceMs: PATIENCE_MS,
    sizeOf: ({ call }) => together.sizeOf(call as never),
  });
  return async (call, context) => {
    const result = await join({ call, context });
    if ('error' in result) throw result.error;
    return result.answer;
  };
}
