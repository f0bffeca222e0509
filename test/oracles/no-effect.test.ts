/**
 * A failed call leaves no trace in any table. `refusesInOrder` compares the tables at every refusal that an operation declares itself; here
 * are the refusals that come before, and proof that the fingerprint notices changes.
 */

import { globSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { type GoodCall, signUp } from '../support/good-call-makers.ts';
import { type Credentials, goodCall, goodCredentials, headerLines, sendCall, signedIn, targetOf } from '../support/good-calls.ts';
import { sendRaw } from '../support/raw.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const ALL = Object.keys(operations) as OperationId[];
const FLOODING_TOKEN = 'a-token-that-sends-too-much';
/** How long a client may take: long enough for a busy machine, short enough to wait for. */
const LIMITS = { headersMs: 2000, requestMs: 2000, checkMs: 100 };

const adminTokens = [
  ['default', ADMIN_TOKEN],
  ['flooding', FLOODING_TOKEN],
] as const;
const test = serving({ adminTokens, rateLimit: true, proxies: 1 }, { limits: LIMITS });

test.beforeEach(({ server }) => server.clock.advance(2000)); // all rate counts are forgotten

test('the fingerprint sees a row come, go and change, and rows that change places', async ({ server }) => {
  const [{ userId }] = [await signUp(server), await signUp(server)];
  const changedBy = async (sql: string) => {
    const before = await fingerprint(server);
    await server.sql(sql);
    return changed(before, await fingerprint(server));
  };
  expect(await changedBy('insert into sweeps values (1, now())')).toEqual(['public.sweeps']);
  expect(await changedBy(`update sweeps set swept_until = swept_until + interval '1 microsecond'`)).toEqual(['public.sweeps']);
  expect(await changedBy('delete from sweeps')).toEqual(['public.sweeps']);
  expect(await changedBy(`update users set blocked = user_id = '${userId}'`)).toEqual(['public.users']);
  expect(await changedBy(`update users set blocked = user_id <> '${userId}'`)).toEqual(['public.users']);
  expect(await changedBy('update users set blocked = blocked')).toEqual([]);
  expect(await changedBy(`select graphile_worker.add_job('any')`)).toContain('graphile_worker._private_jobs');
});

test('every operation has its refusals provoked by refusesInOrder', () => {
  const sources = globSync('test/**/*.test.ts').map((path) => readFileSync(path, 'utf8'));
  const provoked = sources.flatMap((source) => [...source.matchAll(/^refusesInOrder\('(\w+)'/gm)].map(([, operation]) => operation));
  expect(provoked.sort()).toEqual([...ALL].sort());
});

interface Prepared {
  operation: OperationId;
  call: GoodCall;
  credentials: Credentials;
}

/** A good call of each operation that is wanted, all by one person or about that person. */
async function prepare(server: TestServer, isWanted: (facts: OperationFacts) => boolean): Promise<Prepared[]> {
  const person = await signUp(server);
  const prepared: Prepared[] = [];
  for (const operation of ALL.filter((each) => isWanted(operations[each])))
    prepared.push({ operation, call: await goodCall(server, operation, person), credentials: goodCredentials(operation, person) });
  return prepared;
}

/** Sends all of them, which must all be answered with this status, and do nothing. */
async function expectNoEffect(
  server: TestServer,
  status: number,
  prepared: readonly Prepared[],
  send: (each: Prepared) => Promise<{ status: number }>,
) {
  const before = await fingerprint(server);
  const replies = await Promise.all(prepared.map(async (each) => [each.operation, (await send(each)).status]));
  expect(replies).toEqual(prepared.map(({ operation }) => [operation, status]));
  expect(changed(before, await fingerprint(server)), 'tables that were changed').toEqual([]);
}

/** The request line and the headers of a good request, with one line more. */
function headOf({ operation, call, credentials }: Prepared, line: string): string {
  const sent = { ...credentials, headers: { ...call.headers, ...credentials.headers } };
  const headers = headerLines(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${operations[operation].method.toUpperCase()} ${targetOf(operation, call)} HTTP/1.1\r\nhost: triport.test\r\n${headers.join('')}${line}\r\n`;
}

const WHATEVER = () => true;
/** How a good request fails on its way: an operation that reads no body may answer before one has come. */
const ON_THE_WAY: [what: string, status: number, bytes: (prepared: Prepared) => string, isWanted: (facts: OperationFacts) => boolean][] = [
  ['has more headers than are read', 431, (prepared) => `${headOf(prepared, `x-much: ${'y'.repeat(20_000)}`)}\r\n`, WHATEVER],
  ['has a header that is none', 400, (prepared) => `${headOf(prepared, 'nonsense')}\r\n`, WHATEVER],
  ['never ends its headers', 408, (prepared) => headOf(prepared, 'x-more: y'), WHATEVER],
  [
    'never ends its body',
    408,
    (prepared) => {
      const body = JSON.stringify(prepared.call.body ?? {});
      return `${headOf(prepared, `content-length: ${Buffer.byteLength(body) + 1}`)}\r\n${body}`;
    },
    ({ bodyMax }) => bodyMax > 0,
  ],
];

test.for(ON_THE_WAY)('no operation does anything for a request that %s: %i', async ([_, status, bytes, isWanted], { server }) => {
  await expectNoEffect(server, status, await prepare(server, isWanted), (prepared) => sendRaw(server.url, bytes(prepared)));
});

/** Who may send how much, and at which address a flood of it asks the database for nothing. */
const FLOODS: [who: OperationFacts['caller'], burst: number, address: string][] = [
  ['operator', 1000, '/v1/admin/referrals/users/no-uuid'],
  ['user', 100, '/v1/referrals/me'],
  ['anyone', 200, '/v1/referrals/codes/-'],
];

test.for(FLOODS)('no operation does anything for a caller who has sent too much: %s', async ([who, burst, address], { server }) => {
  const prepared = await prepare(server, ({ caller }) => caller.split('_or_')[0] === who);
  // Nothing has been counted against these yet, and while the flood lasts the server's clock stands still.
  const known = { operator: { headers: { 'x-admin-token': FLOODING_TOKEN } }, user: signedIn(await signUp(server)), anyone: {} };
  const { headers = {}, cookies = {} }: Credentials = known[who as keyof typeof known];
  const flooding: Credentials = { headers: { ...headers, 'x-forwarded-for': '192.0.2.1' }, cookies };
  const lines = headerLines(flooding).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = (more: string) => `HEAD ${address} HTTP/1.1\r\nhost: triport.test\r\n${lines.join('')}${more}\r\n`;
  await sendRaw(server.url, request('').repeat(burst), request('connection: close\r\n'));
  await expectNoEffect(server, 429, prepared, ({ operation, call }) => sendCall(server, operation, call, flooding));
});
