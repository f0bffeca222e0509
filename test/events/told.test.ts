/** What the event log is told: every change once, as operators see it, and nothing of what did not come to be. */
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { attribute, signUp } from '../support/attributions.ts';
import { changeProgramme, invoiceOf, report } from '../support/billing.ts';
import { factsOf, toldBy } from '../support/events.ts';
import { ADDRESS, openPayout, signUpEarner } from '../support/payouts.ts';
import { reportPoints, returned, SETTING, staked, TASK_SETTING } from '../support/points.ts';
import { serving } from '../support/serving.ts';
import { addLadder } from '../support/user-tiers.ts';

const test = serving({ landingUrl: '/' });

const NOTE = { note: 'canary of a note' };
const payoutsOf = (id: string) => `/v1/admin/referrals/payouts/${id}`;

describe('users', () => {
  test('a new user is told as the list of users has them, without the name', async ({ server }) => {
    const userId = randomUUID();
    let row: Record<string, unknown> = {};
    const events = await toldBy(server, async () => {
      ({ body: row } = await server.admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Ada', email: 'ada@example.org' }));
      await server.admin('PUT', `/v1/admin/users/${userId}`, { display_name: 'Countess' });
    });
    const { display_name: _, ...data } = row;
    expect(factsOf(events)).toEqual([['user.created', userId, data]]);
  });

  test('a change of the referral tier, the same one included, without the note', async ({ server }) => {
    const userId = await server.createUser();
    const path = `/v1/admin/referrals/users/${userId}/tier`;
    const events = await toldBy(server, async () => {
      await server.admin('POST', path, { tier: 2, ...NOTE });
      await server.admin('POST', path, { tier: 2 });
    });
    expect(factsOf(events)).toEqual([
      ['user.tier_changed', userId, { old_tier: 1, new_tier: 2 }],
      ['user.tier_changed', userId, { old_tier: 2, new_tier: 2 }],
    ]);
  });

  test('an erased user is told with what ended', async ({ server }) => {
    const { userId } = await signUp(server);
    const events = await toldBy(server, () => server.admin('DELETE', `/v1/admin/users/${userId}`));
    expect(factsOf(events)).toEqual([['user.erased', userId, { sessions_ended: 1, codes_disabled: 1, written_off_micro: 0 }]]);
  });
});

describe('codes', () => {
  test('a custom code that is set, replaced and disabled, by its owner and by an operator', async ({ server }) => {
    const { userId, session } = await signUp(server);
    const [first, second] = [`a-${userId.slice(0, 8)}`, `b-${userId.slice(0, 8)}`];
    const set = (slug: string) => server.as(session, 'POST', '/v1/referrals/code', { slug });
    const events = await toldBy(server, async () => {
      await set(first);
      await set(first);
      await set(second);
      await server.as(session, 'DELETE', '/v1/referrals/code');
      await server.as(session, 'DELETE', '/v1/referrals/code');
      await server.admin('POST', `/v1/admin/codes/${first}/disable`);
      await server.admin('POST', `/v1/admin/codes/${first}/disable`);
    });
    expect(factsOf(events)).toEqual([
      ['code.set', userId, { code: first, kind: 'custom', replaced: null }],
      ['code.set', userId, { code: second, kind: 'custom', replaced: first }],
      ['code.disabled', userId, { code: second, kind: 'custom' }],
      ['code.disabled', userId, { code: first, kind: 'custom' }],
    ]);
  });
});

describe('attributions', () => {
  test('a user who is bound, and one who is not, each once', async ({ server }) => {
    const [ada, bob] = [await signUp(server), await signUp(server)];
    const events = await toldBy(server, async () => {
      await attribute(server, bob.session, ada.code);
      await attribute(server, bob.session, ada.code);
      await attribute(server, bob.session, ada.code);
      await server.admin('POST', '/v1/admin/referrals/signups', { user_id: ada.userId, code: 'no such code' });
    });
    const { userId: inviter_user_id, code } = ada;
    expect(factsOf(events)).toEqual([
      ['signup.attributed', bob.userId, { inviter_user_id, code }],
      ['signup.rejected', bob.userId, { inviter_user_id, code, reason: 'already_attributed' }],
      ['signup.rejected', inviter_user_id, { inviter_user_id: null, code: null, reason: 'code_unknown' }],
    ]);
  });
});

describe('credit', () => {
  test('that covers an invoice, and comes back', async ({ server }) => {
    const { userId, session } = await signUpEarner(server, 20_000_000);
    const invoice = invoiceOf(server, userId);
    await report(server, invoice.created(12_000_000));
    const data = { invoice_id: invoice.id, amount_micro: 12_000_000 };
    const events = await toldBy(server, async () => {
      await server.as(session, 'POST', '/v1/referrals/spend-on-invoice', data);
      await report(server, invoice.voided());
    });
    expect(factsOf(events)).toEqual([
      ['credit.spent', userId, data],
      ['credit.returned', userId, data],
    ]);
  });
});

describe('payouts', () => {
  test('are told at every step, without where the money goes and what was noted', async ({ server }) => {
    const { userId, session } = await signUpEarner(server, 500_000_000);
    const ids: string[] = [];
    const seenAfter: unknown[] = [];
    const note = async (id: string) => {
      const { address, note, history, approvals, rewards, has_more_rewards, ...seen } = (await server.admin('GET', payoutsOf(id))).body;
      expect(address).toBe(ADDRESS);
      seenAfter.push(seen);
    };
    const events = await toldBy(server, async () => {
      for (let n = 0; n < 3; n++) ids.push(await openPayout(server, session, 50_000_000));
      const [first, second, third] = ids as [string, string, string];
      await server.as(session, 'POST', `/v1/referrals/payouts/${third}/cancel`);
      await note(third);
      await server.admin('POST', `${payoutsOf(first)}/processing`);
      await note(first);
      await server.admin('POST', `${payoutsOf(first)}/sent`, { tx_hash: '0xabc' });
      await note(first);
      await server.admin('POST', `${payoutsOf(first)}/returned`, { reason: 'canary of a reason' });
      await note(first);
      await server.admin('POST', `${payoutsOf(second)}/failed`, { reason: 'canary of a reason' });
      await note(second);
    });
    expect(events.slice(0, 3).map(({ type, user_id, data }) => [type, user_id, 'status' in data && data.status])).toEqual(
      Array.from({ length: 3 }, () => ['payout.requested', userId, 'requested']),
    );
    expect(factsOf(events.slice(3))).toEqual(
      ['cancelled', 'processing_started', 'sent', 'returned', 'failed'].map((step, index) => [`payout.${step}`, userId, seenAfter[index]]),
    );
  });

  test('that are changed together are told one by one, and those that are refused are not', async ({ server }) => {
    const { session } = await signUpEarner(server, 500_000_000);
    const ids = [await openPayout(server, session, 50_000_000), await openPayout(server, session, 60_000_000)];
    const change = (action: string, more: object = {}) =>
      server.admin('POST', '/v1/admin/referrals/payouts/batch', { action, items: ids.map((id) => ({ id, ...more })) });
    const events = await toldBy(server, async () => {
      await change('processing');
      await change('processing');
      await change('sent', { tx_hash: '0xdef' });
    });
    expect(events.map(({ type, data }) => [type, 'id' in data && data.id])).toEqual([
      ...ids.map((id) => ['payout.processing_started', id]),
      ...ids.map((id) => ['payout.sent', id]),
    ]);
    for (const { data } of events) expect(data).toMatchObject({ network: 'ethereum', requested_at: expect.any(String) });
  });
});

describe('points', () => {
  test('that are earned, with the levels that they reach; what earns none is not told', async ({ server }) => {
    await server.admin('PUT', TASK_SETTING, { ...SETTING, staking: [{ expiredTime: 0, ratio: 1 }] });
    await addLadder(server);
    const userId = await server.createUser();
    const [first, second] = [staked(server, userId, 999_500_000, 1), staked(server, userId, 4_000_500_000, 1)];
    const events = await toldBy(server, async () => {
      await reportPoints(server, first, second, staked(server, userId, 0, 1));
      await reportPoints(server, first, returned(server, second));
    });
    const of = { task: 'staking' };
    expect(factsOf(events)).toEqual([
      ['points.earned', userId, { ...of, event_id: first.id, points: 999.5, level_before: null, level_after: null }],
      ['points.earned', userId, { ...of, event_id: second.id, points: 4000.5, level_before: null, level_after: 2 }],
    ]);
  });
});

describe('the programme', () => {
  test('tells which rules were replaced, about nobody', async ({ server }) => {
    const { version } = (await server.admin('GET', '/v1/admin/referrals/programme')).body;
    const events = await toldBy(server, () => changeProgramme(server, { hold_days: 13, payout_min_micro: 49_000_000, note: NOTE.note }));
    expect(factsOf(events)).toEqual([
      ['programme.updated', null, { old_version: version, new_version: expect.any(String), fields: ['hold_days', 'payout_min_micro'] }],
    ]);
    await changeProgramme(server, { hold_days: 14, payout_min_micro: 50_000_000 });
  });
});

test('nothing that tells who somebody is, or was written about them, is in any of it', async ({ server }) => {
  const rows = await server.sql('select events from event_batches');
  const text = rows.map(({ events }) => events).join('\n');
  for (const canary of ['Ada', 'Countess', 'ada@example.org', ADDRESS, 'canary']) expect(text).not.toContain(canary);
});
