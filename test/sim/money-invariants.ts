import { type Invariant, nothingIn } from './invariant.ts';

const MOVED = (account: string) =>
  `coalesce((select sum(case when credit = '${account}' then amount_micro when debit = '${account}' then -amount_micro end)
     from transfers t where t.user_id = b.user_id), 0)`;
const ACCOUNTS = ['programme', 'pending', 'available', 'reserved', 'paid_out', 'spent', 'debt'];

/** What all users together hold, and what hours that are counted ahead and transfers since then say they do. */
const KEPT = ACCOUNTS.map((account) => `select '${account}'::account as account, sum(${account}) as held from balances`).join(
  ' union all ',
);
const FLOWS = `select debit, credit, amount_micro from report_flows
  union all select debit, credit, amount_micro from transfers where created_at >= (select rolled_until from roll_ups)`;
const REPORTED = `select account, sum(amount) as moved from (
    select credit as account, amount_micro as amount from (${FLOWS}) f union all select debit, -amount_micro from (${FLOWS}) f
  ) sides group by account`;

export const MONEY: Record<string, Invariant> = {
  money_adds_up: nothingIn(
    "A user's accounts add up to zero.",
    `select * from balances where user_id = any($1) and programme + pending + available + reserved + paid_out + spent + debt <> 0`,
  ),
  money_in_bounds: nothingIn(
    'Programme and debt are never above zero, every other account never below.',
    `select * from balances where user_id = any($1)
       and (greatest(programme, debt) > 0 or least(pending, available, reserved, paid_out, spent) < 0)`,
  ),
  money_without_gap: nothingIn(
    "A user's transfers are numbered from 1 to the last one, each number once.",
    `select b.user_id, b.seq, count(t.seq), max(t.seq) from balances b left join transfers t on t.user_id = b.user_id
     where b.user_id = any($1) group by 1, 2 having count(t.seq) <> b.seq or coalesce(max(t.seq), 0) <> b.seq`,
  ),
  money_follows_transfers: nothingIn(
    'What is kept in an account is the sum of its transfers.',
    `select b.* from balances b where user_id = any($1) and (${ACCOUNTS.map((account) => `${account} <> ${MOVED(account)}`).join(' or ')})`,
  ),
  money_repays_debt: nothingIn(
    'Nobody has money available and debt at once.',
    `select * from balances where user_id = any($1) and available <> 0 and debt <> 0`,
  ),
  money_rewards_once: nothingIn(
    'An invoice earns one reward at most, of its base times the rate, rounded down, or less.',
    `select invoice_id, count(*), max(amount_micro) from rewards where user_id = any($1) group by 1
     having count(*) > 1 or max(amount_micro - floor(base_micro::numeric * rate_bps / 10000)) > 0`,
  ),
  money_reverses_once: nothingIn(
    'Of a reward no more is reversed than it was, and what was reversed less what was restored is what the row says.',
    `select r.reward_id, r.reversed_micro from rewards r where user_id = any($1) and (reversed_micro > amount_micro or reversed_micro <>
       (select coalesce(sum(case kind when 'reverse' then amount_micro when 'restore' then -amount_micro end), 0)
        from transfers t where t.user_id = r.user_id and t.subject_id = r.reward_id))`,
  ),
  money_held: nothingIn(
    'A reward is not unlocked before the end of its hold.',
    `select t.*, r.available_at from transfers t join rewards r on r.user_id = t.user_id and r.reward_id = t.subject_id
     where t.user_id = any($1) and t.kind = 'unlock' and t.created_at < r.available_at`,
  ),
  money_of_payouts: nothingIn(
    'What is reserved is promised to open payouts, and what is paid out went with sent ones that did not come back.',
    `select b.user_id, reserved, paid_out from balances b
     left join payouts p on p.user_id = b.user_id where b.user_id = any($1) group by 1, 2, 3
     having reserved <> coalesce(sum(amount_micro) filter (where status in ('requested', 'processing')), 0)
       or paid_out <> coalesce(sum(amount_micro) filter (where status = 'sent'), 0)`,
  ),
  money_comes_back_once: nothingIn(
    'A payout leaves once, and comes back once at most, whole and only when it is returned.',
    `select p.payout_id, p.status, count(t.seq) filter (where kind = 'settle') as settled, sum(t.amount_micro) filter (where kind = 'bounce') as back
     from payouts p left join transfers t on t.user_id = p.user_id and t.subject_id = p.payout_id where p.user_id = any($1) group by 1, 2, p.amount_micro
     having count(t.seq) filter (where kind = 'settle') <> (case when p.status in ('sent', 'returned') then 1 else 0 end)
       or coalesce(sum(t.amount_micro) filter (where kind = 'bounce'), 0) <> (case when p.status = 'returned' then p.amount_micro else 0 end)`,
  ),
  payouts_of_a_day: nothingIn(
    'A user requests at most twenty payouts in any day.',
    `select p.payout_id, count(*) from payouts p join payouts q on q.user_id = p.user_id
       and q.requested_at <= p.requested_at and q.requested_at > p.requested_at - interval '1 day'
     where p.user_id = any($1) group by 1 having count(*) > 20`,
  ),
  money_is_reported: nothingIn(
    'What has moved of all users, as reports count it, is what the balances add up to.',
    `select account, flow.moved, kept.held from (${KEPT}) kept left join (${REPORTED}) flow using (account)
     where $1::uuid[] is not null and exists (select from roll_ups) and coalesce(flow.moved, 0) <> kept.held`,
  ),
  money_spent_once: nothingIn(
    'Credit covers an invoice once, whole, and comes back in parts, never more than was spent.',
    `select s.invoice_id, count(*) from spends s where user_id = any($1) group by 1
     having count(*) > 1 or max(s.amount_micro) <> (select total_micro from invoices i where i.invoice_id = s.invoice_id)
       or max(s.returned_micro) > max(s.amount_micro) or max(s.returned_micro) <> (select coalesce(sum(t.amount_micro), 0) from transfers t
         where t.user_id = any($1) and t.kind = 'return' and t.subject_id = any(array_agg(s.spend_id)))`,
  ),
};
