import { followRef } from '../../../openapi/read/follow-ref.ts';
import { readContract } from '../../../src/start/read-contract.ts';

/** The keywords of JSON Schema that decide how large a value may be. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  maximum?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  allOf?: readonly Schema[];
  example?: unknown;
  examples?: readonly unknown[];
}

const document = readContract();

/** The schema itself, where it only refers to another. */
export const resolved = <T extends Schema>(schema: T): T => followRef(document, schema);

/** A character of four bytes in UTF-8, which patterns of free text let through: nothing is longer for its length. */
const WIDE = '\u{1f600}';

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '');

/**
 * The largest value that a schema allows, as far as its bounds say, in at most so many bytes of JSON: strings as long as they may be,
 * every property, arrays as full as fits.
 */
export function largest(given: Schema, bytesMax: number): unknown {
  const schema = resolved(given);
  if (schema.enum) return longestOf(schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return longestOf(choices.map((choice) => largest(choice, bytesMax)));
  const type = Array.isArray(schema.type) ? schema.type.find((one) => one !== 'null') : schema.type;
  switch (type) {
    case 'object':
      return largestObject(schema, bytesMax);
    case 'array':
      return fullest(schema, bytesMax);
    case 'string':
      return longest(schema, bytesMax);
    case 'integer':
    case 'number':
      return schema.maximum ?? Number.MAX_SAFE_INTEGER;
    case 'boolean':
      return true;
    default:
      return schema.example ?? schema.examples?.[0] ?? null;
  }
}

function longestOf(values: readonly unknown[]): unknown {
  return values.reduce((best, value) => (sizeOf(value) > sizeOf(best) ? value : best));
}

/** Each property gets the room that the others leave, the small ones first. */
function largestObject({ properties = {} }: Schema, bytesMax: number): object {
  const value: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) value[name] = largest(schema, 0);
  for (const [name, schema] of Object.entries(properties)) {
    const room = bytesMax - sizeOf(value) + sizeOf(value[name]);
    value[name] = largest(schema, room);
  }
  return value;
}

function fullest({ items = {}, maxItems = 0 }: Schema, bytesMax: number): unknown[] {
  const least = largest(items, 0);
  const count = Math.min(maxItems, Math.max(0, Math.floor((bytesMax - 2) / (sizeOf(least) + 1))));
  const each = count === 0 ? 0 : Math.floor((bytesMax - 2) / count) - 1;
  return Array.from({ length: count }, () => largest(items, each));
}

/** Free text takes anything; text with a form of its own is as in its example. */
function longest({ pattern, format, maxLength = 1, example, examples }: Schema, bytesMax: number): string {
  const isFree =
    (pattern === undefined || new RegExp(pattern).test(WIDE.repeat(Math.min(maxLength, 3)))) && format !== 'date-time' && format !== 'uuid';
  const known = String(example ?? examples?.[0] ?? 'x');
  if (!isFree) return known;
  const room = Math.floor((bytesMax - 2) / WIDE.length / 2);
  return room < 1 ? known.slice(0, maxLength) : WIDE.repeat(Math.min(maxLength, room));
}
