import { type Reader, statement } from '../core/tx.ts';
import type { Difference } from './difference.ts';
import { nameCovered, nameEvents, nameRewarded, nameSums } from './name-invoices.ts';
import { BASE, GIVEN_BACK, GIVEN_BACK_LEAST } from './paid-invoice.ts';

const hash = (...columns: string[]) => `hash_record_extended(row(${columns.join(', ')}), 0)`;
const total = (what: string, where = 'true') => `coalesce(sum(${what}) filter (where ${where}), 0)`;
/** A sum that changes, too, when an amount is put to another invitee: each has a weight of its own. */
const weighed = (amount: string, invitee: string, where?: string) => total(`(${amount})::numeric * (${hash(invitee)} & 2147483647)`, where);
/** Invoices whose payer had an inviter when they were paid. */
const INVITED = 'inviter_user_id is not null';

// Rows of two tables belong together one by one exactly when their hashes add up to the same. That takes one look at each table, in
// no order, and no index that every payment would have to keep; to look each row up takes as long as all other checks together. All
// of it is one statement, so that it is as it was at one moment.
const SUMS = statement(
  'verify_invoices',
  `with rewarded as (
     select ${total(hash('user_id', 'seq', 'invoice_id', 'invitee_user_id', 'base_micro'))} as by_invoice,
       ${total(hash('user_id', 'seq', 'invoice_id', 'invitee_user_id'))} as by_event,
       ${weighed('amount_micro', 'invitee_user_id')} as accrued
     from rewards
   ), invoiced as (
     select ${total(hash('inviter_user_id', 'reward_seq', 'invoice_id', 'user_id', BASE), 'reward_seq is not null')} as by_invoice,
       ${total(hash('user_id', 'spend_id', 'invoice_id', 'total_micro'), 'spend_id is not null')} as covered,
       ${weighed(`${BASE} - ${GIVEN_BACK}`, 'user_id', INVITED)} as paid,
       ${weighed(`${GIVEN_BACK} - ${GIVEN_BACK_LEAST}`, 'user_id', `${INVITED} and won_micro > disputed_micro`)} as doubtful
     from invoices
   ), reported as (
     select ${total(hash('inviter_user_id', 'reward_seq', 'invoice_id', 'user_id'))} as by_event
     from billing_events where outcome = 'reward_created'
   ), invited as (
     select ${weighed('accrued_micro', 'invitee_user_id')} as accrued, ${weighed('total_paid_micro', 'invitee_user_id')} as paid from invitees
   ), spent as (
     select ${total(hash('user_id', 'spend_id', 'invoice_id', 'amount_micro'))} as covered from spends
   )
   select rewarded.by_invoice = invoiced.by_invoice as rewarded, rewarded.by_event = reported.by_event as reported,
     invoiced.covered = spent.covered as covered,
     rewarded.accrued = invited.accrued and invited.paid between invoiced.paid and invoiced.paid + invoiced.doubtful as summed
   from rewarded, invoiced, reported, invited, spent`,
);

interface Row {
  rewarded: boolean;
  reported: boolean;
  covered: boolean;
  summed: boolean;
}

/**
 * Holds rewards against the invoices and the reports that made them, credit against the invoices that it covers, and what is kept of
 * invitees against both. Where sums differ, whose rows they are is found out.
 */
export async function checkInvoices(db: Reader): Promise<Difference[]> {
  const [agree] = (await db.query<Row>(SUMS, [])) as [Row];
  const named = await Promise.all([
    agree.rewarded ? [] : nameRewarded(db),
    agree.reported ? [] : nameEvents(db),
    agree.covered ? [] : nameCovered(db),
    agree.summed ? [] : nameSums(db),
  ]);
  return named.flat();
}
