import { statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Difference } from './difference.ts';
import { nameCovered, nameEvents, nameRewarded, nameSums } from './name-invoices.ts';
import { BASE, GIVEN_BACK } from './paid-invoice.ts';

const hash = (...columns: string[]) => `hash_record_extended(row(${columns.join(', ')}), 0)`;
const total = (what: string, where = 'true') => `coalesce(sum(${what}) filter (where ${where}), 0)`;
/** A sum that also changes when an amount is moved to another invitee: each invitee has a weight of their own. */
const weighed = (amount: string, invitee: string, where?: string) => total(`(${amount})::numeric * (${hash(invitee)} & 2147483647)`, where);
const OF_REWARDS = total(hash('user_id', 'seq', 'invoice_id', 'invitee_user_id', 'base_micro'));
const OF_INVOICES = total(hash('inviter_user_id', 'reward_seq', 'invoice_id', 'user_id', BASE), 'reward_seq is not null');
const REWARDED = total(hash('user_id', 'seq', 'invoice_id', 'invitee_user_id'));
const REPORTED = total(hash('inviter_user_id', 'reward_seq', 'invoice_id', 'user_id'), "outcome = 'reward_created'");
const SPENT = total(hash('user_id', 'spend_id', 'invoice_id', 'amount_micro'));
const COVERED = total(hash('user_id', 'spend_id', 'invoice_id', 'total_micro'), 'spend_id is not null');
const EARNED = weighed('amount_micro', 'invitee_user_id');
const ACCRUED = weighed('accrued_micro', 'invitee_user_id');
const PAID = weighed(`${BASE} - ${GIVEN_BACK}`, 'user_id', 'inviter_user_id is not null');
const TOTAL_PAID = weighed('total_paid_micro', 'invitee_user_id');

// Rows of two tables belong together one by one exactly when their hashes add up to the same. That takes one scan of each table, in any
// order, and no index that every payment would have to maintain; looking up each row would take as long as all other checks together. All
// of it is one statement, so that it is as it was at one moment.
const SUMS = statement(
  'verify_invoices',
  `select r.hash = n.hash as rewarded, r.reported = e.reported as reported, n.covered = s.covered as covered,
     r.earned = v.accrued and v.total_paid = n.paid as summed
   from (select ${OF_REWARDS} as hash, ${REWARDED} as reported, ${EARNED} as earned from rewards) r,
     (select ${OF_INVOICES} as hash, ${COVERED} as covered, ${PAID} as paid from invoices) n,
     (select ${REPORTED} as reported from billing_events) e,
     (select ${ACCRUED} as accrued, ${TOTAL_PAID} as total_paid from invitees) v,
     (select ${SPENT} as covered from spends) s`,
);

interface Row {
  rewarded: boolean;
  reported: boolean;
  covered: boolean;
  summed: boolean;
}

/**
 * Compares rewards with the invoices and reports that made them, credit with the invoices that it covers, and what is kept of invitees with
 * both. Where sums differ, it finds out whose rows do; sums of contract 1.0.1 may differ and still be right.
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
