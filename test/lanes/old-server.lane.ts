/** A PostgreSQL of before those that are supported: the server says so and goes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEmbedded } from '../../src/db/embedded.ts';
import { isThereFor, postgresOf } from '../support/postgres.ts';
import { startProgram } from '../support/program.ts';

const WITHIN_MS = 2000;

test('a start on PostgreSQL 14 ends within two seconds, with one line', async ({ skip }) => {
  skip(!isThereFor(14), 'npm has none for this machine');
  const folder = mkdtempSync(join(tmpdir(), 'triport-old-'));
  const cluster = await startEmbedded({
    directory: join(folder, 'postgres'),
    passwords: { owner: 'owner', app: 'app' },
    binaries: await postgresOf(14),
  });
  try {
    const env = { DATABASE_URL: cluster.appUrl(), MIGRATION_DATABASE_URL: cluster.ownerUrl(), DATA_DIR: join(folder, 'data') };
    const start = async (more: Record<string, string> = {}) => {
      const began = performance.now();
      const program = startProgram(['src/main.js'], { ...env, ...more });
      const exit = await program.exit;
      return { exit, says: program.stderr(), ms: Math.round(performance.now() - began) };
    };
    await start(); // the first start of a machine compiles the program, too
    const starts = [await start(), await start(), await start()];
    for (const { exit, says } of starts) {
      expect(exit).toEqual({ code: 1, signal: null });
      expect(says).toBe('triport: DATABASE_URL: PostgreSQL 14.23 is too old; 15 to 18 are tested\n');
    }
    const ms = Math.min(...starts.map((one) => one.ms));
    // What any start takes on this machine as it is now: one that ends when it has read its settings.
    const without = Math.min((await start({ PORT: 'none' })).ms, (await start({ PORT: 'none' })).ms);
    console.log(`PostgreSQL 14: ended after ${ms} ms; a start that looks at no database ends after ${without} ms`);
    expect(ms).toBeLessThanOrEqual(Math.max(WITHIN_MS, 2 * without));
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
