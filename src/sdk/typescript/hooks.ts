/** What a program can watch of its calls. Credentials are not shown. */

/** What every event tells. */
export interface CallEvent {
  /** The operation's id in the contract. */
  operation: string;
  /** Which attempt of the call it is, from 1. */
  attempt: number;
  /** The id of the request, the server's where it told one; the same for all attempts of a call. */
  requestId: string;
}

/** An attempt is about to be sent. */
export interface RequestEvent extends CallEvent {
  method: string;
  /** The address as the contract writes it, with the names of its parameters instead of their values: those can be secret. */
  path: string;
  /** A copy; what says who calls is `[redacted]`. */
  headers: Headers;
}

/** An answer has come, whether a good one or a refusal. */
export interface ResponseEvent extends CallEvent {
  status: number;
  /** Milliseconds from the attempt's beginning to the end of the answer; of a stream to its beginning. */
  ms: number;
  /** A copy; the values of cookies are `[redacted]`. */
  headers: Headers;
}

/** An attempt has failed, and there will be another. */
export interface RetryEvent extends CallEvent {
  /** The status of the answer; undefined when none came. */
  status: number | undefined;
  /** Milliseconds that the attempt took. */
  ms: number;
  /** The headers of the answer, as in `ResponseEvent`; undefined when none came. */
  headers: Headers | undefined;
  /** The tag of the refusal, else the name of the error's class. */
  reason: string;
  /** Milliseconds until the next attempt. */
  waitMs: number;
}

/**
 * Functions that are told of every attempt. Nobody waits for them, and one that throws or rejects changes nothing about the call: the
 * console is told.
 */
export interface Hooks {
  /** Called before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called after each answer, whatever it says; not when none came. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the wait for another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Tells a hook, if there is one. Never throws. */
export function tell<Event>(hook: ((event: Event) => unknown) | undefined, name: keyof Hooks, event: () => Event): void {
  if (!hook) return;
  const failed = (error: unknown) => console.error(`@triport/sdk: ${name} has failed:`, error);
  try {
    Promise.resolve(hook(event())).catch(failed);
  } catch (error) {
    failed(error);
  }
}

/** Headers whose values open something. */
const SECRET = ['x-admin-token', 'cookie', 'set-cookie', 'authorization', 'proxy-authorization'];

/** A copy of headers without what is secret in them. */
export function shown(headers: Headers | Record<string, string>): Headers {
  const copy = new Headers(headers);
  for (const name of SECRET) if (copy.has(name)) copy.set(name, '[redacted]');
  return copy;
}
