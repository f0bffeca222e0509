import { type OperationId, operations } from '../../generated/operations.ts';
import { followRef } from '../../openapi/read/follow-ref.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import { readContract } from '../../src/start/read-contract.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  example?: unknown;
  'x-error'?: string;
  schema?: Record<string, unknown>;
}

/** An operation of the contract, with what a test needs to call it without knowing it. */
export interface Walked extends OperationFacts {
  operationId: OperationId;
  /** In upper case. */
  method: string;
  path: string;
  parameters: readonly Parameter[];
  /** Whether it takes a body and insists on it. */
  bodyRequired: boolean;
  /** The documented example of the body; undefined when it takes none. */
  example: Record<string, unknown> | undefined;
  /** The credentials that it takes, by the names of their schemes; the last are those that browsers have. */
  schemes: readonly string[];
  /** The headers that it declares for each status, in lower case. */
  headers: Readonly<Record<string, readonly string[]>>;
}

interface Schema {
  $ref?: string;
  example?: Record<string, unknown>;
  examples?: Record<string, unknown>[];
}
interface Described {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema; example?: Record<string, unknown> }> };
  security?: Record<string, unknown>[];
  responses: Record<string, { headers?: Record<string, unknown> }>;
}

const document = readContract() as {
  paths: Record<string, Record<string, Described>>;
  security: Record<string, unknown>[];
};

const resolve = <T extends object>(node: T): T => followRef(document, node);

function exampleOf({ requestBody }: Described): Walked['example'] {
  const media = requestBody && resolve(requestBody).content['application/json'];
  if (!media) return undefined;
  const schema = resolve(media.schema);
  return media.example ?? schema.example ?? schema.examples?.[0];
}

/** Every operation of the contract. */
export const OPERATIONS: readonly Walked[] = (Object.keys(operations) as OperationId[]).map((operationId) => {
  const facts = operations[operationId];
  const described = document.paths[facts.path]?.[facts.method] as Described;
  return {
    ...facts,
    operationId,
    method: facts.method.toUpperCase(),
    parameters: (described.parameters ?? []).map(resolve),
    bodyRequired: described.requestBody?.required ?? false,
    example: exampleOf(described),
    schemes: (described.security ?? document.security).flatMap((requirement) => Object.keys(requirement)),
    headers: Object.fromEntries(
      Object.entries(described.responses).map(([status, response]) => [
        status,
        Object.keys(resolve(response).headers ?? {}).map((name) => name.toLowerCase()),
      ]),
    ),
  };
});

/** An address of a path template: its parameters as given (already escaped), else their documented examples. */
export function addressOf({ path, parameters }: Pick<Walked, 'path' | 'parameters'>, values: Record<string, string> = {}): string {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const example = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example;
    return values[name] ?? encodeURIComponent(String(example));
  });
}

/** The paths of the contract, each with the methods it declares. */
export const PATHS: readonly { path: string; methods: readonly string[]; operations: readonly Walked[] }[] = [
  ...Map.groupBy(OPERATIONS, ({ path }) => path),
].map(([path, group]) => ({ path, methods: group.map(({ method }) => method), operations: group }));
