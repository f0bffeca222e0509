import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BillingBatch, type Credit, type MonthAccrued, monthKey, type Payer } from '../../src/billing/batch.ts';
import { outcomeView } from '../../src/billing/billing.view.ts';
import { type BillingEvent, readBillingEvent } from '../../src/billing/billing-event.ts';
import { decide } from '../../src/billing/decide.ts';
import type { Invoice } from '../../src/billing/invoice.ts';
import type { Effect, Outcome } from '../../src/billing/outcome.ts';
import { DAY_MS } from '../../src/core/clock.ts';
import { unchecked } from '../../src/core/report.ts';
import { ACCOUNTS, type Accounts, openBook } from '../../src/ledger/book.ts';
import { defaultProgramme } from '../../src/programme/programme.ts';
import { bringUpTo, isHeld, openPurse, type Purse, spend } from '../../src/rewards/purse.ts';
import { byAge, leftOf } from '../../src/rewards/reward.ts';
import { factsOf, hasPaid, invoiceOf, recordBillingEvents, totalPaid } from '../model/billing.ts';
import { newWorld } from '../model/model.ts';
import { tell } from '../model/money.ts';
import { iso, type Programme, type World } from '../model/world.ts';
import { RARE, type Rules, repeated, rules, type Step } from './stories.ts';

const START = Date.parse('2026-01-25T12:00:00.000Z');
/** A month before some of the payments, to the millisecond. */
const SIGNED = Date.parse('2025-12-24T12:00:00.000Z');
const MONTHS = ['2025-12-01', '2026-01-01'];

/** Each payer with their inviter; bob earns all that his invitees pay. Nobody invited ada; eve is not a user. */
const INVITERS: Record<string, string> = { bob: 'ada', cleo: 'bob', dan: 'bob' };
const PEOPLE = ['ada', 'bob', 'cleo', 'dan'];
const TIERS = [
  { tier: 1, label: 'a tenth', rate_bps: 1000 },
  { tier: 2, label: 'all', rate_bps: 10_000 },
];

interface Stage {
  batch: BillingBatch;
  world: World;
}
interface Played extends Stage {
  decided: Outcome[];
  expected: { outcome: string }[];
}

/** The same people and rules, as `decide` gets them and as the model knows them. */
function open({ cap, monthCap, months, blocked }: Rules): Stage {
  const caps = { reward_months_max: months, reward_cap_per_invitee_micro: cap, reward_cap_per_month_micro: monthCap };
  const document = { ...defaultProgramme('/'), ...caps, tiers: TIERS };
  const none = () => Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Accounts;
  const purses = new Map(PEOPLE.map((id) => [id, openPurse(openBook(id, none(), 0n, 0n, new Date(START)))]));
  const tierOf = (id: string) => (id === 'bob' ? 2 : 1);
  const payers = new Map(
    Object.entries(INVITERS).map(([userId, inviterUserId]): [string, Payer] => {
      const sums = { totalPaid: 0n, accrued: 0n };
      const inviter = { inviterUserId, tier: tierOf(inviterUserId), earns: !(blocked && inviterUserId === 'bob') };
      return [
        userId,
        { userId, ...inviter, code: inviterUserId, signedAt: new Date(SIGNED), hadPaid: false, firstPaid: null, opened: { ...sums }, sums },
      ];
    }),
  );
  const accrued = Object.values(INVITERS).flatMap((userId) =>
    MONTHS.map((month): [string, MonthAccrued] => [monthKey(userId, month), { userId, month, accrued: 0n }]),
  );
  const batch: BillingBatch = {
    now: new Date(START),
    currency: 'USD',
    programme: { number: 1, document },
    payers,
    purses,
    known: new Map(),
    credits: new Map(),
    news: [],
    events: new Map(),
    invoices: new Map<string, Invoice>(),
    months: new Map(monthCap === null ? [] : accrued),
  };
  const world = newWorld(START, { ...document, version: 'v1' } as Programme);
  for (const id of PEOPLE) {
    const standing = { tier: tierOf(id), blocked: blocked && id === 'bob', erased: false, signedAt: SIGNED, createdAt: START };
    const inviter = INVITERS[id];
    world.users.push({ id, name: id, email: undefined, ...standing, ...(inviter === undefined ? {} : { inviter }) });
  }
  return { batch, world };
}

/** Covers an invoice with credit, where a user could do that. */
function coverInvoice(batch: BillingBatch, world: World, id: string): void {
  const { payer = '', total = 0n, isOpen } = invoiceOf(world, id);
  const purse = batch.purses.get(payer);
  if (!purse || !isOpen || total === 0n || total > purse.book.accounts.available) return;
  const subject = `credit for ${id}`;
  spend(purse, total, subject);
  batch.invoices.set(id, { ...(batch.invoices.get(id) as Invoice), spendId: subject });
  const credits = batch.credits as Map<string, Credit>;
  credits.set(subject, { userId: payer, spendId: subject, opened: 0n, returned: 0n });
  world.facts.push({ what: 'spend', user: payer, subject, invoice: id, amount: total, at: world.now });
}

function unlockDue(purse: Purse, now: number): void {
  const due = [...purse.rewards.values()].filter((reward) => isHeld(purse, reward) && reward.availableAt.getTime() <= now);
  bringUpTo(purse, new Date(now), due.filter((reward) => leftOf(reward) > 0n).sort(byAge));
}

/** Plays a story in both, and returns the answers of each to every report. */
function play({ batch: opened, world }: Stage, steps: readonly Step[]): Played {
  let batch = opened;
  const [decided, expected]: [Outcome[], Played['expected']] = [[], []];
  for (const step of steps) {
    if (step.do === 'wait') world.now += step.days * DAY_MS;
    for (const purse of batch.purses.values()) unlockDue(purse, world.now);
    if (step.do === 'cap') {
      const change = { reward_cap_per_invitee_micro: step.cap };
      batch = { ...batch, programme: { number: 1, document: { ...batch.programme.document, ...change } } };
      Object.assign(world.programme, change);
    }
    if (step.do === 'cover') coverInvoice(batch, world, step.invoice);
    if (step.do !== 'report') continue;
    const { daysAgo, amount_micro, ...told } = step.event;
    const element = { ...told, ...(told.type === 'invoice_voided' ? {} : { amount_micro }), occurred_at: iso(START - daysAgo * DAY_MS) };
    const now = new Date(world.now);
    decided.push(decide({ ...batch, now }, readBillingEvent(element, unchecked<never>(), now) as BillingEvent));
    expected.push(...(recordBillingEvents(world, [element]).body as { outcomes: Played['expected'] }).outcomes);
  }
  return { batch, world, decided, expected };
}

/** Ids of rewards are new each time; the model names rewards by their invoices. */
function named(text: string, { purses }: BillingBatch): string {
  const rewards = [...purses.values()].flatMap((purse) => [...purse.rewards.values()]);
  return rewards.reduce((told, { rewardId, invoiceId }) => told.replaceAll(rewardId, `#reward ${invoiceId}`), text);
}

/** Compares what was answered and kept with what the model answers and keeps. */
function expectSameAnswers({ batch, world, decided, expected }: Played): void {
  expect(decided.map((outcome) => JSON.parse(named(JSON.stringify(outcomeView(outcome)), batch)))).toEqual(expected);
  const kinds = expected.map(({ outcome }) => (outcome === 'rejected' ? 'rejected' : 'accepted'));
  expect(decided.map(({ kind }) => kind)).toEqual(kinds);
  expect([...batch.events.values()].map(({ event, effect }) => ({ id: event.id, ...decisionOf(effect) }))).toEqual(
    world.events.map(({ event, decidedFor = null, tier = null, version, givenBack }) => {
      return { id: event.id, inviterUserId: decidedFor, tier, programmeVersion: version === 'v1' ? 1 : null, givenBack };
    }),
  );
}

const decisionOf = ({ inviterUserId, tier, programmeVersion, givenBack }: Effect) => ({ inviterUserId, tier, programmeVersion, givenBack });

/** The same for what followed from the reports. */
function expectSameMoney({ batch, world }: Played): void {
  for (const [id, { book, rewards }] of batch.purses) {
    const { moves, lots } = tell(factsOf(world, id), world.now);
    expect(book.transfers.map(({ kind, debit, credit, amount }) => ({ kind, debit, credit, amount }))).toEqual(
      moves.map(({ kind, debit, credit, amount }) => ({ kind, debit, credit, amount })),
    );
    expect([...rewards.values()].map(({ invoiceId, amount, used, reversed }) => ({ invoiceId, amount, used, reversed }))).toEqual(
      lots.map(({ invoice, amount, used, reversed }) => ({ invoiceId: invoice, amount, used, reversed })),
    );
  }
  const accrued = (counts: (invoice: ReturnType<typeof invoiceOf>) => boolean) =>
    world.facts.reduce((sum, fact) => (fact.what === 'accrue' && counts(invoiceOf(world, fact.invoice)) ? sum + fact.amount : sum), 0n);
  for (const [id, { sums, firstPaid }] of batch.payers) {
    expect([firstPaid !== null, sums.totalPaid]).toEqual([hasPaid(world, id), totalPaid(world, id)]);
    expect(sums.accrued).toBe(accrued(({ payer }) => payer === id));
  }
  for (const { userId, month, accrued: inMonth } of batch.months.values()) {
    const isIn = (moment = '') => moment.slice(0, 7) === month.slice(0, 7);
    expect(inMonth).toBe(accrued(({ payer = '', payment }) => INVITERS[payer] === userId && isIn(payment?.event.occurred_at)));
  }
  const returned = (subject: string) =>
    world.facts.reduce((sum, fact) => (fact.what === 'return' && fact.subject === subject ? sum + fact.amount : sum), 0n);
  for (const { spendId, returned: kept } of batch.credits.values()) expect(kept).toBe(returned(spendId));
}

test('each report is answered as the reference model answers it, and what is kept of it is what the model knows', () => {
  fc.assert(
    fc.property(rules, repeated, (terms, steps) => expectSameAnswers(play(open(terms), steps))),
    { numRuns: 400 },
  );
});

test('what follows from the reports is what follows in the reference model: money, sums, caps, credit that came back', () => {
  fc.assert(
    fc.property(rules, repeated, (terms, steps) => expectSameMoney(play(open(terms), steps))),
    { numRuns: 400 },
  );
});

test.each(Object.entries(RARE))('%s', (_, steps) => {
  const played = play(open({ cap: null, monthCap: null, months: null, blocked: false }), steps);
  expectSameAnswers(played);
  expectSameMoney(played);
});
