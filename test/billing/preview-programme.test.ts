import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/core/clock.ts';
import { MICRO_MAX } from '../../src/core/money.ts';
import { changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const PROGRAMME = '/v1/admin/referrals/programme';
const path = `${PROGRAMME}/preview`;
const read = async (server: TestServer) => (await server.admin('GET', PROGRAMME)).body;
const preview = async (server: TestServer, properties: object = {}) => {
  const reply = await server.admin('POST', path, { ...(await read(server)), ...properties });
  expect(reply.status, reply.text).toBe(200);
  return reply.body;
};
const replayed = async (server: TestServer, properties: object = {}) => {
  const { events, rewards_micro, would_be_micro } = (await preview(server, properties)).replay;
  return [events, rewards_micro, would_be_micro];
};
const atRates = (one: number, two: number) => ({
  tiers: [
    { tier: 1, label: 'regular', rate_bps: one },
    { tier: 2, label: 'influencer', rate_bps: two },
  ],
});

async function onNewServer(work: (server: TestServer) => Promise<void>): Promise<void> {
  const server = await startServer();
  await work(server);
  expect(server.failures).toEqual([]);
  await server.stop();
}

test('a sum beyond what a client reads exactly is the bound', () =>
  onNewServer(async (server) => {
    for (let pair = 0; pair < 2; pair++) {
      await report(server, invoiceOf(server, (await couple(server)).invitee).paid(5_000_000_000_000_000));
    }
    server.clock.advance(1000);
    expect((await preview(server, atRates(10_000, 10_000))).replay).toMatchObject({ events: 2, would_be_micro: Number(MICRO_MAX) });
  }));

test('it says what would change, who is on which tier, and what the payments of the last 30 days would have earned', () =>
  onNewServer(async (server) => {
    const { inviter, invitee } = await couple(server);
    await report(server, invoiceOf(server, invitee).paid(100_000_000));
    await server.admin('POST', `/v1/admin/referrals/users/${inviter}/tier`, { tier: 2 });
    await report(server, invoiceOf(server, invitee).paid(100_000_000));
    const now = server.clock.now();
    const before = await fingerprint(server);
    expect(await preview(server, { ...atRates(500, 3000), hold_days: 7, note: 'what if' })).toEqual({
      fields: ['tiers', 'hold_days'],
      users: [
        { tier: 1, count: 1 },
        { tier: 2, count: 1 },
      ],
      replay: {
        since: new Date(now.getTime() - 30 * DAY_MS).toISOString(),
        until: now.toISOString(),
        events: 0,
        rewards_micro: 0,
        would_be_micro: 0,
      },
      refusal: null,
    });
    server.clock.advance(1);
    // Each payment by the tier of its moment: 5 % of the first, 30 % of the second, where it had been 10 % and 15 %.
    expect(await replayed(server, atRates(500, 3000))).toEqual([2, 25_000_000, 35_000_000]);
    expect(changed(before, await fingerprint(server))).toEqual([]);
  }));

test('by the rules in force everything earns what it earned, whatever happened to it', () =>
  onNewServer(async (server) => {
    await changeProgramme(server, {
      reward_cap_per_invitee_micro: 30_000_000,
      reward_cap_per_month_micro: 45_000_000,
      reward_months_max: 1,
    });
    const [one, two] = [await couple(server), await couple(server)];
    const third = await couple(server, one.inviter);
    const stranger = await server.createUser();
    const twice = invoiceOf(server, one.invitee);
    await report(server, invoiceOf(server, stranger).paid(10_000_000), twice.paid(100_000_000), twice.paid(100_000_000));
    await report(
      server,
      twice.refunded(50_000_000),
      invoiceOf(server, one.invitee).paid(150_000_000),
      invoiceOf(server, third.invitee).paid(300_000_000),
    );
    await report(server, invoiceOf(server, two.invitee).paid(9), invoiceOf(server, one.invitee).paid(50_000_000));
    await server.admin('PUT', `/v1/admin/users/${two.inviter}`, { blocked: true });
    await report(server, invoiceOf(server, two.invitee).paid(80_000_000));
    await server.admin('PUT', `/v1/admin/users/${two.inviter}`, { blocked: false });
    server.clock.advance(10 * DAY_MS);
    const voided = invoiceOf(server, two.invitee);
    await report(server, voided.voided(), voided.paid(70_000_000));
    // Attributed only after the payment; and a first payment that was reported before its invoice.
    await report(server, invoiceOf(server, stranger).paid(60_000_000));
    const late = invoiceOf(server, two.invitee);
    await report(server, late.paid(20_000_000), late.created(30_000_000));
    server.clock.advance(1);
    const reasons = await server.sql(
      `select distinct reason from billing_events where type = 'invoice_paid' and reason is not null order by 1`,
    );
    expect(reasons.map(({ reason }) => reason)).toEqual([
      'already_paid',
      'amount_too_small',
      'cap_reached',
      'inviter_blocked',
      'not_referred',
    ]);
    const [events, earned, wouldBe] = await replayed(server);
    expect(events).toBe(11);
    expect(earned).toBe(Number((await server.sql('select sum(amount_micro) as sum from rewards'))[0].sum));
    expect(wouldBe).toBe(earned);
  }));

test('credit that covered an invoice counts as it did', () =>
  onNewServer(async (server) => {
    const { inviter, invitee } = await couple(server);
    const payer = await couple(server, invitee);
    await report(server, invoiceOf(server, payer.invitee).paid(500_000_000, { occurred_at: '2026-01-01T00:00:00Z' }));
    const covered = invoiceOf(server, invitee);
    await report(server, covered.created(20_000_000));
    const session = await server.login(invitee);
    const spent = await server.as(session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: covered.id, amount_micro: 20_000_000 });
    expect(spent.status, spent.text).toBe(200);
    await report(server, covered.paid(60_000_000));
    const whole = invoiceOf(server, invitee);
    await report(server, whole.created(10_000_000));
    await server.as(session, 'POST', '/v1/referrals/spend-on-invoice', { invoice_id: whole.id, amount_micro: 10_000_000 });
    await report(server, whole.paid(10_000_000));
    server.clock.advance(1);
    expect(await replayed(server, atRates(2000, 1500))).toEqual([3, 54_000_000, 108_000_000]);
    expect(inviter).not.toBe(invitee);
  }));

test('what had been accrued before these days takes room under a cap', () =>
  onNewServer(async (server) => {
    const first = await couple(server);
    const second = await couple(server, first.inviter);
    await report(server, invoiceOf(server, first.invitee).paid(100_000_000));
    server.clock.advance(30 * DAY_MS + HOUR_MS); // the same month, and no longer in the last thirty days
    for (const { invitee } of [first, second]) await report(server, invoiceOf(server, invitee).paid(100_000_000));
    server.clock.advance(1);
    expect(await replayed(server)).toEqual([2, 20_000_000, 20_000_000]);
    expect(await replayed(server, { reward_cap_per_invitee_micro: 15_000_000 })).toEqual([2, 20_000_000, 15_000_000]);
    expect(await replayed(server, { reward_cap_per_month_micro: 17_000_000 })).toEqual([2, 20_000_000, 7_000_000]);
  }));

test('payments are held against how long an invitee has been there', () =>
  onNewServer(async (server) => {
    const { invitee } = await couple(server);
    server.clock.advance(40 * DAY_MS);
    await report(server, invoiceOf(server, invitee).paid(100_000_000));
    server.clock.advance(1);
    expect(await replayed(server, { reward_months_max: 1 })).toEqual([1, 10_000_000, 0]);
    expect(await replayed(server, { reward_months_max: 2 })).toEqual([1, 10_000_000, 10_000_000]);
  }));

test('users of erased names are on no tier; a tier that is held and left out is counted, and the refusal is foretold', () =>
  onNewServer(async (server) => {
    const [stays, leaves] = [await server.createUser(), await server.createUser()];
    for (const id of [stays, leaves]) await server.admin('POST', `/v1/admin/referrals/users/${id}/tier`, { tier: 2 });
    await server.admin('DELETE', `/v1/admin/users/${leaves}`);
    const tiers = [{ tier: 1, label: 'regular', rate_bps: 1000 }];
    const { users, replay, refusal } = await preview(server, { tiers });
    expect(users).toEqual([
      { tier: 1, count: 0 },
      { tier: 2, count: 1 },
    ]);
    expect(refusal).toEqual({ error: 'tier_in_use', message: expect.stringMatching(/./) });
    expect(replay).toMatchObject({ events: 0 });
    expectRefusal(await server.admin('PUT', PROGRAMME, { ...(await read(server)), tiers }), 'tier_in_use');
  }));

test('whatever the change would be refused for, the preview foretells, and nothing else', async ({ server }) => {
  const drafts = [
    {},
    { version: 'v0' },
    { landing_url: 'https://evil.example/' },
    { version: 'v0', landing_url: 'https://evil.example/' },
    { tiers: [atRates(1, 2).tiers[0], atRates(1, 2).tiers[0]] },
  ];
  const expected = [null, 'programme_stale', 'programme_invalid', 'programme_invalid', 'programme_invalid'];
  for (const [index, draft] of drafts.entries()) {
    const { replay, refusal } = await preview(server, draft);
    const body = { ...(await read(server)), ...draft };
    const reply = await server.admin('PUT', PROGRAMME, body);
    expect([refusal?.error ?? null, refusal?.message]).toEqual([expected[index], reply.body.message]);
    expect(reply.body.error ?? null).toBe(expected[index]);
    expect(replay === null).toBe(expected[index] === 'programme_invalid');
  }
});

test('a replay that takes longer than two seconds is left out, and the rest is answered', () =>
  onNewServer(async (server) => {
    const held = server.sql('begin; lock table billing_events in access exclusive mode; select pg_sleep(4); commit');
    const isHeld = async () =>
      (await server.sql(`select from pg_locks where relation = 'billing_events'::regclass and mode = 'AccessExclusiveLock' and granted`))
        .length > 0;
    while (!(await isHeld())) await sleep(20);
    const began = performance.now();
    const { fields, replay, refusal } = await preview(server, { hold_days: 1 });
    expect(performance.now() - began).toBeLessThan(3500);
    expect([fields, replay, refusal]).toEqual([['hold_days'], null, null]);
    await held;
  }));

test('a label that shows nothing is refused, as the change is', async ({ server }) => {
  const tiers = [{ tier: 1, label: '\u200b', rate_bps: 1 }];
  expectRefusal(await server.admin('POST', path, { ...(await read(server)), tiers }), 'invalid_json');
});

refusesInOrder('previewProgramme', {
  good: async (attempt) => {
    attempt.body = await read(attempt.server);
  },
});
