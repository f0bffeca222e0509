/** Walks the generated contract: what it says of every operation, the server does. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errors } from '../../generated/errors.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import { invoiceOf, report } from '../support/billing.ts';
import { earn } from '../support/money.ts';
import { ADDRESS, openPayout } from '../support/payouts.ts';
import { SETTING, TASK_SETTING, verified } from '../support/points.ts';
import { type Reply, startServer, type TestServer } from '../support/server.ts';
import { addTier, tierDraft } from '../support/user-tiers.ts';

type Fact = (typeof operations)[OperationId];
const all = Object.entries(operations) as [OperationId, Fact][];
const contract = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

/** What a good call of each operation needs beside its path; a new operation must be added here to pass. */
interface GoodCall {
  path?: Record<string, string>;
  query?: string;
  body?: object;
  session?: string;
  refCode?: string;
  status: number;
}

async function goodCall(operation: OperationId): Promise<GoodCall> {
  const userId = await server.createUser({ display_name: 'Ada Lovelace' });
  const session = await server.login(userId);
  const slug = `slug-${randomUUID().slice(0, 8)}`;
  const takeSlug = () => server.as(session, 'POST', '/v1/referrals/code', { slug });
  const takePayout = async () => {
    await earn(server, userId, 50_000_000);
    return openPayout(server, session, 50_000_000);
  };
  const calls: Record<OperationId, () => Promise<GoodCall> | GoodCall> = {
    listUsers: () => ({ status: 200 }),
    getUser: () => ({ path: { user_id: userId }, status: 200 }),
    setUserTier: () => ({ path: { user_id: userId }, body: { tier: 2 }, status: 200 }),
    listUserAttributions: () => ({ path: { user_id: userId }, status: 200 }),
    putUser: () => ({ path: { user_id: randomUUID() }, body: { display_name: 'Grace Hopper' }, status: 201 }),
    eraseUser: () => ({ path: { user_id: userId }, status: 200 }),
    getMe: () => ({ session, status: 200 }),
    setSlug: () => ({ session, body: { slug }, status: 200 }),
    deleteCode: async () => {
      await takeSlug();
      return { session, status: 200 };
    },
    resolveCode: async () => {
      await takeSlug();
      return { path: { code: slug }, status: 200 };
    },
    followLink: async () => {
      await takeSlug();
      return { path: { code: slug }, status: 302 };
    },
    attribute: async () => {
      await takeSlug();
      return { session: await server.login(await server.createUser()), refCode: slug, status: 200 };
    },
    recordSignup: async () => {
      await takeSlug();
      return { body: { user_id: await server.createUser(), code: slug }, status: 200 };
    },
    listInvitees: () => ({ session, status: 200 }),
    listRewards: () => ({ session, status: 200 }),
    listTransfers: () => ({ path: { user_id: userId }, status: 200 }),
    verifyLedger: () => ({ status: 200 }),
    recordBillingEvents: async () => ({ body: { events: [invoiceOf(server, userId).created(1000)] }, status: 200 }),
    previewBillingEvents: async () => ({ body: { events: [invoiceOf(server, userId).created(1000)] }, status: 200 }),
    getBillingEvent: async () => {
      const event = invoiceOf(server, userId).created(1000);
      await report(server, event);
      return { path: { id: event.id }, status: 200 };
    },
    spendOnInvoice: async () => {
      const invoice = invoiceOf(server, userId);
      await report(server, invoice.created(1000));
      await earn(server, userId, 1000);
      return { session, body: { invoice_id: invoice.id, amount_micro: 1000 }, status: 200 };
    },
    simulatePaid: () => ({ status: 410 }),
    listPayouts: () => ({ session, status: 200 }),
    requestPayout: async () => {
      await earn(server, userId, 50_000_000);
      return { session, body: { amount_micro: 50_000_000, network: 'ethereum', address: ADDRESS }, status: 202 };
    },
    cancelPayout: async () => ({ path: { id: await takePayout() }, session, status: 200 }),
    listAllPayouts: () => ({ status: 200 }),
    markPayoutProcessing: async () => ({ path: { id: await takePayout() }, status: 200 }),
    markPayoutSent: async () => ({ path: { id: await takePayout() }, body: { tx_hash: '0x1' }, status: 200 }),
    markPayoutFailed: async () => ({ path: { id: await takePayout() }, status: 200 }),
    createTicket: () => ({ body: { user_id: userId }, status: 201 }),
    revokeSessions: () => ({ path: { user_id: userId }, status: 200 }),
    enter: async () => {
      const { body } = await server.admin('POST', '/v1/admin/sessions', { user_id: userId });
      return { query: `?ticket=${body.ticket}`, status: 302 };
    },
    getSession: () => ({ session, status: 200 }),
    logout: () => ({ session, status: 200 }),
    getProgramme: () => ({ status: 200 }),
    listUserTiers: () => ({ session, status: 200 }),
    getBadge: async () => ({ path: { level: await addTier(server) }, status: 200 }),
    addUserTier: () => ({ body: tierDraft(), status: 201 }),
    updateUserTier: async () => ({ path: { level: await addTier(server) }, body: { name: 'Elite' }, status: 200 }),
    deleteUserTier: async () => ({ path: { level: await addTier(server) }, status: 200 }),
    previewUserTier: async () => ({ path: { level: await addTier(server) }, body: { point: null }, status: 200 }),
    getMyTier: () => ({ session, status: 200 }),
    getTaskSetting: async () => {
      await server.admin('PUT', TASK_SETTING, SETTING);
      return { status: 200 };
    },
    putTaskSetting: () => ({ body: SETTING, status: 200 }),
    recordPointEvents: () => ({ body: { events: [verified(server, userId)] }, status: 200 }),
    getUserStanding: () => ({ path: { user_id: userId }, status: 200 }),
    graphql: async () => ({
      body: { query: `mutation { updateUserTier(level: ${await addTier(server)}, name: "Elite") { level } }` },
      status: 200,
    }),
    updateProgramme: async () => ({ body: (await server.admin('GET', '/v1/admin/referrals/programme')).body, status: 200 }),
  };
  return calls[operation]();
}

function send(fact: Fact, call: GoodCall, credentials: boolean): Promise<Reply> {
  const path = fact.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => call.path?.[name] ?? '') + (call.query ?? '');
  const cookies = {
    ...(credentials && call.session ? { nl_session: call.session } : {}),
    ...(call.refCode ? { ref_code: call.refCode } : {}),
  };
  const isOperators = fact.caller !== 'user' && fact.caller !== 'anyone';
  if (credentials && isOperators && !call.session) return server.admin(fact.method.toUpperCase(), path, call.body);
  return server.call(fact.method.toUpperCase(), path, { body: call.body, cookies });
}

const audited = async () => (await server.sql('select action from audit_log')).map(({ action }) => action as string);

describe.each(all)('%s', (operation, fact) => {
  test('gives its good answer, with the audit actions it declares', async () => {
    const call = await goodCall(operation);
    const before = await audited();
    const reply = await send(fact, call, true);
    expect(reply.status, reply.text).toBe(call.status);
    const recorded = (await audited()).slice(before.length);
    for (const action of recorded) expect(fact.audit).toContain(action);
    if (fact.audit.length > 0) expect(recorded.length, 'a change leaves a row in the audit log').toBeGreaterThan(0);
  });

  test.runIf(fact.caller !== 'anyone')('is refused without credentials, and then does nothing', async () => {
    const call = await goodCall(operation);
    const before = await audited();
    const reply = await send(fact, call, false);
    expect(reply.status).toBe(401);
    expect(reply.body.error).toBe(fact.caller === 'operator' ? 'admin_token_invalid' : 'unauthenticated');
    expect(reply.headers.get('www-authenticate')).toMatch(/realm="triport"/);
    expect(await audited()).toEqual(before);
  });

  test('declares each of its refusals with its status and nothing else', () => {
    const { responses } = contract.paths[fact.path][fact.method];
    const declared = Object.entries(responses).flatMap(([status, response]) => {
      const { $ref } = response as { $ref?: string };
      const target = $ref ? contract.components.responses[$ref.split('/').at(-1) as string] : response;
      const tags = target.content?.['application/json']?.schema?.properties?.error?.enum ?? [];
      return tags.map((tag: string) => `${status} ${tag}`);
    });
    const listed = fact.errors.map((tag) => `${errors[tag].status} ${tag}`);
    expect(declared.sort()).toEqual([...listed].sort());
  });
});
