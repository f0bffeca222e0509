# Made by `make generate` from openapi/; never edited.
from __future__ import annotations

from typing import Final, Literal, NamedTuple, TypeAlias

from ..errors import RefusalError


class CatalogueEntry(NamedTuple):
    fix: str
    """What the caller can do about it."""
    retry: bool
    """Whether the same request may succeed later."""


CATALOGUE: Final[dict[str, CatalogueEntry]] = {
    "not_found": CatalogueEntry("Check the path against the documentation. A trailing slash makes another path.", retry=False),
    "method_not_allowed": CatalogueEntry("Use one of the methods that the Allow header names.", retry=False),
    "admin_token_unset": CatalogueEntry("Set ADMIN_TOKEN on the server and start it again.", retry=False),
    "admin_token_invalid": CatalogueEntry(
        "Send the operator token that the server was configured with, or an API token.",
        retry=False,
    ),
    "token_expired": CatalogueEntry("Make a new one with createApiToken, or rotate tokens before they end.", retry=False),
    "token_revoked": CatalogueEntry("Use another token.", retry=False),
    "console_session_required": CatalogueEntry(
        "Enter again; the cookie then goes with every request under /console/api.",
        retry=False,
    ),
    "token_network_forbidden": CatalogueEntry(
        "Call from one of the token's networks, or make a token for this one.",
        retry=False,
    ),
    "scope_missing": CatalogueEntry("Use a token with the scope that the answer names, or ask an owner for it.", retry=False),
    "confirmation_required": CatalogueEntry(
        "Confirm with confirmOperator, then send the same request again, with the same key.",
        retry=False,
    ),
    "console_link_invalid": CatalogueEntry(
        "Start the server again for a new one, which works once, within ten minutes; or enter with a token.",
        retry=False,
    ),
    "unauthenticated": CatalogueEntry(
        "Log the user in through a ticket; the cookie nl_session then goes with every request.",
        retry=False,
    ),
    "session_read_only": CatalogueEntry(
        "Sign in without `read_only`. An operator who looks at a user's pages changes things in the console.",
        retry=False,
    ),
    "ticket_invalid": CatalogueEntry(
        "Ask the host application for a new one. A ticket works once, within 60 seconds.",
        retry=False,
    ),
    "cross_site_request": CatalogueEntry(
        "Send it from this server's own pages, or list the page's origin in ALLOWED_ORIGINS.",
        retry=False,
    ),
    "user_blocked": CatalogueEntry("An operator can lift the block.", retry=False),
    "embed_origin_mismatch": CatalogueEntry(
        "Make one with createEmbedToken for the origin of the page that uses it.",
        retry=False,
    ),
    "embed_origin_forbidden": CatalogueEntry(
        "List the origin in the programme's embed_origins, as browsers send it.",
        retry=False,
    ),
    "return_to_forbidden": CatalogueEntry(
        "Use a path that begins with one slash, or an origin listed in landing_origins or ALLOWED_ORIGINS.",
        retry=False,
    ),
    "rate_limited": CatalogueEntry("Wait for the time that Retry-After names, in seconds.", retry=True),
    "idempotency_key_invalid": CatalogueEntry(
        "Send 1 to 255 visible ASCII characters, with or without double quotes around them.",
        retry=False,
    ),
    "idempotency_key_reused": CatalogueEntry(
        "Use a new key for every new request, and the same key only to repeat one.",
        retry=False,
    ),
    "invalid_user_id": CatalogueEntry("Send the id in its 36-character form.", retry=False),
    "invalid_query": CatalogueEntry(
        "Compare the filter with its description; each may be given once. A cursor is what the same list answered as `next`.",
        retry=False,
    ),
    "unsupported_media_type": CatalogueEntry("Send JSON, uncompressed, with content-type application/json or none.", retry=False),
    "invalid_json": CatalogueEntry(
        "Send one JSON object within the size limit and 64 levels of nesting, with the documented properties and no others.",
        retry=False,
    ),
    "invalid_args": CatalogueEntry(
        "Compare the fields with their descriptions; the message names the one that is wrong.",
        retry=False,
    ),
    "invalid_tier": CatalogueEntry("Use a tier that getProgramme lists.", retry=False),
    "slug_invalid": CatalogueEntry("Choose another slug. Case and surrounding blanks do not matter.", retry=False),
    "operator_name_invalid": CatalogueEntry("Use 1 to 40 characters of a-z, 0-9 and \"-\".", retry=False),
    "invalid_payout_id": CatalogueEntry("Send the id in its 36-character form.", retry=False),
    "tx_hash_required": CatalogueEntry(
        "Send the transaction hash or the transfer's reference, 1 to 255 characters, as tx_hash.",
        retry=False,
    ),
    "network_unsupported": CatalogueEntry("Use a network that the programme lists.", retry=False),
    "address_invalid": CatalogueEntry("Check the address for typing mistakes, and that it belongs to the network.", retry=False),
    "payout_below_min": CatalogueEntry("Wait until more is available; the programme names the minimum.", retry=False),
    "programme_invalid": CatalogueEntry("The message names the rule that spans fields; correct them together.", retry=False),
    "amount_mismatch": CatalogueEntry("Send the invoice's total; credit covers an invoice whole or not at all.", retry=False),
    "balance_insufficient": CatalogueEntry("Read the balance and ask for no more than available_micro.", retry=False),
    "scopes_invalid": CatalogueEntry("Send at least one of the scopes that the operations name, `<tag>:*` or `*`.", retry=False),
    "networks_invalid": CatalogueEntry(
        "Send at most 20 networks in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32.",
        retry=False,
    ),
    "webhook_url_invalid": CatalogueEntry(
        "Send an https address with a public host name, on port 443, 8443 or from 1024 on, without user name and fragment. For receivers within your\nown network, the server's WEBHOOK_ALLOW_CIDRS and WEBHOOK_ALLOW_HTTP open what is needed.\n",
        retry=False,
    ),
    "user_not_found": CatalogueEntry("Create the user with putUser first.", retry=False),
    "operator_not_found": CatalogueEntry("List the operators to see who there is.", retry=False),
    "code_not_found": CatalogueEntry("Check the spelling; case does not matter.", retry=False),
    "event_not_found": CatalogueEntry("Use the id that the event was reported with; case matters.", retry=False),
    "invoice_not_eligible": CatalogueEntry(
        "Use an invoice of the caller that was reported as created and is not paid, voided, refunded, disputed or covered yet.",
        retry=False,
    ),
    "invoice_not_found": CatalogueEntry(
        "Use the id that the host application reports the invoice under; case matters.",
        retry=False,
    ),
    "token_not_found": CatalogueEntry("Use the id of a token that listApiTokens shows.", retry=False),
    "payout_not_found": CatalogueEntry("Check the id. A user finds only their own payouts.", retry=False),
    "audit_entry_not_found": CatalogueEntry("Take an id from listAuditEntries.", retry=False),
    "outgoing_event_not_found": CatalogueEntry(
        "Take an id from listEvents. An event appears within a second after the answer of the request that did it.",
        retry=False,
    ),
    "webhook_not_found": CatalogueEntry("Use the id of a webhook that listWebhooks shows.", retry=False),
    "replay_not_found": CatalogueEntry("Use the id that replayEvents answered, under the webhook that it is for.", retry=False),
    "cursor_invalid": CatalogueEntry(
        "Send what listEvents answered last as `next`, letter by letter; or leave `after` out, which begins with the oldest event that is kept.",
        retry=False,
    ),
    "cursor_expired": CatalogueEntry(
        "Read the objects that you follow once more, and begin with listEvents without `after`.",
        retry=False,
    ),
    "operator_name_reserved": CatalogueEntry("Change ADMIN_TOKEN or ADMIN_TOKENS instead, or choose another name.", retry=False),
    "operator_email_taken": CatalogueEntry("Use an address for one operator only.", retry=False),
    "operators_full": CatalogueEntry("Give a name that is disabled to somebody else.", retry=False),
    "slug_reserved": CatalogueEntry("Choose another slug.", retry=False),
    "slug_taken": CatalogueEntry("Choose another slug. A code that was ever used is never given to another user.", retry=False),
    "slug_limit_reached": CatalogueEntry(
        "Take an old slug back, or wait until a day has passed since the first of the last 5.",
        retry=False,
    ),
    "code_permanent": CatalogueEntry("Block its owner instead; the codes of a blocked user attribute nobody.", retry=False),
    "code_used": CatalogueEntry("Disable it; then it attributes no new signups, and nobody can take it.", retry=False),
    "token_name_taken": CatalogueEntry("Choose another name, or revoke that token first.", retry=False),
    "token_rotating": CatalogueEntry("Wait until previous_expires_at, or make another token and revoke this one.", retry=False),
    "too_many_tokens": CatalogueEntry("Revoke tokens that nobody uses any more; last_used_at tells which.", retry=False),
    "webhooks_full": CatalogueEntry("Delete one that nobody needs any more.", retry=False),
    "webhook_url_taken": CatalogueEntry("Change that one, or rotate its secret if nobody has seen it.", retry=False),
    "webhook_secrets_full": CatalogueEntry("Wait until it expires, as getWebhook says.", retry=False),
    "webhook_disabled": CatalogueEntry("Enable it with updateWebhook first.", retry=False),
    "replay_running": CatalogueEntry("Wait until getReplay says that it is done, or cancel it.", retry=False),
    "user_erased": CatalogueEntry("Create the person again under a new id.", retry=False),
    "balance_open": CatalogueEntry("Settle the open payouts and the balance first; a debt can be written off.", retry=False),
    "payout_not_actionable": CatalogueEntry(
        "Read it again. What failed, was cancelled or came back stays so; what was sent can only come back; a user can cancel only what is requested.",
        retry=False,
    ),
    "payout_not_covered": CatalogueEntry(
        "Read the user's record. Let the payout fail, wait until the debt is repaid, or send it with override.",
        retry=False,
    ),
    "approval_required": CatalogueEntry(
        "Have another operator approve it with approvePayouts. Your own approval does not count for what you send yourself.",
        retry=False,
    ),
    "payout_total_mismatch": CatalogueEntry(
        "Read them again, add up what there is to approve, and send that amount.",
        retry=False,
    ),
    "verification_running": CatalogueEntry(
        "Wait until listVerifications shows that it has ended, and begin another.",
        retry=False,
    ),
    "programme_stale": CatalogueEntry(
        "Read it again, apply the change to what is there now, and send it with the new version.",
        retry=False,
    ),
    "programme_version_not_found": CatalogueEntry("Use the name of a version that listProgrammeVersions shows.", retry=False),
    "tier_in_use": CatalogueEntry("Move these users to another tier first.", retry=False),
    "tier_level_invalid": CatalogueEntry("Number the tiers from 1 upwards; gaps are fine.", retry=False),
    "tier_name_invalid": CatalogueEntry("Send a name of 1 to 100 characters, at least one of which can be seen.", retry=False),
    "tier_points_invalid": CatalogueEntry("Send a finite number that is not negative.", retry=False),
    "badge_invalid": CatalogueEntry(
        "Send one svg element with all its tags closed and its attributes quoted, and without declarations in a DOCTYPE. Draw less than\n100,000 dashes and 10,000 elements, with few filters.",
        retry=False,
    ),
    "task_setting_invalid": CatalogueEntry(
        "Send all five parts with numbers from 0 to 9007199254; each amount and each length once.",
        retry=False,
    ),
    "tier_not_found": CatalogueEntry("List the user tiers to see which levels there are.", retry=False),
    "tier_level_taken": CatalogueEntry("Change that tier, or choose another level.", retry=False),
    "tier_points_not_increasing": CatalogueEntry(
        "List the user tiers and choose points between those of the neighbours.",
        retry=False,
    ),
    "ladder_full": CatalogueEntry("Delete a tier first.", retry=False),
    "task_setting_not_found": CatalogueEntry("Put a task setting in force.", retry=False),
    "endpoint_retired": CatalogueEntry("Rewards come from reported invoice payments; nothing replaces this call.", retry=False),
    "invalid_request": CatalogueEntry("Check the client or the proxy in between.", retry=False),
    "request_timeout": CatalogueEntry("Send it again on a better connection.", retry=True),
    "headers_too_large": CatalogueEntry("Send fewer or smaller headers and cookies.", retry=False),
    "unavailable": CatalogueEntry("Send the request again after the time that Retry-After names, in seconds.", retry=True),
    "internal": CatalogueEntry("Report the request_id to whoever runs this server.", retry=True),
}
"""What the error catalogue says of every tag."""

ErrorTag: TypeAlias = Literal[
    "not_found",
    "method_not_allowed",
    "admin_token_unset",
    "admin_token_invalid",
    "token_expired",
    "token_revoked",
    "console_session_required",
    "token_network_forbidden",
    "scope_missing",
    "confirmation_required",
    "console_link_invalid",
    "unauthenticated",
    "session_read_only",
    "ticket_invalid",
    "cross_site_request",
    "user_blocked",
    "embed_origin_mismatch",
    "embed_origin_forbidden",
    "return_to_forbidden",
    "rate_limited",
    "idempotency_key_invalid",
    "idempotency_key_reused",
    "invalid_user_id",
    "invalid_query",
    "unsupported_media_type",
    "invalid_json",
    "invalid_args",
    "invalid_tier",
    "slug_invalid",
    "operator_name_invalid",
    "invalid_payout_id",
    "tx_hash_required",
    "network_unsupported",
    "address_invalid",
    "payout_below_min",
    "programme_invalid",
    "amount_mismatch",
    "balance_insufficient",
    "scopes_invalid",
    "networks_invalid",
    "webhook_url_invalid",
    "user_not_found",
    "operator_not_found",
    "code_not_found",
    "event_not_found",
    "invoice_not_eligible",
    "invoice_not_found",
    "token_not_found",
    "payout_not_found",
    "audit_entry_not_found",
    "outgoing_event_not_found",
    "webhook_not_found",
    "replay_not_found",
    "cursor_invalid",
    "cursor_expired",
    "operator_name_reserved",
    "operator_email_taken",
    "operators_full",
    "slug_reserved",
    "slug_taken",
    "slug_limit_reached",
    "code_permanent",
    "code_used",
    "token_name_taken",
    "token_rotating",
    "too_many_tokens",
    "webhooks_full",
    "webhook_url_taken",
    "webhook_secrets_full",
    "webhook_disabled",
    "replay_running",
    "user_erased",
    "balance_open",
    "payout_not_actionable",
    "payout_not_covered",
    "approval_required",
    "payout_total_mismatch",
    "verification_running",
    "programme_stale",
    "programme_version_not_found",
    "tier_in_use",
    "tier_level_invalid",
    "tier_name_invalid",
    "tier_points_invalid",
    "badge_invalid",
    "task_setting_invalid",
    "tier_not_found",
    "tier_level_taken",
    "tier_points_not_increasing",
    "ladder_full",
    "task_setting_not_found",
    "endpoint_retired",
    "invalid_request",
    "request_timeout",
    "headers_too_large",
    "unavailable",
    "internal",
]
"""Every tag that a request can be refused with."""

GraphqlTag: TypeAlias = Literal[
    "graphql_invalid",
    "graphql_too_complex",
    "admin_required",
    "scope_missing",
    "confirmation_required",
    "tier_level_invalid",
    "tier_name_invalid",
    "tier_points_invalid",
    "badge_invalid",
    "task_setting_invalid",
    "tier_level_taken",
    "tier_points_not_increasing",
    "ladder_full",
    "internal",
]
"""Every code of an error in a GraphQL answer."""


class InvalidRequestError(RefusalError):
    """The request is not one that the operation takes. It has to be changed. Status 400, 405, 415, 431.

    Tags: `method_not_allowed`, `idempotency_key_invalid`, `invalid_user_id`, `invalid_query`, `unsupported_media_type`,
    `invalid_json`, `invalid_args`, `invalid_tier`, `slug_invalid`, `operator_name_invalid`, `invalid_payout_id`,
    `tx_hash_required`, `network_unsupported`, `address_invalid`, `payout_below_min`, `programme_invalid`,
    `amount_mismatch`, `balance_insufficient`, `scopes_invalid`, `networks_invalid`, `webhook_url_invalid`,
    `cursor_invalid`, `tier_level_invalid`, `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`,
    `task_setting_invalid`, `invalid_request`, `headers_too_large`.
    """


class AuthenticationError(RefusalError):
    """The credentials are missing, wrong or expired. Status 401.

    Tags: `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`, `console_session_required`,
    `console_link_invalid`, `unauthenticated`, `ticket_invalid`.
    """


class ForbiddenError(RefusalError):
    """The caller is known and may not do this. Status 403.

    Tags: `token_network_forbidden`, `scope_missing`, `confirmation_required`, `session_read_only`, `cross_site_request`,
    `user_blocked`, `embed_origin_mismatch`, `embed_origin_forbidden`, `return_to_forbidden`.
    """


class NotFoundError(RefusalError):
    """What the request names does not exist. Status 404.

    Tags: `not_found`, `user_not_found`, `operator_not_found`, `code_not_found`, `event_not_found`, `invoice_not_eligible`,
    `invoice_not_found`, `token_not_found`, `payout_not_found`, `audit_entry_not_found`, `outgoing_event_not_found`,
    `webhook_not_found`, `replay_not_found`, `programme_version_not_found`, `tier_not_found`, `task_setting_not_found`.
    """


class ConflictError(RefusalError):
    """The state of things does not allow it now. Status 409.

    Tags: `operator_name_reserved`, `operator_email_taken`, `operators_full`, `slug_reserved`, `slug_taken`,
    `slug_limit_reached`, `code_permanent`, `code_used`, `token_name_taken`, `token_rotating`, `too_many_tokens`,
    `webhooks_full`, `webhook_url_taken`, `webhook_secrets_full`, `webhook_disabled`, `replay_running`, `user_erased`,
    `balance_open`, `payout_not_actionable`, `payout_not_covered`, `approval_required`, `payout_total_mismatch`,
    `verification_running`, `programme_stale`, `tier_in_use`, `tier_level_taken`, `tier_points_not_increasing`,
    `ladder_full`.
    """


class RetiredError(RefusalError):
    """The operation exists no longer. Status 410.

    Tags: `cursor_expired`, `endpoint_retired`.
    """


class IdempotencyKeyReusedError(RefusalError):
    """The idempotency key was used for another request. Status 422.

    Tags: `idempotency_key_reused`.
    """


class RateLimitedError(RefusalError):
    """Too many requests came at once, and still did after the retries. Status 429.

    Tags: `rate_limited`.
    """


class InternalError(RefusalError):
    """The server failed in a way it did not expect. Report the request id to whoever runs it. Status 500.

    Tags: `internal`.
    """


class UnavailableError(RefusalError):
    """The server cannot answer at the moment, and still could not after the retries. Status 408, 503.

    Tags: `request_timeout`, `unavailable`.
    """


class ScopeMissingError(ForbiddenError):
    """These credentials do not have the scope for this. Tag `scope_missing`."""

    @property
    def scope(self) -> str:
        """What the answer says as `scope`."""
        return str(self.body["scope"])


REFUSALS: Final[dict[int, type[RefusalError]]] = {
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
}
"""The class of a refusal, by its status."""

DETAILED: Final[dict[str, tuple[type[RefusalError], list[str]]]] = {
    "scope_missing": (ScopeMissingError, ["scope"]),
}
"""The class of a refusal that says more, by its tag, and what it has to say to be of it."""
