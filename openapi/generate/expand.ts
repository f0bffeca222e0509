import { type Document, type ErrorCatalogue, operationsOf, type Response, type Schema } from './document.ts';
import { type Caller, callerOf, errorsInOrder } from './precedence.ts';

const REQUEST_ID = 'req_9f3c1a8e2b6d4f10';

const CHALLENGES: Record<Caller, string> = {
  operator: 'AdminToken realm="triport"',
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
  for (const { method, operation } of operationsOf(document)) {
    const tags = errorsInOrder(document, catalogue, method, operation);
    operation['x-errors'] = tags;
    const list = tags.map((tag) => `\`${tag}\``).join(', ');
    operation.description = `${operation.description.trimEnd()}\n\nRefusals, in the order in which they are checked: ${list}.\n`;
    for (const status of new Set(tags.map((tag) => statusOf(catalogue, tag)))) {
      const ofStatus = tags.filter((tag) => statusOf(catalogue, tag) === status);
      const name = [`Refusal${status}`, ...ofStatus].join('.');
      document.components.responses[name] = refusal(catalogue, status, ofStatus, CHALLENGES[callerOf(document, operation)]);
      operation.responses[status] = { $ref: `#/components/responses/${name}` } as unknown as Response;
    }
  }
}

function refusal(catalogue: ErrorCatalogue, status: number, tags: string[], challenge: string): Response {
  return {
    description: tags.map((tag) => `\`${tag}\`: ${catalogue[tag]?.message}`).join('\n'),
    ...headersOf(status, challenge),
    content: { 'application/json': { schema: schemaOf(catalogue, status, tags), examples: examplesOf(catalogue, tags) } },
  };
}

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
    properties[name] = { description: `Always \`${value}\`.`, type: 'string', const: value };
  }
  return {
    title: `Refusal ${status}`,
    description: 'The error envelope.',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  };
}

/** The tags most particular to the operation come last in its order and first here: a mock server answers the first example. */
function examplesOf(catalogue: ErrorCatalogue, tags: string[]): Record<string, unknown> {
  return Object.fromEntries(
    tags.toReversed().map((tag) => [
      tag,
      {
        summary: catalogue[tag]?.message,
        value: { error: tag, message: catalogue[tag]?.message, request_id: REQUEST_ID, ...catalogue[tag]?.extra },
      },
    ]),
  );
}

function headersOf(status: number, challenge: string): Pick<Response, 'headers'> {
  const header = (name: string, description: string, example: string) => ({
    headers: { [name]: { description, required: true, schema: { type: 'string', maxLength: 200 }, example } },
  });
  if (status === 401) return header('WWW-Authenticate', 'The credentials that are missing.', challenge);
  if (status === 405) return header('Allow', 'The methods of this address.', 'GET, HEAD, OPTIONS');
  if (status === 429) return header('Retry-After', 'Seconds to wait.', '1');
  if (status === 503) return header('Retry-After', 'Seconds to wait.', '1');
  return {};
}
