import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { earn } from '../support/money.ts';
import { ADDRESS, openPayout, signUpEarner } from '../support/payouts.ts';
import { refusesInOrder } from '../support/refusals.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = (id: string) => `/v1/admin/referrals/payouts/${id}`;
const read = async (server: TestServer, id: string) => (await server.admin('GET', path(id))).body;

test('an operator reads one payout by its id, in any case; what does not apply is absent', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 130_000_000);
  await openPayout(server, session, 70_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const { status, body } = await server.admin('GET', path(id.toUpperCase()));
  expect([status, body]).toEqual([
    200,
    {
      id,
      user_id: userId,
      amount_micro: 60_000_000,
      network: 'ethereum',
      address: ADDRESS,
      status: 'requested',
      requested_at: server.clock.now().toISOString(),
      history: [{ at: server.clock.now().toISOString(), actor: `user:${userId}`, status: 'requested' }],
      approvals: [],
      rewards: [],
      has_more_rewards: false,
    },
  ]);
});

test('whatever becomes of it can be read, as its user reads it', async ({ server }) => {
  const { session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const steps: [string, object?][] = [['processing'], ['sent', { tx_hash: '0x1' }], ['returned', { reason: 'No such account.' }]];
  for (const [step, body] of steps) {
    expect((await server.admin('POST', `${path(id)}/${step}`, body)).status).toBe(200);
    const { history, approvals: _, rewards: __, has_more_rewards: ___, ...payout } = await read(server, id);
    expect(history.at(-1).status).toBe(step);
    expect(payout.status).toBe(step);
    expect((await server.as(session, 'GET', '/v1/referrals/payouts')).body.items).toEqual([payout]);
  }
  expect(await read(server, id)).toMatchObject({ tx_hash: '0x1', note: 'No such account.' });
});

test('its history says who did what and when, its notes as long as they are kept, whatever the clock said', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const at = () => server.clock.now().toISOString();
  const history: object[] = [{ at: at(), actor: `user:${userId}`, status: 'requested' }];
  const steps: [string, object, string?][] = [
    ['processing', {}],
    ['sent', { tx_hash: '0x1' }],
    ['returned', { reason: 'No account.' }, 'No account.'],
  ];
  for (const [step, body, note] of steps) {
    server.clock.advance(-500);
    await server.admin('POST', `${path(id)}/${step}`, body);
    history.push({ at: at(), actor: 'operator:default', status: step, ...(note && { note }) });
  }
  expect((await read(server, id)).history).toEqual(history);
  await server.sql('delete from personal_texts where user_id = $1', [userId]);
  expect((await read(server, id)).history.at(-1)).not.toHaveProperty('note');
});

test('it tells the rewards that it used up, and how much of each, those of other payouts not', async ({ server }) => {
  const userId = await server.createUser();
  const session = await server.login(userId);
  const rewards: string[] = [];
  for (const amount of [30_000_000, 80_000_000]) {
    server.clock.advance(1000);
    rewards.push(await earn(server, userId, amount));
  }
  const [one, two] = [await openPayout(server, session, 50_000_000), await openPayout(server, session, 60_000_000)];
  for (const id of [one, two]) await server.admin('POST', `${path(id)}/sent`, { tx_hash: '0x1' });
  expect((await read(server, one)).rewards).toEqual([
    { reward_id: rewards[0], amount_micro: 30_000_000 },
    { reward_id: rewards[1], amount_micro: 20_000_000 },
  ]);
  expect((await read(server, two)).rewards).toEqual([{ reward_id: rewards[1], amount_micro: 60_000_000 }]);
});

test('of an erased user’s payout what happened is told, and who agreed; the notes are forgotten', async ({ server }) => {
  const { userId, session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  await server.admin('POST', '/v1/admin/referrals/payouts/approvals', { ids: [id], amount_micro: 60_000_000 });
  await server.admin('POST', `${path(id)}/sent`, { tx_hash: '0x1' });
  await server.admin('POST', `${path(id)}/returned`, { reason: 'No account.' });
  await server.sql('update balances set available = 0, spent = spent + available where user_id = $1', [userId]);
  expect((await server.admin('DELETE', `/v1/admin/users/${userId}`)).status).toBe(200);
  const { status, history, approvals } = await read(server, id);
  expect([status, approvals.length]).toEqual(['returned', 1]);
  expect(history.map((step: { status: string; note?: string }) => [step.status, step.note])).toEqual([
    ['requested', undefined],
    ['sent', undefined],
    ['returned', undefined],
  ]);
});

test('of more than 200 rewards it tells the first 200, and that there are more', async ({ server }) => {
  const userId = await server.createUser();
  for (let n = 0; n < 201; n++) await earn(server, userId, 1_000_000);
  const session = await server.login(userId);
  const id = await openPayout(server, session, 200_500_000);
  await server.admin('POST', `${path(id)}/sent`, { tx_hash: '0x1' });
  const { rewards, has_more_rewards } = await read(server, id);
  expect([rewards.length, has_more_rewards]).toEqual([200, true]);
});

refusesInOrder('getPayout', {
  good: async (attempt) => {
    attempt.path = path(await openPayout(attempt.server, (await signUpEarner(attempt.server, 60_000_000)).session, 60_000_000));
  },
  own: [
    {
      tag: 'invalid_payout_id',
      promise: 'a path that names no UUID is refused',
      spoil: (attempt) => {
        attempt.path = path('not-a-uuid');
      },
    },
    {
      tag: 'payout_not_found',
      promise: 'a payout that nobody has is not there',
      spoil: (attempt) => {
        attempt.path = path(randomUUID());
      },
    },
  ],
});
