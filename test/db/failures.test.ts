import { expect, test } from 'vitest';
import { isAway, isLost } from '../../src/db/failures.ts';

const failure = (message: string, code = '08P01') => Object.assign(new Error(message), { code });

test.each([
  'query_wait_timeout',
  'server login has been failing, try again later (server_login_retry)',
  'server login has been failing, cached error: connect failed (server_login_retry)',
  'pgbouncer cannot connect to server',
])('a pooler that says "%s" has no database, and is not asked again at once: whoever asks would wait again', (message) => {
  expect([isAway(failure(message)), isLost(failure(message))]).toEqual([true, false]);
});

test.each(['server conn crashed?', 'server closed the connection unexpectedly'])(
  'a pooler that says "%s" has lost a connection, and may well have another',
  (message) => {
    expect([isAway(failure(message)), isLost(failure(message))]).toEqual([true, true]);
  },
);
