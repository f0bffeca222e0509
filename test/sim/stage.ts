import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster, type TestCluster } from '../support/cluster.ts';

/**
 * Settings that turn off what costs time and is not simulated: a disk that fails, replicas, tables that grow old. A statement is planned
 * once for a connection.
 */
const SETTINGS = {
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
  deadlock_timeout: '20ms',
};

const ACCESS = `local all triport_owner,triport_app trust
host all triport_owner,triport_app 127.0.0.1/32 scram-sha-256
`;

/**
 * A cluster to play on. It is reached by a Unix socket and without a password: there are many connections, and over TCP each packet costs
 * twice.
 */
export async function startStage(): Promise<TestCluster> {
  let folder = '';
  const cluster = await startCluster((given) => {
    folder = given;
    writeFileSync(join(folder, 'access.conf'), ACCESS);
    return { hba_file: join(folder, 'access.conf'), unix_socket_directories: folder, ...SETTINGS };
  });
  const local = (url: string) => {
    const { username, port } = new URL(url);
    return `postgresql://${username}@${encodeURIComponent(folder)}:${port}/DATABASE`;
  };
  return { ...cluster, app: local(cluster.app), owner: local(cluster.owner) };
}
