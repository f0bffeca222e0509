/** What all tests in a browser share: the pages of all fronts and the page of all elements, built, and a database in which the demo has been played. */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { AFTER_THE_EXAMPLES } from '../support/clock.ts';
import { startProgram } from '../support/program.ts';
import { startServer } from '../support/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built fronts, that of the console within it, and the one of the kit, with a slash at their ends. */
    fronts: string;
    consoleFolder: string;
    kitFolder: string;
    /** The name of the database with the demo, to be copied. */
    demo: string;
  }
}

/** In a process of its own: in one that tests, it would be built for development. */
async function build(program: string, ...args: string[]): Promise<void> {
  const built = startProgram([program, ...args], {});
  const { code } = await built.exit;
  if (code !== 0) throw new Error(built.stderr());
}

async function playDemo(cluster: { app: string; owner: string }): Promise<string> {
  const server = await startServer({}, { cluster });
  server.clock.set(AFTER_THE_EXAMPLES);
  await loadDemo(server.database, server.clock, () => {});
  await server.stop({ keepsDatabase: true });
  return server.databaseName;
}

export async function setup(project: TestProject): Promise<void> {
  const scratch = fileURLToPath(new URL('../../.tmp/', import.meta.url));
  const [fronts, kitFolder] = [`${scratch}fronts/`, `${scratch}kit/`];
  const consoleFolder = `${fronts}console/`;
  const [demo] = await Promise.all([
    playDemo(project.getProvidedContext().cluster),
    build('src/console/build.ts', 'console.html', consoleFolder),
    build('src/console/build.ts', 'kit.html', kitFolder),
    build('src/portal/build.ts', `${fronts}portal/`),
  ]);
  project.provide('fronts', fronts);
  project.provide('consoleFolder', consoleFolder);
  project.provide('kitFolder', kitFolder);
  project.provide('demo', demo);
}
