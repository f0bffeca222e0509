import { type OperationId, operations } from '../../generated/operations.ts';
import { invoiceOf, report } from './billing.ts';
import { FROM_CONSOLE, inConsole } from './console.ts';
import { embedIn, HOST_ORIGIN } from './embeds.ts';
import {
  type GoodCall,
  inSeat,
  type Make,
  onApproved,
  onAuditEntry,
  onCode,
  onEvent,
  onFirstInvoice,
  onOperator,
  onPayout,
  onSentPayout,
  onTier,
  onToken,
  onUser,
  type Person,
  plain,
  SEAT,
  slugOf,
  someCode,
  takeSlug,
} from './good-call-makers.ts';
import { endVerification } from './ledger.ts';
import { earn } from './money.ts';
import { ADDRESS } from './payouts.ts';
import { SETTING, TASK_SETTING, verified } from './points.ts';
import { ADMIN_TOKEN, type CallOptions, type Reply, type TestServer } from './server.ts';
import { tokenDraft } from './tokens.ts';
import { addTier, tierDraft } from './user-tiers.ts';
import { onDelivery, onReplay, onWebhook, webhookDraft } from './webhooks.ts';

/** A new operation must be added here to compile. */
const CALLS: Record<OperationId, Make> = {
  listUsers: plain(),
  getUser: onUser(),
  getUserRecord: onUser(),
  setUserTier: onUser({ tier: 2 }),
  listUserAttributions: onUser(),
  listUserInvitees: onUser(),
  listUserRewards: onUser(),
  putUser: onUser({ display_name: 'Grace Hopper' }),
  eraseUser: onUser(),
  lookUp: () => ({ query: '?query=ada', status: 200 }),
  getMe: plain(),
  getMyBalance: plain(),
  // As far back as there can be anything.
  getMyStats: () => ({ query: '?interval=month&since=2000-01-01T00:00:00Z', status: 200 }),
  setSlug: (_, person) => ({ body: { slug: slugOf(person) }, status: 200 }),
  deleteCode: async (server, person) => {
    await takeSlug(server, person);
    return { status: 200 };
  },
  resolveCode: onCode(200),
  followLink: onCode(302),
  listUserCodes: onUser(),
  disableCode: onCode(200),
  releaseCode: onCode(200),
  attribute: async (server) => ({ refCode: await someCode(server), status: 200 }),
  recordSignup: async (server, { userId }) => ({ body: { user_id: userId, code: await someCode(server) }, names: userId, status: 200 }),
  listInvitees: plain(),
  listRewards: plain(),
  listAllRewards: plain(),
  listAllTransfers: plain(),
  listTransfers: onUser(),
  listMyTransfers: plain(),
  verifyLedger: plain(),
  startVerification: async (server) => {
    await endVerification(server);
    return { status: 202 };
  },
  listVerifications: plain(),
  recordBillingEvents: onFirstInvoice,
  previewBillingEvents: onFirstInvoice,
  getBillingEvent: async (server, { userId }) => {
    const event = invoiceOf(server, userId).created(1000);
    await report(server, event);
    return { path: { id: event.id }, names: event.id, status: 200 };
  },
  listBillingEvents: plain(),
  getInvoice: async (server, { userId }) => {
    const invoice = invoiceOf(server, userId);
    await report(server, invoice.created(1000));
    return { query: `?invoice_id=${invoice.id}`, names: invoice.id, status: 200 };
  },
  listMyInvoices: plain(),
  spendOnInvoice: async (server, { userId }) => {
    const invoice = invoiceOf(server, userId);
    await report(server, invoice.created(1000));
    await earn(server, userId, 1000);
    return { body: { invoice_id: invoice.id, amount_micro: 1000 }, names: invoice.id, status: 200 };
  },
  simulatePaid: plain(410),
  listPayouts: plain(),
  requestPayout: async (server, { userId }) => {
    await earn(server, userId, 50_000_000);
    return { body: { amount_micro: 50_000_000, network: 'ethereum', address: ADDRESS }, status: 202 };
  },
  checkAddress: () => ({ body: { network: 'ethereum', address: ADDRESS }, status: 200 }),
  cancelPayout: onPayout(),
  listAllPayouts: plain(),
  getPayout: onPayout(),
  markPayoutProcessing: onPayout(),
  markPayoutSent: onPayout({ tx_hash: '0x1' }),
  markPayoutFailed: onPayout(),
  markPayoutReturned: onSentPayout,
  changePayouts: async (server, person) => {
    const { names: id } = await onPayout()(server, person);
    return { body: { action: 'processing', items: [{ id }] }, status: 200 };
  },
  approvePayouts: async (server, person) => {
    const { names: id } = await onPayout()(server, person);
    return { body: { ids: [id], amount_micro: 50_000_000 }, names: id as string, status: 200 };
  },
  withdrawApproval: onApproved,
  getSeries: () => ({ query: '?measures=signups,accrued_micro', status: 200 }),
  getFunnel: plain(),
  getLiabilities: plain(),
  listTopInviters: plain(),
  getStatement: plain(),
  listAuditEntries: plain(),
  getAuditEntry: onAuditEntry,
  listEvents: plain(),
  getEvent: onEvent,
  createWebhook: () => ({ body: webhookDraft(), status: 201 }),
  listWebhooks: plain(),
  getWebhook: onWebhook(),
  updateWebhook: onWebhook(200, { description: 'Bookkeeping' }),
  deleteWebhook: onWebhook(),
  rotateWebhookSecret: onWebhook(),
  testWebhook: onWebhook(202),
  listDeliveries: onWebhook(),
  redeliverEvent: onDelivery,
  replayEvents: onWebhook(202, {}),
  getReplay: onReplay,
  cancelReplay: onReplay,
  createEmbedToken: async (server, { userId }) => {
    await embedIn(server, HOST_ORIGIN);
    return { body: { user_id: userId, origin: HOST_ORIGIN }, names: userId, status: 201 };
  },
  createTicket: (_, { userId }) => ({ body: { user_id: userId }, names: userId, status: 201 }),
  listSessions: onUser(),
  revokeSessions: onUser(),
  enter: async (server, { userId }) => {
    const { ticket } = (await server.admin('POST', '/v1/admin/sessions', { user_id: userId })).body;
    return { query: `?ticket=${ticket}`, names: ticket, status: 302 };
  },
  getSession: plain(),
  logout: plain(),
  // No provider is configured where every operation is called; with one they answer in their own tests.
  beginOidcLogin: plain(404),
  finishOidcLogin: plain(404),
  getTerms: plain(),
  getProgramme: plain(),
  previewProgramme: async (server) => ({ body: (await server.admin('GET', '/v1/admin/referrals/programme')).body, status: 200 }),
  listProgrammeVersions: plain(),
  getProgrammeVersion: () => ({ path: { version: 'v1' }, names: 'v1', status: 200 }),
  listUserTiers: plain(),
  getBadge: onTier(),
  addUserTier: () => ({ body: tierDraft(), status: 201 }),
  updateUserTier: onTier({ name: 'Elite' }),
  deleteUserTier: onTier(),
  previewUserTier: onTier({ point: null }),
  getLadderCounts: plain(),
  previewBadge: () => ({ body: { svg: tierDraft().svg }, status: 200 }),
  getMyTier: plain(),
  beginConsoleSession: () => ({ body: { token: ADMIN_TOKEN }, headers: FROM_CONSOLE, status: 200 }),
  endConsoleSession: inSeat(),
  confirmOperator: inSeat({ token: ADMIN_TOKEN }),
  enterByLink: (server) => ({ query: server.consoleLink().slice('/console/link'.length), status: 200 }),
  listOperators: plain(),
  getOperator: plain(),
  putOperator: onOperator({ role: 'support' }),
  endOperatorSessions: onOperator(),
  getDeployment: plain(),
  getTaskSetting: async (server) => {
    await server.admin('PUT', TASK_SETTING, SETTING);
    return { status: 200 };
  },
  listTaskSettings: plain(),
  putTaskSetting: () => ({ body: SETTING, status: 200 }),
  recordPointEvents: (server, { userId }) => ({ body: { events: [verified(server, userId)] }, status: 200 }),
  getUserStanding: onUser(),
  listPointEvents: onUser(),
  createApiToken: () => ({ body: tokenDraft(), status: 201 }),
  listApiTokens: plain(),
  rotateApiToken: onToken,
  revokeApiToken: onToken,
  graphql: async (server) => {
    const level = await addTier(server);
    return { body: { query: `mutation { updateUserTier(level: ${level}, name: "Elite") { level } }` }, names: level, status: 200 };
  },
  updateProgramme: async (server) => ({ body: (await server.admin('GET', '/v1/admin/referrals/programme')).body, status: 200 }),
};

/** Prepares a good call of an operation, by this person or about this person. What it needs is there when this is done. */
export async function goodCall(server: TestServer, operation: OperationId, person: Person): Promise<GoodCall> {
  return CALLS[operation](server, person);
}

/** The credentials of a request. */
export type Credentials = Pick<CallOptions, 'headers' | 'cookies'>;

export const OPERATOR: Credentials = { headers: { 'x-admin-token': ADMIN_TOKEN } };
export const signedIn = ({ session }: Person): Credentials => ({ cookies: { nl_session: session } });

/** The credentials with which the operation gives this person its good answer; an operator's where either may call. */
export function goodCredentials(operation: OperationId, person: Person): Credentials {
  const { caller } = operations[operation];
  // The contract calls the cookie as it is called over HTTPS.
  if (caller === 'console') return { ...inConsole(SEAT), cookies: { triport_console: SEAT, '__Host-triport_console': SEAT } };
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
  return server.call(method, targetOf(operation, call), {
    body: call.body,
    headers: { ...call.headers, ...headers },
    cookies: { ...cookies, ...planted },
  });
}
