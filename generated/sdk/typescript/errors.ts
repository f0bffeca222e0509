// Made by `make generate` from openapi/; never edited.
import { type Received, type RefusalBody, RefusalError, type UnknownTag } from '../../../src/sdk/typescript/errors.ts';

/** Of every tag: what the caller can do about it, and whether the same request may succeed later. */
export const catalogue = {
  not_found: { fix: "Check the path against the documentation. A trailing slash makes another path.", retry: false },
  method_not_allowed: { fix: "Use one of the methods that the Allow header names.", retry: false },
  admin_token_unset: { fix: "Set ADMIN_TOKEN on the server and start it again.", retry: false },
  admin_token_invalid: { fix: "Send the operator token that the server was configured with, or an API token.", retry: false },
  token_expired: { fix: "Make a new one with createApiToken, or rotate tokens before they end.", retry: false },
  token_revoked: { fix: "Use another token.", retry: false },
  console_session_required: { fix: "Enter again; the cookie then goes with every request under /console/api.", retry: false },
  token_network_forbidden: { fix: "Call from one of the token's networks, or make a token for this one.", retry: false },
  scope_missing: { fix: "Use a token with the scope that the answer names, or ask an owner for it.", retry: false },
  confirmation_required: { fix: "Confirm with confirmOperator, then send the same request again, with the same key.", retry: false },
  console_link_invalid: { fix: "Start the server again for a new one, which works once, within ten minutes; or enter with a token.", retry: false },
  unauthenticated: { fix: "Log the user in through a ticket; the cookie nl_session then goes with every request.", retry: false },
  session_read_only: { fix: "Sign in without `read_only`. An operator who looks at a user's pages changes things in the console.", retry: false },
  ticket_invalid: { fix: "Ask the host application for a new one. A ticket works once, within 60 seconds.", retry: false },
  cross_site_request: { fix: "Send it from this server's own pages, or list the page's origin in ALLOWED_ORIGINS.", retry: false },
  user_blocked: { fix: "An operator can lift the block.", retry: false },
  embed_origin_mismatch: { fix: "Make one with createEmbedToken for the origin of the page that uses it.", retry: false },
  embed_origin_forbidden: { fix: "List the origin in the programme's embed_origins, as browsers send it.", retry: false },
  return_to_forbidden: { fix: "Use a path that begins with one slash, or an origin listed in landing_origins or ALLOWED_ORIGINS.", retry: false },
  rate_limited: { fix: "Wait for the time that Retry-After names, in seconds.", retry: true },
  idempotency_key_invalid: { fix: "Send 1 to 255 visible ASCII characters, with or without double quotes around them.", retry: false },
  idempotency_key_reused: { fix: "Use a new key for every new request, and the same key only to repeat one.", retry: false },
  invalid_user_id: { fix: "Send the id in its 36-character form.", retry: false },
  invalid_query: { fix: "Compare the filter with its description; each may be given once. A cursor is what the same list answered as `next`.", retry: false },
  unsupported_media_type: { fix: "Send JSON, uncompressed, with content-type application/json or none.", retry: false },
  invalid_json: { fix: "Send one JSON object within the size limit and 64 levels of nesting, with the documented properties and no others.", retry: false },
  invalid_args: { fix: "Compare the fields with their descriptions; the message names the one that is wrong.", retry: false },
  invalid_tier: { fix: "Use a tier that getProgramme lists.", retry: false },
  slug_invalid: { fix: "Choose another slug. Case and surrounding blanks do not matter.", retry: false },
  operator_name_invalid: { fix: "Use 1 to 40 characters of a-z, 0-9 and \"-\".", retry: false },
  invalid_payout_id: { fix: "Send the id in its 36-character form.", retry: false },
  tx_hash_required: { fix: "Send the transaction hash or the transfer's reference, 1 to 255 characters, as tx_hash.", retry: false },
  network_unsupported: { fix: "Use a network that the programme lists.", retry: false },
  address_invalid: { fix: "Check the address for typing mistakes, and that it belongs to the network.", retry: false },
  payout_below_min: { fix: "Wait until more is available; the programme names the minimum.", retry: false },
  programme_invalid: { fix: "The message names the rule that spans fields; correct them together.", retry: false },
  amount_mismatch: { fix: "Send the invoice's total; credit covers an invoice whole or not at all.", retry: false },
  balance_insufficient: { fix: "Read the balance and ask for no more than available_micro.", retry: false },
  scopes_invalid: { fix: "Send at least one of the scopes that the operations name, `<tag>:*` or `*`.", retry: false },
  networks_invalid: { fix: "Send at most 20 networks in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32.", retry: false },
  webhook_url_invalid: { fix: "Send an https address with a public host name, on port 443, 8443 or from 1024 on, without user name and fragment. For receivers within your\nown network, the server's WEBHOOK_ALLOW_CIDRS and WEBHOOK_ALLOW_HTTP open what is needed.\n", retry: false },
  user_not_found: { fix: "Create the user with putUser first.", retry: false },
  operator_not_found: { fix: "List the operators to see who there is.", retry: false },
  code_not_found: { fix: "Check the spelling; case does not matter.", retry: false },
  event_not_found: { fix: "Use the id that the event was reported with; case matters.", retry: false },
  invoice_not_eligible: { fix: "Use an invoice of the caller that was reported as created and is not paid, voided, refunded, disputed or covered yet.", retry: false },
  invoice_not_found: { fix: "Use the id that the host application reports the invoice under; case matters.", retry: false },
  token_not_found: { fix: "Use the id of a token that listApiTokens shows.", retry: false },
  payout_not_found: { fix: "Check the id. A user finds only their own payouts.", retry: false },
  audit_entry_not_found: { fix: "Take an id from listAuditEntries.", retry: false },
  outgoing_event_not_found: { fix: "Take an id from listEvents. An event appears within a second after the answer of the request that did it.", retry: false },
  webhook_not_found: { fix: "Use the id of a webhook that listWebhooks shows.", retry: false },
  replay_not_found: { fix: "Use the id that replayEvents answered, under the webhook that it is for.", retry: false },
  cursor_invalid: { fix: "Send what listEvents answered last as `next`, letter by letter; or leave `after` out, which begins with the oldest event that is kept.", retry: false },
  cursor_expired: { fix: "Read the objects that you follow once more, and begin with listEvents without `after`.", retry: false },
  operator_name_reserved: { fix: "Change ADMIN_TOKEN or ADMIN_TOKENS instead, or choose another name.", retry: false },
  operator_email_taken: { fix: "Use an address for one operator only.", retry: false },
  operators_full: { fix: "Give a name that is disabled to somebody else.", retry: false },
  slug_reserved: { fix: "Choose another slug.", retry: false },
  slug_taken: { fix: "Choose another slug. A code that was ever used is never given to another user.", retry: false },
  slug_limit_reached: { fix: "Take an old slug back, or wait until a day has passed since the first of the last 5.", retry: false },
  code_permanent: { fix: "Block its owner instead; the codes of a blocked user attribute nobody.", retry: false },
  code_used: { fix: "Disable it; then it attributes no new signups, and nobody can take it.", retry: false },
  token_name_taken: { fix: "Choose another name, or revoke that token first.", retry: false },
  token_rotating: { fix: "Wait until previous_expires_at, or make another token and revoke this one.", retry: false },
  too_many_tokens: { fix: "Revoke tokens that nobody uses any more; last_used_at tells which.", retry: false },
  webhooks_full: { fix: "Delete one that nobody needs any more.", retry: false },
  webhook_url_taken: { fix: "Change that one, or rotate its secret if nobody has seen it.", retry: false },
  webhook_secrets_full: { fix: "Wait until it expires, as getWebhook says.", retry: false },
  webhook_disabled: { fix: "Enable it with updateWebhook first.", retry: false },
  replay_running: { fix: "Wait until getReplay says that it is done, or cancel it.", retry: false },
  user_erased: { fix: "Create the person again under a new id.", retry: false },
  balance_open: { fix: "Settle the open payouts and the balance first; a debt can be written off.", retry: false },
  payout_not_actionable: { fix: "Read it again. What failed, was cancelled or came back stays so; what was sent can only come back; a user can cancel only what is requested.", retry: false },
  payout_not_covered: { fix: "Read the user's record. Let the payout fail, wait until the debt is repaid, or send it with override.", retry: false },
  approval_required: { fix: "Have another operator approve it with approvePayouts. Your own approval does not count for what you send yourself.", retry: false },
  payout_total_mismatch: { fix: "Read them again, add up what there is to approve, and send that amount.", retry: false },
  verification_running: { fix: "Wait until listVerifications shows that it has ended, and begin another.", retry: false },
  programme_stale: { fix: "Read it again, apply the change to what is there now, and send it with the new version.", retry: false },
  programme_version_not_found: { fix: "Use the name of a version that listProgrammeVersions shows.", retry: false },
  tier_in_use: { fix: "Move these users to another tier first.", retry: false },
  tier_level_invalid: { fix: "Number the tiers from 1 upwards; gaps are fine.", retry: false },
  tier_name_invalid: { fix: "Send a name of 1 to 100 characters, at least one of which can be seen.", retry: false },
  tier_points_invalid: { fix: "Send a finite number that is not negative.", retry: false },
  badge_invalid: { fix: "Send one svg element with all its tags closed and its attributes quoted, and without declarations in a DOCTYPE. Draw less than\n100,000 dashes and 10,000 elements, with few filters.", retry: false },
  task_setting_invalid: { fix: "Send all five parts with numbers from 0 to 9007199254; each amount and each length once.", retry: false },
  tier_not_found: { fix: "List the user tiers to see which levels there are.", retry: false },
  tier_level_taken: { fix: "Change that tier, or choose another level.", retry: false },
  tier_points_not_increasing: { fix: "List the user tiers and choose points between those of the neighbours.", retry: false },
  ladder_full: { fix: "Delete a tier first.", retry: false },
  task_setting_not_found: { fix: "Put a task setting in force.", retry: false },
  endpoint_retired: { fix: "Rewards come from reported invoice payments; nothing replaces this call.", retry: false },
  invalid_request: { fix: "Check the client or the proxy in between.", retry: false },
  request_timeout: { fix: "Send it again on a better connection.", retry: true },
  headers_too_large: { fix: "Send fewer or smaller headers and cookies.", retry: false },
  unavailable: { fix: "Send the request again after the time that Retry-After names, in seconds.", retry: true },
  internal: { fix: "Report the request_id to whoever runs this server.", retry: true },
} as const;

/** Every tag that a request can be refused with. */
export type ErrorTag = keyof typeof catalogue;

/** The request is not one that the operation takes. It has to be changed. Status 400, 405, 415, 431. */
export class InvalidRequestError extends RefusalError {
  override readonly name = 'InvalidRequestError';
  declare readonly tag:
    | 'method_not_allowed'
    | 'idempotency_key_invalid'
    | 'invalid_user_id'
    | 'invalid_query'
    | 'unsupported_media_type'
    | 'invalid_json'
    | 'invalid_args'
    | 'invalid_tier'
    | 'slug_invalid'
    | 'operator_name_invalid'
    | 'invalid_payout_id'
    | 'tx_hash_required'
    | 'network_unsupported'
    | 'address_invalid'
    | 'payout_below_min'
    | 'programme_invalid'
    | 'amount_mismatch'
    | 'balance_insufficient'
    | 'scopes_invalid'
    | 'networks_invalid'
    | 'webhook_url_invalid'
    | 'cursor_invalid'
    | 'tier_level_invalid'
    | 'tier_name_invalid'
    | 'tier_points_invalid'
    | 'badge_invalid'
    | 'task_setting_invalid'
    | 'invalid_request'
    | 'headers_too_large'
    | UnknownTag;
}

/** The credentials are missing, wrong or expired. Status 401. */
export class AuthenticationError extends RefusalError {
  override readonly name = 'AuthenticationError';
  declare readonly tag:
    | 'admin_token_unset'
    | 'admin_token_invalid'
    | 'token_expired'
    | 'token_revoked'
    | 'console_session_required'
    | 'console_link_invalid'
    | 'unauthenticated'
    | 'ticket_invalid'
    | UnknownTag;
}

/** The caller is known and may not do this. Status 403. */
export class ForbiddenError extends RefusalError {
  override readonly name: 'ForbiddenError' | 'ScopeMissingError' = 'ForbiddenError';
  declare readonly tag:
    | 'token_network_forbidden'
    | 'scope_missing'
    | 'confirmation_required'
    | 'session_read_only'
    | 'cross_site_request'
    | 'user_blocked'
    | 'embed_origin_mismatch'
    | 'embed_origin_forbidden'
    | 'return_to_forbidden'
    | UnknownTag;
}

/** What the request names does not exist. Status 404. */
export class NotFoundError extends RefusalError {
  override readonly name = 'NotFoundError';
  declare readonly tag:
    | 'not_found'
    | 'user_not_found'
    | 'operator_not_found'
    | 'code_not_found'
    | 'event_not_found'
    | 'invoice_not_eligible'
    | 'invoice_not_found'
    | 'token_not_found'
    | 'payout_not_found'
    | 'audit_entry_not_found'
    | 'outgoing_event_not_found'
    | 'webhook_not_found'
    | 'replay_not_found'
    | 'programme_version_not_found'
    | 'tier_not_found'
    | 'task_setting_not_found'
    | UnknownTag;
}

/** The state of things does not allow it now. Status 409. */
export class ConflictError extends RefusalError {
  override readonly name = 'ConflictError';
  declare readonly tag:
    | 'operator_name_reserved'
    | 'operator_email_taken'
    | 'operators_full'
    | 'slug_reserved'
    | 'slug_taken'
    | 'slug_limit_reached'
    | 'code_permanent'
    | 'code_used'
    | 'token_name_taken'
    | 'token_rotating'
    | 'too_many_tokens'
    | 'webhooks_full'
    | 'webhook_url_taken'
    | 'webhook_secrets_full'
    | 'webhook_disabled'
    | 'replay_running'
    | 'user_erased'
    | 'balance_open'
    | 'payout_not_actionable'
    | 'payout_not_covered'
    | 'approval_required'
    | 'payout_total_mismatch'
    | 'verification_running'
    | 'programme_stale'
    | 'tier_in_use'
    | 'tier_level_taken'
    | 'tier_points_not_increasing'
    | 'ladder_full'
    | UnknownTag;
}

/** The operation exists no longer. Status 410. */
export class RetiredError extends RefusalError {
  override readonly name = 'RetiredError';
  declare readonly tag:
    | 'cursor_expired'
    | 'endpoint_retired'
    | UnknownTag;
}

/** The idempotency key was used for another request. Status 422. */
export class IdempotencyKeyReusedError extends RefusalError {
  override readonly name = 'IdempotencyKeyReusedError';
  declare readonly tag:
    | 'idempotency_key_reused'
    | UnknownTag;
}

/** Too many requests came at once, and still did after the retries. Status 429. */
export class RateLimitedError extends RefusalError {
  override readonly name = 'RateLimitedError';
  declare readonly tag:
    | 'rate_limited'
    | UnknownTag;
}

/** The server failed in a way it did not expect. Report the request id to whoever runs it. Status 500. */
export class InternalError extends RefusalError {
  override readonly name = 'InternalError';
  declare readonly tag:
    | 'internal'
    | UnknownTag;
}

/** The server cannot answer at the moment, and still could not after the retries. Status 408, 503. */
export class UnavailableError extends RefusalError {
  override readonly name = 'UnavailableError';
  declare readonly tag:
    | 'request_timeout'
    | 'unavailable'
    | UnknownTag;
}

/** These credentials do not have the scope for this. Tag `scope_missing`. */
export class ScopeMissingError extends ForbiddenError {
  override readonly name = 'ScopeMissingError';
  declare readonly tag: 'scope_missing';
  /** What the answer says as `scope`. */
  readonly scope: string;

  constructor(received: Received, body: RefusalBody, fix: string | undefined) {
    super(received, body, fix);
    this.scope = String(body['scope']);
  }
}

/** The class of a refusal, by its status. */
export const refusals: Record<number, typeof RefusalError> = {
  400: InvalidRequestError,
  405: InvalidRequestError,
  415: InvalidRequestError,
  431: InvalidRequestError,
  401: AuthenticationError,
  403: ForbiddenError,
  404: NotFoundError,
  409: ConflictError,
  410: RetiredError,
  422: IdempotencyKeyReusedError,
  429: RateLimitedError,
  500: InternalError,
  408: UnavailableError,
  503: UnavailableError,
};

/** The class of a refusal that says more, by its tag, and what it has to say to be of it. */
export const detailedRefusals = new Map<string, { Refusal: typeof RefusalError; details: string[] }>([
  ['scope_missing', { Refusal: ScopeMissingError, details: ["scope"] }],
]);
