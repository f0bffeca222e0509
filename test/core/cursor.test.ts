import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byMoment, byNumber } from '../../src/core/cursor.ts';

type Row = readonly [moment: string | Date, id: string];

const USERS = byMoment<Row>('listUsers', (row) => row);
const PAYOUTS = byMoment<Row>('listPayouts', (row) => row);
const REWARDS = byNumber<string>('listRewards', (seq) => seq);
const ID = '019ceb5b-4d26-7a80-b1c7-3f0d6e925a18';

test('a cursor holds a moment to the microsecond, as PostgreSQL prints it in whatever zone', () => {
  const moment = (text: string | Date) => USERS.keyOf(USERS.cursorOf([text, ID]))?.[0];
  expect(moment('2026-03-01 12:00:01.123456+00')).toBe('2026-03-01T12:00:01.123456Z');
  expect(moment('2026-03-01 17:30:01.000001+05:30')).toBe('2026-03-01T12:00:01.000001Z');
  expect(moment('2026-03-01 12:00:01.1+00')).toBe('2026-03-01T12:00:01.100000Z');
  expect(moment('2026-03-01 12:00:01+00')).toBe('2026-03-01T12:00:01.000000Z');
  expect(moment('1969-12-31 23:59:59.999999+00')).toBe('1969-12-31T23:59:59.999999Z');
  expect(moment(new Date('2026-03-01T12:00:01.123Z'))).toBe('2026-03-01T12:00:01.123000Z');
});

test('what goes in comes out, and is base64url of at most 40 characters', () => {
  const key = fc.tuple(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), fc.uuid());
  fc.assert(
    fc.property(key, fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), ([moment, id], seq) => {
      const cursor = USERS.cursorOf([moment, id]);
      expect(cursor).toMatch(/^[A-Za-z0-9_-]{40}$/);
      expect(USERS.keyOf(cursor)).toEqual([moment.toISOString().replace('Z', '000Z'), id]);
      expect(REWARDS.cursorOf(String(seq))).toMatch(/^[A-Za-z0-9_-]{19}$/);
      expect(REWARDS.keyOf(REWARDS.cursorOf(String(seq)))).toEqual([String(seq)]);
    }),
  );
});

test('no list takes the cursor of another', () => {
  const cursor = USERS.cursorOf([new Date(), ID]);
  for (const order of [PAYOUTS, REWARDS]) expect(order.keyOf(cursor)).toBeUndefined();
  expect(byNumber<string>('listTransfers', (seq) => seq).keyOf(REWARDS.cursorOf('7'))).toBeUndefined();
});

test('what was not written by the list is no cursor: changed, cut, spelt otherwise, or made by hand', () => {
  for (const [order, cursor] of [
    [USERS, USERS.cursorOf([new Date('2026-03-01T12:00:01Z'), ID])],
    [REWARDS, REWARDS.cursorOf('7')],
  ] as const) {
    const changed = [...cursor].flatMap((letter, place) => cursor.slice(0, place) + (letter === 'x' ? 'y' : 'x') + cursor.slice(place + 1));
    const cut = [...cursor].map((_, length) => cursor.slice(0, length));
    const others = [`${cursor}A`, `${cursor}=`, ` ${cursor}`, cursor + cursor, ...changed, ...cut];
    expect(others.filter((other) => other !== cursor && order.keyOf(other) !== undefined)).toEqual([]);
    for (let length = 0; length < 40; length++) expect(order.keyOf(randomBytes(length).toString('base64url'))).toBeUndefined();
  }
});

test('a moment that no row of ours can have is refused, be its check right or not', () => {
  // Written as the server writes them: the far ends of what eight bytes hold.
  for (const text of ['9999-12-31 23:59:59.999999+00', '0001-01-01 00:00:00+00']) {
    const cursor = USERS.cursorOf([text, ID]);
    expect(USERS.keyOf(cursor)?.[0]).toBe(`${text.slice(0, 10)}T${text.slice(11, 19)}.${text.includes('.') ? '999999' : '000000'}Z`);
  }
  for (const moment of [new Date(8.64e15), new Date(-8.64e15)]) expect(USERS.keyOf(USERS.cursorOf([moment, ID]))).toBeUndefined();
});
