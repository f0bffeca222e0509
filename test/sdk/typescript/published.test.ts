/** The published examples, word for word but for the address of the server, run as programs of somebody who installed the package. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject } from 'vitest';
import { ADMIN_TOKEN, type TestServer } from '../../support/server.ts';
import { test } from '../../support/serving.ts';

const ADDRESS = 'https://api.triport.io';
const GET_USER = '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';
const SET_TIER = '3f9b2c10-7d4e-4a1b-9c2a-1e5f8b6d0a44';
let session: string;

test.beforeAll(async ({ server }) => {
  for (const id of [GET_USER, SET_TIER]) await server.createUser({}, id);
  session = await server.login(GET_USER);
});

const read = (name: string) => readFileSync(new URL(`../published/${name}.txt`, import.meta.url), 'utf8');

/** What the example prints, line by line. */
async function run(server: TestServer, name: string, environment: Record<string, string>): Promise<string[]> {
  const file = join(inject('typescriptProject'), `${name}.ts`);
  writeFileSync(file, read(name).replaceAll(ADDRESS, server.url));
  const env = { PATH: process.env['PATH'], TRIPORT_BASE_URL: server.url, ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
  return stdout.trim().split('\n');
}

describe.each(['fetch', 'sdk'])('over %s', (way) => {
  test('an operator reads a user', async ({ server }) => {
    const printed = await run(server, `get-user.${way}`, { TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN });
    expect(printed).toEqual(way === 'fetch' ? ['regular 0', expect.stringMatching(/^\d+ recent events$/)] : ['regular 0']);
  });

  test('an operator sets a tier', async ({ server }) => {
    await server.admin('POST', `/v1/admin/referrals/users/${SET_TIER}/tier`, { tier: 1 });
    expect(await run(server, `set-user-tier.${way}`, { TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN })).toEqual(['tier 1 -> 2']);
  });
});

test('a user sets a slug', async ({ server }) => {
  expect(await run(server, 'set-slug.sdk', { TRIPORT_SESSION: session })).toEqual(['trip-with-me custom']);
});

/** Blank lines come from the page's layout. */
const dense = (text: string) => text.replaceAll(/\s*\n\s*/g, '\n').trim();

test.each(['get-user', 'set-slug', 'set-user-tier'])('the examples of %s are those of the published page', (page) => {
  const published = new URL(`../../../../shared/seeds/${page}.txt`, import.meta.url);
  const examples = ['fetch', 'sdk'].map((way) => dense(read(`${page}.${way}`)));
  if (existsSync(published)) for (const example of examples) expect(dense(readFileSync(published, 'utf8'))).toContain(example);
  expect(examples.join()).toContain(page === 'set-user-tier' ? 'TriportAdmin({ adminToken' : ADDRESS);
});
