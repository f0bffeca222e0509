import {
  type Redirect,
  readGraphqlField,
  readNothing,
  readObject,
  readPage,
  readRedirect,
  readStream,
  readText,
  type TextAnswer,
} from './answer.ts';
import { type Next, Pages } from './pages.ts';
import type { CallOptions, Input, Operation } from './request.ts';
import { send } from './send.ts';
import type { Settings } from './settings.ts';
import type { TextStream } from './text-stream.ts';

export type { Redirect, TextAnswer } from './answer.ts';
export type { CallOptions } from './request.ts';
export type { TextStream } from './text-stream.ts';

/** What the generated methods call: one function for each kind of answer. */
export class Kernel {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  object<T>(operation: Operation, input: Input, options: CallOptions): Promise<T> {
    return send(this.#settings, operation, input, options, (received) => readObject(received, operation.raw) as T);
  }

  pages<Page extends { items: Item[] }, Item>(operation: Operation, next: Next, input: Input, options: CallOptions): Pages<Page, Item> {
    return new Pages(next, input.query ?? {}, (query, needsNext) =>
      send(this.#settings, operation, { ...input, query }, options, (received) => readPage(received, needsNext) as Page),
    );
  }

  text(operation: Operation, input: Input, options: CallOptions): Promise<TextAnswer> {
    return send(this.#settings, operation, input, options, (received) => readText(received, operation.accept));
  }

  stream(operation: Operation, input: Input, options: CallOptions): Promise<TextStream> {
    return send(this.#settings, operation, input, options, (received) => readStream(received, operation.accept));
  }

  redirect(operation: Operation, input: Input, options: CallOptions): Promise<Redirect> {
    return send(this.#settings, operation, input, options, readRedirect);
  }

  never(operation: Operation, input: Input, options: CallOptions): Promise<never> {
    return send(this.#settings, operation, input, options, readNothing);
  }

  /** Runs a document that asks for one field, and answers that field. */
  graphql<T>(operation: Operation, field: string, query: string, variables: object, options: CallOptions): Promise<T> {
    return send(this.#settings, operation, { body: { query, variables } }, options, (received) => readGraphqlField(received, field) as T);
  }
}
