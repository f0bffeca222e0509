import { expect } from 'vitest';
import { expectRefusal, refusesInOrder } from '../support/refusals.ts';
import { PUBLIC_URL, type Reply, startServer, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const path = '/v1/admin/referrals/programme';
const read = async (server: TestServer) => (await server.admin('GET', path)).body;
const change = async (server: TestServer, properties: object): Promise<Reply> =>
  server.admin('PUT', path, { ...(await read(server)), ...properties });
const TIERS = [
  { tier: 1, label: 'regular', rate_bps: 1000 },
  { tier: 2, label: 'influencer', rate_bps: 1500 },
];

test('a change makes a new version; every version is kept, and the audit log names what changed', async ({ server }) => {
  const before = await read(server);
  const reply = await server.admin('PUT', path, {
    ...before,
    hold_days: 30,
    tiers: [...TIERS, { tier: 3, label: 'partner', rate_bps: 2000 }],
  });
  expect(reply.status).toBe(200);
  expect(reply.body).toEqual({ ...before, version: 'v2', hold_days: 30, tiers: [...TIERS, { tier: 3, label: 'partner', rate_bps: 2000 }] });
  expect(await read(server)).toEqual(reply.body);
  const versions = await server.sql('select version, document, actor from programme_versions order by version');
  const document = ({ version: _, ...rest }: Record<string, unknown>) => rest;
  expect(versions).toEqual([
    { version: 1, document: document(before), actor: 'system' },
    { version: 2, document: document(reply.body), actor: 'operator:default' },
  ]);
  expect(await server.sql('select tier, label, rate_bps from programme_tiers where version = 2 order by tier')).toEqual(reply.body.tiers);
  expect(await server.sql(`select actor, user_id, operation, details from audit_log where action = 'programme.updated'`)).toEqual([
    {
      actor: 'operator:default',
      user_id: null,
      operation: 'updateProgramme',
      details: {
        old_version: 'v1',
        new_version: 'v2',
        fields: expect.toSatisfy((fields) => [...fields].sort().join() === 'hold_days,tiers'),
      },
    },
  ]);
});

test('a change applies from its moment on', async ({ server }) => {
  const session = await server.login(await server.createUser());
  expect((await change(server, { reserved_slugs: ['my-new-word'] })).status).toBe(200);
  const set = (slug: string) => server.as(session, 'POST', '/v1/referrals/code', { slug });
  expectRefusal(await set('my-new-word'), 'slug_reserved');
  expect((await set('api')).status).toBe(200);
});

test('an Idempotency-Key is ignored: the version guards against repeats', async ({ server }) => {
  const body = await read(server);
  const key = { 'idempotency-key': 'same' };
  expect((await server.admin('PUT', path, body, key)).status).toBe(200);
  expectRefusal(await server.admin('PUT', path, body, key), 'programme_stale');
});

test('a document of 64 KiB is taken, one byte more is not', async ({ server }) => {
  const text = JSON.stringify(await read(server));
  expectRefusal(await server.admin('PUT', path, text + ' '.repeat(65_537 - Buffer.byteLength(text))), 'invalid_json');
  expect((await server.admin('PUT', path, text + ' '.repeat(65_536 - Buffer.byteLength(text)))).status).toBe(200);
});

refusesInOrder('updateProgramme', {
  good: async (attempt) => {
    attempt.path = path;
    attempt.body = await read(attempt.server);
  },
  own: [
    {
      tag: 'programme_invalid',
      promise: 'a tier number is given once',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), tiers: [TIERS[0], TIERS[0]] };
      },
    },
    {
      tag: 'programme_stale',
      promise: 'who has not read the version in force overwrites nobody’s change',
      spoil: (attempt) => {
        attempt.body = { ...(attempt.body as object), version: 'v1' };
      },
    },
    {
      tag: 'tier_in_use',
      promise: 'a tier that users hold cannot go',
      spoil: async (attempt) => {
        await attempt.server.createUser();
        attempt.body = { ...(attempt.body as object), tiers: [TIERS[1]] };
      },
    },
  ],
});

test('tier_in_use: a tier goes once its last user has moved; erased users hold none', async ({ server }) => {
  expect((await change(server, { tiers: [...TIERS, { tier: 7, label: 'seven', rate_bps: 7 }] })).status).toBe(200);
  const [mover, leaver] = [await server.createUser(), await server.createUser()];
  const setTier = (id: string, tier: number) => server.admin('POST', `/v1/admin/referrals/users/${id}/tier`, { tier });
  for (const id of [mover, leaver]) await setTier(id, 7);
  expectRefusal(await change(server, { tiers: TIERS }), 'tier_in_use');
  await setTier(mover, 1);
  expectRefusal(await change(server, { tiers: TIERS }), 'tier_in_use');
  await server.admin('DELETE', `/v1/admin/users/${leaver}`);
  expect((await change(server, { tiers: TIERS })).status).toBe(200);
});

test('a programme from before there were patterns has none, and a client that does not know them leaves them as they are', async () => {
  const other = await startServer();
  await other.sql(`update programme_versions set document = document - 'reserved_slug_patterns'`);
  const { body: before } = await other.admin('GET', path);
  expect(before.reserved_slug_patterns).toEqual([]);
  const { body: changed } = await other.admin('PUT', path, { ...before, reserved_slug_patterns: ['acme*'] });
  expect(changed.reserved_slug_patterns).toEqual(['acme*']);
  const { reserved_slug_patterns: _, ...unaware } = changed;
  expect((await other.admin('PUT', path, unaware)).body.reserved_slug_patterns).toEqual(['acme*']);
  await other.stop();
});

test('a client that knows nothing of embedding and of invitees’ names leaves both as they are', async () => {
  const other = await startServer();
  const rules = {
    embed_origins: ['https://app.example.org', 'https://www.example.org:8443', 'http://localhost:5173', 'http://127.0.0.1:8080'],
    show_invitee_names: false,
  };
  const { body: changed } = await change(other, rules);
  expect(changed).toMatchObject(rules);
  const { embed_origins: _, show_invitee_names: __, ...unaware } = changed;
  expect((await other.admin('PUT', path, unaware)).body).toMatchObject(rules);
  expect(await read(other)).toMatchObject(rules);
  await other.stop();
});

test('a label is kept in the normal form C, without blanks at its ends and format characters', async ({ server }) => {
  const { body } = await change(server, { tiers: [{ tier: 1, label: ' \u200ebasic\u200b ', rate_bps: 1000 }] });
  expect(body.tiers).toEqual([{ tier: 1, label: 'basic', rate_bps: 1000 }]);
});

test.for([
  ['the landing page on an origin that is not listed', { landing_url: 'https://evil.example/' }],
  ['an address without a scheme', { landing_url: '//evil.example/' }],
  ['a backslash for a slash', { landing_url: '/\\evil.example/' }],
  ['another port of a listed origin', { landing_url: 'https://www.example.org:8443/', landing_origins: ['https://www.example.org'] }],
  ['another scheme of a listed origin', { landing_url: 'http://www.example.org/', landing_origins: ['https://www.example.org'] }],
  ['a port that is none', { landing_url: 'https://www.example.org:99999/', landing_origins: ['https://www.example.org'] }],
] as const)('programme_invalid: %s', async ([_, properties], { server }) =>
  expectRefusal(await change(server, properties), 'programme_invalid'),
);

test.for([
  ['a path here', { landing_url: '/welcome' }],
  ['an address here', { landing_url: `${PUBLIC_URL}/welcome` }],
  ['a listed origin', { landing_url: 'https://www.example.org/x?y=z#w', landing_origins: ['https://www.example.org'] }],
] as const)('the landing page may be %s', async ([_, properties], { server }) => {
  expect((await change(server, properties)).status).toBe(200);
  expect((await change(server, { landing_url: '/', landing_origins: [] })).status).toBe(200);
});

test.for<[string, (programme: Record<string, unknown>) => unknown]>([
  ['without its version', ({ version: _, ...rest }) => rest],
  ['without a property', ({ touch: _, ...rest }) => rest],
  ['with an unknown property', (programme) => ({ ...programme, extra: 1 })],
  ['without tiers', (programme) => ({ ...programme, tiers: [] })],
  ['with a rate over 100 %', (programme) => ({ ...programme, tiers: [{ tier: 1, label: 'x', rate_bps: 10_001 }] })],
  ['with a label that shows nothing', (programme) => ({ ...programme, tiers: [{ tier: 1, label: '\u200b \u202e', rate_bps: 1 }] })],
  ['with a pattern of stars alone', (programme) => ({ ...programme, reserved_slug_patterns: ['***'] })],
  ['with a tier 0', (programme) => ({ ...programme, tiers: [{ tier: 0, label: 'x', rate_bps: 1 }] })],
  ['with an unknown network', (programme) => ({ ...programme, networks: ['litecoin'] })],
  ['with a network twice', (programme) => ({ ...programme, networks: ['sepa', 'sepa'] })],
  ['with a minimum payout of 0', (programme) => ({ ...programme, payout_min_micro: 0 })],
  ['with an amount beyond the bound', (programme) => ({ ...programme, payout_min_micro: 2 ** 53 })],
  ['with a javascript: landing page', (programme) => ({ ...programme, landing_url: 'javascript:alert(1)' })],
  ['with a landing page that has a line break', (programme) => ({ ...programme, landing_url: '/x\r\nSet-Cookie: a=b' })],
  ['with a reserved slug in capitals', (programme) => ({ ...programme, reserved_slugs: ['Admin'] })],
  ['with an origin that has a path', (programme) => ({ ...programme, landing_origins: ['https://www.example.org/'] })],
  ['with an embedding origin that has a path', (programme) => ({ ...programme, embed_origins: ['https://app.example.org/'] })],
  [
    'with an embedding origin that only begins like this machine',
    (programme) => ({ ...programme, embed_origins: ['http://localhost.example'] }),
  ],
  ['with an embedding origin without TLS', (programme) => ({ ...programme, embed_origins: ['http://app.example.org'] })],
  ['with an embedding origin that stands for many', (programme) => ({ ...programme, embed_origins: ['https://*.example.org'] })],
  ['with another rule in an embedding origin', (programme) => ({ ...programme, embed_origins: ['https://a.example;script-src'] })],
  ['with an embedding origin twice', (programme) => ({ ...programme, embed_origins: ['https://a.example', 'https://a.example'] })],
  [
    'with 51 embedding origins',
    (programme) => ({ ...programme, embed_origins: Array.from({ length: 51 }, (_, i) => `https://${i}.example`) }),
  ],
  ['that may show invitees’ names', (programme) => ({ ...programme, show_invitee_names: null })],
] as const)('invalid_json: a programme %s', async ([_, spoil], { server }) =>
  expectRefusal(await server.admin('PUT', path, spoil(await read(server))), 'invalid_json'),
);

test('of ten changes from one version one is made, the others are stale', async ({ server }) => {
  for (let round = 0; round < 5; round++) {
    const before = await read(server);
    const replies = await Promise.all(Array.from({ length: 10 }, (_, days) => server.admin('PUT', path, { ...before, hold_days: days })));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(replies.filter(({ body }) => body.error === 'programme_stale')).toHaveLength(9);
    const after = await read(server);
    expect(after.version).toBe(`v${Number(before.version.slice(1)) + 1}`);
    expect(after.hold_days).toBe(replies.findIndex(({ status }) => status === 200));
  }
});

test('a tier is never removed while a user is put on it, nor a user put on it while it is removed', async ({ server }) => {
  const ids = await Promise.all(Array.from({ length: 4 }, () => server.createUser()));
  for (let round = 0; round < 10; round++) {
    await change(server, { tiers: [...TIERS, { tier: 9, label: 'nine', rate_bps: 9 }] });
    const current = await read(server);
    const [removed, ...set] = await Promise.all([
      server.admin('PUT', path, { ...current, tiers: TIERS }),
      ...ids.map((id) => server.admin('POST', `/v1/admin/referrals/users/${id}/tier`, { tier: 9 })),
    ]);
    const isRemoved = removed.status === 200;
    expect(removed.body.error).toBe(isRemoved ? undefined : 'tier_in_use');
    expect(set.map(({ body }) => body.error)).toEqual(Array(4).fill(isRemoved ? 'invalid_tier' : undefined));
    expect(await server.sql('select from users where tier = 9')).toHaveLength(isRemoved ? 0 : 4);
    for (const id of ids) await server.admin('POST', `/v1/admin/referrals/users/${id}/tier`, { tier: 1 });
  }
});

test('the lowest tier is never removed while new users are put on it', async () => {
  const other = await startServer();
  for (let round = 0; round < 5; round++) {
    const current = await read(other);
    const lowest = Math.min(...current.tiers.map(({ tier }: { tier: number }) => tier));
    const tiers = current.tiers.map((tier: { tier: number }) => (tier.tier === lowest ? { ...tier, tier: lowest + 100 } : tier));
    const [, ...created] = await Promise.all([
      other.admin('PUT', path, { ...current, tiers }),
      ...Array.from({ length: 4 }, () => other.createUser()),
    ]);
    expect(created).toHaveLength(4);
    const [{ count }] = await other.sql(
      `select count(*) from users u where not exists
         (select from programme p join programme_tiers t on t.version = p.version where t.tier = u.tier)`,
    );
    expect(count).toBe('0');
  }
  await other.stop();
});
