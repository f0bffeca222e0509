import { expect, test } from 'vitest';
import { everyStatement, keyed, lookedUp, type Statement, statement } from '../../src/core/statement.ts';

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

const firstOf = ({ byKey }: Statement) => byKey?.first.text.replace(/\s+/g, ' ');

test('where keys are an array, the form by key has an element in its place', () => {
  const found = statement('test_each', 'select a from b where id = any($1::uuid[]) and c < $2 order by id', { $1: 'uuid' }, {});
  expect(firstOf(found)).toBe('select a from b where id = $1::uuid and c < $2 order by id');
  expect(found.byKey?.first.arrays).toEqual([]);
  expect(statement('test_no_form', 'select 1').byKey).toBeUndefined();
  const joined = () => statement('test_not_each', 'select a from unnest($1::uuid[]) as b (a)', { $1: 'uuid' }, {});
  expect(joined).toThrow('test_not_each says no = any($1::uuid[])');
});

test('a lookup by key names the key itself wherever it is wanted, in sub-selects too', () => {
  const parts = {
    columns: '(select count(*) from c where c.id = wanted.id and c.at > wanted.at) as n, b.x',
    from: 'b join d on d.id = b.id',
    on: 'b.id = wanted.id',
    where: 'b.y',
  };
  const text = 'select (select count(*) from c where c.id = $1::uuid and c.at > $2::timestamptz) as n, b.x from b join d on d.id = b.id';
  expect(firstOf(keyed('test_keyed_each', { id: 'uuid', at: 'timestamptz' }, parts))).toBe(`${text} where b.id = $1::uuid and b.y`);
  const many = lookedUp('test_looked_up', { id: 'uuid', at: 'timestamptz' }, parts);
  expect(firstOf(many)).toBe(`${text} where b.id = $1::uuid and b.y`);
  expect(many.text.replace(/\s+/g, ' ')).toContain(
    'from (select unnest($1::uuid[]) as id, unnest($2::timestamptz[]) as at) wanted join b join d on d.id = b.id on b.id = wanted.id where b.y',
  );
  const other = keyed('test_keyed_other', { id: 'uuid' }, { columns: 'b.x', from: 'b', on: 'b.id = wanted.id', one: { columns: 'b.z' } });
  expect(firstOf(other)).toBe('select b.z from b where b.id = $1::uuid');
});
