import { type Received, UsageError } from './errors.ts';

/** How an answer came, beside what it says. */
export interface ResponseInfo {
  /** The operation's id in the contract. */
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  /** The id of the request, under which the server's log has it. */
  readonly requestId: string;
}

/** By the answer itself, which knows nothing of it: it is what the contract says, and nothing else. */
const responses = new WeakMap<object, ResponseInfo>();

/**
 * The status, the headers and the request id that a good answer came with. An answer is what a call resolved to, or a page of a list;
 * not a copy of it, and no part. Throws `UsageError` when there is no such answer: what a GraphQL field answers may be null or a number.
 */
export function responseOf(answer: unknown): ResponseInfo {
  const response = responses.get(answer as object);
  if (!response) throw new UsageError('This is no answer of a call: only what a call resolved to, or a page, has a response.');
  return response;
}

/** Keeps for `responseOf` how an answer came, as long as somebody has the answer. */
export function keepResponse(answer: unknown, { operation, status, headers, requestId }: Received): void {
  if (typeof answer === 'object' && answer !== null) responses.set(answer, { operation, status, headers, requestId });
}
