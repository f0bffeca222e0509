import { type Document, type ErrorCatalogue, type Operation, operationsOf, type Response, type Schema } from './document.ts';
import { followRef } from './follow-ref.ts';
import { type Caller, callerOf, errorsInOrder, scopesOf } from './precedence.ts';

const REQUEST_ID = 'req_9f3c1a8e2b6d4f10';

/**
 * Headers that tell callers how much of their rate is left, in every answer after the rate was counted, unless the server has no limits.
 */
const RATE_HEADERS = {
  RateLimit: {
    description: 'What is left of the limit, and in how many seconds it is whole again (draft-ietf-httpapi-ratelimit-headers).',
    schema: { type: 'string', maxLength: 100, pattern: '^"(session|token|address)";r=[0-9]{1,10};t=[0-9]{1,10}$' },
    example: '"session";r=99;t=2',
  },
  'RateLimit-Policy': {
    description:
      'How many requests may come at once, and in how many seconds they are there again: of a user (`session`), operator token or address.',
    schema: { type: 'string', maxLength: 100, pattern: '^"(session|token|address)";q=[0-9]{1,10};w=[0-9]{1,10}$' },
    example: '"session";q=100;w=2',
  },
};
const RATE_REFERENCES = Object.fromEntries(Object.keys(RATE_HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const CHALLENGES: Record<Caller, string> = {
  operator: 'AdminToken realm="triport"',
  console: 'ConsoleSession realm="triport"',
  user: 'Session realm="triport"',
  operator_or_user: 'Session realm="triport"',
  anyone: 'Session realm="triport"',
};

/**
 * Writes the error answers of every operation into the document: one response per status, whose `error` is exactly the tags
 * of that status, in the order in which the operation checks them. Equal answers are one component. There is no `default`.
 */
export function expandErrors(document: Document, catalogue: ErrorCatalogue): void {
  document.components.responses ??= {};
  document.components.headers = { ...document.components.headers, ...RATE_HEADERS };
  for (const { method, operation } of operationsOf(document)) {
    const tags = errorsInOrder(document, catalogue, method, operation);
    const scopes = scopesOf(document, operation, method);
    operation['x-errors'] = tags;
    if (scopes.length > 0) operation['x-scope'] = scopes;
    const list = tags.map((tag) => `\`${tag}\``).join(', ');
    operation.description = `${operation.description.trimEnd()}${scopeWords(scopes, operation)}\n\nRefusals, in the order in which they are checked: ${list}.\n`;
    for (const status of new Set(tags.map((tag) => statusOf(catalogue, tag)))) {
      const ofStatus = tags.filter((tag) => statusOf(catalogue, tag) === status);
      const name = [`Refusal${status}`, ...ofStatus].join('.');
      document.components.responses[name] = refusal(catalogue, status, ofStatus, CHALLENGES[callerOf(document, operation)]);
      operation.responses[status] = { $ref: `#/components/responses/${name}` } as unknown as Response;
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) < 400) addRateHeaders(followRef(document, response));
    }
  }
}

/** What a token must hold for the operation, in a sentence of its description. */
function scopeWords(scopes: string[], operation: Operation): string {
  if (scopes.length === 0) return '';
  const confirmed = operation['x-confirm'] ? ' From the console it needs a confirmation of the last ten minutes.' : '';
  return `\n\nScope of tokens: ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.${confirmed}`;
}

function addRateHeaders(response: Response): void {
  response.headers = { ...response.headers, ...RATE_REFERENCES };
}

function refusal(catalogue: ErrorCatalogue, status: number, tags: string[], challenge: string): Response {
  return {
    description: tags.map((tag) => `${linked(tag)}: ${catalogue[tag]?.message}`).join('\n'),
    headers: { ...headersOf(status, challenge), ...(status < 500 ? RATE_REFERENCES : {}) },
    content: { 'application/json': { schema: schemaOf(catalogue, status, tags), examples: examplesOf(catalogue, tags) } },
  };
}

/** A tag with a link to what the server's own catalogue says of it. */
const linked = (tag: string) => `[\`${tag}\`](/errors#${tag})`;

function statusOf(catalogue: ErrorCatalogue, tag: string): number {
  return (catalogue[tag] as { status: number }).status;
}

function schemaOf(catalogue: ErrorCatalogue, status: number, tags: string[]): Schema {
  const extra = Object.assign({}, ...tags.map((tag) => catalogue[tag]?.extra ?? {})) as Record<string, string>;
  const properties: Record<string, Schema> = {
    error: { description: 'The tag to branch on.', type: 'string', enum: tags },
    message: { $ref: '#/components/schemas/ErrorMessage' },
    request_id: { $ref: '#/components/schemas/RequestId' },
  };
  for (const [name, value] of Object.entries(extra)) {
    properties[name] = { description: `Always \`${value}\`.`, type: 'string', enum: [value], example: value };
  }
  const required = Object.keys(properties);
  for (const tag of tags)
    for (const [name, example] of Object.entries(catalogue[tag]?.details ?? {})) properties[name] = detailSchema([tag], example);
  return {
    title: `Refusal ${status}`,
    description: 'The error envelope.',
    type: 'object',
    additionalProperties: false,
    required,
    properties,
  };
}

/** A property of refusals whose value the answer says. */
export function detailSchema(tags: string[], example: string): Schema {
  const description = `Only with ${tags.map((tag) => `\`${tag}\``).join(', ')}.`;
  return { description, type: 'string', minLength: 1, maxLength: 100, pattern: '^[a-z*]+([:_-][a-z*]+)*$', example };
}

/** The tags that are most specific to the operation come last in its order and first here: a mock server answers with the first example. */
function examplesOf(catalogue: ErrorCatalogue, tags: string[]): Record<string, unknown> {
  return Object.fromEntries(
    tags.toReversed().map((tag) => [
      tag,
      {
        summary: catalogue[tag]?.message,
        value: {
          error: tag,
          message: catalogue[tag]?.message,
          request_id: REQUEST_ID,
          ...catalogue[tag]?.extra,
          ...catalogue[tag]?.details,
        },
      },
    ]),
  );
}

function headersOf(status: number, challenge: string): Record<string, unknown> {
  const header = (name: string, description: string, pattern: string, example: string) => ({
    [name]: { description, required: true, schema: { type: 'string', maxLength: 200, pattern }, example },
  });
  if (status === 401) return header('WWW-Authenticate', 'The credentials that are missing.', '^[A-Za-z]+ realm="triport"$', challenge);
  if (status === 405) return header('Allow', 'The methods of this address.', '^[A-Z]+(, [A-Z]+)*$', 'GET, HEAD, OPTIONS');
  if (status === 429 || status === 503) return header('Retry-After', 'Seconds to wait.', '^[0-9]{1,10}$', '1');
  return {};
}
