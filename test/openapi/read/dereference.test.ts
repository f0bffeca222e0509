import { expect, test } from 'vitest';
import { dereference } from '../../../openapi/read/dereference.ts';
import { readContract, readValidation } from '../../../src/start/read-contract.ts';

const dereferenced = (schemas: object) => dereference({ schemas }).schemas;

test('every place gets a copy of what it refers to, with what stands beside the reference', () => {
  const { Pair } = dereferenced({
    Name: { type: 'string', 'x-error': 'name_invalid' },
    Pair: { first: { $ref: '#/schemas/Name' }, last: { $ref: '#/schemas/Name', 'x-error': 'last_invalid' } },
  }) as { Pair: Record<string, object> };
  expect(Pair).toEqual({ first: { type: 'string', 'x-error': 'name_invalid' }, last: { type: 'string', 'x-error': 'last_invalid' } });
  expect(Pair.first).not.toBe(Pair.last);
});

test('a choice that takes anything refuses nothing', () => {
  expect(dereferenced({ Limit: { anyOf: [{ type: 'integer' }, {}] } })).toEqual({ Limit: {} });
});

test('a circle and a reference to nothing are mistakes', () => {
  expect(() => dereferenced({ Loop: { next: { $ref: '#/schemas/Loop' } } })).toThrow('circle');
  expect(() => dereferenced({ Name: { $ref: '#/schemas/Nobody' } })).toThrow('nothing at /schemas/Nobody');
});

test('the server validates by the whole contract: every operation, no reference, and no prose', () => {
  const contract = readContract() as { paths: Record<string, object> };
  const validation = readValidation() as typeof contract;
  const methodsOf = ({ paths }: typeof contract) => Object.entries(paths).map(([path, item]) => [path, Object.keys(item)]);
  expect(methodsOf(validation)).toEqual(methodsOf(contract));
  const text = JSON.stringify(validation);
  expect(text).not.toContain('"$ref"');
  expect(text.length).toBeLessThan(JSON.stringify(dereference(contract)).length / 2);
});
