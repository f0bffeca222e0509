/** What all tests of the console share: its pages and the page of all elements, built, and a database in which the demo has been played. */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { AFTER_THE_EXAMPLES } from '../support/clock.ts';
import { startProgram } from '../support/program.ts';
import { startServer } from '../support/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built console, within that of all fronts, and the one of the kit, with a slash at their ends. */
    consoleFolder: string;
    kitFolder: string;
    /** The name of the database with the demo, to be copied. */
    demo: string;
  }
}

/** In a process of its own: in one that tests, it would be built for development. */
async function build(page: string, folder: string): Promise<void> {
  const built = startProgram(['src/console/build.ts', page, folder], {});
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
  const [consoleFolder, kitFolder] = ['fronts/console', 'kit'].map((name) =>
    fileURLToPath(new URL(`../../.tmp/${name}/`, import.meta.url)),
  );
  const [demo] = await Promise.all([
    playDemo(project.getProvidedContext().cluster),
    build('console.html', consoleFolder as string),
    build('kit.html', kitFolder as string),
  ]);
  project.provide('consoleFolder', consoleFolder as string);
  project.provide('kitFolder', kitFolder as string);
  project.provide('demo', demo);
}
