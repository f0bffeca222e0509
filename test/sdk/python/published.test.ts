/** The published examples, word for word but for the address of the server, run as programs of somebody who installed the package. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject } from 'vitest';
import { ADMIN_TOKEN, type TestServer } from '../../support/server.ts';
import { test } from '../../support/serving.ts';
import { installedPython } from './installed.ts';

const ADDRESS = 'https://api.triport.io';
const GET_USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const SET_TIER = '3f9b2c10-7d4e-4a1b-9c2a-1e5f8b6d0a44';
let session: string;

test.beforeAll(async ({ server }) => {
  for (const id of [GET_USER, SET_TIER]) await server.createUser({}, id);
  session = await server.login(GET_USER);
});

const read = (page: string) => readFileSync(new URL(`../published/${page}.py`, import.meta.url), 'utf8');

/** What the example prints, line by line. */
async function run(server: TestServer, page: string, environment: Record<string, string>): Promise<string[]> {
  const file = join(inject('pythonProject'), `${page}.py`);
  writeFileSync(file, read(page).replaceAll(ADDRESS, server.url));
  const env = { PATH: process.env['PATH'], TRIPORT_BASE_URL: server.url, ...environment };
  const { stdout } = await promisify(execFile)(installedPython(), [file], { env });
  return stdout.trim().split('\n');
}

test('an operator reads a user', async ({ server }) => {
  await server.admin('POST', `/v1/admin/referrals/users/${GET_USER}/tier`, { tier: 2 });
  expect(await run(server, 'get-user', { TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN })).toEqual([
    'influencer 0',
    expect.stringMatching(/^tier_changed 2026-03-01T12:00:00.000Z$/),
  ]);
});

test('an operator sets a tier', async ({ server }) => {
  expect(await run(server, 'set-user-tier', { TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN })).toEqual(['tier 1 -> 2']);
});

test('a user sets a slug', async ({ server }) => {
  expect(await run(server, 'set-slug', { TRIPORT_SESSION: session })).toEqual(['trip-with-me custom']);
});

test.each(['get-user', 'set-slug', 'set-user-tier'])('the example of %s is that of the published page', (page) => {
  const published = new URL(`../../../../shared/seeds/${page}.txt`, import.meta.url);
  if (existsSync(published)) expect(readFileSync(published, 'utf8')).toContain(read(page).trim());
});
