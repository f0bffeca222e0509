/** Prism stands before the real server, and finds nothing that the contract does not allow. */
import { afterAll, expect } from 'vitest';
import { type OperationId, operations } from '../../generated/operations.ts';
import { startScriptedServer } from '../sdk/scripted-server.ts';
import { type GoodCall, signUp } from '../support/good-call-makers.ts';
import { type Credentials, goodCall, goodCredentials, headerLines, targetOf } from '../support/good-calls.ts';
import { test } from '../support/serving.ts';
import { complaints, isRedirected, startWitness, type Witness } from './witness.ts';

let witness: Witness;

test.beforeAll(async ({ server }) => {
  witness = await startWitness(server.url);
});

afterAll(async () => {
  await witness.stop();
});

/** Sends a call through Prism and returns its status. */
async function send(id: OperationId, call: GoodCall, credentials: Credentials, headers: Record<string, string> = {}): Promise<number> {
  // What a page of the console sends along is in the credentials of a session, and in the call of what needs none.
  const own = credentials.headers?.['x-triport-console'] ? {} : call.headers;
  const { status } = await fetch(witness.url + targetOf(id, call), {
    method: operations[id].method.toUpperCase(),
    redirect: 'manual',
    headers: [...headerLines(credentials), ['content-type', 'application/json'], ...Object.entries({ ...own, ...headers })],
    ...(call.body && { body: JSON.stringify(call.body) }),
  } as RequestInit);
  return status;
}

const ids = Object.keys(operations) as OperationId[];
const watched = ids.filter((id) => !isRedirected(operations[id].path));

test('all operations are watched but the two that only redirect', () => {
  expect(ids.filter((id) => !watched.includes(id)).sort()).toEqual(['enter', 'followLink']);
});

test.for(watched)('%s answers as the contract says, also when it is repeated and when nobody is signed in', async (id, { server }) => {
  witness.seen.length = 0;
  const person = await signUp(server);
  const call = await goodCall(server, id, person);
  const credentials = goodCredentials(id, person);
  expect(await send(id, call, credentials)).toBe(call.status);
  await send(id, call, credentials);
  await send(id, call, {});
  expect(witness.seen.filter(({ status }) => status < 500)).toHaveLength(3);
  expect(complaints(witness.seen)).toEqual([]);
});

test('so does what is no JSON', async ({ server }) => {
  witness.seen.length = 0;
  const person = await signUp(server);
  const call = await goodCall(server, 'listAllPayouts', person);
  expect(await send('listAllPayouts', call, goodCredentials('listAllPayouts', person), { accept: 'text/csv' })).toBe(200);
  expect(complaints(witness.seen)).toEqual([]);
});

test('what the contract does not allow is seen', async () => {
  const wrong = await startScriptedServer();
  const eye = await startWitness(wrong.url);
  const complaintsAbout = async (reply: { status: number; body: unknown }) => {
    eye.seen.length = 0;
    wrong.script(reply);
    await fetch(`${eye.url}/v1/referrals/me`, { headers: { cookie: 'nl_session=any' } });
    return complaints(eye.seen).join('\n');
  };
  try {
    expect(await complaintsAbout({ status: 200, body: {} }), 'a body').toContain('response.body Response body must have required property');
    expect(await complaintsAbout({ status: 418, body: {} }), 'a status').toContain('GET /v1/referrals/me 418: response');
  } finally {
    await eye.stop();
    await wrong.stop();
  }
});

test('a request that the contract does not allow is only wrong if it was answered as a good one', () => {
  const seen = (status: number) => ({
    method: 'GET',
    path: '/',
    status,
    violations: [{ location: ['request'], severity: 'Error', message: 'no' }],
  });
  expect(complaints([seen(400), seen(200)])).toEqual(['GET / 200: request no']);
});
