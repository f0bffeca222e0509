import { randomUUID } from 'node:crypto';
import { invoiceOf } from './billing.ts';
import { takeSeat } from './console.ts';
import { earn } from './money.ts';
import { openPayout } from './payouts.ts';
import type { TestServer } from './server.ts';
import { makeToken } from './tokens.ts';
import { addTier } from './user-tiers.ts';

/** Somebody who is signed in. */
export interface Person {
  userId: string;
  session: string;
}

/** The parts of a call that gets its operation's good answer, beside the credentials. */
export interface GoodCall {
  path?: Record<string, string>;
  query?: string;
  body?: object;
  refCode?: string;
  headers?: Record<string, string>;
  /** What it acts on, by the name that it calls it by; undefined when it names nothing, or only what it makes. */
  names?: string;
  status: number;
}

export async function signUp(server: TestServer): Promise<Person> {
  const userId = await server.createUser({ display_name: 'Ada Lovelace' });
  return { userId, session: await server.login(userId) };
}

/** Prepares a good call that this person makes, or that an operator or anyone makes about this person. */
export type Make = (server: TestServer, person: Person) => GoodCall | Promise<GoodCall>;

export const plain =
  (status = 200): Make =>
  () => ({ status });

export const onUser =
  (body?: object): Make =>
  (_, { userId }) => ({ path: { user_id: userId }, names: userId, status: 200, ...(body && { body }) });

export const slugOf = ({ userId }: Person) => `slug-${userId.slice(0, 8)}`;

export async function takeSlug(server: TestServer, person: Person): Promise<string> {
  const slug = slugOf(person);
  await server.as(person.session, 'POST', '/v1/referrals/code', { slug });
  return slug;
}

export const onCode =
  (status: number): Make =>
  async (server, person) => {
    const code = await takeSlug(server, person);
    return { path: { code }, names: code, status };
  };

export const onPayout =
  (body?: object): Make =>
  async (server, { userId, session }) => {
    await earn(server, userId, 50_000_000);
    const id = await openPayout(server, session, 50_000_000);
    return { path: { id }, names: id, status: 200, ...(body && { body }) };
  };

export const onSentPayout: Make = async (server, person) => {
  const { names: id } = await onPayout()(server, person);
  await server.admin('POST', `/v1/admin/referrals/payouts/${id}/sent`, { tx_hash: '0x1' });
  return { path: { id: id as string }, names: id as string, status: 200 };
};

export const onApproved: Make = async (server, person) => {
  const call = await onPayout()(server, person);
  await server.admin('POST', '/v1/admin/referrals/payouts/approvals', { ids: [call.names], amount_micro: 50_000_000 });
  return call;
};

/** The newest entry about this person. */
export const onAuditEntry: Make = async (server, { userId }) => {
  const [{ id }] = await server.sql('select id from audit_log where user_id = $1 order by created_at desc, id desc limit 1', [userId]);
  return { path: { audit_id: id }, names: id, status: 200 };
};

/** The newest event about this person. */
export const onEvent: Make = async (server, { userId }) => {
  await server.sequence();
  const { items } = (await server.admin('GET', `/v1/admin/events?user_id=${userId}`)).body;
  const { id } = items.at(-1);
  return { path: { event_id: id }, names: id, status: 200 };
};

export const onTier =
  (body?: object): Make =>
  async (server) => {
    const level = await addTier(server);
    return { path: { level }, names: level, status: 200, ...(body && { body }) };
  };

export const onToken: Make = async (server) => {
  const { token_id } = await makeToken(server);
  return { path: { token_id }, names: token_id, status: 200 };
};

export const onFirstInvoice: Make = (server, { userId }) => ({ body: { events: [invoiceOf(server, userId).created(1000)] }, status: 200 });

export async function someCode(server: TestServer): Promise<string> {
  return (await server.admin('GET', `/v1/admin/referrals/users/${await server.createUser()}`)).body.primary_code;
}

/** The console session that good calls are made in. */
export const SEAT = 'c'.repeat(43);

export const inSeat =
  (body?: object): Make =>
  async (server) => {
    await takeSeat(server, { secret: SEAT });
    return { status: 200, ...(body && { body }) };
  };

export async function someOperator(server: TestServer): Promise<string> {
  const name = `op-${randomUUID().slice(0, 13)}`;
  await server.admin('PUT', `/v1/admin/operators/${name}`, { role: 'viewer' });
  return name;
}

export const onOperator =
  (body?: object): Make =>
  async (server) => {
    const name = await someOperator(server);
    return { path: { name }, names: name, status: 200, ...(body && { body }) };
  };
