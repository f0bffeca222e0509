/** Builds the console, and the page of all elements, once for all tests of them. */
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startProgram } from '../support/program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folders of the built console and of the kit, with a slash at their ends. */
    consoleFolder: string;
    kitFolder: string;
  }
}

/** In a process of its own: in one that tests, it would be built for development. */
async function build(page: string, folder: string): Promise<void> {
  const built = startProgram(['src/console/build.ts', page, folder], {});
  const { code } = await built.exit;
  if (code !== 0) throw new Error(built.stderr());
}

export async function setup({ provide }: TestProject): Promise<void> {
  const [consoleFolder, kitFolder] = ['console', 'kit'].map((name) => fileURLToPath(new URL(`../../.tmp/${name}/`, import.meta.url)));
  await Promise.all([build('console.html', consoleFolder as string), build('kit.html', kitFolder as string)]);
  provide('consoleFolder', consoleFolder as string);
  provide('kitFolder', kitFolder as string);
}
