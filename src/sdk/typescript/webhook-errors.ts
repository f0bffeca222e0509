import { TriportError } from './errors.ts';

/**
 * Why a request is not taken for a webhook: one of these and of no others.
 *
 * - `header_missing`: `webhook-id`, `webhook-timestamp` or `webhook-signature` is not there.
 * - `header_malformed`: one of them is there twice, is too long, or cannot have been sent by the server.
 * - `timestamp_too_old`, `timestamp_too_new`: it was signed longer ago than is allowed, or as far in the future.
 * - `signature_version_unknown`: it has signatures, and none of the version `v1`.
 * - `signature_mismatch`: no signature was made of this body with one of the secrets.
 * - `body_malformed`: the signature is right, and the body is no JSON object with a `type`.
 */
export type WebhookVerificationReason =
  | 'header_missing'
  | 'header_malformed'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'signature_version_unknown'
  | 'signature_mismatch'
  | 'body_malformed';

/** A request is not to be taken for a webhook of the server. Answer 400, and do nothing of what it asks. */
export class WebhookVerificationError extends TriportError {
  override readonly name = 'WebhookVerificationError';
  readonly reason: WebhookVerificationReason;

  constructor(reason: WebhookVerificationReason, message: string) {
    super(`${reason}: ${message}`);
    this.reason = reason;
  }
}
