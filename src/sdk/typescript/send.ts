import { DeadlineExceededError, NetworkError, type Received } from './errors.ts';
import { type CallOptions, type Input, type Operation, type Request, requestOf } from './request.ts';
import { delayBefore } from './retry.ts';
import { checkedRetries, checkedTimeout, type Settings } from './settings.ts';

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
  const retriesMax = options.retriesMax === undefined ? settings.retriesMax : checkedRetries(options.retriesMax);
  const timeoutMs = options.timeoutMs === undefined ? settings.timeoutMs : checkedTimeout(options.timeoutMs);
  for (let attempt = 0; ; attempt += 1) {
    options.signal?.throwIfAborted();
    try {
      return read(await exchange(settings, operation, request, timeoutMs, options.signal));
    } catch (failure) {
      const delay = attempt < retriesMax ? delayBefore(failure, operation.repeatable, attempt) : undefined;
      if (delay === undefined) throw failure;
      await sleep(delay, options.signal);
    }
  }
}

async function exchange(
  settings: Settings,
  { name }: Operation,
  request: Request,
  timeoutMs: number,
  wanted: AbortSignal | undefined,
): Promise<Received> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = wanted ? AbortSignal.any([wanted, deadline]) : deadline;
  const trace = { operation: name, requestId: request.requestId };
  try {
    const response = await settings.fetch(request.url, { ...request.init, signal });
    const text = await response.text();
    const requestId = response.headers.get('x-request-id') ?? request.requestId;
    const retryAfter = secondsIn(response.headers.get('retry-after'));
    return { ...trace, requestId, status: response.status, headers: response.headers, text, retryAfter };
  } catch (cause) {
    if (wanted?.aborted) throw wanted.reason;
    if (deadline.aborted) throw new DeadlineExceededError('No answer came in time', trace, { cause });
    throw new NetworkError(`No answer came from ${settings.baseUrl}: ${reasonOf(cause)}`, trace, { cause });
  }
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
