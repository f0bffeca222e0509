import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Binaries, startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { claimDatabase, ENGINE, leaveDatabase } from './engine.ts';
import { cutTables } from './partitions.ts';
import { poolerOfRun } from './pooler.ts';
import { postgresOfRun } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { app: string; owner: string };
  }
}

/** A PostgreSQL with a migrated template database: two URLs with DATABASE where the name of a clone goes. */
export interface TestCluster {
  app: string;
  owner: string;
  stop(): Promise<void>;
}

/** One PostgreSQL for the whole run, whose template every test file clones; or the engine that ENGINE_URL names. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = ENGINE;
  if (url !== undefined) {
    await claimDatabase(url);
    project.provide('cluster', { app: url, owner: url });
    return () => leaveDatabase(url);
  }
  const { app, owner, stop } = await startCluster();
  const pooler = await poolerOfRun(app);
  project.provide('cluster', { app: pooler?.through(app) ?? app, owner });
  return async () => {
    await pooler?.stop();
    await stop();
  };
}

/**
 * With `settings` beside those of every test; they may name the folder in which the cluster lies. Its programs are `binaries`, or else
 * those that POSTGRES names. With `TEST_TABLES=cut`, every table is cut by its key.
 */
export async function startCluster(
  settings: (folder: string) => Record<string, string> = () => ({}),
  binaries?: Binaries,
): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'triport-test-'));
  const cluster = await startEmbedded({
    directory: join(folder, 'postgres'),
    passwords: { owner: 'owner', app: 'app' },
    binaries: binaries ?? (await postgresOfRun()),
    // The run's data may be lost with the machine: nothing waits for the disk, and no whole pages are logged for a crash. The checkpoints
    // that come with every copy of a database would have each page written so, again and again. Races that end in a deadlock are run again
    // after this long; with the default of a second, the suite would spend most of its time waiting.
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300', deadlock_timeout: '100ms', ...settings(folder) },
  });
  await migrate(cluster.ownerUrl(), 'triport_app');
  if (process.env.TEST_TABLES === 'cut') await cutTables(cluster.ownerUrl(), 'triport_app');
  return {
    app: cluster.appUrl('DATABASE'),
    owner: cluster.ownerUrl('DATABASE'),
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
