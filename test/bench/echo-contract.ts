import type { OperationFacts } from '../../src/operations/contract.ts';

/** The body of the echo operation: six properties of the kinds that our own operations take. */
export const ECHO_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'kind', 'amount_micro', 'note', 'tags', 'urgent'],
  properties: {
    id: { type: 'string', minLength: 36, maxLength: 36, pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    kind: { type: 'string', enum: ['invoice_created', 'invoice_paid', 'invoice_refunded'] },
    amount_micro: { type: 'integer', minimum: 0, maximum: 9_007_199_254_740_991 },
    note: { type: 'string', maxLength: 500, pattern: '^[^\\u0000]*$' },
    tags: { type: 'array', maxItems: 20, items: { type: 'string', minLength: 1, maxLength: 40 } },
    urgent: { type: 'boolean' },
  },
} as const;

export const ECHO_PATH = '/v1/echo';

/** A contract of one operation, as the generator would have made it. */
export const ECHO_DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Echo', version: '1.0.0' },
  // The adapter knows how to check these two and insists that its contract names them.
  components: {
    securitySchemes: {
      AdminToken: { type: 'apiKey', in: 'header', name: 'X-Admin-Token' },
      Session: { type: 'apiKey', in: 'cookie', name: 'nl_session' },
    },
  },
  paths: {
    [ECHO_PATH]: {
      post: {
        operationId: 'echo',
        security: [],
        requestBody: { required: true, content: { 'application/json': { schema: ECHO_SCHEMA } } },
        responses: { 200: { description: 'The same again.', content: { 'application/json': { schema: ECHO_SCHEMA } } } },
      },
    },
  },
};

export const ECHO_FACTS: Record<'echo', OperationFacts> = {
  echo: {
    caller: 'anyone',
    scopes: [],
    confirms: false,
    writes: false,
    audit: [],
    preview: false,
    idempotent: false,
    bodyMax: 4096,
    batch: false,
    errors: ['unsupported_media_type', 'invalid_json'],
  },
};

const BODY_BYTES = 400;

/** A valid body of exactly 400 bytes. */
export function echoBody(): string {
  const body = {
    id: '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e',
    kind: 'invoice_paid',
    amount_micro: 129_000_000,
    note: '',
    tags: ['spring', 'creator', 'annual'],
    urgent: false,
  };
  const note = 'Paid in full by bank transfer. '.repeat(20).slice(0, BODY_BYTES - JSON.stringify(body).length);
  return JSON.stringify({ ...body, note });
}
