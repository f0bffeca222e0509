import { type Statement, statement } from '../core/statement.ts';
import type { Reader } from '../core/tx.ts';
import type { Check, Difference } from './difference.ts';
import { BASE, GIVEN_BACK, GIVEN_BACK_LEAST } from './paid-invoice.ts';

// Each statement scans whole tables, which is only worth it when something is wrong. It returns the first of each user's mistakes.

const REWARDED = statement(
  'verify_rewarded_invoices',
  `select distinct on (user_id) coalesce(r.user_id, n.inviter_user_id, n.user_id) as user_id, coalesce(r.invoice_id, n.invoice_id) as subject,
     coalesce(n.reward_seq::text || ' of ' || n.base || ' for ' || n.user_id, 'none') as expected,
     coalesce(r.seq::text || ' of ' || r.base_micro || ' for ' || r.invitee_user_id, 'none') as found
   from rewards r
   full join (select invoice_id, user_id, inviter_user_id, reward_seq, ${BASE} as base from invoices where reward_seq is not null) n
     on n.invoice_id = r.invoice_id and n.inviter_user_id = r.user_id and n.reward_seq = r.seq
   where r.user_id is null or n.invoice_id is null or r.invitee_user_id <> n.user_id or r.base_micro <> n.base
   order by user_id, r.seq, subject`,
);

const EVENTS = statement(
  'verify_reward_events',
  `select distinct on (user_id) coalesce(r.user_id, e.inviter_user_id) as user_id, coalesce(r.invoice_id, e.invoice_id) as subject,
     coalesce(e.reward_seq::text || ' for ' || e.payer || case when e.reports > 1 then ', ' || e.reports || ' times' else '' end, 'none')
       as expected,
     coalesce(r.seq::text || ' for ' || r.invitee_user_id, 'none') as found
   from rewards r
   full join (
     select inviter_user_id, reward_seq, min(invoice_id) as invoice_id, min(user_id::text) as payer, count(*) as reports
     from billing_events where outcome = 'reward_created' group by inviter_user_id, reward_seq
   ) e on e.inviter_user_id = r.user_id and e.reward_seq = r.seq
   where r.user_id is null or e.reports is null or e.reports > 1 or e.invoice_id <> r.invoice_id or e.payer <> r.invitee_user_id::text
   order by user_id, r.seq, subject`,
);

const COVERED = statement(
  'verify_covered_invoices',
  `select distinct on (user_id) coalesce(s.user_id, n.user_id) as user_id, coalesce(s.invoice_id, n.invoice_id) as subject,
     coalesce(n.total_micro || ' by ' || n.spend_id, 'nothing') as expected,
     coalesce(s.amount_micro || ' by ' || s.spend_id, 'nothing') as found
   from spends s
   full join (select invoice_id, user_id, spend_id, total_micro from invoices where spend_id is not null) n
     on n.user_id = s.user_id and n.spend_id = s.spend_id and n.invoice_id = s.invoice_id
   where s.user_id is null or n.invoice_id is null or n.total_micro is distinct from s.amount_micro
   order by user_id, subject`,
);

const INVITEES = statement(
  'verify_invitee_sums',
  `with paid as (
     select inviter_user_id as user_id, user_id as invitee_user_id, sum(${BASE} - ${GIVEN_BACK}) as least,
       sum(${BASE} - ${GIVEN_BACK_LEAST}) as most
     from invoices where inviter_user_id is not null group by 1, 2
   ), accrued as (
     select user_id, invitee_user_id, sum(amount_micro) as micro from rewards group by 1, 2
   )
   select distinct on (user_id) user_id, invitee_user_id as subject,
     coalesce(paid.least, 0) || ' paid, ' || coalesce(accrued.micro, 0) || ' accrued' as expected,
     coalesce(v.total_paid_micro || ' paid, ' || v.accrued_micro || ' accrued', 'no invitee') as found
   from invitees v full join paid using (user_id, invitee_user_id) full join accrued using (user_id, invitee_user_id)
   where coalesce(v.accrued_micro, 0) <> coalesce(accrued.micro, 0)
     or coalesce(v.total_paid_micro, 0) not between coalesce(paid.least, 0) and coalesce(paid.most, 0)
   order by user_id, subject`,
);

interface Row {
  user_id: string;
  /** The invoice, or the invitee. */
  subject: string;
  expected: string;
  found: string;
}

/** How much of an invoice's id an answer has room for. */
const SUBJECT_MAX = 60;

async function differences(db: Reader, statement: Statement, check: Check, tell: (subject: string) => string): Promise<Difference[]> {
  const rows = await db.query<Row>(statement, []);
  return rows.map(({ user_id: userId, subject, expected, found }) => {
    const what = tell([...subject].slice(0, SUBJECT_MAX).join(''));
    return { userId, check, expected: `${what}: ${expected}`, found: `${what}: ${found}` };
  });
}

/** Rewards that are not those of their invoices, and invoices that are not those of their rewards. */
export const nameRewarded = (db: Reader) => differences(db, REWARDED, 'rewarded_invoices', (invoice) => `reward of ${invoice}`);

/** Rewards that no report has made, or more than one, and reports whose reward is not there. */
export const nameEvents = (db: Reader) => differences(db, EVENTS, 'reward_events', (invoice) => `reward of ${invoice}`);

/** Credit that does not cover its invoice, and covered invoices without credit. */
export const nameCovered = (db: Reader) => differences(db, COVERED, 'covered_invoices', (invoice) => `credit on ${invoice}`);

/** Invitees whose kept sums are not what they have paid, or earned their inviter. */
export const nameSums = (db: Reader) => differences(db, INVITEES, 'invitee_sums', (invitee) => `invitee ${invitee}`);
