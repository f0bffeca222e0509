import { expect, test } from 'vitest';
import { isAway, isLost, isRetryable } from '../../src/db/failures.ts';

const failure = (code: string, message: string) => Object.assign(new Error(message), { code });
const judged = (error: Error) => ({ lost: isLost(error), away: isAway(error), retryable: isRetryable(error) });

test.each([
  ['XX000', 'could not commit transaction for shard 102041 on at least one active node'],
  ['XX000', 'server closed the connection unexpectedly'],
  ['08006', 'connection to the remote node 10.0.0.2:5432 failed'],
])('%s "%s" is a machine that was lost: before COMMIT it is run again, and of a COMMIT nobody knows', (code, message) => {
  expect(judged(failure(code, message))).toEqual({ lost: true, away: true, retryable: false });
});

test('another internal error is none, and a deadlock over machines is a race', () => {
  expect(judged(failure('XX000', 'cache lookup failed'))).toEqual({ lost: false, away: false, retryable: false });
  const deadlock = failure('40P01', 'canceling the transaction since it was involved in a distributed deadlock');
  expect(judged(deadlock)).toEqual({ lost: false, away: false, retryable: true });
});

test.each([
  'query_wait_timeout',
  'server login has been failing, try again later (server_login_retry)',
  'server login has been failing, cached error: connect failed (server_login_retry)',
  'pgbouncer cannot connect to server',
])('a pooler that says "%s" has no database, and is not asked again at once: whoever asks would wait again', (message) => {
  expect([isAway(failure('08P01', message)), isLost(failure('08P01', message))]).toEqual([true, false]);
});

test.each(['server conn crashed?', 'server closed the connection unexpectedly'])(
  'a pooler that says "%s" has lost a connection, and may well have another',
  (message) => {
    expect([isAway(failure('08P01', message)), isLost(failure('08P01', message))]).toEqual([true, true]);
  },
);
