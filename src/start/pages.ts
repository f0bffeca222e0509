import { pickUpCode } from '../codes/pick-up-code.ts';
import type { Clock } from '../core/clock.ts';
import { statement } from '../core/statement.ts';
import type { CallContext, Reader } from '../core/tx.ts';
import type { Database } from '../db/database.ts';
import { isAppendOnly, isMigrated } from '../db/migrate.ts';
import type { Metrics } from '../http/metrics.ts';
import { createPages, type Readiness } from '../http/pages/pages.ts';
import type { RateLimit } from '../http/rate-limit.ts';
import type { JobWatch } from '../jobs/job-watch.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { demoLoading } from './demo-loading.ts';
import { readContract } from './read-contract.ts';
import type { Settings } from './settings.ts';

type PageOptions = Parameters<typeof createPages>[0];

interface PageParts
  extends Pick<Settings, 'publicUrl' | 'fronts' | 'jobs' | 'metricsPort'>,
    Pick<PageOptions, 'secure' | 'hasProvider' | 'consolePage'> {
  database: Database;
  clock: Clock;
  metrics: Metrics;
  rateLimit: RateLimit;
  demo: ReturnType<typeof demoLoading>;
  jobWatch: JobWatch;
  report: CallContext['report'];
}

/** Whatever is answered that is no operation of the contract. */
export function assemblePages({
  database,
  clock,
  metrics,
  rateLimit,
  demo,
  jobWatch,
  report,
  ...parts
}: PageParts): ReturnType<typeof createPages> {
  return createPages({
    ...parts,
    readContract,
    metrics: parts.metricsPort === undefined ? metrics : undefined,
    embedOrigins: async () => (await getProgramme(database.reader(clock.now()))).document.embed_origins,
    async pickUpCode(ref, refCodes, requestId) {
      const context = { operation: 'pickUpCode', requestId, now: clock.now(), actor: { kind: 'anyone' }, report } as const;
      const plant = await database.transaction(context, (tx) => pickUpCode(tx, ref, refCodes));
      return plant && { name: 'ref_code', value: plant.code, maxAge: plant.maxAge };
    },
    readiness: async () => ({
      ...(await readiness(database, clock)),
      jobs: parts.jobs ? jobWatch.state() : 'off',
      ...(demo.isLoading() ? { demo: 'loading' } : {}),
    }),
    countAddress: (address) => rateLimit.count({ kind: 'anyone' }, address),
  });
}

const PING = statement('ping', 'select 1');

async function readiness(database: Database, clock: Clock): Promise<Omit<Readiness, 'jobs'>> {
  const schema = await schemaOf(database.reader(clock.now()));
  return { ...schema, postgresql: database.serverVersion() ?? 'unknown' };
}

async function schemaOf(db: Reader): Promise<Pick<Readiness, 'database' | 'migrations' | 'append_only'>> {
  try {
    await db.query(PING, []);
  } catch {
    return { database: 'away', migrations: 'unknown', append_only: 'unknown' };
  }
  const migrated = await isMigrated(db);
  if (!migrated) return { database: 'ok', migrations: 'pending', append_only: 'unknown' };
  return { database: 'ok', migrations: 'applied', append_only: (await isAppendOnly(db)) ? 'enforced' : 'not_enforced' };
}
