import { expect, test } from 'vitest';
import { errors } from '../../generated/errors.ts';
import { actorName, environmentOperator } from '../../src/core/actor.ts';
import { Problem } from '../../src/core/problem.ts';

test('a problem has the status and the words of the catalogue, unless it has words of its own', () => {
  const problem = new Problem('slug_taken');
  expect([problem.tag, problem.status, problem.message]).toEqual(['slug_taken', 409, errors.slug_taken.message]);
  expect(new Problem('programme_invalid', 'because').message).toBe('because');
  expect(new Problem('internal', undefined, { cause: problem }).cause).toBe(problem);
});

test('actors are named apart: operators by token, users by id, the server itself as system', () => {
  const session = { token: 't', hash: Buffer.alloc(32), expiresAt: new Date(0), openedBy: null, isReadOnly: false, origin: null };
  expect(actorName(environmentOperator('alice'))).toBe('operator:alice');
  expect(actorName({ kind: 'user', userId: 'u', blocked: false, session })).toBe('user:u');
  expect(actorName({ kind: 'anyone' })).toBe('anyone');
  expect(actorName({ kind: 'system' })).toBe('system');
});
