import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/start/verify-ledger.ts', import.meta.url));

/** `make verify-ledger` on a database. Throws when it finds a difference. */
export async function verifyLedger(databaseUrl: string, dataDir: string): Promise<{ transfers: number; seconds: number }> {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
  const started = performance.now();
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const transfers = Number(/(\d+) transfers, 0 differences/.exec(output)?.[1]);
  if (code !== 0 || Number.isNaN(transfers)) throw new Error(`the ledger does not add up:\n${output.slice(-2000)}`);
  return { transfers, seconds: (performance.now() - started) / 1000 };
}
