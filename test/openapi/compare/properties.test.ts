import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type Contract, currentContract } from '../../../openapi/compare/contract.ts';
import { compareContracts } from '../../../openapi/compare/contracts.ts';
import { compareOperations } from '../../../openapi/compare/operations.ts';
import type { Document, Schema } from '../../../openapi/read/document.ts';
import { answerOf, bodyOf, documentOf, operationOf, type Schemas, takenChanges } from './documents.ts';

const NAMES = ['a', 'b', 'c'];
const REFS = ['A', 'B'].map((name) => ({ $ref: `#/components/schemas/${name}` }));

const scalar = fc.oneof(
  fc.record({ type: fc.constantFrom('integer', 'number'), minimum: fc.nat(2), maximum: fc.nat(3) }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constant('string'), minLength: fc.nat(1), maxLength: fc.nat(2) }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constant(['string', 'null']), enum: fc.subarray(['a', 'aa', null], { minLength: 1 }) }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constant(['integer', 'string']), minimum: fc.nat(2), maxLength: fc.nat(1) }, { requiredKeys: ['type'] }),
  fc.record({ const: fc.constantFrom('a', 1, null) }),
  fc.constant({}),
);

/** Small schemas over few values, so that two of them often differ in one thing only. References stand inside, never alone. */
const { schema } = fc.letrec<{ schema: Schema; part: Schema }>((tie) => ({
  part: fc.oneof({ weight: 2, arbitrary: tie('schema') }, fc.constantFrom(...REFS)),
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'schema' },
    scalar as fc.Arbitrary<Schema>,
    fc
      .record({ properties: fc.dictionary(fc.constantFrom(...NAMES), tie('part'), { maxKeys: 2 }), isRequired: fc.boolean() })
      .map(({ properties, isRequired }) => ({
        type: 'object',
        additionalProperties: false,
        properties,
        required: isRequired ? Object.keys(properties) : [],
      })),
    fc.record({ type: fc.constant('array'), items: tie('part'), maxItems: fc.nat(2) }, { requiredKeys: ['type'] }),
    fc.record({ anyOf: fc.array(fc.oneof(tie('schema'), fc.constant({ type: 'null' })), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
  ),
}));

const schemas: fc.Arbitrary<Schemas> = fc.record({ A: schema, B: schema });

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('', 'a', 'aa', 0, 1, 2, 3, 0.5, null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 3 }),
  ),
}));

const operation = (operationId: string) =>
  fc
    .record({ taken: schema, answered: schema, tags: fc.subarray(['x', 'y']), limit: fc.option(schema), anyone: fc.boolean() })
    .map(({ taken, answered, tags, limit, anyone }) =>
      operationOf({
        operationId,
        requestBody: bodyOf(taken),
        responses: { 200: answerOf(answered) },
        'x-errors': tags,
        parameters: limit ? [{ name: 'limit', in: 'query', schema: limit }] : [],
        ...(anyone ? { security: [] } : {}),
      }),
    );

const document: fc.Arbitrary<Document> = fc
  .record({ schemas, paths: fc.record({ '/a': operation('doA'), '/b': operation('doB'), '/c': operation('doC') }, { requiredKeys: [] }) })
  .map(({ schemas, paths }) =>
    documentOf(Object.fromEntries(Object.entries(paths).flatMap(([path, post]) => (post ? [[path, { post }]] : []))), schemas),
  );

let contract: Contract;

beforeAll(async () => {
  contract = await currentContract();
});

test('no document is different from itself', () => {
  expect(compareContracts(contract, structuredClone(contract))).toEqual([]);
  fc.assert(
    fc.property(document, (one) => {
      expect(compareOperations(one, structuredClone(one))).toEqual([]);
    }),
  );
});

test('what is new one way is gone the other way', () => {
  const operations = (old: Document, now: Document, fate: string) =>
    compareOperations(old, now)
      .filter(({ what }) => /^`POST .* is /.test(what) && what.endsWith(fate))
      .map(({ where }) => where)
      .sort();
  fc.assert(
    fc.property(document, document, (old, now) => {
      expect(operations(old, now, 'is new.')).toEqual(operations(now, old, 'is gone.'));
      expect(operations(old, now, 'is new.').every((name) => !JSON.stringify(old).includes(name))).toBe(true);
    }),
  );
});

test('every operation of the contract can be taken out, and nothing else is noticed', () => {
  for (const [path, item] of Object.entries(contract.document.paths)) {
    const { [path]: _, ...paths } = contract.document.paths;
    const less = { ...contract, document: { ...contract.document, paths } };
    const names = Object.values(item)
      .map(({ operationId }) => operationId)
      .sort();
    const told = (changes: ReturnType<typeof compareContracts>) => changes.map(({ where, breaking }) => [where, breaking]);
    expect(told(compareContracts(contract, less))).toEqual(names.map((name) => [name, true]));
    expect(told(compareContracts(less, contract))).toEqual(names.map((name) => [name, false]));
  }
});

test('what was taken before a change that breaks nothing is taken after it', () => {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const judge = (schema: Schema, schemas: Schemas) => ajv.compile({ ...schema, components: { schemas } });
  let harmless = 0;
  fc.assert(
    fc.property(schema, schema, schemas, schemas, fc.array(value, { minLength: 20, maxLength: 20 }), (old, now, before, after, tried) => {
      if (takenChanges(old, now, before, after).some(({ breaking }) => breaking)) return;
      harmless += 1;
      const [was, is] = [judge(old, before), judge(now, after)];
      for (const one of tried.filter((candidate) => was(candidate))) expect(is(one), JSON.stringify(one)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(harmless).toBeGreaterThan(50);
});
