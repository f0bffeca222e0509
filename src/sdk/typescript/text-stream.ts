import { UsageError } from './errors.ts';
import type { TextSource } from './text-source.ts';

/**
 * A document that is read while it comes, and never held as a whole: `for await (const part of stream)` gives its text in parts as they
 * arrive, `lines()` line by line. It can be read once. Whoever leaves the loop ends the answer; what is not read at all is to be
 * cancelled. An answer that breaks off is a `NetworkError` in the middle of the loop: what was read is then not complete.
 */
export class TextStream implements AsyncIterable<string> {
  readonly headers: Headers;
  readonly #source: TextSource;
  #isBegun = false;

  constructor(headers: Headers, source: TextSource) {
    this.headers = headers;
    this.#source = source;
  }

  /** Part after part. Throws `UsageError` the second time. */
  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, undefined> {
    if (this.#isBegun) throw new UsageError('A stream can be read once.');
    this.#isBegun = true;
    try {
      for (let part = await this.#source.read(); part !== undefined; part = await this.#source.read()) {
        if (part !== '') yield part;
      }
    } finally {
      await this.#source.cancel();
    }
  }

  /** Line after line, without the line feed at its end. In CSV a cell can hold one: read that part by part. */
  async *lines(): AsyncGenerator<string, void, undefined> {
    let rest = '';
    for await (const part of this) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() as string;
      yield* lines;
    }
    if (rest !== '') yield rest;
  }

  /** Ends the answer, whether it was read or not. */
  async cancel(): Promise<void> {
    this.#isBegun = true;
    await this.#source.cancel();
  }
}
