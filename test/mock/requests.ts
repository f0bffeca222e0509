import { operations } from '../../generated/operations.ts';
import { atPointer, followRef } from '../../openapi/read/follow-ref.ts';
import { contractAjv } from '../../src/http/backend/formats.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import { readContract } from '../../src/start/read-contract.ts';

interface Referable {
  $ref?: string;
}
interface Parameter extends Referable {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  example: unknown;
}
interface Schema extends Referable {
  example?: unknown;
}
interface Answer extends Referable {
  headers?: Record<string, { required?: boolean }>;
  content?: Record<string, { schema: Schema; example?: unknown }>;
}
interface Described {
  operationId: keyof typeof operations;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Answer>;
}

/** An operation of the contract, with a good request made from the contract's own examples. */
export interface Placed {
  id: keyof typeof operations;
  method: string;
  url: string;
  body: unknown;
  caller: OperationFacts['caller'];
  /** The good status; the one refusal it exists for where the contract has no other. */
  good: number;
  /** The example of that answer; undefined where it has no body as JSON. */
  answer: unknown;
  responses: Record<string, Answer>;
  pointer: string;
}

const document = readContract() as { paths: Record<string, Record<string, Described>> };
const ajv = contractAjv({ allErrors: true }).addSchema(document, 'contract');

const OPERATOR = { 'x-admin-token': 'any' };
export const CREDENTIALS: Record<OperationFacts['caller'], Record<string, string>> = {
  operator: OPERATOR,
  console: { cookie: '__Host-triport_console=any' },
  user: { cookie: 'nl_session=any' },
  operator_or_user: OPERATOR,
  anyone: {},
};

/** Every operation of the contract. */
export function contractOperations(): Placed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const id = operation.operationId;
      const responses = Object.fromEntries(Object.entries(operation.responses).map(([status, answer]) => [status, deref(answer)]));
      const good = goodOf(Object.keys(responses).map(Number));
      return {
        id,
        method: method.toUpperCase(),
        url: fill(path, operation),
        body: operation.requestBody && deref(operation.requestBody.content['application/json']?.schema as Schema).example,
        caller: operations[id].caller,
        good,
        answer: exampleOf(responses[good]),
        responses,
        pointer: `/paths/${pointerKey(path)}/${method}/responses`,
      };
    }),
  );
}

function exampleOf(answer: Answer | undefined): unknown {
  const json = answer?.content?.['application/json'];
  return json && (json.example ?? deref(json.schema).example);
}

/** Operations that exist for a redirect answer with a page only in few cases. */
function goodOf(statuses: number[]): number {
  return statuses.find((status) => status === 302) ?? statuses.find((status) => status < 400) ?? 410;
}

/** The errors of a body by the contract's schema for this status; undefined when there are none. */
export function violations({ responses, pointer }: Placed, status: number, body: unknown): string | undefined {
  const content = responses[status]?.content;
  if (content === undefined) return body === undefined ? undefined : 'a body where the contract has none';
  // A schema is addressed where it stands: behind the reference, when several operations share the answer.
  const shared = (atPointer(document, `${pointer}/${status}`) as Referable).$ref;
  const type = 'application/json' in content ? 'application/json' : (Object.keys(content)[0] as string);
  const media = encodeURIComponent(type.replaceAll('/', '~1'));
  const validate = ajv.compile({ $ref: `contract${shared ?? `#${pointer}/${status}`}/content/${media}/schema` });
  return validate(body) ? undefined : ajv.errorsText(validate.errors);
}

function fill(path: string, operation: Described): string {
  const parameters = (operation.parameters ?? []).map(deref);
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name) =>
    encodeURIComponent(String(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example)),
  );
  const query = parameters.filter((parameter) => parameter.in === 'query' && parameter.name !== 'confirm');
  const search = new URLSearchParams(query.map(({ name, example }): [string, string] => [name, String(example)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

const deref = <T extends Referable>(node: T): T => followRef(document, node);

const pointerKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
