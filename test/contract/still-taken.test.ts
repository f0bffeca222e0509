/**
 * Every request of the suite that contract 1.0.1 took is still taken: it is held against the validators of then and of today. The
 * document of then comes from the history of the repository; a copy without history cannot tell.
 */
import { spawnSync } from 'node:child_process';
import type { ErrorObject } from 'ajv';
import { expect, test } from 'vitest';
import { dereference } from '../../openapi/read/dereference.ts';
import { type Backend, openBackend } from '../../src/http/backend/backend.ts';
import type { Operation } from '../../src/http/backend/router.ts';
import { IncomingCall } from '../../src/http/incoming-call.ts';
import { takeParameters } from '../../src/http/parameters.ts';
import type { Body } from '../../src/http/read-body.ts';
import { readValidation } from '../../src/start/read-contract.ts';
import { type AskedRequest, askedRequests } from '../support/recorded.ts';

/** The last commit whose contract is 1.0.1. */
const LAST = 'ca29649';

const { stdout, status } = spawnSync('git', ['show', `${LAST}:openapi/released.json`], { encoding: 'utf8', maxBuffer: 10_000_000 });
const before = status === 0 ? (JSON.parse(stdout) as { document: object }).document : undefined;

interface Judged {
  operation: Operation;
  /** What the validators have against the request. */
  errors: readonly ErrorObject[];
}

/** Undefined when the request calls no operation, or its body is no JSON. */
function judge({ match, api }: Backend, { method, target, headers, body }: AskedRequest): Judged | undefined {
  const { pathname, search } = new URL(target, 'http://triport.test');
  const found = match(pathname);
  const value = body === undefined ? undefined : jsonOf(body);
  if (!found || (body !== undefined && value === undefined)) return undefined;
  const lowered = Object.entries(headers).map(([name, text]) => [name.toLowerCase(), text]);
  const incoming = { method, headers: Object.fromEntries(lowered) } as never;
  const call = new IncomingCall(incoming, { ...found, params: { ...found.params } }, pathname, search.slice(1), '127.0.0.1', 'req');
  const { operation } = call;
  if (!operation) return undefined;
  takeParameters(call);
  if (value !== undefined) call.body = { value } as Body;
  return { operation, errors: (api.validator.validateRequest(call as never, operation).errors ?? []) as ErrorObject[] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A parameter of the query that there was not, and that was passed over. */
function isNews({ instancePath }: ErrorObject, { operation }: Judged): boolean {
  const [, area, name] = instancePath.split('/');
  return area === 'query' && !(operation.parameters ?? []).some((parameter) => 'name' in parameter && parameter.name === name);
}

test.skipIf(!before)('what 1.0.1 took of all that the suite asks, is taken', async () => {
  const then = await openBackend(dereference(before as object));
  const today = await openBackend(readValidation());
  const lost = new Set<string>();
  const counts = { taken: 0, refused: 0 };
  for (const request of askedRequests()) {
    const old = judge(then, request);
    if (!old) continue;
    counts[old.errors.length === 0 ? 'taken' : 'refused']++;
    if (old.errors.length > 0) continue;
    const errors = judge(today, request)?.errors.filter((error) => !isNews(error, old));
    if (!errors || errors.length > 0) lost.add(`${request.method} ${request.target} ${request.body}: ${JSON.stringify(errors)}`);
  }
  console.log(`of requests of the suite, contract 1.0.1 took ${counts.taken} and refused ${counts.refused}`);
  expect([...lost]).toEqual([]);
  expect(counts.taken).toBeGreaterThan(1000);
  expect(counts.refused).toBeGreaterThan(100);
});
