import { setTimeout as sleep } from 'node:timers/promises';
import { LostRace } from '../core/lost-race.ts';
import { Problem } from '../core/problem.ts';
import type { AskEach, Statement } from '../core/statement.ts';
import { isAway, isLost, isRetryable } from './failures.ts';
import { pipelineOn } from './pipeline.ts';
import type { Pulse } from './pulse.ts';
import { inShape, type Shape } from './shape.ts';
import type { Pool, Prepare } from './transaction.ts';

const ATTEMPTS_MAX = 5;
const BACKOFF_MS = 10;

type Again = (error: unknown) => boolean;

/** Does something again while its failure says that it may succeed, a few times, after a moment that differs for everyone. */
export async function retry<T>(attempt: () => Promise<T>, again: Again): Promise<T> {
  for (let made = 1; ; made++) {
    try {
      return await attempt();
    } catch (error) {
      if (!again(error) || made === ATTEMPTS_MAX) throw asProblem(error);
      await sleep(BACKOFF_MS * 2 ** made * Math.random());
    }
  }
}

function asProblem(error: unknown): unknown {
  return isAway(error) || isRetryable(error) ? new Problem('unavailable', undefined, { cause: error }) : error;
}

interface Asking {
  readonly pool: Pool;
  readonly pulse: Pulse;
  readonly prepare: Prepare;
  readonly shape: Shape;
}

/**
 * Says how statements are sent outside of transactions, each a transaction by itself, and run again after failures that `again` knows. What
 * a row names and nothing was found for is looked for again from the beginning.
 */
export function createAsking({ pool, pulse, prepare, shape }: Asking) {
  return (again: Again): (<Row>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>) => {
    async function ask<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
      return (await retry(() => pulse.during(() => pool.query(prepare(statement, values))), again)).rows as Row[];
    }

    /** Many keys take one connection and one round trip. Only what failed is run again. */
    const askEach: AskEach = async <Row>(statement: Statement, each: readonly (readonly unknown[])[]) => {
      if (each.length < 2) return Promise.all(each.map((values) => ask<Row>(statement, values)));
      const client = await retry(() => pool.connect(), isLost);
      const { query } = pipelineOn(client, pulse);
      const answers = await Promise.allSettled(each.map((values) => query(prepare(statement, values))));
      client.release(answers.some((answer) => answer.status === 'rejected' && isAway(answer.reason)));
      return Promise.all(
        answers.map((answer, index) => {
          if (answer.status === 'fulfilled') return answer.value.rows as Row[];
          if (again(answer.reason)) return ask<Row>(statement, each[index] as readonly unknown[]);
          throw asProblem(answer.reason);
        }),
      );
    };

    const asked = inShape(shape, ask, askEach);
    return shape === 'rows' ? asked : (statement, values) => retry(() => asked(statement, values), isOvertaken);
  };
}

const isOvertaken: Again = (error) => error instanceof LostRace;
