import { expect } from 'vitest';
import { cookieValue, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

let session: string;
let otherCode: string;
const visit = (server: TestServer, path: string, refCode?: string, method = 'GET') =>
  server.call(method, path, { cookies: refCode === undefined ? {} : { ref_code: refCode } });
const clicks = async (server: TestServer) =>
  (await server.sql('select code, clicks from clicks')).map(({ code, clicks: count }) => `${code} ${count}`);

test.beforeAll(async ({ server }) => {
  session = await server.login(await server.createUser());
  otherCode = (await server.admin('GET', `/v1/admin/referrals/users/${await server.createUser()}`)).body.primary_code;
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'picked-up' });
});

test.beforeEach(({ server }) => server.sql('delete from clicks'));

test('?ref= on the landing page served here plants the code and counts a click, as a link would', async ({ server }) => {
  const reply = await visit(server, '/?ref=%20Picked-UP%20');
  expect(reply.status).toBe(200);
  expect(reply.headers.getSetCookie()).toEqual(['ref_code=picked-up; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax']);
  expect(await clicks(server)).toEqual(['picked-up 1']);
});

test('a visitor who came through the link already carries the code, and is not counted twice', async ({ server }) => {
  const link = await visit(server, '/r/picked-up');
  const planted = cookieValue(link.headers, 'ref_code') as string;
  const reply = await visit(server, link.headers.get('location') as string, planted);
  expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
  expect(await clicks(server)).toEqual(['picked-up 1']);
});

test('the last touch wins over a cookie with another code', async ({ server }) => {
  expect(cookieValue((await visit(server, '/?ref=picked-up', otherCode)).headers, 'ref_code')).toBe('picked-up');
});

test.for(['/?ref=nobodys-code', '/?ref=', '/?ref=%00', '/?ref=%zz', '/?xref=picked-up', '/'])(
  '%s plants nothing and counts nothing',
  async (path, { server }) => {
    const reply = await visit(server, path);
    expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
    expect(await clicks(server)).toEqual([]);
  },
);

test('the code of a blocked user plants nothing, leaves an earlier cookie alone and counts nothing', async ({ server }) => {
  const userId = await server.createUser();
  const { body } = await server.admin('PUT', `/v1/admin/users/${userId}`, { blocked: true });
  expect((await visit(server, `/?ref=${body.primary_code}`, otherCode)).headers.getSetCookie()).toEqual([]);
  expect(await clicks(server)).toEqual([]);
});

test('a page with ?ref= is never stored, whether it plants the code or not, and HEAD says so too', async ({ server }) => {
  for (const reply of [
    await visit(server, '/?ref=picked-up'),
    await visit(server, '/?ref=picked-up', 'picked-up'),
    await visit(server, '/?ref=picked-up', '', 'HEAD'),
  ])
    expect(reply.headers.get('cache-control')).toBe('no-store');
  expect((await visit(server, '/')).headers.get('cache-control')).toMatch(/^public/);
});

test('HEAD plants nothing and counts nothing', async ({ server }) => {
  const reply = await visit(server, '/?ref=picked-up', undefined, 'HEAD');
  expect([reply.status, reply.headers.getSetCookie()]).toEqual([200, []]);
  expect(await clicks(server)).toEqual([]);
});
