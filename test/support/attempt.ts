import type { ErrorTag } from '../../generated/errors.ts';
import type { TestServer } from './server.ts';

/** A request that is about to be sent. A good one gets the operation's good answer; each mistake spoils one thing about it. */
export interface Attempt {
  server: TestServer;
  method: string;
  path: string;
  body?: unknown;
  headers: Record<string, string>;
  cookies: Record<string, string>;
  /** The signed-in user, for operations of users. */
  userId: string;
}

export interface Mistake {
  tag: ErrorTag;
  /** What the refusal guarantees, as the name of its test. */
  promise: string;
  spoil(attempt: Attempt): void | Promise<void>;
}
