import { equal } from 'node:assert/strict';
import { onProduct, type Place, type Reporter, roundPrefix, verify } from './billing.ts';
import type { Cluster } from './cluster.ts';
import type { Load, Loaded } from './load.ts';
import { type Settled, settle } from './money-seed.ts';
import { checkPayments, type Payments } from './payments.ts';
import { type Contender, checkLoaded, figure, interleave, type Round, ratio, roundOf, runLoad } from './rounds.ts';
import { sessionOf } from './seed.ts';
import type { Measured, Row } from './table.ts';

/** The number of callers that keeps a server busy that lets 64 in at once, and five times that number. None waits before it asks again. */
const CALLERS = 64;
const TIMES = 5;
const FIRST_WARM_UP = 5000;

const PAYERS_EACH = 10;
const [CROWD] = settle([{ inviters: 10_000, payersEach: PAYERS_EACH, paymentsEach: 1 }]) as [Settled];

interface Crowded extends Round {
  tailMs: number;
  refusalsPerSecond: number;
}

/** P12: how many good answers there are, and how long they take, when far more is asked for than can be done. */
export function measureOverload(cluster: Cluster, token: string): Promise<Measured> {
  return onProduct(cluster, token, 'overload', [CROWD], async (place) => {
    const paying = { few: payments(place, 1), many: payments(place, TIMES) };
    const events = rows(
      'one durable billing event',
      await interleave({ few: paying.few.contender, many: paying.many.contender }, FIRST_WARM_UP),
    );
    await verify(place, [paying.few, paying.many]);
    const reads = rows('getMe', await interleave({ few: reading(place, 1), many: reading(place, TIMES) }, FIRST_WARM_UP));
    const note = `P12: ${CALLERS} callers against ${TIMES} times as many, who ask again at once, also when they were refused. Every answered event has its one effect, no refused one has any.`;
    return { rows: [...events, ...reads], notes: [note] };
  });
}

function rows(what: string, rounds: Record<'few' | 'many', Crowded[]>): Row[] {
  const median = (all: Crowded[], of: (round: Crowded) => number) => Math.round(figure(all.map(of)).median).toLocaleString('en');
  const cell = (all: Crowded[]) => `${median(all, ({ perSecond }) => perSecond)}/s, p99 ${median(all, ({ tailMs }) => tailMs)} ms`;
  const refused = `${median(rounds.many, ({ refusalsPerSecond }) => refusalsPerSecond)}/s refused`;
  const cells = {
    goal: 'P12',
    ours: `${TIMES}×: ${cell(rounds.many)}, ${refused}`,
    compared: `1×: ${cell(rounds.few)}`,
    unit: '×',
  } as const;
  const compare = (of: (round: Crowded) => number) => ratio<Crowded>(rounds.many, rounds.few, of);
  return [
    { ...cells, what: `${what}: good answers`, result: compare(({ perSecond }) => perSecond), target: { atLeast: 0.9 } },
    { ...cells, what: `${what}: p99 of these`, result: compare(({ tailMs }) => tailMs), target: { atMost: 2 } },
  ];
}

function payments(place: Place, times: number): Reporter<Crowded> {
  let rounds = 0;
  const prefix = `P12_${times}`;
  const reporter: Reporter<Crowded> = { prefix, acknowledged: 0, contender: { name: `payments, ${times} times`, round } };
  async function round(countMs: number, warmUp: number): Promise<Crowded> {
    const { firstPayer, payers } = CROWD;
    const requests: Payments = { token: place.token, prefix: roundPrefix(prefix, rounds++), size: 1, firstPayer, payers };
    const loaded = await crowd(place, times, { requests, warmUp, countMs }, (request, body) => checkPayments(requests, request, body));
    reporter.acknowledged += loaded.statuses['200'] ?? 0;
    return crowdedOf(loaded);
  }
  return reporter;
}

const REQUESTS = 5000;

const isPaidFor = (_: number, body: string) => equal(JSON.parse(body).paid_invitees, PAYERS_EACH);

function reading(place: Place, times: number): Contender<Crowded> {
  const sessions = Array.from({ length: REQUESTS }, (_, index) => sessionOf(CROWD.firstInviter + index));
  const requests = sessions.map((session) => `GET /v1/referrals/me HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: nl_session=${session}\r\n\r\n`);
  const round = async (countMs: number, warmUp: number) => crowdedOf(await crowd(place, times, { requests, warmUp, countMs }, isPaidFor));
  return { name: `getMe, ${times} times`, round };
}

async function crowd(
  { cluster, product }: Place,
  times: number,
  load: Pick<Load, 'requests' | 'warmUp' | 'countMs'>,
  check: (request: number, body: string) => void,
): Promise<Loaded> {
  const watched = { server: product.pid, postmaster: cluster.postmaster };
  const loaded = await runLoad({ ...load, port: product.port, watched, connections: CALLERS * times });
  const { 503: _, ...statuses } = loaded.statuses;
  checkLoaded('the server', { ...loaded, statuses }, check);
  return loaded;
}

function crowdedOf(loaded: Loaded): Crowded {
  const { latencies, refusals, seconds } = loaded;
  return {
    ...roundOf(loaded),
    tailMs: latencies[Math.floor(latencies.length * 0.99)] as number,
    refusalsPerSecond: refusals / seconds,
  };
}
