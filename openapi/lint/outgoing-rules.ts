/** The rules for what the event log tells. Its rows are copied to wherever programs run, and are never changed. */

import { type Document, operationsOf, SCHEMAS, type Schema } from '../read/document.ts';
import { followRef } from '../read/follow-ref.ts';
import type { Rule } from './rule.ts';

const NAME = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;

/**
 * Every type of event has a name of the alphabet that Standard Webhooks has for them, is told by some operation or job, and is a form of
 * `Event` with its own schema for its data. What operations tell is in events.yaml, and no reading tells anything.
 */
export const outgoingEventsAreUsed: Rule = ({ document, outgoing }) => {
  const placed = operationsOf(document);
  const told = new Set(placed.flatMap(({ operation }) => operation['x-emits'] ?? []));
  return [
    ...Object.entries(outgoing).flatMap(([type, { outgoing: entry }]) => [
      ...(NAME.test(type) ? [] : [`${type} is no name of an event`]),
      ...(told.has(type) || entry.jobs?.length ? [] : [`${type} is in events.yaml and nothing tells it`]),
      ...(dataOf(document, type) === SCHEMAS + entry.schema ? [] : [`Event has no form for ${type} with the data ${entry.schema}`]),
    ]),
    ...placed.flatMap(({ operation, method }) => [
      ...(operation['x-emits'] ?? []).filter((type) => !outgoing[type]).map((type) => `${operation.operationId}: ${type} is no event`),
      ...(operation['x-emits'] && (method === 'get' || operation['x-preview'])
        ? [`${operation.operationId} keeps nothing to tell of`]
        : []),
    ]),
  ];
};

/** A form of `Event`. */
interface Form {
  properties: { type: { enum: string[] }; data: { $ref: string } };
}

/** Which schema the form of `Event` for this type has for its data. */
function dataOf(document: Document, type: string): string | undefined {
  const schemas = document.components.schemas as { Event: { discriminator: { mapping: Record<string, string> } } };
  const $ref = schemas.Event.discriminator.mapping[type];
  const form = $ref === undefined ? undefined : followRef<Form | undefined>(document, { $ref });
  return form?.properties.type.enum.includes(type) ? form.properties.data.$ref : undefined;
}

/** What tells who somebody is, or was written about somebody: it must be possible to forget, and the log forgets nothing. */
const PERSONAL = ['display_name', 'email', 'address', 'note'];
const BYTES_MAX = 20 * 1024;

/** The data of every event is closed, bounded, free of personal properties, and no longer than 20 KiB. */
export const outgoingEventsAreFit: Rule = ({ document, outgoing }) =>
  Object.entries(outgoing).flatMap(([type, { outgoing: entry }]) => {
    const faults: string[] = [];
    const length = lengthOf(document, { $ref: SCHEMAS + entry.schema }, type, faults);
    return length > BYTES_MAX ? [...faults, `${type} may have ${length} bytes`] : faults;
  });

/** As much as a number, a boolean, or null can take. */
const SCALAR = 25;

/** How long a value can be as JSON, for all that its schema says. Adds what is wrong with the schema to `faults`. */
function lengthOf(document: Document, node: Schema, where: string, faults: string[]): number {
  const schema = followRef(document, node);
  const types = [schema['type']].flat();
  if (types.includes('object')) return lengthOfObject(document, schema, where, faults);
  if (types.includes('array')) {
    if (typeof schema['maxItems'] !== 'number') faults.push(`${where} has no maxItems`);
    return 2 + Number(schema['maxItems'] ?? 0) * (1 + lengthOf(document, schema['items'] as Schema, `${where}[]`, faults));
  }
  if (!types.includes('string')) return SCALAR;
  const values = (schema['enum'] ?? []) as string[];
  if (values.length > 0) return 2 + Math.max(...values.map((value) => value.length));
  if (typeof schema['maxLength'] !== 'number') faults.push(`${where} has no maxLength`);
  return 2 + Number(schema['maxLength'] ?? 0);
}

function lengthOfObject(document: Document, schema: Schema, where: string, faults: string[]): number {
  if (schema['additionalProperties'] !== false) faults.push(`${where} is open`);
  return Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).reduce((sum, [name, property]) => {
    if (PERSONAL.includes(name)) faults.push(`${where}.${name} is personal`);
    return sum + name.length + 4 + lengthOf(document, property, `${where}.${name}`, faults);
  }, 2);
}
