// Made by `make generate` from openapi/; never edited.
import type { CallOptions, Kernel } from '../../../src/sdk/typescript/kernel.ts';
import { AdminResources } from './admin.ts';
import { operations } from './operations.ts';
import type { ConsoleEntry, ConsoleSessionState, Ok } from './types.ts';

export class ConsoleSession {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * Begin a console session.
   *
   * Exchanges an operator's token for a console session and plants its cookie. The token is compared and not kept. The session may do
   * what the token may, and ends when the token does. Five wrong tokens from one address within a minute, and it waits.
   *
   * `POST /console/api/session`
   *
   * @throws {RefusalError} with the tag `cross_site_request`, `unsupported_media_type`, `invalid_json`, `admin_token_unset`,
   * `admin_token_invalid`, `token_expired`, `token_revoked`, `token_network_forbidden`
   */
  beginConsoleSession(body: ConsoleEntry, options: CallOptions = {}): Promise<ConsoleSessionState> {
    return this.#kernel.object(operations.beginConsoleSession, { body }, options);
  }

  /**
   * End the console session.
   *
   * Ends the session that the cookie names, and clears the cookie.
   *
   * `DELETE /console/api/session`
   *
   * @throws {RefusalError} with the tag `console_session_required`, `cross_site_request`
   */
  endConsoleSession(options: CallOptions = {}): Promise<Ok> {
    return this.#kernel.object(operations.endConsoleSession, {}, options);
  }

  /**
   * Say again who you are.
   *
   * Takes a token of the operator who sits in the console; one that may do less than they may there is refused. What cannot be undone
   * then
   * needs no other confirmation for ten minutes. The session goes on under a new secret; the old one is good for five seconds more,
   * for
   * requests that are on their way, and is not fresh.
   *
   * `POST /console/api/session/confirm`
   *
   * @throws {RefusalError} with the tag `console_session_required`, `cross_site_request`, `unsupported_media_type`, `invalid_json`,
   * `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `token_network_forbidden`
   */
  confirmOperator(body: ConsoleEntry, options: CallOptions = {}): Promise<ConsoleSessionState> {
    return this.#kernel.object(operations.confirmOperator, { body }, options);
  }
}

/** Everything that a page of the console may call. */
export class ConsoleResources extends AdminResources {
  readonly session: ConsoleSession;

  constructor(kernel: Kernel) {
    super(kernel);
    this.session = new ConsoleSession(kernel);
  }
}
