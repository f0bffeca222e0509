import type { ErrorObject } from 'ajv';

/** A schema as far as words are made of it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What a pattern asks for, in words that follow "must". */
  readonly 'x-pattern-words'?: string;
}

/** Holds a value against a schema, and answers the first mistake. */
export type Judge = (schema: Schema, value: unknown) => ErrorObject | undefined;

/**
 * Makes what finds the first rule of an object's schema that a value breaks, in plain words: its properties in the schema's order, then
 * those that it should not have. Where the schema is a choice, that branch counts which the value itself names by a property that is
 * another in each. Nothing of a value is repeated, and the name of a property only where it is a short word. Undefined when none of
 * these rules is broken.
 */
export function faultFinder(schema: Schema, judge: Judge): (value: unknown) => string | undefined {
  const branchOf = brancher(schema);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the event must be an object';
    const given = value as Given;
    return faultOf(branchOf(given), given, judge);
  };
}

type Given = Readonly<Record<string, unknown>>;

function faultOf({ properties = {}, required = [] }: Schema, given: Given, judge: Judge): string | undefined {
  for (const [name, property] of Object.entries(properties)) {
    if (Object.hasOwn(given, name)) {
      const error = judge(property, given[name]);
      if (error) return `${name} ${wordsOf(error, property)}`;
    } else if (required.includes(name)) return `${name} is missing`;
  }
  for (const name in given) {
    if (!Object.hasOwn(properties, name)) return PLAIN_NAME.test(name) ? `unknown property ${name}` : 'an unknown property';
  }
  return undefined;
}

/** No digits: what is secret has some. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z_-]{0,39}$/;

/**
 * The branch that a value names. One that names none is held against the first, where its name is refused: what stands before the name
 * is the same in all branches.
 */
function brancher(schema: Schema): (given: Given) => Schema {
  const branches = schema.oneOf ?? schema.anyOf ?? [schema];
  const first = branches[0] as Schema;
  const tells = (name: string) => branches.every(({ properties }) => namesOf(properties?.[name]).length > 0);
  const name = Object.keys(first.properties ?? {}).find(tells);
  if (name === undefined) return () => first;
  const all = branches.flatMap(({ properties }) => namesOf(properties?.[name]));
  const unnamed = { ...first, properties: { ...first.properties, [name]: { enum: all } } };
  return (given) => branches.find(({ properties }) => namesOf(properties?.[name]).includes(given[name])) ?? unnamed;
}

function namesOf(schema: Schema | undefined): readonly unknown[] {
  if (schema === undefined) return [];
  return schema.enum ?? ('const' in schema ? [schema.const] : []);
}

const KINDS: Readonly<Record<string, string>> = {
  integer: 'an integer',
  number: 'a number',
  string: 'a string',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'be a UUID',
  'date-time': 'be a moment as RFC 3339 writes it',
  'well-formed': 'be well-formed Unicode',
};

function wordsOf({ keyword, params, message }: ErrorObject, schema: Schema): string {
  const limit = params['limit'] as unknown;
  switch (keyword) {
    case 'type':
      return `must be ${[schema.type ?? []].flat().map(kindOf).join(' or ')}`;
    case 'enum':
      return `must be one of ${(schema.enum ?? []).join(', ')}`;
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      // A number that JavaScript cannot hold exactly is read as one above this: it may as well have had a fraction.
      return limit === Number.MAX_SAFE_INTEGER ? `must be an integer of at most ${limit}` : `must be at most ${limit}`;
    case 'minLength':
    case 'maxLength':
      return lengthWords(keyword, limit, schema);
    case 'pattern':
      return `must ${formOf(schema)}`;
    case 'format':
      return `must ${FORMATS[schema.format ?? ''] ?? 'have another form'}`;
    default:
      return message ?? 'is wrong';
  }
}

const kindOf = (type: string) => KINDS[type] ?? type;
const formOf = (schema: Schema) => schema['x-pattern-words'] ?? FORMATS[schema.format ?? ''] ?? 'have another form';

/** Where all have one length, it goes without saying. */
function lengthWords(keyword: 'minLength' | 'maxLength', limit: unknown, schema: Schema): string {
  if (schema.minLength !== undefined && schema.minLength === schema.maxLength) return `must ${formOf(schema)}`;
  if (limit === 1 && keyword === 'minLength') return 'must not be empty';
  return `must have at ${keyword === 'minLength' ? 'least' : 'most'} ${limit} characters`;
}
