import { operations } from '../../generated/operations.ts';
import { ROLES, scopesOfRole } from '../model/rights.ts';
import { OPERATORS } from '../model/world.ts';
import type { Invariant } from './invariant.ts';
import { TOKENS } from './system.ts';

/** The scopes of each operation, any of which suffices, and those of each role. */
const ASKED = JSON.stringify(
  Object.fromEntries(Object.entries(operations).flatMap(([id, { scopes }]) => (scopes[0] ? [[id, scopes]] : []))),
);
const HELD = JSON.stringify(Object.fromEntries(ROLES.map((role) => [role, [...scopesOfRole(role)]])));

/**
 * What was done by whom, and which scopes it takes. For five seconds other servers may not know of a change, and clocks of a chapter go
 * back by up to four: what was changed within ten seconds may count or not.
 */
const DONE = `
  select a.id, a.operation, substr(a.actor, 10) as name, a.token_id, a.created_at as at,
    a.created_at - interval '10 seconds' as before, a.created_at + interval '10 seconds' as after,
    array(select jsonb_array_elements_text($1::jsonb -> a.operation)) as asked
  from audit_log a where a.actor like 'operator:%' and $1::jsonb ? a.operation`;

/** Which role somebody was given when. */
const GIVEN = `
  select details->>'operator' as name, coalesce(details->>'role', details->>'new_role') as role, created_at as at from audit_log
  where action in ('operator.created', 'operator.changed')`;

/** The grants of a token that hold one of these scopes. */
const HAS = `grant_ = '*' or grant_ = scope or grant_ = split_part(scope, ':', 1) || ':*'
  or (scope like '%:read' and grant_ = split_part(scope, ':', 1) || ':write')`;

export const RIGHTS: Record<string, Invariant> = {
  done_by_role: {
    says: 'Nobody has done what their role at that moment did not hold, or after they were disabled.',
    broken: ({ sql }) =>
      sql(
        `with given as (${GIVEN}), done as (${DONE})
         select d.* from done d where d.name <> all($3::text[]) and (
           not exists (
             select from given g where g.name = d.name and $2::jsonb -> g.role ?| d.asked and g.at <= d.after
               and not exists (select from given later where later.name = g.name and later.at > g.at and later.at < d.before)
           ) or exists (select from operators o where o.name = d.name and o.disabled_at < d.before))`,
        [ASKED, HELD, OPERATORS],
      ),
  },
  done_by_token: {
    says: 'Nothing was done with a token that it does not hold, by another than its operator, or after it was revoked or had expired.',
    broken: ({ sql }) =>
      sql(
        `with done as (${DONE})
         select d.*, t.scopes from done d left join api_tokens t on t.token_id = d.token_id where d.token_id is not null and (
           t.operator is distinct from d.name or t.revoked_at < d.before or t.expires_at < d.before
           or not exists (select from unnest(t.scopes) as grant_, unnest(d.asked) as scope where ${HAS}))`,
        [ASKED],
      ),
  },
  sent_by_others: {
    says: 'A payout was sent only when as many people had agreed as the rule asks for, of whom nobody can be another or who sent it.',
    broken: ({ sql, users, approvals: { needed, from } }) =>
      sql(
        `with sent as (
           select s.details->>'payout_id' as payout, array_remove(array[substr(s.actor, 10), t.operator, t.created_by], null) as people
           from audit_log s left join api_tokens t on t.token_id = s.token_id
           where s.action = 'payout.sent' and s.user_id = any($1) and (s.details->>'amount_micro')::bigint >= $3
         ), others as (
           select s.payout, a.operator, a.known_to from sent s
           join payout_approvals a on a.payout_id::text = s.payout and not (a.known_to || a.operator) && s.people
         )
         select s.* from sent s where $2 > 0 and not exists (
           select from others a join others b on a.payout = b.payout and ($2 = 1 or not (a.known_to || a.operator) && (b.known_to || b.operator))
           where a.payout = s.payout)`,
        [users, needed, from],
      ),
  },
  secrets_are_hashed: {
    says: 'No secret of an operator, a token or a console session is in any table.',
    async broken({ sql, secrets }) {
      const tables = await sql(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`);
      const found = tables.map(
        ({ name }) => `select '${name}' as name from ${name} as entry, secret s where strpos(entry::text, s.secret) > 0`,
      );
      const wanted = [...secrets, ...Object.values(TOKENS)];
      return sql(`with secret as (select unnest($1::text[]) as secret) ${found.join(' union all ')}`, [wanted]);
    },
  },
};
