import { attributionWrites } from '../attributions/log-attribution.ts';
import { lostRace } from '../core/lost-race.ts';
import { changeRows, changing, insertRows, statement, type Write } from '../core/statement.ts';
import type { Tx } from '../core/tx.ts';
import { purseWrites } from '../rewards/save-purses.ts';
import type { Ground, Payer } from './ground.ts';
import type { Invoice } from './invoice.ts';
import { monthWrites } from './month-sums.ts';
import type { KeptEvent } from './outcome.ts';

/** An event that this batch accepted, and who reported it. */
export interface NewEvent extends KeptEvent {
  readonly reportedBy: string;
}

const ADD_EVENTS = statement(
  'billing_events_add',
  `insert into billing_events (event_id, type, occurred_at, invoice_id, user_id, amount_micro, outcome, reason, inviter_user_id, reward_seq,
     tier, programme_version, moved_micro, given_back_micro, reported_by, received_at)
   select unnest($1::text[]), unnest($2::text[])::billing_event_type, unnest($3::timestamptz[]), unnest($4::text[]), unnest($5::uuid[]),
     unnest($6::bigint[]), unnest($7::text[])::billing_outcome, unnest($8::text[]), unnest($9::uuid[]), unnest($10::bigint[]),
     unnest($11::integer[]), unnest($12::integer[]), unnest($13::bigint[]), unnest($14::bigint[]), unnest($15::text[]), $16::timestamptz`,
);

const ADD_INVOICES = statement(
  'invoices_add',
  `insert into invoices (invoice_id, user_id, total_micro, refunded_micro, disputed_micro, won_micro, voided, paid_at, inviter_user_id,
     reward_seq, paid_micro)
   select unnest($1::text[]), unnest($2::uuid[]), unnest($3::bigint[]), unnest($4::bigint[]), unnest($5::bigint[]), unnest($6::bigint[]),
     unnest($7::boolean[]), unnest($8::timestamptz[]), unnest($9::uuid[]), unnest($10::bigint[]), unnest($11::bigint[])`,
);

const CHANGE_INVOICES = changing(
  'invoices_change',
  `update invoices i set total_micro = v.total_micro, refunded_micro = v.refunded_micro, disputed_micro = v.disputed_micro,
     won_micro = v.won_micro, voided = v.voided, paid_at = v.paid_at, inviter_user_id = v.inviter_user_id, reward_seq = v.reward_seq,
     paid_micro = v.paid_micro
   from (
     select unnest($1::text[]) as invoice_id, unnest($2::uuid[]) as user_id, unnest($3::bigint[]) as total_micro,
       unnest($4::bigint[]) as refunded_micro, unnest($5::bigint[]) as disputed_micro, unnest($6::bigint[]) as won_micro,
       unnest($7::boolean[]) as voided, unnest($8::timestamptz[]) as paid_at, unnest($9::uuid[]) as inviter_user_id,
       unnest($10::bigint[]) as reward_seq, unnest($11::bigint[]) as paid_micro
   ) v
   where i.invoice_id = v.invoice_id`,
);

const CHANGE_SUMS = changing(
  'invitee_sums_change',
  `update invitees i set total_paid_micro = i.total_paid_micro + v.total_paid, accrued_micro = i.accrued_micro + v.accrued,
     first_paid_at = coalesce(i.first_paid_at, v.first_paid_at)
   from (
     select unnest($1::uuid[]) as user_id, unnest($2::uuid[]) as invitee_user_id, unnest($3::bigint[]) as total_paid,
       unnest($4::bigint[]) as accrued, unnest($5::timestamptz[]) as first_paid_at
   ) v
   where i.user_id = v.user_id and i.invitee_user_id = v.invitee_user_id`,
);

const COUNT_PAID = changing(
  'paid_invitees_count',
  `update users u set paid_invitees = u.paid_invitees + v.invitees
   from (select unnest($1::uuid[]) as user_id, unnest($2::integer[]) as invitees) v where u.user_id = v.user_id`,
);

const RETURN_SPENDS = changing(
  'spends_return',
  `update spends s set returned_micro = v.returned_micro, returned_at = $4
   from (select unnest($1::uuid[]) as user_id, unnest($2::uuid[]) as spend_id, unnest($3::bigint[]) as returned_micro) v
   where s.user_id = v.user_id and s.spend_id = v.spend_id`,
);

/** Writes what a batch decided, in one round trip whatever its size. */
export function saveGround(tx: Tx, ground: Ground, accepted: readonly NewEvent[]): void {
  if (accepted.length === 0) return;
  const { months, purses, credits } = ground;
  const returned = [...credits.values()].filter((credit) => credit.returned !== credit.opened);
  tx.write([
    ...purseWrites([...purses.values()], tx.now),
    ...invoiceWrites(ground),
    ...eventWrites(accepted, tx.now),
    ...sumWrites(ground, tx.now),
    ...monthWrites(months.values(), purses),
    ...changeRows(RETURN_SPENDS, returned, [({ userId }) => userId, ({ spendId }) => spendId, (credit) => credit.returned], [tx.now]),
  ]);
}

/** Invoices by id, so that two batches that add the same ones never wait for each other in a circle. */
function invoiceWrites({ invoices, known }: Ground): Write[] {
  const changed = [...invoices.values()]
    .filter((invoice) => known.get(invoice.invoiceId) !== invoice)
    .sort((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1));
  const [there, added] = [
    changed.filter(({ invoiceId }) => known.has(invoiceId)),
    changed.filter(({ invoiceId }) => !known.has(invoiceId)),
  ];
  return [...insertRows(ADD_INVOICES, added, INVOICE_COLUMNS, [], sameInvoice), ...changeRows(CHANGE_INVOICES, there, INVOICE_COLUMNS)];
}

const sameInvoice = () => lostRace('another batch has just reported the same invoice');

const INVOICE_COLUMNS: ((invoice: Invoice) => unknown)[] = [
  ({ invoiceId }) => invoiceId,
  ({ userId }) => userId,
  ({ total, paid }) => total ?? paid, // a server of contract 1.0.1, which may run beside this one, takes it for the base
  ({ refunded }) => refunded,
  ({ disputed }) => disputed,
  ({ won }) => won,
  ({ voided }) => voided,
  ({ paidAt }) => paidAt,
  ({ inviterUserId }) => inviterUserId,
  ({ rewardSeq }) => rewardSeq,
  ({ paid }) => paid,
];

function eventWrites(accepted: readonly NewEvent[], now: Date): Write[] {
  return insertRows(
    ADD_EVENTS,
    accepted,
    [
      ({ event }) => event.id,
      ({ event }) => event.type,
      ({ event }) => event.occurredAt,
      ({ event }) => event.invoiceId,
      ({ event }) => event.userId,
      ({ event }) => (event.type === 'invoice_voided' ? null : event.amount),
      ({ effect }) => effect.outcome,
      ({ effect }) => effect.reason,
      ({ effect }) => effect.inviterUserId,
      ({ effect }) => effect.reward?.seq,
      ({ effect }) => effect.tier,
      ({ effect }) => effect.programmeVersion,
      ({ effect }) => effect.moved || null,
      ({ effect }) => effect.givenBack || null,
      ({ reportedBy }) => reportedBy,
    ],
    [now],
    () => lostRace('another batch has just reported the same event'),
  );
}

function hasChanged({ opened, sums }: Payer): boolean {
  return sums.totalPaid !== opened.totalPaid || sums.accrued !== opened.accrued || sums.firstPaid !== opened.firstPaid;
}

/** What invitees have paid and earned their inviters; who paid for the first time counts and is logged, in both logs. */
function sumWrites({ payers }: Ground, now: Date): Write[] {
  const changed = [...payers.values()].filter(hasChanged);
  const first = changed.filter(({ opened, sums }) => opened.firstPaid !== sums.firstPaid);
  const perInviter = [...Map.groupBy(first, ({ inviterUserId }) => inviterUserId)];
  const entries = first.flatMap(({ userId, inviterUserId, code, sums }) => {
    const entry = { event: 'first_paid', inviterUserId, inviteeUserId: userId, code, invoiceId: sums.firstPaid as string } as const;
    return [
      { userId: inviterUserId, ...entry },
      { userId, ...entry },
    ];
  });
  return [
    ...changeRows(CHANGE_SUMS, changed, [
      ({ inviterUserId }) => inviterUserId,
      ({ userId }) => userId,
      ({ opened, sums }) => sums.totalPaid - opened.totalPaid,
      ({ opened, sums }) => sums.accrued - opened.accrued,
      ({ sums }) => (sums.firstPaid === null ? null : now),
    ]),
    ...changeRows(COUNT_PAID, perInviter, [([inviterUserId]) => inviterUserId, ([, invitees]) => invitees.length]),
    ...attributionWrites(entries, now),
  ];
}
