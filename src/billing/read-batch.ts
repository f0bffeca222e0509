import { fromDatabase } from '../core/clock.ts';
import { lostRace } from '../core/lost-race.ts';
import { lookedUp, statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { Programme } from '../programme/programme.ts';
import { loadLeftOfEach } from '../rewards/load-left.ts';
import { putInPurses, type RewardKey, readRewards } from '../rewards/load-rewards.ts';
import { openPurses } from '../rewards/open-purses.ts';
import type { Purse } from '../rewards/purse.ts';
import { leftOf } from '../rewards/reward.ts';
import type { RewardRow } from '../rewards/reward-row.ts';
import type { BillingBatch, Payer } from './batch.ts';
import type { BillingEvent } from './billing-event.ts';
import { findEvents } from './find-events.ts';
import type { Invoice } from './invoice.ts';
import { loadCredits } from './load-credits.ts';
import { lockInvoices } from './lock-invoices.ts';
import { readMonths } from './month-sums.ts';

/** Those of these users who were attributed. */
export const PAYERS = statement(
  'billing_payers',
  'select user_id, inviter_user_id, signed_at from users where user_id = any($1::uuid[]) and inviter_user_id is not null',
  { $1: 'uuid' },
  {},
);

const INVITEES = lookedUp(
  'billing_invitees',
  { user_id: 'uuid', invitee_user_id: 'uuid' },
  {
    columns: `i.invitee_user_id, i.code, i.first_paid_at is not null as has_paid, i.total_paid_micro, i.accrued_micro,
     u.tier, not u.blocked and u.erased_at is null as earns, (select version from programme where id = 1) as programme_version`,
    from: 'invitees i join users u on u.user_id = i.user_id',
    on: 'i.user_id = wanted.user_id and i.invitee_user_id = wanted.invitee_user_id',
  },
);

export interface PayerRow {
  user_id: string;
  inviter_user_id: string;
  signed_at: string;
}

interface InviteeRow {
  invitee_user_id: string;
  code: string;
  has_paid: boolean;
  total_paid_micro: string;
  accrued_micro: string;
  tier: number;
  earns: boolean;
  programme_version: number;
}

/** Only payments and events that give back can move money. */
const movesMoney = ({ type }: BillingEvent) => type !== 'invoice_created';

/**
 * Reads what these events are decided on. First the invoices are locked, then the accounts of everybody whose money can move; what is read
 * afterwards cannot change before this transaction ends. That is why the inviters and their tiers are read then: an inviter who was erased
 * while this transaction waited for the accounts earns nothing. An attribution that comes in between comes too late for this batch. A batch
 * that waited for another may not see the other's events: writing the same ones then fails, and the transaction is run again. It is also
 * run again when the rules were replaced in between, because a tier means something only in the rules of its own moment.
 */
export async function readBatch(tx: Tx, events: readonly BillingEvent[], currency: string): Promise<BillingBatch> {
  const moving = events.filter(movesMoney);
  const [known, programme, rows] = await Promise.all([
    lockInvoices(tx, [...new Set(events.map(({ invoiceId }) => invoiceId))]),
    getProgramme(tx),
    tx.query<PayerRow>(PAYERS, [[...new Set(moving.map(({ userId }) => userId))]]),
  ]);
  const inviterIds = rows.map((row) => row.inviter_user_id);
  const covered = coveredOf(moving, known);
  const [purses, invitees, credits, found, touched] = await Promise.all([
    openPurses(tx, [...new Set([...inviterIds, ...covered.map(({ userId }) => userId)])]),
    tx.query<InviteeRow>(INVITEES, [inviterIds, rows.map((row) => row.user_id)]),
    loadCredits(tx, covered),
    findEvents(tx, [...new Set(events.map(({ id }) => id))]),
    readRewards(tx, touchedBy(moving, known)),
  ]);
  if (invitees.some((row) => row.programme_version !== programme.number)) throw lostRace('the rules have just been replaced');
  const payers = payersOf(rows, invitees);
  const [months] = await Promise.all([monthsOf(tx, programme, moving, payers), loadSubstitutes(tx, purses, touched)]);
  return {
    now: tx.now,
    currency,
    programme,
    events: new Map(found),
    invoices: new Map(known),
    known,
    payers,
    purses,
    months,
    credits,
    news: [],
  };
}

/** Those invoices of these events on which credit was spent: it may come back. */
function coveredOf(events: readonly BillingEvent[], invoices: ReadonlyMap<string, Invoice>): Invoice[] {
  const named = new Set(events.flatMap(({ invoiceId }) => invoices.get(invoiceId) ?? []));
  return [...named].filter(({ spendId }) => spendId !== null);
}

function payersOf(rows: readonly PayerRow[], invitees: readonly InviteeRow[]): Map<string, Payer> {
  const sums = new Map(invitees.map((row) => [row.invitee_user_id, row]));
  return new Map(
    rows.flatMap((row) => {
      const invitee = sums.get(row.user_id);
      if (!invitee) return [];
      const opened = { totalPaid: BigInt(invitee.total_paid_micro), accrued: BigInt(invitee.accrued_micro) };
      const payer: Payer = {
        userId: row.user_id,
        inviterUserId: row.inviter_user_id,
        code: invitee.code,
        signedAt: fromDatabase(row.signed_at),
        tier: invitee.tier,
        earns: invitee.earns,
        hadPaid: invitee.has_paid,
        firstPaid: null,
        opened,
        sums: { ...opened },
      };
      return [[payer.userId, payer]];
    }),
  );
}

/** The rewards that these events can reverse or restore. An event with another payer than its invoice has will be rejected. */
function touchedBy(events: readonly BillingEvent[], invoices: ReadonlyMap<string, Invoice>): RewardKey[] {
  const named = events
    .filter(({ type, invoiceId, userId }) => type !== 'invoice_paid' && invoices.get(invoiceId)?.userId === userId)
    .flatMap(({ invoiceId }) => invoices.get(invoiceId) ?? []);
  return [...new Set(named)].flatMap(({ inviterUserId: userId, rewardSeq: seq }) => (userId && seq !== null ? [{ userId, seq }] : []));
}

/**
 * Puts the rewards that can be reversed into their purses. In case they have been used, it looks up others that make up for them, beside
 * what is left of these: that can be reversed first.
 */
async function loadSubstitutes(tx: Tx, purses: ReadonlyMap<string, Purse>, touched: readonly RewardRow[]): Promise<void> {
  const wanted: [Purse, bigint][] = [];
  for (const [purse, rewards] of putInPurses(purses, touched)) {
    const used = rewards.reduce((sum, reward) => sum + reward.used, 0n);
    const left = rewards.reduce((sum, reward) => sum + leftOf(reward), 0n);
    if (used > 0n) wanted.push([purse, used + left]);
  }
  await loadLeftOfEach(tx, wanted);
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
