import { isDeepStrictEqual } from 'node:util';
import { logAttributions } from '../attributions/log-attribution.ts';
import { lostRace } from '../core/lost-race.ts';
import { type Statement, statement, type Tx } from '../core/tx.ts';
import { savePurses } from '../rewards/save-purses.ts';
import type { Ground, Payer } from './ground.ts';
import type { Invoice } from './invoice.ts';
import { keepMonths } from './month-sums.ts';
import type { KeptEvent } from './outcome.ts';

/** An event that this batch accepted, and who reported it. */
export interface NewEvent extends KeptEvent {
  readonly reportedBy: string;
}

const ADD_EVENTS = statement(
  'billing_events_add',
  `insert into billing_events (event_id, type, occurred_at, invoice_id, user_id, amount_micro, outcome, reason, inviter_user_id, reward_seq,
     tier, programme_version, moved_micro, given_back_micro, reported_by, received_at)
   select e.*, $16::timestamptz
   from unnest($1::text[], $2::billing_event_type[], $3::timestamptz[], $4::text[], $5::uuid[], $6::bigint[], $7::billing_outcome[],
               $8::text[], $9::uuid[], $10::bigint[], $11::integer[], $12::integer[], $13::bigint[], $14::bigint[], $15::text[]) as e
   on conflict (event_id) do nothing returning event_id`,
);

const ADD_INVOICES = statement(
  'invoices_add',
  `insert into invoices (invoice_id, user_id, total_micro, refunded_micro, disputed_micro, won_micro, voided, paid_at, inviter_user_id,
     reward_seq)
   select * from unnest($1::text[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::boolean[],
     $8::timestamptz[], $9::uuid[], $10::bigint[])
   on conflict (invoice_id) do nothing returning invoice_id`,
);

const CHANGE_INVOICES = statement(
  'invoices_change',
  `update invoices i set total_micro = v.total_micro, refunded_micro = v.refunded_micro, disputed_micro = v.disputed_micro,
     won_micro = v.won_micro, voided = v.voided, paid_at = v.paid_at, inviter_user_id = v.inviter_user_id, reward_seq = v.reward_seq
   from unnest($1::text[], $2::uuid[], $3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[], $7::boolean[], $8::timestamptz[],
               $9::uuid[], $10::bigint[])
     as v (invoice_id, user_id, total_micro, refunded_micro, disputed_micro, won_micro, voided, paid_at, inviter_user_id, reward_seq)
   where i.invoice_id = v.invoice_id
   returning i.invoice_id`,
);

const PUT_SUMS = statement(
  'invitee_sums_put',
  `with paid as (
     update users u set paid_invitees = u.paid_invitees + v.paid_invitees
     from unnest($6::uuid[], $7::integer[]) as v (user_id, paid_invitees) where u.user_id = v.user_id
   )
   update invitees i set total_paid_micro = i.total_paid_micro + v.total_paid, accrued_micro = i.accrued_micro + v.accrued,
     first_paid_at = coalesce(i.first_paid_at, v.first_paid_at)
   from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::timestamptz[])
     as v (user_id, invitee_user_id, total_paid, accrued, first_paid_at)
   where i.user_id = v.user_id and i.invitee_user_id = v.invitee_user_id`,
);

const RETURN_SPENDS = statement(
  'spends_return',
  `update spends s set returned_at = $3 from unnest($1::uuid[], $2::uuid[]) as v (user_id, spend_id)
   where s.user_id = v.user_id and s.spend_id = v.spend_id`,
);

/** Writes what a batch decided, in a few statements whatever its size. */
export async function saveGround(tx: Tx, ground: Ground, accepted: readonly NewEvent[]): Promise<void> {
  if (accepted.length === 0) return;
  const { invoices, known, payers, months, purses, returned } = ground;
  await savePurses(tx, [...purses.values()]);
  const changed = [...invoices.values()].filter((invoice) => known.get(invoice.invoiceId) !== invoice);
  await putInvoices(
    tx,
    ADD_INVOICES,
    changed.filter(({ invoiceId }) => !known.has(invoiceId)),
  );
  await putInvoices(
    tx,
    CHANGE_INVOICES,
    changed.filter(({ invoiceId }) => known.has(invoiceId)),
  );
  await addEvents(tx, accepted);
  await putSums(
    tx,
    [...payers.values()].filter(({ opened, sums }) => !isDeepStrictEqual(opened, sums)),
  );
  await keepMonths(tx, months.values(), purses);
  if (returned.length > 0)
    await tx.query(RETURN_SPENDS, [returned.map(({ userId }) => userId), returned.map(({ spendId }) => spendId), tx.now]);
}

/** Invoices by id, so that two batches that add the same ones never wait for each other in a circle. */
async function putInvoices(tx: Tx, put: Statement, invoices: readonly Invoice[]): Promise<void> {
  if (invoices.length === 0) return;
  const sorted = invoices.toSorted((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1));
  const done = await tx.query(put, [
    sorted.map(({ invoiceId }) => invoiceId),
    sorted.map(({ userId }) => userId),
    sorted.map(({ total }) => total),
    sorted.map(({ refunded }) => refunded),
    sorted.map(({ disputed }) => disputed),
    sorted.map(({ won }) => won),
    sorted.map(({ voided }) => voided),
    sorted.map(({ paidAt }) => paidAt),
    sorted.map(({ inviterUserId }) => inviterUserId),
    sorted.map(({ rewardSeq }) => rewardSeq),
  ]);
  if (done.length !== sorted.length) throw lostRace('another batch has just reported the same invoice');
}

async function addEvents(tx: Tx, accepted: readonly NewEvent[]): Promise<void> {
  const added = await tx.query(ADD_EVENTS, [
    accepted.map(({ event }) => event.id),
    accepted.map(({ event }) => event.type),
    accepted.map(({ event }) => event.occurredAt),
    accepted.map(({ event }) => event.invoiceId),
    accepted.map(({ event }) => event.userId),
    accepted.map(({ event }) => (event.type === 'invoice_voided' ? null : event.amount)),
    accepted.map(({ effect }) => effect.outcome),
    accepted.map(({ effect }) => effect.reason),
    accepted.map(({ effect }) => effect.inviterUserId),
    accepted.map(({ effect }) => effect.reward?.seq ?? null),
    accepted.map(({ effect }) => effect.tier),
    accepted.map(({ effect }) => effect.programmeVersion),
    accepted.map(({ effect }) => effect.moved || null),
    accepted.map(({ effect }) => effect.givenBack || null),
    accepted.map(({ reportedBy }) => reportedBy),
    tx.now,
  ]);
  if (added.length !== accepted.length) throw lostRace('another batch has just reported the same event');
}

async function putSums(tx: Tx, payers: readonly Payer[]): Promise<void> {
  if (payers.length === 0) return;
  const first = payers.filter(({ opened, sums }) => opened.firstPaid !== sums.firstPaid);
  const perInviter = Map.groupBy(first, ({ inviterUserId }) => inviterUserId);
  await tx.query(PUT_SUMS, [
    payers.map(({ inviterUserId }) => inviterUserId),
    payers.map(({ userId }) => userId),
    payers.map(({ opened, sums }) => sums.totalPaid - opened.totalPaid),
    payers.map(({ opened, sums }) => sums.accrued - opened.accrued),
    payers.map(({ sums }) => (sums.firstPaid === null ? null : tx.now)),
    [...perInviter.keys()],
    [...perInviter.values()].map((invitees) => invitees.length),
  ]);
  await logAttributions(
    tx,
    first.flatMap(({ userId, inviterUserId, code, sums }) => {
      const entry = { event: 'first_paid', inviterUserId, inviteeUserId: userId, code, invoiceId: sums.firstPaid as string } as const;
      return [
        { userId: inviterUserId, ...entry },
        { userId, ...entry },
      ];
    }),
  );
}
