import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { environmentOperator } from '../../src/core/actor.ts';
import { Problem } from '../../src/core/problem.ts';
import type { Statement } from '../../src/core/statement.ts';
import type { Tx } from '../../src/core/tx.ts';
import { graphql } from '../../src/graphql/graphql.ts';
import type { Reading } from '../../src/operations/plan.ts';

const OPERATOR = environmentOperator('default');
const KIB = 1024;
const MB = 1_000_000;

/** A database with a ladder of 100 levels, whose badges are `badge`, and with no task setting; it records its queries. */
function ladder(badge: string): { db: Reading; asked: string[] } {
  const asked: string[] = [];
  const rows = Array.from({ length: 100 }, (_, index) => ({
    level: index + 1,
    name: `Level ${index + 1}`,
    point_micro: `${index}000000`,
    svg: badge,
  }));
  const db = {
    actor: OPERATOR,
    report: (error: unknown) => expect.unreachable(String(error)),
    query: async ({ name }: Statement) => {
      asked.push(name);
      return name === 'user_tiers_list' ? rows : [];
    },
  };
  return { db: db as unknown as Reading, asked };
}

interface Answer {
  data?: Record<string, unknown>;
  errors?: { extensions: { code: string } }[];
}

async function run(query: string, db: Reading = ladder('').db): Promise<Answer> {
  return (await (graphql({ query }, OPERATOR) as { run(db: Reading): Promise<{ body: unknown }> }).run(db)).body as Answer;
}

const TOO_COMPLEX = { errors: [{ message: expect.stringMatching(/asks for too much/), extensions: { code: 'graphql_too_complex' } }] };
const times = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const badge = (bytes: number) => `<svg>${'x'.repeat(bytes - 11)}</svg>`;

describe('what a document asks for', () => {
  test.each([
    ['a badge of every level, fifteen times', `{ ${times(15, (index) => `a${index}: getUserTiers { svg }`)} }`],
    ['fifteen badges of every level', `{ getUserTiers { ${times(15, (index) => `a${index}: svg`)} } }`],
    [
      'the same through fragments',
      `{ ${times(3, (index) => `a${index}: getUserTiers { ...F }`)} } fragment F on Tier { ${times(4, (index) => `a${index}: svg`)} }`,
    ],
    ['three whole ladders', `{ ${times(3, (index) => `a${index}: getUserTiers { level name point svg }`)} }`],
    [
      'three lists of task rows, often',
      `{ ${times(8, (index) => `a${index}: getTaskSetting { wallet { amount point } staking { ratio expiredTime } }`)} }`,
    ],
  ])('counts by what lists can hold, and is refused before anything is read: %s', async (_, document) => {
    const { db, asked } = ladder('');
    expect(await run(document, db)).toEqual(TOO_COMPLEX);
    expect(asked).toEqual([]);
  });

  test('counts once what it asks for again in the same words', async () => {
    const { data } = await run(
      `{ ${'getUserTiers { svg ...F } '.repeat(20)} } fragment F on Tier { ${'svg level '.repeat(100)} }`,
      ladder(badge(100)).db,
    );
    expect(data?.['getUserTiers']).toHaveLength(100);
  });

  test('is only what the operation asks for that is run', async () => {
    const greedy = `query B { ${times(15, (index) => `a${index}: getUserTiers { svg }`)} }`;
    expect(
      (
        await (
          graphql({ query: `query A { getUserTiers { level } } ${greedy}`, operationName: 'A' }, OPERATOR) as {
            run(db: Reading): Promise<{ body: Answer }>;
          }
        ).run(ladder('').db)
      ).body.data,
    ).toBeDefined();
  });

  test('may be the whole ladder twice, fifteen names of one field, and the question that every tool asks first', async () => {
    for (const document of [
      '{ a: getUserTiers { level name point svg } b: getUserTiers { level name point svg } }',
      `{ getUserTiers { ${times(15, (index) => `a${index}: level`)} level } }`,
      getIntrospectionQuery(),
    ]) {
      expect((await run(document, ladder(badge(2 * KIB)).db)).errors).toBeUndefined();
    }
  });
});

describe('an answer', () => {
  test('of 2 MB is given, and one that would be longer is not', async () => {
    const document = '{ getUserTiers { svg } }';
    const frame = JSON.stringify({ data: { getUserTiers: [] } }).length + 100 * '{"svg":""},'.length - 1;
    const fits = await run(document, ladder(badge((2 * MB - frame - ((2 * MB - frame) % 100)) / 100)).db);
    expect(JSON.stringify(fits).length).toBeGreaterThan(2 * MB - 101);
    expect(await run(document, ladder(badge((2 * MB - frame - ((2 * MB - frame) % 100)) / 100 + 1)).db)).toEqual(TOO_COMPLEX);
    expect(await run(document, ladder(badge(64 * KIB)).db)).toEqual(TOO_COMPLEX);
  });

  test('is as long as its bytes: what has to be escaped or encoded counts as that', async () => {
    for (const letter of ['"', '€']) {
      expect((await run('{ getUserTiers { svg } }', ladder(letter.repeat(6000)).db)).errors).toBeUndefined();
      expect(await run('{ getUserTiers { svg } }', ladder(letter.repeat(12_000)).db)).toEqual(TOO_COMPLEX);
    }
  });

  test('that is too long is of no effect: a mutation is undone whole', async () => {
    const svg = badge(64 * KIB);
    const attempt = async () => ({ tier: { level: 1, name: 'x', pointMicro: 0n, svg }, badgeRemoved: [] });
    const tx = { actor: OPERATOR, attempt } as unknown as Tx;
    const fields = (count: number) =>
      `mutation { ${times(15, (index) => `a${index}: updateUserTier(level: 1) { svg ${count > 1 ? 'name point level' : ''} }`)} }`;
    const plan = graphql({ query: fields(2) }, OPERATOR);
    const fits = (await plan.run(tx as never)) as { body: Answer; tookEffect: boolean };
    expect([fits.tookEffect, Object.keys(fits.body)]).toEqual([true, ['data']]);
    const long = {
      ...tx,
      attempt: async () => ({ tier: { level: 1, name: 'x', pointMicro: 0n, svg: '"'.repeat(70_000) }, badgeRemoved: [] }),
    };
    const refused = (await plan.run(long as never)) as { body: Answer; tookEffect: boolean };
    expect([refused.tookEffect, refused.body]).toEqual([false, TOO_COMPLEX]);
  });
});

describe('a document', () => {
  test('reads once what it asks for under many names', async () => {
    const { db, asked } = ladder('');
    const document = `{ ${times(6, (index) => `a${index}: getUserTiers { level }`)} ${times(6, (index) => `b${index}: getTaskSetting { id }`)} }`;
    const { data } = await run(document, db);
    expect(asked).toEqual(['user_tiers_list', 'task_setting_current']);
    expect([data?.['a0'], data?.['b0']]).toEqual([data?.['a5'], null]);
  });

  test('reads anew what it asks of something else', async () => {
    const asked: unknown[] = [];
    const db = {
      ...ladder('').db,
      find: async (_: Statement, key: unknown) => void asked.push(key),
      query: async (_: Statement, values: unknown[]) => {
        asked.push(values);
        throw new Problem('tier_not_found');
      },
    } as unknown as Reading;
    await run(
      '{ a: previewUserTier(level: 1) { promoted } b: previewUserTier(level: 2) { promoted } c: previewUserTier(level: 1, point: 1e400) { promoted } d: previewUserTier(level: 1, point: 5) { promoted } e: previewUserTier(level: 1) { demoted } }',
      db,
    );
    expect(asked).toHaveLength(3);
  });
});
