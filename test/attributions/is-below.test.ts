/** Chains of inviters, looked at in both shapes: as one statement, and key by key. */
import { describe, expect } from 'vitest';
import { attribute, type SignedUp, signUp } from '../support/attributions.ts';
import type { TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const LOGGED_MAX = 20;

const IN_SHAPE = Object.entries({ rows: serving({ shape: 'rows' }), keys: serving({ shape: 'keys' }) });

describe.each(IN_SHAPE)('in shape %s', (_, test) => {
  const reasonOf = async (server: TestServer, user: SignedUp, code: string) => (await attribute(server, user.session, code)).body.reason;

  /** So many users, each invited by the one before. */
  async function chainOf(server: TestServer, length: number): Promise<[SignedUp, ...SignedUp[]]> {
    const chain: [SignedUp, ...SignedUp[]] = [await signUp(server)];
    while (chain.length < length) {
      const next = await signUp(server);
      expect(await reasonOf(server, next, (chain.at(-1) as SignedUp).code)).toBeUndefined();
      chain.push(next);
    }
    return chain;
  }

  const refuseOften = async (server: TestServer, user: SignedUp) => {
    for (let number = 0; number < LOGGED_MAX; number++) await attribute(server, user.session, `nobodys-${number}`);
  };

  test('the first of a chain is below each of it, and of another chain below none', async ({ server }) => {
    const [chain, other] = [await chainOf(server, 4), await chainOf(server, 3)];
    for (const { code } of chain.slice(1)) expect(await reasonOf(server, chain[0], code)).toBe('circular_referral');
    expect(await reasonOf(server, chain[0], (other[2] as SignedUp).code)).toBeUndefined();
    expect(await reasonOf(server, other[0], (chain[3] as SignedUp).code)).toBe('circular_referral');
  });

  test('who was refused often is answered the same, and waits neither for the chain nor for themselves', async ({ server }) => {
    const [chain, blocked] = [await chainOf(server, 3), await chainOf(server, 2)];
    const inviter = blocked[1] as SignedUp;
    await server.admin('PUT', `/v1/admin/users/${inviter.userId}`, { blocked: true });
    await refuseOften(server, chain[0]);
    await server.hold(`select from users where user_id in ('${chain[0].userId}', '${blocked[0].userId}') for update`, async () => {
      expect(await reasonOf(server, chain[0], (chain[2] as SignedUp).code)).toBe('circular_referral');
      expect(await reasonOf(server, chain[0], inviter.code)).toBe('inviter_blocked');
    });
    expect(await reasonOf(server, chain[0], (await signUp(server)).code)).toBeUndefined();
  });

  test('into a circle, which only a hand in the database makes, nobody is bound', async ({ server }) => {
    const [circle, user, often] = [await chainOf(server, 2), await signUp(server), await signUp(server)];
    await refuseOften(server, often);
    const [first, second] = circle as [SignedUp, SignedUp];
    await server.sql('update users set inviter_user_id = $2 where user_id = $1', [first.userId, second.userId]);
    for (const { code } of circle) {
      expect(await reasonOf(server, user, code)).toBe('circular_referral');
      expect(await reasonOf(server, often, code)).toBe('circular_referral');
    }
  });
});
