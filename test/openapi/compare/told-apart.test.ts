import { describe, expect, test } from 'vitest';
import { answeredChanges, takenChanges } from './documents.ts';

describe('forms that a property tells apart', () => {
  const told = (...names: string[]) => ({
    oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(names.map((name) => [name, `#/components/schemas/${name}`])) },
  });
  const components = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { properties: { type: { enum: [name] } } }]));

  test('a new one is answered without harm, like any new string; one that is gone breaks what is sent', () => {
    expect(answeredChanges(told('a', 'b'), told('a', 'b', 'c'), components)).toMatchObject([{ what: 'It can be c now.', breaking: false }]);
    expect(takenChanges(told('a', 'b', 'c'), told('a', 'b'), components)).toMatchObject([
      { what: 'It can no longer be c.', breaking: true },
      { what: 'Its forms are told apart in another way.', breaking: true },
    ]);
  });

  test('a form under another name breaks', () => {
    const { mapping } = told('a').discriminator;
    const renamed = { ...told('a', 'b'), discriminator: { propertyName: 'type', mapping: { ...mapping, c: '#/components/schemas/b' } } };
    expect(answeredChanges(told('a', 'b'), renamed, components)).toMatchObject([
      { what: 'Its forms are told apart in another way.', breaking: true },
    ]);
  });
});
