import fc from 'fast-check';
import { expect } from 'vitest';
import type { BillingBatch, Credit } from '../../src/billing/batch.ts';
import type { BillingEvent } from '../../src/billing/billing-event.ts';
import { decide } from '../../src/billing/decide.ts';
import type { Invoice } from '../../src/billing/invoice.ts';
import { DAY_MS } from '../../src/core/clock.ts';
import { ACCOUNTS, type Accounts, openBook } from '../../src/ledger/book.ts';
import { defaultProgramme } from '../../src/programme/programme.ts';
import { accrue, bringUpTo, isHeld, openPurse, spend } from '../../src/rewards/purse.ts';
import { leftOf } from '../../src/rewards/reward.ts';
import { balanceOf, couple, freshInvoice, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const START = Date.parse('2026-03-01T12:00:00.000Z');
/** The credit that the payer can spend. */
const CREDIT = 5000;
const CHANGES = [
  'invoice_refunded',
  'invoice_refunded',
  'invoice_disputed',
  'invoice_dispute_won',
  'invoice_dispute_won',
  'invoice_voided',
] as const;

/** An event of an invoice; the amount that it gives back is a part of the total. */
interface Part {
  type: BillingEvent['type'];
  amount: number;
  /** How many days before the first report it happened. */
  daysAgo: number;
}

/**
 * The events of one invoice, and a stretch of reports of them: in any order, some more than once. It may be made with another amount
 * than is paid; where credit covers it, it is made and covered before anything else is said.
 */
const stories = fc.integer({ min: 1, max: 5000 }).chain((total) => {
  const drafts = fc.oneof(fc.constant(total), fc.integer({ min: 1, max: CREDIT }));
  const made = fc.record({ type: fc.constant('invoice_created' as const), amount: drafts, daysAgo: fc.nat(20) });
  const payment = fc.record({ type: fc.constant('invoice_paid' as const), amount: fc.constant(total), daysAgo: fc.nat(20) });
  const change = fc.record<Part>({
    type: fc.constantFrom(...CHANGES),
    amount: fc.integer({ min: 1, max: total + 1 }),
    daysAgo: fc.nat(20),
  });
  return fc
    .tuple(fc.array(made, { maxLength: 1 }), payment, fc.array(change, { maxLength: 7 }))
    .map(([created, paid, changes]) => [...created, paid, ...changes])
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
        isCovered: events[0]?.type === 'invoice_created' ? fc.boolean() : fc.constant(false),
        gaps: fc.array(fc.constantFrom(0, 0, 1, 5), { minLength: 20, maxLength: 20 }),
      });
    });
});

const AT_START = { createdAt: new Date(START), occurredAt: new Date(START), availableAt: new Date(START) };

/** Reports events in memory, each so many days after the one before, and returns the state of everything when all holds are over. */
function endInMemory(events: readonly Part[], order: readonly number[], gaps: readonly number[], isCovered: boolean) {
  const none = () => Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Accounts;
  const purse = openPurse(openBook('ada', none(), 0n, 0n, new Date(START)));
  const payers = openPurse(openBook('bob', none(), 0n, 0n, new Date(START)));
  const terms = {
    base: 1000n,
    rateBps: 10_000,
    tier: 1,
    amount: 1000n,
    ...AT_START,
  };
  accrue(purse, { rewardId: 'earlier', inviteeUserId: 'eve', invoiceId: 'other', ...terms }, 'paid');
  spend(purse, 700n, 'earlier credit');
  accrue(payers, { rewardId: 'of bob', inviteeUserId: 'eve', invoiceId: 'another', ...terms, amount: BigInt(CREDIT) }, 'paid');
  const sums = { totalPaid: 0n, accrued: 0n };
  const bob = {
    userId: 'bob',
    inviterUserId: 'ada',
    code: 'ada',
    signedAt: new Date(START),
    tier: 1,
    earns: true,
    hadPaid: false,
    firstPaid: null,
    opened: { ...sums },
    sums,
  };
  const batch: Omit<BillingBatch, 'now'> = {
    currency: 'USD',
    programme: { number: 1, document: defaultProgramme('/') },
    events: new Map(),
    invoices: new Map(),
    known: new Map(),
    months: new Map(),
    credits: new Map(),
    news: [],
    payers: new Map([['bob', bob]]),
    purses: new Map([...Object.entries({ ada: purse, bob: payers })]),
  };
  let now = START;
  const say = (number: number) => {
    const { type, amount, daysAgo } = events[number] as Part;
    const event = { id: `evt ${number}`, type, occurredAt: new Date(START - daysAgo * DAY_MS), invoiceId: 'inv', userId: 'bob' };
    decide({ ...batch, now: new Date(now) }, { ...event, amount: type === 'invoice_voided' ? 0n : BigInt(amount), currency: undefined });
  };
  if (isCovered) {
    say(0);
    spend(payers, BigInt(events[0]?.amount ?? 0), 'credit');
    batch.invoices.set('inv', { ...(batch.invoices.get('inv') as Invoice), spendId: 'credit' });
    (batch.credits as Map<string, Credit>).set('credit', { userId: 'bob', spendId: 'credit', opened: 0n, returned: 0n });
  }
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
    say(number);
  });
  wait(200);
  const rewards = [...purse.rewards.values()].map(({ rewardId: _, seq: __, createdAt: ___, ...reward }) => reward);
  const accounts = [purse, payers].map(({ book }) => book.accounts);
  return { accounts, rewards, sums, credits: batch.credits, invoice: { ...batch.invoices.get('inv'), rewardSeq: null } };
}

test('in memory: whatever the order and the repetitions, the events of an invoice end in the same reward, reversal, credit and balances', () => {
  fc.assert(
    fc.property(stories, ({ events, order, gaps, isCovered }) => {
      const once = events.map((_, index) => index);
      expect(endInMemory(events, order, gaps, isCovered)).toEqual(endInMemory(events, once, [], isCovered));
    }),
    { numRuns: 1000 },
  );
});

/** The same over HTTP, in batches that end wherever there is a gap. */
async function endOnServer(
  server: TestServer,
  events: readonly Part[],
  order: readonly number[],
  gaps: readonly number[],
  isCovered: boolean,
  start: number,
) {
  const { inviter, invitee } = await couple(server);
  await earn(server, invitee, CREDIT);
  const invoice_id = freshInvoice();
  const wire = events.map(({ type, amount, daysAgo }, index) => ({
    id: `${invoice_id}.${index}`,
    type,
    invoice_id,
    user_id: invitee,
    occurred_at: new Date(start - daysAgo * DAY_MS).toISOString(),
    ...(type === 'invoice_voided' ? {} : { amount_micro: amount }),
  }));
  if (isCovered) {
    await report(server, wire[0]);
    const covering = { invoice_id, amount_micro: events[0]?.amount };
    const reply = await server.as(await server.login(invitee), 'POST', '/v1/referrals/spend-on-invoice', covering);
    expect(reply.status).toBe(200);
  }
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

async function standing(server: TestServer, { inviter, invitee }: { inviter: string; invitee: string }) {
  const session = await server.login(inviter);
  const { items } = (await server.as(session, 'GET', '/v1/referrals/rewards')).body;
  const [{ total_paid_micro }] = (await server.as(session, 'GET', '/v1/referrals/invitees')).body.items;
  const rewards = items.map(
    ({ base_micro, rate_bps, amount_micro, reversed_micro, status, available_at, invitee_user_id }: Record<string, unknown>) => {
      return { base_micro, rate_bps, amount_micro, reversed_micro, status, available_at, isTheirs: invitee_user_id === invitee };
    },
  );
  return { rewards, total_paid_micro, balances: [await balanceOf(server, inviter), await balanceOf(server, invitee)] };
}

test('over HTTP: the same, in any batches', async ({ server }) => {
  await fc.assert(
    fc.asyncProperty(stories, async ({ events, order, gaps, isCovered }) => {
      const start = server.clock.now().getTime();
      const once = events.map((_, index) => index);
      const plain = await endOnServer(server, events, once, [], isCovered, start);
      const shuffled = await endOnServer(server, events, order, gaps, isCovered, start);
      expect(await standing(server, shuffled)).toEqual(await standing(server, plain));
      server.clock.advance(20 * DAY_MS);
      expect(await standing(server, shuffled)).toEqual(await standing(server, plain));
    }),
    { numRuns: 10 },
  );
  expect((await server.admin('GET', '/v1/admin/ledger/verification')).body).toMatchObject({ ok: true, differences: [] });
});
