/**
 * Backups are made while payments are recorded, by the commands of `src/deploy/backup.md`, and restored by its commands: a dump into a
 * cluster that was empty, and a base backup with its archive to a moment. What had been acknowledged by then must be there.
 */
import { appendFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { openPool, type Pool } from '../support/pool.ts';
import type { Program } from '../support/program.ts';
import { REQUESTED_YESTERDAY } from '../support/requested-yesterday.ts';
import { type Acknowledged, compare, expectBooks, type Load, startLoad } from './acknowledged.ts';
import { makeCluster, stopCluster, urlsOf } from './clusters.ts';
import { Front, type Inviter } from './front.ts';
import { patiently } from './nodes.ts';
import { blocksUnder } from './page.ts';
import { openToolbox, type Toolbox } from './toolbox.ts';
import { AGREED, startServers, stopServers } from './two-servers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RESTORED = '/var/lib/postgresql/18';

let toolbox: Toolbox;
let port: number;
let source: string;
let serverPort: number;
let servers: Program[] = [];
let front: Front;
let inviters: Inviter[];
let load: Load;
/** When the dump began, and the moment to which the other restore goes; both are `Date.now()`. */
let dumpedAt: number;
let moment: string;

/** A text of the page with the paths of this run. */
const here = (text: string) => text.replaceAll('/backup', join(toolbox.folder, 'backup')).replaceAll(RESTORED, toolbox.folder);

/** Runs commands of the page, with the cluster on this port as the one that they are about; returns what they printed. */
function obey(commands: string, on: number): Promise<string> {
  const { superuser, ownerUrl, appUrl } = urlsOf(on);
  const { PATH = '' } = process.env;
  const urls = { SUPERUSER_URL: superuser, MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: appUrl };
  const own = { OWNER_PASSWORD: 'owner', APP_PASSWORD: 'app', DATA_DIR: join(toolbox.folder, 'data') };
  const path = { PATH: [toolbox.postgres, dirname(process.execPath), PATH].join(':') };
  return toolbox.run('bash', ['-euo', 'pipefail', '-c', `cd ${ROOT}\n${here(commands)}`], Object.assign(urls, own, path, AGREED));
}

const block = (heading: string) => blocksUnder(heading, 'sh')[0] as string;

/** Those that were acknowledged up to a moment. */
function until(at: number, { events, payouts }: Acknowledged): Acknowledged {
  const early = (all: Map<string, number>) => new Map([...all].filter(([, time]) => time <= at));
  return { events: early(events), payouts: early(payouts) };
}

async function asOwner<T>(on: number, work: (owner: Pool) => Promise<T>): Promise<T> {
  const owner = openPool(urlsOf(on).ownerUrl, 1);
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** A server on a restored cluster says that it is ready, and that nobody can rewrite the ledger. */
async function serve(on: number): Promise<void> {
  servers = await startServers([serverPort], toolbox.folder, urlsOf(on));
  const ready = await front.persist('GET', '/readyz');
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, expect.objectContaining({ append_only: 'enforced' })]);
}

/** Payments and the rest of a day: the backups are made meanwhile, then the machine is lost. */
beforeAll(async () => {
  toolbox = await openToolbox('restore');
  [port, serverPort] = await Promise.all([freePort(), freePort()]);
  for (const folder of ['backup', 'backup/wal']) await toolbox.run('mkdir', [join(toolbox.folder, folder)]);
  source = await makeCluster(toolbox, 'source', port, here(blocksUnder('Archive', 'ini')[0] as string));
  await obey(block('Restore a dump').split('\n')[0] as string, port); // the roles
  servers = await startServers([serverPort], toolbox.folder, urlsOf(port));
  await asOwner(port, (owner) => owner.query({ text: REQUESTED_YESTERDAY }));
  front = new Front(`http://127.0.0.1:${serverPort}`);
  await front.payAtOnce();
  inviters = await Promise.all(Array.from({ length: 4 }, () => front.inviter()));
  load = startLoad(front, inviters);
  await load.flows(Date.now());
  await obey(block('Base backup'), port);
  await load.flows(Date.now());
  dumpedAt = Date.now();
  await obey(block('Dump'), port);
  await load.flows(Date.now());
  moment = await asOwner(
    port,
    async (owner) => ((await owner.query({ text: 'select now()::text as now' })).rows[0] as { now: string }).now,
  );
  await load.flows(Date.now() + 500);
  await load.stop();
  await stopServers(servers);
  await obey(blocksUnder('Restore to a moment', 'sh', 5)[0] as string, port);
  const archived = 'select last_archived_wal >= pg_walfile_name(pg_current_wal_lsn() - 1) as done from pg_stat_archiver';
  const isArchived = async () => {
    const superuser = openPool(urlsOf(port).superuser, 1);
    const [row] = (await superuser.query({ text: archived })).rows as { done: boolean | null }[];
    await superuser.end();
    return row?.done === true;
  };
  await patiently('the last segment is not archived', isArchived);
  await stopCluster(toolbox, source);
});

afterAll(async () => {
  await stopServers(servers);
  for (const name of ['source', 'fresh', 'restored']) await stopCluster(toolbox, join(toolbox.folder, name));
  rmSync(toolbox.folder, { recursive: true, force: true });
});

test('a dump, restored after the roles, has everything that was acknowledged before it', async () => {
  const fresh = await freePort();
  await makeCluster(toolbox, 'fresh', fresh);
  const says = await obey(block('Restore a dump'), fresh);
  expect(says).toMatch(/^\d+ users, \d+ transfers, 0 differences$/m);
  await asOwner(fresh, async (owner) => {
    expect((await compare(owner, until(dumpedAt, load.acknowledged))).lost).toBe(0);
    await expectBooks(owner);
  });
  await serve(fresh);
  const session = { cookie: `nl_session=${inviters[0]?.session}` };
  expect((await front.persist('GET', '/v1/auth/me', undefined, session)).status).toBe(200);
  await stopServers(servers);
});

describe('a base backup and the archive', () => {
  test('go to the moment that was noted, with everything that was acknowledged by then and nothing of later', async () => {
    const [, copy, start, look, verify] = blocksUnder('Restore to a moment', 'sh', 5) as [string, string, string, string, string];
    const [settings] = blocksUnder('Restore to a moment', 'ini') as [string];
    const named = /recovery_target_time = '.*'/;
    expect(settings).toMatch(named);
    await obey(copy, port);
    appendFileSync(
      join(toolbox.folder, 'restored', 'postgresql.conf'),
      here(settings).replace(named, `recovery_target_time = '${moment}'`),
    );
    await obey(start, port);
    await patiently('the restored one does not arrive', async () => (await obey(look, port)).trim() === 'f');
    expect(await obey(verify, port)).toContain(' 0 differences');
    await asOwner(port, async (owner) => {
      const known = until(Date.parse(moment), load.acknowledged);
      const { lost } = await compare(owner, known);
      console.log(
        `restored to ${moment}: ${known.events.size} events and ${known.payouts.size} payouts acknowledged by then, ${lost} lost`,
      );
      expect(lost).toBe(0);
      expect((await compare(owner, load.acknowledged)).lost).toBeGreaterThan(0);
      await expectBooks(owner);
    });
  });

  test('afterwards all sessions are ended, and events that are sent again are there once', async () => {
    await serve(port);
    await obey(block('After a restore to a moment'), port);
    const session = { cookie: `nl_session=${inviters[0]?.session}` };
    expect((await front.persist('GET', '/v1/auth/me', undefined, session)).status).toBe(401);
    expect(await load.sendAgain()).toBeGreaterThan(0);
    await asOwner(port, async (owner) => {
      const kept = await compare(owner, { events: load.acknowledged.events, payouts: new Map() });
      expect(kept.lost).toBe(0);
      await expectBooks(owner);
    });
    expect(await obey('node src/start/verify-ledger.ts', port)).toContain(' 0 differences');
  });
});
