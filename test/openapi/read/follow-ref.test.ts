import { expect, test } from 'vitest';
import { atPointer, followRef } from '../../../openapi/read/follow-ref.ts';

const document = {
  components: {
    schemas: {
      Name: { type: 'string', maxLength: 10 },
      Alias: { $ref: '#/components/schemas/Name' },
      Loop: { $ref: '#/components/schemas/Loop' },
      'a/b~c': { type: 'null' },
    },
  },
};
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test('a reference is followed as far as it leads', () => {
  expect(followRef(document, to('Alias'))).toBe(document.components.schemas.Name);
  expect(followRef(document, { type: 'null' })).toEqual({ type: 'null' });
  expect(followRef(document, undefined)).toBeUndefined();
});

test('what stands beside a reference counts, and before what it leads to', () => {
  expect(followRef(document, { ...to('Alias'), maxLength: 5, 'x-error': 'bad' })).toEqual({
    type: 'string',
    maxLength: 5,
    'x-error': 'bad',
  });
});

test('a reference that leads back to itself comes back as it is', () => {
  expect(followRef(document, to('Loop'))).toEqual(to('Loop'));
});

test('names with slashes and tildes are found, and nothing is an error', () => {
  expect(atPointer(document, '/components/schemas/a~1b~0c')).toEqual({ type: 'null' });
  expect(() => followRef(document, to('Nobody'))).toThrow('nothing at /components/schemas/Nobody');
});
