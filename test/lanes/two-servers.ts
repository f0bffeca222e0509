import { join } from 'node:path';
import { type Program, startProgram } from '../support/program.ts';
import { TOKEN } from './front.ts';

/** Settings in which every server of a lane agrees. */
export const AGREED = { ADMIN_TOKEN: TOKEN, EMAIL_HASH_KEY: 'lane-email-key', RATE_LIMIT: 'off', PROXIES: '1', NODE_ENV: 'production' };

/** Servers, ready, one after the other, with their data beneath `folder`. The first one migrates. */
export async function startServers(
  ports: readonly number[],
  folder: string,
  urls: { appUrl: string; ownerUrl: string },
): Promise<Program[]> {
  const servers: Program[] = [];
  for (const port of ports) {
    const server = startProgram(['src/main.js'], {
      ...AGREED,
      PORT: String(port),
      DATA_DIR: join(folder, `server-${port}`),
      DATABASE_URL: urls.appUrl,
      MIGRATION_DATABASE_URL: urls.ownerUrl,
      REQUIRE_LEAST_PRIVILEGE: 'on',
      LOG_LEVEL: 'warn',
    });
    await server.says('is serving');
    servers.push(server);
  }
  return servers;
}

/** Stops them as an operator would. */
export async function stopServers(servers: readonly Program[]): Promise<void> {
  for (const server of servers) server.child.kill('SIGTERM');
  await Promise.all(servers.map(({ exit }) => exit));
}

/** What `make verify-ledger` says of a database, and its exit code. */
export async function verifyLedger(url: string, ownerUrl: string, folder: string): Promise<{ code: number | null; says: string }> {
  const env = { ...AGREED, DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl, DATA_DIR: join(folder, 'verify') };
  const program = startProgram(['src/start/verify-ledger.ts'], env);
  const { code } = await program.exit;
  return { code, says: program.stdout().trim() + program.stderr().trim() };
}
