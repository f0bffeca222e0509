import { setImmediate } from 'node:timers/promises';
import { fromDatabase } from '../core/clock.ts';
import { lookedUp, statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import { ACCOUNTS, type Accounts, openBook } from '../ledger/book.ts';
import type { Programme } from '../programme/programme.ts';
import { readRewards } from '../rewards/load-rewards.ts';
import { openPurse } from '../rewards/purse.ts';
import { type BillingBatch, monthKey, type Payer } from './batch.ts';
import type { BillingEvent } from './billing-event.ts';
import { decide } from './decide.ts';
import { type Invoice, newInvoice } from './invoice.ts';
import { INVOICE_COLUMNS, type InvoiceRow, invoiceOf } from './invoice-row.ts';
import { readMonths } from './month-sums.ts';
import { monthOf } from './months.ts';
import type { Effect } from './outcome.ts';
import { PAYERS, type PayerRow } from './read-batch.ts';

const PAYMENTS = statement(
  'replay_payments',
  `select event_id, occurred_at, invoice_id, user_id, amount_micro, reason, inviter_user_id, reward_seq, tier
   from billing_events where type = 'invoice_paid' and received_at >= $1 and received_at < $2
   order by received_at, event_id limit $3`,
);
const INVOICES = statement(
  'replay_invoices',
  `select ${INVOICE_COLUMNS} from invoices n where n.invoice_id = any($1::text[])`,
  { $1: 'text' },
  {},
);
const INVITEES = lookedUp(
  'replay_invitees',
  { user_id: 'uuid', invitee_user_id: 'uuid' },
  {
    columns: 'i.invitee_user_id, i.accrued_micro',
    from: 'invitees i',
    on: 'i.user_id = wanted.user_id and i.invitee_user_id = wanted.invitee_user_id',
  },
);

interface PaymentRow {
  event_id: string;
  occurred_at: string;
  invoice_id: string;
  user_id: string;
  amount_micro: string;
  reason: Effect['reason'];
  inviter_user_id: string | null;
  reward_seq: string | null;
  tier: number | null;
}

/** A payment with what is known of the moment it was decided in. */
interface Payment {
  readonly event: BillingEvent;
  readonly reason: Effect['reason'];
  readonly inviterUserId: string | null;
  readonly tier: number | null;
  /** What it earned then, reversed or not. */
  readonly earned: bigint;
}

/** What payments earned, and what they would have earned; before anything was reversed. In micro-units. */
export interface Replay {
  payments: number;
  earned: bigint;
  wouldBe: bigint;
}

/** More than this nobody reads and decides in the time that a preview has. */
const PAYMENTS_MAX = 50_000;
/** So many are decided before others have their turn. */
const TURN = 500;

/**
 * Decides the payments that were reported between two moments once more, in their order, by these rules and in memory. Everything but the
 * rules is as it was: who had invited the payer, on which tier, whether blocked, what credit covered, and what had been accrued before.
 * Nothing is locked or written. Undefined when there are more than 50,000, or when `isOver` says that the time is over.
 */
export async function replayPayments(
  db: Reader,
  { from, to, programme, currency }: { from: Date; to: Date; programme: Programme; currency: string },
  isOver: () => boolean,
): Promise<Replay | undefined> {
  const rows = await db.query<PaymentRow>(PAYMENTS, [from, to, PAYMENTS_MAX + 1]);
  if (rows.length > PAYMENTS_MAX || isOver()) return undefined;
  const payments = await withEarnings(db, rows);
  const [invoices, payers, months] = await Promise.all([
    invoicesBefore(db, payments),
    payersBefore(db, payments),
    monthsBefore(db, payments, programme),
  ]);
  const inviters = new Set(payments.flatMap(({ inviterUserId }) => inviterUserId ?? []));
  const attributed = new Map<string, Payer>();
  const batch: BillingBatch = {
    now: db.now,
    currency,
    programme,
    events: new Map(),
    invoices,
    known: new Map(),
    payers: attributed,
    purses: new Map([...inviters].map((userId) => [userId, emptyPurse(userId)])),
    months,
    credits: new Map(),
    news: [],
  };
  let wouldBe = 0n;
  for (const [index, payment] of payments.entries()) {
    if (index % TURN === 0) await setImmediate();
    if (isOver()) return undefined;
    asItWas(attributed, payers, payment);
    const outcome = decide(batch, payment.event);
    if (outcome.kind === 'accepted') wouldBe += outcome.effect.reward?.amount ?? 0n;
  }
  return { payments: payments.length, earned: payments.reduce((sum, { earned }) => sum + earned, 0n), wouldBe };
}

async function withEarnings(db: Reader, rows: readonly PaymentRow[]): Promise<Payment[]> {
  const keys = rows.flatMap(({ inviter_user_id: userId, reward_seq: seq }) =>
    userId === null || seq === null ? [] : [{ userId, seq: BigInt(seq) }],
  );
  const amounts = new Map((await readRewards(db, keys)).map((row) => [`${row.user_id} ${row.seq}`, BigInt(row.amount_micro)]));
  return rows.map((row) => ({
    event: {
      id: row.event_id,
      type: 'invoice_paid',
      occurredAt: fromDatabase(row.occurred_at),
      invoiceId: row.invoice_id,
      userId: row.user_id,
      amount: BigInt(row.amount_micro),
      currency: undefined,
    },
    reason: row.reason,
    inviterUserId: row.inviter_user_id,
    tier: row.tier,
    earned: amounts.get(`${row.inviter_user_id} ${row.reward_seq}`) ?? 0n,
  }));
}

/** The invoices as they were before these payments, of which only the first counts. What was given back does not matter to what they earn. */
async function invoicesBefore(db: Reader, payments: readonly Payment[]): Promise<Map<string, Invoice>> {
  const rows = await db.query<InvoiceRow>(INVOICES, [[...new Set(payments.map(({ event }) => event.invoiceId))]]);
  const paidBefore = new Set(payments.flatMap(({ event, reason }) => (reason === 'already_paid' ? [event.invoiceId] : [])));
  for (const { event, reason } of payments) if (reason !== 'already_paid') paidBefore.delete(event.invoiceId);
  return new Map(
    rows.map((row) => {
      const { total, spendId, paid, paidAt } = invoiceOf(row);
      const before = { ...newInvoice(row.invoice_id, row.user_id), total, spendId };
      return [row.invoice_id, paidBefore.has(row.invoice_id) ? { ...before, paid, paidAt } : before];
    }),
  );
}

/** Every attributed payer, with what their payments had earned before these. */
async function payersBefore(db: Reader, payments: readonly Payment[]): Promise<Map<string, Payer>> {
  const attributed = new Map(
    payments.flatMap(({ event, inviterUserId }) => (inviterUserId === null ? [] : [[event.userId, inviterUserId]])),
  );
  const payerIds = [...attributed.keys()];
  const [rows, sums] = await Promise.all([
    db.query<PayerRow>(PAYERS, [payerIds]),
    db.query<{ invitee_user_id: string; accrued_micro: string }>(INVITEES, [[...attributed.values()], payerIds]),
  ]);
  const accrued = new Map(sums.map((row) => [row.invitee_user_id, BigInt(row.accrued_micro)]));
  for (const { event, earned } of payments) accrued.set(event.userId, (accrued.get(event.userId) ?? 0n) - earned);
  return new Map(
    rows.map((row) => {
      const opened = { totalPaid: 0n, accrued: accrued.get(row.user_id) ?? 0n };
      const who = { userId: row.user_id, inviterUserId: row.inviter_user_id, code: '', signedAt: fromDatabase(row.signed_at) };
      return [row.user_id, { ...who, tier: 0, earns: true, hadPaid: true, firstPaid: null, opened, sums: { ...opened } }];
    }),
  );
}

/** What inviters had accrued before these payments in the months of them, where the rules cap that. */
async function monthsBefore(db: Reader, payments: readonly Payment[], { document }: Programme): Promise<BillingBatch['months']> {
  if (document.reward_cap_per_month_micro === null) return new Map();
  const theirs = payments.flatMap(({ event, inviterUserId, earned }) =>
    inviterUserId === null ? [] : [{ userId: inviterUserId, at: event.occurredAt, earned }],
  );
  const months = await readMonths(db, theirs);
  for (const { userId, at, earned } of theirs) {
    const month = months.get(monthKey(userId, monthOf(at)));
    if (month) month.accrued -= earned;
  }
  return months;
}

/** Puts the payer there as the payment found them: attributed or not, the inviter on that tier, blocked or not. */
function asItWas(
  attributed: Map<string, Payer>,
  payers: ReadonlyMap<string, Payer>,
  { event, reason, inviterUserId, tier }: Payment,
): void {
  const payer = payers.get(event.userId);
  if (!payer || inviterUserId === null || reason === 'not_referred') attributed.delete(event.userId);
  else attributed.set(event.userId, { ...payer, tier: tier ?? 0, earns: reason !== 'inviter_blocked' });
}

/** Everything that is put into it is still held. */
function emptyPurse(userId: string) {
  const accounts = Object.fromEntries(ACCOUNTS.map((account) => [account, 0n])) as Accounts;
  return openPurse(openBook(userId, accounts, 0n, 0n, new Date(0)));
}
