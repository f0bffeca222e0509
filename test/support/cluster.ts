import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { app: string; owner: string };
  }
}

/** One PostgreSQL for the whole run, with a migrated template database that every test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'triport-test-'));
  const cluster = await startEmbedded({
    directory: join(folder, 'postgres'),
    passwords: { owner: 'owner', app: 'app' },
    // Races that end in a deadlock are run again after this long; a second for each would be all that the suite waits for.
    settings: { fsync: 'off', max_connections: '300', deadlock_timeout: '100ms' },
  });
  await migrate(cluster.ownerUrl(), 'triport_app');
  project.provide('cluster', { app: cluster.appUrl('DATABASE'), owner: cluster.ownerUrl('DATABASE') });
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
