/**
 * `make bench`: the server against its peers, all in one run. It prints one table and keeps it in `.tmp/bench.json`. It says how
 * fast things are and never fails because they are slow; it does fail when an answer is wrong. Goals as arguments, such as
 * `node test/bench/main.ts P4 P5`, measure only these.
 *
 * BENCH_SECONDS is the length of a round (default 2), BENCH_ROWS how many transfers the large database of P7, R5 and R6 to R9 has,
 * and how many entries the audit log of A1 and A2.
 */
import { join } from 'node:path';
import { measureAudit } from './audit.ts';
import { measureBilling } from './billing.ts';
import { type Cluster, openCluster } from './cluster.ts';
import { measureEventLog } from './event-log.ts';
import { measureLadder } from './ladder.ts';
import { measureLinks } from './links.ts';
import { measureOverload } from './overload.ts';
import { measurePeople } from './people.ts';
import { measurePortal } from './portal.ts';
import { measureReports } from './reports.ts';
import { CONNECTIONS, ROUND_MS, ROUNDS } from './rounds.ts';
import { measureScreens } from './screens.ts';
import { measureSizes } from './sizes.ts';
import { measureStartUp } from './start-up.ts';
import { type Goal, type Measured, publish, show } from './table.ts';
import { measureWebhooks } from './webhooks.ts';

const TOKEN = 'bench-operator-token';

const NOTES = [
  'ours, compared: median CPU for one request (in bulk, one event) of the server (+ of all PostgreSQL processes; for pgbench and COPY of their own client), then requests or events a second.',
  'Everywhere: rate limit off, LOG_LEVEL=warn, so no line for each request, answers not validated; fsync on.',
];

interface Part {
  goals: readonly Goal[];
  what: string;
  measure(cluster: Cluster, wants: (goal: Goal) => boolean): Promise<Measured>;
}

const PARTS: readonly Part[] = [
  {
    goals: ['P1', 'P2', 'P3'],
    what: 'a validated POST, reads, a write',
    measure: (cluster, wants) => measurePeople(cluster, TOKEN, wants),
  },
  { goals: ['P11', 'P4', 'P5', 'P6'], what: 'billing events', measure: (cluster, wants) => measureBilling(cluster, TOKEN, wants) },
  { goals: ['E1', 'E2'], what: 'the event log', measure: (cluster, wants) => measureEventLog(cluster, TOKEN, wants) },
  { goals: ['P9'], what: 'webhooks', measure: (cluster) => measureWebhooks(cluster, TOKEN) },
  { goals: ['P8'], what: 'links and their clicks', measure: (cluster) => measureLinks(cluster, TOKEN) },
  { goals: ['P12'], what: 'an overload', measure: (cluster) => measureOverload(cluster, TOKEN) },
  { goals: ['P7', 'R5'], what: 'a small and a large database', measure: (cluster, wants) => measureSizes(cluster, TOKEN, wants) },
  {
    goals: ['R6', 'R7', 'R8', 'R9'],
    what: 'what operators look at, of a long history',
    measure: (cluster, wants) => measureReports(cluster, TOKEN, wants),
  },
  { goals: ['T1'], what: 'the ladder of a million users', measure: (cluster) => measureLadder(cluster, TOKEN) },
  { goals: ['A1', 'A2'], what: 'a long audit log', measure: (cluster, wants) => measureAudit(cluster, TOKEN, wants) },
  { goals: ['C1'], what: 'the console in a browser', measure: (cluster) => measureScreens(cluster, TOKEN) },
  {
    goals: ['U1', 'U2', 'U3'],
    what: 'the portal in a browser, in the page of a host, and the widget',
    measure: (cluster, wants) => measurePortal(cluster, TOKEN, wants),
  },
  { goals: ['P10'], what: 'start and memory', measure: measureStart },
];

async function measureStart({ folder }: Cluster): Promise<Measured> {
  const start = await measureStartUp(join(folder, 'start'));
  const listening = `listens after ${show(start.listeningMs, 'ms')}`;
  const compared = `Fastify listens after ${show(start.helloMs, 'ms')}`;
  return {
    rows: [
      { goal: 'P10', what: 'start to ready', ours: listening, compared, result: start.readyMs, unit: 'ms', target: { atMost: 700 } },
      { goal: 'P10', what: 'resident memory, idle', ours: '', compared: '', result: start.residentMb, unit: 'MB', target: { atMost: 150 } },
    ],
    notes: [
      'Start and memory: src/main.js on a migrated embedded database, DEMO=off; memory is the resident set one second after it is ready.',
    ],
  };
}

const asked = process.argv.slice(2);
const wants = (goal: Goal) => asked.length === 0 || asked.includes(goal);
const parts = PARTS.filter(({ goals }) => goals.some(wants));
const unknown = asked.filter((goal) => !PARTS.some(({ goals }) => goals.some((known) => known === goal)));
if (unknown.length > 0) throw new Error(`nothing is measured for ${unknown.join(', ')}`);

const cluster = await openCluster();
try {
  const measured: Measured[] = [];
  for (const { what, measure } of parts) {
    console.error(`bench: ${what}`);
    measured.push(await measure(cluster, wants));
  }
  publish({
    postgres: cluster.version,
    rounds: `${ROUNDS} rounds of ${ROUND_MS / 1000} s, ${CONNECTIONS} connections where nothing else is said; medians and ranges`,
    rows: measured.flatMap(({ rows }) => rows),
    notes: [...NOTES, ...measured.flatMap(({ notes }) => notes)],
  });
} finally {
  await cluster.remove();
}
