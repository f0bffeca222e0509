import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { statement } from '../../../src/core/statement.ts';
import { binaryArray } from '../../../src/db/binary-array.ts';
import { openPool, type Pool } from '../../support/pool.ts';
import { inFormByKey } from './form-by-key.ts';
import { judge } from './judge.ts';

let pool: Pool;
beforeAll(() => {
  pool = openPool(inject('cluster').app.replace('DATABASE', 'triport'), 1);
});
afterAll(() => pool.end());

/** So many that each of the eight parts has some of them: that one has none is a chance of 1 in 10^22. */
const ids = Array.from({ length: 400 }, () => randomUUID());
const [id] = ids as [string];
const judged = (text: string, values: unknown[], keys = 1) => judge(pool, { name: 'test', text, values, keys });

test.for<[text: string, values: unknown[]]>([
  ['select from users where user_id = $1', [id]],
  ['select from users u join balances b on b.user_id = u.user_id where u.user_id = $1', [id]],
  ['select from users u join programme p on p.version = u.tier where u.user_id = any($1::uuid[])', [[id]]],
  ['select from users where user_id = $1 for update', [id]],
  ['update balances set seq = seq + 1 where user_id = $1', [id]],
  ['insert into code_directory (code, user_id) values ($1, $2)', ['code', id]],
  ['select from programme_versions', []],
  ['begin', []],
])('one part is enough for: %s', async ([text, values]) => {
  expect(await judged(text, values)).toBeUndefined();
});

test.for<[text: string, values: unknown[], why: string]>([
  ['select from users where display_name = $1', ['Ada'], 'asks user × 8'],
  ['select from users u join unnest($1::uuid[]) as wanted (id) on wanted.id = u.user_id', [[id]], 'asks user × 8'],
  ['select (select code from codes c where c.user_id = u.user_id limit 1) from users u where u.user_id = $1', [id], 'asks user × 8'],
  ['select from code_directory d join users u on u.user_id = $2 where d.code = $1', ['code', id], 'asks code × 1, user × 1'],
  ['insert into code_directory (code, user_id) select unnest($1::text[]), $2', [['code'], id], 'asks code × 2'],
])('one key asks more than one part: %s', async ([text, values, why]) => {
  expect(await judged(text, values)).toBe(why);
});

test('two keys of one kind in one statement ask two parts, unless chance puts them into one', async () => {
  const text = 'select from users u left join invitees i on i.user_id = $2 where u.user_id = $1';
  const found = await Promise.all(ids.slice(0, 100).map((other) => judged(text, [id, other])));
  expect(found[0]).toBeUndefined();
  expect(new Set(found)).toEqual(new Set([undefined, 'asks user × 2']));
});

test('several keys may ask several parts, but not lock rows in them', async () => {
  expect(await judged('select from users where user_id = any($1::uuid[])', [ids], ids.length)).toBeUndefined();
  expect(await judged('select from users where user_id = any($1::uuid[]) for update', [ids], ids.length)).toBe('locks rows in user × 8');
});

test('a statement is looked at in its form by key, with the first of its keys', async () => {
  const find = statement('test_form_by_key', 'select from users where user_id = any($1::uuid[]) and tier = $2', { $1: 'uuid' }, {});
  const values = [binaryArray('uuid', ids), 1];
  const sample = inFormByKey({ name: find.name, text: find.text, values, keys: ids.length }, find);
  expect(sample?.text).toBe('select from users where user_id = $1::uuid and tier = $2');
  expect(sample?.values).toEqual([Buffer.from(id.replaceAll('-', ''), 'hex'), 1]);
  expect(await judge(pool, sample as NonNullable<typeof sample>)).toBeUndefined();
  expect(inFormByKey({ name: find.name, text: find.text, values: [binaryArray('uuid', []), 1], keys: 1 }, find)).toBeUndefined();
});
