/** Sixty requested payouts are marked as sent while the list of those that are requested is walked, by every kind of client. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';
import { requestSixty } from '../../support/lists.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from '../../support/server.ts';
import { installedPython } from '../python/installed.ts';
import { installedSdk } from '../typescript/installed.ts';

let server: TestServer;
let admin: Sdk.TriportAdmin;
let ids: string[];

beforeAll(async () => {
  server = await startServer();
  const sdk = await installedSdk();
  admin = new sdk.TriportAdmin({ baseUrl: server.url, adminToken: ADMIN_TOKEN });
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

const script = fileURLToPath(new URL('mark_all.py', import.meta.url));

async function markInPython(kind: string): Promise<string[]> {
  const env = { PATH: process.env['PATH'], TRIPORT_BASE_URL: server.url, TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN };
  const { stdout } = await promisify(execFile)(installedPython(), [script, kind], { env });
  return stdout.trimEnd().split('\n');
}

async function markInTypeScript(more: { offset?: number } = {}): Promise<string[]> {
  const marked: string[] = [];
  for await (const { id } of admin.referrals.listAllPayouts({ status: 'requested', limit: 10, ...more })) {
    await admin.referrals.markPayoutSent(id, { txHash: 'x' });
    marked.push(id);
  }
  return marked;
}

const WALKS: [name: string, walk: () => Promise<string[]>, byOffset: () => Promise<string[]>][] = [
  ['TypeScript', () => markInTypeScript(), () => markInTypeScript({ offset: 0 })],
  ['Python', () => markInPython('plain'), () => markInPython('offset')],
  ['Python, asynchronously', () => markInPython('async'), () => markInPython('offset')],
];

test.each(WALKS)('%s meets each of them once; by offsets, which it walks by only when told to, it would not', async (_, walk, byOffset) => {
  ids = await requestSixty(server);
  expect(await walk()).toEqual(ids);
  expect(await walk().then((rest) => rest.filter((id) => id !== ''))).toEqual([]);
  await requestSixty(server);
  expect(await byOffset()).toHaveLength(30);
  expect((await admin.referrals.listAllPayouts({ status: 'requested' }).firstPage()).totals.count).toBe(30);
  await markInTypeScript();
});
