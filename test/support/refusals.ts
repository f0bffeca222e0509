import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, expect } from 'vitest';
import { type ErrorTag, errors } from '../../generated/errors.ts';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Attempt, Mistake } from './attempt.ts';
import { FROM_CONSOLE, takeSeat } from './console.ts';
import { CONSOLE_MISTAKES, credentialMistakes, sit, TOKEN_MISTAKES } from './credential-mistakes.ts';
import { changed, fingerprint } from './fingerprint.ts';
import { ADMIN_TOKEN, type Reply, startServer, type TestServer } from './server.ts';
import { test as byDefault } from './serving.ts';

export interface Refusals {
  /** The file's own `test`, when its server has settings of its own. */
  test?: typeof byDefault;
  /** The parts of a good request: a path, and a body where the operation takes one. */
  good(attempt: Attempt): void | Promise<void>;
  /** The operation's own mistakes, in order. The mistakes that all operations share are known here. */
  own?: readonly Mistake[];
  /** Whether refusals are themselves written into the audit log. */
  isNoted?: boolean;
}

/** Tags that tests of the transport, of overload and of lost databases provoke. */
const ELSEWHERE: ReadonlySet<ErrorTag> = new Set([
  'headers_too_large',
  'request_timeout',
  'invalid_request',
  'rate_limited',
  'unavailable',
  'internal',
]);

/**
 * One test per declared refusal of an operation, in the order of precedence: a request with that mistake alone is refused with
 * its tag, and so is a request that has every later mistake as well, and a key where it may have one; neither leaves a trace in
 * any table. Together they are all that the contract declares.
 */
export function refusesInOrder(operationId: OperationId, { test = byDefault, good, own = [], isNoted = false }: Refusals): void {
  const declared = operations[operationId].errors.filter((tag) => !ELSEWHERE.has(tag));
  let closed: TestServer | undefined;
  const closedServer = async () => {
    closed ??= await startServer({ adminTokens: [] });
    return closed;
  };
  afterAll(() => closed?.stop());
  const shared = sharedMistakes(operationId, closedServer);
  const mistakes = declared.map((tag) => [...own, ...shared].find((mistake) => mistake.tag === tag));

  test(`${operationId}: every declared refusal is provoked here, and no other`, () => {
    expect(mistakes.map((mistake) => mistake?.tag)).toEqual(declared);
    expect(own.filter(({ tag }) => !(declared as readonly ErrorTag[]).includes(tag))).toEqual([]);
  });

  const known = mistakes.filter((mistake) => mistake !== undefined);
  for (const [index, mistake] of known.entries()) {
    test(`${mistake.tag}: ${mistake.promise}`, async ({ server }) => {
      const alone = await goodAttempt(operationId, server, good);
      await mistake.spoil(alone);
      await expectNothingBut(alone, mistake.tag, isNoted);
      // The later mistakes are made first, so that the earlier one has the last word where both touch the same thing.
      const all = await goodAttempt(operationId, server, good);
      if (operations[operationId].idempotent) all.headers['idempotency-key'] = randomUUID();
      for (const each of known.slice(index).reverse()) await each.spoil(all);
      await expectNothingBut(all, mistake.tag, isNoted);
    });
  }
}

/** Sends a request that must be refused, and compares every table with what it was before. */
async function expectNothingBut({ server, method, path, ...options }: Attempt, tag: ErrorTag, isNoted: boolean): Promise<void> {
  const before = await fingerprint(server);
  expectRefusal(await server.call(method, path, options), tag);
  const touched = changed(before, await fingerprint(server)).filter((table) => !(isNoted && table === 'public.audit_log'));
  expect(touched, 'tables that a refusal has changed').toEqual([]);
}

/** A good request to the operation, with credentials of its own. */
async function goodAttempt(operationId: OperationId, server: TestServer, good: Refusals['good']): Promise<Attempt> {
  const { method, path, caller } = operations[operationId];
  const attempt: Attempt = { server, method: method.toUpperCase(), path, headers: {}, cookies: {}, userId: '' };
  if (path.startsWith('/console/api/')) Object.assign(attempt.headers, FROM_CONSOLE);
  if (caller === 'console') attempt.cookies.triport_console = await takeSeat(server);
  if (caller.startsWith('operator')) attempt.headers['x-admin-token'] = ADMIN_TOKEN;
  if (caller === 'user') {
    attempt.userId = await server.createUser();
    attempt.cookies.nl_session = await server.login(attempt.userId);
  }
  await good(attempt);
  return attempt;
}

/** The envelope of every refusal, and the headers that belong to it. */
export function expectRefusal(reply: Reply, tag: ErrorTag): void {
  expect({ status: reply.status, error: reply.body?.error }).toEqual({ status: errors[tag].status, error: tag });
  expect(reply.body).toEqual({
    error: tag,
    message: expect.stringMatching(/./),
    request_id: reply.headers.get('x-request-id'),
    ...errors[tag].extra,
    ...(tag === 'scope_missing' && { scope: expect.stringMatching(/^(\*|[a-z-]+:(\*|[a-z-]+))$/) }),
  });
  expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(reply.headers.has('www-authenticate')).toBe(reply.status === 401);
  expect(reply.headers.has('allow')).toBe(reply.status === 405);
}

function sharedMistakes(operationId: OperationId, closedServer: () => Promise<TestServer>): Mistake[] {
  return [
    {
      tag: 'not_found',
      promise: 'a trailing slash makes another address, for everybody',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/(\?.*)?$/, '/$1');
      },
    },
    {
      tag: 'method_not_allowed',
      promise: 'another method is refused before credentials are looked at',
      spoil: (attempt) => {
        attempt.method = foreignMethod(operationId);
      },
    },
    ...credentialMistakes(operations[operationId].caller, closedServer),
    ...TOKEN_MISTAKES,
    ...CONSOLE_MISTAKES,
    {
      tag: 'cross_site_request',
      promise: 'a page of another site cannot use the session cookie',
      spoil: async (attempt) => {
        // What operators read, only the console guards so.
        if (attempt.method === 'GET' && operations[operationId].caller.startsWith('operator')) await sit(attempt, {});
        attempt.headers.origin = 'https://evil.example';
        attempt.cookies.nl_session ??= randomBytes(32).toString('base64url');
      },
    },
    ...keyMistakes(operationId),
    {
      tag: 'unsupported_media_type',
      promise: 'a body that says it is not JSON is refused',
      spoil: (attempt) => {
        attempt.headers['content-type'] = 'text/plain';
      },
    },
    {
      tag: 'invalid_json',
      promise: 'a body that cannot be parsed is refused',
      spoil: (attempt) => {
        attempt.body = '{"';
      },
    },
    {
      tag: 'invalid_user_id',
      promise: 'a path that names no UUID is refused',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/[0-9a-f-]{36}/, 'not-a-uuid');
      },
    },
    {
      tag: 'user_not_found',
      promise: 'a user that nobody has created is not there',
      spoil: (attempt) => {
        attempt.path = attempt.path.replace(/[0-9a-f-]{36}/, randomUUID());
      },
    },
  ];
}

/** A method that the operation's address does not take. */
function foreignMethod(operationId: OperationId): string {
  const { path } = operations[operationId];
  const taken = Object.values(operations).flatMap((operation) => (operation.path === path ? [operation.method.toUpperCase()] : []));
  return ['PATCH', 'PUT', 'DELETE'].find((method) => !taken.includes(method)) as string;
}

function keyMistakes(operationId: OperationId): Mistake[] {
  return [
    {
      tag: 'idempotency_key_invalid',
      promise: 'a malformed key is refused, not ignored',
      spoil: (attempt) => {
        attempt.headers['idempotency-key'] = 'two words';
      },
    },
    {
      tag: 'idempotency_key_reused',
      promise: 'a key that was used for another request is refused, and nothing happens',
      spoil: async (attempt) => {
        const key = randomUUID();
        const actor = attempt.userId === '' ? 'operator:default' : `user:${attempt.userId}`;
        attempt.headers['idempotency-key'] = key;
        await attempt.server.sql(
          `insert into idempotency_keys (actor, operation, key, fingerprint, status, body, created_at)
           values ($1, $2, $3, $4, 200, '{}', now())`,
          [actor, operationId, key, randomBytes(32)],
        );
      },
    },
  ];
}
