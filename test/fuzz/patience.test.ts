import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caller } from './call.ts';
import { FOR_PYTHON } from './run-tool.ts';
import { pythonOfTool, ROOT } from './tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'triport-patience-'));
const facts = join(folder, 'facts.json');

let server: Server;
let url: string;
let python: string;
/** The next answers of the server; the last one is repeated. */
let answers: [status: number, body: object][] = [];
let asked = 0;

beforeAll(async () => {
  python = await pythonOfTool();
  writeFileSync(facts, JSON.stringify({ userId: '', payoutIds: [], refusals: [] }));
  server = createServer((_, response) => {
    const [status, body] = answers[Math.min(asked++, answers.length - 1)] as (typeof answers)[number];
    response.writeHead(status, { 'content-type': 'application/json', ...(status === 503 && { 'retry-after': '0' }) });
    response.end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The status of a request that is made as schemathesis makes them, with these hooks. */
async function askWith(hooks: string, ...script: typeof answers): Promise<string> {
  [answers, asked] = [script, 0];
  const code = `import ${hooks}, requests; print(requests.Session().request("GET", "${url}").status_code)`;
  const own = {
    FUZZ_CONTRACT: 'generated/openapi.json',
    FUZZ_FACTS: facts,
    FUZZ_BEYOND_SCHEMA: 'generated/beyond-schema.json',
    FUZZ_OBSERVED: join(folder, 'observed.json'),
  };
  const child = spawn(python, ['-c', code], { cwd: ROOT, env: { PATH: process.env.PATH, ...FOR_PYTHON, ...own } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  await new Promise((resolve) => child.once('close', resolve));
  return output.trim();
}

const UNAVAILABLE: (typeof answers)[number] = [503, { error: 'unavailable' }];

describe.each(['hooks', 'graphql_hooks'])('%s', (hooks) => {
  test('asks again while the server is unavailable, as the contract tells clients', async () => {
    expect(await askWith(hooks, UNAVAILABLE, UNAVAILABLE, [200, {}])).toBe('200');
    expect(asked).toBe(3);
  });

  test('shows a server that stays unavailable', async () => {
    expect(await askWith(hooks, UNAVAILABLE)).toBe('503');
    expect(asked).toBe(20);
  });

  test.each([
    [503, { error: 'internal' }],
    [500, { error: 'unavailable' }],
    [503, ['not', 'ours']],
  ])('shows every other failure at once: %i %j', async (...failure) => {
    expect(await askWith(hooks, failure, [200, {}])).toBe(String(failure[0]));
    expect(asked).toBe(1);
  });
});

test('the calls of the run’s own ask again, too, and do not for ever', async () => {
  [answers, asked] = [[UNAVAILABLE, UNAVAILABLE, [200, { ok: true }]], 0];
  expect(await caller(url, {})('GET', '/')).toEqual({ ok: true });
  [answers, asked] = [[UNAVAILABLE], 0];
  await expect(caller(url, {})('GET', '/')).rejects.toThrow('503');
});
