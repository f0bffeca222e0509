import { type InviteeChange, inviteeSumWrites } from '../attributions/invitee-sums.ts';
import { attributionWrites } from '../attributions/log-attribution.ts';
import { lostRace } from '../core/lost-race.ts';
import { bigint, boolean, integer, rows, text, textAs, timestamptz, uuid } from '../core/rows.ts';
import type { Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { paidInviteeWrites } from '../identity/user-writes.ts';
import { purseWrites } from '../rewards/save-purses.ts';
import type { BillingBatch, Credit, Payer } from './batch.ts';
import type { Invoice } from './invoice.ts';
import { monthWrites } from './month-sums.ts';
import type { KeptEvent } from './outcome.ts';
import { tellBatch } from './tell-batch.ts';

/** An event that this batch accepted, and who reported it. */
export interface NewEvent extends KeptEvent {
  readonly reportedBy: string;
  /** The request that reported it, where it is known apart from the transaction's. */
  readonly requestId: string | undefined;
}

const EVENTS = rows<NewEvent>('billing_events', {
  event_id: text(({ event }) => event.id),
  type: textAs('billing_event_type', ({ event }) => event.type),
  occurred_at: timestamptz(({ event }) => event.occurredAt),
  invoice_id: text(({ event }) => event.invoiceId),
  user_id: uuid(({ event }) => event.userId),
  amount_micro: bigint(({ event }) => (event.type === 'invoice_voided' ? null : event.amount)),
  outcome: textAs('billing_outcome', ({ effect }) => effect.outcome),
  reason: text(({ effect }) => effect.reason),
  inviter_user_id: uuid(({ effect }) => effect.inviterUserId),
  reward_seq: bigint(({ effect }) => effect.reward?.seq),
  tier: integer(({ effect }) => effect.tier),
  programme_version: integer(({ effect }) => effect.programmeVersion),
  moved_micro: bigint(({ effect }) => effect.moved || null),
  given_back_micro: bigint(({ effect }) => effect.givenBack || null),
  reported_by: text(({ reportedBy }) => reportedBy),
});

const addEvents = EVENTS.insert('billing_events_add', {
  same: { received_at: 'timestamptz' },
  taken: () => lostRace('another batch has just reported the same event'),
});

const INVOICES = rows<Invoice>('invoices', {
  invoice_id: text(({ invoiceId }) => invoiceId),
  user_id: uuid(({ userId }) => userId),
  total_micro: bigint(({ total, paid }) => total ?? paid), // a server of contract 1.0.1, which may run beside this one, takes it for the base
  refunded_micro: bigint(({ refunded }) => refunded),
  disputed_micro: bigint(({ disputed }) => disputed),
  won_micro: bigint(({ won }) => won),
  voided: boolean(({ voided }) => voided),
  paid_at: timestamptz(({ paidAt }) => paidAt),
  inviter_user_id: uuid(({ inviterUserId }) => inviterUserId),
  reward_seq: bigint(({ rewardSeq }) => rewardSeq),
  paid_micro: bigint(({ paid }) => paid),
  created_at: timestamptz(({ createdAt }) => createdAt),
});

const addInvoices = INVOICES.insert('invoices_add', {
  taken: () => lostRace('another batch has just reported the same invoice'),
});

const changeInvoices = INVOICES.update('invoices_change', {
  as: 'i',
  by: ['invoice_id'],
  set: [
    'total_micro',
    'refunded_micro',
    'disputed_micro',
    'won_micro',
    'voided',
    'paid_at',
    'inviter_user_id',
    'reward_seq',
    'paid_micro',
    'created_at',
  ],
});

const SPENDS = rows<Credit>('spends', {
  user_id: uuid(({ userId }) => userId),
  spend_id: uuid(({ spendId }) => spendId),
  returned_micro: bigint(({ returned }) => returned),
});

const returnSpends = SPENDS.update('spends_return', {
  as: 's',
  by: ['user_id', 'spend_id'],
  set: ['returned_micro'],
  same: { returned_at: 'timestamptz' },
});

/** Writes what a batch decided, in one round trip whatever its size, and tells of it. */
export function saveBatch(tx: Tx, batch: BillingBatch, accepted: readonly NewEvent[]): void {
  if (accepted.length === 0) return;
  const { months, purses, credits } = batch;
  const returned = [...credits.values()].filter((credit) => credit.returned !== credit.opened);
  tx.write([
    ...purseWrites([...purses.values()], tx.now),
    ...invoiceWrites(batch),
    ...addEvents(accepted, { received_at: tx.now }),
    ...sumWrites(batch, tx.now),
    ...monthWrites(months.values(), purses),
    ...returnSpends(returned, { returned_at: tx.now }),
  ]);
  const requests = new Map(accepted.map(({ event, requestId }) => [event.id, requestId]));
  tellBatch(tx, batch, (billingEvent) => requests.get(billingEvent));
}

/** Invoices by id, so that two batches that add the same ones never wait for each other in a circle. */
function invoiceWrites({ invoices, known }: BillingBatch): Write[] {
  const changed = [...invoices.values()]
    .filter((invoice) => known.get(invoice.invoiceId) !== invoice)
    .sort((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1));
  const added = changed.filter(({ invoiceId }) => !known.has(invoiceId));
  const there = changed.filter(({ invoiceId }) => known.has(invoiceId));
  return [...addInvoices(added), ...changeInvoices(there)];
}

function hasChanged({ opened, sums, firstPaid }: Payer): boolean {
  return sums.totalPaid !== opened.totalPaid || sums.accrued !== opened.accrued || firstPaid !== null;
}

/** What invitees have paid and earned their inviters; anyone who paid for the first time counts and is logged, in both logs. */
function sumWrites({ payers }: BillingBatch, now: Date): Write[] {
  const changed = [...payers.values()].filter(hasChanged);
  const first = changed.filter(({ firstPaid }) => firstPaid !== null);
  const perInviter = Map.groupBy(first, ({ inviterUserId }) => inviterUserId);
  const entries = first.flatMap(({ userId, inviterUserId, code, firstPaid }) => {
    const entry = { event: 'first_paid', inviterUserId, inviteeUserId: userId, code, invoiceId: firstPaid as string } as const;
    return [
      { userId: inviterUserId, ...entry },
      { userId, ...entry },
    ];
  });
  return [
    ...inviteeSumWrites(changed.map((payer) => inviteeChange(payer, now))),
    ...paidInviteeWrites([...perInviter].map(([userId, invitees]) => ({ userId, invitees: invitees.length }))),
    ...attributionWrites(entries, now),
  ];
}

function inviteeChange({ userId, inviterUserId, opened, sums, firstPaid }: Payer, now: Date): InviteeChange {
  return {
    inviterUserId,
    inviteeUserId: userId,
    totalPaid: sums.totalPaid - opened.totalPaid,
    accrued: sums.accrued - opened.accrued,
    firstPaidAt: firstPaid === null ? null : now,
  };
}
