/** The lanes: the server where its users run it. Each is a file of tests, and a step of `make lanes`. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Step, vitest } from '../steps.ts';

/** Debian keeps the programs of servers where only root looks. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Where a program is on this machine; undefined when it is not installed. */
export function programPath(name: string): string | undefined {
  return FOLDERS.map((folder) => join(folder, name)).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A lane by its name, `test/lanes/<name>.lane.ts`, and the programs that it needs beside those that npm brings. */
export function lane(name: string, ...programs: string[]): Step {
  const absent = programs.filter((program) => !programPath(program));
  const missing = absent.length > 0 ? `${absent.join(', ')}: not installed` : undefined;
  return { ...vitest(name, 'test/lanes/vitest.config.ts', `test/lanes/${name}.lane.ts`), missing };
}

/** Every lane, in the order in which they run: one after the other, for each takes the machine. */
export const LANES: readonly Step[] = [
  lane('versions'),
  lane('old-server'),
  lane('pooler', 'pgbouncer'),
  lane('servers'),
  lane('upgrade', 'git', 'npm'),
  lane('failover', 'python3', 'etcd', 'haproxy'),
  lane('restore', 'python3'),
  lane('shards'),
  { ...lane('engine'), missing: process.env.URL ? undefined : 'URL names no database to run it on' },
];
