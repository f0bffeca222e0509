/** Walks the generated contract: the server does what it says of every operation. */

import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { type ErrorTag, errors } from '../../generated/errors.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import { followRef } from '../../openapi/read/follow-ref.ts';
import { HOUR_MS } from '../../src/core/clock.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import { signUp } from '../support/good-call-makers.ts';
import { goodCall, goodCredentials, sendCall } from '../support/good-calls.ts';
import type { TestServer } from '../support/server.ts';
import { serving } from '../support/serving.ts';

const test = serving({ auditReads: true });

type Fact = (typeof operations)[OperationId];
const all = Object.entries(operations) as [OperationId, Fact][];
/** An answer as far as this walk reads it. */
interface Answer {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}
const contract = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));

/** The rows of the audit log, by their ids: nothing else tells which are new. */
const audited = async (server: TestServer) =>
  new Map<string, string>((await server.sql('select id, action from audit_log')).map(({ id, action }) => [id, action]));

/** What callers of each kind are told who bring no credentials. */
const REFUSED: Partial<Record<OperationFacts['caller'], ErrorTag>> = {
  operator: 'admin_token_invalid',
  console: 'console_session_required',
  user: 'unauthenticated',
  operator_or_user: 'unauthenticated',
};

describe.each(all)('%s', (operation, fact) => {
  test('gives its good answer, with the audit actions it declares', async ({ server }) => {
    if (!fact.writes) server.clock.advance(HOUR_MS); // what is recorded of readings is recorded once an hour
    const person = await signUp(server);
    const call = await goodCall(server, operation, person);
    const before = await audited(server);
    const reply = await sendCall(server, operation, call, goodCredentials(operation, person));
    expect(reply.status, reply.text).toBe(call.status);
    const recorded = [...(await audited(server))].flatMap(([id, action]) => (before.has(id) ? [] : [action]));
    for (const action of recorded) expect(fact.audit).toContain(action);
    if (fact.audit.length > 0 && call.status < 400) expect(recorded.length, 'a change leaves a row in the audit log').toBeGreaterThan(0);
  });

  test.runIf(fact.caller !== 'anyone')('is refused without credentials, and then does nothing', async ({ server }) => {
    const call = await goodCall(server, operation, await signUp(server));
    const before = await audited(server);
    const reply = await sendCall(server, operation, call, {});
    expect(reply.status).toBe(401);
    expect(reply.body.error).toBe(REFUSED[fact.caller]);
    expect(reply.headers.get('www-authenticate')).toMatch(/realm="triport"/);
    expect(await audited(server)).toEqual(before);
  });

  test('declares each of its refusals with its status and nothing else', () => {
    const { responses } = contract.paths[fact.path][fact.method];
    const declared = Object.entries(responses).flatMap(([status, response]) => {
      const { examples = {} } = followRef(contract, response as Answer).content?.['application/json'] ?? {};
      return Number(status) < 400 ? [] : Object.keys(examples).map((tag) => `${status} ${tag}`);
    });
    const listed = fact.errors.map((tag) => `${errors[tag].status} ${tag}`);
    expect(declared.sort()).toEqual([...listed].sort());
  });
});
