import type { Document, Parameter, PlacedOperation, Schema } from '../../../read/document.ts';
import { type Caller, callerOf, parametersOf } from '../../../read/precedence.ts';
import { examplesOf, sample } from '../examples.ts';

export interface Given {
  name: string;
  value: unknown;
}

/** A good request, made of the contract's own examples. */
export interface ExampleRequest {
  method: string;
  /** The template of the address. */
  path: string;
  caller: Caller;
  pathValues: Given[];
  query: Given[];
  /** Undefined where the operation reads none. */
  body: unknown;
}

/** What an example is clearer without: pages and switches that are mostly left alone. */
const LEFT_OUT = ['limit', 'offset', 'after', 'before_seq', 'confirm', 'bom', 'write_off'];

/** The request of an operation's snippets: what it needs, and of its filters the first. */
export function exampleRequest(document: Document, { path, method, operation }: PlacedOperation): ExampleRequest {
  const parameters = parametersOf(document, operation);
  const valuesIn = (place: Parameter['in']) =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => ({ ...parameter, value: exampleOf(document, parameter) }));
  const queries = valuesIn('query') as (Given & { required?: boolean })[];
  const wanted = queries.filter(({ name, required }) => required || !LEFT_OUT.includes(name));
  const media = operation.requestBody?.content['application/json'];
  return {
    method: method.toUpperCase(),
    path,
    caller: callerOf(document, operation),
    pathValues: valuesIn('path').map(({ name, value }) => ({ name, value })),
    query: [...wanted.filter(({ required }) => required), ...wanted.filter(({ required }) => !required).slice(0, 1)].map(
      ({ name, value }) => ({ name, value }),
    ),
    body: media && examplesOf(document, media)[0]?.value,
  };
}

export function exampleOf(document: Document, parameter: Parameter): unknown {
  const { example, examples, schema } = parameter as { example?: unknown; examples?: Record<string, { value: unknown }>; schema?: Schema };
  return example ?? Object.values(examples ?? {})[0]?.value ?? (schema && sample(document, schema));
}

/** The address of the request, without the server. */
export function addressOf({ path, pathValues, query }: ExampleRequest): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(pathValues.find((given) => given.name === name)?.value)),
  );
  const search = new URLSearchParams(query.map(({ name, value }): [string, string] => [name, String(value)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
