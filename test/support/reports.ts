import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../src/core/clock.ts';
import { rollUp } from '../../src/reports/roll-up.ts';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import { type Couple, couple, invoiceOf, report } from './billing.ts';
import { jobsOf, type Workshop } from './jobs.ts';
import { ADDRESS } from './payouts.ts';
import type { TestServer } from './server.ts';

const MINUTE_MS = 60 * SECOND_MS;

/** How the clock goes on between two steps: within an hour, just before and after its end, over days, over a year. */
const PAUSES = [
  0,
  1,
  MINUTE_MS,
  9 * MINUTE_MS,
  31 * MINUTE_MS,
  HOUR_MS - 1,
  HOUR_MS,
  5 * HOUR_MS,
  DAY_MS,
  9 * DAY_MS,
  45 * DAY_MS,
  210 * DAY_MS,
];

const KINDS = [
  'couple',
  'reject',
  'click',
  'pay',
  'pay',
  'again',
  'refund',
  'payout',
  'payout',
  'send',
  'fail',
  'cancel',
  'return',
  'sweep',
  'roll',
] as const;

/** A random history: what happens, to whom, and after which pause. */
export const STEPS = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    which: fc.nat({ max: 1000 }),
    amount: fc.integer({ min: 1, max: 900 }).map((amount) => amount * 1_000_000),
    pauseMs: fc.constantFrom(...PAUSES),
  }),
  { minLength: 12, maxLength: 30 },
);
export type Step = typeof STEPS extends fc.Arbitrary<(infer T)[]> ? T : never;

/** What a history has made so far. */
export interface Made {
  couples: Couple[];
  paid: { invitee: string; invoiceId: string; amount: number }[];
  payouts: { id: string; userId: string }[];
}

/** Does a step through the API, if anybody is there for it; what is refused has not happened. */
export async function take(server: TestServer, workshop: Workshop, made: Made, { kind, which, amount, pauseMs }: Step): Promise<void> {
  server.clock.advance(pauseMs);
  const one = made.couples[which % Math.max(1, made.couples.length)];
  const paid = made.paid[which % Math.max(1, made.paid.length)];
  const payout = which === 0 ? made.payouts.at(-1) : made.payouts[which % Math.max(1, made.payouts.length)];
  if (kind === 'couple' || !one) return void made.couples.push(await couple(server, which % 3 === 0 ? one?.inviter : undefined));
  if (kind === 'sweep') return workshop.inTransaction(sweepRewards);
  if (kind === 'roll') return void (await rollAll(server, workshop));
  if (kind === 'reject') return void (await server.admin('POST', '/v1/admin/referrals/signups', { user_id: one.invitee, code: one.code }));
  if (kind === 'click') return void (await server.call('GET', `/r/${one.code}`));
  if (kind === 'pay') {
    const invoice = invoiceOf(server, one.invitee);
    await report(server, invoice.paid(amount));
    made.paid.push({ invitee: one.invitee, invoiceId: invoice.id, amount });
  }
  if (kind === 'again' && paid) await report(server, invoiceOf(server, paid.invitee, paid.invoiceId).paid(paid.amount));
  if (kind === 'refund' && paid) await report(server, invoiceOf(server, paid.invitee, paid.invoiceId).refunded(1 + (amount % paid.amount)));
  if (kind === 'payout') {
    const wish = { amount_micro: 50_000_000 + (which % 5), network: 'ethereum', address: ADDRESS };
    const reply = await server.as(await server.login(one.inviter), 'POST', '/v1/referrals/payouts', wish);
    if (reply.status === 202) made.payouts.push({ id: reply.body.id, userId: one.inviter });
  }
  if (payout) await end(server, payout, kind);
}

async function end(server: TestServer, { id, userId }: Made['payouts'][number], kind: Step['kind']): Promise<void> {
  const act = (action: string, body: object) => server.admin('POST', `/v1/admin/referrals/payouts/${id}/${action}`, body);
  if (kind === 'send') await act('sent', { tx_hash: `0x${randomUUID().replaceAll('-', '').repeat(2)}` });
  if (kind === 'fail') await act('failed', {});
  if (kind === 'return') await act('returned', {});
  if (kind === 'cancel') await server.as(await server.login(userId), 'POST', `/v1/referrals/payouts/${id}/cancel`);
}

/** Counts ahead until no further run is asked for. */
export async function rollAll(server: TestServer, workshop: Workshop): Promise<number> {
  for (let runs = 1; ; runs++) {
    await server.sql('truncate graphile_worker._private_jobs');
    await workshop.inTransaction(rollUp);
    if ((await jobsOf(server)).length === 0) return runs;
  }
}

/** A row of a table with the moment that it is of. */
// biome-ignore lint/suspicious/noExplicitAny: rows of any table
export type Told = { at: number } & Record<string, any>;

/** Everything that reports tell of, as it stands in the tables, row by row. */
export interface Books {
  transfers: Told[];
  users: Told[];
  log: Told[];
  billing: Told[];
  ends: Told[];
  clicks: Told[];
}

export async function readBooks(server: TestServer): Promise<Books> {
  const read = async (moment: string, table: string, where = 'true') => {
    const rows = await server.sql(`select (extract(epoch from ${moment}) * 1000)::float8 as at, t.* from ${table} t where ${where}`);
    return rows.map((row) => ({ ...row, at: Number(row.at) }) as Told);
  };
  return {
    transfers: await read('created_at', 'transfers'),
    users: await read('created_at', 'users'),
    log: await read('created_at', 'attribution_log'),
    billing: await read('received_at', 'billing_events'),
    ends: await read('created_at', 'audit_log', "action in ('payout.failed', 'payout.cancelled')"),
    clicks: await read("day::timestamp at time zone 'UTC'", 'clicks'),
  };
}
