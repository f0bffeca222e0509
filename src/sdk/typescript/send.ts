import { DeadlineExceededError, NetworkError, type Received, RefusalError, UnexpectedAnswerError } from './errors.ts';
import { shown, tell } from './hooks.ts';
import { type CallOptions, type Input, type Operation, type Request, requestOf } from './request.ts';
import { keepResponse } from './response.ts';
import { delayBefore } from './retry.ts';
import { type Patience, patienceOf, type Settings } from './settings.ts';

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
  const { request, patience, begun, endsAt, signal: wanted } = attempt;
  const limit = begun + patience.timeoutMs < endsAt ? 'timeout' : 'deadline';
  const end = AbortSignal.timeout(Math.max(0, Math.ceil(Math.min(patience.timeoutMs, endsAt - begun))));
  const signal = wanted ? AbortSignal.any([wanted, end]) : end;
  const { headers: sent, method } = request.init;
  const trace = { operation: operation.name, attempt: attempt.number, requestId: request.requestId };
  tell(settings.hooks.onRequest, 'onRequest', () => ({ ...trace, method, path: operation.path, headers: shown(sent) }));
  try {
    const response = await settings.fetch(request.url, { ...request.init, signal });
    const text = await response.text();
    const { status, headers } = response;
    const requestId = headers.get('x-request-id') ?? request.requestId;
    const ms = performance.now() - begun;
    tell(settings.hooks.onResponse, 'onResponse', () => ({ ...trace, requestId, status, ms, headers: shown(headers) }));
    const retryAfter = secondsIn(headers.get('retry-after'));
    return { operation: operation.name, requestId, status, headers, text, retryAfter };
  } catch (cause) {
    if (wanted?.aborted) throw wanted.reason;
    if (end.aborted) throw tooLate(operation, attempt, limit, cause);
    throw new NetworkError(`No answer came from ${settings.baseUrl}: ${reasonOf(cause)}`, trace, { cause });
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
