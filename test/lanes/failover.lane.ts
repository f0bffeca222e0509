/**
 * The primary is killed five times, frozen once and handed over twice, under a load whose every acknowledgement is written down. Nothing of
 * it may be lost or be there twice, and callers may see 2xx, 4xx and 503 only. PATRONI_PYTHON names the Python of another Patroni.
 */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patroniFile } from '../deploy/shipped.ts';
import { openPool, type Pool } from '../support/pool.ts';
import type { Program } from '../support/program.ts';
import { REQUESTED_YESTERDAY } from '../support/requested-yesterday.ts';
import { compare, expectBooks, type Load, startLoad } from './acknowledged.ts';
import { Front } from './front.ts';
import { type Nodes, patiently, startNodes } from './nodes.ts';
import { knownBad } from './patroni-version.ts';
import { openToolbox, type Toolbox } from './toolbox.ts';
import { startServers, stopServers, verifyLedger } from './two-servers.ts';

const KILLS = 5;
const SWITCHOVERS = 2;
const FREEZE_MS = 45_000;
const INVITERS = 6;
const GAP_KILL_MS = patroniFile().bootstrap.dcs.ttl * 1000 + 6000;
const GAP_SWITCHOVER_MS = 5000;
const JOB_MS = 60_000;

let toolbox: Toolbox;
let nodes: Nodes;
let servers: Program[] = [];
let owner: Pool;
let front: Front;
let load: Load;
const rows: string[] = [];

beforeAll(async () => {
  toolbox = await openToolbox('failover');
  const patroni = process.env.PATRONI_PYTHON ?? toolbox.python;
  const refused = knownBad(await toolbox.run(patroni, ['-m', 'patroni', '--version']));
  if (refused) throw new Error(`this lane does not run: ${refused}`);
  nodes = await startNodes({ ...toolbox, python: patroni });
  servers = await startServers(nodes.serverPorts, toolbox.folder, nodes);
  owner = openPool(nodes.ownerUrl, 1);
  await owner.query({ text: REQUESTED_YESTERDAY });
  front = new Front(nodes.url);
  await front.payAtOnce();
  load = startLoad(front, await Promise.all(Array.from({ length: INVITERS }, () => front.inviter())));
  await load.flows(Date.now());
});

afterAll(async () => {
  await stopServers(servers);
  await owner?.end();
  await nodes?.stop();
  if (toolbox) rmSync(toolbox.folder, { recursive: true, force: true });
});

/** Something befalls the nodes; returns the longest time without an acknowledgement until they are whole again, in milliseconds. */
async function befalls(what: string, strike: () => Promise<() => void | Promise<void>>): Promise<number> {
  await nodes.whole();
  const before = Date.now();
  await load.flows(before);
  const mend = await strike();
  await load.flows(Date.now());
  await mend();
  const jobMs = await jobTime();
  await nodes.whole();
  await load.flows(Date.now());
  const gap = load.longestGap(before);
  rows.push(`${what}: ${(gap / 1000).toFixed(1)} s without answers, a job done ${(jobMs / 1000).toFixed(1)} s after them`);
  expect(jobMs).toBeLessThan(JOB_MS);
  return gap;
}

/** How long a job takes that is asked for now, in milliseconds. */
async function jobTime(): Promise<number> {
  const asked = Date.now();
  const key = `lane-${asked}`;
  const ask = { text: 'select from graphile_worker.add_job($1, job_key => $2)', values: ['sweepRewards', key] };
  const look = { text: 'select 1 from graphile_worker.jobs where key = $1', values: [key] };
  await patiently('no job can be asked for', () =>
    owner.query(ask).then(
      () => true,
      () => false,
    ),
  );
  await patiently('no job is done', () =>
    owner.query(look).then(
      (found) => found.rows.length === 0,
      () => false,
    ),
  );
  return Date.now() - asked;
}

test.each(Array.from({ length: KILLS }, (_, index) => index + 1))('the primary is killed, time %i', async (time) => {
  const gap = await befalls(`SIGKILL ${time}`, async () => {
    const name = await nodes.primary();
    await nodes.kill(name);
    await patiently('nobody takes over', () =>
      nodes.primary().then(
        (next) => next !== name,
        () => false,
      ),
    );
    return () => nodes.revive(name);
  });
  expect(gap).toBeLessThan(GAP_KILL_MS);
});

test.each(Array.from({ length: SWITCHOVERS }, (_, index) => index + 1))('the primary is handed over, time %i', async (time) => {
  const gap = await befalls(`switchover ${time}`, async () => {
    await nodes.switchOver();
    return () => {};
  });
  expect(gap).toBeLessThan(GAP_SWITCHOVER_MS);
});

test('the PostgreSQL of the primary freezes, another takes over, and it wakes up', async () => {
  const gap = await befalls(`SIGSTOP of ${FREEZE_MS / 1000} s`, async () => {
    const wake = nodes.freeze(await nodes.primary());
    // Not for anything to happen: this is how long it sleeps.
    await sleep(FREEZE_MS);
    wake();
    return () => {};
  });
  expect(gap).toBeLessThan(FREEZE_MS);
});

test('nothing acknowledged is lost, nothing is there twice, and callers saw nothing but what they may', async () => {
  await load.stop();
  const { events, payouts } = load.acknowledged;
  const compared = await compare(owner, load.acknowledged);
  const ledger = await verifyLedger(nodes.appUrl, nodes.ownerUrl, toolbox.folder);
  const seen = [...front.seen.answers].map(([status, times]) => `${times} × ${status}`).join(', ');
  rows.push(
    `${events.size} events and ${payouts.size} payouts acknowledged: ${compared.lost} lost, ${compared.doubled} doubled; ${ledger.says}`,
  );
  rows.push(`answers: ${seen}; the slowest took ${Math.round(front.seen.slowestMs)} ms`);
  console.log(rows.join('\n'));
  expect(compared).toEqual({ lost: 0, doubled: 0 });
  // What the page says to do after a failover changes nothing when nothing was lost.
  expect(await load.sendAgain()).toBe(0);
  await expectBooks(owner);
  expect([...front.seen.answers.keys()].filter((what) => !/^([24]\d\d|503)$/.test(what))).toEqual([]);
  expect(ledger).toMatchObject({ code: 0, says: expect.stringContaining(' 0 differences') });
});
