import { expect, test } from 'vitest';
import { everyStatement, keyed, statement } from '../../src/core/statement.ts';

test('a name stands for one text: the same again is the same statement, and another is refused', () => {
  const made = statement('test_one_text', 'select $1::uuid[]', { $1: 'uuid' });
  expect(statement('test_one_text', 'select $1::uuid[]', { $1: 'uuid' })).toBe(made);
  expect(everyStatement()).toContain(made);
  expect(() => statement('test_one_text', 'select 2', { $1: 'uuid' })).toThrow('test_one_text');
  expect(() => statement('test_one_text', 'select $1::uuid[]', { $1: 'text' })).toThrow('test_one_text');
  expect(() => statement('test_one_text', 'select $1::uuid[]')).toThrow('test_one_text');
  expect(() => keyed('test_one_text', { id: 'uuid' }, { columns: 'a', from: 'b', on: 'true' })).toThrow('test_one_text');
});

test('what is an array is told by the place of the parameter', () => {
  const { arrays } = statement('test_places', 'select $2::text[], $1::text, $3::uuid[]', { $2: 'text', $3: 'uuid' });
  expect([arrays[0], arrays[1], arrays[2], arrays[3]]).toEqual([undefined, 'text', 'uuid', undefined]);
});

test('a statement that finds by key takes an array for each part, and answers which key a row is for', () => {
  const found = keyed(
    'test_keyed',
    { user_id: 'uuid', now: 'timestamptz' },
    { columns: 'u.tier', from: 'users u', on: 'u.user_id = wanted.user_id' },
  );
  expect(found.key).toEqual(['user_id', 'now']);
  expect(found.arrays).toEqual(['uuid', 'timestamptz']);
  expect(found.text.replace(/\s+/g, ' ')).toBe(
    'select wanted.n::integer, u.tier from unnest($1::uuid[], $2::timestamptz[]) with ordinality as wanted (user_id, now, n) ' +
      'join users u on u.user_id = wanted.user_id',
  );
});
