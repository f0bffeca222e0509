import { expect } from 'vitest';
import { refusesInOrder } from '../support/refusals.ts';
import { test } from '../support/serving.ts';
import { makeToken, TOKENS } from '../support/tokens.ts';

test('tokens are listed newest first, ended ones too, as they were answered when they were made, but for the secret', async ({
  server,
}) => {
  const [first, second] = [await makeToken(server, { networks: ['203.0.113.0/24'] }), await makeToken(server)];
  await server.admin('DELETE', `${TOKENS}/${first.token_id}`);
  const { status, body, text } = await server.admin('GET', TOKENS);
  expect(status).toBe(200);
  const { secret: _, ...shown } = second;
  const { secret: hidden, ...revoked } = first;
  expect(body.items.slice(0, 2)).toEqual([shown, { ...revoked, revoked_at: server.clock.now().toISOString() }]);
  expect(text).not.toContain(hidden);
});

test('a token is rotating until its secret before has ended', async ({ server }) => {
  const { token_id } = await makeToken(server);
  await server.admin('POST', `${TOKENS}/${token_id}/rotate`, { overlap_hours: 1 });
  const until = async () => (await server.admin('GET', TOKENS)).body.items[0].previous_expires_at;
  const end = new Date(server.clock.now().getTime() + 3_600_000).toISOString();
  expect(await until()).toBe(end);
  server.clock.advance(3_599_999);
  expect(await until()).toBe(end);
  server.clock.advance(1);
  expect(await until()).toBeNull();
});

refusesInOrder('listApiTokens', {
  good: () => {},
  own: [
    {
      tag: 'invalid_query',
      promise: 'a cursor that is none of this list is refused',
      spoil: (attempt) => {
        attempt.path += '?after=x';
      },
    },
  ],
});
