import { describe, expect, test } from 'vitest';
import { environmentOperator } from '../../src/core/actor.ts';
import { type Caller, memoryRateLimit, SERVERS_MAX } from '../../src/http/rate-limit.ts';
import { createBuckets } from '../../src/http/token-bucket.ts';

const SECOND_MS = 1000;
const SUSTAINED = { anyone: 100, user: 50, operator: 500 };
const BURST = { anyone: 200, user: 100, operator: 1000 };

/** A limiter whose time is told. */
function limiter(servers = 1) {
  let now = Date.parse('2026-03-01T12:00:00Z');
  const limit = memoryRateLimit(() => now, servers);
  const isLetIn = (caller: Caller, address = '192.0.2.1') => limit.count(caller, address)?.isExceeded === false;
  /** How many of this many requests are let in. */
  const send = (count: number, caller: Caller, address?: string) =>
    Array.from({ length: count }, () => isLetIn(caller, address)).filter(Boolean).length;
  const pass = (ms: number) => {
    now += ms;
  };
  return { limit, send, isLetIn, pass };
}

describe('the limiter', () => {
  const user = (userId: string): Caller => ({ kind: 'user', userId });
  const CASES: [what: string, kind: keyof typeof BURST, caller: Caller, another: Caller][] = [
    ['a user', 'user', user('a'), user('b')],
    ['an operator token', 'operator', environmentOperator('alice'), environmentOperator('bob')],
    ['anyone', 'anyone', { kind: 'anyone' }, user('c')],
  ];

  test.each(CASES)('lets %s have exactly the burst, and touches no other', (_, kind, caller, another) => {
    const { send } = limiter();
    expect(send(BURST[kind] + 5, caller)).toBe(BURST[kind]);
    expect(send(1, caller)).toBe(0);
    expect(send(1, another)).toBe(1);
  });

  test.each(CASES)(
    '%s who has been refused and waits for a second finds room for a second’s worth, whenever that is',
    (_, kind, caller) => {
      for (const early of [0, 1, 250, 999, 1000, 1999]) {
        const { send, isLetIn, pass } = limiter();
        send(BURST[kind] / 2, caller);
        pass(early);
        while (isLetIn(caller));
        pass(SECOND_MS);
        expect(send(BURST[kind], caller), `refused ${early} ms after it began`).toBeGreaterThanOrEqual(SUSTAINED[kind]);
      }
    },
  );

  test.each(CASES)('%s who goes on and on is let in at the sustained rate, to one in a hundred', (_, kind, caller) => {
    const { send, pass } = limiter();
    const seconds = 60;
    let letIn = 0;
    for (let ms = 0; ms < seconds * SECOND_MS; ms += 20) {
      letIn += send(40, caller);
      pass(20);
    }
    const promised = BURST[kind] + SUSTAINED[kind] * seconds;
    expect(letIn).toBeLessThanOrEqual(promised);
    expect(letIn).toBeGreaterThan(promised * 0.99);
  });

  test('as many callers of one bucket as come in a second all find room when they have obeyed', () => {
    const { send, isLetIn, pass } = limiter();
    while (isLetIn({ kind: 'anyone' }));
    for (let round = 0; round < 5; round++) {
      pass(SECOND_MS);
      expect(send(SUSTAINED.anyone, { kind: 'anyone' })).toBe(SUSTAINED.anyone);
      expect(send(1, { kind: 'anyone' })).toBe(0);
    }
  });

  test('a clock that is set back keeps nobody out', () => {
    const { send, pass } = limiter();
    send(BURST.anyone, { kind: 'anyone' });
    pass(-3_600_000);
    expect(send(1, { kind: 'anyone' })).toBe(0);
    pass(SECOND_MS);
    expect(send(BURST.anyone, { kind: 'anyone' })).toBe(SUSTAINED.anyone);
  });

  test('tells addresses apart, but follows a user from one to the other', () => {
    const { send } = limiter();
    send(BURST.anyone, { kind: 'anyone' }, '192.0.2.1');
    expect(send(1, { kind: 'anyone' }, '192.0.2.2')).toBe(1);
    send(BURST.user, user('a'), '192.0.2.1');
    expect(send(1, user('a'), '192.0.2.2')).toBe(0);
  });

  test('says what is left, in the words of the draft', () => {
    const { limit, send, pass } = limiter();
    const headersOf = (caller: Caller) => limit.count(caller, '192.0.2.1')?.headers;
    expect(headersOf(user('a'))).toEqual({ ratelimit: '"session";r=99;t=1', 'ratelimit-policy': '"session";q=100;w=2' });
    expect(headersOf(environmentOperator('alice'))).toMatchObject({ 'ratelimit-policy': '"token";q=1000;w=2' });
    expect(headersOf({ kind: 'anyone' })).toMatchObject({ 'ratelimit-policy': '"address";q=200;w=2' });
    send(BURST.user, user('a'));
    expect(headersOf(user('a'))?.ratelimit).toBe('"session";r=0;t=2');
    pass(SECOND_MS);
    expect(headersOf(user('a'))?.ratelimit).toBe('"session";r=49;t=2');
  });

  test('says what is left of its own part, where it is one of several servers', () => {
    const { limit } = limiter(2);
    const headers = { ratelimit: '"session";r=49;t=1', 'ratelimit-policy': '"session";q=50;w=2' };
    expect(limit.count(user('a'), '192.0.2.1')?.headers).toEqual(headers);
    expect(limit.lookUp('192.0.2.1')?.headers['ratelimit-policy']).toBe('"address";q=100;w=2');
  });

  const SHARES = Array.from({ length: SERVERS_MAX }, (_, index) => index + 1);

  test.each(SHARES)('%i servers let together, to a tenth, what one alone lets', (servers) => {
    for (const [, kind, caller] of CASES) {
      const { send, pass } = limiter(servers);
      const within = (found: number, promised: number) => Math.abs(found * servers - promised) <= promised / 10;
      expect(within(send(BURST[kind] + 1, caller), BURST[kind]), `${kind}: the burst`).toBe(true);
      expect(send(1, caller)).toBe(0);
      pass(SECOND_MS);
      expect(send(1, caller), `${kind}: whoever waits as long as the refusal says`).toBe(1);
      let letIn = 1;
      for (let second = 0; second < 59; second++) {
        pass(SECOND_MS);
        letIn += send(BURST[kind], caller);
      }
      letIn += send(BURST[kind], caller);
      expect(within(letIn, SUSTAINED[kind] * 60), `${kind}: on and on, ${letIn} a server`).toBe(true);
    }
  });

  test('what it remembers is bounded, and who is busy is not forgotten', () => {
    const buckets = createBuckets(100, 200, () => 0);
    for (let index = 0; index < 200; index++) buckets.take('busy');
    for (let index = 0; index < 300_000; index++) {
      buckets.take(`passer-by ${index}`);
      if (index % 10_000 === 0) expect(buckets.take('busy').isTaken).toBe(false);
    }
    expect(buckets.size).toBeLessThanOrEqual(100_000);
  });

  test('callers who have their whole burst again are forgotten', () => {
    let now = 0;
    const buckets = createBuckets(100, 200, () => now);
    for (let index = 0; index < 1000; index++) buckets.take(String(index));
    for (let turn = 0; turn < 2; turn++) {
      now += 2000;
      buckets.take('somebody');
    }
    expect(buckets.size).toBeLessThan(5);
  });
});
