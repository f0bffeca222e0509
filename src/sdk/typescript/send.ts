import { Alarm } from './alarm.ts';
import { mediaTypeOf } from './answer.ts';
import { DeadlineExceededError, NetworkError, type Received, RefusalError, UnexpectedAnswerError } from './errors.ts';
import { shown, tell } from './hooks.ts';
import { type CallOptions, type Input, type Operation, type Request, requestOf } from './request.ts';
import { keepResponse } from './response.ts';
import { delayBefore } from './retry.ts';
import { type Patience, patienceOf, type Settings } from './settings.ts';
import type { TextSource } from './text-source.ts';

/** One attempt of a call. */
interface Attempt {
  /** From 1. */
  number: number;
  request: Request;
  patience: Patience;
  /** When it began and when the whole call must have ended, by `performance.now()`. */
  begun: number;
  endsAt: number;
  /** The caller's own. */
  signal: AbortSignal | undefined;
}

/**
 * Sends a call and answers what `read` makes of the answer. An attempt that fails is repeated where that is safe and may help.
 * Throws what `read` throws, `UsageError` before anything is sent, `NetworkError`, and the reason of the caller's own signal.
 */
export async function send<T>(
  settings: Settings,
  operation: Operation,
  input: Input,
  options: CallOptions,
  read: (received: Received) => T,
): Promise<T> {
  const request = requestOf(settings, operation, input, options);
  const patience = patienceOf(options, settings);
  const endsAt = performance.now() + (patience.deadlineMs ?? Number.POSITIVE_INFINITY);
  for (let number = 1; ; number += 1) {
    options.signal?.throwIfAborted();
    const attempt = { number, request, patience, begun: performance.now(), endsAt, signal: options.signal };
    if (attempt.begun >= endsAt) throw tooLate(operation, attempt, 'deadline', undefined);
    try {
      const received = await exchange(settings, operation, attempt);
      const answer = read(received);
      keepResponse(answer, received);
      return answer;
    } catch (failure) {
      await beforeNext(settings, operation, attempt, failure);
    }
  }
}

/** Waits until the next attempt may begin. Throws the failure when there should be none, `DeadlineExceededError` when there is no time. */
async function beforeNext(settings: Settings, operation: Operation, attempt: Attempt, failure: unknown): Promise<void> {
  const { number, request, patience, begun, endsAt, signal } = attempt;
  const waitMs = number <= patience.retriesMax ? delayBefore(failure, operation.repeatable, number - 1) : undefined;
  if (waitMs === undefined || (failure instanceof DeadlineExceededError && failure.limit === 'deadline')) throw failure;
  const now = performance.now();
  if (now + waitMs >= endsAt) throw tooLate(operation, attempt, 'deadline', failure);
  const answer = failure instanceof RefusalError || failure instanceof UnexpectedAnswerError ? failure : undefined;
  tell(settings.hooks.onRetry, 'onRetry', () => ({
    operation: operation.name,
    attempt: number,
    requestId: answer?.requestId ?? request.requestId,
    status: answer?.status,
    ms: now - begun,
    headers: answer && shown(answer.headers),
    reason: failure instanceof RefusalError ? failure.tag : (failure as Error).name,
    waitMs,
  }));
  await sleep(waitMs, signal);
}

async function exchange(settings: Settings, operation: Operation, attempt: Attempt): Promise<Received> {
  const { request, begun, signal: wanted } = attempt;
  const { headers: sent, method } = request.init;
  const trace = { operation: operation.name, attempt: attempt.number, requestId: request.requestId };
  tell(settings.hooks.onRequest, 'onRequest', () => ({ ...trace, method, path: operation.path, headers: shown(sent) }));
  const watch = new Watch(operation, attempt, `No answer came from ${settings.baseUrl}`);
  const signal = wanted ? AbortSignal.any([wanted, watch.signal]) : watch.signal;
  return watch.during(async () => {
    const response = await settings.fetch(request.url, { ...request.init, signal });
    const { status, headers } = response;
    const isStream = operation.streamed === true && response.ok && mediaTypeOf(headers) === operation.accept;
    const text = isStream ? '' : await response.text();
    const source = isStream ? sourceOf(response, watch) : undefined;
    const requestId = headers.get('x-request-id') ?? request.requestId;
    const ms = performance.now() - begun;
    tell(settings.hooks.onResponse, 'onResponse', () => ({ ...trace, requestId, status, ms, headers: shown(headers) }));
    const retryAfter = secondsIn(headers.get('retry-after'));
    return { operation: operation.name, requestId, status, headers, text, source, retryAfter };
  }, begun);
}

/** What is read of a stream, each part of it in the time that an attempt may take. */
function sourceOf({ body }: Response, watch: Watch): TextSource {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  return {
    read: () =>
      watch.during(async () => {
        const { value, done = true } = (await reader?.read()) ?? {};
        const text = decoder.decode(value, { stream: !done });
        return done && text === '' ? undefined : text;
      }, performance.now()),
    // What ends early need not end well.
    cancel: async () => reader?.cancel().catch(() => undefined),
  };
}

/** Sees to it that nothing takes longer than it may, and says what it was when something did. */
class Watch {
  readonly #operation: Operation;
  readonly #attempt: Attempt;
  readonly #alarm = new Alarm();
  /** What to say of a failure for which there is no other word. */
  #words: string;

  constructor(operation: Operation, attempt: Attempt, words: string) {
    this.#operation = operation;
    this.#attempt = attempt;
    this.#words = words;
  }

  get signal(): AbortSignal {
    return this.#alarm.signal;
  }

  /** Does the work, which may take as long as an attempt from `begun` on. Throws `NetworkError`, and the reason of the caller's signal. */
  async during<T>(work: () => Promise<T>, begun: number): Promise<T> {
    const { patience, endsAt, signal, request } = this.#attempt;
    const limit = begun + patience.timeoutMs < endsAt ? 'timeout' : 'deadline';
    this.#alarm.set(Math.min(patience.timeoutMs, endsAt - begun));
    try {
      return await work();
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      if (this.signal.aborted) throw tooLate(this.#operation, this.#attempt, limit, cause);
      const trace = { operation: this.#operation.name, requestId: request.requestId };
      throw new NetworkError(`${this.#words}: ${reasonOf(cause)}`, trace, { cause });
    } finally {
      this.#alarm.stop();
      this.#words = 'The answer broke off';
    }
  }
}

function tooLate(
  { name }: Operation,
  { request, patience }: Attempt,
  limit: 'timeout' | 'deadline',
  cause: unknown,
): DeadlineExceededError {
  const trace = { operation: name, requestId: request.requestId };
  const words =
    limit === 'timeout'
      ? `No answer came within ${patience.timeoutMs} ms`
      : `The deadline of ${patience.deadlineMs} ms for the whole call does not allow more`;
  return new DeadlineExceededError(words, trace, limit, { cause });
}

/** `Retry-After` as seconds from now, whether it counts them or names a date (RFC 9110, 10.2.3). */
function secondsIn(value: string | null): number | undefined {
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** Node says `fetch failed`, and why one level below. */
function reasonOf(cause: unknown): string {
  const { message, cause: inner } = cause as { message?: string; cause?: { code?: string } };
  return inner?.code ?? message ?? 'unknown';
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, ended) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done();
    }, ms);
    const stop = () => {
      clearTimeout(timer);
      ended(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}
