import { randomUUID } from 'node:crypto';
import { createLog } from '../../src/core/log.ts';
import { closeOrm, openOrm } from '../../src/db/orm.ts';
import type { Pool as DriversPool } from '../../src/db/transaction.ts';
import { NO_APPROVALS } from '../../src/payouts/four-eyes.ts';
import { rollUp } from '../../src/reports/roll-up.ts';
import { sweepRewards } from '../../src/rewards/sweep-rewards.ts';
import { assemble } from '../../src/start/assemble.ts';
import { ENTITIES } from '../../src/start/connect.ts';
import type { Settings } from '../../src/start/settings.ts';
import type { Operator } from '../model/world.ts';
import { type TestClock, testClock } from '../support/clock.ts';
import type { TestCluster } from '../support/cluster.ts';
import { openPool } from '../support/pool.ts';
import { SHAPE } from '../support/shape.ts';
import { type Fault, type FaultKind, meeting, trouble } from './faults.ts';
import { inject, type Request, type Sent } from './inject.ts';

/** The whole server in this process, on a real database, with a clock of ours and a driver that fails when it is told to. */
export interface System {
  clock: TestClock;
  /** The rule of approvals, which is asked whenever a payout is to be sent. It is changed between chapters. */
  approvals: { needed: number; fromMicro: bigint };
  send(request: Request, fault?: Fault): Sent;
  /** Does the jobs that unlock what is due and count ahead for reports. What they meet they may not survive. */
  sweep(fault?: Fault): Promise<void>;
  /** Runs SQL as the owner of the tables. */
  // biome-ignore lint/suspicious/noExplicitAny: rows of any table
  sql(text: string, values?: unknown[]): Promise<any[]>;
  /** What was logged at level error: unexpected failures. */
  failures: object[];
  close(): Promise<void>;
}

export const TOKENS: Readonly<Record<Operator, string>> = {
  default: 'sim-operator-token',
  alice: 'sim-token-of-alice',
  bob: 'sim-token-of-bob',
};

const POOL_MAX = 10;
const STATEMENT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 10_000;

const SETTINGS: Settings = {
  adminTokens: Object.entries(TOKENS),
  payoutApprovals: NO_APPROVALS,
  auditReads: false,
  oidc: undefined,
  fronts: undefined,
  publicUrl: 'http://triport.test',
  metricsPort: undefined,
  landingUrl: undefined,
  allowedOrigins: [],
  webhooks: { allowHttp: false, allowNetworks: [], timeoutMs: 15_000, proxy: undefined },
  sealingKey: Buffer.alloc(32),
  sealingKeyOld: undefined,
  emailHashKey: 'sim-email-key',
  isKeyChosen: true,
  currency: 'USD',
  responseValidation: true,
  rateLimit: false,
  servers: 1,
  events: true,
  jobs: false,
  // When a session was last used is written while requests fail: it must not be what counts.
  consoleIdleMs: 43_200_000,
  consoleMaxMs: 43_200_000,
  concurrencyMax: 64,
  proxies: 0,
  isolation: 'read committed',
  preparedStatements: true,
  statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  shape: SHAPE,
};

const BEGINNING = '2026-03-01T12:00:00.000Z';
export async function openSystem(cluster: Pick<TestCluster, 'app' | 'owner'>, met: (kind: FaultKind) => void): Promise<System> {
  const name = `sim_${randomUUID().replaceAll('-', '')}`;
  const admin = openPool(cluster.owner.replace('DATABASE', 'postgres'), 1);
  await admin.query({ text: `create database ${name} template triport` });
  const owner = openPool(cluster.owner.replace('DATABASE', name), 2);
  const orm = await openOrm(ENTITIES, {
    url: cluster.app.replace('DATABASE', name),
    poolMax: POOL_MAX,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    warn: () => {},
  });
  trouble((await orm.em.getConnection().getNativeClient()) as unknown as DriversPool, met);
  const clock = testClock(BEGINNING);
  const failures: object[] = [];
  const log = createLog('error', { write: (line: string) => void failures.push(JSON.parse(line)) });
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `sim_${names.size}`;
    names.set(text, name);
    return name;
  };
  const approvals = { ...NO_APPROVALS };
  const { handler, database } = await assemble(orm, { ...SETTINGS, payoutApprovals: approvals }, clock, log);
  return {
    approvals,
    clock,
    failures,
    send: (request, fault) => meeting(fault, () => inject(handler, request)),
    sweep: async (fault) => {
      const report = (error: unknown) => void failures.push({ error });
      const context = { now: clock.now(), actor: { kind: 'system' }, operation: 'sweep', requestId: 'sweep', report } as const;
      await meeting(fault, async () => {
        await database.transaction(context, sweepRewards);
        await database.transaction(context, rollUp);
      });
    },
    sql: async (text, values = []) => (await owner.query({ name: nameOf(text), text, values })).rows,
    close: async () => {
      await closeOrm(orm);
      await owner.end();
      await admin.query({ text: `drop database ${name}` });
      await admin.end();
    },
  };
}
