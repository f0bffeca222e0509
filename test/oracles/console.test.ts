/**
 * Every operation that operators may call, called from the console: by each role, by sessions that are over, and by pages that are not
 * ours. What the contract says of scopes and confirmation is what happens, and a refusal does nothing.
 */

import { describe, expect } from 'vitest';
import type { ErrorTag } from '../../generated/errors.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import { ROLES, type Role, scopesOfRole } from '../../src/operators/roles.ts';
import { FROM_CONSOLE, type Seat, takeSeat } from '../support/console.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { type GoodCall, signUp } from '../support/good-call-makers.ts';
import { goodCall, targetOf } from '../support/good-calls.ts';
import { ADMIN_TOKEN, ALLOWED_ORIGIN, type Reply, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const ALL = Object.entries(operations) as [OperationId, OperationFacts][];
const IDS = ALL.filter(([, { caller }]) => caller.startsWith('operator')).map(([id]) => id);
const factsOf = (id: OperationId): OperationFacts => operations[id];

const holds = (role: Role, id: OperationId) => {
  const { scopes } = factsOf(id);
  return scopes.length === 0 || scopes.some((scope) => scopesOfRole(role).has(scope));
};

/** Sends a good call from the console; the headers that are undefined are left out. */
function send(server: TestServer, id: OperationId, call: GoodCall, seat: string, headers: object = {}): Promise<Reply> {
  const all = Object.entries({ ...FROM_CONSOLE, ...headers }).filter(([, value]) => value !== undefined);
  const options = { headers: Object.fromEntries(all) as Record<string, string>, cookies: { triport_console: seat } };
  const target = `/console/api${targetOf(id, call)}`;
  const planted = call.refCode === undefined ? options.cookies : { ...options.cookies, ref_code: call.refCode };
  const body = call.body === undefined ? {} : { body: call.body };
  return server.call(operations[id].method.toUpperCase(), target, { ...options, ...body, cookies: planted });
}

/** The good answer, which is a refusal of what is retired; else the tag of a refusal, also that of a GraphQL field. */
function endingOf({ status, body }: Reply, { status: good }: GoodCall): string {
  if (status === good && !body?.errors) return 'good';
  return body?.errors?.[0].extensions.code ?? body?.error ?? String(status);
}

/** Operations whose field, and not whose address, asks for more: what a GraphQL document does is asked of the field. */
const BY_FIELD: Partial<Record<OperationId, OperationId>> = { graphql: 'updateUserTier' };
const lookedAt = (id: OperationId) => BY_FIELD[id] ?? id;

describe.each(ROLES)('a %s', (role) => {
  test.for(IDS)('%s', async (id, { server }) => {
    const call = await goodCall(server, id, await signUp(server));
    const seat = await takeSeat(server, { operator: `a-${role}`, role });
    const before = await fingerprint(server);
    const ending = endingOf(await send(server, id, call, seat), call);
    expect(ending).toBe(holds(role, lookedAt(id)) ? 'good' : 'scope_missing');
    const isRecorded = (operations[id].audit as readonly string[]).includes('audit.read');
    const touched = changed(before, await fingerprint(server)).filter((table) => !(isRecorded && table === 'public.audit_log'));
    if (role === 'viewer' || ending === 'scope_missing') expect(touched).toEqual([]);
  });
});

/** Sessions that are nobody's any more, or that do not suffice, and how a call in them ends. */
const SEATS: [what: string, seat: Seat, ending: (id: OperationId) => ErrorTag | 'good'][] = [
  ['a session that was ended', { isEnded: true }, () => 'console_session_required'],
  ['one that was not used for two hours', { idleMs: 7_200_000 }, () => 'console_session_required'],
  ['that of a disabled operator', { operator: 'di', role: 'owner', isDisabled: true }, () => 'console_session_required'],
  ['that of an operator who is nowhere', { operator: 'nobody' }, () => 'console_session_required'],
  ['one that nobody has confirmed', { isFresh: false }, (id) => (factsOf(id).confirms ? 'confirmation_required' : 'good')],
];

/** Requests that no page of this server has sent. */
const PAGES: [what: string, headers: object][] = [
  ['without the header', { 'x-triport-console': undefined }],
  ['without Origin and Sec-Fetch-Site', { origin: undefined }],
  ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ['from a neighbour in the domain', { origin: 'http://sub.triport.test', 'sec-fetch-site': 'same-site' }],
  ['from an allowed origin, which is for the user surface', { origin: ALLOWED_ORIGIN }],
  ['by a navigation', { origin: undefined, 'sec-fetch-site': 'none' }],
];

test.for(IDS)('%s: sessions that are over, and pages that are not ours, do nothing', async (id, { server }) => {
  const call = await goodCall(server, id, await signUp(server));
  const seat = await takeSeat(server);
  const before = await fingerprint(server);
  for (const [what, headers] of PAGES) {
    const reply = await send(server, id, call, seat, headers);
    expect([what, endingOf(reply, call)]).toEqual([what, 'cross_site_request']);
  }
  expect(changed(before, await fingerprint(server))).toEqual([]);
  for (const [what, kind, ending] of SEATS.filter(([, , end]) => end(id) !== 'good')) {
    const over = await takeSeat(server, kind);
    const then = await fingerprint(server);
    const reply = await send(server, id, call, over, { 'x-admin-token': ADMIN_TOKEN });
    expect([what, endingOf(reply, call)]).toEqual([what, ending(id)]);
    expect(changed(then, await fingerprint(server)), what).toEqual([]);
  }
});
