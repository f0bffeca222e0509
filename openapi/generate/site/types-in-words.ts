import type { Document, Schema } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { choicesOf } from './examples.ts';

/** What says nothing beside the type, or says it twice. */
const SILENT_FORMATS = ['int32', 'int64', 'well-formed'];

const NAMES: Record<string, string> = { 'date-time': 'time', uuid: 'UUID', uri: 'address' };

/** The type of a value in one or two words: `integer`, `list of strings`, `text or null`. */
export function typeOf(document: Document, given: Schema): string {
  const schema = plain(document, given);
  const choices = choicesOf(schema);
  if (choices.length > 0) return orNull([...new Set(choices.map((choice) => typeOf(document, choice)))]);
  const types = [schema.type ?? inferred(schema)].flat() as string[];
  return orNull(types.map((type) => nameOf(document, type, schema)));
}

function orNull(names: string[]): string {
  const others = names.filter((name) => name !== 'null');
  return names.length > others.length ? `${others.join(' or ')} or null` : others.join(' or ');
}

function nameOf(document: Document, type: string, schema: Schema): string {
  if (type === 'array') return `list of ${plural(schema.items ? typeOf(document, schema.items as Schema) : 'value')}`;
  if (type !== 'string') return type;
  const format = String(schema.format ?? '');
  if (format === '' || SILENT_FORMATS.includes(format)) return 'string';
  return NAMES[format] ?? `string (${format})`;
}

const plural = (name: string) => (/^[a-zA-Z]+$/.test(name) ? `${name}s` : name);

function inferred(schema: Schema): string {
  const value = schema.const ?? (schema.enum as unknown[] | undefined)?.[0];
  if (value !== undefined) return Number.isInteger(value) ? 'integer' : typeof value;
  if (schema.properties) return 'object';
  return schema.items ? 'array' : 'any value';
}

/** A schema whose only choice beside null, or whose `allOf`, is taken for what it says. */
export function plain(document: Document, given: Schema): Schema {
  const schema = followRef(document, given);
  const { allOf, ...rest } = schema;
  if (!Array.isArray(allOf)) return schema;
  const parts = (allOf as Schema[]).map((part) => plain(document, part));
  const properties = Object.assign({}, ...parts.map((part) => part.properties), rest.properties);
  const required = [...parts.flatMap((part) => (part.required as string[] | undefined) ?? []), ...((rest.required as string[]) ?? [])];
  const merged: Schema = Object.assign({}, ...parts, rest);
  return Object.keys(properties).length > 0 ? { ...merged, properties, required } : merged;
}

/** What values are allowed, in short sentences: `1 to 200`, `at most 64 characters`. */
export function boundsOf(document: Document, given: Schema): string[] {
  const schema = plain(document, given);
  const choices = choicesOf(schema);
  if (choices.length > 0) {
    const ofChoices = choices.flatMap((choice) => (isObject(document, choice) ? [] : boundsOf(document, choice)));
    return [...new Set(ofChoices)];
  }
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema as Record<string, number | undefined>;
  const isFixed = schema.format === 'uuid' || schema.format === 'date-time' || schema.enum !== undefined || schema.const !== undefined;
  const sentences = [
    range(minimum, maximum, ''),
    isFixed ? '' : range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' items'),
    schema.default === undefined ? '' : `default ${JSON.stringify(schema.default)}`,
  ];
  return sentences.filter((sentence) => sentence !== '');
}

const isObject = (document: Document, schema: Schema) => plain(document, schema).properties !== undefined;

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 20 });

function range(from: number | undefined, to: number | undefined, unit: string): string {
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return `at most ${number(to as number)}${unit}`;
  if (to === undefined) return `at least ${number(from)}${unit}`;
  return from === to ? `exactly ${number(from)}${unit}` : `${number(from)} to ${number(to)}${unit}`;
}

/** The values that a schema lists, if it does. */
export function valuesOf(document: Document, given: Schema): string[] {
  const schema = plain(document, given);
  const listed = schema.enum as unknown[] | undefined;
  if (listed) return listed.filter((value) => value !== null).map((value) => JSON.stringify(value));
  return choicesOf(schema).flatMap((choice) => valuesOf(document, choice));
}
