import { useRef, useState } from 'react';
import { saveFile } from './save-file.ts';

/** What a file is read from: its text as a whole, or part by part as it comes. */
export type FileSource = AsyncIterable<string> | { text: string };

/** Asks for a file; who gives the signal wants no more of it. */
export type ReadFile = (options: { signal: AbortSignal }) => Promise<FileSource>;

/** A file on its way from the server to the browser's folder for what was loaded. */
export interface Saving {
  /** How many characters are there so far; undefined while none is asked for. */
  size: number | undefined;
  error: unknown;
  /** Begins; pressed again while the file comes, it stops. */
  press(): void;
}

/** Reads a file and saves it when it is whole; what has come of one that stops or fails is thrown away. */
export function useFile(name: string, read: ReadFile): Saving {
  const [size, setSize] = useState<number>();
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  const save = async () => {
    const controller = new AbortController();
    running.current = controller;
    setError(undefined);
    setSize(0);
    try {
      const parts = await partsOf(await read({ signal: controller.signal }), controller.signal, setSize);
      if (!controller.signal.aborted) saveFile(name, parts);
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
    } finally {
      setSize(undefined);
    }
  };
  return { size, error, press: size === undefined ? () => void save() : () => running.current?.abort() };
}

/** What has come of a file until it was whole or was stopped, telling how much that is. */
async function partsOf(source: FileSource, signal: AbortSignal, tell: (size: number) => void): Promise<string[]> {
  if ('text' in source) return [source.text];
  const parts: string[] = [];
  let size = 0;
  for await (const part of source) {
    if (signal.aborted) break;
    parts.push(part);
    size += part.length;
    tell(size);
  }
  return parts;
}
