/** Every snippet of the documentation, in each of its languages, run against a fresh demo server of its own by whoever copies it. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { type OperationId, operations } from '../../../generated/operations.ts';
import { type DemoUser, loadDemo } from '../../../src/demo/load-demo.ts';
import { placeOf } from '../../../src/events/event-id.ts';
import { contractOperations } from '../../mock/requests.ts';
import { AFTER_THE_EXAMPLES } from '../../support/clock.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../../support/server.ts';
import { plantToken } from '../../support/tokens.ts';
import { makeWebhook, WEBHOOKS } from '../../support/webhooks.ts';
import { installedPython } from '../python/installed.ts';
import { complaints, type Endings, type Placed, snippetsIn } from './snippets.ts';

const run = promisify(execFile);

/** What the examples name, and no demo has: an id that is made up by chance, and a token whose secret nobody could know. */
async function nameAsShown(server: TestServer): Promise<void> {
  const example = (id: OperationId) =>
    contractOperations()
      .find((operation) => operation.id === id)
      ?.url.split('/') ?? [];
  await plantToken(server, { name: 'Shown in the examples' });
  await server.sql('update api_tokens set token_id = $1', [example('revokeApiToken').at(-1)]);
  await server.sql(
    `insert into audit_log (id, action, actor, operation, request_id, details, created_at)
     values ($1, 'user.updated', 'system', 'putUser', 'req_1', '{}', $2)`,
    [example('getAuditEntry').at(-1), server.clock.now()],
  );
  const { batchId, place } = placeOf(example('getEvent').at(-1) as string) as { batchId: string; place: number };
  const told = ['programme.updated', 1, null, 'req_1', { old_version: '1', new_version: '2', fields: ['hold_days'] }];
  await server.sql('insert into event_batches (shard, batch_id, created_at, events) values (0, $1, $2, $3)', [
    batchId,
    server.clock.now(),
    JSON.stringify(Array.from({ length: place + 1 }, () => told)),
  ]);
  await server.sql(
    'insert into event_order (shard, first_position, batch_id, count) select 0, position + 1, $1, $2 from log_heads where shard = 0',
    [batchId, place + 1],
  );
  await server.sql('update log_heads set position = position + $1 where shard = 0', [place + 1]);
  await nameWebhooksAsShown(server, example('getReplay'));
}

/** The webhook of the examples, and its replay, which has ended. */
async function nameWebhooksAsShown(server: TestServer, shown: readonly string[]): Promise<void> {
  const [webhookId, , replayId] = shown.slice(-3);
  const { webhook_id: made } = await makeWebhook(server);
  const begun = await server.admin('POST', `${WEBHOOKS}/${made}/replays`, {});
  await server.admin('DELETE', `${WEBHOOKS}/${made}/replays/${begun.body.replay_id}`);
  await server.sql('update webhook_replays set replay_id = $1', [replayId]);
  for (const table of ['webhooks', 'webhook_secrets', 'webhook_cursors', 'webhook_replays'])
    await server.sql(`update ${table} set webhook_id = $1`, [webhookId]);
}

/** Plays on a demo server of its own, and says what is wrong with how the snippets ended. */
async function play(work: (env: Record<string, string>, server: string) => Promise<Endings>): Promise<void> {
  const server = await startServer();
  try {
    server.clock.set(AFTER_THE_EXAMPLES);
    const { session } = (await loadDemo(server.database, server.clock, () => {})) as DemoUser;
    await nameAsShown(server);
    const { PATH = '' } = process.env;
    const env = {
      PATH,
      TRIPORT_BASE_URL: server.url,
      TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN,
      TRIPORT_SESSION: session,
      TRIPORT_CONSOLE: 'nobody',
    };
    const endings = await work(env, server.url);
    const isLeftOut = (id: OperationId) => !(id in endings) && operations[id].path.startsWith('/console/');
    const named = (Object.keys(operations) as OperationId[]).filter((id) => !isLeftOut(id));
    expect(Object.keys(endings).sort()).toEqual(named.sort());
    expect(complaints(endings)).toEqual([]);
    expect(server.failures).toEqual([]);
  } finally {
    await server.stop();
  }
}

/** Writes programs into a folder, in their order. */
function writeAll(folder: string, ending: string, snippets: readonly Placed[]): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return snippets.map(({ name, text }, index) => {
    const file = join(folder, `${String(index).padStart(3, '0')}-${name}${ending}`);
    writeFileSync(file, `${text}\n`);
    return file;
  });
}

test('curl', () =>
  play(async (env, server) => {
    const endings: Endings = {};
    for (const { name, text } of snippetsIn('curl')) {
      const { stdout } = await run('bash', ['-euc', text.replaceAll('http://127.0.0.1:3000', server).replace('curl', 'curl -sS')], { env });
      endings[name] = /^\{"error":"([a-z_]+)"/.exec(stdout)?.[1] ?? null;
    }
    return endings;
  }));

const RUNNER = `
const endings = {};
for (const [name, file] of JSON.parse(process.argv[2])) {
  console.log = () => {};
  endings[name] = await import(file).then(() => null, (error) => error.tag ?? String(error));
}
process.stdout.write(JSON.stringify(endings));
`;

test('TypeScript', () =>
  play(async (env) => {
    const snippets = snippetsIn('TypeScript');
    const files = writeAll(join(inject('typescriptProject'), 'snippets'), '.ts', snippets);
    const runner = join(inject('typescriptProject'), 'run-snippets.mjs');
    writeFileSync(runner, RUNNER);
    const list = JSON.stringify(snippets.map(({ name }, index) => [name, files[index]]));
    return JSON.parse((await run(process.execPath, [runner, list], { env })).stdout) as Endings;
  }));

test('Python', () =>
  play(async (env) => {
    const folder = join(inject('pythonProject'), 'snippets');
    writeAll(folder, '.py', snippetsIn('Python'));
    const runner = fileURLToPath(new URL('run.py', import.meta.url));
    return JSON.parse((await run(installedPython(), [runner, folder], { env })).stdout) as Endings;
  }));
