/** `make audit-export` as a program: what it adds, what it refuses, and what is left when it is killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import { DAY_MS } from '../../src/core/clock.ts';
import { addEntries } from '../support/audit.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const PROGRAM = fileURLToPath(new URL('../../src/start/export-audit.ts', import.meta.url));
const ROWS = 40_000;
/** A day that is surely over, with only a few after it. */
const SINCE = new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10);
const FILE = `audit-${SINCE}.ndjson`;
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'export-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test.beforeAll(async ({ server }) => {
  await addEntries(server, { count: ROWS, at: `${Date.parse(SINCE) - Date.parse('2026-01-01')} + n * 10` });
});

const start = (server: TestServer, asked: Record<string, string>) =>
  spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env['PATH'], DATABASE_URL: server.databaseUrl, DATA_DIR: join(home, 'data'), ...asked },
  });

async function run(server: TestServer, asked: Record<string, string>): Promise<{ code: number; printed: string }> {
  const child = start(server, asked);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, printed };
}

test.for<[asked: Record<string, string>, said: string]>([
  [{}, 'triport: DIR must name a folder\n'],
  [{ DIR: 'x', SINCE: 'yesterday' }, 'triport: SINCE must be a day, such as 2026-03-01\n'],
  [{ DIR: 'x', SINCE: '2026-02-30' }, 'triport: SINCE must be a day, such as 2026-03-01\n'],
])('%o ends it with a line', async ([asked, said], { server }) => {
  expect(await run(server, asked)).toEqual({ code: 1, printed: said });
});

/** Waits until something is written into a folder. */
async function beginning(folder: string): Promise<void> {
  for await (const _ of watch(folder)) return;
}

test('killed while it writes, it leaves nothing half under the name of a day; the next run adds the day whole, and one more nothing', async ({
  server,
}) => {
  const folder = join(home, 'log');
  mkdirSync(folder);
  const begun = beginning(folder);
  const child = start(server, { DIR: folder, SINCE });
  const ended = once(child, 'close');
  await begun;
  child.kill('SIGKILL');
  await ended;
  const left = readdirSync(folder).filter((name) => /^audit-.*\.ndjson$/.test(name));
  const isWhole = () => expect(readFileSync(join(folder, FILE), 'utf8').split('\n')).toHaveLength(ROWS + 1);
  if (left.includes(FILE)) isWhole();
  const { code, printed } = await run(server, { DIR: folder, SINCE });
  expect([code, printed.split('\n')[0]]).toEqual([0, left.length > 0 ? expect.any(String) : FILE]);
  isWhole();
  expect((await run(server, { DIR: folder, SINCE })).printed).toBe('0 days were added\n');
});
