import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { OPERATIONS } from '../support/operations.ts';
import { rawRequest } from '../support/raw.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

/** How long a page of metrics is kept. */
const KEPT_MS = 1000;

const EMAIL = 'ada.secret@example.org';
const NOTE = 'note-only-operators-may-read';
const NAME = 'Ada Confidential';
let session: string;
const USER_ID = '7d1f0c3e-52a8-4b6e-9c0d-1a2b3c4d5e6f';
const lines: string[] = [];

const test = serving({}, { onLog: (line) => void lines.push(line) });

test.beforeAll(async ({ server }) => {
  await server.createUser({ display_name: NAME, email: EMAIL }, USER_ID);
  session = await server.login(USER_ID);
});

const secrets: string[] = [ADMIN_TOKEN, EMAIL, NOTE, NAME, 'test-email-key'];

/** Every form in which a secret could have slipped into a line. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    JSON.stringify([...bytes]),
  ];
}

test('requests that carry secrets in every place, good and refused ones', async ({ server }) => {
  const { ticket, url } = (await server.admin('POST', '/v1/admin/sessions', { user_id: USER_ID })).body;
  secrets.push(session, ticket);
  expect(url).toContain(ticket);
  await server.call('GET', `/v1/auth/enter?ticket=${ticket}x`);
  const entered = await server.call('GET', `/v1/auth/enter?ticket=${ticket}`);
  secrets.push(/nl_session=([^;]+)/.exec(entered.headers.getSetCookie().join())?.[1] as string);
  await server.call('GET', `/nothing?ticket=${ticket}&email=${EMAIL}`);
  await server.call('PATCH', `/v1/auth/enter?ticket=${ticket}`);
  await server.admin('POST', `/v1/admin/referrals/users/${USER_ID}/tier`, { tier: 2, note: NOTE });
  await server.admin('POST', `/v1/admin/referrals/users/${USER_ID}/tier`, { tier: 99, note: NOTE });
  await server.admin('PUT', `/v1/admin/users/${USER_ID}`, { email: EMAIL, unknown: EMAIL });
  await server.admin('PUT', `/v1/admin/users/${USER_ID}`, `{"email": "${EMAIL}", broken`);
  await server.admin('GET', `/v1/admin/referrals/users?query=${encodeURIComponent(NAME)}`);
  await server.call('GET', '/v1/admin/referrals/users', {
    headers: { 'x-admin-token': `${ADMIN_TOKEN}x`, authorization: `Bearer ${ADMIN_TOKEN}` },
  });
  await server.as(session, 'POST', '/v1/referrals/code', { slug: 'a!' });
  await server.as(session, 'GET', '/v1/referrals/me', undefined, {
    headers: { 'user-agent': EMAIL, referer: `https://a.example/?t=${ticket}` },
  });
  await rawRequest(server.url, 'GET', `/%zz?${ticket}`, [['x', `${session}\0`]]);
  expect(lines.length).toBeGreaterThan(10);
  expect(server.failures).toEqual([]);
});

describe('a failure of the database', () => {
  test.for([
    [
      'a missing table',
      'alter table attribution_log rename to attribution_log_away',
      'alter table attribution_log_away rename to attribution_log',
    ],
    [
      'a broken check',
      'alter table attribution_log add constraint no_note check (note_id is null) not valid',
      'alter table attribution_log drop constraint no_note',
    ],
  ] as const)('%s is told in the log with its cause', async ([_, breakIt, mendIt], { server }) => {
    await server.sql(breakIt);
    try {
      const { status, body } = await server.admin('POST', `/v1/admin/referrals/users/${USER_ID}/tier`, { tier: 1, note: NOTE });
      expect([status, body.error]).toEqual([500, 'internal']);
      expect(body.message).not.toMatch(/attribution_log|sql/i);
    } finally {
      await server.sql(mendIt);
    }
    const failures = server.failures.splice(0);
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(failures)).toMatch(/attribution_log/);
  });

  test.for([
    [
      'users',
      'length(display_name) < 3',
      'PUT',
      '/v1/admin/users/3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e',
      { display_name: NAME, email: EMAIL },
    ],
    ['tickets', 'length(return_to) < 3', 'POST', '/v1/admin/sessions', { user_id: USER_ID, return_to: `/${NOTE}` }],
    ['audit_log', 'request_id is null', 'PUT', `/v1/admin/users/${USER_ID}`, { display_name: NAME, email: EMAIL }],
  ] as const)('a row that %s refuses', async ([table, rule, method, path, body], { server }) => {
    await server.sql(`alter table ${table} add constraint refused check (${rule}) not valid`);
    try {
      expect((await server.admin(method, path, body)).status).toBe(500);
    } finally {
      await server.sql(`alter table ${table} drop constraint refused`);
    }
    expect(server.failures.splice(0)).toMatchObject([{ err: { code: '23514', constraint: 'refused' } }]);
  });
});

test('none of it is in the log', () => {
  const found = secrets.flatMap((secret) => formsOf(secret).flatMap((form) => lines.filter((line) => line.includes(form))));
  expect(found).toEqual([]);
});

test('a line says which request it was, whose and from where, and no more', () => {
  const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  expect(requests.length).toBeGreaterThan(10);
  for (const request of requests) {
    expect(['actor', 'address', 'level', 'method', 'ms', 'msg', 'operation', 'request_id', 'status', 'time']).toEqual(
      expect.arrayContaining(Object.keys(request)),
    );
    expect(request.address).toBe('127.0.0.1');
  }
  const actors = new Set(requests.map(({ operation, actor }) => `${operation} ${actor}`));
  for (const known of ['putUser operator:default', `setSlug user:${USER_ID}`, 'enter anyone', 'undefined anyone', 'listUsers anyone'])
    expect(actors).toContain(known);
});

describe('/metrics', () => {
  const series = async (server: TestServer) => {
    await sleep(KEPT_MS); // the page is made anew after a second
    const { text } = await server.call('GET', '/metrics');
    return text.split('\n').filter((line) => line.startsWith('triport_'));
  };

  test('knows operations and statuses, and nobody by name', async ({ server }) => {
    const { text } = await server.call('GET', '/metrics');
    for (const secret of [...secrets, USER_ID]) expect(text).not.toContain(secret);
    const labels = new Set(
      (await series(server)).flatMap((line) => [...line.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`)),
    );
    const known = new Set([...OPERATIONS.map(({ operationId }) => operationId), 'none']);
    for (const label of labels) {
      const [name, value = ''] = label.split('=');
      expect(['operation', 'status', 'le', 'version']).toContain(name);
      if (name === 'operation') expect(known).toContain(value);
      if (name === 'status') expect(value).toMatch(/^[2345]\d\d$/);
    }
    expect(labels).toContain('operation=setUserTier');
  });

  test('does not grow with what clients make up', async ({ server }) => {
    const noise = async (round: number) => {
      for (let index = 0; index < 25; index++) {
        await server.call('GET', `/made-up/${round}/${index}?x=${index}`, { headers: { 'x-request-id': `r${round}-${index}` } });
        await server.call('PATCH', `/v1/referrals/codes/c${round}-${index}`);
        await server.call('GET', `/v1/referrals/codes/c${round}-${index}`);
      }
    };
    await noise(1);
    const before = (await series(server)).length;
    await noise(2);
    expect((await series(server)).length).toBe(before);
  });
});
