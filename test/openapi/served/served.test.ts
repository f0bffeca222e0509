/** The document that clients read keeps to words that every tool knows. */
import { beforeAll, describe, expect, test } from 'vitest';
import { errors } from '../../../generated/errors.ts';
import { bundleContract, errorCatalogue, outgoingCatalogue } from '../../../openapi/read/bundle.ts';
import { type Document, operationsOf, type Schema } from '../../../openapi/read/document.ts';
import { followRef } from '../../../openapi/read/follow-ref.ts';
import { addWebhooks, type Sending } from '../../../openapi/read/webhooks.ts';
import { inOpenApi30 } from '../../../openapi/served/openapi-3-0.ts';
import { inPlainWords } from '../../../openapi/served/plain.ts';
import { servedDocument } from '../../../openapi/served/served.ts';

let contract: Document;
let served: Document;
beforeAll(async () => {
  contract = await bundleContract();
  served = servedDocument(contract, errorCatalogue());
});

/** Every object of a document, with the keys that lead to it. */
function* objectsOf(node: unknown, at: readonly string[] = []): Generator<{ at: readonly string[]; object: Schema }> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield { at, object: node as Schema };
  for (const [key, value] of Object.entries(node)) if (key !== 'example') yield* objectsOf(value, [...at, key]);
}

const namesOf = (area: string) => Object.keys(served.components[area] ?? {});

test('no choice takes types away by letting anything in', () => {
  const choices = [...objectsOf(served)].flatMap(({ object }) => (object.anyOf ?? object.oneOf ?? []) as Schema[]);
  expect(choices.length).toBeGreaterThan(0);
  expect(choices.filter((choice) => Object.keys(choice).length === 0)).toEqual([]);
});

test('what is there for our server alone is not in it', () => {
  const text = JSON.stringify(served);
  for (const word of ['"const"', 'well-formed"', 'x-lenient', 'x-audit', 'x-beyond-schema', 'x-writes', 'x-unbounded'])
    expect(text).not.toContain(word);
  expect(JSON.stringify(contract)).toContain('x-lenient');
});

test('no two components have one name, whatever they are', () => {
  const names = ['schemas', 'responses', 'parameters', 'headers'].flatMap(namesOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z-]{0,49}$/);
});

test('every refusal has the one schema, and tells its tags by named examples and links', () => {
  for (const { operation } of operationsOf(served)) {
    const told = Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([status, answer]) => {
        const { description, content } = followRef(served, answer) as { description: string; content: Record<string, Schema> };
        expect(content['application/json']?.schema).toEqual({ $ref: '#/components/schemas/Refusal' });
        const tags = Object.keys(content['application/json']?.examples as object);
        for (const tag of tags) expect(description).toContain(`[\`${tag}\`](/errors#${tag})`);
        return tags.map((tag) => `${status} ${tag}`);
      });
    expect(told.sort(), operation.operationId).toEqual(
      operation['x-errors'].map((tag) => `${errors[tag as keyof typeof errors].status} ${tag}`).sort(),
    );
  }
});

test('each form of an event can be told from the others by one word', () => {
  for (const name of ['BillingEvent', 'PointEvent', 'BillingEventOutput', 'PointEventOutput']) {
    const { oneOf, discriminator } = (served.components.schemas as Record<string, unknown>)[name] as {
      oneOf: Schema[];
      discriminator: { propertyName: string; mapping: Record<string, string> };
    };
    const words = oneOf.flatMap((form) => {
      const { properties } = followRef(served, form) as { properties: Record<string, { enum: string[] }> };
      return (properties[discriminator.propertyName] as { enum: string[] }).enum.map((word) => [word, form.$ref]);
    });
    expect(discriminator.mapping).toEqual(Object.fromEntries(words));
    expect(words).toHaveLength(Object.keys(discriminator.mapping).length);
    // A generator that makes a case of each form must have a case for each word.
    expect(words).toHaveLength(oneOf.length);
  }
});

test('a form that was split is as it was but for its word', () => {
  const schemasOf = (document: Document) => document.components.schemas as Record<string, Schema & { properties: Record<string, Schema> }>;
  const { type: _, ...whole } = schemasOf(contract)['InvoiceChangeEvent']?.properties ?? {};
  for (const [name, word] of [
    ['InvoiceRefundedEvent', 'invoice_refunded'],
    ['InvoiceDisputeWonEvent', 'invoice_dispute_won'],
  ] as const) {
    const { properties, example } = schemasOf(served)[name] as { properties: Record<string, Schema>; example: Schema };
    const { type, ...others } = properties;
    expect([type?.['enum'], example['type']]).toEqual([[word], word]);
    expect(others).toEqual(inPlainWords(whole as unknown as Document));
  }
  expect(namesOf('schemas')).not.toContain('InvoiceChangeEvent');
});

describe('what is sent of events', () => {
  const sent = () => Object.entries(served.webhooks ?? {}).map(([type, { post }]) => ({ type, post }));

  test('there is one for each type that is told', () => {
    expect(sent().map(({ type }) => type)).toEqual(Object.keys(outgoingCatalogue()));
    const names = sent().map(({ post }) => post.operationId);
    expect(names).toContain('onPayoutProcessingStarted');
    expect(new Set([...names, ...operationsOf(served).map(({ operation }) => operation.operationId)]).size).toBe(
      names.length + operationsOf(served).length,
    );
  });

  test('its body is the form of Event for that type and no other', () => {
    const { Event } = served.components['schemas'] as unknown as { Event: { discriminator: { mapping: Record<string, string> } } };
    for (const { type, post } of sent()) {
      const { schema } = post.requestBody.content['application/json'];
      expect(schema.$ref).toBe(Event.discriminator.mapping[type]);
      const { properties, additionalProperties } = followRef<Schema>(served, schema) as { properties: Record<string, Schema> } & Schema;
      expect([properties['type']?.['enum'], additionalProperties]).toEqual([[type], undefined]);
    }
  });

  test('its headers and the answers of receivers are those of the standard, and no credentials are sent', () => {
    for (const { post } of sent()) {
      expect(post.parameters.map(({ name, required }) => [name, required])).toEqual([
        ['webhook-id', true],
        ['webhook-timestamp', true],
        ['webhook-signature', true],
      ]);
      expect(Object.keys(post.responses).sort()).toEqual(['2XX', '410', '429', 'default']);
      expect(post.security).toEqual([]);
    }
  });

  test('OpenAPI 3.0 has nothing of it', () => {
    expect(served).toHaveProperty('webhooks');
    expect(inOpenApi30(served)).not.toHaveProperty('webhooks');
  });

  test('a type without a form is a mistake', () => {
    const { 'user.created': entry } = outgoingCatalogue();
    const catalogue = { 'moon.landed': entry as NonNullable<typeof entry> };
    const sending = { parameters: [], responses: {} } as unknown as Sending;
    expect(() => addWebhooks(structuredClone(contract), catalogue, sending)).toThrow('Event has no form for moon.landed');
  });
});

describe('open answers, closed requests', () => {
  /** The objects that can be reached from a node, by reference too. */
  function* reached(node: unknown, seen = new Set<string>()): Generator<Schema> {
    for (const { object } of objectsOf(node)) {
      yield object;
      if (typeof object.$ref !== 'string' || seen.has(object.$ref)) continue;
      seen.add(object.$ref);
      yield* reached(followRef(served, object), seen);
    }
  }
  const objects = (nodes: readonly unknown[]) => nodes.flatMap((node) => [...reached(node)]).filter(({ properties }) => properties);

  test('no answer is closed, and a list of its values says that it is open', () => {
    const answers = operationsOf(served).map(({ operation }) => operation.responses);
    expect(objects(answers).filter(({ additionalProperties }) => additionalProperties === false)).toEqual([]);
    const lists = answers
      .flatMap((node) => [...reached(node)])
      .filter(({ type, enum: values }) => type === 'string' && (values as [])?.length > 1);
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter((list) => list['x-open-enum'] !== true)).toEqual([]);
  });

  test('every body is closed', () => {
    const bodies = operationsOf(served).flatMap(({ operation }) => operation.requestBody ?? []);
    expect(objects(bodies).length).toBeGreaterThan(0);
    const open = objects(bodies).filter(({ additionalProperties }) => additionalProperties !== false);
    expect(open).toEqual([]);
  });
});

describe('in OpenAPI 3.0', () => {
  const older = (schema: Schema) => {
    const document = { openapi: '3.1.0', info: { version: '1' }, security: [], paths: {}, components: { schemas: { It: schema } } };
    return inOpenApi30(document).components.schemas?.It;
  };

  test('null is a keyword', () => {
    expect(older({ type: ['string', 'null'], maxLength: 3 })).toEqual({ type: 'string', nullable: true, maxLength: 3 });
    const one = { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] };
    expect(older(one)).toEqual({ nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] });
    const two = { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] };
    expect(older(two)).toEqual({ nullable: true, anyOf: [{ type: 'string' }, { type: 'integer' }] });
  });

  test('what stands beside a reference is not lost', () => {
    expect(older({ $ref: '#/components/schemas/A', description: 'Mine.' })).toEqual({
      allOf: [{ $ref: '#/components/schemas/A' }],
      description: 'Mine.',
    });
    expect(older({ $ref: '#/components/schemas/A' })).toEqual({ $ref: '#/components/schemas/A' });
  });

  test('what it cannot say is an error', () => {
    expect(() => older({ type: ['string', 'integer'] })).toThrow('no type for string or integer');
    expect(() => older({ type: 'string', const: 'a' })).toThrow('no const');
  });

  test('the whole contract can be said', () => {
    const document = inOpenApi30(served);
    expect(document.openapi).toMatch(/^3\.0\./);
    for (const { at, object } of objectsOf(document)) {
      expect(Array.isArray(object.type), at.join('.')).toBe(false);
      if ('$ref' in object && at.at(-1) !== 'mapping') expect(Object.keys(object), at.join('.')).toEqual(['$ref']);
    }
  });
});
