import { seedMoney, settle } from '../../bench/money-seed.ts';
import { userIdOf } from '../../bench/seed.ts';
import type { Person } from '../../support/good-call-makers.ts';
import { SETTING, TASK_SETTING } from '../../support/points.ts';
import type { TestServer } from '../../support/server.ts';
import { BADGE, tierDraft } from '../../support/user-tiers.ts';

/** Of everything that a user can make rows of. */
export const ROWS = 100_000;
const INVITEES = 10_000;
const CODES = 3000;
const DAYS = 3650;
const TOKENS = 3000;

const times = (count: number) => `from generate_series(1, ${count}) as i`;
const id = (prefix: string) => `('${prefix}-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid`;

/** Rows of one user, $1, as the server would have written them over the years. */
const STATEMENTS = [
  `insert into point_balances (user_id) select user_id from users on conflict do nothing`,
  `update population set users = (select count(*) / 16 from point_balances)`,
  `update point_balances set points_micro = ${ROWS} * 1000, seq = ${ROWS} where user_id = $1`,
  `insert into point_events (user_id, seq, event_id, task, occurred_at, points_micro, reported_by, setting_version, received_at)
   select $1, i, 'past_' || i, 'auction', now(), 1000, 'operator:default', 1, now() ${times(ROWS)}`,
  `insert into attribution_log (user_id, id, event, code, reason, invitee_user_id, created_at)
   select $1, ${id('aaaaaaaa')}, 'rejected', 'nobody-' || i, 'code_unknown', $1, now() - interval '1 year' * (i::float8 / ${ROWS}) ${times(ROWS)}`,
  `insert into payouts (user_id, payout_id, amount_micro, network, address, status, requested_at, note, completed_at)
   select $1, ${id('bbbbbbbb')}, 50000000, 'paypal', 'ada@example.org', 'failed', at, repeat('x', 200), at
   from (select i, now() - interval '2 days' - interval '1 year' * (i::float8 / ${ROWS}) as at ${times(ROWS)}) as past`,
  `insert into payout_directory (payout_id, user_id) select ${id('bbbbbbbb')}, $1 ${times(ROWS)}`,
  `insert into codes (user_id, code_id, code, kind, created_at, disabled_at)
   select $1, ${id('cccccccc')}, 'past-' || i, 'custom', now() - interval '2 days', now() ${times(CODES)}`,
  `insert into code_directory (code, user_id) select 'past-' || i, $1 ${times(CODES)}`,
  `insert into clicks (user_id, code, day, clicks) select $1, 'past-1', current_date - i, 1 ${times(DAYS)}`,
  `insert into sessions (token_hash, user_id, created_at, expires_at)
   select sha256(('past ' || i)::bytea), $1, now(), now() + interval '30 days' ${times(ROWS)}`,
  `insert into tickets (ticket_hash, user_id, return_to, created_at, expires_at, used_at)
   select sha256(('past ' || i)::bytea), $1, '/', now(), now() - interval '1 day', now() ${times(ROWS)}`,
  `insert into idempotency_keys (actor, operation, key, fingerprint, status, body, created_at)
   select 'user:' || $1, 'requestPayout', 'past-' || i, sha256(i::text::bytea), 202, repeat('x', 200), now() ${times(ROWS)}`,
  `insert into audit_log (id, action, actor, user_id, operation, request_id, details, created_at)
   select ${id('dddddddd')}, 'signup.rejected', 'user:' || $1, $1, 'attribute', 'req_past', '{}', now() ${times(ROWS)}`,
  `insert into api_tokens (token_id, name, operator, known_to, scopes, networks, prefix, secret_hash, created_by, created_at, revoked_at)
   select ${id('eeeeeeee')}, 'past ' || i, 'default', '{default}', '{*}', '{}', 'trp_past', sha256(('past ' || i)::bytea), 'default',
     now() - interval '1 year' * (i::float8 / ${TOKENS}), now() ${times(TOKENS)}`,
  `insert into invoices (invoice_id, user_id, total_micro, created_at)
   select 'open_' || i, $1, 1000000, now() - interval '1 minute' * i ${times(ROWS)}`,
  `insert into event_batches (shard, batch_id, created_at, events)
   select 0, ${id('ffffffff')}, now(), jsonb_build_array(jsonb_build_array('payout.sent', 1, $1, 'req_past', jsonb_build_object(
     'id', ${id('bbbbbbbb')}, 'user_id', $1, 'amount_micro', 50000000, 'network', 'paypal', 'status', 'sent',
     'requested_at', '2026-01-01T00:00:00.000Z', 'tx_hash', repeat('x', 255), 'completed_at', '2026-01-01T00:00:00.000Z'
   ))) ${times(ROWS)}`,
  `insert into event_order (shard, first_position, batch_id, count)
   select 0, p.position + i, ${id('ffffffff')}, 1 from log_heads p, generate_series(1, ${ROWS}) as i where p.shard = 0`,
  `update log_heads set position = position + ${ROWS}`,
  `insert into billing_rejections (event_id, reason, event, received_at, reported_by, user_id)
   select 'past_' || i, 'invoice_mismatch', repeat('x', 200), now(), 'operator:default', $1 ${times(ROWS)}`,
];

/** What PostgreSQL reads for itself would count as a request's. */
const WITHOUT_VACUUM = `
  do $$ declare name regclass; begin
    for name in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
      execute format('alter table %s set (autovacuum_enabled = off, toast.autovacuum_enabled = off)', name);
    end loop;
  end $$`;

/** Nearly as many tiers as a ladder may have, each with a badge as large as it may be. */
async function fillLadder(server: TestServer): Promise<void> {
  const tier = tierDraft({ svg: BADGE.replace('</svg>', `<desc>${'x'.repeat(65_000)}</desc></svg>`) });
  await server.admin('POST', '/v1/admin/user-tiers', tier);
  await server.sql(
    `insert into user_tiers (point_micro, level, name, svg)
     select (2000 + i)::bigint * 1000000, i, 'Level ' || i, t.svg from user_tiers t, generate_series(1, 97) as i`,
  );
}

/** A user with a past: 100,000 rows of everything, money among it, and a ladder to climb that is as tall as it may be. */
export async function signUpWithPast(server: TestServer): Promise<Person> {
  server.clock.set(new Date().toISOString());
  await server.sql(WITHOUT_VACUUM);
  const pool = { query: async ({ text }: { text: string }) => ({ rows: await server.sql(text) }) };
  await seedMoney(pool as never, settle([{ inviters: 1, payersEach: INVITEES, paymentsEach: ROWS / INVITEES }]));
  const userId = userIdOf(1);
  for (const text of STATEMENTS) await server.sql(text.replaceAll('$1', `'${userId}'::uuid`));
  await fillLadder(server);
  await server.admin('PUT', TASK_SETTING, SETTING);
  await server.sql('analyze');
  return { userId, session: await server.login(userId) };
}
