import type { Pool } from '../support/pool.ts';
import { BASE, REWARD } from './payments.ts';
import { SESSION_HASH_SQL, USER_ID_SQL } from './seed.ts';

/** Inviters who are alike: each has so many payers, each of whom paid so many invoices. */
export interface Crowd {
  inviters: number;
  payersEach: number;
  paymentsEach: number;
}

/** A crowd with the numbers of its users. Payers come after inviters, those of the first inviter first. */
export interface Settled extends Crowd {
  firstInviter: number;
  firstPayer: number;
  payers: number;
}

export function settle(crowds: readonly Crowd[]): Settled[] {
  let next = 1;
  return crowds.map((crowd) => {
    const firstInviter = next;
    const payers = crowd.inviters * crowd.payersEach;
    next += crowd.inviters + payers;
    return { ...crowd, firstInviter, firstPayer: firstInviter + crowd.inviters, payers };
  });
}

/** When a history happened, and how its rows lie in their tables: one inviter's after another's, or as they came in. */
export interface Past {
  daysAgo: number;
  days: number;
  isInOrder: boolean;
}

const PAST: Past = { daysAgo: 60, days: 30, isInOrder: false };

/**
 * Fills a migrated database with crowds and their history, as if the server had written it: each payment earned a reward, and each
 * reward was unlocked before the next came in. So it has two transfers for each payment, and nobody's first payment is ahead.
 */
export async function seedMoney(owner: Pool, crowds: readonly Settled[], past = PAST): Promise<void> {
  for (const crowd of crowds) for (const text of statements(crowd, past)) await owner.query({ text });
  await owner.query({ text: 'vacuum analyze' });
}

function statements({ inviters, payersEach, paymentsEach, firstInviter, firstPayer, payers }: Settled, past: Past): string[] {
  const each = payersEach * paymentsEach;
  const all = inviters * each;
  const everyInviter = `from generate_series(${firstInviter}, ${firstPayer - 1}) as i`;
  const everyUser = `from generate_series(${firstInviter}, ${firstPayer + payers - 1}) as i`;
  const everyPayer = `from generate_series(0, ${payers - 1}) as k`;
  const everyReward = `from generate_series(0, ${all - 1}) as g cross join lateral (select g / ${each} as i, g % ${each} as n) at`;
  const code = (number: string) => `'c' || lpad((${number})::text, 9, '0')`;
  const inviter = (number: string) => USER_ID_SQL(`${firstInviter} + ${number}`);
  const payer = USER_ID_SQL(`${firstPayer} + i * ${payersEach} + n % ${payersEach}`);
  const id = (prefix: string) => `'${prefix}_0_${String(firstInviter).padStart(9, '0')}_' || lpad(g::text, 10, '0')`;
  const rewardId = `('${String(firstInviter).padStart(8, '0')}-0000-7000-9000-' || lpad(g::text, 12, '0'))::uuid`;
  const paidAt = `now() - interval '${past.daysAgo} days' + interval '${past.days} days' * (n::float8 / ${each})`;
  const signedAt = `now() - interval '${past.daysAgo + 10} days'`;
  const order = past.isInOrder ? 'order by n, i' : '';
  const seq = '2 * n + 1';
  return [
    `insert into users (user_id, display_name, tier, paid_invitees, signed_at, created_at)
     select ${USER_ID_SQL('i')}, 'User ' || i, 1, ${payersEach}, now() - interval '${past.daysAgo + 30} days', now() - interval '${past.daysAgo + 30} days' ${everyInviter}`,
    `insert into users (user_id, display_name, tier, inviter_user_id, signed_at, created_at)
     select ${USER_ID_SQL(`${firstPayer} + k`)}, 'Payer ' || k, 1, ${inviter(`k / ${payersEach}`)}, ${signedAt}, ${signedAt}
     ${everyPayer}`,
    `insert into codes (user_id, code_id, code, kind, created_at) select ${USER_ID_SQL('i')}, ${USER_ID_SQL('i')}, ${code('i')}, 'uid', now() ${everyUser}`,
    `insert into code_directory (code, user_id) select ${code('i')}, ${USER_ID_SQL('i')} ${everyUser}`,
    `insert into sessions (token_hash, user_id, created_at, expires_at)
     select ${SESSION_HASH_SQL('i')}, ${USER_ID_SQL('i')}, now(), now() + interval '30 days' ${everyInviter}`,
    `insert into invitees (user_id, invitee_user_id, code, attributed_at, first_paid_at, total_paid_micro, accrued_micro)
     select ${inviter(`k / ${payersEach}`)}, ${USER_ID_SQL(`${firstPayer} + k`)}, ${code(`${firstInviter} + k / ${payersEach}`)},
       ${signedAt}, now() - interval '${past.daysAgo} days', ${BASE}::bigint * ${paymentsEach}, ${REWARD}::bigint * ${paymentsEach} ${everyPayer}`,
    `insert into balances (user_id, programme, available, seq, unlocked_until)
     select ${USER_ID_SQL('i')}, -${REWARD}::bigint * ${each}, ${REWARD}::bigint * ${each}, 2 * ${each}, now() ${everyInviter}`,
    `insert into balances (user_id) select ${USER_ID_SQL(`${firstPayer} + k`)} ${everyPayer}`,
    `insert into rewards (user_id, seq, reward_id, invitee_user_id, created_at, occurred_at, available_at, base_micro, amount_micro,
       rate_bps, tier, invoice_id)
     select ${inviter('i')}, ${seq}, ${rewardId}, ${payer}, ${paidAt}, ${paidAt}, ${paidAt} + interval '14 days', ${BASE}, ${REWARD}, 1000, 1,
       ${id('inv')} ${everyReward} ${order}`,
    `insert into transfers (user_id, seq, amount_micro, created_at, subject_id, kind, debit, credit, debit_after, credit_after)
     select ${inviter('i')}, t.seq, ${REWARD}, ${paidAt}, ${rewardId}, t.kind::transfer_kind, t.debit::account, t.credit::account,
       t.debit_after, t.credit_after
     ${everyReward} cross join lateral (values
       (${seq}, 'accrue', 'programme', 'pending', ${REWARD}::bigint * -(n + 1), ${REWARD}),
       (${seq} + 1, 'unlock', 'pending', 'available', 0, ${REWARD}::bigint * (n + 1))
     ) as t (seq, kind, debit, credit, debit_after, credit_after) ${order}`,
    `insert into invoices (invoice_id, user_id, total_micro, paid_at, inviter_user_id, reward_seq)
     select ${id('inv')}, ${payer}, ${BASE}, ${paidAt}, ${inviter('i')}, ${seq} ${everyReward} ${order}`,
    `insert into billing_events (event_id, type, occurred_at, received_at, invoice_id, user_id, amount_micro, outcome, inviter_user_id,
       reward_seq, tier, programme_version, reported_by)
     select ${id('evt')}, 'invoice_paid', ${paidAt}, ${paidAt}, ${id('inv')}, ${payer}, ${BASE}, 'reward_created', ${inviter('i')},
       ${seq}, 1, 1, 'operator:default' ${everyReward} ${order}`,
  ];
}
