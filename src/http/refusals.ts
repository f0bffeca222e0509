import type { ErrorObject } from 'ajv';
import type { ErrorTag } from '../../generated/errors.ts';
import { Problem } from '../core/problem.ts';
import type { Operation } from './backend/router.ts';
import type { IncomingCall } from './incoming-call.ts';

interface Tagged {
  'x-error'?: ErrorTag;
  /** Another tag for a value that is not there at all. */
  'x-error-missing'?: ErrorTag;
}

interface Candidate {
  tag: ErrorTag;
  message: string;
}

/**
 * Turns what validation found into the one refusal that comes first in the operation's order of precedence. The contract says
 * which tag belongs to which parameter or property (`x-error`, `x-error-missing`); everything else about a body is `invalid_json`.
 */
export function refusalOf(call: IncomingCall, order: readonly ErrorTag[], operation: Operation, found: readonly ErrorObject[]): Problem {
  // Of one tag the first counts: to the validator, a body that could not be read is only missing.
  let first: Candidate | undefined = call.body && 'problem' in call.body ? call.body.problem : undefined;
  for (const error of found) {
    const next = describe(call, operation, error);
    if (!first || order.indexOf(next.tag) < order.indexOf(first.tag)) first = next;
  }
  if (!first) throw new Error('validation failed without an error');
  return new Problem(first.tag, first.message);
}

function describe(call: IncomingCall, operation: Operation, error: ErrorObject): Candidate {
  const [, area, ...rest] = error.instancePath.split('/');
  const missing = error.params.missingProperty as string | undefined;
  if (area === undefined && missing === 'requestBody') return { tag: 'invalid_json', message: 'The request has no body.' };
  const name = rest[0] ?? (error.keyword === 'required' ? missing : undefined);
  if (area === 'path' || area === 'query' || area === 'header' || area === 'cookie') {
    const parameter = parameterOf(operation, area, name);
    return { tag: parameter?.['x-error'] ?? 'invalid_request', message: `${parameter?.name ?? name} ${words(error)}.` };
  }
  const schema = bodySchema(operation);
  const property = name === undefined ? undefined : schema?.properties?.[name];
  const where = [...rest, ...(error.keyword === 'required' && missing !== undefined ? [missing] : [])].join('.');
  const extra = error.keyword === 'additionalProperties' ? `: ${String(error.params.additionalProperty).slice(0, 100)}` : '';
  // What may be left out has no null: that is a mistake of the frame, not of the value.
  const isNull =
    name !== undefined && !schema?.required?.includes(name) && (call.requestBody as Record<string, unknown> | undefined)?.[name] === null;
  if (isNull) return { tag: 'invalid_json', message: `${where} ${words(error)}.` };
  const ownTag = (error.keyword === 'required' ? property?.['x-error-missing'] : undefined) ?? property?.['x-error'];
  return { tag: ownTag ?? 'invalid_json', message: `${where || 'The body'} ${words(error)}${extra}.` };
}

function words(error: ErrorObject): string {
  return error.keyword === 'required' ? 'is required' : (error.message ?? 'is malformed');
}

function parameterOf(operation: Operation, area: string, name: string | undefined): (Tagged & { name: string }) | undefined {
  const parameters = (operation.parameters ?? []) as (Tagged & { name: string; in: string })[];
  return parameters.find((parameter) => parameter.in === area && parameter.name.toLowerCase() === name?.toLowerCase());
}

interface BodySchema {
  properties?: Record<string, Tagged>;
  required?: readonly string[];
}

function bodySchema(operation: Operation): BodySchema | undefined {
  const body = operation.requestBody as { content?: Record<string, { schema?: BodySchema }> } | undefined;
  return body?.content?.['application/json']?.schema;
}
