import { differences, type Names } from '../model/alike.ts';
import { clicksOn } from '../model/attribution.ts';
import { factsOf, hasPaid, invoiceOf } from '../model/billing.ts';
import { type Move, tell } from '../model/money.ts';
import { pointsOf } from '../model/points.ts';
import { keptText } from '../model/raw.ts';
import type { World } from '../model/world.ts';
import type { System } from './system.ts';

/** How many of a user's newest transfers and point events are compared. */
const NEWEST = 15;

const KEPT = `
select u.user_id, u.tier, u.blocked, u.erased_at is not null as erased, u.inviter_user_id as inviter, u.paid_invitees,
  (select coalesce(json_agg(json_build_array(kind, amount_micro, subject_id) order by seq), '[]') from
    (select * from transfers t where t.user_id = u.user_id order by seq desc limit ${NEWEST}) t) as transfers,
  (select count(*)::integer from transfers t where t.user_id = u.user_id) as written,
  (select coalesce(json_agg(code order by code collate "C"), '[]') from codes c where c.user_id = u.user_id and disabled_at is null) as codes,
  (select coalesce(json_agg(json_build_array(payout_id, status, (select coalesce(json_agg(operator order by operator), '[]') from payout_approvals a
      where a.user_id = p.user_id and a.payout_id = p.payout_id)) order by requested_at, payout_id), '[]') from payouts p
    where p.user_id = u.user_id) as payouts,
  (select coalesce(sum(clicks), 0)::integer from clicks c where c.user_id = u.user_id) as clicks,
  (select coalesce(json_agg(invoice_id), '[]') from attribution_log l
    where l.user_id = u.user_id and l.invitee_user_id = u.user_id and event = 'first_paid') as first_paid,
  (select count(*)::integer from attribution_log l where l.user_id = u.user_id and event in ('rejected', 'signup', 'tier_changed', 'flagged')) as logged,
  (select coalesce(json_agg(json_build_array(reason, code, inviter_user_id) order by reason collate "C", code collate "C"), '[]') from attribution_log l
    where l.user_id = u.user_id and event = 'rejected') as rejected,
  (select details->>'written_off_micro' from audit_log a where a.user_id = u.user_id and action = 'user.erased') as written_off,
  (select points_micro::text from point_balances p where p.user_id = u.user_id) as points,
  (select coalesce(json_agg(event_id order by seq), '[]') from
    (select * from point_events e where e.user_id = u.user_id order by seq desc limit ${NEWEST}) e) as earned
from users u where u.user_id = any($1::uuid[]) order by u.user_id`;

const RULES = `select 'v' || p.version as programme, (select count(*)::integer from user_tiers) as rungs from programme p`;

const DECISIONS = `select event_id, outcome::text, reason, null as rejected, 'v' || programme_version as version, tier, given_back_micro::text as given_back,
    inviter_user_id as decided_for
  from billing_events where event_id = any($1::text[])
  union all select event_id, 'rejected', reason, event, null, null, null, null from billing_rejections r
  where event_id = any($1::text[]) and not exists (select from billing_events e where e.event_id = r.event_id)`;

// biome-ignore lint/suspicious/noExplicitAny: rows
type Row = any;

/** The tables' contents about users, the rules, and some events. */
export interface Kept {
  users: Row[];
  rules: Row;
  eventIds: readonly string[];
  decisions: Row[];
}

export async function readKept(system: System, users: readonly string[], eventIds: readonly string[]): Promise<Kept> {
  const [kept, rules, decisions] = await Promise.all([system.sql(KEPT, [users]), system.sql(RULES), system.sql(DECISIONS, [eventIds])]);
  return { users: kept, rules: rules[0], eventIds, decisions };
}

/** The places where the tables differ from the model. */
export function unlikeKept(world: World, kept: Kept, names: Names): string[] {
  const rules = { programme: world.programme.version, rungs: world.ladder.length };
  const byId = new Map(world.users.map((user) => [user.id, user]));
  return [
    ...differences(rules, kept.rules, names, 'rules'),
    ...differences(decisionsOf(world, kept.eventIds), kept.decisions.toSorted(byEvent), names, 'events'),
    ...(byId.size === kept.users.length ? [] : [`users: expected ${byId.size}, got ${kept.users.length}`]),
    ...kept.users.flatMap((row) => (byId.has(row.user_id) ? unlikeUser(world, row, names) : [`users: nobody made ${row.user_id}`])),
  ];
}

const byEvent = (a: Row, b: Row) => (a.event_id < b.event_id ? -1 : 1);

/** How each event was decided: two orders may leave the same sums, but differ in what an event found. */
function decisionsOf(world: World, eventIds: readonly string[]): Row[] {
  const decisionOf = (event_id: string): Row[] => {
    const happened = world.events.find(({ event }) => event.id === event_id);
    if (happened) {
      const { outcome: decided, version = null, tier = null, givenBack = 0n, decidedFor = null } = happened;
      const { outcome, reason = null } = decided;
      const given_back = givenBack === 0n ? null : String(givenBack);
      return [{ event_id, outcome, reason, rejected: null, version, tier, given_back, decided_for: decidedFor }];
    }
    const rejection = world.rejections.get(event_id);
    if (!rejection) return [];
    const { reason, element } = rejection;
    const nothing = { version: null, tier: null, given_back: null, decided_for: null };
    return [{ event_id, outcome: 'rejected', reason, rejected: keptText(element), ...nothing }];
  };
  return [...new Set(eventIds)].flatMap(decisionOf).sort(byEvent);
}

function unlikeUser(world: World, row: Row, names: Names): string[] {
  const {
    id,
    tier,
    blocked,
    erased,
    inviter = null,
    writtenOff,
  } = world.users.find((user) => user.id === row.user_id) as World['users'][number];
  const mine = world.codes.filter(({ owner }) => owner === id);
  const first = world.events.find(
    ({ event, inviter }) => event.user_id === id && inviter !== undefined && invoiceOf(world, event.invoice_id).base > 0n,
  );
  const expected = {
    user_id: id,
    tier,
    blocked,
    erased,
    inviter,
    written: row.written,
    paid_invitees: world.users.filter((user) => user.inviter === id && hasPaid(world, user.id)).length,
    transfers: asFarAs(row.written, tell(factsOf(world, id), world.now).moves),
    codes: mine
      .filter(({ active }) => active)
      .map(({ code }) => code)
      .sort(),
    payouts: world.payouts
      .filter(({ user }) => user === id)
      .sort((a, b) => a.requestedAt - b.requestedAt)
      .map(({ id, status, approvals }) => [id, status, approvals.map(({ name }) => name).sort()]),
    clicks: mine.reduce((sum, { code }) => sum + (world.clicks.get(clicksOn(id, code)) ?? 0), 0),
    first_paid: first ? [first.event.invoice_id] : [],
    logged: world.log.filter(({ UserID }) => UserID === id).length,
    written_off: writtenOff === undefined ? null : String(writtenOff),
    rejected: rejectedOf(world, id),
    points: erased ? null : String(pointsOf(world, id)),
    earned: world.earned.flatMap(({ event }) => (event.user_id === id ? [event.id] : [])).slice(-NEWEST),
  };
  return differences(expected, row, names, 'kept');
}

/** The rejections that are logged: near the maximum number, the order decides which ones. */
function rejectedOf(world: World, id: string): unknown[] {
  const rows = world.log.filter(({ UserID, Event }) => UserID === id && Event === 'rejected');
  return rows.map(({ Reason, Code, InviterID }) => [Reason, Code, InviterID ?? null]).sort((a, b) => (`${a}` < `${b}` ? -1 : 1));
}

/** The newest transfers. Transfers that follow from time alone are written when somebody takes from the account: the end may be missing. */
function asFarAs(written: number, moves: readonly Move[]): unknown[] {
  const missing = moves.slice(written);
  const there = missing.every(({ byTime }) => byTime) ? moves.slice(0, written) : moves;
  return there.slice(-NEWEST).map(({ kind, amount, subject }) => [kind, Number(amount), subject]);
}
