import { type Document, type Operation, operationsOf, type Parameter, type PlacedOperation, type Schema } from '../../read/document.ts';
import { followRef } from '../../read/follow-ref.ts';
import { type Caller, callerOf, isIdempotent, parametersOf } from '../../read/precedence.ts';
import {
  type Answer,
  type Field,
  type NamedType,
  type Next,
  type ObjectType,
  partsOf,
  type SdkOperation,
  type TypeExpression,
} from './model.ts';
import { proseOf, readExpression } from './read-types.ts';

/** What a page of the console calls to begin, confirm and end its session. */
const CONSOLE_API = '/console/api/';

/**
 * Every operation as a method of a client, in the order of the contract. Where a browser goes to enter the console is none: the link and
 * the provider's way back answer pages, and plant a cookie that no program sees.
 */
export function readOperations(document: Document, types: readonly NamedType[]): SdkOperation[] {
  const placed = operationsOf(document).filter(({ path }) => path.startsWith(CONSOLE_API) || !path.startsWith('/console/'));
  const callerAt = ({ operation, path }: PlacedOperation): Caller =>
    path.startsWith(CONSOLE_API) ? 'console' : callerOf(document, operation);
  const nounsOf = (caller: Caller) => new Set(placed.filter((place) => callerAt(place) === caller).map(({ path }) => namespaceOf(path)));
  const ofPrograms = placed.filter((place) => callerAt(place) !== 'console');
  const isEverywhere = (tag: string) => ofPrograms.every(({ operation }) => operation['x-errors'].includes(tag));
  return placed.flatMap((place) => {
    const { operation, method, path } = place;
    const parameters = parametersOf(document, operation);
    const caller = callerAt(place);
    const common = {
      namespaces: namespacesOf(path, nounsOf(caller)),
      caller,
      method: method.toUpperCase(),
      path,
      doc: `${operation.summary}.\n\n${(operation.description.split('\n\nRefusals, in the order')[0] as string).trim()}`,
      deprecated: operation.deprecated ?? false,
      errors: operation['x-errors'].filter((tag) => !isEverywhere(tag)),
      pathFields: fieldsIn('path', parameters),
      queryFields: fieldsIn('query', parameters),
      body: bodyOf(operation, types),
      repeatable: isRepeatable(document, place),
      raw: holdsFree(bodyOf(operation, types), types),
    };
    if (common.body && common.queryFields.length > 0)
      throw new Error(`${operation.operationId}: the SDKs take a body or a query, not both`);
    return answersOf(document, operation, types).map(({ suffix, answer }) => ({ name: operation.operationId + suffix, ...common, answer }));
  });
}

/** Addresses whose first word is no good name for what is there. */
const NAMESPACES: Record<string, string> = { r: 'referrals', task_setting: 'points' };

/** The first word of the address after the version, and after `admin`: what the published examples call `referrals`. */
function namespaceOf(path: string): string {
  const [word] = wordsOf(path) as [string];
  return NAMESPACES[word] ?? word;
}

/**
 * That one, and every other namespace of the same caller that the address names: a user is put by an address that begins with `users`
 * and read by one that has it in the middle, and who has put it looks for it where it was put.
 */
function namespacesOf(path: string, nouns: ReadonlySet<string>): [string, ...string[]] {
  const first = namespaceOf(path);
  const others = wordsOf(path).slice(1);
  return [first, ...others.filter((word) => word !== first && nouns.has(word))];
}

function wordsOf(path: string): string[] {
  const words = path.replace(CONSOLE_API, '/').split('/').slice(1);
  return words.filter((word) => word !== 'v1' && word !== 'admin').map((word) => word.replaceAll('-', '_'));
}

function fieldsIn(place: Parameter['in'], parameters: Parameter[]): Field[] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .map(({ name, schema = {}, ...parameter }) => ({
      name,
      type: unquoted(readExpression(name, schema, [])),
      required: (parameter as { required?: boolean }).required ?? false,
      ...proseOf(parameter as unknown as Schema),
    }));
}

/** A query has only strings: there a boolean is one of two words. */
function unquoted(type: TypeExpression): TypeExpression {
  return type.kind === 'literal' && type.values.join() === 'true,false' ? { kind: 'plain', name: 'boolean' } : type;
}

function bodyOf({ operationId, requestBody }: Operation, types: readonly NamedType[]): ObjectType | undefined {
  if (!requestBody) return undefined;
  const expression = readExpression(operationId, requestBody.content['application/json']?.schema as Schema, []);
  const type = types.find(({ name }) => expression.kind === 'named' && name === expression.name);
  if (type?.kind !== 'object') throw new Error(`${operationId}: its body is no object with a name`);
  return type;
}

/** A request that writes may be sent again only if the second time has no second effect (RFC 9110, 9.2.2; Idempotency-Key). */
function isRepeatable(document: Document, { method, operation }: PlacedOperation): boolean {
  const writes = (operation['x-writes'] ?? method !== 'get') && !operation['x-preview'];
  return !writes || method === 'put' || method === 'delete' || isIdempotent(document, operation);
}

function holdsFree(body: ObjectType | undefined, types: readonly NamedType[]): boolean {
  if (!body) return false;
  const isFree = (expression: TypeExpression): boolean =>
    expression.kind === 'free' || (expression.kind === 'union' && expression.of.some(isFree));
  const parts = partsOf(types, [body.name]);
  return types.some((type) => parts.has(type.name) && type.kind === 'object' && type.fields.some((field) => isFree(field.type)));
}

interface NamedAnswer {
  /** What is added to the operation's name for this answer. */
  suffix: string;
  answer: Answer;
}

function answersOf(document: Document, operation: Operation, types: readonly NamedType[]): NamedAnswer[] {
  const good = Object.keys(operation.responses).filter((code) => Number(code) < 400);
  // A page with a question is for browsers: a call by an SDK follows the redirect.
  const status = good.includes('302') ? '302' : good[0];
  if (!status) return [{ suffix: '', answer: { kind: 'never' } }];
  if (status.startsWith('3')) return [{ suffix: '', answer: { kind: 'redirect' } }];
  const response = followRef(document, operation.responses[status]) as { content: Record<string, { schema: Schema }> };
  // The same answer in another JSON form is nothing that a caller of an SDK would notice.
  const forms = Object.entries(response.content).filter(([mediaType]) => !mediaType.endsWith('+json'));
  return forms.map(([mediaType, { schema }], index) => {
    const suffix = index === 0 ? '' : `As${capital(mediaType.replace(/^.*\/(x-)?/, ''))}`;
    if (mediaType !== 'application/json') return { suffix, answer: { kind: textKind(document, operation, schema), mediaType } };
    return { suffix, answer: objectAnswer(document, operation, schema, types) };
  });
}

/** What has no bound is read while it comes, but for one table, which is published as a text. */
function textKind(document: Document, { operationId }: Operation, schema: Schema): 'text' | 'stream' {
  const isUnbounded = 'x-unbounded' in (followRef(document, schema) as object);
  return isUnbounded && operationId !== 'listAllPayouts' ? 'stream' : 'text';
}

/**
 * An object of one form or of several, or a list. A list that always says where the next page begins has no end: whoever follows it asks
 * for page after page.
 */
function objectAnswer(document: Document, operation: Operation, schema: Schema, types: readonly NamedType[]): Answer {
  const expression = readExpression(operation.operationId, schema, []);
  const type = types.find(({ name }) => expression.kind === 'named' && name === expression.name);
  if (type?.kind === 'alias' && type.type.kind === 'union') return { kind: 'object', type: type.name };
  if (type?.kind !== 'object') throw new Error(`${operation.operationId}: its answer is no object with a name`);
  const [items, next] = ['items', 'next'].map((wanted) => type.fields.find(({ name }) => name === wanted));
  if (items?.type.kind !== 'list' || next?.required) return { kind: 'object', type: type.name };
  return { kind: 'pages', page: type.name, item: items.type.of as TypeExpression, next: nextOf(parametersOf(document, operation)) };
}

function nextOf(parameters: Parameter[]): Next {
  const takes = (wanted: string) => parameters.some(({ name }) => name === wanted);
  if (!takes('after')) return 'none';
  return (['offset', 'before_seq'] as const).find(takes) ?? 'cursor';
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
