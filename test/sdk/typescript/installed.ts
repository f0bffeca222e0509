import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type * as Sdk from '../../../src/sdk/typescript/sdk.ts';

/** The packed SDK, as it was installed into a project; its types are those of the source it was built from. */
export async function installedSdk(): Promise<typeof Sdk> {
  return import(pathToFileURL(join(inject('typescriptProject'), 'node_modules/@triport/sdk/dist/esm/sdk.js')).href);
}

/** The error that was thrown; fails when none was. */
export async function thrownBy<T extends Error>(kind: abstract new (...given: never[]) => T, work: () => unknown): Promise<T> {
  try {
    await work();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error(`${kind.name} was not thrown`);
}
