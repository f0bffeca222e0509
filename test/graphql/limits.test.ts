import { getIntrospectionQuery } from 'graphql';
import { describe, expect } from 'vitest';
import { cpuMs } from '../support/cpu.ts';
import { codesOf, run, runAs } from '../support/graphql.ts';
import type { TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';

const times = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');

async function expectRuns(server: TestServer, document: string): Promise<void> {
  const { status, body } = await run(server, document);
  expect([status, body.errors]).toEqual([200, undefined]);
}

async function expectTooComplex(server: TestServer, document: string): Promise<void> {
  const { status, body } = await run(server, document);
  expect(status).toBe(200);
  expect(body).toEqual({ errors: [{ message: expect.stringMatching(/2000 tokens/), extensions: { code: 'graphql_too_complex' } }] });
}

describe('2,000 tokens', () => {
  const tokens = (count: number) => `{ getUserTiers { ${'level '.repeat(count - 5)} } }`;

  test('run, and not one more', async ({ server }) => {
    await expectRuns(server, tokens(2000));
    await expectTooComplex(server, tokens(2001));
  });

  test('are counted without blanks, commas and comments', async ({ server }) => {
    await expectRuns(server, `{ getUserTiers { ${'level,,, # level level\n'.repeat(1995)} } }`);
  });

  test('are counted in every operation, wanted or not', ({ server }) =>
    expectTooComplex(server, `query A { getUser { id } } query B ${tokens(1995)}`));

  test('are not parsed beyond, however many and however deep', async ({ server }) => {
    await expectTooComplex(server, '{a'.repeat(250_000));
    await expectTooComplex(server, `{ a(b: ${'['.repeat(500_000)}) }`);
  });

  test('may be long: a badge is one', async ({ server }) => {
    const svg = `<svg xmlns='http://www.w3.org/2000/svg'>${' '.repeat(60_000)}</svg>`;
    expect(codesOf(await run(server, `mutation { updateUserTier(level: 1, svg: "${svg}") { level } }`))).toEqual([]);
  });
});

describe('15 aliases', () => {
  const aliases = (count: number) => times(count, (index) => `a${index}: level`);

  test('run, and not one more', async ({ server }) => {
    await expectRuns(server, `{ getUserTiers { ${aliases(15)} } }`);
    await expectTooComplex(server, `{ getUserTiers { ${aliases(16)} } }`);
    await expectTooComplex(server, `mutation { ${times(16, (index) => `d${index}: deleteUserTier(level: 999)`)} }`);
  });

  test('are counted wherever they stand, and as often as a fragment is used', async ({ server }) => {
    const fragment = `fragment F on Tier { ${aliases(5)} }`;
    await expectRuns(server, `{ a: getUserTiers { ...F } } ${fragment}`);
    await expectTooComplex(server, `{ a: getUserTiers { ...F } b: getUserTiers { ...F } c: getUserTiers { ...F } } ${fragment}`);
    await expectTooComplex(server, `{ ${times(16, (index) => `t${index}: __typename`)} }`);
  });
});

describe('10 levels', () => {
  const deep = (levels: number) => `{ __type(name: "Tier") ${'{ ofType '.repeat(levels - 2)}{ name }${' }'.repeat(levels - 2)} }`;

  test('run, and not one more', async ({ server }) => {
    await expectRuns(server, deep(10));
    await expectTooComplex(server, deep(11));
  });

  test('are counted through fragments, which are no level themselves', async ({ server }) => {
    const nested = (levels: number) => `{ __type(name: "Tier") { ...F } } fragment F on __Type ${deep(levels).slice(23, -2)}`;
    await expectRuns(server, nested(10));
    await expectTooComplex(server, nested(11));
    await expectRuns(server, `{ ${'... on Query { '.repeat(20)}getUserTiers { level }${' }'.repeat(20)} }`);
  });

  test('come before the rules of the schema', async ({ server }) => {
    expect(codesOf(await run(server, `${'{ a '.repeat(10)}${'}'.repeat(10)}`))).toEqual(['graphql_invalid']);
    await expectTooComplex(server, `${'{ a '.repeat(11)}${'}'.repeat(11)}`);
  });

  test('do not bind the question that every tool asks first', async ({ server }) => {
    for (const question of [
      getIntrospectionQuery(),
      getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, directiveIsRepeatable: true }),
    ]) {
      const session = await server.login(await server.createUser());
      expect((await runAs(server, session, question)).body.errors).toBeUndefined();
    }
  });

  test('are not for introspection in circles', ({ server }) =>
    expectTooComplex(server, `{ __schema { types ${'{ fields { type '.repeat(6)} { name } ${'} }'.repeat(6)} } }`));
});

test('a document whose fields take too long to compare is too complex', ({ server }) =>
  expectTooComplex(server, `{ ${times(390, () => 'getUserTiers { level name }')} }`));

test('a document within the limits is answered soon, whatever it repeats', async ({ server }) => {
  const fields = 'level name point ';
  const spread = `{ ${times(100, () => '...A')} } fragment A on Query { ${times(100, () => '...B')} } fragment B on Query { ${times(100, () => '...C')} }
    fragment C on Query { getUserTiers { ${fields.repeat(100)} } }`;
  expect(await cpuMs(() => expectRuns(server, spread))).toBeLessThan(2000);
});

test('of many mistakes the first ten are told: the place of each costs a look through the text', async ({ server }) => {
  const mistaken = (before: string) => `${before}{ ${times(300, (index) => `no${index}`)} }`;
  const { body } = await run(server, mistaken(''));
  const told = body.errors.map(({ message }: { message: string }) => message);
  expect(told).toHaveLength(11);
  expect(told[9]).toContain('no9');
  expect(told[10]).toContain('error limit reached');
  expect(await cpuMs(() => run(server, mistaken('\n'.repeat(9_990))))).toBeLessThan(1000);
});

describe('10,000 lines', () => {
  const blank = (lines: number, document: string) => '\n'.repeat(lines - 1) + document;

  test('run, and not one more, however they are broken', async ({ server }) => {
    await expectRuns(server, blank(10_000, '{ getUserTiers { level } }'));
    for (const line of ['\n', '\r', '\r\n']) await expectTooComplex(server, `${line.repeat(10_000)}{ getUserTiers { level } }`);
  });

  test('are no help to a document of many mistakes: only the first is looked for', async ({ server }) => {
    const session = await server.login(await server.createUser());
    const deep = times(100, () => '__schema { types { ...F } }');
    const document = `{ ${deep} } fragment F on __Type { fields { type { fields { type { fields { name } } } } } }`;
    for (const lines of [10_000, 250_000]) expect(await cpuMs(() => runAs(server, session, blank(lines, document)))).toBeLessThan(400);
  });
});

describe('the ladder of 100 badges of 64 KiB', () => {
  const size = 65_536;
  test.beforeAll(({ server }) =>
    server.sql(
      `insert into user_tiers (level, name, point_micro, svg)
       select n, 'Level ' || n, n * 1000000, '<svg>' || repeat('x', $1 - 11) || '</svg>' from generate_series(1, 100) n
       on conflict (level) do update set svg = excluded.svg, point_micro = excluded.point_micro`,
      [size],
    ),
  );
  test.afterAll(({ server }) => server.sql('delete from user_tiers'));

  test('is more than GraphQL answers at once, under one name as under fifteen; without badges it is answered', async ({ server }) => {
    for (const document of ['{ getUserTiers { svg } }', `{ ${times(15, (index) => `a${index}: getUserTiers { svg }`)} }`]) {
      const reply = await run(server, document);
      expect(codesOf(reply)).toEqual(['graphql_too_complex']);
      expect(reply.text.length).toBeLessThan(1000);
    }
    expect((await run(server, '{ getUserTiers { level name point } }')).body.data.getUserTiers).toHaveLength(100);
  });

  test('is answered whole over REST, as published', async ({ server }) => {
    const { status, body } = await server.admin('GET', '/v1/user-tiers');
    expect([status, body.items.length, body.items[0].svg.length]).toEqual([200, 100, size]);
  });
});

describe('variables', () => {
  const nested = (levels: number) => `{"query":"{ getUserTiers { level } }","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`;

  test('may be nested 64 levels deep with the request around them, and not one more', async ({ server }) => {
    expect((await server.admin('POST', '/graphql', nested(62) as never)).body.data).toBeDefined();
    expect((await server.admin('POST', '/graphql', nested(63) as never)).body.error).toBe('invalid_json');
  });

  test('without a canonical form go under a key like all others, and a user’s mutation leaves none', async ({ server }) => {
    const userId = await server.createUser();
    const session = await server.login(userId);
    const numbers = Array.from({ length: 50_000 }, () => '1e400').join();
    const body = `{"query":"mutation { deleteUserTier(level: 1) }","variables":{"a":[${numbers}]}}`;
    const headers = { 'idempotency-key': 'k' };
    const reply = await server.as(session, 'POST', '/graphql', body as never, { headers });
    expect(reply.body).toEqual({
      errors: [
        {
          message: 'This field is for operators.',
          locations: [{ line: 1, column: 12 }],
          path: ['deleteUserTier'],
          extensions: { code: 'admin_required' },
        },
      ],
      data: { deleteUserTier: null },
    });
    expect(await server.sql('select key from idempotency_keys where actor = $1', [`user:${userId}`])).toEqual([]);
  });
});
