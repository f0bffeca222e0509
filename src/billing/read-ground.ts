import { fromDatabase } from '../core/clock.ts';
import { lostRace } from '../core/lost-race.ts';
import { statement } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
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
import { loadCredits } from './load-credits.ts';
import { lockInvoices } from './lock-invoices.ts';
import { readMonths } from './month-sums.ts';

const PAYERS = statement(
  'billing_payers',
  'select user_id, inviter_user_id, signed_at from users where user_id = any($1::uuid[]) and inviter_user_id is not null',
);

const INVITEES = statement(
  'billing_invitees',
  `select i.invitee_user_id, i.code, i.first_paid_at is not null as has_paid, i.total_paid_micro, i.accrued_micro,
     u.tier, not u.blocked and u.erased_at is null as earns, (select version from programme where id = 1) as programme_version
   from (select unnest($1::uuid[]) as user_id, unnest($2::uuid[]) as invitee_user_id) v
   join invitees i on i.user_id = v.user_id and i.invitee_user_id = v.invitee_user_id
   join users u on u.user_id = v.user_id`,
);

interface PayerRow {
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

/** Only what pays or gives back can move money. */
const movesMoney = ({ type }: BillingEvent) => type !== 'invoice_created';

/**
 * Reads what these events are decided on. First the invoices are locked, then the accounts of everybody whose money can move; what
 * is read afterwards cannot change before this transaction ends. So who earns is read then, and with it the tier: an inviter who was
 * erased while this transaction waited for the accounts earns nothing. An attribution that comes in between comes too late for it. Who
 * waited for another batch may not see its events: writing the same ones then fails, and the transaction is run again. So it is when
 * the rules were replaced in between, for a tier means something only in the rules of its own moment.
 */
export async function readGround(tx: Tx, events: readonly BillingEvent[], currency: string): Promise<Ground> {
  const moving = events.filter(movesMoney);
  const [known, programme, rows] = await Promise.all([
    lockInvoices(tx, [...new Set(events.map(({ invoiceId }) => invoiceId))]),
    getProgramme(tx),
    tx.query<PayerRow>(PAYERS, [[...new Set(moving.map(({ userId }) => userId))]]),
  ]);
  const inviterIds = rows.map((row) => row.inviter_user_id);
  const covered = coveredOf(moving, known);
  const [purses, invitees, credits, found] = await Promise.all([
    openPurses(tx, [...new Set([...inviterIds, ...covered.map(({ userId }) => userId)])]),
    tx.query<InviteeRow>(INVITEES, [inviterIds, rows.map((row) => row.user_id)]),
    loadCredits(tx, covered),
    findEvents(tx, [...new Set(events.map(({ id }) => id))]),
  ]);
  if (invitees.some((row) => row.programme_version !== programme.number)) throw lostRace('the rules have just been replaced');
  const payers = payersOf(rows, invitees);
  await loadTouched(tx, purses, moving, known);
  return {
    ...{ now: tx.now, currency, programme, payers, purses, credits, invoices: new Map(known), known, events: new Map(found) },
    months: await monthsOf(tx, programme, moving, payers),
  };
}

/** The invoices of these events on which credit was spent, which may come back. */
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
      const opened = {
        firstPaid: invitee.has_paid ? '' : null,
        totalPaid: BigInt(invitee.total_paid_micro),
        accrued: BigInt(invitee.accrued_micro),
      };
      const { user_id: userId, inviter_user_id: inviterUserId } = row;
      const { code, tier, earns } = invitee;
      const attributed = { userId, inviterUserId, code, signedAt: fromDatabase(row.signed_at), tier, earns };
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
