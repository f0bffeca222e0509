import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BillingEvent } from '../../src/billing/billing-event.ts';
import { decide } from '../../src/billing/decide.ts';
import type { Ground } from '../../src/billing/ground.ts';
import { DAY_MS } from '../../src/core/clock.ts';
import { ACCOUNTS, type Accounts, openBook } from '../../src/ledger/book.ts';
import { defaultProgramme } from '../../src/programme/programme.ts';
import { accrue, bringUpTo, isHeld, openPurse, spend } from '../../src/rewards/purse.ts';
import { leftOf } from '../../src/rewards/reward.ts';
import { balanceOf, couple, freshInvoice, report } from '../support/billing.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** An event of an invoice, with what it gives back as a part of the total. */
interface Part {
  type: BillingEvent['type'];
  amount: number;
  /** How many days before the first report it happened. */
  daysAgo: number;
}

/** The events of one invoice, which agree on its total, and a stretch of reports of them: in any order, some more than once. */
const stories = fc.integer({ min: 1, max: 5000 }).chain((total) => {
  const totals = (type: BillingEvent['type']) => fc.record({ type: fc.constant(type), amount: fc.constant(total), daysAgo: fc.nat(20) });
  const change = fc.record<Part>({
    type: fc.constantFrom('invoice_refunded', 'invoice_disputed', 'invoice_dispute_won', 'invoice_voided'),
    amount: fc.integer({ min: 1, max: total + 1 }),
    daysAgo: fc.nat(20),
  });
  const others = fc.tuple(fc.array(totals('invoice_created'), { maxLength: 1 }), fc.array(change, { maxLength: 5 }));
  return fc
    .tuple(totals('invoice_paid'), others)
    .map(([paid, [created, changes]]) => [paid, ...created, ...changes])
    .chain((events) => {
      const numbers = events.map((_, index) => index);
      const reports = fc.tuple(
        fc.shuffledSubarray(numbers, { minLength: numbers.length }),
        fc.array(fc.constantFrom(...numbers), { maxLength: 4 }),
      );
      const order = reports.chain(([once, again]) => fc.shuffledSubarray([...once, ...again], { minLength: once.length + again.length }));
      return fc.record({
        events: fc.constant(events),
        order,
        gaps: fc.array(fc.constantFrom(0, 0, 1, 5), { minLength: 20, maxLength: 20 }),
      });
    });
});

const START = Date.parse('2026-03-01T12:00:00.000Z');

/** Reports events in memory, each so many days after the one before, and answers how everything stands when all holds are over. */
function endInMemory(events: readonly Part[], order: readonly number[], gaps: readonly number[]) {
  const none = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Accounts;
  const purse = openPurse(openBook('ada', none, 0n, 0n, new Date(START)));
  const terms = { base: 1000n, rateBps: 10_000, tier: 1, amount: 1000n, occurredAt: new Date(START), availableAt: new Date(START) };
  accrue(purse, { rewardId: 'earlier', inviteeUserId: 'eve', invoiceId: 'other', ...terms });
  spend(purse, 700n, 'credit');
  const sums = { firstPaid: null, totalPaid: 0n, accrued: 0n };
  const bob = {
    userId: 'bob',
    inviterUserId: 'ada',
    code: 'ada',
    signedAt: new Date(START),
    tier: 1,
    earns: true,
    opened: { ...sums },
    sums,
  };
  const ground: Omit<Ground, 'now'> = {
    currency: 'USD',
    programme: { number: 1, document: defaultProgramme('/') },
    ...{ events: new Map(), invoices: new Map(), known: new Map(), months: new Map(), returned: [] },
    ...{ payers: new Map([['bob', bob]]), purses: new Map([['ada', purse]]) },
  };
  let now = START;
  const wait = (days: number) => {
    now += days * DAY_MS;
    const due = [...purse.rewards.values()].filter((reward) => isHeld(purse, reward) && reward.availableAt.getTime() <= now);
    bringUpTo(
      purse,
      new Date(now),
      due.filter((reward) => leftOf(reward) > 0n),
    );
  };
  order.forEach((number, index) => {
    wait(gaps[index] ?? 0);
    const { type, amount, daysAgo } = events[number] as Part;
    const event = { id: `evt ${number}`, type, occurredAt: new Date(START - daysAgo * DAY_MS), invoiceId: 'inv', userId: 'bob' };
    decide({ ...ground, now: new Date(now) }, { ...event, amount: type === 'invoice_voided' ? 0n : BigInt(amount), currency: undefined });
  });
  wait(200);
  const rewards = [...purse.rewards.values()].map(({ rewardId: _, seq: __, ...reward }) => reward);
  return { accounts: purse.book.accounts, rewards, sums, invoice: { ...ground.invoices.get('inv'), rewardSeq: null } };
}

test('in memory: whatever the order and the repetitions, the events of an invoice end in the same reward, reversal and balances', () => {
  fc.assert(
    fc.property(stories, ({ events, order, gaps }) => {
      const once = events.map((_, index) => index);
      expect(endInMemory(events, order, gaps)).toEqual(endInMemory(events, once, []));
    }),
    { numRuns: 500 },
  );
});

/** The same over HTTP, in batches that end wherever there is a gap. */
async function endOnServer(events: readonly Part[], order: readonly number[], gaps: readonly number[], start: number) {
  const { inviter, invitee } = await couple(server);
  const invoice_id = freshInvoice();
  const wire = events.map(({ type, amount, daysAgo }, index) => ({
    ...{ id: `${invoice_id}.${index}`, type, invoice_id, user_id: invitee },
    occurred_at: new Date(start - daysAgo * DAY_MS).toISOString(),
    ...(type === 'invoice_voided' ? {} : { amount_micro: amount }),
  }));
  let batch: unknown[] = [];
  for (const [index, number] of order.entries()) {
    const days = gaps[index] ?? 0;
    if (days > 0) {
      await report(server, ...batch);
      batch = [];
      server.clock.advance(days * DAY_MS);
    }
    batch.push(wire[number]);
  }
  await report(server, ...batch);
  return { inviter, invitee };
}

async function standing({ inviter, invitee }: { inviter: string; invitee: string }) {
  const session = await server.login(inviter);
  const { items } = (await server.as(session, 'GET', '/v1/referrals/rewards')).body;
  const [{ total_paid_micro }] = (await server.as(session, 'GET', '/v1/referrals/invitees')).body.items;
  const rewards = items.map(
    ({ base_micro, rate_bps, amount_micro, reversed_micro, status, available_at, invitee_user_id }: Record<string, unknown>) => {
      return { base_micro, rate_bps, amount_micro, reversed_micro, status, available_at, isTheirs: invitee_user_id === invitee };
    },
  );
  return { rewards, total_paid_micro, balance: await balanceOf(server, inviter) };
}

test('over HTTP: the same, in any batches', async () => {
  await fc.assert(
    fc.asyncProperty(stories, async ({ events, order, gaps }) => {
      const start = server.clock.now().getTime();
      const once = events.map((_, index) => index);
      const plain = await endOnServer(events, once, [], start);
      const shuffled = await endOnServer(events, order, gaps, start);
      expect(await standing(shuffled)).toEqual(await standing(plain));
      server.clock.advance(20 * DAY_MS);
      expect(await standing(shuffled)).toEqual(await standing(plain));
    }),
    { numRuns: 10 },
  );
  expect((await server.admin('GET', '/v1/admin/ledger/verification')).body).toMatchObject({ ok: true, differences: [] });
});
