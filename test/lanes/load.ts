/** Clients that call some servers in turn, each as soon as its last call was answered, and what became of their calls. */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { ADMIN_TOKEN } from '../support/server.ts';

/** One call: when it was made, how long it took in milliseconds, and what was answered; 0 is nothing. */
export interface Call {
  at: number;
  ms: number;
  status: number;
}

export interface Load {
  calls: Call[];
  /** Ends the clients, after the answers that they wait for. */
  stop(): Promise<void>;
}

const json = { 'content-type': 'application/json', 'x-admin-token': ADMIN_TOKEN };

function ask(agent: Agent, url: string, method: string, body?: object): Promise<number> {
  return new Promise((done) => {
    const asked = request(url, { method, agent, headers: json }, (answer) => {
      answer.resume();
      answer.once('end', () => done(answer.statusCode ?? 0));
      answer.once('error', () => done(0));
    });
    asked.once('error', () => done(0));
    asked.end(body && JSON.stringify(body));
  });
}

const put = (agent: Agent, url: string, n: number, userId: string) =>
  ask(agent, `${url}/v1/admin/users/${userId}`, 'PUT', { display_name: `Payer ${n}` });

/** Makes the n-th call of a client to a server; returns the status of the answer. */
type Ask = (agent: Agent, url: string, n: number, client: { userId: string; isThere: boolean }) => Promise<number>;

/** Of three calls, one reads, one writes, one reports a payment of the user that was written. */
const askInTurn: Ask = async (agent, url, n, client) => {
  const { userId } = client;
  if (!client.isThere || n % 3 === 0) {
    const status = await put(agent, url, n, userId);
    client.isThere ||= status === 200 || status === 201;
    return status;
  }
  if (n % 3 === 1) return ask(agent, `${url}/v1/admin/referrals/users/${userId}`, 'GET');
  const occurred_at = new Date().toISOString();
  const event = { id: randomUUID(), type: 'invoice_paid', occurred_at, invoice_id: randomUUID(), user_id: userId, amount_micro: 10_000 };
  return ask(agent, `${url}/v1/admin/billing/events`, 'POST', { events: [event] });
};

/** A call that needs no database. */
export const askNothing: Ask = (agent, url) => ask(agent, `${url}/healthz`, 'GET');

/** Starts `clients` clients that call the servers at `urls` in turn, until they are stopped. */
export function startLoad(urls: readonly string[], clients: number, next: Ask = askInTurn): Load {
  const agent = new Agent({ keepAlive: true });
  const calls: Call[] = [];
  let isOver = false;
  const work = async (number: number) => {
    const client = { userId: randomUUID(), isThere: false };
    for (let n = 0; !isOver; n++) {
      const at = performance.now();
      const status = await next(agent, urls[(n + number) % urls.length] as string, n, client);
      calls.push({ at, ms: performance.now() - at, status });
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, number) => work(number)));
  return {
    calls,
    stop: async () => {
      isOver = true;
      await all;
      agent.destroy();
    },
  };
}

/** How often each status was answered. */
export function statusesOf(calls: readonly Call[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of calls) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** How long `share` of the calls took at most, in whole milliseconds. */
export function percentile(calls: readonly Call[], share: number): number {
  const times = calls.map(({ ms }) => ms).sort((a, b) => a - b);
  return Math.ceil(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
}
