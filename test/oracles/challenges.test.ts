/** Every 401 tells which credentials are missing: `WWW-Authenticate` names a scheme, and the scheme works. */

import { afterAll, beforeAll, describe, expect } from 'vitest';
import { errors } from '../../generated/errors.ts';
import { inConsole } from '../support/console.ts';
import { bearing, embedToken } from '../support/embeds.ts';
import { type Person, signUp } from '../support/good-call-makers.ts';
import { type Credentials, goodCall, goodCredentials, OPERATOR, sendCall, signedIn } from '../support/good-calls.ts';
import { OPERATIONS, type Walked } from '../support/operations.ts';
import { ADMIN_TOKEN, type Reply, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let closed: TestServer;

beforeAll(async () => {
  closed = await startServer({ adminTokens: [] });
});

afterAll(async () => {
  await closed.stop();
  expect(closed.failures).toEqual([]);
});

/** The credentials that each scheme of the contract refuses, and those that it takes. */
const SCHEMES: Record<string, { wrong: Credentials; right(person: Person, server: TestServer): Credentials | Promise<Credentials> }> = {
  AdminToken: { wrong: { headers: { 'x-admin-token': 'wrong' } }, right: () => OPERATOR },
  Bearer: {
    wrong: { headers: { authorization: 'Bearer wrong' } },
    right: () => ({ headers: { authorization: `Bearer ${ADMIN_TOKEN}` } }),
  },
  EmbedToken: {
    wrong: { headers: { authorization: `Bearer embd_${'x'.repeat(43)}` } },
    right: async ({ userId }, server) => bearing(await embedToken(server, userId)),
  },
  Session: { wrong: { cookies: { nl_session: 'wrong' } }, right: signedIn },
  ConsoleSession: { wrong: inConsole('wrong'), right: (person) => goodCredentials('endConsoleSession', person) },
};

const right = (scheme: string, person: Person, server: TestServer) => (SCHEMES[scheme] as (typeof SCHEMES)[string]).right(person, server);

/** As what HTTP knows a scheme. */
const nameOf = (scheme: string) => (scheme === 'EmbedToken' ? 'Bearer' : scheme);

const canRefuse = ({ errors: tags }: Walked) => tags.some((tag) => errors[tag].status === 401);

function expectChallenge(reply: Reply, scheme: string): void {
  expect([reply.status, reply.headers.get('www-authenticate')], reply.text).toEqual([401, `${nameOf(scheme)} realm="triport"`]);
}

test('the contract declares the header wherever it declares a 401', () => {
  for (const operation of OPERATIONS)
    expect(operation.headers[401]?.includes('www-authenticate') ?? false, operation.operationId).toBe(canRefuse(operation));
});

describe.each(OPERATIONS.filter(({ schemes }) => schemes.length > 0))('$operationId', ({ operationId, schemes }) => {
  const byDefault = schemes.at(-1) as string;

  test('names the scheme that was looked at', async ({ server }) => {
    const call = await goodCall(server, operationId, await signUp(server));
    expectChallenge(await sendCall(server, operationId, call, {}), byDefault);
    // For operators' schemes, an embed token is a wrong token.
    const askedBy = (sent: string) =>
      [sent, ...(sent === 'EmbedToken' ? ['Bearer'] : [])].find((each) => schemes.includes(each)) ?? byDefault;
    for (const [sent, { wrong }] of Object.entries(SCHEMES))
      expectChallenge(await sendCall(server, operationId, call, wrong), askedBy(sent));
    // Where no token is configured, every token is refused.
    for (const scheme of ['AdminToken', 'Bearer'].filter((each) => schemes.includes(each)))
      expectChallenge(await sendCall(closed, operationId, call, await right(scheme, { userId: '', session: '' }, closed)), scheme);
  });

  test.for(schemes)('takes what it names: %s', async (scheme, { server }) => {
    const person = await signUp(server);
    const call = await goodCall(server, operationId, person);
    expect((await sendCall(server, operationId, call, await right(scheme, person, server))).status).toBe(call.status);
  });
});

test.for(OPERATIONS.filter((operation) => operation.schemes.length === 0 && canRefuse(operation)))(
  '$operationId, which has its credentials elsewhere, names the session that they lead to',
  async ({ operationId, path, bodyMax }, { server }) => {
    const call = await goodCall(server, operationId, await signUp(server));
    const bare = { ...call, query: '', ...(bodyMax > 0 && { body: { token: 'wrong' } }) };
    expectChallenge(await sendCall(server, operationId, bare, {}), path.startsWith('/console/') ? 'ConsoleSession' : 'Session');
  },
);
