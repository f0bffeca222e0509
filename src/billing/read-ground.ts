import { fromDatabase } from '../core/clock.ts';
import { statement, type Tx } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { Programme } from '../programme/programme.ts';
import { loadLeft } from '../rewards/load-left.ts';
import { loadRewards } from '../rewards/load-rewards.ts';
import { openPurses } from '../rewards/open-purses.ts';
import type { Purse } from '../rewards/purse.ts';
import { leftOf } from '../rewards/reward.ts';
import type { BillingEvent } from './billing-event.ts';
import { findEvents } from './find-events.ts';
import type { Ground, Payer } from './ground.ts';
import type { Invoice } from './invoice.ts';
import { lockInvoices } from './lock-invoices.ts';
import { readMonths } from './month-sums.ts';

const PAYERS = statement(
  'billing_payers',
  `select u.user_id, u.inviter_user_id, u.signed_at, i.tier, not i.blocked and i.erased_at is null as earns
   from users u join users i on i.user_id = u.inviter_user_id
   where u.user_id = any($1::uuid[])`,
);

const INVITEES = statement(
  'billing_invitees',
  `select i.invitee_user_id, i.code, i.first_paid_at is not null as has_paid, i.total_paid_micro, i.accrued_micro
   from (select unnest($1::uuid[]) as user_id, unnest($2::uuid[]) as invitee_user_id) v
   join invitees i on i.user_id = v.user_id and i.invitee_user_id = v.invitee_user_id`,
);

interface PayerRow {
  user_id: string;
  inviter_user_id: string;
  signed_at: string;
  tier: number;
  earns: boolean;
}

interface InviteeRow {
  invitee_user_id: string;
  code: string;
  has_paid: boolean;
  total_paid_micro: string;
  accrued_micro: string;
}

/** Only what pays or gives back can move money. */
const movesMoney = ({ type }: BillingEvent) => type !== 'invoice_created';

/**
 * Reads what these events are decided on. First the invoices are locked, then the accounts of everybody whose money can move; what
 * is read afterwards cannot change before this transaction ends. An attribution that comes in between comes too late for it. Who
 * waited for another batch may not see its events: writing the same ones then fails, and the transaction is run again.
 */
export async function readGround(tx: Tx, events: readonly BillingEvent[], currency: string): Promise<Ground> {
  const moving = events.filter(movesMoney);
  const [known, programme, found, rows] = await Promise.all([
    lockInvoices(tx, [...new Set(events.map(({ invoiceId }) => invoiceId))]),
    getProgramme(tx),
    findEvents(tx, [...new Set(events.map(({ id }) => id))]),
    tx.query<PayerRow>(PAYERS, [[...new Set(moving.map(({ userId }) => userId))]]),
  ]);
  const inviterIds = rows.map((row) => row.inviter_user_id);
  const [purses, invitees] = await Promise.all([
    openPurses(tx, [...new Set([...inviterIds, ...whoGetCreditBack(moving, known)])]),
    tx.query<InviteeRow>(INVITEES, [inviterIds, rows.map((row) => row.user_id)]),
  ]);
  const payers = payersOf(rows, invitees);
  await loadTouched(tx, purses, moving, known);
  return {
    ...{ now: tx.now, currency, programme, payers, purses, returned: [], invoices: new Map(known), known, events: new Map(found) },
    months: await monthsOf(tx, programme, moving, payers),
  };
}

/** Those whose credit covered an invoice that is voided. */
function whoGetCreditBack(events: readonly BillingEvent[], invoices: ReadonlyMap<string, Invoice>): string[] {
  return events.flatMap(({ type, invoiceId }) => {
    const invoice = type === 'invoice_voided' ? invoices.get(invoiceId) : undefined;
    return invoice && invoice.spendId !== null ? [invoice.userId] : [];
  });
}

function payersOf(rows: readonly PayerRow[], invitees: readonly InviteeRow[]): Map<string, Payer> {
  const sums = new Map(invitees.map((row) => [row.invitee_user_id, row]));
  return new Map(
    rows.flatMap((row) => {
      const invitee = sums.get(row.user_id);
      if (!invitee) return [];
      const opened = {
        firstPaid: invitee.has_paid ? '' : null,
        totalPaid: BigInt(invitee.total_paid_micro),
        accrued: BigInt(invitee.accrued_micro),
      };
      const { user_id: userId, inviter_user_id: inviterUserId, tier, earns } = row;
      const attributed = { userId, inviterUserId, code: invitee.code, signedAt: fromDatabase(row.signed_at), tier, earns };
      return [[userId, { ...attributed, opened, sums: { ...opened } }]];
    }),
  );
}

/**
 * The rewards that these events can reverse or restore, and, should they have been used, others that make up for it: besides what is
 * left of these, for that can be reversed first. An event with another payer than its invoice has will be rejected.
 */
async function loadTouched(
  tx: Tx,
  purses: ReadonlyMap<string, Purse>,
  events: readonly BillingEvent[],
  invoices: ReadonlyMap<string, Invoice>,
): Promise<void> {
  const rewarded = new Set(
    events
      .filter(({ type, invoiceId, userId }) => type !== 'invoice_paid' && invoices.get(invoiceId)?.userId === userId)
      .map(({ invoiceId }) => invoices.get(invoiceId))
      .filter((invoice) => invoice?.rewardSeq != null),
  );
  const byInviter = Map.groupBy(rewarded as Set<Invoice>, ({ inviterUserId }) => inviterUserId as string);
  for (const [userId, theirs] of byInviter) {
    const purse = purses.get(userId) as Purse;
    const rewards = await loadRewards(
      tx,
      purse,
      theirs.map(({ rewardSeq }) => rewardSeq as bigint),
    );
    const used = rewards.reduce((sum, reward) => sum + reward.used, 0n);
    const left = rewards.reduce((sum, reward) => sum + leftOf(reward), 0n);
    if (used > 0n) await loadLeft(tx, purse, used + left);
  }
}

async function monthsOf(tx: Tx, programme: Programme, events: readonly BillingEvent[], payers: ReadonlyMap<string, Payer>) {
  if (programme.document.reward_cap_per_month_micro === null) return new Map();
  const paid = events.filter(({ type }) => type === 'invoice_paid');
  return readMonths(
    tx,
    paid.flatMap(({ userId, occurredAt }) => {
      const payer = payers.get(userId);
      return payer ? [{ userId: payer.inviterUserId, at: occurredAt }] : [];
    }),
  );
}
