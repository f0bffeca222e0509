/** What a log-in at the provider can go wrong by: each is a page that says what to do, and nobody is in. */

import { afterAll, beforeEach, expect } from 'vitest';
import { ATTEMPT_MS } from '../../../src/operators/oidc/attempt.ts';
import type { Role } from '../../../src/operators/roles.ts';
import { comeBack, entered, expectFailure, goThere, logIn } from '../../support/oidc-logins.ts';
import { type Claims, startOpenIdProvider } from '../../support/openid-provider.ts';
import type { TestServer } from '../../support/server.ts';
import { serving } from '../../support/serving.ts';

const roleOf: ReadonlyMap<string, Role> = new Map([['staff', 'support']]);
const provider = await startOpenIdProvider({ roles: { claim: 'groups', roleOf } });
afterAll(provider.stop);
const warnings: { oidc: string; err: { message: string } }[] = [];
const onLog = (line: string) => {
  const entry = JSON.parse(line);
  if (entry.oidc) warnings.push(entry);
};
const test = serving({ oidc: provider.settings }, { onLog });

beforeEach(() => {
  provider.account = { sub: 'grace', preferred_username: 'grace', groups: ['staff'] };
  provider.isDenied = false;
  provider.lie = (claims) => claims;
  warnings.length = 0;
});

test.beforeEach(({ server }) => server.clock.set(new Date().toISOString()));

const sessions = async (server: TestServer) => Number((await server.sql('select count(*) from operator_sessions'))[0].count);

/** Expects that this leaves nobody in, and tells the operators nothing but what is wrong with the provider. */
async function expectNobodyIn(server: TestServer, work: () => Promise<void>): Promise<void> {
  const before = await sessions(server);
  await work();
  expect(await sessions(server)).toBe(before);
}

test('unknown: a state that was not begun here, or none, is nobody’s, and the provider is not asked', async ({ server }) => {
  const { path, secret } = await goThere(server);
  const asked = provider.asked;
  await expectNobodyIn(server, async () => {
    const foreign = path.replace(/state=[^&]*/, `state=${'x'.repeat(43)}`);
    expectFailure(await comeBack(server, { path: foreign, secret }), 'unknown');
    expectFailure(await comeBack(server, { path: path.replace(/state=[^&]*/, ''), secret }), 'unknown');
  });
  expect(provider.asked).toBe(asked);
});

test('elsewhere: another browser, or one without cookies, cannot finish a log-in, and whose it is still can', async ({ server }) => {
  const { path, secret } = await goThere(server);
  const other = await goThere(server);
  const asked = provider.asked;
  await expectNobodyIn(server, async () => {
    expectFailure(await comeBack(server, { path, secret: other.secret }), 'elsewhere');
    expectFailure(await comeBack(server, { path, secret: 'nonsense' }), 'elsewhere');
    expectFailure(await server.call('GET', path), 'elsewhere');
  });
  expect(provider.asked).toBe(asked);
  entered(await comeBack(server, { path, secret }));
});

test('used: a log-in works once, and whoever repeats it is not asked about', async ({ server }) => {
  const halfway = await goThere(server);
  entered(await comeBack(server, halfway));
  const asked = provider.asked;
  await expectNobodyIn(server, async () => expectFailure(await comeBack(server, halfway), 'used'));
  expect(provider.asked).toBe(asked);
});

test('of many who come with one log-in at once, one gets in', async ({ server }) => {
  const halfway = await goThere(server);
  const before = await sessions(server);
  const replies = await Promise.all(Array.from({ length: 6 }, () => comeBack(server, halfway)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400, 400, 400]);
  expect(await sessions(server)).toBe(before + 1);
});

test('expired: ten minutes are all that there is', async ({ server }) => {
  const [inTime, late] = [await goThere(server), await goThere(server)];
  const begun = server.clock.now().getTime();
  const at = (ms: number) => server.clock.set(new Date(begun + ms).toISOString());
  provider.lie = (claims) => ({ ...claims, iat: Math.floor(server.clock.now().getTime() / 1000) });
  at(ATTEMPT_MS - 1);
  entered(await comeBack(server, inTime));
  at(ATTEMPT_MS);
  await expectNobodyIn(server, async () => expectFailure(await comeBack(server, late), 'expired'));
});

test('denied: whoever says no at the provider is not let in', async ({ server }) => {
  provider.isDenied = true;
  await expectNobodyIn(server, async () => expectFailure(await logIn(server), 'denied'));
});

const epoch = (server: TestServer) => Math.floor(server.clock.now().getTime() / 1000);

/** What an ID token can say that is not so, and what the page calls it. */
const LIES: [why: Parameters<typeof expectFailure>[1], what: string, lie: (claims: Claims, server: TestServer) => Claims][] = [
  ['audience', 'it is for another client', (claims) => ({ ...claims, aud: 'somebody-else' })],
  ['issuer', 'it is from another issuer', (claims) => ({ ...claims, iss: 'https://login.example.org' })],
  ['nonce', 'it is for another log-in', (claims) => ({ ...claims, nonce: 'another' })],
  ['rejected', 'it is for no log-in in particular', ({ nonce: _, ...claims }) => claims],
  ['rejected', 'it does not say who it is', ({ sub: _, ...claims }) => claims],
];

test.for(LIES)('%s: an ID token that says %s', async ([why, _, lie], { server }) => {
  provider.lie = (claims) => lie(claims, server);
  await expectNobodyIn(server, async () => expectFailure(await logIn(server), why));
  expect(warnings).toMatchObject([{ oidc: why, err: { message: expect.stringMatching(/./) } }]);
});

test.for([-300, 300])('clock: a provider whose clock is %i seconds off is told both clocks', async (seconds, { server }) => {
  provider.lie = (claims) => ({ ...claims, iat: epoch(server) + seconds, exp: epoch(server) + seconds + 3600 });
  const theirs = new Date((epoch(server) + seconds) * 1000).toISOString();
  await expectNobodyIn(server, async () => expectFailure(await logIn(server), 'clock', server.clock.now().toISOString(), theirs));
});

test('clock: an ID token whose time is over tells of it too, and one that is two minutes off is let in', async ({ server }) => {
  provider.lie = (claims) => ({ ...claims, iat: epoch(server) - 4000, exp: epoch(server) - 400 });
  await expectNobodyIn(server, async () =>
    expectFailure(await logIn(server), 'clock', new Date((epoch(server) - 4000) * 1000).toISOString()),
  );
  provider.lie = (claims) => ({ ...claims, iat: epoch(server) - 118, exp: epoch(server) + 3600 });
  entered(await logIn(server));
});

test('rejected: an ID token that another key has signed', async ({ server }) => {
  provider.isForged = true;
  await expectNobodyIn(server, async () => expectFailure(await logIn(server), 'rejected'));
  provider.isForged = false;
});

test('rejected: a code that the provider does not know', async ({ server }) => {
  const { path, secret } = await goThere(server);
  await expectNobodyIn(server, async () =>
    expectFailure(await comeBack(server, { path: path.replace(/code=[^&]*/, 'code=made-up'), secret }), 'rejected'),
  );
});

test('issuer: an answer that says it is another provider’s (RFC 9207)', async ({ server }) => {
  const { path, secret } = await goThere(server);
  await expectNobodyIn(server, async () =>
    expectFailure(await comeBack(server, { path: path.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fevil.example'), secret }), 'issuer'),
  );
});

test('away: a provider that has gone meanwhile lets nobody in, and when it is back whoever logs in again is', async ({ server }) => {
  const halfway = await goThere(server);
  await provider.pause();
  await expectNobodyIn(server, async () => expectFailure(await comeBack(server, halfway), 'away'));
  await provider.resume();
  entered(await logIn(server));
});

test('HEAD finishes nothing, asks nobody and uses nothing up', async ({ server }) => {
  const halfway = await goThere(server);
  const asked = provider.asked;
  const head = () => server.call('HEAD', halfway.path, { cookies: { triport_oidc: halfway.secret } });
  await expectNobodyIn(server, async () => {
    const reply = await head();
    expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
  });
  expect(provider.asked).toBe(asked);
  entered(await comeBack(server, halfway));
  expect((await head()).status).toBe(400);
});
