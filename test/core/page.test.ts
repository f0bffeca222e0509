import { expect, test } from 'vitest';
import { byNumber } from '../../src/core/cursor.ts';
import { pageAnswer, pageOf } from '../../src/core/page.ts';

interface Row {
  seq: string;
}

const ORDER = byNumber<Row>('listThings', ({ seq }) => seq);
const asked = (query: Record<string, string[] | undefined>, filters?: object) => {
  const given = Object.entries(query).filter((entry): entry is [string, string[]] => entry[1] !== undefined);
  return pageOf(ORDER, { path: '/things', query: new Map(given) }, filters);
};
const page = (limit?: string[], offset?: string[]) => {
  const found = asked({ limit, offset });
  expect(found.count).toBe(found.limit + 1);
  return { limit: found.limit, offset: found.offset };
};

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

test('a cursor says where a page begins, the empty one at the first row, and no offset counts beside it', () => {
  expect(asked({ offset: ['7'] })).toMatchObject({ behind: ORDER.beginning, offset: 7, hasCursor: false });
  expect(asked({ after: [''], offset: ['7'] })).toMatchObject({ behind: ORDER.beginning, offset: 0, hasCursor: true });
  expect(asked({ after: [ORDER.cursorOf({ seq: '12' })], offset: ['7'] })).toMatchObject({ behind: ['12'], offset: 0, hasCursor: true });
  expect(() => asked({ after: ['x'] })).toThrow(expect.objectContaining({ tag: 'invalid_query' }));
});

const rows = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ seq: String(90 - index) }));
const answer = (query: Record<string, string[]>, count: number, filters?: object) =>
  pageAnswer(asked(query, filters), rows(count), ({ seq }) => seq);
const CURSOR = ORDER.cursorOf({ seq: '89' });

test('one row more than the page has says that there is another page, and is not shown', () => {
  expect(answer({ limit: ['2'], after: [''] }, 3).body).toEqual({ items: ['90', '89'], next: CURSOR, has_more: true });
  expect(answer({ limit: ['2'], after: [''] }, 2)).toEqual({ body: { items: ['90', '89'], next: null, has_more: false }, headers: {} });
  expect(answer({ limit: ['2'], after: [''] }, 0).body).toEqual({ items: [], next: null, has_more: false });
});

test('who gives no cursor is answered items alone, and finds the next page in Link', () => {
  expect(answer({ limit: ['2'] }, 3)).toEqual({
    body: { items: ['90', '89'] },
    headers: { link: `</things?limit=2&after=${CURSOR}>; rel="next"` },
  });
  expect(answer({ limit: ['2'], offset: ['4'] }, 2)).toEqual({ body: { items: ['90', '89'] }, headers: {} });
});

test('Link keeps the filters, escaped, and says which limit is in force; offset and cursor are its own', () => {
  const linked = (query: Record<string, string[]>, filters?: object) => answer(query, 51, filters).headers.link;
  const cursor = ORDER.cursorOf(rows(50).at(-1) as Row);
  expect(linked({})).toBe(`</things?after=${cursor}>; rel="next"`);
  expect(linked({ limit: ['500'] })).toBe(`</things?limit=50&after=${cursor}>; rel="next"`);
  const filters = { query: '<é>; "x"&y', tier: 2, blocked: undefined, limit: '500', offset: '3', after: '' };
  expect(linked({}, filters)).toBe(`</things?query=%3C%C3%A9%3E%3B+%22x%22%26y&tier=2&after=${cursor}>; rel="next"`);
});

test('where not every row was looked at, the next page begins behind the last that was, however few were found', () => {
  const stopped = (count: number, query: Record<string, string[]> = { limit: ['2'], after: [''] }) =>
    pageAnswer(asked(query), rows(count), ({ seq }) => seq, { seq: '7' });
  const next = ORDER.cursorOf({ seq: '7' });
  const headers = { link: `</things?limit=2&after=${next}>; rel="next"` };
  expect(stopped(0)).toEqual({ body: { items: [], next, has_more: true }, headers });
  expect(stopped(2)).toEqual({ body: { items: ['90', '89'], next, has_more: true }, headers });
  expect(stopped(0, { limit: ['2'] })).toEqual({ body: { items: [] }, headers });
  expect(stopped(3).body.next).toBe(CURSOR);
});
