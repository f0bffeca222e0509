import { expect } from 'vitest';
import { followLink } from '../../src/codes/follow-link.ts';
import { versionReader } from '../../src/programme/read-version.ts';
import { rawRequest } from '../support/raw.ts';
import { refusesInOrder } from '../support/refusals.ts';
import { cookieValue, startServer, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

let session: string;
let uid: string;
let otherCode: string;
const LANDING = 'https://www.example.org/welcome';
const PROGRAMME = '/v1/admin/referrals/programme';
const follow = (server: TestServer, path: string, refCode?: string) =>
  server.call('GET', `/r/${path}`, { cookies: refCode === undefined ? {} : { ref_code: refCode } });
/** The same address byte for byte, as no HTTP client would send it. */
const locationOf = async (server: TestServer, path: string) => (await rawRequest(server.url, 'GET', `/r/${path}`)).headers.location;
const clicks = async (server: TestServer) =>
  (await server.sql('select code, day::text, clicks from clicks order by day, code')).map((row) => Object.values(row));
const changeProgramme = async (server: TestServer, change: object) => {
  const { body } = await server.admin('GET', PROGRAMME);
  expect((await server.admin('PUT', PROGRAMME, { ...body, ...change })).status).toBe(200);
};

const test = serving({ landingUrl: LANDING });

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
  uid = (await server.as(session, 'GET', '/v1/referrals/me')).body.primary_code;
  const other = await server.login(await server.createUser());
  otherCode = (await server.as(other, 'GET', '/v1/referrals/me')).body.primary_code;
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'old-slug' });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'trip-with-me' });
});

test.beforeEach(({ server }) => server.sql('delete from clicks'));

test('a link leads to the landing page with the code, plants it for the attribution window, and counts a click', async ({ server }) => {
  const reply = await follow(server, 'trip-with-me');
  expect([reply.status, reply.text, reply.headers.get('location')]).toEqual([302, '', `${LANDING}?ref=trip-with-me`]);
  expect(reply.headers.getSetCookie()).toEqual(['ref_code=trip-with-me; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax']);
  expect([reply.headers.get('cache-control'), reply.headers.get('referrer-policy')]).toEqual(['no-store', 'no-referrer']);
  expect(reply.headers.get('x-robots-tag')).toBe('noindex');
  expect(await clicks(server)).toEqual([['trip-with-me', '2026-03-01', '1']]);
});

test('the uid code is a link too', async ({ server }) => {
  const reply = await follow(server, uid);
  expect([reply.headers.get('location'), cookieValue(reply.headers, 'ref_code')]).toEqual([`${LANDING}?ref=${uid}`, uid]);
});

test.for(['TRIP-with-me', '%20trip-with-me%09', '%C2%A0Trip-With-Me'])(
  'case and blanks around do not matter: %s',
  async (code, { server }) => {
    const reply = await follow(server, code);
    expect([reply.headers.get('location'), cookieValue(reply.headers, 'ref_code')]).toEqual([
      `${LANDING}?ref=trip-with-me`,
      'trip-with-me',
    ]);
  },
);

test.for(['nobodys-code', 'old-slug', 'x', '%00', '%zz', '%F0%9F%98%80', 'a'.repeat(3000), encodeURIComponent("'; drop table users")])(
  'an unknown or disabled code redirects, plants nothing, leaves an earlier cookie alone and counts nothing: %s',
  async (code, { server }) => {
    const reply = await follow(server, code, uid);
    expect([reply.status, reply.headers.get('location'), reply.headers.getSetCookie()]).toEqual([302, LANDING, []]);
    expect(await clicks(server)).toEqual([]);
  },
);

test('the code of a blocked or erased user leads on without ref, plants nothing, leaves an earlier cookie alone and counts nothing', async ({
  server,
}) => {
  const gone = await server.createUser();
  const { body } = await server.admin('GET', `/v1/admin/referrals/users/${gone}`);
  const isNobodys = async () => {
    const reply = await follow(server, `${body.primary_code}?a=1`, uid);
    expect([reply.headers.get('location'), reply.headers.getSetCookie()]).toEqual([`${LANDING}?a=1`, []]);
    expect(await clicks(server)).toEqual([]);
  };
  await server.admin('PUT', `/v1/admin/users/${gone}`, { blocked: true });
  await isNobodys();
  await server.admin('PUT', `/v1/admin/users/${gone}`, { blocked: false });
  expect(cookieValue((await follow(server, body.primary_code, uid)).headers, 'ref_code')).toBe(body.primary_code);
  await server.sql('delete from clicks');
  await server.admin('DELETE', `/v1/admin/users/${gone}`);
  await isNobodys();
});

test.for(['/', '.', ',', '...', '%2F', '%2E', '%2C', '/?', ',%20'])(
  'what is pasted behind a link does not matter: %s',
  async (pasted, { server }) => {
    expect(await locationOf(server, `trip-with-me${pasted}`)).toBe(`${LANDING}?ref=trip-with-me`);
  },
);

test.for(['//', '/x', '/./x', '-', ')'])('what makes another link does: %s', async (other, { server }) => {
  const { status, headers } = await rawRequest(server.url, 'GET', `/r/trip-with-me${other}`);
  expect(status === 404 || headers.location === LANDING).toBe(true);
});

test('a text that only looks like something pasted takes no time', async ({ server }) => {
  expect(await locationOf(server, `${'.'.repeat(14_000)}x`)).toBe(LANDING);
});

test('clicks are counted per code and day in UTC', async ({ server }) => {
  server.clock.set('2026-03-01T23:59:59.999Z');
  await follow(server, 'trip-with-me');
  await follow(server, 'trip-with-me');
  await follow(server, uid);
  server.clock.set('2026-03-02T00:00:00.000Z');
  await follow(server, 'trip-with-me');
  expect(await clicks(server)).toEqual([
    ...[
      [uid, '2026-03-01', '1'],
      ['trip-with-me', '2026-03-01', '2'],
    ].sort(),
    ['trip-with-me', '2026-03-02', '1'],
  ]);
  server.clock.set('2026-03-01T12:00:00.000Z');
});

test('clicks at once are all counted', async ({ server }) => {
  await Promise.all(Array.from({ length: 30 }, () => follow(server, 'trip-with-me')));
  expect(await clicks(server)).toEqual([['trip-with-me', '2026-03-01', '30']]);
});

test('HEAD tells where the link leads, counts nothing and plants nothing', async ({ server }) => {
  const reply = await server.call('HEAD', '/r/trip-with-me');
  expect([reply.status, reply.headers.get('location'), reply.headers.getSetCookie()]).toEqual([302, `${LANDING}?ref=trip-with-me`, []]);
  expect(await clicks(server)).toEqual([]);
});

test.for([
  ['utm_source=mail&utm_medium=x', 'utm_source=mail&utm_medium=x&ref=trip-with-me'],
  ['a=1&a=2', 'a=1&a=2&ref=trip-with-me'],
  ['ref=somebody-else', 'ref=trip-with-me'],
  ['ref', 'ref=trip-with-me'],
  ['a=1&%72ef=x&re%66&b=2&ref=y&ref=', 'a=1&b=2&ref=trip-with-me'],
  ['Ref=1&xref=2&ref[]=3&a=ref', 'Ref=1&xref=2&ref[]=3&a=ref&ref=trip-with-me'],
  ['q=caf%E9', 'q=caf%E9&ref=trip-with-me'],
  ['install', 'install&ref=trip-with-me'],
  ['install=', 'install=&ref=trip-with-me'],
  ['q=a%20b', 'q=a%20b&ref=trip-with-me'],
  ['q=a+b', 'q=a+b&ref=trip-with-me'],
  ['q=a%2Bb&c=%2f', 'q=a%2Bb&c=%2f&ref=trip-with-me'],
  ['a=1&&b', 'a=1&&b&ref=trip-with-me'],
  ['a=\'"<>\\^`{|}~!*();:@$,/?[]', 'a=\'"<>\\^`{|}~!*();:@$,/?[]&ref=trip-with-me'],
  ['a=%26%3D%23%0d%0aSet-Cookie:%20x', 'a=%26%3D%23%0d%0aSet-Cookie:%20x&ref=trip-with-me'],
  ['a=%zz&b', 'a=%zz&b&ref=trip-with-me'],
  ['__proto__=1', '__proto__=1&ref=trip-with-me'],
  ['a=%F0%9F%98%80', 'a=%F0%9F%98%80&ref=trip-with-me'],
  ['', 'ref=trip-with-me'],
] as const)('other query parameters travel on byte for byte: %s', async ([query, expected], { server }) => {
  expect(await locationOf(server, `trip-with-me?${query}`)).toBe(`${LANDING}?${expected}`);
});

test('what would begin a fragment is escaped, so that ref stays in the query', async ({ server }) => {
  expect(await locationOf(server, 'trip-with-me?a=1#top')).toBe(`${LANDING}?a=1%23top&ref=trip-with-me`);
});

test.for([
  ['q=caf\xe9', 'q=caf%E9&ref=trip-with-me'],
  ['q=caf\xc3\xa9&a%20b', 'q=caf%C3%A9&a%20b&ref=trip-with-me'],
  ['a=1\r\nset-cookie:x', 'a=1%0D%0Aset-cookie:x&ref=trip-with-me'],
] as const)('whatever a parser of requests lets through, the address is one: %j', async ([search, expected], { server }) => {
  const following = { text: 'trip-with-me', planted: undefined, isVisit: false, search };
  const [followed] = await followLink(server.database.single(server.clock.now()), versionReader(), [following]);
  expect(followed?.location).toBe(`${LANDING}?${expected}`);
});

test('a query that would not fit into an address once it is escaped is left out', async ({ server }) => {
  expect(await locationOf(server, `trip-with-me?a=${'#'.repeat(14_000)}`)).toBe(`${LANDING}?ref=trip-with-me`);
  expect((await locationOf(server, `trip-with-me?a=${'b'.repeat(14_000)}`))?.length).toBeGreaterThan(14_000);
});

test('parameters travel on with an unknown code too, its ref does not', async ({ server }) => {
  expect((await follow(server, 'nobodys-code?a=1&ref=x')).headers.get('location')).toBe(`${LANDING}?a=1`);
});

test.for([
  '//evil.example',
  '/%2f/evil.example',
  '%5c%5cevil.example',
  'https:%2f%2fevil.example',
  'trip-with-me@evil.example',
  'x?url=//evil.example',
])('nothing leads anywhere but to the landing page: /r/%s', async (address, { server }) => {
  const reply = await server.call('GET', `/r/${address}`);
  const location = reply.headers.get('location');
  if (reply.status === 302) expect(new URL(location as string).origin).toBe('https://www.example.org');
  else expect([reply.status, location]).toEqual([404, null]);
});

test('the last touch wins', async ({ server }) => {
  expect(cookieValue((await follow(server, 'trip-with-me', otherCode)).headers, 'ref_code')).toBe('trip-with-me');
});

test('when the programme counts the first touch, an earlier cookie stays, ref is its code, and the click counts', async ({ server }) => {
  await changeProgramme(server, { touch: 'first' });
  const reply = await follow(server, 'trip-with-me', otherCode.toUpperCase());
  expect([reply.headers.get('location'), reply.headers.getSetCookie()]).toEqual([`${LANDING}?ref=${otherCode}`, []]);
  expect(await clicks(server)).toEqual([['trip-with-me', '2026-03-01', '1']]);
  await changeProgramme(server, { touch: 'last' });
});

test('when the programme counts the first touch, a visitor who comes again by the same link keeps the cookie as it is', async ({
  server,
}) => {
  await changeProgramme(server, { touch: 'first' });
  for (const carried of ['trip-with-me', otherCode]) {
    const { headers } = await follow(server, carried, carried);
    expect([headers.get('location'), headers.getSetCookie()]).toEqual([`${LANDING}?ref=${carried}`, []]);
  }
  await changeProgramme(server, { touch: 'last' });
});

test('when the programme counts the first touch, an earlier code that can attribute nobody does not stay', async ({ server }) => {
  await changeProgramme(server, { touch: 'first' });
  const blocked = await server.createUser();
  const { body } = await server.admin('PUT', `/v1/admin/users/${blocked}`, { blocked: true });
  for (const earlier of ['old-slug', 'nobodys-code', '', body.primary_code, undefined]) {
    const { headers } = await follow(server, 'trip-with-me', earlier);
    expect([headers.get('location'), cookieValue(headers, 'ref_code')]).toEqual([`${LANDING}?ref=trip-with-me`, 'trip-with-me']);
  }
  await changeProgramme(server, { touch: 'last' });
});

test('the cookie lives as long as the attribution window of the programme', async ({ server }) => {
  await changeProgramme(server, { attribution_window_days: 3 });
  expect((await follow(server, 'trip-with-me')).headers.getSetCookie()[0]).toContain('; Max-Age=259200;');
  await changeProgramme(server, { attribution_window_days: 30 });
});

test.for([
  ['/hello', '/hello?ref=trip-with-me'],
  ['/hello?campaign=x', '/hello?campaign=x&ref=trip-with-me'],
  ['/hello?a=b?c', '/hello?a=b?c&ref=trip-with-me'],
  ['/?promo', '/?promo&ref=trip-with-me'],
  ['/hello?q=caf%E9&b=a%20b', '/hello?q=caf%E9&b=a%20b&ref=trip-with-me'],
  ['/hello?', '/hello?ref=trip-with-me'],
  ['/hello#top', '/hello?ref=trip-with-me#top'],
  ['/hello?ref=own#/route?x=1', '/hello?ref=trip-with-me#/route?x=1'],
] as const)('the landing page keeps its own path, parameters and fragment: %s', async ([landing_url, location], { server }) => {
  await changeProgramme(server, { landing_url });
  expect((await follow(server, 'trip-with-me')).headers.get('location')).toBe(location);
});

test('the landing page’s own parameters come first, then the visitor’s, then ref', async ({ server }) => {
  await changeProgramme(server, { landing_url: '/?promo&a=1#top' });
  expect(await locationOf(server, 'trip-with-me?a=2&install')).toBe('/?promo&a=1&a=2&install&ref=trip-with-me#top');
  expect(await locationOf(server, 'nobodys-code')).toBe('/?promo&a=1#top');
  await changeProgramme(server, { landing_url: LANDING });
});

test('behind HTTPS the cookie is Secure', async () => {
  const secure = await startServer({ publicUrl: 'https://referrals.example.org' });
  const { body } = await secure.admin('GET', `/v1/admin/referrals/users/${await secure.createUser()}`);
  const reply = await secure.call('GET', `/r/${body.primary_code}`);
  expect(reply.headers.getSetCookie()).toEqual([`ref_code=${body.primary_code}; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Lax`]);
  await secure.stop();
});

refusesInOrder('followLink', {
  test,
  good: (attempt) => {
    attempt.path = '/r/trip-with-me';
  },
  own: [
    {
      tag: 'not_found',
      promise: 'what stands below a link is another address, for everybody',
      spoil: (attempt) => {
        attempt.path += '/more';
      },
    },
  ],
});
