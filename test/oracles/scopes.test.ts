/**
 * Every operation that operators may call, with every token of one scope, of operators of every role, and in console sessions of every
 * role: let in exactly where the contract's scopes and the role say so. All calls are spoiled, so that whoever is let in is refused for
 * the next reason, or reads: nothing may change in any table.
 */

import { describe, expect } from 'vitest';
import { type OperationId, operations, SCOPES, type Scope } from '../../generated/operations.ts';
import { ROLES, type Role, scopesOfRole } from '../../src/operators/roles.ts';
import { fromConsole, takeSeat } from '../support/console.ts';
import { changed, fingerprint } from '../support/fingerprint.ts';
import { addressOf, OPERATIONS, type Walked } from '../support/operations.ts';
import type { Reply, TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { plantToken, withToken } from '../support/tokens.ts';

const ALL = OPERATIONS.filter(({ caller }) => caller.startsWith('operator'));

/** What one scope lets its holder call, as the contract says it: to write is to read. */
const heldBy = (scope: Scope): ReadonlySet<string> => new Set([scope, scope.replace(/:write$/, ':read')]);
const tokenHolds = (scope: Scope, role: Role) => (wanted: Scope) => heldBy(scope).has(wanted) && scopesOfRole(role).has(wanted);
const roleHolds = (role: Role) => (wanted: Scope) => scopesOfRole(role).has(wanted);

type Holds = (wanted: Scope) => boolean;
const mayCall = ({ scopes }: Pick<Walked, 'scopes'>, holds: Holds) => scopes.length === 0 || scopes.some((scope) => holds(scope as Scope));

/** The queries of lists whose reading is written down, unless it is refused. */
const SPOILED_QUERIES: Partial<Record<OperationId, string>> = { listAuditEntries: '?since=never' };

/** A call of an operation about nothing that is there, with a body that is none. */
function spoiled(operation: Walked): { method: string; target: string; options: { body?: string } } {
  const { operationId, method, bodyMax } = operation;
  const target = addressOf(operation) + (SPOILED_QUERIES[operationId] ?? '');
  return { method, target, options: bodyMax > 0 ? { body: '{' } : {} };
}

/** `let in` for what is answered once the rights have been looked at: success, or a refusal that comes later in the operation's order. */
function endingOf({ errors }: Pick<Walked, 'errors'>, { status, body }: Reply): string {
  if (status === 200) return 'let in';
  if (body?.error === 'scope_missing') return `scope_missing ${body.scope}`;
  const order: readonly string[] = errors;
  return order.indexOf(body?.error) > order.indexOf('cross_site_request') ? 'let in' : (body?.error ?? String(status));
}

/** How a call of this caller must end: what a fresh session, and every token, is not asked for comes after the scope. */
function expectedOf(operation: Walked, holds: Holds, isFresh = true): string {
  if (!mayCall(operation, holds)) return `scope_missing ${operation.scopes[0]}`;
  return operation.confirms && !isFresh ? 'confirmation_required' : 'let in';
}

interface Caller {
  what: string;
  holds: Holds;
  isFresh?: boolean;
  call(method: string, target: string, options: { body?: string }): Promise<Reply>;
}

const nameOf = (role: Role) => `one-${role}`;

async function tokensOf(server: TestServer, role: Role): Promise<Caller[]> {
  await takeSeat(server, { operator: nameOf(role), role });
  return Promise.all(
    SCOPES.map(async (scope) => {
      const secret = await plantToken(server, { operator: nameOf(role), scopes: [scope] });
      const call: Caller['call'] = (method, target, options) => withToken(server, secret, method, target, options);
      return { what: `a token of ${role} for ${scope}`, holds: tokenHolds(scope, role), call };
    }),
  );
}

async function seatsOf(server: TestServer): Promise<Caller[]> {
  const seats = ROLES.flatMap((role) => [true, false].map((isFresh) => ({ role, isFresh })));
  return Promise.all(
    seats.map(async ({ role, isFresh }) => {
      const secret = await takeSeat(server, { operator: nameOf(role), role, isFresh });
      const call: Caller['call'] = (method, target, options) => fromConsole(server, secret, method, target, options);
      return { what: `a ${role}, ${isFresh ? 'fresh' : 'not confirmed'}`, holds: roleHolds(role), isFresh, call };
    }),
  );
}

/** Has each of these call each operation, and compares how all of it ends. */
async function expectMatrix(server: TestServer, callers: readonly Caller[]): Promise<void> {
  const before = await fingerprint(server);
  for (const operation of ALL) {
    const { method, target, options } = spoiled(operation);
    const ended = callers.map(async ({ what, call }) => [what, endingOf(operation, await call(method, target, options))]);
    const expected = callers.map(({ what, holds, isFresh }) => [what, expectedOf(operation, holds, isFresh)]);
    expect(Object.fromEntries(await Promise.all(ended)), operation.operationId).toEqual(Object.fromEntries(expected));
  }
  expect(changed(before, await fingerprint(server)), 'tables that were changed').toEqual([]);
}

// It takes nothing that could be spoiled, and is refused while one runs.
test.beforeAll(async ({ server }) => void (await server.admin('POST', operations.startVerification.path)));

describe('every operation', () => {
  test.for(ROLES)('by every token of one scope whose operator is %s', async (role, { server }) => {
    await expectMatrix(server, await tokensOf(server, role));
  });

  test('from the console by every role, confirmed of late or not', async ({ server }) => {
    await expectMatrix(server, await seatsOf(server));
  });

  test('is what getOperator tells that it may be', async ({ server }) => {
    const callers = [...(await Promise.all(ROLES.map((role) => tokensOf(server, role)))).flat(), ...(await seatsOf(server))];
    for (const { what, holds, call } of callers) {
      const { may } = (await call('GET', '/v1/admin/operators/me', {})).body;
      const told = ALL.map(({ operationId }) => operationId).filter((id) => may.includes(id));
      expect(told, what).toEqual(ALL.filter((operation) => mayCall(operation, holds)).map(({ operationId }) => operationId));
    }
  });
});

/** The fields for operators, as nobody can make them succeed where there is no tier, and the operation that does the same. */
const FIELDS: Record<'query' | 'mutation', Record<string, [call: string, same: OperationId]>> = {
  query: {
    getUserTiers: ['getUserTiers { level }', 'listUserTiers'],
    getTaskSetting: ['getTaskSetting { id }', 'getTaskSetting'],
    previewUserTier: ['previewUserTier(level: 99) { promoted }', 'previewUserTier'],
  },
  mutation: {
    addNewUserTier: ['addNewUserTier(level: 0, name: "", point: -1, svg: "") { level }', 'addUserTier'],
    updateUserTier: ['updateUserTier(level: 99, name: "Elite") { level }', 'updateUserTier'],
    deleteUserTier: ['deleteUserTier(level: 99)', 'deleteUserTier'],
    addNewSetting: ['addNewSetting(setting: {verification: -1, wallet: [], auction: 1, direct: 1, staking: []}) { id }', 'putTaskSetting'],
    updateTaskSetting: [
      'updateTaskSetting(setting: {verification: -1, wallet: [], auction: 1, direct: 1, staking: []}) { id }',
      'putTaskSetting',
    ],
  },
};

const operationOf = (id: OperationId) => ALL.find(({ operationId }) => operationId === id) as Walked;

/** The code of each field's refusal for want of rights; fields that were let in are left out. */
function refusedFields({ body }: Reply): Record<string, string> {
  const errors = (body?.errors ?? []) as { path?: string[]; extensions: { code: string } }[];
  const rights = errors.filter(({ extensions: { code } }) => code === 'scope_missing' || code === 'confirmation_required');
  return Object.fromEntries(rights.map(({ path = [], extensions: { code } }) => [path.join('.'), code]));
}

test.for(['query', 'mutation'] as const)(
  'every field of a GraphQL %s is asked for what its operation asks for',
  async (kind, { server }) => {
    const fields = FIELDS[kind];
    const body = JSON.stringify({
      query: `${kind} { ${Object.values(fields)
        .map(([call]) => call)
        .join('\n')} }`,
    });
    const callers = [...(await Promise.all(ROLES.map((role) => tokensOf(server, role)))).flat(), ...(await seatsOf(server))];
    const before = await fingerprint(server);
    for (const { what, holds, isFresh, call } of callers) {
      const reply = await call('POST', '/graphql', { body });
      if (!mayCall(operations.graphql, holds)) {
        expect([what, endingOf(operations.graphql, reply)]).toEqual([what, `scope_missing ${operations.graphql.scopes[0]}`]);
        continue;
      }
      const expected = Object.entries(fields).map(([name, [, same]]) => [
        name,
        expectedOf(operationOf(same), holds, isFresh).split(' ')[0],
      ]);
      expect([what, refusedFields(reply)]).toEqual([what, Object.fromEntries(expected.filter(([, ending]) => ending !== 'let'))]);
    }
    expect(changed(before, await fingerprint(server)), 'tables that were changed').toEqual([]);
  },
);
