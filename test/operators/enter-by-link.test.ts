import { expect } from 'vitest';
import { fromConsole, seatOf } from '../support/console.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { BROWSER } from '../support/server.ts';
import { test } from '../support/serving.ts';

const TEN_MINUTES_MS = 600_000;

test('a link lets its holder in once, by a page that goes on by itself', async ({ server }) => {
  const link = server.consoleLink();
  const reply = await server.call('GET', link);
  expect(reply.status).toBe(200);
  expect(reply.text).toContain('<meta http-equiv="refresh" content="0; url=/console">');
  expect(reply.text).not.toMatch(/<script/);
  expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(reply.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Strict$/);
  const me = await fromConsole(server, seatOf(reply), 'GET', '/v1/admin/operators/me');
  expect(me.body).toMatchObject({ operator: 'default', role: 'owner' });
  expectRefusal(await server.call('GET', link), 'console_link_invalid');
});

test('of many who follow it at once, one is let in', async ({ server }) => {
  const link = server.consoleLink();
  const replies = await Promise.all(Array.from({ length: 8 }, () => server.call('GET', link)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401, 401, 401]);
});

test('a browser whose link is no longer good sees what to do, and a program the tag', async ({ server }) => {
  const path = `/console/link?secret=${'a'.repeat(43)}`;
  const page = await server.call('GET', path, { headers: { accept: 'text/html,application/xhtml+xml', 'user-agent': BROWSER } });
  expect([page.status, page.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
  expect(page.text).toContain('This link is no longer good');
  expectRefusal(await server.call('GET', path), 'console_link_invalid');
});

test('after ten minutes it is worth nothing', async ({ server }) => {
  const link = server.consoleLink();
  server.clock.advance(TEN_MINUTES_MS);
  expectRefusal(await server.call('GET', link), 'console_link_invalid');
});

test.for<[what: string, method: string, headers: Record<string, string>]>([
  ['HEAD', 'HEAD', {}],
  ['what looks ahead', 'GET', { 'sec-purpose': 'prefetch' }],
  ['what makes previews', 'GET', { 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' }],
])('%s does not use it up', async ([_, method, headers], { server }) => {
  const link = server.consoleLink();
  const before = await fingerprint(server);
  const looked = await server.call(method, link, { headers });
  expect([looked.status, looked.headers.getSetCookie()]).toEqual([200, []]);
  expect(looked.text, 'nobody is told that they are in').not.toContain('http-equiv="refresh"');
  expect(looked.text.includes('The link is still good')).toBe(method === 'GET');
  expect(changed(before, await fingerprint(server))).toEqual([]);
  expect((await server.call('GET', link)).headers.getSetCookie()).toHaveLength(1);
});

refusesInOrder('enterByLink', {
  good: (attempt) => {
    attempt.path = attempt.server.consoleLink();
  },
  own: [
    {
      tag: 'console_link_invalid',
      promise: 'a secret that nobody was given lets nobody in',
      spoil: (attempt) => {
        attempt.path = `/console/link?secret=${'x'.repeat(43)}`;
      },
    },
  ],
});
