/**
 * The reads of getMe and getUser as anybody would write them by hand: one row by one key. The product reads the same columns from
 * the same joins, but groups the keys of requests that come together.
 */
import { statement } from '../../src/core/tx.ts';
import { STANDING_COLUMNS, STANDING_FROM } from '../../src/users/standing.ts';

export const SESSION = statement(
  'bench_session',
  `select s.user_id, s.expires_at, u.blocked
   from sessions s join users u on u.user_id = s.user_id
   where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and u.erased_at is null`,
);

export const ME = statement(
  'bench_me',
  `select ${STANDING_COLUMNS}, i.display_name as inviter_display
   from (select $1::uuid as user_id, $2::timestamptz as now) as wanted
   join ${STANDING_FROM} on u.user_id = wanted.user_id
   left join users i on i.user_id = u.inviter_user_id`,
);

export const USER = statement(
  'bench_user',
  `select ${STANDING_COLUMNS}
   from (select $1::uuid as user_id, $2::timestamptz as now) as wanted
   join ${STANDING_FROM} on u.user_id = wanted.user_id
   where u.erased_at is null`,
);
