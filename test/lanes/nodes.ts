/** Three nodes of PostgreSQL under Patroni, with etcd and HAProxy, made of the files of `src/deploy/`; and what may befall them. */
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { haproxyOn, type NodePorts, patroniOn } from '../deploy/shipped.ts';
import { freePort } from '../support/free-port.ts';
import { programPath } from './lanes.ts';
import type { Toolbox } from './toolbox.ts';

const PASSWORDS = {
  PATRONI_SUPERUSER_PASSWORD: 'super',
  PATRONI_REPLICATION_PASSWORD: 'replication',
  PATRONI_REWIND_PASSWORD: 'rewind',
};
const ROLES = fileURLToPath(new URL('../../src/deploy/roles.sql', import.meta.url));
const POLL_MS = 200;
/** For what hangs. */
const PATIENCE_MS = 180_000;

interface Member {
  name: string;
  role: string;
  state: string;
}

export interface Nodes {
  /** The front of HAProxy for the servers, and the ports on which it expects them. */
  url: string;
  serverPorts: readonly [number, number];
  appUrl: string;
  ownerUrl: string;
  /** The name of the primary, as Patroni knows it. */
  primary(): Promise<string>;
  /** Waits until there are a primary, a synchronous standby and another that follows. */
  whole(): Promise<void>;
  /** Kills a node's Patroni and every process of its PostgreSQL. */
  kill(name: string): Promise<void>;
  /** Starts a killed node's Patroni again. */
  revive(name: string): void;
  /** Makes the synchronous standby the primary. */
  switchOver(): Promise<void>;
  /** Stops the processes of a node's PostgreSQL in the middle of what they do; its Patroni goes on. Returns what lets them go on, too. */
  freeze(name: string): () => void;
  stop(): Promise<void>;
}

/** Starts everything. Throws when it does not come up within minutes. */
export async function startNodes(toolbox: Toolbox): Promise<Nodes> {
  const ports = await Promise.all(Array.from({ length: 12 }, freePort));
  const [front, primary, first, second, etcd, peers] = ports as [number, number, number, number, number, number];
  const names = ['n1', 'n2', 'n3'];
  const nodes = names.map((_, index): NodePorts => ({ postgres: ports[6 + index] as number, api: ports[9 + index] as number }));
  const started: ChildProcess[] = [startEtcd(toolbox, etcd, peers)];
  const patronis = new Map<string, ChildProcess>();
  const revive = (name: string) => {
    const file = join(toolbox.folder, `${name}.yml`);
    writeFileSync(file, patroniOn(name, nodes[names.indexOf(name)] as NodePorts, `127.0.0.1:${etcd}`, toolbox.folder, toolbox.postgres));
    patronis.set(name, toolbox.start(name, toolbox.python, ['-m', 'patroni', file], PASSWORDS));
  };
  for (const name of names) revive(name);
  const config = join(toolbox.folder, 'haproxy.cfg');
  writeFileSync(config, haproxyOn({ front, primary, servers: [first, second], nodes }));
  started.push(toolbox.start('haproxy', programPath('haproxy') as string, ['-f', config]));
  const members = () => membersOf(nodes);
  const url = (role: string, password: string, database = 'triport') => `postgresql://${role}:${password}@127.0.0.1:${primary}/${database}`;
  const whole = () => patiently('the cluster is not whole', async () => isWhole(await members()));
  try {
    await whole();
    await accepts(toolbox, patroniOn('n1', nodes[0] as NodePorts, `127.0.0.1:${etcd}`, toolbox.folder, toolbox.postgres));
    const psql = ['--quiet', '--no-psqlrc', '--output=/dev/null', `--file=${ROLES}`, url('postgres', 'super', 'postgres')];
    await toolbox.run(join(toolbox.postgres, 'psql'), psql, { OWNER_PASSWORD: 'owner', APP_PASSWORD: 'app' });
  } catch (error) {
    await stopAll([...patronis.values()], started);
    throw error;
  }
  const processes = (name: string) => processesOf(join(toolbox.folder, name));
  return {
    url: `http://127.0.0.1:${front}`,
    serverPorts: [first, second],
    appUrl: url('triport_app', 'app'),
    ownerUrl: url('triport_owner', 'owner'),
    primary: async () => primaryOf(await members()),
    whole,
    revive,
    async kill(name) {
      const patroni = patronis.get(name) as ChildProcess;
      signal([patroni.pid as number, ...processes(name)], 'SIGKILL');
      await patiently(`${name} lives on`, async () => patroni.signalCode !== null);
    },
    switchOver: async () => switchOver(nodes, await members()),
    freeze(name) {
      const frozen = processes(name);
      signal(frozen, 'SIGSTOP');
      return () => signal(frozen, 'SIGCONT');
    },
    stop: () => stopAll([...patronis.values()], started),
  };
}

/** Throws what Patroni has against a file of its own; it would have nodes that others can reach, so not on the loopback interface. */
async function accepts(toolbox: Toolbox, text: string): Promise<void> {
  const file = join(toolbox.folder, 'accepted.yml');
  writeFileSync(file, text.replaceAll('connect_address: 127.0.0.1', 'connect_address: 127.0.0.2'));
  await toolbox.run(toolbox.python, ['-m', 'patroni', '--validate-config', '--ignore-listen-port', file], PASSWORDS);
}

function startEtcd(toolbox: Toolbox, clients: number, peers: number): ChildProcess {
  const url = (port: number) => `http://127.0.0.1:${port}`;
  return toolbox.start('etcd', programPath('etcd') as string, [
    `--data-dir=${join(toolbox.folder, 'etcd')}`,
    `--listen-client-urls=${url(clients)}`,
    `--advertise-client-urls=${url(clients)}`,
    `--listen-peer-urls=${url(peers)}`,
    `--initial-advertise-peer-urls=${url(peers)}`,
    `--initial-cluster=default=${url(peers)}`,
  ]);
}

/** What any Patroni that answers says of all nodes; nothing while none answers. */
async function membersOf(nodes: readonly NodePorts[]): Promise<Member[]> {
  for (const { api } of nodes) {
    try {
      const reply = await fetch(`http://127.0.0.1:${api}/cluster`, { signal: AbortSignal.timeout(2000) });
      return ((await reply.json()) as { members: Member[] }).members;
    } catch {
      // The next one may know.
    }
  }
  return [];
}

function isWhole(members: readonly Member[]): boolean {
  const count = (role: string, state: string) => members.filter((one) => one.role === role && one.state === state).length;
  return count('leader', 'running') === 1 && count('sync_standby', 'streaming') === 1 && count('replica', 'streaming') === 1;
}

function primaryOf(members: readonly Member[]): string {
  const leader = members.find(({ role }) => role === 'leader');
  if (!leader) throw new Error(`there is no primary: ${JSON.stringify(members)}`);
  return leader.name;
}

async function switchOver(nodes: readonly NodePorts[], members: readonly Member[]): Promise<void> {
  const leader = primaryOf(members);
  const candidate = members.find(({ role }) => role === 'sync_standby')?.name;
  const api = nodes[Number(leader.slice(1)) - 1]?.api;
  const reply = await fetch(`http://127.0.0.1:${api}/switchover`, { method: 'POST', body: JSON.stringify({ leader, candidate }) });
  if (!reply.ok) throw new Error(`switchover to ${candidate}: ${reply.status} ${await reply.text()}`);
}

/** The postmaster of a cluster and the processes that it started. */
function processesOf(dataDir: string): number[] {
  const postmaster = Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const parentOf = (pid: string) => {
    try {
      return Number(/^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
    } catch {
      return undefined; // it has ended meanwhile
    }
  };
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster);
  return [postmaster, ...children.map(Number)];
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself.
    }
  }
}

/** The Patronis first: each stops its PostgreSQL, which needs etcd to know that it may. */
async function stopAll(...groups: ChildProcess[][]): Promise<void> {
  for (const group of groups) {
    await Promise.all(
      group.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const closed = new Promise((done) => child.once('close', done));
        child.kill('SIGTERM');
        const gone = await Promise.race([closed.then(() => true), sleep(PATIENCE_MS, false, { ref: false })]);
        if (!gone) child.kill('SIGKILL');
      }),
    );
  }
}

/** Asks again until it is so. Throws the sentence after some minutes. */
export async function patiently(sentence: string, ask: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await ask())) {
    if (Date.now() > deadline) throw new Error(sentence);
    await sleep(POLL_MS);
  }
}
