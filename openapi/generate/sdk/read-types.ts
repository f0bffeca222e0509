import type { Document, Schema } from '../../read/document.ts';
import type { Field, NamedType, ObjectType, TypeExpression } from './model.ts';

/** Every schema of the contract as a named type; an object inside another gets a name of its own, made from both. */
export function readTypes(document: Document): NamedType[] {
  const types: NamedType[] = [];
  for (const [name, schema] of Object.entries(document.components.schemas as Record<string, Schema>)) types.push(...readType(name, schema));
  return types;
}

function readType(name: string, schema: Schema): NamedType[] {
  const inner: NamedType[] = [];
  if (schema.properties) {
    const type: ObjectType = { kind: 'object', name, doc: proseOf(schema).doc, fields: readFields(name, schema, inner) };
    return [...inner, type];
  }
  const type = readExpression(name, schema, inner);
  return [...inner, { kind: 'alias', name, ...proseOf(schema), type }];
}

function readFields(owner: string, schema: Schema, inner: NamedType[]): Field[] {
  const required = (schema.required ?? []) as string[];
  return Object.entries(schema.properties as Record<string, Schema>).map(([name, property]) => ({
    name,
    type: inUnits(name, readExpression(owner + capital(name), property, inner)),
    required: required.includes(name),
    ...proseOf(property),
  }));
}

/** Names end with the unit; the type says it too, where the schema has bounds of its own and therefore does not. */
const UNITS: Record<string, string> = { _micro: 'Micro', _bps: 'RateBps' };

function inUnits(name: string, type: TypeExpression): TypeExpression {
  const unit = Object.keys(UNITS).find((ending) => name.endsWith(ending));
  if (unit && type.kind === 'plain' && type.name === 'integer') return { kind: 'named', name: UNITS[unit] as string };
  return type.kind === 'union' ? { kind: 'union', of: type.of.map((choice) => inUnits(name, choice)) } : type;
}

/** The type of a value; objects without a name are added to `inner` under `name`. */
export function readExpression(name: string, schema: Schema, inner: NamedType[]): TypeExpression {
  if (typeof schema.$ref === 'string') return { kind: 'named', name: schema.$ref.split('/').at(-1) as string };
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (choices) return union(choices.map((choice) => readExpression(name, choice, inner)));
  if (schema.enum) return readValues(schema.enum as (string | boolean | null)[]);
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => readExpression(name, { ...schema, type }, inner)));
  switch (schema.type) {
    case 'array':
      return { kind: 'list', of: readExpression(`${name}Item`, schema.items as Schema, inner) };
    case 'object':
    case undefined:
      return readObject(name, schema, inner);
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
      return { kind: 'plain', name: schema.type };
    default:
      throw new Error(`${name}: the SDKs know no type ${schema.type}`);
  }
}

/** Null is no literal in every language: it stands beside them. */
function readValues(all: (string | boolean | null)[]): TypeExpression {
  const values = all.filter((value) => value !== null);
  const literal: TypeExpression = { kind: 'literal', values };
  return values.length < all.length ? union([literal, { kind: 'plain', name: 'null' }]) : literal;
}

function readObject(name: string, schema: Schema, inner: NamedType[]): TypeExpression {
  if (!schema.properties) return { kind: 'free' };
  inner.push(...readType(name, schema));
  return { kind: 'named', name };
}

function union(of: TypeExpression[]): TypeExpression {
  return of.length === 1 ? (of[0] as TypeExpression) : { kind: 'union', of };
}

const capital = (name: string) => name.replaceAll(/(^|_)([a-zA-Z])/g, (_, _bar, letter: string) => letter.toUpperCase());

/** The text of a schema for people. */
export function proseOf(schema: Schema): { doc: string; bounds: string } {
  return { doc: String(schema.description ?? '').trim(), bounds: boundsOf(schema) };
}

function boundsOf(schema: Schema): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = schema as Record<string, number | undefined>;
  return [
    range(minimum, maximum, ''),
    range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' items'),
    typeof schema.default === 'number' ? `Default: ${schema.default}.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function range(from: number | undefined, to: number | undefined, unit: string): string {
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return `At most ${to}${unit}.`;
  if (to === undefined) return `At least ${from}${unit}.`;
  return from === to ? `Exactly ${to}${unit}.` : `From ${from} to ${to}${unit}.`;
}
