import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { words } from '../../src/core/words.ts';
import { type DemoUser, loadDemo } from '../../src/demo/load-demo.ts';
import { contractOperations, type Placed } from '../mock/requests.ts';
import { WEBHOOK_OPERATIONS } from '../oracles/rule.ts';
import { AFTER_THE_EXAMPLES } from '../support/clock.ts';
import { FROM_CONSOLE, inConsole, takeSeat } from '../support/console.ts';
import { type Credentials, OPERATOR, signedIn } from '../support/good-calls.ts';
import { ADMIN_TOKEN, type Reply, startServer, type TestServer } from '../support/server.ts';
import { makeWebhook } from '../support/webhooks.ts';

const all = contractOperations();
const byId = Object.fromEntries(all.map((operation) => [operation.id, operation])) as Record<keyof typeof operations, Placed>;
/** Without a provider nothing is there. */
const FOR_PROVIDERS = ['beginOidcLogin', 'finishOidcLogin'];
const told = all.filter(({ id }) => !FOR_PROVIDERS.includes(id));
const [writing, reading] = [true, false].map((writes) => told.filter(({ id }) => operations[id].writes === writes)) as [Placed[], Placed[]];

let template: string;
let demo: DemoUser;
/** What reads may share: it stays as it was loaded. */
let untouched: TestServer;

/** A server on a copy of the demo. */
async function onFreshDemo(): Promise<TestServer> {
  const server = await startServer({}, { template });
  server.clock.set(AFTER_THE_EXAMPLES);
  return server;
}

beforeAll(async () => {
  const loading = await startServer();
  loading.clock.set(AFTER_THE_EXAMPLES);
  demo = (await loadDemo(loading.database, loading.clock, () => {})) as DemoUser;
  template = loading.databaseName;
  await loading.stop({ keepsDatabase: true });
  untouched = await onFreshDemo();
});
afterAll(async () => {
  await untouched.sql(`drop database ${template}`);
  expect(untouched.failures).toEqual([]);
  await untouched.stop();
});

/** The credentials of its caller; the user is the one whom the examples are about. */
function credentialsFor({ caller }: Placed): Credentials {
  if (caller === 'anyone') return {};
  return caller === 'user' ? signedIn(demo) : OPERATOR;
}

function send(server: TestServer, example: Placed & { credentials?: Credentials }): Promise<Reply> {
  const { method, url, body, credentials = credentialsFor(example) } = example;
  return server.call(method, url, { body, ...credentials });
}

/** No demo has a token: nobody could know its secret. */
function onNewToken(id: 'rotateApiToken' | 'revokeApiToken') {
  return async (server: TestServer): Promise<Placed> => {
    const { token_id } = (await send(server, byId.createApiToken)).body;
    return { ...byId[id], url: byId[id].url.replace(/[0-9a-f-]{36}/, token_id) };
  };
}

/** Nor a webhook: it would send to somebody who never asked for it. */
function onNewWebhook(id: (typeof WEBHOOK_OPERATIONS)[number]) {
  return async (server: TestServer): Promise<Placed> => {
    const { webhook_id: made } = await makeWebhook(server);
    let { url } = byId[id];
    url = url.replace(/[0-9a-f-]{36}/, made);
    if (url.includes('/evt_')) {
      await server.sequence();
      const { items } = (await server.admin('GET', operations.listEvents.path)).body;
      url = url.replace(/evt_[0-9a-f]+/, items[0].id);
    }
    if (url.includes('/replays/')) {
      const { replay_id: begun } = (await server.admin('POST', operations.replayEvents.path.replace('{webhook_id}', made), {})).body;
      url = url.replace(/[0-9a-f-]{36}$/, begun);
    }
    return { ...byId[id], url };
  };
}

/**
 * What must be done on a fresh demo before an example: a ticket works once and for a minute, so no demo can have the one that is shown, and
 * ids of entries are made up by chance.
 */
const placed: Partial<Record<keyof typeof operations, (server: TestServer) => Promise<Placed & { credentials?: Credentials }>>> = {
  beginConsoleSession: async () => ({ ...byId.beginConsoleSession, body: { token: ADMIN_TOKEN }, credentials: { headers: FROM_CONSOLE } }),
  confirmOperator: async (server) => ({
    ...byId.confirmOperator,
    body: { token: ADMIN_TOKEN },
    credentials: inConsole(await takeSeat(server)),
  }),
  endConsoleSession: async (server) => ({ ...byId.endConsoleSession, credentials: inConsole(await takeSeat(server)) }),
  enterByLink: async (server) => ({ ...byId.enterByLink, url: server.consoleLink() }),
  putOperator: async (server) => {
    await server.admin('PUT', byId.putOperator.url, { role: 'viewer' });
    return byId.putOperator;
  },
  endOperatorSessions: async (server) => {
    await send(server, byId.putOperator);
    return byId.endOperatorSessions;
  },
  enter: async (server) => {
    const { url } = (await send(server, byId.createTicket)).body;
    const { pathname, search } = new URL(url);
    return { ...byId.enter, url: pathname + search };
  },
  getAuditEntry: async (server) => {
    const { items } = (await server.admin('GET', operations.listAuditEntries.path)).body;
    return { ...byId.getAuditEntry, url: operations.getAuditEntry.path.replace('{audit_id}', items[0].audit_id) };
  },
  getEvent: async (server) => {
    await server.sequence();
    const { items } = (await server.admin('GET', operations.listEvents.path)).body;
    return { ...byId.getEvent, url: operations.getEvent.path.replace('{event_id}', items[0].id) };
  },
  ...Object.fromEntries(WEBHOOK_OPERATIONS.map((id) => [id, onNewWebhook(id)])),
  rotateApiToken: onNewToken('rotateApiToken'),
  revokeApiToken: onNewToken('revokeApiToken'),
};

/**
 * What an answer of the demo tells as the example does: the same names, tiers and amounts of what both know. The demo's people do more
 * than those of the examples, so that sums differ, and lists hold more.
 */
const SAME: Partial<Record<keyof typeof operations, string>> = {
  listUsers: 'user_id display_name tier primary_code custom_slug inviter_user_id blocked signed_at',
  getUser: 'user_id tier tier_label rate_bps primary_code custom_slug',
  getUserRecord: 'user_id display_name tier tier_label rate_bps primary_code custom_slug inviter_user_id signed_at erased_at',
  putUser: 'user_id display_name tier primary_code custom_slug inviter_user_id blocked signed_at',
  setUserTier: 'new_tier',
  getMe: 'primary_code custom_slug tier tier_label rate_bps inviter_display',
  getSession: 'user.id user.display_name',
  listUserCodes: 'user_id code kind barred released_at',
  setSlug: 'code.UserID code.Code code.Kind code.CreatedAt code.DisabledAt',
  resolveCode: 'code kind active inviter_display',
  disableCode: 'user_id code kind created_at barred released_at',
  releaseCode: 'user_id code kind disabled_at barred',
  listInvitees: 'user_id display_name signed_at total_paid_micro',
  recordBillingEvents: 'id outcome reward.amount_micro reward.inviter_user_id',
  previewBillingEvents: 'id outcome reward.amount_micro reward.inviter_user_id',
  getBillingEvent: `event.id event.type event.occurred_at event.invoice_id event.user_id event.amount_micro
    outcome.outcome outcome.reward.inviter_user_id outcome.reward.amount_micro outcome.reward.available_at
    decision.inviter_user_id decision.code decision.attributed_at decision.tier decision.rate_bps decision.base_micro`,
  listMyInvoices: 'invoice_id amount_micro created_at coverable',
  listPayouts: 'id user_id amount_micro network address status tx_hash',
  listAllPayouts: 'id user_id amount_micro network address status tx_hash covered',
  requestPayout: 'user_id amount_micro network address status',
  cancelPayout: 'id user_id amount_micro network address status',
  getTerms: `currency tiers hold_days payout_min_micro attribution_window_days touch account_age_max_days reward_months_max
    reward_cap_per_invitee_micro reward_cap_per_month_micro show_inviter_name show_invitee_names tasks`,
  getProgramme: `version tiers hold_days payout_min_micro attribution_window_days touch account_age_max_days reward_months_max
    reward_cap_per_invitee_micro reward_cap_per_month_micro show_inviter_name payout_cover_required`,
  listUserTiers: 'level name point',
  addUserTier: 'level name point svg badge_removed',
  getTaskSetting: 'id verification wallet auction direct staking',
  putTaskSetting: 'id verification wallet auction direct staking',
  recordPointEvents: 'id points replayed reason',
  createApiToken: 'name operator scopes networks created_by expires_at last_used_at previous_expires_at revoked_at',
  rotateApiToken: 'name operator scopes networks created_by expires_at revoked_at',
};

type Told = Record<string, unknown>;

/** What stands in an answer under these names; of a list, what stands in each row. */
function tellsOf(id: keyof typeof operations, answer: unknown): Told[] {
  const names = words(SAME[id] ?? '');
  const { items, outcomes } = answer as { items?: Told[]; outcomes?: Told[] };
  const at = (row: unknown, name: string) => name.split('.').reduce((node, key) => (node as Told | undefined)?.[key], row);
  return (items ?? outcomes ?? [answer]).map((row) => Object.fromEntries(names.map((name) => [name, at(row, name)])));
}

/** Its good status, no element of a batch rejected, and the story of the example. */
function expectGood({ id, good, answer }: Placed, { status, body }: Reply): void {
  expect([status, status === good ? undefined : body]).toEqual([good, undefined]);
  for (const { outcome } of body?.outcomes ?? []) expect(outcome).not.toBe('rejected');
  if (SAME[id] !== undefined) expect(tellsOf(id, body)).toEqual(expect.arrayContaining(tellsOf(id, answer)));
}

test.each(Object.keys(SAME) as (keyof typeof SAME)[])('what the example of %s is asked for stands in it', (id) => {
  const rows = tellsOf(id, byId[id].answer);
  for (const name of words(SAME[id] ?? ''))
    expect(
      rows.map((row) => row[name]).filter((value) => value !== undefined),
      name,
    ).not.toEqual([]);
});

describe('every example request of the contract gets its good answer on a fresh demo, and the two tell one story', () => {
  test.each(reading)('$id', async (example) => {
    expectGood(example, await send(untouched, (await placed[example.id]?.(untouched)) ?? example));
  });

  test.each(writing)('$id', async (example) => {
    const server = await onFreshDemo();
    try {
      expectGood(example, await send(server, (await placed[example.id]?.(server)) ?? example));
    } finally {
      await server.stop();
    }
    expect(server.failures).toEqual([]);
  });
});
