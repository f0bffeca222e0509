import { expect } from 'vitest';
import { takeSeat } from '../support/console.ts';
import { test } from '../support/serving.ts';

const page = (server: Parameters<typeof takeSeat>[0], seat?: string) =>
  server.call('GET', '/console', seat === undefined ? {} : { cookies: { triport_console: seat } });

test('says who is signed in, and until when', async ({ server }) => {
  const { status, text } = await page(server, await takeSeat(server, { operator: 'grace', role: 'viewer' }));
  const until = new Date(server.clock.now().getTime() + 600 * 60_000).toISOString();
  expect(status).toBe(200);
  expect(text).toContain('<strong>grace</strong>');
  expect(text).toContain(`<time datetime="${until}">`);
});

test('says how to enter when nobody is, or nobody any more', async ({ server }) => {
  const ended = await takeSeat(server, { isEnded: true });
  for (const seat of [undefined, 'garbage', 'x'.repeat(43), ended]) {
    const { status, text } = await page(server, seat);
    expect([status, text.includes('Nobody is signed in')]).toEqual([200, true]);
  }
});

test('loads what is of this server alone, without a script, and is framed, cached and read by nobody', async ({ server }) => {
  const { headers, text } = await page(server);
  const policy = (headers.get('content-security-policy') as string).split('; ');
  for (const rule of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"])
    expect(policy).toContain(rule);
  expect(policy.join()).not.toMatch(/unsafe|\*/);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(text).not.toMatch(/<script|style=|\son\w+=/);
});
