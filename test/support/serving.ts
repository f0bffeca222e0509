import { expect, test as plain } from 'vitest';
import type { Settings } from '../../src/start/settings.ts';
import { type Surroundings, startServer } from './server.ts';

/**
 * Tests of a file that share one server with these settings: it starts with the first test or hook that takes `server`, and stops
 * after the last hook of the file, which fails when anything unexpected was logged that no test has taken out of `failures`.
 *
 * A file that wants other settings makes a `test` of its own with this. `test.override` would do the same, but it changes the `test`
 * of every later file in the same process, too.
 */
export function serving(changes: Partial<Settings> = {}, around: Surroundings = {}) {
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads there which other fixtures this one wants
  return plain.extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await startServer(changes, around);
    onCleanup(async () => {
      await server.stop();
      expect(server.failures).toEqual([]);
    });
    return server;
  });
}

/** `test` of a server with the settings of every test. */
export const test = serving();
