/** What only the receiver may know stands nowhere as it is: not in a table, not in the log, not in an answer. */
import { expect } from 'vitest';
import { createSealer } from '../../../src/core/sealing.ts';
import { resealWebhooks } from '../../../src/webhooks/secrets.ts';
import { isSigned, startReceiver } from '../../support/receiver.ts';
import { DEFAULTS, startServer, type TestServer } from '../../support/server.ts';
import { test } from '../../support/serving.ts';
import { makeWebhook, WEBHOOKS } from '../../support/webhooks.ts';
import { deliveriesOf, LOOPBACK } from './sending.ts';

const NEW_KEY = Buffer.alloc(32, 'another-sealing-key');
const CANARY = 'canary-of-a-header';

/** Every row of every table, as text. */
async function everything(server: TestServer): Promise<string> {
  const tables = await server.sql(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')",
  );
  const rows: string[] = [];
  for (const { name } of tables) rows.push(...(await server.sql(`select t::text as row from ${name} t`)).map(({ row }) => row));
  return rows.join('\n');
}

test('a secret and a header are in no table, no line of the log and no answer but the one that shows the secret', async () => {
  const lines: string[] = [];
  const receiver = await startReceiver();
  const server = await startServer({ webhooks: LOOPBACK }, { onLog: (line) => lines.push(line) });
  const stops = [server.eventLog.sequencer.start(), server.dispatcher.start()];
  const made = await makeWebhook(server, { url: receiver.url, headers: [{ name: 'authorization', value: CANARY }] });
  const { secret } = (await server.admin('POST', `${WEBHOOKS}/${made.webhook_id}/secret`)).body;
  receiver.answer = (_, response) => void response.writeHead(500).end();
  await server.createUser();
  await expect.poll(() => deliveriesOf(server, made.webhook_id)).not.toEqual([]);
  expect(receiver.received[0]?.headers['authorization']).toBe(CANARY);
  const shown = [(await server.admin('GET', WEBHOOKS)).text, (await server.admin('GET', '/v1/admin/audit')).text];
  const all = [await everything(server), ...lines, ...shown].join('\n');
  for (const hidden of [made.secret, secret].flatMap((each) => [each, each.slice(6), Buffer.from(each.slice(6), 'base64').toString('hex')]))
    expect(all).not.toContain(hidden);
  expect(all).not.toContain(CANARY);
  expect(all).not.toContain(Buffer.from(CANARY).toString('hex'));
  for (const stop of stops) await stop();
  await server.stop();
  await receiver.stop();
});

test('with another key everything is sealed anew, and requests are signed as before', async () => {
  const receiver = await startReceiver();
  const before = await startServer({ webhooks: LOOPBACK });
  const made = await makeWebhook(before, { url: receiver.url, headers: [{ name: 'x-mine', value: CANARY }] });
  const context = {
    now: before.clock.now(),
    actor: { kind: 'system' },
    operation: 'reseal',
    requestId: 'reseal',
    report: () => {},
  } as const;
  const reseal = (key: Buffer, old?: Buffer) => before.database.transaction(context, (tx) => resealWebhooks(tx, createSealer(key, old)));
  await expect(reseal(NEW_KEY)).rejects.toThrow('SECRETS_KEY');
  expect(await reseal(NEW_KEY, DEFAULTS.sealingKey)).toBe(2);
  expect(await reseal(NEW_KEY, DEFAULTS.sealingKey)).toBe(0);
  await before.stop({ keepsDatabase: true });
  const after = await startServer({ webhooks: LOOPBACK, sealingKey: NEW_KEY }, { template: before.databaseName });
  const stops = [after.eventLog.sequencer.start(), after.dispatcher.start()];
  await after.createUser();
  await expect.poll(() => receiver.received.length).toBe(1);
  expect(receiver.received.map((received) => [isSigned(received, made.secret), received.headers['x-mine']])).toEqual([[true, CANARY]]);
  for (const stop of stops) await stop();
  await after.stop();
  await receiver.stop();
});

test('a webhook whose secrets do not open keeps the others from nothing, and is logged', async () => {
  const receiver = await startReceiver();
  const lines: string[] = [];
  const server = await startServer({ webhooks: LOOPBACK }, { onLog: (line) => lines.push(line) });
  const { webhook_id: broken } = await makeWebhook(server, { url: `${receiver.url}/broken` });
  await server.sql("update webhook_secrets set sealed = '\\x01' where webhook_id = $1", [broken]);
  await makeWebhook(server, { url: receiver.url });
  const stops = [server.eventLog.sequencer.start(), server.dispatcher.start()];
  await server.createUser();
  await expect.poll(() => receiver.received.map(({ path }) => path)).toEqual(['/hooks']);
  expect(lines.filter((line) => line.includes('nothing can be sent to a webhook')).map((line) => JSON.parse(line).webhook_id)).toEqual([
    broken,
  ]);
  for (const stop of stops) await stop();
  await server.stop();
  await receiver.stop();
});

test('how far the log goes and how webhooks stand is told to whoever watches', async () => {
  const receiver = await startReceiver();
  const server = await startServer({ webhooks: LOOPBACK });
  const { webhook_id: id } = await makeWebhook(server, { url: receiver.url });
  const { webhook_id: other } = await makeWebhook(server, { url: `${receiver.url}/other` });
  await server.admin('PATCH', `${WEBHOOKS}/${other}`, { state: 'disabled' });
  await server.createUser();
  await server.sequence();
  server.clock.advance(90_000);
  const { text } = await server.call('GET', '/metrics');
  const told = Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^triport_(webhook|events)/.test(line))
      .map((line) => line.split(' ')),
  );
  expect(told).toMatchObject({
    triport_events_position: '2',
    [`triport_webhook_lag_events{webhook="${id}"}`]: '2',
    [`triport_webhook_oldest_undelivered_seconds{webhook="${id}"}`]: '90',
    [`triport_webhook_disabled{webhook="${id}"}`]: '0',
    [`triport_webhook_disabled{webhook="${other}"}`]: '1',
    triport_webhook_in_flight: '0',
  });
  await server.stop();
  await receiver.stop();
});
