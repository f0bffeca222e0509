import { equal } from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cluster, Filled } from './cluster.ts';
import type { Copied, CopyLoad } from './contenders/copy.ts';
import { verifyLedger } from './ledger.ts';
import { type Settled, seedMoney, settle } from './money-seed.ts';
import { PAY } from './payment-statements.ts';
import { BASE, checkPayments, ID_SQL, type Payments } from './payments.ts';
import { bind, hasPgbench, PGBENCH_MISSING, pgbench } from './pgbench.ts';
import { type Contender, checkLoaded, figure, interleave, type Round, ratio, roundOf, runLoad } from './rounds.ts';
import { USER_ID_SQL } from './seed.ts';
import { type Running, startProduct } from './servers.ts';
import type { Goal, Measured, Row } from './table.ts';
import { throughput } from './throughput.ts';
import { measureBytes } from './written.ts';

export const SINGLE_CONNECTIONS = 64;
export const BULK_CONNECTIONS = 4;
export const BULK = 500;
const COPY_CONNECTIONS = 2;
const COPY = fileURLToPath(new URL('contenders/copy.ts', import.meta.url));

/** Payers of many inviters, and as many of one, all of whom have paid before. */
const [MANY, ONE] = settle([
  { inviters: 10_000, payersEach: 10, paymentsEach: 1 },
  { inviters: 1, payersEach: 10_000, paymentsEach: 1 },
]) as [Settled, Settled];

/** The payers for P11, and the number of events that doubles the rows of their history. */
const [FEW] = settle([{ inviters: 2000, payersEach: 10, paymentsEach: 1 }]) as [Settled];
const TWICE = FEW.payers * 2;

export const perSecond = (round: Round) => round.perSecond;
export const cpu = ({ serverUs, databaseUs }: Round) => serverUs + databaseUs;

/** A peer's client is not part of its work, as our client is not part of ours. */
const withoutClient = (round: Round): Round => ({ ...round, serverUs: 0 });

export interface Place {
  cluster: Cluster;
  database: Filled;
  product: Running;
  token: string;
}

/** P4, P5, P6 and P11: billing events, one a request and in bulk, and how many bytes are written for them. */
export async function measureBilling(cluster: Cluster, token: string, wants: (goal: Goal) => boolean): Promise<Measured> {
  const measured: Measured[] = [];
  if (wants('P11')) measured.push({ rows: await measureWritten(cluster, token), notes: [] });
  if (wants('P4') || wants('P5') || wants('P6'))
    await onProduct(cluster, token, 'billing', [MANY, ONE], async (place) => {
      if (wants('P4')) measured.push(await single(place, 'P4', 'one durable billing event', MANY, 1.3));
      if (wants('P5')) measured.push(await single(place, 'P5', 'the same, all for one inviter', ONE, 5));
      if (wants('P6')) measured.push({ rows: await bulk(place), notes: [] });
    });
  const note = 'Billing: every acknowledged event has its reward, its transfer and its invoice, and the ledger adds up.';
  return { rows: measured.flatMap(({ rows }) => rows), notes: [...measured.flatMap(({ notes }) => notes), note] };
}

/** Does something on a database of its own, with the product before it and these settings of its own, and adds up its ledger afterwards. */
export async function onProduct<Result>(
  cluster: Cluster,
  token: string,
  name: string,
  crowds: readonly Settled[],
  work: (place: Place) => Promise<Result>,
  settings: Record<string, string> = {},
): Promise<Result> {
  const database = await cluster.database(name, (owner) => seedMoney(owner, crowds));
  const environment = { DATABASE_URL: database.appUrl, DATA_DIR: join(cluster.folder, name) };
  const product = await startProduct({ ...environment, ADMIN_TOKEN: token, RATE_LIMIT: 'off', JOBS: 'off', PROXIES: '1', ...settings });
  const result = await work({ cluster, database, product, token }).finally(product.stop);
  await verifyLedger(database.appUrl, environment.DATA_DIR);
  return result;
}

async function single(place: Place, goal: Goal, what: string, crowd: Settled, atLeast: number): Promise<Measured> {
  const ours = overEvents(place, `${goal}a`, 1, SINGLE_CONNECTIONS, crowd);
  if (!hasPgbench()) {
    const rounds = await interleave({ ours: ours.contender });
    await verify(place, [ours]);
    return {
      rows: [{ goal, what, ours: throughput(rounds.ours), compared: 'pgbench', result: undefined, unit: '×', target: { atLeast } }],
      notes: [`${goal}: ${PGBENCH_MISSING}.`],
    };
  }
  const theirs = pgbenchEvents(place, `${goal}b`, crowd);
  const rounds = await interleave({ ours: ours.contender, pgbench: theirs.contender });
  await verify(place, [ours, theirs]);
  return { rows: comparison(goal, what, rounds.ours, { name: 'pgbench', rounds: rounds.pgbench }, atLeast), notes: [] };
}

/** The comparison by processor time, which the rest of a shared machine disturbs least, then by throughput. */
function comparison(goal: Goal, what: string, ours: Round[], peer: { name: string; rounds: Round[] }, atLeast: number): Row[] {
  const cells = {
    goal,
    ours: throughput(ours),
    compared: `${peer.name} ${throughput(peer.rounds)}`,
    unit: '×',
    target: { atLeast },
  } as const;
  return [
    { ...cells, what: `${what}: CPU`, result: ratio(peer.rounds.map(withoutClient), ours, cpu) },
    { ...cells, what: `${what}: throughput`, result: ratio(ours, peer.rounds, perSecond) },
  ];
}

async function bulk(place: Place): Promise<Row[]> {
  const ours = overEvents(place, 'P6a', BULK, BULK_CONNECTIONS, MANY);
  const theirs = copiedEvents(place, 'P6b', MANY);
  const refunds = overEvents(place, 'P6c', BULK, BULK_CONNECTIONS, MANY, true);
  const rounds = await interleave({ ours: ours.contender, copy: theirs.contender, refunds: refunds.contender });
  await verify(place, [ours, theirs, refunds]);
  const rows = comparison('P6', `bulk of ${BULK} events`, rounds.ours, { name: 'COPY', rounds: rounds.copy }, 0.75);
  const events = { what: 'the same: events', result: figure(rounds.ours.map(perSecond)), unit: '/s', target: { atLeast: 25_000 } } as const;
  const given: Row = {
    goal: 'P6',
    what: `refunds of ${BULK} inviters' rewards: throughput`,
    ours: throughput(rounds.refunds),
    compared: `payments ${throughput(rounds.ours)}`,
    result: ratio(rounds.refunds, rounds.ours, perSecond),
    unit: '×',
    target: { atLeast: 0.5 },
  };
  return [...rows, { ...(rows[0] as Row), ...events }, given];
}

/** Runs each way on a database of its own, because indexes grow in waves. */
async function measureWritten(cluster: Cluster, token: string): Promise<Row[]> {
  const one = await written(cluster, token, 'singly', 1, SINGLE_CONNECTIONS);
  const many = await written(cluster, token, 'in_bulk', BULK, BULK_CONNECTIONS);
  return [
    { goal: 'P11', what: 'bytes written for an event', ...one, unit: 'B', target: { atMost: 700 } },
    { goal: 'P11', what: `the same in bulk of ${BULK}`, ...many, unit: 'B', target: undefined },
  ];
}

function written(cluster: Cluster, token: string, name: string, size: number, connections: number): ReturnType<typeof measureBytes> {
  return onProduct(cluster, token, name, [FEW], async (place) => {
    const reporter = overEvents(place, 'P11_', size, connections, FEW);
    const measured = await measureBytes(place.database.owner, reporter, TWICE);
    await verify(place, [reporter]);
    return measured;
  });
}

/** A contender that reports payments, with what its event ids begin with and how many were acknowledged so far. */
export interface Reporter<Result = Round> {
  contender: Contender<Result>;
  prefix: string;
  acknowledged: number;
}

/** Reports payments over HTTP, so many events a request. */
export function overEvents(
  { cluster, product, token }: Place,
  prefix: string,
  size: number,
  connections: number,
  crowd: Settled,
  isRefunding = false,
): Reporter {
  let rounds = 0;
  const reporter: Reporter = { prefix, acknowledged: 0, contender: { name: 'recordBillingEvents', round } };
  async function round(countMs: number, warmUp: number): Promise<Round> {
    const { firstPayer, payers } = crowd;
    const load = { token, prefix: roundPrefix(prefix, rounds++), size, firstPayer, payers };
    const requests: Payments = isRefunding ? { ...load, refunded: crowd } : load;
    const watched = { server: product.pid, postmaster: cluster.postmaster };
    const loaded = await runLoad({ port: product.port, requests, watched, connections, warmUp: Math.ceil(warmUp / size), countMs });
    checkLoaded('recordBillingEvents', loaded, (request, body) => checkPayments(requests, request, body));
    reporter.acknowledged += (loaded.statuses['200'] ?? 0) * size;
    return roundOf(loaded, size);
  }
  return reporter;
}

/** The same effect in one statement for one event, as pgbench sends it. */
function pgbenchEvents({ cluster, database }: Place, prefix: string, { firstPayer, payers }: Settled): Reporter {
  const reporter: Omit<Reporter, 'contender'> = { prefix, acknowledged: 0 };
  let rounds = 0;
  const next = () => {
    const id = ID_SQL(roundPrefix(prefix, rounds++), ':serial');
    // A colon begins a variable, in a literal too.
    const reportedBy = "'operator' || chr(58) || 'default'";
    const pay = bind(PAY, [`'evt_' || ${id}`, `'inv_' || ${id}`, USER_ID_SQL(':payer'), String(BASE), reportedBy]);
    const script = [
      '\\set turn :turn + 1',
      `\\set serial :turn * ${SINGLE_CONNECTIONS} + :client_id`,
      `\\set payer random(${firstPayer}, ${firstPayer + payers - 1})`,
      `${pay};`,
    ];
    return { script: `${script.join('\n')}\n`, variables: { turn: '0' } };
  };
  const done = (transactions: number) => {
    reporter.acknowledged += transactions;
  };
  const options = {
    folder: cluster.folder,
    databaseUrl: database.appUrl,
    postmaster: cluster.postmaster,
    connections: SINGLE_CONNECTIONS,
    done,
  };
  return Object.assign(reporter, { contender: pgbench(options, next) });
}

function copiedEvents({ cluster, database }: Place, prefix: string, { firstPayer, payers }: Settled): Reporter {
  let rounds = 0;
  const reporter: Reporter = { prefix, acknowledged: 0, contender: { name: 'COPY', round } };
  async function round(countMs: number, warmUp: number): Promise<Round> {
    const payments = { prefix: roundPrefix(prefix, rounds++), size: BULK, firstPayer, payers };
    const target = { databaseUrl: database.appUrl, postmaster: cluster.postmaster, connections: COPY_CONNECTIONS };
    const copied = await runLoad<CopyLoad, Copied>({ ...target, payments, warmUp: Math.ceil(warmUp / BULK), countMs }, COPY);
    reporter.acknowledged += copied.batches * BULK;
    return roundOf(copied, BULK);
  }
  return reporter;
}

export const roundPrefix = (prefix: string, round: number) => `${prefix}_${String(round).padStart(3, '0')}_`;

const EFFECTS = `
  select count(*) as events, count(r.seq) as rewards, count(t.seq) as transfers, count(i.invoice_id) as invoices
  from billing_events e
  left join rewards r on r.user_id = e.inviter_user_id and r.seq = e.reward_seq and r.invoice_id = e.invoice_id
  left join transfers t on t.user_id = r.user_id and t.seq = r.seq and t.subject_id = r.reward_id and t.amount_micro = r.amount_micro
  left join invoices i on i.invoice_id = e.invoice_id and i.user_id = e.user_id and i.reward_seq = r.seq and i.paid_at is not null
  where e.event_id like $1`;

/** Checks that there is one effect for each acknowledged event, and no other. */
export async function verify({ database }: Place, reporters: readonly Reporter<unknown>[]): Promise<void> {
  for (const { contender, prefix, acknowledged } of reporters) {
    const [row] = (await database.owner.query({ text: EFFECTS, values: [`evt_${prefix}%`] })).rows as Record<string, string>[];
    for (const [effect, count] of Object.entries(row ?? {})) equal(Number(count), acknowledged, `${effect} of ${contender.name}`);
  }
}
