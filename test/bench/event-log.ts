import { BULK, BULK_CONNECTIONS, cpu, onProduct, overEvents, type Place, perSecond, SINGLE_CONNECTIONS, verify } from './billing.ts';
import type { Cluster } from './cluster.ts';
import { type Settled, settle } from './money-seed.ts';
import { type Figure, figure, interleave, ratio } from './rounds.ts';
import type { Goal, Measured, Row } from './table.ts';
import { throughput } from './throughput.ts';
import { measureBytes } from './written.ts';

/** Payers of many inviters, all of whom have paid before: each payment is one event of the log. */
const [CROWD] = settle([{ inviters: 2000, payersEach: 10, paymentsEach: 1 }]) as [Settled];
const TEN = 10;
const TWICE = CROWD.payers * 2;

/** Jobs are on, so that a sequencer gives events their places while they are told. */
const WITH = { JOBS: 'on', EVENTS: 'on' };
const WITHOUT = { JOBS: 'on', EVENTS: 'off' };

/** E1: what telling events costs payments, one a request and in bulk. E2: how many bytes are written for an event of the log. */
export async function measureEventLog(cluster: Cluster, token: string, wants: (goal: Goal) => boolean): Promise<Measured> {
  const rows: Row[] = [];
  if (wants('E1')) rows.push(...(await beside(cluster, token)));
  if (wants('E2')) rows.push(await bytes(cluster, token));
  const note = 'The event log: two servers on two databases of one PostgreSQL, in turn, both with JOBS=on; one told nothing.';
  return { rows, notes: [note] };
}

function beside(cluster: Cluster, token: string): Promise<Row[]> {
  const work = async (told: Place, untold: Place) => [
    ...(await compare(told, untold, 'one billing event', 1, SINGLE_CONNECTIONS)),
    ...(await compare(told, untold, `bulk of ${BULK} events`, BULK, BULK_CONNECTIONS)),
  ];
  const beside = (told: Place) => onProduct(cluster, token, 'untold', [CROWD], (untold) => work(told, untold), WITHOUT);
  return onProduct(cluster, token, 'told', [CROWD], beside, WITH);
}

async function compare(told: Place, untold: Place, what: string, size: number, connections: number): Promise<Row[]> {
  const [on, off] = [told, untold].map((place, side) => overEvents(place, `E${side}_${size}_`, size, connections, CROWD)) as [
    ReturnType<typeof overEvents>,
    ReturnType<typeof overEvents>,
  ];
  const rounds = await interleave({ on: on.contender, off: off.contender });
  await verify(told, [on]);
  await verify(untold, [off]);
  const cells = { goal: 'E1', ours: throughput(rounds.on), compared: `EVENTS=off ${throughput(rounds.off)}`, unit: '×' } as const;
  return [
    { ...cells, what: `${what}, told: CPU`, result: ratio(rounds.off, rounds.on, cpu), target: { atLeast: 0.95 } },
    { ...cells, what: `${what}, told: throughput`, result: ratio(rounds.on, rounds.off, perSecond), target: { atLeast: 0.95 } },
  ];
}

/** What is written for payments, ten a request, with the log less what is written without it. */
async function bytes(cluster: Cluster, token: string): Promise<Row> {
  const told = await written(cluster, token, 'bytes_told', WITH);
  const untold = await written(cluster, token, 'bytes_untold', WITHOUT);
  const result: Figure = figure([told.bytes - untold.bytes]);
  return {
    goal: 'E2',
    what: `bytes written for an event of the log, ${TEN} a request`,
    ours: told.ours,
    compared: `EVENTS=off ${untold.ours}`,
    result,
    unit: 'B',
    target: { atMost: 450 },
  };
}

function written(
  cluster: Cluster,
  token: string,
  name: string,
  settings: Record<string, string>,
): Promise<{ ours: string; bytes: number }> {
  return onProduct(
    cluster,
    token,
    name,
    [CROWD],
    async (place) => {
      const reporter = overEvents(place, 'E2_', TEN, BULK_CONNECTIONS, CROWD);
      const { ours, result } = await measureBytes(place.database.owner, reporter, TWICE);
      await verify(place, [reporter]);
      return { ours, bytes: result.median };
    },
    settings,
  );
}
