import type { Document, Schema } from '../read/document.ts';
import { followRef } from '../read/follow-ref.ts';
import type { Finding, Use } from './change.ts';
import { areToldApart, breaks, compareKeywords, type Effect, typeName, type Verdict } from './keywords.ts';
import { compareNull, formsOf, withoutNull } from './nulls.ts';

/** A way through all that one operation takes, or all that it answers. */
export interface Walk {
  old: Document;
  now: Document;
  use: Use;
  /** The references that were followed already: schemas may contain themselves. */
  seen: Set<string>;
}

/**
 * The differences between two schemas and in all that they refer to. A difference inside a component is reported under the component's own
 * name, wherever it is used, so that it can be told once.
 */
export function compareSchemas(walk: Walk, old: Schema, now: Schema, place: string): Finding[] {
  const isWritten = !('$ref' in old || '$ref' in now) || formsOf(old) || formsOf(now);
  if (isWritten) return compareWritten(walk, old, now, place);
  // A pair of references is followed once. A reference opposite an inline schema is followed at every place, as deep as the inline one
  // goes.
  const isBoth = '$ref' in old && '$ref' in now;
  const key = JSON.stringify(isBoth ? [old, now] : [old.$ref, now.$ref, place]);
  if (walk.seen.has(key)) return [];
  walk.seen.add(key);
  const [was, is] = [componentOf(old), componentOf(now)];
  const isRenamed = was !== undefined && is !== undefined && was !== is;
  const here = is !== undefined && (was === is || isRenamed) ? is : place;
  return [
    // Generated clients name their types after the components.
    ...(isRenamed ? [{ place, what: `Its type is called ${is} instead of ${was}.`, breaking: true }] : []),
    ...compareSchemas(walk, followRef(walk.old, old), followRef(walk.now, now), here),
  ];
}

/** The component that a schema is, if it is that and nothing besides. */
function componentOf(schema: Schema): string | undefined {
  return '$ref' in schema && Object.keys(schema).length === 1 ? nameOf(schema) : undefined;
}

function nameOf(schema: Schema): string {
  return (schema.$ref as string).split('/').at(-1) as string;
}

function compareWritten(walk: Walk, old: Schema, now: Schema, place: string): Finding[] {
  const at = (verdicts: Verdict[]) => verdicts.map((verdict) => ({ place, ...verdict }));
  const [was, is] = [withoutNull(old), withoutNull(now)];
  const nulls = at(compareNull(old, now, walk.use));
  if (formsOf(was) || formsOf(is)) return [...nulls, ...compareForms(walk, was, is, place)];
  if ('$ref' in was || '$ref' in is) return [...nulls, ...compareSchemas(walk, was, is, place)];
  return [...nulls, ...at(compareKeywords(was, is, walk.use)), ...compareParts(walk, was, is, place)];
}

const OF_NUMBERS = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
const OF_STRINGS = ['minLength', 'maxLength', 'pattern'];

/** A schema of several types as forms of one type each, so that it equals the same schema written as a choice. */
function typesApart(schema: Schema): Schema[] {
  if (!Array.isArray(schema.type)) return [schema];
  const concerns = (keyword: string, type: string) =>
    (type === 'string' || !OF_STRINGS.includes(keyword)) && (['integer', 'number'].includes(type) || !OF_NUMBERS.includes(keyword));
  return schema.type.map((type: string) => ({
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => concerns(keyword, type))),
    type,
  }));
}

/** Among several forms, those of one name or type belong together; the rest is compared in its order. */
function compareForms(walk: Walk, old: Schema, now: Schema, place: string): Finding[] {
  const nameOfForm = (form: Schema) => ('$ref' in form ? nameOf(form) : typeName(form));
  const gone = [...(formsOf(old) ?? typesApart(old))];
  const come: Schema[] = [];
  const pairs: [Schema, Schema][] = [];
  for (const form of formsOf(now) ?? typesApart(now)) {
    const index = gone.findIndex((other) => nameOfForm(other) === nameOfForm(form));
    if (index < 0) come.push(form);
    else pairs.push([...(gone.splice(index, 1) as [Schema]), form]);
  }
  const isOpen = walk.use === 'answered' && areToldApart(old, now);
  while (gone.length > 0 && come.length > 0) pairs.push([gone.shift() as Schema, come.shift() as Schema]);
  return [
    ...compareSchemas(walk, besideForms(old), besideForms(now), place),
    ...pairs.flatMap(([was, is]) => compareSchemas(walk, was, is, place)),
    ...gone.map((form) => ({ place, what: `It can no longer be ${nameOfForm(form)}.`, breaking: breaks(walk.use, 'narrowed') })),
    ...come.map((form) => ({ place, what: `It can be ${nameOfForm(form)} now.`, breaking: !isOpen && breaks(walk.use, 'widened') })),
  ];
}

function besideForms(schema: Schema): Schema {
  const { anyOf: _, oneOf: __, ...beside } = schema;
  return formsOf(schema) ? beside : {};
}

/** Compares what lies inside: properties, items, the values of a map, and conditions that all apply. */
function compareParts(walk: Walk, old: Schema, now: Schema, place: string): Finding[] {
  const [before, after] = [(old.allOf ?? []) as Schema[], (now.allOf ?? []) as Schema[]];
  const tell = (what: string, effect: Effect): Finding => ({ place, what, breaking: breaks(walk.use, effect) });
  return [
    ...compareProperties(walk, old, now, place),
    ...compareValues(walk, (old.items ?? {}) as Schema, (now.items ?? {}) as Schema, `${place}[]`),
    ...compareValues(walk, mapOf(old), mapOf(now), `${place}.*`),
    ...before.slice(0, after.length).flatMap((condition, index) => compareSchemas(walk, condition, after[index] as Schema, place)),
    ...(after.length > before.length ? [tell('It has to meet more conditions.', 'narrowed')] : []),
    ...(after.length < before.length ? [tell('It has to meet fewer conditions.', 'widened')] : []),
  ];
}

/** Compares the values of an array or a map. It does not follow a schema that allows anything: there is no end to that. */
function compareValues(walk: Walk, old: Schema | undefined, now: Schema | undefined, place: string): Finding[] {
  if (!old || !now) return [];
  const [wasAnything, isAnything] = [old, now].map((schema) => Object.keys(schema).length === 0) as [boolean, boolean];
  if (!wasAnything && !isAnything) return compareSchemas(walk, old, now, place);
  if (wasAnything && isAnything) return [];
  if (isAnything) return [{ place, what: 'It can be anything now.', breaking: breaks(walk.use, 'widened') }];
  return [{ place, what: 'It can no longer be anything.', breaking: breaks(walk.use, 'narrowed') }];
}

/** The schema of other properties; undefined where there are none. */
function mapOf({ additionalProperties = true }: Schema): Schema | undefined {
  if (additionalProperties === false) return undefined;
  return additionalProperties === true ? {} : (additionalProperties as Schema);
}

function compareProperties(walk: Walk, old: Schema, now: Schema, place: string): Finding[] {
  const [was, is] = [(old.properties ?? {}) as Record<string, Schema>, (now.properties ?? {}) as Record<string, Schema>];
  return Object.keys({ ...was, ...is }).flatMap((name) => {
    const at = `${place}.${name}`;
    const [before, after] = [was[name], is[name]];
    const [wasRequired, isRequired] = [old, now].map(({ required = [] }) => (required as string[]).includes(name)) as [boolean, boolean];
    if (!after) return [{ place: at, what: 'It is gone.', breaking: true }];
    if (!before) return [added(at, isRequired, walk.use)];
    return [...compareRequired(at, wasRequired, isRequired, walk.use), ...compareSchemas(walk, before, after, at)];
  });
}

/** Clients ignore what is new in an answer; our objects are closed only so that we find our own mistakes. */
function added(place: string, isRequired: boolean, use: Use): Finding {
  if (use === 'taken' && isRequired) return { place, what: 'It is new and must be sent.', breaking: true };
  return { place, what: 'It is new.', breaking: false };
}

/** The change of whether a property or a parameter is required. */
export function compareRequired(place: string, was: boolean, is: boolean, use: Use): Finding[] {
  if (was === is) return [];
  if (use === 'taken') return [{ place, what: is ? 'It must be sent now.' : 'It may be left out now.', breaking: is }];
  return [{ place, what: is ? 'It is always there now.' : 'It can be absent now.', breaking: !is }];
}
