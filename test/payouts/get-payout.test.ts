import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
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
    },
  ]);
});

test('whatever becomes of it can be read, as its user reads it', async ({ server }) => {
  const { session } = await signUpEarner(server, 60_000_000);
  const id = await openPayout(server, session, 60_000_000);
  const steps: [string, object?][] = [['processing'], ['sent', { tx_hash: '0x1' }], ['returned', { reason: 'No such account.' }]];
  for (const [step, body] of steps) {
    expect((await server.admin('POST', `${path(id)}/${step}`, body)).status).toBe(200);
    const payout = await read(server, id);
    expect(payout.status).toBe(step);
    expect((await server.as(session, 'GET', '/v1/referrals/payouts')).body.items).toEqual([payout]);
  }
  expect(await read(server, id)).toMatchObject({ tx_hash: '0x1', note: 'No such account.' });
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
