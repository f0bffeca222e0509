import { expect, test } from 'vitest';
import { pageOf } from '../../src/core/page.ts';

const page = (limit?: string[], offset?: string[]) =>
  pageOf(new Map(Object.entries({ limit, offset }).filter((entry): entry is [string, string[]] => entry[1] !== undefined)));

test('without parameters a page has 50 rows from the start', () => {
  expect(page()).toEqual({ limit: 50, offset: 0 });
});

test.each([
  ['1', 1],
  ['200', 200],
  ['007', 7],
  ['0000000200', 200],
])('limit=%s counts', (text, limit) => {
  expect(page([text])).toEqual({ limit, offset: 0 });
});

test.each(['0', '201', '-1', '+1', '1.0', '1e1', '0x10', ' 1', '1 ', '', 'x', '٣', '00000000001', 'null'])(
  'limit=%j counts as left out',
  (text) => {
    expect(page([text])).toEqual({ limit: 50, offset: 0 });
  },
);

test.each([
  ['0', 0],
  ['2147483647', 2_147_483_647],
])('offset=%s counts', (text, offset) => {
  expect(page(undefined, [text])).toEqual({ limit: 50, offset });
});

test.each(['2147483648', '9999999999', '-1', '1.5', '', 'Infinity'])('offset=%j counts as left out', (text) => {
  expect(page(['10'], [text])).toEqual({ limit: 10, offset: 0 });
});

test('a parameter that is given twice counts as left out, each by itself', () => {
  expect(page(['10', '10'], ['5'])).toEqual({ limit: 50, offset: 5 });
  expect(page(['10'], ['5', '6'])).toEqual({ limit: 10, offset: 0 });
});
