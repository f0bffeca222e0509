import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Scope } from '../../generated/operations.ts';
import { hashSecret } from '../../src/core/ids.ts';
import { Problem } from '../../src/core/problem.ts';
import { newTokenSecret } from '../../src/core/token-secret.ts';
import { hashTokens } from '../../src/http/authenticate.ts';
import type { IncomingCall } from '../../src/http/incoming-call.ts';
import { createOperatorJudge } from '../../src/http/judge-operator.ts';
import type { ApiTokens, FoundToken } from '../../src/http/judge-token.ts';
import { memoryRateLimit } from '../../src/http/rate-limit.ts';
import { testClock } from '../support/clock.ts';

const FRESH_MS = 5000;

interface Stage extends ApiTokens {
  clock: ReturnType<typeof testClock>;
  /** What there is, by secret. */
  tokens: Map<string, FoundToken>;
  looked: number;
  used: string[];
}

function stage(): Stage {
  const clock = testClock();
  const now = () => clock.now().getTime();
  const tokens = new Map<string, FoundToken>();
  const made: Stage = {
    clock,
    now,
    tokens,
    looked: 0,
    used: [],
    rateLimit: memoryRateLimit(now),
    find: async (hash) => {
      made.looked++;
      return [...tokens].find(([secret]) => hashSecret(secret).equals(hash))?.[1];
    },
    exist: async () => tokens.size > 0,
    noteUse: (tokenId) => void made.used.push(tokenId),
  };
  return made;
}

const tokenOf = (change: Partial<FoundToken> = {}): FoundToken => ({
  tokenId: 'the-token',
  operator: 'carol',
  knownTo: ['alice', 'carol'],
  scopes: new Set<Scope>(['users:read']),
  isRevoked: false,
  endsAt: Number.POSITIVE_INFINITY,
  isAllowedAt: () => true,
  ...change,
});

const callFrom = (address = '192.0.2.1') => ({ address }) as IncomingCall;

/** The tag that a judgement ends with; undefined when it is good. */
const tagOf = async (judge: () => unknown): Promise<string | undefined> => {
  try {
    await judge();
    return undefined;
  } catch (error) {
    return error instanceof Problem ? error.tag : String(error);
  }
};

const nowhere = (): boolean => false;
const ENVIRONMENT = hashTokens([['default', 'of-the-environment']]);

describe('what a token is answered', () => {
  test('a good one acts as its operator, with its scopes, and those who know it are told', async () => {
    const here = stage();
    const secret = newTokenSecret();
    here.tokens.set(secret, tokenOf());
    const actor = await createOperatorJudge(ENVIRONMENT, here).judge(callFrom(), secret);
    const { knownTo, scopes } = tokenOf();
    expect(actor).toEqual({ kind: 'operator', name: 'carol', scopes, knownTo, tokenId: 'the-token' });
  });

  test('one of the environment waits for nothing, and is looked up nowhere', () => {
    const here = stage();
    const actor = createOperatorJudge(ENVIRONMENT, here).judge(callFrom(), 'of-the-environment');
    expect(actor).toMatchObject({ name: 'default', tokenId: null });
    expect(here.looked).toBe(0);
  });

  test('what has not the form or the checksum of one is refused without a look-up', async () => {
    const here = stage();
    const judge = createOperatorJudge(ENVIRONMENT, here);
    const secret = newTokenSecret();
    const wrong = secret.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    for (const text of ['', 'x', wrong, secret.slice(1), `${secret}0`])
      expect(await tagOf(() => judge.judge(callFrom(), text))).toBe('admin_token_invalid');
    expect(here.looked).toBe(0);
    expect(await tagOf(() => judge.judge(callFrom(), secret))).toBe('admin_token_invalid');
    expect(here.looked).toBe(1);
  });

  test.each([
    ['token_expired', { endsAt: Date.parse('2026-03-01T12:00:00Z'), isRevoked: true, isAllowedAt: nowhere }],
    ['token_revoked', { isRevoked: true, isAllowedAt: nowhere }],
    ['token_network_forbidden', { isAllowedAt: nowhere }],
  ] as const)('%s, and it does not count as used', async (tag, change) => {
    const here = stage();
    const secret = newTokenSecret();
    here.tokens.set(secret, tokenOf(change));
    expect(await tagOf(() => createOperatorJudge(ENVIRONMENT, here).judge(callFrom(), secret))).toBe(tag);
    expect(here.used).toEqual([]);
  });

  test('the address is the caller’s, each time', async () => {
    const here = stage();
    const secret = newTokenSecret();
    here.tokens.set(secret, tokenOf({ isAllowedAt: (address) => address === '203.0.113.7' }));
    const judge = createOperatorJudge(ENVIRONMENT, here);
    expect(await tagOf(() => judge.judge(callFrom('203.0.113.7'), secret))).toBeUndefined();
    expect(await tagOf(() => judge.judge(callFrom('203.0.113.8'), secret))).toBe('token_network_forbidden');
  });

  test('it ends at its moment, whatever is remembered', async () => {
    const here = stage();
    const secret = newTokenSecret();
    here.tokens.set(secret, tokenOf({ endsAt: here.now() + 1000 }));
    const judge = createOperatorJudge(ENVIRONMENT, here);
    here.clock.advance(999);
    expect(await tagOf(() => judge.judge(callFrom(), secret))).toBeUndefined();
    here.clock.advance(1);
    expect(await tagOf(() => judge.judge(callFrom(), secret))).toBe('token_expired');
    expect(here.looked).toBe(1);
  });
});

describe('admin_token_unset', () => {
  test('is said where there is no token of either kind, and not where there is one', async () => {
    const here = stage();
    const judge = createOperatorJudge(new Map(), here);
    for (const token of [undefined, 'x', newTokenSecret()])
      expect(await tagOf(() => judge.judge(callFrom(), token))).toBe('admin_token_unset');
    here.tokens.set(newTokenSecret(), tokenOf());
    here.clock.advance(FRESH_MS);
    for (const token of [undefined, 'x', newTokenSecret()])
      expect(await tagOf(() => judge.judge(callFrom(), token))).toBe('admin_token_invalid');
  });

  test('is not asked again for every stranger, but after a failure', async () => {
    const here = stage();
    let asked = 0;
    const outcomes = [Promise.reject(new Problem('unavailable')), Promise.resolve(false)];
    const exist = () => outcomes[asked++] as Promise<boolean>;
    const judge = createOperatorJudge(new Map(), { ...here, exist });
    expect(await tagOf(() => judge.judge(callFrom(), undefined))).toBe('unavailable');
    for (let caller = 0; caller < 5; caller++) expect(await tagOf(() => judge.judge(callFrom(), undefined))).toBe('admin_token_unset');
    expect(asked).toBe(2);
  });
});

describe('what was found counts for five seconds', () => {
  const begun = async () => {
    const here = stage();
    const secret = newTokenSecret();
    here.tokens.set(secret, tokenOf());
    const operators = createOperatorJudge(ENVIRONMENT, here);
    const judged = () => tagOf(() => operators.judge(callFrom(), secret));
    await judged();
    here.tokens.set(secret, tokenOf({ isRevoked: true }));
    return { here, operators, judged };
  };

  test('so long a revocation elsewhere takes, and no longer', async () => {
    const { here, judged } = await begun();
    here.clock.advance(FRESH_MS - 1);
    expect([await judged(), here.looked]).toEqual([undefined, 1]);
    here.clock.advance(1);
    expect([await judged(), here.looked]).toEqual(['token_revoked', 2]);
  });

  test('use does not make it count longer', async () => {
    const { here, judged } = await begun();
    for (let second = 1; second < 5; second++) {
      here.clock.advance(1000);
      expect(await judged()).toBeUndefined();
    }
    here.clock.advance(1000);
    expect(await judged()).toBe('token_revoked');
  });

  test('where it was changed here, it is looked up again at once', async () => {
    const { operators, judged } = await begun();
    operators.forget();
    expect(await judged()).toBe('token_revoked');
  });

  test('an answer that was on its way meanwhile is not believed later', async () => {
    const here = stage();
    const secret = newTokenSecret();
    here.tokens.set(secret, tokenOf());
    const gate = Promise.withResolvers<void>();
    const find: ApiTokens['find'] = async (hash) => {
      const found = await here.find(hash);
      await gate.promise;
      return found;
    };
    const operators = createOperatorJudge(ENVIRONMENT, { ...here, find });
    const early = tagOf(() => operators.judge(callFrom(), secret));
    here.tokens.set(secret, tokenOf({ isRevoked: true }));
    operators.forget();
    gate.resolve();
    expect(await early).toBeUndefined();
    expect(await tagOf(() => operators.judge(callFrom(), secret))).toBe('token_revoked');
  });
});

describe('guesses', () => {
  const BURST = 200;

  test('are looked up no more often than their address may call, and keep nobody out who is known', async () => {
    const here = stage();
    const [known, fresh] = [newTokenSecret(), newTokenSecret()];
    for (const secret of [known, fresh]) here.tokens.set(secret, tokenOf());
    const { judge } = createOperatorJudge(ENVIRONMENT, here);
    expect(await tagOf(() => judge(callFrom(), known))).toBeUndefined();
    const tags = await Promise.all(Array.from({ length: BURST + 20 }, () => tagOf(() => judge(callFrom(), newTokenSecret()))));
    expect(tags.filter((tag) => tag === 'admin_token_invalid')).toHaveLength(BURST);
    expect(tags.filter((tag) => tag === 'rate_limited')).toHaveLength(20);
    expect(here.looked).toBe(BURST + 1);
    expect(await tagOf(() => judge(callFrom(), known))).toBeUndefined();
    expect(await tagOf(() => judge(callFrom(), fresh))).toBe('rate_limited');
    expect(await tagOf(() => judge(callFrom('192.0.2.2'), fresh))).toBeUndefined();
    expect(await tagOf(() => judge(callFrom(), fresh))).toBeUndefined();
  });

  test('a true token costs its address nothing, and neither does a look-up that failed', async () => {
    const here = stage();
    const { judge } = createOperatorJudge(ENVIRONMENT, here);
    for (let made = 0; made < BURST + 20; made++) {
      const secret = newTokenSecret();
      here.tokens.set(secret, tokenOf());
      expect(await tagOf(() => judge(callFrom(), secret))).toBeUndefined();
    }
    const broken = createOperatorJudge(ENVIRONMENT, { ...here, find: () => Promise.reject(new Problem('unavailable')) });
    for (let made = 0; made < BURST + 20; made++) expect(await tagOf(() => broken.judge(callFrom(), newTokenSecret()))).toBe('unavailable');
  });
});

test('use is noted once a minute and token', async () => {
  const here = stage();
  const secrets = [newTokenSecret(), newTokenSecret()] as const;
  secrets.forEach((secret, index) => void here.tokens.set(secret, tokenOf({ tokenId: `token ${index}` })));
  const { judge } = createOperatorJudge(ENVIRONMENT, here);
  for (let second = 0; second <= 60; second++) {
    for (const secret of secrets) await judge(callFrom(), secret);
    here.clock.advance(1000);
  }
  expect(here.used).toEqual(['token 0', 'token 1', 'token 0', 'token 1']);
});

test('a header that came twice is no token', async () => {
  const here = stage();
  const secret = newTokenSecret();
  here.tokens.set(secret, tokenOf());
  const both = [secret, randomBytes(8).toString('hex')];
  expect(await tagOf(() => createOperatorJudge(ENVIRONMENT, here).judge(callFrom(), both))).toBe('admin_token_invalid');
});
