import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../generated/operations.ts';
import { type DemoUser, loadDemo } from '../../src/demo/load-demo.ts';
import { contractOperations, type Placed } from '../mock/requests.ts';
import { type Credentials, OPERATOR, signedIn } from '../support/good-calls.ts';
import { type Reply, startServer, type TestServer } from '../support/server.ts';

/** Some day after everything that the contract's examples tell. */
const NOW = '2026-11-16T09:30:00.000Z';

const all = contractOperations();
const byId = Object.fromEntries(all.map((operation) => [operation.id, operation])) as Record<keyof typeof operations, Placed>;
const [writing, reading] = [true, false].map((writes) => all.filter(({ id }) => operations[id].writes === writes)) as [Placed[], Placed[]];

let template: string;
let demo: DemoUser;
/** What reads may share: it stays as it was loaded. */
let untouched: TestServer;

/** A server on a copy of the demo. */
async function onFreshDemo(): Promise<TestServer> {
  const server = await startServer({}, { template });
  server.clock.set(NOW);
  return server;
}

beforeAll(async () => {
  const loading = await startServer();
  loading.clock.set(NOW);
  demo = (await loadDemo(loading.database, loading.clock, () => {})) as DemoUser;
  template = loading.databaseName;
  await loading.stop({ keepsDatabase: true });
  untouched = await onFreshDemo();
});
afterAll(async () => {
  await untouched.sql(`drop database ${template}`);
  expect(untouched.failures).toEqual([]);
  await untouched.stop();
});

/** The credentials of its caller; the user is the one whom the examples are about. */
function credentialsFor({ caller }: Placed): Credentials {
  if (caller === 'anyone') return {};
  return caller === 'user' ? signedIn(demo) : OPERATOR;
}

function send(server: TestServer, example: Placed): Promise<Reply> {
  return server.call(example.method, example.url, { body: example.body, ...credentialsFor(example) });
}

/** What must be done on a fresh demo before an example: a ticket works once and for a minute, so no demo can have the one that is shown. */
const placed: Partial<Record<keyof typeof operations, (server: TestServer) => Promise<Placed>>> = {
  enter: async (server) => {
    const { url } = (await send(server, byId.createTicket)).body;
    const { pathname, search } = new URL(url);
    return { ...byId.enter, url: pathname + search };
  },
};

describe('every example request of the contract gets its good answer on a fresh demo', () => {
  test.each(reading)('$id', async (example) => {
    const { status, body } = await send(untouched, example);
    expect([status, status === example.good ? undefined : body]).toEqual([example.good, undefined]);
  });

  test.each(writing)('$id', async (example) => {
    const server = await onFreshDemo();
    try {
      const { status, body } = await send(server, (await placed[example.id]?.(server)) ?? example);
      expect([status, status === example.good ? undefined : body]).toEqual([example.good, undefined]);
      for (const { outcome, reason } of body?.outcomes ?? []) expect([outcome, reason]).not.toContain('rejected');
    } finally {
      await server.stop();
    }
    expect(server.failures).toEqual([]);
  });
});
