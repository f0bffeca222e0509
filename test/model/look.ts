import { cookieValue, type Reply } from '../support/server.ts';
import { differences } from './alike.ts';
import { getMyBalance, listRewards, listTransfers } from './balances.ts';
import { getBillingEvent } from './billing.ts';
import { ADMIN } from './deed.ts';
import * as model from './model.ts';
import { listAllPayouts, listPayouts } from './payouts.ts';
import { getUserStanding, listUserTiers } from './points.ts';
import type { Plot } from './reports.ts';
import type { Answer, World } from './world.ts';

// biome-ignore lint/suspicious/noExplicitAny: whatever came back
type Body = any;
/** Turns an expected and an answered body into two that must be alike. */
type Adapt = (expected: Body, actual: Body) => Body[];

/** Something that can be read, and the model's answer. */
export interface Sight {
  path: string;
  expected: Answer;
  caller?: string | undefined;
  adapt: Adapt;
}

/** Everything that these users can read and that can be read of them, and these events. */
export function* sights(world: World, users: readonly string[], eventIds: readonly string[]): Generator<Sight> {
  const sight = (path: string, expected: Answer, caller?: string, adapt: Adapt = (...bodies) => bodies) => ({
    path,
    expected,
    caller,
    adapt,
  });
  for (const user of users) {
    yield sight(`${ADMIN}/users/${user}`, model.getUser(world, user), undefined, (...bodies) => bodies.map(inOneOrder));
    yield sight('/v1/referrals/me', model.getMe(world, user), user);
    yield sight('/v1/referrals/balance', getMyBalance(world, user), user);
    yield sight(`/v1/admin/users/${user}`, model.getUserRecord(world, user), undefined, (body, told) => [body, withoutSessions(told)]);
    yield sight('/v1/referrals/rewards?limit=200', listRewards(world, user), user, firstPage);
    const some = listRewards(world, user, ['available', 'spent']);
    yield sight('/v1/referrals/rewards?limit=200&status=available,spent', some, user, firstPage);
    yield sight('/v1/referrals/payouts?limit=200', listPayouts(world, user), user);
    yield sight('/v1/referrals/invitees?limit=200', model.listInvitees(world, user), user, (...bodies) => bodies.map(byUser));
    yield sight(`${ADMIN}/payouts?limit=200&user_id=${user}`, listAllPayouts(world, user));
    yield sight(`${ADMIN}/payouts?limit=200&user_id=${user}&status=sent`, listAllPayouts(world, user, { status: 'sent' }));
    yield sight(`${ADMIN}/payouts?limit=200&user_id=${user}&covered=false`, listAllPayouts(world, user, { covered: false }));
    yield sight(`/v1/admin/ledger/users/${user}/transfers?limit=200`, listTransfers(world, user), undefined, asFarAsWritten);
    yield sight(`/v1/admin/points/users/${user}`, getUserStanding(world, user));
  }
  for (const id of eventIds) {
    const adapt: Adapt = (body, told) => [body, reasonsOnly(told)];
    yield sight(`/v1/admin/billing/events/${id}`, getBillingEvent(world, id), undefined, adapt);
  }
  yield sight('/v1/user-tiers', listUserTiers(world));
}

/** The places where what was read differs from what the model says. */
export function unlike({ expected, adapt }: Sight, reply: Reply, { names }: Plot): string[] {
  const [body, told] = reply.status >= 400 ? [undefined] : adapt(expected.body, reply.body);
  return unlikeAnswer(reply, { ...expected, ...(body === undefined ? {} : { body }) }, names, told);
}

/** The places where an answer differs from the model's. Where the model leaves the body open, any will do. */
export function unlikeAnswer(reply: Reply, expected: Answer, names: Plot['names'], told = reply.body): string[] {
  const { status } = reply;
  const actual: Answer = { status, ...(status >= 400 ? { error: reply.body?.error } : { body: told }) };
  if (status === 302)
    Object.assign(actual, { location: reply.headers.get('location') ?? '', plants: cookieValue(reply.headers, 'ref_code') });
  if (expected.given && status < 400) {
    const told = { ...reply.body, seat: cookieValue(reply.headers, 'triport_console') };
    Object.assign(actual, { given: Object.fromEntries(Object.keys(expected.given).map((name) => [name, told[name]])) });
  }
  return differences(expected.body === undefined ? { ...expected, body: actual.body } : expected, actual, names);
}

/** Rows of one moment have no defined order, and their ids are the server's own. */
function inOneOrder(body: Body): Body {
  const rows = body.recent_attributions.map(({ ID: _, ...row }: Body) => row);
  const fields = ['CreatedAt', 'Event', 'InviterID', 'InviteeID', 'Code', 'Reason', 'OldTier', 'NewTier', 'InvoiceID'];
  const key = (row: Body) => fields.map((field) => row[field]).join();
  return { ...body, recent_attributions: rows.sort((a: Body, b: Body) => (key(a) < key(b) ? 1 : -1)).slice(0, 50) };
}

const byUser = ({ items }: Body) => ({ items: items.toSorted((a: Body, b: Body) => (a.user_id < b.user_id ? 1 : -1)) });

/**
 * Transfers that follow from time alone are written when somebody takes from the account, or later: until then they are missing at the end.
 */
function asFarAsWritten(expected: Body, actual: Body): Body[] {
  const newest = actual.items[0]?.seq ?? 0;
  const isWritten = ({ seq, byTime }: Body) => seq <= newest || !byTime;
  const items = expected.items.filter(isWritten).map(({ byTime, ...item }: Body, index: number) => {
    const writtenAt = actual.items[index]?.created_at;
    return byTime && writtenAt >= item.created_at ? { ...item, created_at: writtenAt } : item;
  });
  return [{ items: items.slice(0, 200) }, actual];
}

/** The number of sessions is not part of the story. */
const withoutSessions = ({ sessions_open: _, ...record }: Body) => record;

const firstPage: Adapt = (expected, actual) => [{ items: expected.items.slice(0, 200) }, actual];

/** Keeps only the last reason of a decision's path. */
function reasonsOnly(record: Body): Body {
  const applied = record.decision.path.filter(({ rule, applies }: Body) => applies && rule !== 'given_back' && rule !== 'not_rewarded');
  return { ...record, decision: { ...record.decision, path: applied.map(({ rule }: Body) => rule) } };
}
