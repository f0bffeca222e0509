import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openPool, type Pool } from '../support/pool.ts';

export interface Cluster {
  /** A folder for files of the run; it is deleted with the cluster. */
  folder: string;
  postmaster: number;
  version: string;
  /** Makes a database, migrated and filled. It is deleted with the cluster. */
  database(name: string, fill: (owner: Pool) => Promise<void>): Promise<Filled>;
  remove(): Promise<void>;
}

export interface Filled {
  /** For the role that serves. */
  appUrl: string;
  owner: Pool;
}

/** The benchmark's own embedded PostgreSQL with default settings, in a temporary folder. */
export async function openCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'triport-bench-'));
  const embedded = await startEmbedded({ directory: join(folder, 'postgres'), passwords: { owner: 'owner', app: 'app' } });
  const admin = openPool(embedded.ownerUrl(), 1);
  const pools = [admin];
  return {
    folder,
    postmaster: embedded.pid,
    version: await versionOf(admin),
    async database(name, fill) {
      await admin.query({ text: `create database ${name}` });
      const owner = openPool(embedded.ownerUrl(name), 1);
      pools.push(owner);
      await migrate(embedded.ownerUrl(name), 'triport_app');
      await fill(owner);
      return { appUrl: embedded.appUrl(name), owner };
    },
    async remove() {
      for (const pool of pools) await pool.end();
      await remove(embedded, folder);
    },
  };
}

async function versionOf(pool: Pool): Promise<string> {
  const [row] = (await pool.query({ text: 'show server_version' })).rows as { server_version: string }[];
  return row?.server_version ?? '';
}

async function remove(embedded: Embedded, folder: string): Promise<void> {
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}
