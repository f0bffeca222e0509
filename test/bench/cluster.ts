import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openPool } from './contenders/pool.ts';
import { seed } from './seed.ts';

export interface Cluster {
  /** A folder for whatever the run keeps; it goes with the cluster. */
  folder: string;
  appUrl: string;
  postmaster: number;
  version: string;
  remove(): Promise<void>;
}

/** An embedded PostgreSQL of the benchmark's own, in a temporary folder, migrated and filled. */
export async function openCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'triport-bench-'));
  const embedded = await startEmbedded({ directory: join(folder, 'postgres'), passwords: { owner: 'owner', app: 'app' } });
  const remove = async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(embedded.ownerUrl(), 'triport_app');
    const owner = openPool(embedded.ownerUrl(), 1);
    await seed(owner);
    const [row] = (await owner.query({ text: 'show server_version' })).rows as { server_version: string }[];
    await owner.end();
    return { folder, appUrl: embedded.appUrl(), postmaster: embedded.pid, version: row?.server_version ?? '', remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
