/** Every snippet of the documentation, those of a page run in order as one program of somebody who installed the package. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type Prism, startMock } from '../../mock/prism.ts';
import { freePort } from '../../support/free-port.ts';
import { ADMIN_TOKEN } from '../../support/server.ts';
import { test } from '../../support/serving.ts';
import { blocksOf, languagesOf, promisesOf } from '../read-me.ts';
import { SECRET } from '../webhooks/vectors.ts';
import { installedPython } from './installed.ts';

const PAGES = ['README.md', 'webhooks.md'];
const urlOf = (page: string) => new URL(`../../../src/sdk/python/${page}`, import.meta.url);
let mock: Prism;

beforeAll(async () => {
  mock = await startMock();
});

afterAll(async () => {
  await mock.stop();
});

test.for(PAGES)('the snippets print what they say: %s', async (page, { server }) => {
  const blocks = blocksOf(urlOf(page), 'python');
  const file = join(inject('pythonProject'), 'documentation.py');
  const program = blocks.join('\n').replaceAll('http://127.0.0.1:3000', server.url).replaceAll('http://127.0.0.1:4010', mock.url);
  writeFileSync(file, program.replaceAll('8080', String(await freePort())));
  const { PATH } = process.env;
  const env = { PATH, TRIPORT_BASE_URL: server.url, TRIPORT_ADMIN_TOKEN: ADMIN_TOKEN, TRIPORT_WEBHOOK_SECRETS: SECRET };
  const { stdout } = await promisify(execFile)(installedPython(), [file], { env });
  const promises = promisesOf(blocks, 'print(', '#');
  expect(promises.length).toBeGreaterThan(1);
  expect(stdout.trim().split('\n')).toEqual(promises);
});

test('there is no code in them that is not run, but for the installation', () => {
  expect(new Set(PAGES.flatMap((page) => languagesOf(urlOf(page))))).toEqual(new Set(['python', 'sh']));
});

test('what is retired says so', () => {
  const source = readFileSync(new URL('../../../generated/sdk/python/admin.py', import.meta.url), 'utf8');
  const retired = source.split(/^ {4}def /m).filter((method) => method.includes('Deprecated: '));
  expect(retired.map((method) => method.split('(', 1)[0])).toEqual(['simulate_paid']);
});
