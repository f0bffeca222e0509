/**
 * The style guide as rules. Each rule looks at the whole bundled contract and returns what breaks it, one sentence each, so that reading
 * this file is reading the guide.
 */

import { words } from '../../src/core/words.ts';
import { type Document, operationsOf, type Parameter, type Schema } from '../read/document.ts';
import { followRef } from '../read/follow-ref.ts';
import { callerOf, isIdempotent, parametersOf } from '../read/precedence.ts';
import { outgoingEventsAreFit, outgoingEventsAreUsed } from './outgoing-rules.ts';
import type { Contract, Rule } from './rule.ts';

const MICRO_BOUND = Number.MAX_SAFE_INTEGER;

/** Amounts are whole micro-units within what every JSON client reads exactly. */
const moneyIsBounded: Rule = (contract) =>
  properties(contract)
    .filter(({ name }) => name.endsWith('_micro'))
    .filter(({ schema }) => !holdsType(schema, 'integer') || !within(schema, MICRO_BOUND))
    .map(({ where }) => `${where} is money and must be an integer within ±${MICRO_BOUND}`);

/** A name that ends in `_at` or `At` is a moment. */
const momentsAreDateTimes: Rule = (contract) =>
  properties(contract)
    .filter(({ name }) => /(_at|[a-z]At)$/.test(name) && !/that$/i.test(name))
    .filter(({ schema }) => schema.format !== 'date-time')
    .map(({ where }) => `${where} is a moment and must have format date-time`);

/** Every string and every array has a maximum, or says why it has none. */
const everythingIsBounded: Rule = (contract) =>
  schemas(contract)
    .filter(({ schema }) => schema['x-unbounded'] === undefined)
    .filter(({ schema }) => {
      if (holdsType(schema, 'string')) return !('maxLength' in schema || 'enum' in schema || 'const' in schema);
      return holdsType(schema, 'array') && !('maxItems' in schema);
    })
    .map(({ where }) => `${where} has no maximum`);

/** Objects that we define are closed, so that a misspelt field is noticed; `x-free` says why one is not. */
const objectsAreClosed: Rule = (contract) =>
  schemas(contract)
    .filter(({ schema }) => schema.type === 'object' && schema.additionalProperties !== false && schema['x-free'] === undefined)
    .map(({ where }) => `${where} must say additionalProperties: false`);

/** Every property says what it is and shows a value. */
const propertiesAreExplained: Rule = (contract) =>
  properties(contract).flatMap(({ where, schema, full }) => [
    ...(full.description ? [] : [`${where} has no description`]),
    ...(schema.type === 'object' || schema.type === 'array' || 'example' in schema || 'const' in schema || 'enum' in schema
      ? []
      : [`${where} has no example`]),
  ]);

/** Free text is text that PostgreSQL can hold: no NUL, no lone surrogates. */
const freeTextIsSafe: Rule = (contract) =>
  schemas(contract)
    .filter(({ schema }) => schema.format === 'well-formed' && schema.pattern !== '^[^\\u0000]*$')
    .map(({ where }) => `${where} is free text and must have the pattern ^[^\\u0000]*$`);

/** An operation is named by a verb in camelCase and says what it does, in a line and in a paragraph. */
const operationsAreNamed: Rule = ({ document }) =>
  operationsOf(document).flatMap(({ operation }) => [
    ...(/^[a-z]+([A-Z][a-z]*)*$/.test(operation.operationId) ? [] : [`${operation.operationId} is not camelCase`]),
    ...(operation.summary && operation.description ? [] : [`${operation.operationId} has no summary or no description`]),
  ]);

/** The verbs that summaries begin with; a new one is a new word of this list. */
const VERBS = words(
  'Add Approve Attribute Begin Cancel Change Check Create Delete Disable End Erase Follow Get List Log Look Make Pretend Preview Read Record Release ' +
    'Remove Replace Report Request Revoke Run Say Send Set Spend Turn Verify Withdraw',
);

/** A summary says what to do with the operation: it begins with a verb. */
const summariesAreImperatives: Rule = ({ document }) =>
  operationsOf(document)
    .filter(({ operation }) => !VERBS.includes(operation.summary?.split(' ', 1)[0] ?? ''))
    .map(({ operation }) => `${operation.operationId}: "${operation.summary}" does not begin with one of the verbs`);

/** Tools send the example of a parameter with every call, and a key names one of them: the second would be a repetition or refused. */
const keysHaveNoExample: Rule = ({ document }) =>
  operationsOf(document)
    .filter(({ operation }) => parametersOf(document, operation).some((parameter) => isKey(parameter) && hasExample(parameter)))
    .map(({ operation }) => `${operation.operationId} has an example of an Idempotency-Key`);

const isKey = ({ name }: Parameter) => name === 'Idempotency-Key';
const hasExample = (parameter: Parameter) =>
  [parameter, parameter.schema ?? {}].some((node) => ['example', 'examples', 'default'].some((key) => key in node));

/** Every tag is in one of the groups that documentation is ordered by. */
const tagsAreGrouped: Rule = ({ document }) => {
  const { tags = [], 'x-tagGroups': groups = [] } = document;
  const grouped = groups.flatMap((group) => group.tags);
  return [
    ...tags.filter(({ name }) => grouped.filter((tag) => tag === name).length !== 1).map(({ name }) => `${name} is not in one tag group`),
    ...grouped.filter((tag) => !tags.some(({ name }) => name === tag)).map((tag) => `${tag} is grouped and is no tag`),
  ];
};

/**
 * An operation that changes something writes to the audit log or says where the change is recorded instead; what it writes has the names of
 * events.yaml.
 */
const changesAreAudited: Rule = ({ document, events }) =>
  operationsOf(document).flatMap(({ method, operation }) => [
    ...(method === 'get' ||
    operation['x-writes'] === false ||
    operation['x-preview'] ||
    operation['x-audit']?.length ||
    operation['x-record']
      ? []
      : [`${operation.operationId} changes something and names no audit action`]),
    ...(operation['x-audit']?.length && operation['x-record']
      ? [`${operation.operationId} names an audit action and says why it has none`]
      : []),
    ...(operation['x-audit'] ?? []).filter((action) => !events[action]).map((action) => `${action} is not in events.yaml`),
  ]);

/** A preview stores nothing: no answer under an Idempotency-Key, no row in the audit log. */
const previewsKeepNothing: Rule = ({ document }) =>
  operationsOf(document)
    .filter(({ operation }) => operation['x-preview'] && (isIdempotent(document, operation) || operation['x-audit']?.length))
    .map(({ operation }) => `${operation.operationId} is a preview and keeps something`);

/** A tag beside a parameter or property is one that its operation lists. */
const fieldTagsAreListed: Rule = ({ document }) =>
  operationsOf(document).flatMap(({ operation }) => {
    const body = followRef(document, operation.requestBody?.content['application/json']?.schema ?? {});
    const fields = Object.values((body.properties ?? {}) as Record<string, Schema>).flatMap((field) => [
      field['x-error'] as string | undefined,
      field['x-error-missing'] as string | undefined,
    ]);
    const tags = [...parametersOf(document, operation).map((parameter) => parameter['x-error']), ...fields];
    return tags
      .filter((tag) => tag !== undefined && !operation['x-errors'].includes(tag))
      .map((tag) => `${operation.operationId} does not list ${tag}`);
  });

/** Tags are snake_case, listed by an operation or a reason in an outcome; the credentials fit the surface. */
const tagsAreUsed: Rule = ({ document, errors, outcomes }) => {
  const placed = operationsOf(document);
  const listed = new Set(placed.flatMap(({ operation }) => operation['x-errors']));
  const reasons = new Set(schemas({ document }).flatMap(({ schema }) => (schema.enum ?? []) as string[]));
  return [
    ...Object.keys({ ...errors, ...outcomes })
      .filter((tag) => !/^[a-z]+(_[a-z]+)*$/.test(tag))
      .map((tag) => `${tag} is not snake_case`),
    ...Object.keys(errors)
      .filter((tag) => !listed.has(tag))
      .map((tag) => `${tag} is in errors.yaml and no operation lists it`),
    ...Object.keys(outcomes)
      .filter((tag) => !reasons.has(tag))
      .map((tag) => `${tag} is in errors.yaml as a reason and no outcome has it`),
    ...placed
      .filter(({ path, operation }) => path.startsWith('/v1/admin/') !== (callerOf(document, operation) === 'operator'))
      .map(({ path }) => `${path}: the admin surface is for operators, and only it`),
    ...placed
      .filter(({ path, operation }) => callerOf(document, operation) === 'console' && !path.startsWith('/console/api/'))
      .map(({ path }) => `${path}: a console session counts under /console/api alone`),
  ];
};

/** Audit actions are noun.past_participle, and every one is recorded by some operation. */
const eventsAreUsed: Rule = ({ document, events }) => {
  const recorded = new Set(operationsOf(document).flatMap(({ operation }) => operation['x-audit'] ?? []));
  return Object.keys(events).flatMap((action) => [
    ...(/^[a-z-]+\.[a-z_]+$/.test(action) ? [] : [`${action} is not noun.past_participle`]),
    ...(recorded.has(action) ? [] : [`${action} is in events.yaml and no operation records it`]),
  ]);
};

/** No `default` answers: they would hide an undeclared status from every check. */
const answersAreDeclared: Rule = ({ document }) =>
  operationsOf(document)
    .filter(({ operation }) => 'default' in operation.responses)
    .map(({ operation }) => `${operation.operationId} has a default response`);

export const rules: Record<string, Rule> = {
  moneyIsBounded,
  momentsAreDateTimes,
  everythingIsBounded,
  objectsAreClosed,
  propertiesAreExplained,
  freeTextIsSafe,
  operationsAreNamed,
  summariesAreImperatives,
  keysHaveNoExample,
  tagsAreGrouped,
  changesAreAudited,
  previewsKeepNothing,
  fieldTagsAreListed,
  tagsAreUsed,
  eventsAreUsed,
  outgoingEventsAreUsed,
  outgoingEventsAreFit,
  answersAreDeclared,
};

interface Place {
  where: string;
  /** The schema with its `$ref` followed; keywords beside the `$ref` take precedence. */
  schema: Schema;
}

interface PropertyPlace extends Place {
  name: string;
  /** The same, with the description of the schema that the `$ref` leads to. */
  full: Schema;
}

function properties({ document }: Pick<Contract, 'document'>): PropertyPlace[] {
  return schemas({ document }).flatMap(({ where, schema }) =>
    Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, property]) => {
      const full = followRef(document, property);
      return { where: `${where}.${name}`, name, schema: full, full };
    }),
  );
}

/** Every schema of the contract where it is written: components, parameters, headers, answers. */
function schemas({ document }: Pick<Contract, 'document'>): Place[] {
  const found: Place[] = [];
  const walk = (node: unknown, where: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'example' || key === 'examples') continue;
      if (isSchemaAt(node, key)) collect(document, value as Schema, `${where}.${key}`, found);
      else walk(value, `${where}.${key}`);
    }
  };
  walk({ paths: document.paths, parameters: document.components.parameters ?? {} }, '');
  for (const [name, schema] of Object.entries(document.components.schemas ?? {})) collect(document, schema as Schema, name, found);
  return found;
}

function isSchemaAt(node: object, key: string): boolean {
  return (
    key === 'schema' && ('in' in node || 'description' in node || 'examples' in node || 'example' in node || Object.keys(node).length === 1)
  );
}

function collect(document: Document, schema: Schema, where: string, found: Place[]): void {
  if (schema.$ref !== undefined) return; // a component is checked where it is written
  found.push({ where, schema });
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    collect(document, property, `${where}.${name}`, found);
  }
  if (typeof schema.items === 'object') collect(document, schema.items as Schema, `${where}[]`, found);
}

function holdsType(schema: Schema, type: string): boolean {
  return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}

function within(schema: Schema, bound: number): boolean {
  return typeof schema.minimum === 'number' && schema.minimum >= -bound && typeof schema.maximum === 'number' && schema.maximum <= bound;
}
