/**
 * What a payment does to the tables, written by hand for payers who have paid before: the same rows, sums and constraints, without what the
 * server looks up to refuse, replay or cap. First for one payment, then for as many as COPY has brought.
 */
import { statement } from '../../src/core/statement.ts';

/** The default programme's values, as an author of hand-written SQL would know them. */
const HOLD = '14 days';

/** One payment: event id, invoice id, payer, amount, who reports it. */
export const PAY = statement(
  'bench_pay',
  `with paid as (
     select u.user_id, u.inviter_user_id, i.tier, t.rate_bps, p.version, $4::bigint as base, $4::bigint * t.rate_bps / 10000 as micro,
       uuidv7() as reward_id
     from users u
     join users i on i.user_id = u.inviter_user_id and not i.blocked and i.erased_at is null
     join programme p on p.id = 1
     join programme_tiers t on t.version = p.version and t.tier = i.tier
     where u.user_id = $3::uuid
   ), booked as (
     update balances b set programme = b.programme - paid.micro, pending = b.pending + paid.micro, seq = b.seq + 1
     from paid where b.user_id = paid.inviter_user_id
     returning b.seq, b.programme, b.pending, paid.*
   ), transfer as (
     insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
     select inviter_user_id, seq, micro, now(), reward_id, 'accrue', 'programme', 'pending', programme, pending from booked
   ), reward as (
     insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro,
       rate_bps, tier, invoice_id)
     select inviter_user_id, seq, reward_id, user_id, now(), now(), now() + interval '${HOLD}', base, micro, rate_bps, tier, $2
     from booked
   ), invoice as (
     insert into invoices (invoice_id, user_id, total_micro, paid_micro, paid_at, inviter_user_id, reward_seq)
     select $2, user_id, base, base, now(), inviter_user_id, seq from booked
   ), invitee as (
     update invitees i set total_paid_micro = i.total_paid_micro + paid.base, accrued_micro = i.accrued_micro + paid.micro
     from paid where i.user_id = paid.inviter_user_id and i.invitee_user_id = paid.user_id
   )
   insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id,
     reward_seq, tier, programme_version, reported_by)
   select $1, 'invoice_paid', now(), now(), $2, user_id, base, 'reward_created', inviter_user_id, seq, tier, version, $5 from booked`,
);

/** The table that COPY fills with payments: empty again after each commit. */
export const STAGE = statement(
  'bench_stage',
  `create temporary table stage (event_id text, invoice_id text, user_id uuid, amount_micro bigint, occurred_at timestamptz)
   on commit delete rows`,
);
export const COPY = statement('bench_copy', 'copy stage from stdin');

/** The accounts that the staged payments move, in the order in which everybody locks them. */
export const LOCK_STAGED = statement(
  'bench_lock_staged',
  `select count(*) from (
     select from balances
     where user_id = any(array(select u.inviter_user_id from stage s join users u on u.user_id = s.user_id))
     order by user_id for update
   ) locked`,
);

/** The staged payments, once their accounts are locked. */
export const PAY_STAGED = statement(
  'bench_pay_staged',
  `with paid as (
     select s.*, u.inviter_user_id, i.tier, t.rate_bps, p.version, s.amount_micro * t.rate_bps / 10000 as micro,
       uuidv7() as reward_id
     from stage s
     join users u on u.user_id = s.user_id
     join users i on i.user_id = u.inviter_user_id and not i.blocked and i.erased_at is null
     join programme p on p.id = 1
     join programme_tiers t on t.version = p.version and t.tier = i.tier
   ), booked as materialized (
     select paid.*, b.seq + row_number() over upto as seq, b.programme - (sum(micro) over upto)::bigint as programme,
       b.pending + (sum(micro) over upto)::bigint as pending
     from paid join balances b on b.user_id = paid.inviter_user_id
     window upto as (partition by paid.inviter_user_id order by paid.event_id rows unbounded preceding)
   ), balance as (
     update balances b set programme = b.programme - v.micro, pending = b.pending + v.micro, seq = b.seq + v.payments
     from (select inviter_user_id, sum(micro)::bigint as micro, count(*) as payments from booked group by inviter_user_id) v
     where b.user_id = v.inviter_user_id
   ), transfer as (
     insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
     select inviter_user_id, seq, micro, now(), reward_id, 'accrue', 'programme', 'pending', programme, pending from booked
   ), reward as (
     insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro,
       rate_bps, tier, invoice_id)
     select inviter_user_id, seq, reward_id, user_id, now(), occurred_at, occurred_at + interval '${HOLD}', amount_micro, micro,
       rate_bps, tier, invoice_id
     from booked
   ), invoice as (
     insert into invoices (invoice_id, user_id, total_micro, paid_micro, paid_at, inviter_user_id, reward_seq)
     select invoice_id, user_id, amount_micro, amount_micro, occurred_at, inviter_user_id, seq from booked
   ), invitee as (
     update invitees i set total_paid_micro = i.total_paid_micro + v.base, accrued_micro = i.accrued_micro + v.micro
     from (
       select inviter_user_id, user_id, sum(amount_micro)::bigint as base, sum(micro)::bigint as micro
       from booked group by inviter_user_id, user_id
     ) v
     where i.user_id = v.inviter_user_id and i.invitee_user_id = v.user_id
   )
   insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id,
     reward_seq, tier, programme_version, reported_by)
   select event_id, 'invoice_paid', occurred_at, now(), invoice_id, user_id, amount_micro, 'reward_created', inviter_user_id, seq, tier,
     version, 'operator:default'
   from booked`,
);
