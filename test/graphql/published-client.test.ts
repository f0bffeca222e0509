/** The published client sample, word for word, with the client that it was written for. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { afterAll, expect } from 'vitest';
import { GRAPHQL } from '../support/graphql.ts';
import { ADMIN_TOKEN, type TestServer } from '../support/server.ts';
import { test } from '../support/serving.ts';
import { addLadder } from '../support/user-tiers.ts';

let client: ApolloClient;

test.beforeAll(async ({ server }) => {
  await addLadder(server);
  const link = new HttpLink({ uri: server.url + GRAPHQL, headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
  // The sample sorts its answers in place. The client's development build, which the tests load, freezes what is in its cache.
  client = new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { query: { fetchPolicy: 'no-cache' } } });
});

afterAll(async () => {
  client.stop();
});

const SAMPLE = readFileSync(new URL('published-client.txt', import.meta.url), 'utf8');

/** Runs the sample and returns what it printed. */
async function runSample(): Promise<string[]> {
  const printed: string[] = [];
  const print = (...words: unknown[]) => printed.push(words.join(' '));
  const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => (...given: unknown[]) => Promise<void>;
  await new AsyncFunction('client', 'gql', 'console', stripTypeScriptTypes(SAMPLE))(client, gql, { log: print, error: print });
  return printed;
}

const points = async (server: TestServer) =>
  (await server.admin('GET', '/v1/user-tiers')).body.items.map(({ point }: { point: number }) => point);

test('reads the ladder, checks the neighbours, and updates', async ({ server }) => {
  expect(await runSample()).toEqual(['Updated tier: Silver to 6000 points']);
  expect(await points(server)).toEqual([1000, 6000, 15_000, 50_000, 150_000]);
});

test('finds a neighbour that is in the way', async ({ server }) => {
  await server.admin('PATCH', '/v1/admin/user-tiers/2', { point: 5000 });
  await server.admin('PATCH', '/v1/admin/user-tiers/3', { point: 6000 });
  expect(await runSample()).toEqual(['Update failed: Point value must be less than Gold (6000)']);
  expect(await points(server)).toEqual([1000, 5000, 6000, 50_000, 150_000]);
});

const BREAK = gql`
  mutation Break($point: Float) {
    updateUserTier(level: 2, point: $point) {
      level
    }
  }
`;

test('is told by the server what it did not check itself, by code and in words', async () => {
  const error = await client.mutate({ mutation: BREAK, variables: { point: 1 } }).catch((thrown: unknown) => thrown);
  expect(CombinedGraphQLErrors.is(error)).toBe(true);
  expect((error as CombinedGraphQLErrors).errors).toMatchObject([
    { extensions: { code: 'tier_points_not_increasing' }, message: expect.stringContaining('more points than every lower level') },
  ]);
});

test('is told that its token is wrong', async ({ server }) => {
  const link = new HttpLink({ uri: server.url + GRAPHQL, headers: { authorization: 'Bearer wrong' } });
  const stranger = new ApolloClient({ link, cache: new InMemoryCache() });
  await expect(stranger.mutate({ mutation: BREAK, variables: { point: 1 } })).rejects.toMatchObject({ statusCode: 401 });
  stranger.stop();
});
