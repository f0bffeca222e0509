/** What a built front loads, in bytes as they go over the wire. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inject } from 'vitest';

interface Chunk {
  file: string;
  imports?: string[];
}

/** The bytes of a text, compressed. */
export const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** The files of a front by its name, which is that of its folder and of its addresses. */
export function frontFiles(front: string) {
  const read = (file: string) => readFileSync(join(inject('fronts'), front, file));
  const manifest = () => JSON.parse(read('manifest.json').toString()) as Record<string, Chunk>;
  const sizeOf = (file: string) => zipped(read(file));
  return {
    manifest,
    sizeOf,
    sum: (files: Iterable<string>) => [...files].reduce((all, file) => all + sizeOf(file), 0),
    /** The files that are loaded with these chunks, whatever they import included. */
    scriptsOf(names: readonly string[]): Set<string> {
      const all = manifest();
      const files = new Set<string>();
      const visit = (name: string) => {
        const { file, imports = [] } = all[name] as Chunk;
        if (files.has(file)) return;
        files.add(file);
        for (const each of imports) visit(each);
      };
      for (const name of names) visit(name);
      return files;
    },
    /** What a page itself names: scripts, and the one sheet. */
    named: (page: string, ending: string) =>
      [
        ...read(page)
          .toString()
          .matchAll(new RegExp(`/${front}/(assets/[\\w-]+\\.${ending})"`, 'g')),
      ].map(([, file]) => file as string),
  };
}
