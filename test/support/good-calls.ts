import { type OperationId, operations } from '../../generated/operations.ts';
import { invoiceOf, report } from './billing.ts';
import { earn } from './money.ts';
import { ADDRESS, openPayout } from './payouts.ts';
import { SETTING, TASK_SETTING, verified } from './points.ts';
import { ADMIN_TOKEN, type CallOptions, type Reply, type TestServer } from './server.ts';
import { addTier, tierDraft } from './user-tiers.ts';

/** Somebody who is signed in. */
export interface Person {
  userId: string;
  session: string;
}

/** What a call that gets its operation's good answer consists of, beside the credentials. */
export interface GoodCall {
  path?: Record<string, string>;
  query?: string;
  body?: object;
  refCode?: string;
  /** What it acts on, by the name that it calls it by; undefined when it names nothing, or only what it makes. */
  names?: string;
  status: number;
}

export async function signUp(server: TestServer): Promise<Person> {
  const userId = await server.createUser({ display_name: 'Ada Lovelace' });
  return { userId, session: await server.login(userId) };
}

/**
 * Prepares a good call of an operation: one that this person makes, or that an operator or anyone makes about this person. What
 * it needs is there when this returns. A new operation must be added here to compile.
 */
export async function goodCall(server: TestServer, operation: OperationId, { userId, session }: Person): Promise<GoodCall> {
  const slug = `slug-${userId.slice(0, 8)}`;
  const takeSlug = () => server.as(session, 'POST', '/v1/referrals/code', { slug });
  const onUser = (status = 200, body?: object) => ({ path: { user_id: userId }, names: userId, status, ...(body && { body }) });
  const onCode = async (status: number) => {
    await takeSlug();
    return { path: { code: slug }, names: slug, status };
  };
  const onPayout = async (body?: object) => {
    await earn(server, userId, 50_000_000);
    const id = await openPayout(server, session, 50_000_000);
    return { path: { id }, names: id, status: 200, ...(body && { body }) };
  };
  const onTier = async (body?: object) => {
    const level = await addTier(server);
    return { path: { level }, names: level, status: 200, ...(body && { body }) };
  };
  const inviterCode = async () => {
    const inviter = await server.createUser();
    return (await server.admin('GET', `/v1/admin/referrals/users/${inviter}`)).body.primary_code as string;
  };
  const calls: Record<OperationId, () => Promise<GoodCall> | GoodCall> = {
    listUsers: () => ({ status: 200 }),
    getUser: () => onUser(),
    setUserTier: () => onUser(200, { tier: 2 }),
    listUserAttributions: () => onUser(),
    putUser: () => onUser(200, { display_name: 'Grace Hopper' }),
    eraseUser: () => onUser(),
    getMe: () => ({ status: 200 }),
    setSlug: () => ({ body: { slug }, status: 200 }),
    deleteCode: async () => {
      await takeSlug();
      return { status: 200 };
    },
    resolveCode: () => onCode(200),
    followLink: () => onCode(302),
    attribute: async () => ({ refCode: await inviterCode(), status: 200 }),
    recordSignup: async () => ({ body: { user_id: userId, code: await inviterCode() }, names: userId, status: 200 }),
    listInvitees: () => ({ status: 200 }),
    listRewards: () => ({ status: 200 }),
    listTransfers: () => onUser(),
    verifyLedger: () => ({ status: 200 }),
    recordBillingEvents: () => ({ body: { events: [invoiceOf(server, userId).created(1000)] }, status: 200 }),
    previewBillingEvents: () => ({ body: { events: [invoiceOf(server, userId).created(1000)] }, status: 200 }),
    getBillingEvent: async () => {
      const event = invoiceOf(server, userId).created(1000);
      await report(server, event);
      return { path: { id: event.id }, names: event.id, status: 200 };
    },
    spendOnInvoice: async () => {
      const invoice = invoiceOf(server, userId);
      await report(server, invoice.created(1000));
      await earn(server, userId, 1000);
      return { body: { invoice_id: invoice.id, amount_micro: 1000 }, names: invoice.id, status: 200 };
    },
    simulatePaid: () => ({ status: 410 }),
    listPayouts: () => ({ status: 200 }),
    requestPayout: async () => {
      await earn(server, userId, 50_000_000);
      return { body: { amount_micro: 50_000_000, network: 'ethereum', address: ADDRESS }, status: 202 };
    },
    cancelPayout: () => onPayout(),
    listAllPayouts: () => ({ status: 200 }),
    markPayoutProcessing: () => onPayout(),
    markPayoutSent: () => onPayout({ tx_hash: '0x1' }),
    markPayoutFailed: () => onPayout(),
    createTicket: () => ({ body: { user_id: userId }, names: userId, status: 201 }),
    revokeSessions: () => onUser(),
    enter: async () => {
      const { ticket } = (await server.admin('POST', '/v1/admin/sessions', { user_id: userId })).body;
      return { query: `?ticket=${ticket}`, names: ticket, status: 302 };
    },
    getSession: () => ({ status: 200 }),
    logout: () => ({ status: 200 }),
    getProgramme: () => ({ status: 200 }),
    listUserTiers: () => ({ status: 200 }),
    getBadge: () => onTier(),
    addUserTier: () => ({ body: tierDraft(), status: 201 }),
    updateUserTier: () => onTier({ name: 'Elite' }),
    deleteUserTier: () => onTier(),
    previewUserTier: () => onTier({ point: null }),
    getMyTier: () => ({ status: 200 }),
    getTaskSetting: async () => {
      await server.admin('PUT', TASK_SETTING, SETTING);
      return { status: 200 };
    },
    putTaskSetting: () => ({ body: SETTING, status: 200 }),
    recordPointEvents: () => ({ body: { events: [verified(server, userId)] }, status: 200 }),
    getUserStanding: () => onUser(),
    graphql: async () => {
      const level = await addTier(server);
      return { body: { query: `mutation { updateUserTier(level: ${level}, name: "Elite") { level } }` }, names: level, status: 200 };
    },
    updateProgramme: async () => ({ body: (await server.admin('GET', '/v1/admin/referrals/programme')).body, status: 200 }),
  };
  return calls[operation]();
}

/** Who sends a request: what it carries to say so. */
export type Credentials = Pick<CallOptions, 'headers' | 'cookies'>;

export const OPERATOR: Credentials = { headers: { 'x-admin-token': ADMIN_TOKEN } };
export const signedIn = ({ session }: Person): Credentials => ({ cookies: { nl_session: session } });

/** With which the operation gives this person its good answer; an operator's where either may call. */
export function goodCredentials(operation: OperationId, person: Person): Credentials {
  const { caller } = operations[operation];
  return caller === 'user' || caller === 'anyone' ? signedIn(person) : OPERATOR;
}

/** The same as header lines, for requests that are sent byte by byte. */
export function headerLines({ headers = {}, cookies = {} }: Credentials): [name: string, value: string][] {
  const crumbs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return [...Object.entries(headers), ...crumbs.map((crumb): [string, string] => ['cookie', crumb])];
}

/** The address of a call, with what it names filled in. */
export function targetOf(operation: OperationId, { path = {}, query = '' }: GoodCall): string {
  return operations[operation].path.replaceAll(/\{(\w+)\}/g, (_, name: string) => path[name] as string) + query;
}

/** Sends a call; by another method or with more headers, when they are given. */
export function sendCall(
  server: TestServer,
  operation: OperationId,
  call: GoodCall,
  { headers = {}, cookies = {} }: Credentials,
  method: string = operations[operation].method.toUpperCase(),
): Promise<Reply> {
  const planted = call.refCode === undefined ? {} : { ref_code: call.refCode };
  return server.call(method, targetOf(operation, call), { body: call.body, headers, cookies: { ...cookies, ...planted } });
}
