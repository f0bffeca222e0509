import type { OperationId } from '../../generated/operations.ts';
import { operations } from '../../generated/operations.ts';
import { invoiceOf, report } from './billing.ts';
import { endVerification } from './ledger.ts';
import { earn } from './money.ts';
import { openPayout, signUpEarner } from './payouts.ts';
import { bid, reportPoints, SETTING, TASK_SETTING } from './points.ts';
import type { TestServer } from './server.ts';
import { makeToken } from './tokens.ts';
import { makeWebhook, WEBHOOKS } from './webhooks.ts';

/** A user of whom every list has several pages. */
export interface Addressed {
  userId: string;
  session: string;
  /** Where a list is, up to its query, which may be empty. */
  addressOf(list: OperationId): string;
}

const INVITEES = 6;

/** Makes a user with invitees, rewards, transfers, payouts, open invoices, codes, sessions, point events and a log, some of them at one moment and some not. */
export async function seedLists(server: TestServer): Promise<Addressed> {
  const userId = await server.createUser({ display_name: 'Ada' });
  const session = await server.login(userId);
  const { primary_code: code } = (await server.as(session, 'GET', '/v1/referrals/me')).body;
  for (let number = 1; number <= INVITEES; number++) {
    const isLater = number % 2 === 0;
    if (isLater) server.clock.advance(1);
    const invitee = await server.createUser({ display_name: `invït ${number}`, signed_at: '2026-02-28T08:00:00Z' });
    await server.admin('POST', '/v1/admin/referrals/signups', { user_id: invitee, code });
    await earn(server, userId, 100_000_000);
    await openPayout(server, session, 50_000_000);
    await report(server, invoiceOf(server, userId).created(1000));
    await makeToken(server);
    await endVerification(server);
    await server.admin('POST', operations.startVerification.path);
    await server.admin('PUT', TASK_SETTING, SETTING);
    const { body: programme } = await server.admin('GET', operations.getProgramme.path);
    await server.admin('PUT', operations.updateProgramme.path, programme);
    await server.login(userId);
    await reportPoints(server, bid(server, userId));
    if (number < INVITEES) await server.as(session, 'POST', '/v1/referrals/code', { slug: `slug-${number}` });
  }
  await server.admin('GET', operations.listAuditEntries.path); // what is recorded of the first reading in an hour comes last of all
  const webhookId = await askForDeliveries(server, userId);
  const addressOf = (list: OperationId) => `${operations[list].path.replace('{user_id}', userId).replace('{webhook_id}', webhookId)}?`;
  return { userId, session, addressOf };
}

/** Has whatever was told of a user sent to a webhook, of which it returns the id. */
async function askForDeliveries(server: TestServer, userId: string): Promise<string> {
  await server.sequence();
  const { webhook_id: webhookId } = await makeWebhook(server);
  const { items } = (await server.admin('GET', `${operations.listEvents.path}?user_id=${userId}`)).body;
  for (const { id } of items) await server.admin('POST', `${WEBHOOKS}/${webhookId}/deliveries/${id}`);
  return webhookId;
}

const EACH = 20; // as many as a user may request in a day

/** Requests sixty payouts of three users, and answers their ids as they are listed, the newest first. */
export async function requestSixty(server: TestServer): Promise<string[]> {
  const ids: string[] = [];
  for (let user = 0; user < 3; user++) {
    const { session } = await signUpEarner(server, EACH * 50_000_000);
    for (let number = 0; number < EACH; number++) ids.unshift(await openPayout(server, session, 50_000_000));
    server.clock.advance(1);
  }
  return ids;
}
