import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../../src/core/log.ts';
import { statement } from '../../src/core/statement.ts';
import { createGate } from '../../src/http/gate.ts';
import { untilWaiting } from '../support/locks.ts';
import { ADMIN_TOKEN, startServer } from '../support/server.ts';

const PATIENCE_MS = 500;

describe('the gate', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A gate, and requests that are in work until they are told to end; what happened is noted in its order. */
  function gated(max: number) {
    const lines: { msg: string; refused: number }[] = [];
    const gate = createGate(max, createLog('warn', { write: (line: string) => void lines.push(JSON.parse(line)) }));
    const noted: string[] = [];
    const ends = new Map<string, () => void>();
    const request = (name: string) => {
      const work = async () => {
        noted.push(`${name} is in`);
        await new Promise<void>((end) => ends.set(name, end));
      };
      void gate.pass(work).then(
        () => noted.push(`${name} is done`),
        (problem) => noted.push(`${name} is refused: ${problem.tag}`),
      );
    };
    const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
    const end = async (name: string) => {
      ends.get(name)?.();
      await pass();
    };
    return { gate, noted, lines, request, end, pass };
  }

  test('lets so many in at once, and of those who wait the newest first', async () => {
    const { noted, request, end } = gated(2);
    for (const name of ['a', 'b', 'c', 'd']) request(name);
    expect(noted).toEqual(['a is in', 'b is in']);
    await end('a');
    expect(noted.slice(2)).toEqual(['d is in', 'a is done']);
    await end('b');
    expect(noted.slice(4)).toEqual(['c is in', 'b is done']);
    await end('c');
    await end('d');
    request('e');
    request('f');
    expect(noted.slice(-2)).toEqual(['e is in', 'f is in']);
  });

  test('refuses who has waited for half a second, and nobody else', async () => {
    const { noted, request, end, pass } = gated(1);
    request('a');
    request('b');
    await pass(200);
    request('c');
    await pass(PATIENCE_MS - 201);
    expect(noted).toEqual(['a is in']);
    await pass(1);
    expect(noted.slice(1)).toEqual(['b is refused: unavailable']);
    await end('a');
    await pass(PATIENCE_MS * 2);
    expect(noted.slice(2)).toEqual(['c is in', 'a is done']);
  });

  test('holds a thousand who wait; one more refuses the oldest at once', async () => {
    const { noted, request } = gated(1);
    request('in work');
    for (let number = 1; number <= 1002; number++) request(String(number));
    await vi.advanceTimersByTimeAsync(0);
    expect(noted.slice(1)).toEqual(['1 is refused: unavailable', '2 is refused: unavailable']);
  });

  test('who waits for a client is no work, and comes back although others are in', async () => {
    const { gate, noted, request, end, pass } = gated(1);
    let arrive = () => {};
    const slow = gate.pass(async () => {
      await gate.outside(() => new Promise<void>((arrived) => (arrive = arrived)));
      noted.push('slow is back');
    });
    request('a');
    request('b');
    expect(noted).toEqual(['a is in']);
    arrive();
    await slow;
    await pass();
    expect(noted.slice(1), 'its place is not another one').toEqual(['slow is back']);
    await end('a');
    expect(noted.slice(2)).toEqual(['b is in', 'a is done']);
  });

  test('a failure leaves the gate, too', async () => {
    const { gate, noted, request } = gated(1);
    await expect(gate.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(gate.pass(() => gate.outside(() => Promise.reject(new Error('gone'))))).rejects.toThrow('gone');
    request('a');
    expect(noted).toEqual(['a is in']);
  });

  test('says once a second how many were refused', async () => {
    const { request, lines, pass } = gated(1);
    request('in work');
    const burst = async (size: number) => {
      for (let number = 0; number < size; number++) request(String(number));
      await pass(PATIENCE_MS);
    };
    await burst(3);
    expect(lines).toMatchObject([{ msg: 'overloaded', refused: 1 }]);
    await burst(4);
    await burst(1);
    expect(lines.slice(1)).toMatchObject([{ msg: 'overloaded', refused: 7 }]);
  });
});

const USERS = '/v1/admin/users/';

test('a server with as much work as it may have refuses, counts it, says so once, and stays reachable for its operator', async () => {
  const logged: string[] = [];
  const server = await startServer({ concurrencyMax: 1 }, { onLog: (line) => void logged.push(line) });
  const userId = await server.createUser();
  let release = () => {};
  const context = { now: new Date(), actor: { kind: 'anyone' }, operation: 'test', requestId: 'test', report: () => {} } as const;
  const held = new Promise<void>((end) => (release = end));
  const LOCK = statement('test_gate_lock', 'select 1 from users where user_id = $1 for update');
  const { promise: locked, resolve: hasLocked } = Promise.withResolvers<void>();
  const lock = server.database.transaction(context, async (tx) => {
    await tx.query(LOCK, [userId]);
    hasLocked();
    await held;
  });
  await locked;
  const waits = server.admin('PUT', USERS + userId, { display_name: 'Ada' });
  await untilWaiting(server);
  const started = performance.now();
  const refused = await server.admin('GET', `/v1/admin/referrals/users/${userId}`);
  expect(performance.now() - started).toBeGreaterThan(PATIENCE_MS / 2);
  expect([refused.status, refused.body.error, refused.headers.get('retry-after')]).toEqual([503, 'unavailable', '1']);
  expect((await server.call('GET', '/healthz')).status).toBe(200);
  expect((await server.call('GET', '/readyz')).status).toBe(200);
  expect((await server.call('GET', '/metrics')).text).toContain('operation="getUser",status="503"');
  const warnings = logged.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn');
  expect(warnings.map(({ msg }) => msg)).toEqual(['overloaded']);
  release();
  await lock;
  expect((await waits).status).toBe(200);
  expect((await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).status).toBe(200);
  await server.stop();
});

test('who sends a body slowly keeps nobody out', async () => {
  const server = await startServer({ concurrencyMax: 1 });
  const userId = await server.createUser();
  const { hostname, port } = new URL(server.url);
  const slow = connect(Number(port), hostname);
  slow.write(
    `PUT ${USERS}${userId} HTTP/1.1\r\nhost: x\r\nx-admin-token: ${ADMIN_TOKEN}\r\ncontent-type: application/json\r\ncontent-length: 2\r\nexpect: 100-continue\r\n\r\n{`,
  );
  // It says so when it has begun with the request and reads its body.
  expect(await new Promise<string>((said) => slow.once('data', (data) => said(String(data))))).toMatch(/^HTTP\/1\.1 100 /);
  expect((await server.admin('GET', `/v1/admin/referrals/users/${userId}`)).status).toBe(200);
  const answer = new Promise<string>((done) => slow.once('data', (data) => done(String(data))));
  slow.write('}');
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
  slow.destroy();
  await server.stop();
});
