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

/** The n-th call of a client: of three, one reads, one writes, one reports a payment of the user that it wrote. */
function nth(agent: Agent, url: string, n: number, userId: string): Promise<number> {
  const at = new Date().toISOString();
  if (n % 3 === 0) return put(agent, url, n, userId);
  if (n % 3 === 1) return ask(agent, `${url}/v1/admin/referrals/users/${userId}`, 'GET');
  const event = {
    id: randomUUID(),
    type: 'invoice_paid',
    occurred_at: at,
    invoice_id: randomUUID(),
    user_id: userId,
    amount_micro: 10_000,
  };
  return ask(agent, `${url}/v1/admin/billing/events`, 'POST', { events: [event] });
}

/** Starts `clients` clients that call the servers at `urls` in turn, until they are stopped. */
export function startLoad(urls: readonly string[], clients: number): Load {
  const agent = new Agent({ keepAlive: true });
  const calls: Call[] = [];
  let isOver = false;
  const client = async (number: number) => {
    const userId = randomUUID();
    let isThere = false;
    for (let n = 0; !isOver; n++) {
      const at = performance.now();
      const url = urls[(n + number) % urls.length] as string;
      const status: number = isThere ? await nth(agent, url, n, userId) : await put(agent, url, n, userId);
      calls.push({ at, ms: performance.now() - at, status });
      isThere ||= status < 300 && status > 0;
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
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
