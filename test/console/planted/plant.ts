import { readFileSync, writeFileSync } from 'node:fs';
import type { Bug } from './bugs.ts';

/** Writes a bug into a tree. Throws where the file does not have once what is right. */
export function plant(tree: string, { file, right, wrong }: Bug): void {
  const parts = readFileSync(tree + file, 'utf8').split(right);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${right}`);
  writeFileSync(tree + file, parts.join(wrong));
}
