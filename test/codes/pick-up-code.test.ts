import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cookieValue, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let session: string;
let otherCode: string;
const visit = (path: string, refCode?: string, method = 'GET') =>
  server.call(method, path, { cookies: refCode === undefined ? {} : { ref_code: refCode } });
const clicks = async () => (await server.sql('select code, clicks from clicks')).map(({ code, clicks: count }) => `${code} ${count}`);

beforeAll(async () => {
  server = await startServer();
  session = await server.login(await server.createUser());
  otherCode = (await server.admin('GET', `/v1/admin/referrals/users/${await server.createUser()}`)).body.primary_code;
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'picked-up' });
});
beforeEach(() => server.sql('delete from clicks'));
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
});

test('?ref= on the landing page served here plants the code and counts a click, as a link would', async () => {
  const reply = await visit('/?ref=%20Picked-UP%20');
  expect(reply.status).toBe(200);
  expect(reply.headers.getSetCookie()).toEqual(['ref_code=picked-up; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax']);
  expect(await clicks()).toEqual(['picked-up 1']);
});

test('a visitor who came through the link already carries the code, and is not counted twice', async () => {
  const link = await visit('/r/picked-up');
  const planted = cookieValue(link.headers, 'ref_code') as string;
  const reply = await visit(link.headers.get('location') as string, planted);
  expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
  expect(await clicks()).toEqual(['picked-up 1']);
});

test('the last touch wins over a cookie with another code', async () => {
  expect(cookieValue((await visit('/?ref=picked-up', otherCode)).headers, 'ref_code')).toBe('picked-up');
});

test.each(['/?ref=nobodys-code', '/?ref=', '/?ref=%00', '/?ref=%zz', '/?xref=picked-up', '/'])(
  '%s plants nothing and counts nothing',
  async (path) => {
    const reply = await visit(path);
    expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
    expect(await clicks()).toEqual([]);
  },
);

test('the code of a blocked user plants nothing, leaves an earlier cookie alone and counts nothing', async () => {
  const userId = await server.createUser();
  const { body } = await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
  expect((await visit(`/?ref=${body.primary_code}`, otherCode)).headers.getSetCookie()).toEqual([]);
  expect(await clicks()).toEqual([]);
});

test('a page with ?ref= is never stored, whether it plants the code or not, and HEAD says so too', async () => {
  for (const reply of [
    await visit('/?ref=picked-up'),
    await visit('/?ref=picked-up', 'picked-up'),
    await visit('/?ref=picked-up', '', 'HEAD'),
  ])
    expect(reply.headers.get('cache-control')).toBe('no-store');
  expect((await visit('/')).headers.get('cache-control')).toMatch(/^public/);
});

test('HEAD plants nothing and counts nothing', async () => {
  const reply = await visit('/?ref=picked-up', undefined, 'HEAD');
  expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
  expect(await clicks()).toEqual([]);
});
