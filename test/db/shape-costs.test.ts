/** What each shape sends for one request: statements, BEGIN and COMMIT among them, and how often somebody waits for an answer. */
import { expect, test } from 'vitest';
import type { Shape } from '../../src/db/shape.ts';
import { changeProgramme, couple, invoiceOf, report } from '../support/billing.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Sent {
  statements: number;
  trips: number;
}

interface Client {
  query(...args: unknown[]): Promise<unknown> | undefined;
}

/** A server that counts. Statements that are sent while an answer is out on the same connection take no round trip of their own. */
async function startCounting(shape: Shape): Promise<{ server: TestServer; count(work: () => Promise<unknown>): Promise<Sent> }> {
  let sent: Sent = { statements: 0, trips: 0 };
  const onConnect = (connected: object) => {
    const client = connected as Client;
    const query = client.query.bind(client);
    let out = 0;
    client.query = (...args) => {
      sent.statements++;
      if (out++ === 0) sent.trips++;
      const answer = query(...args);
      const done = () => void out--;
      if (answer === undefined) out--;
      else answer.then(done, done);
      return answer;
    };
  };
  const server = await startServer({ shape, responseValidation: false }, { poolMax: 1, onConnect });
  return {
    server,
    count: async (work) => {
      sent = { statements: 0, trips: 0 };
      await work();
      return sent;
    },
  };
}

async function costsOf(shape: Shape): Promise<Record<string, Sent>> {
  const { server, count } = await startCounting(shape);
  try {
    await changeProgramme(server, { hold_days: 0 });
    const { inviter, invitee } = await couple(server);
    const session = await server.login(invitee);
    const me = await server.as(session, 'GET', '/v1/referrals/me');
    await report(server, invoiceOf(server, invitee).paid(10_000));
    const invoices = Array.from({ length: 20 }, () => invoiceOf(server, invitee).paid(10_000));
    const event = invoiceOf(server, invitee).paid(10_000);
    return {
      link: await count(() => server.call('GET', `/r/${me.body.primary_code}`)),
      me: await count(() => server.as(session, 'GET', '/v1/referrals/me')),
      user: await count(() => server.admin('GET', `/v1/admin/referrals/users/${inviter}`)),
      'paid event': await count(() => report(server, event)),
      'twenty paid events': await count(() => report(server, ...invoices)),
      'one event': await count(() => server.admin('GET', `/v1/admin/billing/events/${event.id}`)),
    };
  } finally {
    await server.stop();
  }
}

test('shape rows asks for many keys and for what they lead to in one statement', async () => {
  expect(await costsOf('rows')).toEqual({
    link: { statements: 2, trips: 2 },
    me: { statements: 2, trips: 2 },
    user: { statements: 2, trips: 2 },
    'paid event': { statements: 17, trips: 3 },
    'twenty paid events': { statements: 17, trips: 3 },
    'one event': { statements: 2, trips: 2 },
  });
});

test('shape keys sends a statement for each key, and waits no more often for many than for one', async () => {
  expect(await costsOf('keys')).toEqual({
    link: { statements: 5, trips: 5 },
    me: { statements: 4, trips: 4 },
    user: { statements: 2, trips: 2 },
    'paid event': { statements: 18, trips: 3 },
    'twenty paid events': { statements: 151, trips: 3 },
    'one event': { statements: 4, trips: 4 },
  });
});
