import { APPEND_ONLY } from '../../src/db/privileges.ts';
import { forever, type Invariant, nothingIn, toldOf } from './invariant.ts';
import { MONEY } from './money-invariants.ts';
import { RIGHTS } from './rights-invariants.ts';

const IDEMPOTENCY: Record<string, Invariant> = {
  one_effect_for_a_key: {
    says: 'However often a request is sent under its key, it has one effect.',
    broken: ({ sql, keyed }) =>
      sql(
        `select errand, action, details->>'payout_id' as payout, count(*) from audit_log, unnest($1::text[]) as errand
         where starts_with(request_id, errand || '.') group by 1, 2, 3 having count(*) > 1`,
        [keyed],
      ),
  },
  keys_of_success: {
    says: 'A key is kept with its answer when its request succeeded, until its user is erased, and else not at all.',
    async broken({ sql, run, kept, perhapsKept }) {
      const rows = await sql(`select actor, operation, key, status, body is null as is_empty from idempotency_keys where key like $1`, [
        `${run}%`,
      ]);
      const erased = await sql(`select 'user:' || user_id as actor from users where erased_at is not null`, []);
      const gone = new Set(erased.map(({ actor }) => actor));
      const actorOf = (scope: string) => (JSON.parse(scope) as [actor: string])[0];
      const scopes = new Set(rows.map(({ actor, operation, key }) => JSON.stringify([actor, operation, key])));
      return [
        ...rows.filter(({ status, is_empty }) => is_empty || status === null || status >= 400),
        ...[...scopes].filter((scope) => !kept.has(scope) && !perhapsKept.has(scope)).map((scope) => `kept, and never answered: ${scope}`),
        ...[...kept].filter((scope) => !scopes.has(scope) && !gone.has(actorOf(scope))).map((scope) => `answered, and not kept: ${scope}`),
      ];
    },
  },
};

/**
 * Who agrees to which payout, by the audit log alone; who agreed again, with fewer who may be behind it, may have taken both back at once. Nobody does or takes it back once it was sent: so this is who agreed then, whatever
 * the clock has said.
 */
const AGREED = `
  select details->>'payout_id' as payout, actor, count(distinct details->>'known_to') > 1 as was_replaced
  from audit_log where action like 'payout.appr%' and user_id = any($1) group by 1, 2
  having count(*) filter (where action = 'payout.approved') > count(*) filter (where action = 'payout.approval_withdrawn')`;

const LOGS: Record<string, Invariant> = {
  payouts_are_told: toldOf(
    'Every payout has its row in the audit log, and every such row its payout.',
    `select payout_id from payouts where user_id = any($1)`,
    'payout.requested',
    `details->>'payout_id'`,
  ),
  ends_of_payouts_are_told: nothingIn(
    'A payout that has ended has one row that tells of it, and another when it came back.',
    `select p.payout_id, p.status, count(a.id) from payouts p left join audit_log a on a.user_id = p.user_id
       and a.details->>'payout_id' = p.payout_id::text and a.action in ('payout.sent', 'payout.failed', 'payout.cancelled', 'payout.returned')
     where p.user_id = any($1) group by 1, 2
     having count(a.id) <> (case p.status when 'requested' then 0 when 'processing' then 0 when 'returned' then 2 else 1 end)`,
  ),
  approvals_are_told: nothingIn(
    'Whoever agrees to a payout has said so in the audit log and not taken it back, and nobody else.',
    `select * from (${AGREED}) told full join (
       select payout_id::text as payout, 'operator:' || operator as actor from payout_approvals where user_id = any($1)
     ) kept using (payout, actor) where told.payout is null or (kept.payout is null and not told.was_replaced)`,
  ),
  sent_by_two: {
    says: 'A payout was sent only when as many others had agreed to it as the rule asks for.',
    broken: ({ sql, users, approvals: { needed, from } }) =>
      sql(
        `select s.details, s.actor, count(told.actor) from audit_log s
         left join (${AGREED}) told on told.payout = s.details->>'payout_id' and told.actor <> s.actor
         where s.action = 'payout.sent' and s.user_id = any($1) and (s.details->>'amount_micro')::bigint >= $3
         group by s.id having count(told.actor) < $2`,
        [users, needed, from],
      ),
  },
  credit_is_told: toldOf(
    'Every spend has its row in the audit log, and every such row its spend.',
    `select invoice_id from spends where user_id = any($1)`,
    'credit.spent',
    `details->>'invoice_id'`,
  ),
  users_are_told: toldOf(
    'Every user was created once in the audit log, and nobody else was.',
    `select user_id from users where user_id = any($1)`,
    'user.created',
    'user_id',
  ),
  signups_are_told: toldOf(
    'Every attribution has its row in the audit log, and every such row its attribution.',
    `select invitee_user_id from invitees where user_id = any($1)`,
    'signup.attributed',
    'user_id',
  ),
  tiers_are_told: toldOf(
    'Every change of a tier stands in the attribution log and in the audit log.',
    `select user_id || ' ' || old_tier || ' ' || new_tier from attribution_log where user_id = any($1) and event = 'tier_changed'`,
    'user.tier_changed',
    `user_id || ' ' || (details->>'old_tier') || ' ' || (details->>'new_tier')`,
  ),
  logs_only_grow: forever(
    'Rows of the ledger and the logs stay as they were written.',
    'logs',
    `select 'transfer ' || user_id || ' ' || seq as k, md5(t::text) as v from transfers t where user_id = any($1)
     union all select 'attribution ' || id, md5(l::text) from attribution_log l where user_id = any($1)
     union all select 'audit ' || id, md5(a::text) from audit_log a where user_id = any($1)
     union all select 'event ' || event_id, md5(e::text) from billing_events e where user_id = any($1)`,
  ),
  logs_cannot_shrink: {
    says: 'The serving role has no right to change or delete a row of the ledger or the logs.',
    broken: ({ sql }) =>
      sql(
        `select name from unnest($1::text[]) as name where has_table_privilege('triport_app', name, 'update')
           or has_table_privilege('triport_app', name, 'delete') or has_table_privilege('triport_app', name, 'truncate')`,
        [APPEND_ONLY],
      ),
  },
};

const POINTS: Record<string, Invariant> = {
  points_follow_events: nothingIn(
    "A user's points are the sum of what the user's events earned, and never below zero.",
    `select b.user_id, b.points_micro, b.seq, sum(e.points_micro), count(e.seq) from point_balances b
     left join point_events e on e.user_id = b.user_id where b.user_id = any($1) group by 1, 2, 3
     having b.points_micro <> coalesce(sum(e.points_micro), 0) or b.points_micro < 0 or b.seq <> count(e.seq)`,
  ),
  points_are_taken_back_once: nothingIn(
    'An event that takes no other back is taken back once, of exactly what it earned, and earns nothing when that came first.',
    `select e.event_id, e.points_micro, sum(r.points_micro), count(r.seq) from point_events e
     join point_events r on r.reverses = e.event_id and r.user_id = e.user_id
     where e.user_id = any($1) and e.task <> 'reversal' group by 1, 2
     having e.points_micro + sum(r.points_micro) <> 0 or count(r.seq) filter (where r.reason is distinct from 'already_reversed') <> 1`,
  ),
};

const ATTRIBUTION: Record<string, Invariant> = {
  attributed_once: nothingIn(
    'A user has one inviter at most, the same wherever it is kept.',
    `select u.user_id, u.inviter_user_id, count(i.user_id) from users u left join invitees i on i.invitee_user_id = u.user_id
     where u.user_id = any($1) group by 1, 2
     having count(i.user_id) > 1 or (array_agg(i.user_id))[1] is distinct from u.inviter_user_id`,
  ),
  attributed_forever: forever(
    'Who has an inviter keeps that one.',
    'inviters',
    `select user_id::text as k, inviter_user_id::text as v from users where user_id = any($1) and inviter_user_id is not null`,
  ),
  no_circles: nothingIn(
    'Nobody sits above oneself in the chain of inviters.',
    `with recursive above (user_id, inviter, steps) as (
       select user_id, inviter_user_id, 1 from users where user_id = any($1)
       union all select a.user_id, u.inviter_user_id, steps + 1 from above a join users u on u.user_id = a.inviter where steps < 50
     ) select distinct user_id from above where inviter = user_id`,
  ),
  rejections_are_bounded: nothingIn(
    "Of a user's rejections 20 at most are logged, each once, and as many as are counted.",
    `select u.user_id, u.rejections, count(l.id) from users u left join attribution_log l on l.user_id = u.user_id and l.event = 'rejected'
     where u.user_id = any($1) group by 1, 2
     having count(l.id) > 20 or count(l.id) <> u.rejections or count(l.id) <> count(distinct (l.reason, l.code)) filter (where l.id is not null)`,
  ),
  both_are_told: nothingIn(
    'A signup stands in the log of the inviter and in that of the invitee, once each.',
    `select i.user_id, i.invitee_user_id, count(l.id) from invitees i left join attribution_log l on l.event = 'signup'
       and l.invitee_user_id = i.invitee_user_id where i.user_id = any($1) group by 1, 2
     having count(l.id) <> 2 or count(distinct l.user_id) <> 2`,
  ),
};

const CODES: Record<string, Invariant> = {
  code_of_one_user: forever(
    'A code belongs to one user, forever, unless an operator has released it.',
    'codes',
    `select code || ' ' || user_id as k, 'had' as v from codes c where user_id = any($1) and (released_at is not null
       or exists (select from code_directory d where d.code = c.code and d.user_id = c.user_id))`,
  ),
  codes_are_listed: nothingIn(
    'A code that was not released is in the directory under its owner, and every code there is in one hand.',
    `select c.code, c.user_id, d.user_id as listed from codes c left join code_directory d on d.code = c.code
       where c.user_id = any($1) and c.released_at is null and d.user_id is distinct from c.user_id
     union all select d.code, null, d.user_id from code_directory d where d.user_id = any($1)
       and not exists (select from codes c where c.user_id = d.user_id and c.code = d.code and c.released_at is null)`,
  ),
  used_codes_are_kept: nothingIn(
    'A code that brought somebody is in the hand of whom it brought them to.',
    `select i.* from invitees i left join code_directory d on d.code = i.code
     where i.user_id = any($1) and d.user_id is distinct from i.user_id`,
  ),
  clicks_are_counted: {
    says: 'Every visitor who was led on with a code has been counted, once, and nobody else was.',
    async broken({ sql, users, visits }) {
      const rows = await sql(`select code, sum(clicks)::integer as clicks from clicks where user_id = any($1) group by 1`, [users]);
      const counted = new Map(rows.map(({ code, clicks }) => [code as string, clicks as number]));
      return [...new Set([...counted.keys(), ...visits.keys()])].flatMap((code) => {
        const clicks = counted.get(code) ?? 0;
        const { known, perhaps } = visits.get(code) ?? { known: 0, perhaps: 0 };
        return clicks >= known && clicks <= known + perhaps ? [] : [{ code, clicks, known, perhaps }];
      });
    },
  },
  one_custom_code: nothingIn(
    'A user has one custom code at most that is active, and an erased user none of any kind.',
    `select u.user_id, count(c.code) from users u join codes c on c.user_id = u.user_id and c.disabled_at is null
     where u.user_id = any($1) group by 1 having count(*) filter (where kind = 'custom') > 1 or u.erased_at is not null`,
  ),
};

/** Every row, in any table, of the users who must not be touched. */
const NEVER = ['users', 'balances', 'transfers', 'rewards', 'invitees', 'attribution_log', 'codes', 'clicks', 'payouts']
  .concat(['spends', 'invoices', 'billing_events', 'point_balances', 'point_events', 'point_reversals'])
  .map(
    (table) =>
      `select '${table}' as k, coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as v from ${table} t where user_id = any($1)`,
  )
  .concat(
    `select 'audit_log', coalesce(md5(string_agg(id::text, '' order by id)), '') from audit_log where user_id = any($1) and action not like 'session.%'`,
  )
  .concat(`select 'keys', count(*)::text from idempotency_keys where key like 'never-%'`)
  .join(' union all ');

/** The last two of the users of a chapter are the `never-*` accounts. */
export const NEVERS = 2;

export const INVARIANTS: Record<string, Invariant> = {
  ...MONEY,
  ...IDEMPOTENCY,
  ...LOGS,
  ...RIGHTS,
  ...POINTS,
  ...ATTRIBUTION,
  ...CODES,
  never_touched: {
    says: 'What fails leaves nothing behind: accounts to which everything failed are as they were.',
    broken: (evidence) => forever('', 'nevers', NEVER).broken({ ...evidence, users: evidence.users.slice(-NEVERS) }),
  },
};
