/**
 * The statements of getMe, getUser and setUserTier as anybody would write them by hand: one row by one key. The product reads the
 * same columns from the same joins, but groups the keys of requests that come together.
 */
import { statement } from '../../src/core/statement.ts';
import { OVERVIEW_COLUMNS, OVERVIEW_FROM } from '../../src/users/overview.ts';

export const SESSION = statement(
  'bench_session',
  `select s.user_id, s.expires_at, u.blocked
   from sessions s join users u on u.user_id = s.user_id
   where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and u.erased_at is null`,
);

export const ME = statement(
  'bench_me',
  `select ${OVERVIEW_COLUMNS}, i.display_name as inviter_display
   from (select $1::uuid as user_id, $2::timestamptz as now) as wanted
   join ${OVERVIEW_FROM} on u.user_id = wanted.user_id
   left join users i on i.user_id = u.inviter_user_id`,
);

export const USER = statement(
  'bench_user',
  `select ${OVERVIEW_COLUMNS}
   from (select $1::uuid as user_id, $2::timestamptz as now) as wanted
   join ${OVERVIEW_FROM} on u.user_id = wanted.user_id
   where u.erased_at is null`,
);

export const TIER_SHARE = statement(
  'bench_tier_share',
  'select t.tier from programme p join programme_tiers t on t.version = p.version and t.tier = $1 where p.id = 1 for share of p',
);
export const USER_LOCK = statement('bench_user_lock', 'select tier from users where user_id = $1 and erased_at is null for update');
export const TIER_PUT = statement('bench_tier_put', 'update users set tier = $2 where user_id = $1');
export const TIER_LOG = statement(
  'bench_tier_log',
  `insert into attribution_log (user_id, id, event, old_tier, new_tier, note, created_at) values ($1, $2, 'tier_changed', $3, $4, $5, $6)`,
);
export const TIER_AUDIT = statement(
  'bench_tier_audit',
  `insert into audit_log (id, action, actor, user_id, operation, request_id, details, created_at)
   values ($1, 'user.tier_changed', $2, $3, 'setUserTier', $4, $5, $6)`,
);
