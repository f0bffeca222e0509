import { STATUS_CODES } from 'node:http';
import { type Document, type ErrorCatalogue, operationsOf, type Response, type Schema } from '../read/document.ts';
import { detailSchema } from '../read/expand.ts';
import { followRef } from '../read/follow-ref.ts';
import { type Caller, callerOf } from '../read/precedence.ts';

type Answers = Record<string, Response>;
interface Narrow extends Response {
  content: { 'application/json': { examples: Record<string, unknown> } };
}

/** Answers of these tags alone are the same for every operation, and are written once. */
const SHARED: readonly string[] = [
  'invalid_request',
  'cross_site_request',
  'not_found',
  'method_not_allowed',
  'request_timeout',
  'unsupported_media_type',
  'idempotency_key_reused',
  'rate_limited',
  'headers_too_large',
  'internal',
  'unavailable',
];
/** Whose credentials are missing is said by the headers. */
const CHALLENGED: Record<Caller, string> = {
  operator: 'Operator',
  console: 'Console',
  user: 'User',
  operator_or_user: 'OperatorOrUser',
  anyone: 'Anyone',
};

/**
 * Gives every refusal the one schema `Refusal`, as tools make one class of one schema. Which tags an operation refuses with is said by
 * its `x-errors`, and for each status by the description and the named examples of its answer.
 */
export function withOneRefusal(document: Document, catalogue: ErrorCatalogue): Document {
  const served = structuredClone(document);
  const { schemas = {}, responses = {} } = served.components;
  const shared: Answers = {};
  for (const { operation } of operationsOf(served)) {
    for (const status of Object.keys(operation.responses).filter((code) => Number(code) >= 400)) {
      const answer = refusal(followRef(served, operation.responses[status] as Response) as Narrow);
      const isAlone = Object.keys(answer.content).length === 1; // what an operation says beside the envelope is its own
      const name = isAlone
        ? sharedName(status, Object.keys(answer.content['application/json'].examples), callerOf(served, operation))
        : undefined;
      if (name === undefined) {
        operation.responses[status] = answer;
        continue;
      }
      shared[name] = answer;
      operation.responses[status] = { $ref: `#/components/responses/${name}` } as unknown as Response;
    }
  }
  const good = Object.entries(responses).filter(([name]) => !name.startsWith('Refusal'));
  const examples = Object.fromEntries(Object.keys(catalogue).flatMap((tag) => exampleOf(document, tag)));
  served.components = {
    ...served.components,
    schemas: { Refusal: refusalSchema(catalogue), ...schemas },
    responses: { ...Object.fromEntries(good), ...Object.fromEntries(Object.entries(shared).sort(([a], [b]) => (a < b ? -1 : 1))) },
    examples,
  };
  return served;
}

/** What an operation says in a media type of its own stands beside it. */
function refusal({ content, ...answer }: Narrow): Narrow {
  const examples = Object.keys(content['application/json'].examples).map((tag) => [tag, { $ref: `#/components/examples/${tag}` }]);
  const schema = { $ref: '#/components/schemas/Refusal' };
  return { ...answer, content: { ...content, 'application/json': { schema, examples: Object.fromEntries(examples) } } } as Narrow;
}

/** `RateLimited429` and the like would be schemas of some generators: every name here ends in `Refused`, and no schema does. */
function sharedName(status: string, tags: string[], caller: Caller): string | undefined {
  const name = `${(STATUS_CODES[status] as string).replaceAll(/[^A-Za-z]/g, '')}Refused`;
  if (status === '401' && tags.every((tag) => ['admin_token_unset', 'admin_token_invalid', 'unauthenticated'].includes(tag)))
    return `${CHALLENGED[caller]}${name}`;
  return tags.length === 1 && SHARED.includes(tags[0] as string) ? name : undefined;
}

/** The example of a tag, from any answer that has it: one that operations share, or one that an operation has written itself. */
function exampleOf(document: Document, tag: string): [string, unknown][] {
  const own = operationsOf(document).flatMap(({ operation }) => Object.values(operation.responses));
  const answers = [...Object.values(document.components.responses ?? {}), ...own] as Narrow[];
  const found = answers.map(({ content }) => content?.['application/json']?.examples?.[tag]).find((example) => example !== undefined);
  return found === undefined ? [] : [[tag, found]];
}

function refusalSchema(catalogue: ErrorCatalogue): Schema {
  const reasons = Object.values(catalogue).flatMap(({ extra = {} }) => Object.entries(extra));
  const extra = Object.fromEntries(
    reasons.map(([name, value]) => [
      name,
      { description: 'Only with a tag that has one.', type: 'string', maxLength: 100, pattern: '^[a-z_]*$', example: value },
    ]),
  );
  const details = Object.entries(catalogue).flatMap(([tag, { details = {} }]) =>
    Object.entries(details).map(([name, example]) => [name, detailSchema([tag], example)]),
  );
  // No example of its own: a mock server would answer it instead of the first of those that each answer names.
  return {
    title: 'Refusal',
    description: 'The answer of every request that is refused. `error` is what to branch on.',
    type: 'object',
    required: ['error', 'message', 'request_id'],
    properties: {
      error: {
        description: 'The tag, as the catalogue at `/errors` lists it.',
        type: 'string',
        enum: Object.keys(catalogue),
        example: 'slug_taken',
      },
      message: { $ref: '#/components/schemas/ErrorMessage' },
      request_id: { $ref: '#/components/schemas/RequestId' },
      ...extra,
      ...Object.fromEntries(details),
    },
  };
}
