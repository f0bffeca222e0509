/** What the keywords of two schemas say about the values themselves; what lies inside them is compared in schemas.ts. */
import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../read/document.ts';
import type { Finding, Use } from './change.ts';

export type Verdict = Omit<Finding, 'place'>;
type Rule = (old: Schema, now: Schema, use: Use) => Verdict[];

/** How the set of possible values moved; `replaced` when some went and others came. */
export type Effect = 'narrowed' | 'widened' | 'replaced';

/** The values that are taken must not become fewer, those that are answered must not become more. */
export function breaks(use: Use, effect: Effect): boolean {
  return effect === 'replaced' || effect === (use === 'taken' ? 'narrowed' : 'widened');
}

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** The types that a schema names; undefined when it names none and allows all. */
export function namedTypes({ type }: Schema): unknown[] | undefined {
  return type === undefined || Array.isArray(type) ? type : [type];
}

export function typeName(schema: Schema): string {
  const types = namedTypes(schema);
  if (types?.length === 0) return 'nothing';
  return types?.join(' or ') ?? 'anything';
}

function typesOf(schema: Schema): unknown[] {
  const types = namedTypes(schema) ?? TYPES;
  return types.includes('number') ? [...types, 'integer'] : types;
}

const types: Rule = (old, now, use) => {
  const [was, is] = [typesOf(old), typesOf(now)];
  const [isLess, isMore] = [was.some((type) => !is.includes(type)), is.some((type) => !was.includes(type))];
  if (!isLess && !isMore) return [];
  const effect = isLess && isMore ? 'replaced' : isLess ? 'narrowed' : 'widened';
  return [{ what: `Its type is ${typeName(now)} instead of ${typeName(old)}.`, breaking: breaks(use, effect) }];
};

/** Each bound with the value that its absence means; a bound that may be infinite is a maximum. */
const BOUNDS: Record<string, number> = {
  minimum: -Infinity,
  exclusiveMinimum: -Infinity,
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  maximum: Infinity,
  exclusiveMaximum: Infinity,
  maxLength: Infinity,
  maxItems: Infinity,
  maxProperties: Infinity,
};

const bounds: Rule = (old, now, use) =>
  Object.entries(BOUNDS).flatMap(([keyword, open]) => {
    const [was, is] = [(old[keyword] ?? open) as number, (now[keyword] ?? open) as number];
    if (was === is) return [];
    const isNarrowed = open === Infinity ? is < was : is > was;
    return [{ what: told(keyword, old, now), breaking: breaks(use, isNarrowed ? 'narrowed' : 'widened') }];
  });

/** Keywords that demand something of a value, where nobody can tell whether one demands more than another. */
const DEMANDS = ['pattern', 'format', 'multipleOf', 'uniqueItems'];

/** A format that no registry knows demands nothing of those who only read the document. */
const isDemand = (keyword: string, value: unknown) => Boolean(value) && !(keyword === 'format' && value === 'well-formed');

const demands: Rule = (old, now, use) =>
  DEMANDS.flatMap((keyword) => {
    const [was, is] = [old[keyword], now[keyword]].map((value) => (isDemand(keyword, value) ? value : undefined));
    if (was === is) return [];
    const effect = was === undefined ? 'narrowed' : is === undefined ? 'widened' : 'replaced';
    return [{ what: told(keyword, old, now), breaking: breaks(use, effect) }];
  });

/** The values that a schema lists, one by one; undefined when it lists none. */
export function valuesOf(schema: Schema): unknown[] | undefined {
  return 'const' in schema ? [schema.const] : (schema.enum as unknown[] | undefined);
}

/**
 * A new string among those that can be answered breaks nothing: typed clients declare such a list open, and our SDKs hand on what they do
 * not know as the string it is. It does break when it replaces another one or a constant, or is not a string.
 */
const values: Rule = (old, now, use) => {
  const [was, is] = [valuesOf(old), valuesOf(now)];
  const shown = (list: unknown[]) => list.map((value) => `\`${String(value)}\``).join(', ');
  if (!was && !is) return [];
  if (!was) return [{ what: `It is one of ${shown(is as unknown[])} now.`, breaking: breaks(use, 'narrowed') }];
  if (!is) return [{ what: `It is no longer one of ${shown(was)} alone.`, breaking: breaks(use, 'widened') }];
  const gone = was.filter((value) => !is.includes(value));
  const come = is.filter((value) => !was.includes(value));
  const isHard = (value: unknown) => gone.length > 0 || 'const' in old || typeof value !== 'string';
  return [
    ...gone.map((value) => ({ what: `The value ${shown([value])} is gone.`, breaking: use === 'taken' || come.length > 0 })),
    ...come.map((value) => ({ what: `The value ${shown([value])} is new.`, breaking: use === 'answered' && isHard(value) })),
  ];
};

/** Clients ignore properties that they do not know, so this can only hurt what they send, and maps in answers. */
const openness: Rule = (old, now, use) => {
  const [was, is] = [old.additionalProperties !== false, now.additionalProperties !== false];
  if (was === is) return [];
  if (is) return [{ what: 'Other properties are possible now.', breaking: false }];
  const breaking = use === 'taken' || typeof old.additionalProperties === 'object';
  return [{ what: 'Other properties are no longer possible.', breaking }];
};

/** Leaving the value out would mean something else. */
const defaults: Rule = (old, now, use) =>
  use === 'answered' || isDeepStrictEqual(old.default, now.default) ? [] : [{ what: told('default', old, now), breaking: true }];

const isDeprecated = (node: object) => 'deprecated' in node && node.deprecated === true;

/** The change of `deprecated` on a schema, a parameter or an operation. */
export function deprecation(old: object, now: object): Verdict[] {
  if (isDeprecated(old) === isDeprecated(now)) return [];
  return [{ what: isDeprecated(now) ? 'It is deprecated now.' : 'It is no longer deprecated.', breaking: false }];
}

function told(keyword: string, old: Schema, now: Schema): string {
  if (now[keyword] === undefined) return `Its ${keyword} \`${String(old[keyword])}\` is gone.`;
  if (old[keyword] === undefined) return `It has the ${keyword} \`${String(now[keyword])}\` now.`;
  return `Its ${keyword} is \`${String(now[keyword])}\` instead of \`${String(old[keyword])}\`.`;
}

interface Discriminator {
  propertyName: string;
  mapping?: Record<string, string>;
}

const discriminatorOf = (schema: Schema) => schema['discriminator'] as Discriminator | undefined;

/** Which property tells the forms apart, and how each is named in it: generated clients read and write by it. New names come with new forms. */
const discriminators: Rule = (old, now) => {
  const [was, is] = [discriminatorOf(old), discriminatorOf(now)];
  if (isDeepStrictEqual(was, is) || isGrown(was, is)) return [];
  if (!was) return [{ what: `Its forms are told apart by ${is?.propertyName} now.`, breaking: false }];
  return [{ what: 'Its forms are told apart in another way.', breaking: true }];
};

function isGrown(was: Discriminator | undefined, is: Discriminator | undefined): boolean {
  if (!was?.mapping || was.propertyName !== is?.propertyName) return false;
  return Object.entries(was.mapping).every(([name, form]) => is.mapping?.[name] === form);
}

/**
 * Whether a new form among those that are answered is told by a new string in a property that tells them apart already. Like any new string
 * of an answer, it breaks nothing.
 */
export function areToldApart(old: Schema, now: Schema): boolean {
  return isGrown(discriminatorOf(old), discriminatorOf(now));
}

const RULES: Rule[] = [types, bounds, demands, values, openness, defaults, discriminators, deprecation];

const KNOWN = new Set([
  'type',
  'enum',
  'const',
  'default',
  'deprecated',
  'additionalProperties',
  '$ref',
  'properties',
  'required',
  'items',
  'anyOf',
  'oneOf',
  'allOf',
  'discriminator',
  ...Object.keys(BOUNDS),
  ...DEMANDS,
]);

/** Fails on a keyword that no rule knows: a change of it would go unnoticed. */
export function compareKeywords(old: Schema, now: Schema, use: Use): Verdict[] {
  const stranger = Object.keys({ ...old, ...now }).find((keyword) => !KNOWN.has(keyword));
  if (stranger) throw new Error(`openapi/compare/keywords.ts has no rule for ${stranger} yet`);
  return RULES.flatMap((rule) => rule(old, now, use));
}
