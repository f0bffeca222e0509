import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { statement } from '../../src/core/statement.ts';
import { createUserTurns } from '../../src/http/user-turns.ts';
import { type Reply, startServer } from '../support/server.ts';

describe('the turns of a user', () => {
  /** Writes that are in work until they are told to end; what happened is noted in its order. */
  function taking(inWorkMax: number, waitingMax: number) {
    const turns = createUserTurns(inWorkMax, waitingMax);
    const noted: string[] = [];
    const ends = new Map<string, (error?: Error) => void>();
    const outside = async (wait: () => Promise<void>) => {
      noted.push('waits');
      await wait();
    };
    const write = (user: string, name: string) => {
      const work = () => {
        noted.push(`${name} is in`);
        return new Promise<void>((done, failed) => ends.set(name, (error) => (error ? failed(error) : done())));
      };
      void turns.take(user, outside, work).then(
        () => noted.push(`${name} is done`),
        (error) => noted.push(`${name}: ${error.tag ?? error.message}`),
      );
    };
    const end = async (name: string, error?: Error) => {
      ends.get(name)?.(error);
      await sleep(0);
    };
    return { noted, write, end };
  }

  test('are so many at once; the others come in their order, and other users at once', async () => {
    const { noted, write, end } = taking(2, 10);
    for (const name of ['a', 'b', 'c', 'd']) write('ada', name);
    write('grace', 'g');
    expect(noted).toEqual(['a is in', 'b is in', 'waits', 'waits', 'g is in']);
    await end('b');
    expect(noted.slice(5).sort()).toEqual(['b is done', 'c is in']);
    await end('a', new Error('failed'));
    expect(noted.slice(7).sort()).toEqual(['a: failed', 'd is in']);
    for (const name of ['c', 'd']) await end(name);
    write('ada', 'e');
    write('ada', 'f');
    expect(noted.slice(-2)).toEqual(['e is in', 'f is in']);
  });

  test('are refused past so many who wait', async () => {
    const { noted, write, end } = taking(1, 1);
    for (const name of ['a', 'b', 'c']) write('ada', name);
    await sleep(0);
    expect(noted).toEqual(['a is in', 'waits', 'c: rate_limited']);
    await end('a');
    await end('b');
    expect(noted.slice(3).sort()).toEqual(['a is done', 'b is done', 'b is in']);
  });
});

test('one user who writes as fast as can be leaves connections and places to everybody else, and is answered in the end', async () => {
  const server = await startServer({ concurrencyMax: 8 }, { poolMax: 6 });
  const [busy, other] = [await server.createUser(), await server.createUser()];
  const [session, others] = [await server.login(busy), await server.login(other)];
  const LOCK = statement('test_turns_lock', 'select 1 from users where user_id = $1 for update');
  let release = () => {};
  const held = new Promise<void>((end) => (release = end));
  const context = { now: new Date(), actor: { kind: 'anyone' }, operation: 'test', requestId: 'test', report: () => {} } as const;
  const lock = server.database.transaction(context, async (tx) => {
    await tx.query(LOCK, [busy]);
    await held;
  });
  const writes: Promise<Reply>[] = [];
  for (let index = 0; index < 40; index++) {
    writes.push(server.as(session, 'DELETE', '/v1/referrals/code'));
    await server.as(others, 'GET', '/v1/referrals/me'); // one after the other, so that none waits for the look at its session
  }
  for (const asked of [others, session]) expect((await server.as(asked, 'GET', '/v1/referrals/me')).status).toBe(200);
  expect((await server.as(others, 'DELETE', '/v1/referrals/code')).status).toBe(200);
  const [{ n }] = await server.sql(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  expect(n).toBeLessThanOrEqual(4);
  release();
  await lock;
  expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(Array(40).fill(200));
  expect(server.failures).toEqual([]);
  await server.stop();
});
