import type { Pool } from '../support/pool.ts';
import { USER_ID_SQL } from './seed.ts';

/** The beginning of the log, and how far apart its entries are. */
const BEGIN = '2026-01-01T00:00:00Z';
const APART_MS = 1500;
const USERS = 100_000;

/**
 * Seven of ten entries are made by users, who are many; the others by operators, of whom `default` makes most. Each action is one
 * operation's. `ada` never sends a payout, though both are common; `rare` does little, and little is a `programme.updated`.
 */
const ACTOR = `case when i % 10 < 7 then 'user:' || ${USER_ID_SQL(`1 + i * 61813 % ${USERS}`)}
  when i % 100003 = 8 then 'operator:rare' when i % 20 = 7 then 'operator:ada' else 'operator:default' end`;
const ACTION = `case when i % 10 < 7 then (array['session.started', 'code.set', 'payout.requested', 'credit.spent', 'signup.attributed',
    'session.ended', 'signup.rejected'])[1 + i % 7]
  when i % 50021 = 19 then 'programme.updated' when i % 10 = 7 then 'user.updated' else (array['payout.sent', 'user.created'])[1 + i % 2] end`;
const OPERATION = `case when i % 10 < 7 then (array['enter', 'setSlug', 'requestPayout', 'spendOnInvoice', 'attribute',
    'logout', 'recordSignup'])[1 + i % 7]
  when i % 50021 = 19 then 'updateProgramme' when i % 10 = 8 and i % 2 = 0 then 'markPayoutSent' else 'putUser' end`;
const DETAILS = `'{"payout_id": "019cd7c0-11f0-7a42-8d3e-6b9f1c2a5e70", "amount_micro": 50000000, "network": "ethereum"}'`;
const ID = `(lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid`;

/** Fills the log with so many entries, the last of them the newest. Indexes are made afterwards, which is what takes least time. */
export async function seedAudit(owner: Pool, rows: number): Promise<void> {
  const { rows: indexes } = (await owner.query({
    text: `select indexname as name, indexdef as text from pg_indexes where tablename = 'audit_log' and indexname <> 'audit_log_pkey'`,
  })) as { rows: { name: string; text: string }[] };
  for (const { name } of indexes) await owner.query({ text: `drop index ${name}` });
  await owner.query({
    text: `insert into audit_log (id, action, actor, user_id, operation, request_id, details, created_at)
      select ${ID}, ${ACTION}, ${ACTOR}, ${USER_ID_SQL(`1 + i * 61813 % ${USERS}`)}, ${OPERATION}, 'req_' || lpad(to_hex(i), 16, '0'),
        ${DETAILS}, at
      from (select i::bigint as i, timestamptz '${BEGIN}' + i * interval '${APART_MS} ms' as at from generate_series(1, ${rows}) as i) each`,
  });
  for (const { text } of indexes) await owner.query({ text });
  await owner.query({ text: 'vacuum (analyze) audit_log' });
}

/** A moment at which so great a part of the entries was made already. */
export function momentAt(rows: number, part: number): string {
  return new Date(Date.parse(BEGIN) + rows * part * APART_MS).toISOString();
}
