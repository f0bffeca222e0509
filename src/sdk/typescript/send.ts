import { DeadlineExceededError, NetworkError, type Received } from './errors.ts';
import { type CallOptions, type Input, type Operation, type Request, requestOf } from './request.ts';
import { delayBefore } from './retry.ts';
import type { Settings } from './settings.ts';

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
  const retriesMax = options.retriesMax ?? settings.retriesMax;
  for (let attempt = 0; ; attempt += 1) {
    options.signal?.throwIfAborted();
    try {
      return read(await exchange(settings, operation, request, options));
    } catch (failure) {
      const delay = attempt < retriesMax ? delayBefore(failure, operation.repeatable, attempt) : undefined;
      if (delay === undefined) throw failure;
      await sleep(delay, options.signal);
    }
  }
}

async function exchange(settings: Settings, { name }: Operation, request: Request, options: CallOptions): Promise<Received> {
  const deadline = AbortSignal.timeout(options.timeoutMs ?? settings.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  const trace = { operation: name, requestId: request.requestId };
  try {
    const response = await settings.fetch(request.url, { ...request.init, signal });
    const text = await response.text();
    const requestId = response.headers.get('x-request-id') ?? request.requestId;
    return { ...trace, requestId, status: response.status, headers: response.headers, text };
  } catch (cause) {
    if (options.signal?.aborted) throw options.signal.reason;
    if (deadline.aborted) throw new DeadlineExceededError('No answer came in time', trace, { cause });
    throw new NetworkError(`No answer came from ${settings.baseUrl}: ${reasonOf(cause)}`, trace, { cause });
  }
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
