import { expect, test } from 'vitest';
import { LostRace } from '../../src/core/lost-race.ts';
import { type AskEach, type Found, statement } from '../../src/core/statement.ts';
import { counting, joining, surely } from '../../src/core/steps.ts';

const NAMES = statement('test_names_of', 'select name from names where id = $1');

/** Answers with names of the even ids, and keeps what was asked in one go. */
function asking() {
  const asked: unknown[][] = [];
  const ask = (async (_: unknown, each: readonly (readonly unknown[])[]) => {
    asked.push(each.map(([id]) => id));
    return each.map(([id]) => (Number(id) % 2 === 0 ? [{ name: `n${id}` }] : []));
  }) as AskEach;
  return { ask, asked };
}

const rows = (...ids: (number | null)[]): Found[] => ids.map((id) => ({ id }));

test('joining adds what is found to the row that named it, all asked in one go', async () => {
  const { ask, asked } = asking();
  expect(await joining(NAMES, ['id'])(ask, rows(2, 1, null, 4))).toEqual([
    { id: 2, name: 'n2' },
    { id: 4, name: 'n4' },
  ]);
  expect(asked).toEqual([[2, 1, 4]]);
});

test('rows of which nothing is found stay where it is said what then stands in them, and nobody is asked for null', async () => {
  const { ask, asked } = asking();
  const step = joining(NAMES, ['id'], { missing: { name: null } });
  expect(await step(ask, rows(null, 1))).toEqual([
    { id: null, name: null },
    { id: 1, name: null },
  ]);
  expect(await step(ask, rows(null))).toEqual([{ id: null, name: null }]);
  expect(asked).toEqual([[1]]);
});

test('what a row names and is surely there is looked for again, and a row that names nothing is as it is', async () => {
  const { ask } = asking();
  const step = joining(NAMES, ['id'], { missing: {}, isSure: true });
  await expect(step(ask, rows(2, 1))).rejects.toThrow(LostRace);
  expect(await step(ask, rows(2, null))).toEqual([{ id: 2, name: 'n2' }, { id: null }]);
  await expect(surely(ask, [])).rejects.toThrow(LostRace);
  expect(await surely(ask, rows(1))).toEqual(rows(1));
});

test('of very many rows no more than a thousand are asked for at once', async () => {
  const { ask, asked } = asking();
  const many = rows(...Array.from({ length: 2500 }, (_, index) => index * 2));
  expect((await joining(NAMES, ['id'])(ask, many)).map(({ name }) => name)).toEqual(many.map(({ id }) => `n${id}`));
  expect(asked.map(({ length }) => length)).toEqual([1000, 1000, 500]);
});

test('counting says how many rows were written', async () => {
  const { ask } = asking();
  expect(await counting(NAMES, ['id'])(ask, rows(1, 2, 4))).toEqual([{ count: 2 }]);
});
