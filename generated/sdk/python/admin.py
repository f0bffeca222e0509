# Made by `make generate` from openapi/; never edited.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NoReturn

from .._call import Call, Options, given
from .._kernel import Kernel
from .._pages import Pages
from .._read import field_of, form_of, never, object_of, page_of, stream_of, text_of
from ..answers import TextAnswer, TextStream, choice
from . import documents, operations
from .types import (
    Account,
    ApiToken,
    ApiTokenPage,
    Attribution,
    AttributionDecision,
    AttributionPage,
    AuditAction,
    AuditActor,
    AuditEntry,
    AuditEntryWithNote,
    AuditId,
    AuditOperation,
    AuditPage,
    Badge,
    BadgePreview,
    BillingEvent,
    BillingEventInput,
    BillingEventPage,
    BillingEventType,
    BillingOutcomeName,
    BillingOutcomes,
    BillingReason,
    BillingRecord,
    CodeDisabledEvent,
    CodeSetEvent,
    CoveredPayout,
    CreditEvent,
    CurrentOperator,
    Delivery,
    DeliveryPage,
    DeliveryState,
    Deployment,
    DisplayName,
    EmbedOrigin,
    EmbedToken,
    Event,
    EventId,
    EventPage,
    Findings,
    Found,
    Funnel,
    Grant,
    GraphqlAnswer,
    GraphqlTaskSetting,
    GraphqlTaskSettingInput,
    GraphqlTier,
    GraphqlTierPreview,
    GraphqlUser,
    Instant,
    InviteeFirstPaidEvent,
    InvoiceId,
    InvoiceRecord,
    LadderCounts,
    LandingUrl,
    Level,
    LevelCount,
    Liabilities,
    LogCursor,
    Micro,
    Network,
    NewApiToken,
    NewWebhook,
    Ok,
    Operator,
    OperatorEmail,
    OperatorList,
    OperatorName,
    Origin,
    OutgoingEventId,
    Payout,
    PayoutChangeInput,
    PayoutEvent,
    PayoutId,
    PayoutNote,
    PayoutOutcomes,
    PayoutReport,
    PayoutStatus,
    PayoutsApproved,
    PointEvent,
    PointEventInput,
    PointEventPage,
    PointOutcomes,
    PointRecord,
    PointValue,
    Points,
    PointsEarnedEvent,
    Programme,
    ProgrammePreview,
    ProgrammeTier,
    ProgrammeTierInput,
    ProgrammeUpdatedEvent,
    ProgrammeVersion,
    ProgrammeVersionName,
    ProgrammeVersionPage,
    Replay,
    ReplayId,
    ReportedBillingEvent,
    RequestId,
    Reward,
    RewardCreatedEvent,
    RewardMovedEvent,
    RewardPage,
    RewardReport,
    RewardUnlockedEvent,
    Role,
    RotatedSecret,
    Series,
    SeriesInterval,
    SeriesMeasures,
    SignupAttributedEvent,
    SignupRejectedEvent,
    StakeTask,
    StakeTaskInput,
    Statement,
    TaskSetting,
    TaskSettingPage,
    TaskSettingVersion,
    Ticket,
    Tier,
    TierChanged,
    TierName,
    TierPreview,
    TokenId,
    TokenName,
    TokenNetwork,
    TokenOperator,
    TopInviter,
    TopInviters,
    Transfer,
    TransferKind,
    TransferPage,
    TransferSeq,
    TxHash,
    User,
    UserCode,
    UserCodePage,
    UserCreatedEvent,
    UserErasedEvent,
    UserId,
    UserInvitee,
    UserInviteePage,
    UserOverview,
    UserPage,
    UserPoints,
    UserRecord,
    UserReward,
    UserSession,
    UserSessionPage,
    UserTier,
    UserTierChangedEvent,
    UserTierList,
    UserTierSaved,
    UserTransfer,
    UserTransferPage,
    Verification,
    VerificationPage,
    VerificationRun,
    VerificationStarted,
    VersionNote,
    WalletTask,
    WalletTaskInput,
    Webhook,
    WebhookChangeHeadersItemInput,
    WebhookDisabledEvent,
    WebhookDraftHeadersItemInput,
    WebhookFailingEvent,
    WebhookId,
    WebhookList,
    WebhookState,
    WebhookTest,
    WebhookTestedEvent,
    WebhookUrl,
)


class AdminAudit:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_audit_entries(
        self,
        *,
        action: AuditAction | None = None,
        actor: AuditActor | None = None,
        user_id: UserId | None = None,
        operation: AuditOperation | None = None,
        request_id: RequestId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[AuditPage, AuditEntry]:
        """List or export the audit log.

        Who did what to whom, newest first, narrowed by any of the filters. A page looks at a bounded number of entries:
        where several filters hold for few of the entries that each of them has, it may be short, or empty, and still have a
        next one.

        When `Accept` prefers `text/csv` or `application/x-ndjson`, all entries of the filter, whatever `limit` and `after`
        say, as a table for spreadsheets or as one JSON object in each line; every other `Accept` is answered with JSON.
        Both are read and sent part by part: what happens meanwhile may not be in them, and an answer that breaks off is not
        complete.

        Servers write entries by their own clocks, and an entry appears when what it tells about is committed. So one may
        appear a moment later than another that is newer. An entry that was there when a walk began is in the walk, once.

        Who reads the audit log leaves an entry in it, `audit.read`, once in an hour.

        Scope of tokens: `audit:read`.

        `GET /v1/admin/audit`

        Args:
            action: Only entries of this action, such as `payout.sent`. What was done, as a noun and a past participle. New
                actions come with minor versions. At most 61 characters.
            actor: Only what this actor did, as entries name them. Who did it, such as `operator:` and the operator's name,
                or `user:` and the user's id; `system` is the server itself. At most 100 characters.
            user_id: Only entries about this user, whether the user is still known or not. The id of a user, chosen by the
                host application. Any case comes in, lower case goes out. Exactly 36 characters.
            operation: Only what this operation did. The operation of this contract, or the job of the server, that did it.
                At most 60 characters.
            request_id: Only what this request did. Names the request in the server's logs; the header x-request-id carries
                the same. From 1 to 128 characters.
            since: Only entries from this moment on, itself included. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            until: Only entries before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
                refused. At most 40 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[AuditPage, AuditEntry](
            self._kernel,
            Call(
                operations.LIST_AUDIT_ENTRIES,
                page_of(AuditPage),
                query=given(
                    {
                        "action": action,
                        "actor": actor,
                        "user_id": user_id,
                        "operation": operation,
                        "request_id": request_id,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_audit_entries_as_csv(
        self,
        *,
        action: AuditAction | None = None,
        actor: AuditActor | None = None,
        user_id: UserId | None = None,
        operation: AuditOperation | None = None,
        request_id: RequestId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List or export the audit log.

        Who did what to whom, newest first, narrowed by any of the filters. A page looks at a bounded number of entries:
        where several filters hold for few of the entries that each of them has, it may be short, or empty, and still have a
        next one.

        When `Accept` prefers `text/csv` or `application/x-ndjson`, all entries of the filter, whatever `limit` and `after`
        say, as a table for spreadsheets or as one JSON object in each line; every other `Accept` is answered with JSON.
        Both are read and sent part by part: what happens meanwhile may not be in them, and an answer that breaks off is not
        complete.

        Servers write entries by their own clocks, and an entry appears when what it tells about is committed. So one may
        appear a moment later than another that is newer. An entry that was there when a walk began is in the walk, once.

        Who reads the audit log leaves an entry in it, `audit.read`, once in an hour.

        Scope of tokens: `audit:read`.

        `GET /v1/admin/audit`

        Args:
            action: Only entries of this action, such as `payout.sent`. What was done, as a noun and a past participle. New
                actions come with minor versions. At most 61 characters.
            actor: Only what this actor did, as entries name them. Who did it, such as `operator:` and the operator's name,
                or `user:` and the user's id; `system` is the server itself. At most 100 characters.
            user_id: Only entries about this user, whether the user is still known or not. The id of a user, chosen by the
                host application. Any case comes in, lower case goes out. Exactly 36 characters.
            operation: Only what this operation did. The operation of this contract, or the job of the server, that did it.
                At most 60 characters.
            request_id: Only what this request did. Names the request in the server's logs; the header x-request-id carries
                the same. From 1 to 128 characters.
            since: Only entries from this moment on, itself included. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            until: Only entries before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
                refused. At most 40 characters.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_AUDIT_ENTRIES_AS_CSV,
                stream_of(TextStream),
                query=given(
                    {
                        "action": action,
                        "actor": actor,
                        "user_id": user_id,
                        "operation": operation,
                        "request_id": request_id,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_audit_entries_as_ndjson(
        self,
        *,
        action: AuditAction | None = None,
        actor: AuditActor | None = None,
        user_id: UserId | None = None,
        operation: AuditOperation | None = None,
        request_id: RequestId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List or export the audit log.

        Who did what to whom, newest first, narrowed by any of the filters. A page looks at a bounded number of entries:
        where several filters hold for few of the entries that each of them has, it may be short, or empty, and still have a
        next one.

        When `Accept` prefers `text/csv` or `application/x-ndjson`, all entries of the filter, whatever `limit` and `after`
        say, as a table for spreadsheets or as one JSON object in each line; every other `Accept` is answered with JSON.
        Both are read and sent part by part: what happens meanwhile may not be in them, and an answer that breaks off is not
        complete.

        Servers write entries by their own clocks, and an entry appears when what it tells about is committed. So one may
        appear a moment later than another that is newer. An entry that was there when a walk began is in the walk, once.

        Who reads the audit log leaves an entry in it, `audit.read`, once in an hour.

        Scope of tokens: `audit:read`.

        `GET /v1/admin/audit`

        Args:
            action: Only entries of this action, such as `payout.sent`. What was done, as a noun and a past participle. New
                actions come with minor versions. At most 61 characters.
            actor: Only what this actor did, as entries name them. Who did it, such as `operator:` and the operator's name,
                or `user:` and the user's id; `system` is the server itself. At most 100 characters.
            user_id: Only entries about this user, whether the user is still known or not. The id of a user, chosen by the
                host application. Any case comes in, lower case goes out. Exactly 36 characters.
            operation: Only what this operation did. The operation of this contract, or the job of the server, that did it.
                At most 60 characters.
            request_id: Only what this request did. Names the request in the server's logs; the header x-request-id carries
                the same. From 1 to 128 characters.
            since: Only entries from this moment on, itself included. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            until: Only entries before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
                refused. At most 40 characters.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_AUDIT_ENTRIES_AS_NDJSON,
                stream_of(TextStream),
                query=given(
                    {
                        "action": action,
                        "actor": actor,
                        "user_id": user_id,
                        "operation": operation,
                        "request_id": request_id,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_audit_entry(
        self,
        audit_id: AuditId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AuditEntryWithNote:
        """Look an audit entry up.

        One entry of the audit log, with the note that an operator wrote, where the entry names one and it is still kept.
        Notes about a user go when the user is erased; entries stay.

        Scope of tokens: `audit:read`.

        `GET /v1/admin/audit/{audit_id}`

        Args:
            audit_id: The entry's id, a UUID in any case. Names an entry of the audit log. At most 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `audit_entry_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_AUDIT_ENTRY, object_of(AuditEntryWithNote), path={"audit_id": audit_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminBilling:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_billing_events(
        self,
        *,
        invoice_id: InvoiceId | None = None,
        user_id: UserId | None = None,
        inviter_user_id: UserId | None = None,
        type: BillingEventType | None = None,
        outcome: BillingOutcomeName | None = None,
        reason: BillingReason | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[BillingEventPage, ReportedBillingEvent]:
        """List or export billing events.

        What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them;
        how an event was decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported
        well, or for 13 months, and is found by what it names itself. Events that were reported at the same moment stand in
        an order that has no meaning and stays.

        A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter
        holds for few of them it may be short, or empty, and still have a next one. `since` and `until` say how far it
        should look at all.

        When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: what is reported
        meanwhile may not be in it, and an answer that breaks off is not complete.

        Scope of tokens: `billing:read`.

        `GET /v1/admin/billing/events`

        `billing.list_billing_events` and `events.list_billing_events` are the same.

        Args:
            invoice_id: Only events of this invoice. The host application's own name for an invoice. From 1 to 255
                characters.
            user_id: Only events of this payer. The id of a user, chosen by the host application. Any case comes in, lower
                case goes out. Exactly 36 characters.
            inviter_user_id: Only events of payers whom this user had invited by then. Rejected ones are not among them. The
                id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters.
            type: Only events of this type. What happened to an invoice.
            outcome: Only events with this outcome. The outcome of an event, as `BillingOutcome` explains it.
            reason: Only events whose outcome has this reason. The first that applies. Why a payment earns nothing:
                `already_paid`, `not_referred`, `inviter_blocked` (or erased), `covered_by_credit`, `months_exceeded`,
                `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut. `credit_returned`: reward
                credit that was spent on the invoice came back to its payer, all of it for a void, for refunds what is more
                than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
            since: Only events that were reported from this moment on, itself included. A moment as RFC 3339 writes it.
                Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only events that were reported before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[BillingEventPage, ReportedBillingEvent](
            self._kernel,
            Call(
                operations.LIST_BILLING_EVENTS,
                page_of(BillingEventPage),
                query=given(
                    {
                        "invoice_id": invoice_id,
                        "user_id": user_id,
                        "inviter_user_id": inviter_user_id,
                        "type": type,
                        "outcome": outcome,
                        "reason": reason,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_billing_events_as_csv(
        self,
        *,
        invoice_id: InvoiceId | None = None,
        user_id: UserId | None = None,
        inviter_user_id: UserId | None = None,
        type: BillingEventType | None = None,
        outcome: BillingOutcomeName | None = None,
        reason: BillingReason | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List or export billing events.

        What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them;
        how an event was decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported
        well, or for 13 months, and is found by what it names itself. Events that were reported at the same moment stand in
        an order that has no meaning and stays.

        A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter
        holds for few of them it may be short, or empty, and still have a next one. `since` and `until` say how far it
        should look at all.

        When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: what is reported
        meanwhile may not be in it, and an answer that breaks off is not complete.

        Scope of tokens: `billing:read`.

        `GET /v1/admin/billing/events`

        `billing.list_billing_events_as_csv` and `events.list_billing_events_as_csv` are the same.

        Args:
            invoice_id: Only events of this invoice. The host application's own name for an invoice. From 1 to 255
                characters.
            user_id: Only events of this payer. The id of a user, chosen by the host application. Any case comes in, lower
                case goes out. Exactly 36 characters.
            inviter_user_id: Only events of payers whom this user had invited by then. Rejected ones are not among them. The
                id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters.
            type: Only events of this type. What happened to an invoice.
            outcome: Only events with this outcome. The outcome of an event, as `BillingOutcome` explains it.
            reason: Only events whose outcome has this reason. The first that applies. Why a payment earns nothing:
                `already_paid`, `not_referred`, `inviter_blocked` (or erased), `covered_by_credit`, `months_exceeded`,
                `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut. `credit_returned`: reward
                credit that was spent on the invoice came back to its payer, all of it for a void, for refunds what is more
                than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
            since: Only events that were reported from this moment on, itself included. A moment as RFC 3339 writes it.
                Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only events that were reported before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_BILLING_EVENTS_AS_CSV,
                stream_of(TextStream),
                query=given(
                    {
                        "invoice_id": invoice_id,
                        "user_id": user_id,
                        "inviter_user_id": inviter_user_id,
                        "type": type,
                        "outcome": outcome,
                        "reason": reason,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def record_billing_events(
        self,
        *,
        events: Sequence[BillingEvent | BillingEventInput],
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> BillingOutcomes:
        """Report billing events.

        Reports what happened to invoices. The events are decided in order, each with its own outcome; one that is rejected
        does not stop the others. Whatever the order and the repetitions, the events of an invoice end in the same reward
        and the same balances. An id that was sent before changes nothing and answers what it answered then.

        Scope of tokens: `billing:write`.

        `POST /v1/admin/billing/events`

        `billing.record_billing_events` and `events.record_billing_events` are the same.

        Args:
            events: Up to 500 events. Each has an outcome of its own: a malformed one is `rejected` with `invalid_event`,
                and a `detail` that says what is wrong, and does not stop the others. At most 500 items.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`.
        """
        return self._kernel.run(
            Call(operations.RECORD_BILLING_EVENTS, object_of(BillingOutcomes), body={"events": events}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def preview_billing_events(
        self,
        *,
        events: Sequence[BillingEvent | BillingEventInput],
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> BillingOutcomes:
        """Preview billing events.

        Answers what reporting these events would answer now, and changes nothing. The ids of rewards that it shows are not
        those that the report will make.

        Scope of tokens: `billing:read`.

        `POST /v1/admin/billing/preview`

        Args:
            events: Up to 500 events. Each has an outcome of its own: a malformed one is `rejected` with `invalid_event`,
                and a `detail` that says what is wrong, and does not stop the others. At most 500 items.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`.
        """
        return self._kernel.run(
            Call(operations.PREVIEW_BILLING_EVENTS, object_of(BillingOutcomes), body={"events": events}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_billing_event(
        self,
        id: EventId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> BillingRecord:
        """Look a billing event up.

        One event with what it did and how that was decided: which code, which tier and rate, which rules were asked, and
        which of them applied. A rejected event is shown until its id is reported well.

        Scope of tokens: `billing:read`.

        `GET /v1/admin/billing/events/{id}`

        `billing.get_billing_event` and `events.get_billing_event` are the same.

        Args:
            id: The event's id. What cannot be one is as unknown as any other. The host application's own name for an event.
                It says the same thing whenever it is sent again. From 1 to 255 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `event_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_BILLING_EVENT, object_of(BillingRecord), path={"id": id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_invoice(
        self,
        *,
        invoice_id: InvoiceId,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> InvoiceRecord:
        """Look an invoice up.

        An invoice as it stands, with every event that was reported of it, rejected ones too, each with how it was decided;
        the reward that it earned the inviter, and what was moved for that reward and for credit that was spent on the
        invoice.

        The parts are read one after the other: what is reported meanwhile may be in a later one alone. A rejected event
        stands here when it names the invoice, until its id is reported well.

        Scope of tokens: `billing:read`.

        `GET /v1/admin/billing/invoice`

        Args:
            invoice_id: The invoice's id, as the host application reports it. It stands in the query because it may hold any
                character. The host application's own name for an invoice. From 1 to 255 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`, `invoice_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_INVOICE, object_of(InvoiceRecord), query={"invoice_id": invoice_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminCodes:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_user_codes(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserCodePage, UserCode]:
        """List a user's codes.

        Every code that a user has or had, newest first; those that are disabled or released, too.

        Scope of tokens: `codes:read`.

        `GET /v1/admin/users/{user_id}/codes`

        `users.list_user_codes` and `codes.list_user_codes` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[UserCodePage, UserCode](
            self._kernel,
            Call(
                operations.LIST_USER_CODES,
                page_of(UserCodePage),
                path={"user_id": user_id},
                query=given({"limit": limit, "offset": offset, "after": after}),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def disable_code(
        self,
        code: str,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserCode:
        """Disable a custom code.

        Disables a custom code for good: it attributes no new signups, and its owner cannot take it back. Nobody else can
        have it either, unless it is released. Disabling it again changes nothing. A uid code cannot be disabled; block its
        owner.

        Scope of tokens: `codes:write`.

        `POST /v1/admin/codes/{code}/disable`

        Args:
            code: A custom code, in any case.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `idempotency_key_reused`, `code_not_found`, `code_permanent`.
        """
        return self._kernel.run(
            Call(operations.DISABLE_CODE, object_of(UserCode), path={"code": code}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def release_code(
        self,
        code: str,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserCode:
        """Release a custom code.

        Takes a custom code from its owner, so that anybody may take it, the former owner included. It is disabled until
        somebody does. A code under which somebody signed up stays its owner's forever.

        Scope of tokens: `codes:write`.

        `POST /v1/admin/codes/{code}/release`

        Args:
            code: A custom code, in any case.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `idempotency_key_reused`, `code_not_found`, `code_permanent`, `code_used`.
        """
        return self._kernel.run(
            Call(operations.RELEASE_CODE, object_of(UserCode), path={"code": code}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminDeployment:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def get_deployment(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Deployment:
        """Read how the server is deployed.

        What this server was set up with, as far as operators see a difference.

        `GET /v1/admin/deployment`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `cross_site_request`.
        """
        return self._kernel.run(
            Call(operations.GET_DEPLOYMENT, object_of(Deployment)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminEmbedTokens:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def create_embed_token(
        self,
        *,
        user_id: UserId,
        origin: EmbedOrigin,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> EmbedToken:
        """Make a token for an embedded page.

        Makes a token with which a widget (`/widget.js`) or a frame (`/embed.js`) inside a page of the host's shows a user
        their own referrals. The host's back end asks for it and hands it to that page, which keeps it in memory. It ends
        after an hour, with the user's sessions, and counts for pages of this origin alone. The origin must be among the
        programme's `embed_origins`. Only the token's hash is kept.

        Scope of tokens: `sessions:embed`.

        `POST /v1/admin/embed-tokens`

        Args:
            user_id: The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
                characters.
            origin: Scheme, host and port of pages, as browsers send them, without a path. They are read over https, but for
                those of the browser's own machine, on which embedding is tried. At most 300 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`, `invalid_user_id`, `embed_origin_forbidden`, `user_not_found`.
        """
        return self._kernel.run(
            Call(operations.CREATE_EMBED_TOKEN, object_of(EmbedToken), body={"user_id": user_id, "origin": origin}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminEvents:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_events(
        self,
        *,
        after: str | None = None,
        types: str | None = None,
        user_id: UserId | None = None,
        limit: int | None = None,
        wait: int | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> EventPage:
        """List what has happened.

        The event log, the oldest first: whatever changed users, codes, attributions, rewards, credit, payouts, points or
        the rules, in the order in which it can be relied on. Every page says where the next one begins, also an empty one,
        so that a program asks again with `next` as `after`, for ever, and sees each event once.

        A page looks at a bounded number of events: where a filter holds for few it may be short, or empty, and `next` goes
        on all the same. With `wait`, an empty page is held back until there is something, for so many seconds at most: who
        waits asks seldom and hears at once. An event appears within a second after the answer of the request that did it,
        and never behind a place that was given out.

        Events are kept for a time that the deployment chooses, 30 days unless told otherwise. Where what lies behind
        `after` is kept no longer, the answer is `cursor_expired`, so that nobody passes over a gap unawares.

        Scope of tokens: `events:read`.

        `GET /v1/admin/events`

        Args:
            after: Begins behind this place: `next` of the page before. Left out or empty, it begins with the oldest event
                that is kept.
            types: Only events of these types, separated by commas. What is no type matches nothing.
            user_id: Only events about this user. The id of a user, chosen by the host application. Any case comes in, lower
                case goes out. Exactly 36 characters.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            wait: How many seconds an empty page is held back for while nothing happens, 0 to 20; not at all when it is left
                out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`, `cursor_invalid`, `cursor_expired`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_EVENTS,
                object_of(EventPage),
                query=given({"after": after, "types": types, "user_id": user_id, "limit": limit, "wait": wait}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_event(
        self,
        event_id: OutgoingEventId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Event:
        """Look an event up.

        One event of the log, as long as it is kept. It appears within a second after the answer of the request that did it.

        Scope of tokens: `events:read`.

        `GET /v1/admin/events/{event_id}`

        Args:
            event_id: The event's id, as `listEvents` says it. Names an event of the log. It says nothing of the event, and
                the same event always has the same one. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `outgoing_event_not_found`.
        """
        return self._kernel.run(
            Call[Event](
                operations.GET_EVENT,
                form_of(
                    choice(
                        "type",
                        {
                            "user.created": UserCreatedEvent,
                            "user.tier_changed": UserTierChangedEvent,
                            "user.erased": UserErasedEvent,
                            "code.set": CodeSetEvent,
                            "code.disabled": CodeDisabledEvent,
                            "signup.attributed": SignupAttributedEvent,
                            "signup.rejected": SignupRejectedEvent,
                            "invitee.first_paid": InviteeFirstPaidEvent,
                            "reward.created": RewardCreatedEvent,
                            "reward.reversed": RewardMovedEvent,
                            "reward.restored": RewardMovedEvent,
                            "reward.unlocked": RewardUnlockedEvent,
                            "credit.spent": CreditEvent,
                            "credit.returned": CreditEvent,
                            "payout.requested": PayoutEvent,
                            "payout.cancelled": PayoutEvent,
                            "payout.processing_started": PayoutEvent,
                            "payout.sent": PayoutEvent,
                            "payout.failed": PayoutEvent,
                            "payout.returned": PayoutEvent,
                            "points.earned": PointsEarnedEvent,
                            "programme.updated": ProgrammeUpdatedEvent,
                            "webhook.tested": WebhookTestedEvent,
                            "webhook.failing": WebhookFailingEvent,
                            "webhook.disabled": WebhookDisabledEvent,
                        },
                    ),
                ),
                path={"event_id": event_id},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_billing_events(
        self,
        *,
        invoice_id: InvoiceId | None = None,
        user_id: UserId | None = None,
        inviter_user_id: UserId | None = None,
        type: BillingEventType | None = None,
        outcome: BillingOutcomeName | None = None,
        reason: BillingReason | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[BillingEventPage, ReportedBillingEvent]:
        """List or export billing events.

        What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them;
        how an event was decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported
        well, or for 13 months, and is found by what it names itself. Events that were reported at the same moment stand in
        an order that has no meaning and stays.

        A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter
        holds for few of them it may be short, or empty, and still have a next one. `since` and `until` say how far it
        should look at all.

        When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: what is reported
        meanwhile may not be in it, and an answer that breaks off is not complete.

        Scope of tokens: `billing:read`.

        `GET /v1/admin/billing/events`

        `billing.list_billing_events` and `events.list_billing_events` are the same.

        Args:
            invoice_id: Only events of this invoice. The host application's own name for an invoice. From 1 to 255
                characters.
            user_id: Only events of this payer. The id of a user, chosen by the host application. Any case comes in, lower
                case goes out. Exactly 36 characters.
            inviter_user_id: Only events of payers whom this user had invited by then. Rejected ones are not among them. The
                id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters.
            type: Only events of this type. What happened to an invoice.
            outcome: Only events with this outcome. The outcome of an event, as `BillingOutcome` explains it.
            reason: Only events whose outcome has this reason. The first that applies. Why a payment earns nothing:
                `already_paid`, `not_referred`, `inviter_blocked` (or erased), `covered_by_credit`, `months_exceeded`,
                `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut. `credit_returned`: reward
                credit that was spent on the invoice came back to its payer, all of it for a void, for refunds what is more
                than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
            since: Only events that were reported from this moment on, itself included. A moment as RFC 3339 writes it.
                Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only events that were reported before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[BillingEventPage, ReportedBillingEvent](
            self._kernel,
            Call(
                operations.LIST_BILLING_EVENTS,
                page_of(BillingEventPage),
                query=given(
                    {
                        "invoice_id": invoice_id,
                        "user_id": user_id,
                        "inviter_user_id": inviter_user_id,
                        "type": type,
                        "outcome": outcome,
                        "reason": reason,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_billing_events_as_csv(
        self,
        *,
        invoice_id: InvoiceId | None = None,
        user_id: UserId | None = None,
        inviter_user_id: UserId | None = None,
        type: BillingEventType | None = None,
        outcome: BillingOutcomeName | None = None,
        reason: BillingReason | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List or export billing events.

        What was reported of invoices, the newest report first, narrowed by any of the filters, rejected events among them;
        how an event was decided is answered by `getBillingEvent`. A rejected event stands here until its id is reported
        well, or for 13 months, and is found by what it names itself. Events that were reported at the same moment stand in
        an order that has no meaning and stays.

        A page looks at a bounded number of events, unless `invoice_id` or `outcome=rejected` is given: where the filter
        holds for few of them it may be short, or empty, and still have a next one. `since` and `until` say how far it
        should look at all.

        When `Accept` prefers `text/csv`, all events of the filter, whatever `limit` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: what is reported
        meanwhile may not be in it, and an answer that breaks off is not complete.

        Scope of tokens: `billing:read`.

        `GET /v1/admin/billing/events`

        `billing.list_billing_events_as_csv` and `events.list_billing_events_as_csv` are the same.

        Args:
            invoice_id: Only events of this invoice. The host application's own name for an invoice. From 1 to 255
                characters.
            user_id: Only events of this payer. The id of a user, chosen by the host application. Any case comes in, lower
                case goes out. Exactly 36 characters.
            inviter_user_id: Only events of payers whom this user had invited by then. Rejected ones are not among them. The
                id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters.
            type: Only events of this type. What happened to an invoice.
            outcome: Only events with this outcome. The outcome of an event, as `BillingOutcome` explains it.
            reason: Only events whose outcome has this reason. The first that applies. Why a payment earns nothing:
                `already_paid`, `not_referred`, `inviter_blocked` (or erased), `covered_by_credit`, `months_exceeded`,
                `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut. `credit_returned`: reward
                credit that was spent on the invoice came back to its payer, all of it for a void, for refunds what is more
                than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
            since: Only events that were reported from this moment on, itself included. A moment as RFC 3339 writes it.
                Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only events that were reported before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_BILLING_EVENTS_AS_CSV,
                stream_of(TextStream),
                query=given(
                    {
                        "invoice_id": invoice_id,
                        "user_id": user_id,
                        "inviter_user_id": inviter_user_id,
                        "type": type,
                        "outcome": outcome,
                        "reason": reason,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def record_billing_events(
        self,
        *,
        events: Sequence[BillingEvent | BillingEventInput],
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> BillingOutcomes:
        """Report billing events.

        Reports what happened to invoices. The events are decided in order, each with its own outcome; one that is rejected
        does not stop the others. Whatever the order and the repetitions, the events of an invoice end in the same reward
        and the same balances. An id that was sent before changes nothing and answers what it answered then.

        Scope of tokens: `billing:write`.

        `POST /v1/admin/billing/events`

        `billing.record_billing_events` and `events.record_billing_events` are the same.

        Args:
            events: Up to 500 events. Each has an outcome of its own: a malformed one is `rejected` with `invalid_event`,
                and a `detail` that says what is wrong, and does not stop the others. At most 500 items.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`.
        """
        return self._kernel.run(
            Call(operations.RECORD_BILLING_EVENTS, object_of(BillingOutcomes), body={"events": events}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_billing_event(
        self,
        id: EventId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> BillingRecord:
        """Look a billing event up.

        One event with what it did and how that was decided: which code, which tier and rate, which rules were asked, and
        which of them applied. A rejected event is shown until its id is reported well.

        Scope of tokens: `billing:read`.

        `GET /v1/admin/billing/events/{id}`

        `billing.get_billing_event` and `events.get_billing_event` are the same.

        Args:
            id: The event's id. What cannot be one is as unknown as any other. The host application's own name for an event.
                It says the same thing whenever it is sent again. From 1 to 255 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `event_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_BILLING_EVENT, object_of(BillingRecord), path={"id": id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def record_point_events(
        self,
        *,
        events: Sequence[PointEvent | PointEventInput],
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> PointOutcomes:
        """Report point events.

        Reports what users did. The events are decided in order, each with its own outcome, by the setting in force; one
        that is refused does not stop the others. An id that was sent before changes nothing and answers what it answered
        then. A `reversal` takes back what another event earned.

        Scope of tokens: `points:write`.

        `POST /v1/admin/points/events`

        `points.record_point_events` and `events.record_point_events` are the same.

        Args:
            events: Up to 500 events. Each has an outcome of its own: a malformed one has the reason `invalid_event`, and a
                `detail` that says what is wrong, and does not stop the others. At most 500 items.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`.
        """
        return self._kernel.run(
            Call(operations.RECORD_POINT_EVENTS, object_of(PointOutcomes), body={"events": events}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_point_events(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[PointEventPage, PointRecord]:
        """List a user's point events.

        Everything that a user did for points, with what it earned, in the order in which it was counted, the last first;
        what earned nothing is among it. Events that were not kept, because they could not be read or said something else
        under a known id, are not.

        Scope of tokens: `points:read`.

        `GET /v1/admin/points/users/{user_id}/events`

        `points.list_point_events` and `users.list_point_events` and `events.list_point_events` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[PointEventPage, PointRecord](
            self._kernel,
            Call(
                operations.LIST_POINT_EVENTS,
                page_of(PointEventPage),
                path={"user_id": user_id},
                query=given({"limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminGraphql:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def graphql(
        self,
        *,
        query: str,
        operation_name: str | None = None,
        variables: Mapping[str, Any] | None = None,
        extensions: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlAnswer:
        """Run a GraphQL document.

        The same ladder, points and task setting in GraphQL, for operators and for signed-in users. The schema answers
        introspection.

        A request that can be read is answered 200, also when its document is refused: with `graphql_invalid` or
        `graphql_too_complex` and no `data`, or field by field, where a field that is refused is null with one of our tags
        as `extensions.code`. When `Accept` prefers `application/graphql-response+json`, the answer is of that type, and
        what has no `data` is 400; every other `Accept` is answered with JSON. A document is at most 2,000 tokens and 10,000
        lines, 10 levels deep outside introspection, has at most 15 aliases, and asks for at most 3,000 values, where a list
        counts as 100 items and a badge as 10 values. No answer is longer than 2 MB. The fields of a mutation are run one
        after the other, and one that is refused undoes nothing but itself. Where any of them took effect, the answer is
        kept under the request's idempotency key; where none did, the key stays free.

        Scope of tokens: `user-tiers:read` or `points:read` or `points:configure`.

        `POST /graphql`

        Args:
            query: The document. One that holds several operations needs `operationName`. At most 524288 characters.
            operation_name: Which operation of the document to run. At most 524288 characters.
            variables: The values of the document's variables, by name.
            extensions: What clients add for servers that know it. It is not looked at.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `unauthenticated`, `token_network_forbidden`, `scope_missing`,
                `cross_site_request`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`,
                `idempotency_key_reused`.
        """
        return self._kernel.run(
            Call(
                operations.GRAPHQL,
                object_of(GraphqlAnswer),
                body={
                    "query": query,
                    **given({"operationName": operation_name, "variables": variables, "extensions": extensions}),
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_user_tiers(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> list[GraphqlTier | None] | None:
        """The whole ladder, lowest level first.

        `query { getUserTiers { level name point svg } }`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[list[GraphqlTier | None] | None](
                operations.GRAPHQL,
                field_of("getUserTiers", GraphqlTier),
                body={"query": documents.GET_USER_TIERS, "variables": {}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_user(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlUser | None:
        """The signed-in user; null for an operator, who is none.

        `query { getUser { id tierLevel tierPoint } }`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[GraphqlUser | None](
                operations.GRAPHQL,
                field_of("getUser", GraphqlUser),
                body={"query": documents.GET_USER, "variables": {}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_task_setting(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTaskSetting | None:
        """What every task is worth now; null before the first setting.

        `query { getTaskSetting { id verification wallet { amount point } auction direct staking { expiredTime ratio } } }`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[GraphqlTaskSetting | None](
                operations.GRAPHQL,
                field_of("getTaskSetting", GraphqlTaskSetting),
                body={"query": documents.GET_TASK_SETTING, "variables": {}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def preview_user_tier(
        self,
        *,
        level: int,
        point: float | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTierPreview | None:
        """How many users would rise and fall if a tier began at other points. Null when there is no such tier; a change that
        would be refused is refused here too.

        `query ($level: Int!, $point: Float) { previewUserTier(level: $level, point: $point) { promoted demoted unchanged }
        }`

        Args:
            level: The tier to look at.
            point: The points at which it would begin. Without them: as if the tier were deleted.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[GraphqlTierPreview | None](
                operations.GRAPHQL,
                field_of("previewUserTier", GraphqlTierPreview),
                body={"query": documents.PREVIEW_USER_TIER, "variables": {"level": level, **given({"point": point})}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def add_new_user_tier(
        self,
        *,
        level: int,
        name: str,
        point: float,
        svg: str,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTier | None:
        """Adds a level to the ladder. Its points must lie between those of its neighbours.

        `mutation ($level: Int!, $name: String!, $point: Float!, $svg: String!) { addNewUserTier(level: $level, name: $name,
        point: $point, svg: $svg) { level name point svg } }`

        Args:
            level: A level that the ladder does not have yet, from 1; gaps are fine.
            name: What users of the tier are called, 1 to 100 characters.
            point: The points at which the tier begins, 0 to 9007199254.
            svg: The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[GraphqlTier | None](
                operations.GRAPHQL,
                field_of("addNewUserTier", GraphqlTier),
                body={
                    "query": documents.ADD_NEW_USER_TIER,
                    "variables": {"level": level, "name": name, "point": point, "svg": svg},
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def update_user_tier(
        self,
        *,
        level: int,
        name: str | None = None,
        point: float | None = None,
        svg: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTier | None:
        """Changes what is given and nothing else. Null when there is no such tier.

        `mutation ($level: Int!, $name: String, $point: Float, $svg: String) { updateUserTier(level: $level, name: $name,
        point: $point, svg: $svg) { level name point svg } }`

        Args:
            level: The tier to change. The level itself stays.
            name: What users of the tier are called, 1 to 100 characters.
            point: The points at which the tier begins, 0 to 9007199254.
            svg: The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[GraphqlTier | None](
                operations.GRAPHQL,
                field_of("updateUserTier", GraphqlTier),
                body={
                    "query": documents.UPDATE_USER_TIER,
                    "variables": {"level": level, **given({"name": name, "point": point, "svg": svg})},
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def delete_user_tier(
        self,
        *,
        level: int,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> int | None:
        """Takes a level out of the ladder for good, and answers it. Its users fall to the next lower level. Null when there is
        no such tier.

        `mutation ($level: Int!) { deleteUserTier(level: $level) }`

        Args:
            level: The tier to delete.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[int | None](
                operations.GRAPHQL,
                field_of("deleteUserTier", None),
                body={"query": documents.DELETE_USER_TIER, "variables": {"level": level}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def add_new_setting(
        self,
        *,
        setting: GraphqlTaskSettingInput,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTaskSetting | None:
        """Puts a new task setting in force, with the next id.

        `mutation ($setting: TaskSettingInput!) { addNewSetting(setting: $setting) { id verification wallet { amount point }
        auction direct staking { expiredTime ratio } } }`

        Args:
            setting: What every task is worth.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[GraphqlTaskSetting | None](
                operations.GRAPHQL,
                field_of("addNewSetting", GraphqlTaskSetting),
                body={"query": documents.ADD_NEW_SETTING, "variables": {"setting": setting}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def update_task_setting(
        self,
        *,
        setting: GraphqlTaskSettingInput,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTaskSetting | None:
        """Replaces the current task setting whole; it keeps its id. Null when there is none yet.

        `mutation ($setting: TaskSettingInput!) { updateTaskSetting(setting: $setting) { id verification wallet { amount
        point } auction direct staking { expiredTime ratio } } }`

        Args:
            setting: What every task is worth.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return self._kernel.run(
            Call[GraphqlTaskSetting | None](
                operations.GRAPHQL,
                field_of("updateTaskSetting", GraphqlTaskSetting),
                body={"query": documents.UPDATE_TASK_SETTING, "variables": {"setting": setting}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminLedger:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_all_transfers(
        self,
        *,
        kind: TransferKind | None = None,
        account: Account | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserTransferPage, UserTransfer]:
        """List or export transfers.

        Every movement of money between the accounts of all users, newest first, narrowed by any of the filters. When
        `Accept` prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other
        `Accept` is answered with JSON.

        A page looks at a bounded number of movements: where the filters hold for few of them it may be short, or empty, and
        still have a next one. Servers write by their own clocks, and a movement appears when it is committed. So one may
        appear a moment later than another that is newer. A movement that was there when a walk began is in the walk, once.
        Of one user `listTransfers` has the order in which money moved.

        The table is read and sent part by part: what moves meanwhile may not be in it. An answer that breaks off is not
        complete.

        Scope of tokens: `ledger:read`.

        `GET /v1/admin/ledger/transfers`

        Args:
            kind: Only movements of this kind. What happened: a reward was earned (`accrue`), its hold ended (`unlock`), it
                made good a debt (`repay`); a payout was asked for (`reserve`), taken back or failed (`release`), sent
                (`settle`), came back (`bounce`); credit was spent on an invoice (`spend`) or came back from one (`return`);
                an invitee got money back (`reverse`), or lost a dispute (`restore`).
            account: Only movements from or to this account of whichever user. One of a user's accounts. `programme` is
                where rewards come from and reversals go back to, `debt` what was reversed after it had left: both are at or
                below zero. The others are at or above zero. Together they are always zero.
            since: Only movements from this moment on, itself included. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            until: Only movements before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
                refused. At most 40 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[UserTransferPage, UserTransfer](
            self._kernel,
            Call(
                operations.LIST_ALL_TRANSFERS,
                page_of(UserTransferPage),
                query=given({"kind": kind, "account": account, "since": since, "until": until, "limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_all_transfers_as_csv(
        self,
        *,
        kind: TransferKind | None = None,
        account: Account | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List or export transfers.

        Every movement of money between the accounts of all users, newest first, narrowed by any of the filters. When
        `Accept` prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other
        `Accept` is answered with JSON.

        A page looks at a bounded number of movements: where the filters hold for few of them it may be short, or empty, and
        still have a next one. Servers write by their own clocks, and a movement appears when it is committed. So one may
        appear a moment later than another that is newer. A movement that was there when a walk began is in the walk, once.
        Of one user `listTransfers` has the order in which money moved.

        The table is read and sent part by part: what moves meanwhile may not be in it. An answer that breaks off is not
        complete.

        Scope of tokens: `ledger:read`.

        `GET /v1/admin/ledger/transfers`

        Args:
            kind: Only movements of this kind. What happened: a reward was earned (`accrue`), its hold ended (`unlock`), it
                made good a debt (`repay`); a payout was asked for (`reserve`), taken back or failed (`release`), sent
                (`settle`), came back (`bounce`); credit was spent on an invoice (`spend`) or came back from one (`return`);
                an invitee got money back (`reverse`), or lost a dispute (`restore`).
            account: Only movements from or to this account of whichever user. One of a user's accounts. `programme` is
                where rewards come from and reversals go back to, `debt` what was reversed after it had left: both are at or
                below zero. The others are at or above zero. Together they are always zero.
            since: Only movements from this moment on, itself included. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            until: Only movements before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
                refused. At most 40 characters.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_ALL_TRANSFERS_AS_CSV,
                stream_of(TextStream),
                query=given({"kind": kind, "account": account, "since": since, "until": until, "limit": limit, "after": after}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_transfers(
        self,
        user_id: UserId,
        *,
        before_seq: TransferSeq | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[TransferPage, Transfer]:
        """Read a user's transfers.

        Everything that ever moved in a user's accounts, newest first, with the balance after each. The next page begins
        behind the cursor `next`, or before the last `seq` of this one. An erased user's transfers stay.

        Scope of tokens: `ledger:read`.

        `GET /v1/admin/ledger/users/{user_id}/transfers`

        `ledger.list_transfers` and `users.list_transfers` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            before_seq: Only transfers with a smaller `seq`; the newest when it is left out. The number of one of a user's
                transfers. From 1 to 9007199254740991.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[TransferPage, Transfer](
            self._kernel,
            Call(
                operations.LIST_TRANSFERS,
                page_of(TransferPage),
                path={"user_id": user_id},
                query=given({"before_seq": before_seq, "limit": limit, "after": after}),
            ),
            "before_seq",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def verify_ledger(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Verification:
        """Verify the ledger.

        Adds up every transfer of every user and compares the sums with the balances that are kept, with the rewards and
        payouts behind them, and with each transfer's own account of the balances after it. It compares rewards with the
        invoices and the reports that made them, too, credit with the invoices it covers, invitees' sums with both, and what
        reports are read from with the balances. There should never be a difference. It reads everything: where some million
        transfers take longer than a statement may, it answers `unavailable`. `startVerification` does the same beside
        requests and takes its time, and so does `make verify-ledger`.

        Scope of tokens: `ledger:read`.

        `GET /v1/admin/ledger/verification`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`.
        """
        return self._kernel.run(
            Call(operations.VERIFY_LEDGER, object_of(Verification)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_verifications(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[VerificationPage, VerificationRun]:
        """List verifications of the ledger.

        The verifications that `startVerification` began, newest first: how far the one that runs has come, and what the
        others found. One that does not come on for 15 minutes has failed, because no server does jobs or because the
        database answers too late; what it had found until then stays. Where a failure repeats itself, `make verify-ledger`
        takes all the time that it needs.

        Scope of tokens: `ledger:read`.

        `GET /v1/admin/ledger/verifications`

        Args:
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[VerificationPage, VerificationRun](
            self._kernel,
            Call(operations.LIST_VERIFICATIONS, page_of(VerificationPage), query=given({"limit": limit, "after": after})),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def start_verification(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> VerificationStarted:
        """Begin to verify the ledger.

        Verifies the ledger as `verifyLedger` does, beside requests: nobody waits for it, and a server that goes leaves it
        to another. One runs at a time. `listVerifications` shows how far it has come, and what it finds.

        Scope of tokens: `ledger:write`.

        `POST /v1/admin/ledger/verifications`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `idempotency_key_reused`, `verification_running`.
        """
        return self._kernel.run(
            Call(operations.START_VERIFICATION, object_of(VerificationStarted)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminLookup:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def look_up(
        self,
        *,
        query: str,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[Findings, Found]:
        """Look something up by its beginning.

        What begins with a text, whatever it is: users by display name and id, codes, payouts by id and address,
        transactions of payouts, invoices, and billing events, rejected ones too. Of ids at least four digits are needed. At
        most 20 are answered: first what is exactly that text, then the first of each kind, the second of each, and so on.
        Nothing is looked for in the middle of a text.

        Credentials need one of the scopes, and are shown what they could read: users with `users:read`, codes with
        `codes:read`, payouts and transactions with `payouts:read`, invoices and events with `billing:read`. The rest is
        left out without a word.

        Scope of tokens: `users:read` or `codes:read` or `payouts:read` or `billing:read`.

        `GET /v1/admin/lookup`

        Args:
            query: The beginning of what is looked for. Blanks at its ends do not matter; case does not matter for names,
                ids and codes, and does for the rest, but for IBANs, which may have blanks, too. Of blanks alone nothing is
                found.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[Findings, Found](
            self._kernel,
            Call(operations.LOOK_UP, page_of(Findings), query={"query": query}),
            "none",
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminOperators:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_operators(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[OperatorList, Operator]:
        """List operators.

        Every operator, by name, with the names of the environment.

        Scope of tokens: `operators:read`.

        `GET /v1/admin/operators`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`.
        """
        return Pages[OperatorList, Operator](
            self._kernel,
            Call(operations.LIST_OPERATORS, page_of(OperatorList)),
            "none",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_operator(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> CurrentOperator:
        """Read who calls.

        The operator whose token or console session was sent, and what may be done with it.

        `GET /v1/admin/operators/me`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `cross_site_request`.
        """
        return self._kernel.run(
            Call(operations.GET_OPERATOR, object_of(CurrentOperator)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def put_operator(
        self,
        name: OperatorName,
        *,
        role: Role,
        email: OperatorEmail | None = None,
        disabled: bool | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Operator:
        """Set what an operator may do.

        Makes an operator, or changes one. Nobody gives a role that holds more than they do, nor changes an operator who
        holds more. A new role counts at once, in sessions and with tokens that are there already. Names of the environment
        cannot be put: they are the way in when nothing else is.

        Scope of tokens: `operators:write`. From the console it needs a confirmation of the last ten minutes.

        `PUT /v1/admin/operators/{name}`

        Args:
            name: What the operator is called. What an operator is called in the audit log. From 1 to 40 characters.
            role: What an operator may do. A viewer reads everything but payouts. Support works on users, codes and
                attributions, finance on payouts and the ledger, rules on the programme, its tiers and what tasks are worth;
                each of them may read what a viewer reads. An owner may do everything.
            email: The e-mail address, compared and kept in lower case; null takes it away. With another address, what the
                old one signed in with counts no more. By which an operator who signs in elsewhere is recognised, in lower
                case. Null when there is none. From 3 to 254 characters.
            disabled: A disabled operator may do nothing, with no token and in no session. Sessions that end so stay ended.
                The default is false.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `operator_name_invalid`, `unsupported_media_type`, `invalid_json`,
                `operator_name_reserved`, `operator_email_taken`, `operators_full`.
        """
        return self._kernel.run(
            Call(
                operations.PUT_OPERATOR,
                object_of(Operator),
                path={"name": name},
                body={"role": role, **given({"email": email, "disabled": disabled})},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def end_operator_sessions(
        self,
        name: OperatorName,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """End all console sessions of an operator.

        Ends every console session of the operator at once. Answers the same when there is none. Tokens stay good.

        Scope of tokens: `operators:write`.

        `DELETE /v1/admin/operators/{name}/sessions`

        `operators.end_operator_sessions` and `sessions.end_operator_sessions` are the same.

        Args:
            name: What the operator is called. What an operator is called in the audit log. From 1 to 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `operator_name_invalid`, `operator_not_found`.
        """
        return self._kernel.run(
            Call(operations.END_OPERATOR_SESSIONS, object_of(Ok), path={"name": name}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminPoints:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def get_task_setting(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TaskSetting:
        """Read the task setting.

        What every task is worth now. Users read it as `tasks` in `getTerms`.

        Scope of tokens: `points:read`.

        `GET /v1/admin/task-setting`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `task_setting_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_TASK_SETTING, object_of(TaskSetting)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def put_task_setting(
        self,
        *,
        verification: PointValue,
        wallet: Sequence[WalletTask | WalletTaskInput],
        auction: PointValue,
        direct: PointValue,
        staking: Sequence[StakeTask | StakeTaskInput],
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TaskSetting:
        """Set what tasks are worth.

        Replaces the setting in force, or makes the first. It holds for events that are reported from this moment on; points
        that were earned before stay what they are. Every version is kept.

        Scope of tokens: `points:configure`. From the console it needs a confirmation of the last ten minutes.

        `PUT /v1/admin/task-setting`

        Args:
            verification: For the verification of a user's account, once. How many points something is worth, kept to a
                millionth of one. From 0 to 9007199254.
            wallet: For deposits; each amount once. At most 100 items.
            auction: For every bid in an auction. How many points something is worth, kept to a millionth of one. From 0 to
                9007199254.
            direct: For every direct purchase. How many points something is worth, kept to a millionth of one. From 0 to
                9007199254.
            staking: For stakes; each length once. At most 100 items.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `unsupported_media_type`, `invalid_json`, `task_setting_invalid`.
        """
        return self._kernel.run(
            Call(
                operations.PUT_TASK_SETTING,
                object_of(TaskSetting),
                body={"verification": verification, "wallet": wallet, "auction": auction, "direct": direct, "staking": staking},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_task_settings(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[TaskSettingPage, TaskSettingVersion]:
        """List the task settings.

        Every version of the task setting that was ever put in force, newest first, with who did it and when. The newest is
        in force. Points were earned by the version that was in force when their event was reported.

        Scope of tokens: `points:read`.

        `GET /v1/admin/task-setting/versions`

        Args:
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[TaskSettingPage, TaskSettingVersion](
            self._kernel,
            Call(operations.LIST_TASK_SETTINGS, page_of(TaskSettingPage), query=given({"limit": limit, "after": after})),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def record_point_events(
        self,
        *,
        events: Sequence[PointEvent | PointEventInput],
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> PointOutcomes:
        """Report point events.

        Reports what users did. The events are decided in order, each with its own outcome, by the setting in force; one
        that is refused does not stop the others. An id that was sent before changes nothing and answers what it answered
        then. A `reversal` takes back what another event earned.

        Scope of tokens: `points:write`.

        `POST /v1/admin/points/events`

        `points.record_point_events` and `events.record_point_events` are the same.

        Args:
            events: Up to 500 events. Each has an outcome of its own: a malformed one has the reason `invalid_event`, and a
                `detail` that says what is wrong, and does not stop the others. At most 500 items.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `idempotency_key_reused`.
        """
        return self._kernel.run(
            Call(operations.RECORD_POINT_EVENTS, object_of(PointOutcomes), body={"events": events}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_user_standing(
        self,
        user_id: UserId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserPoints:
        """Read a user's points.

        A user's level and points, with the newest 50 point events.

        Scope of tokens: `points:read`.

        `GET /v1/admin/points/users/{user_id}`

        `points.get_user_standing` and `users.get_user_standing` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `user_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_USER_STANDING, object_of(UserPoints), path={"user_id": user_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_point_events(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[PointEventPage, PointRecord]:
        """List a user's point events.

        Everything that a user did for points, with what it earned, in the order in which it was counted, the last first;
        what earned nothing is among it. Events that were not kept, because they could not be read or said something else
        under a known id, are not.

        Scope of tokens: `points:read`.

        `GET /v1/admin/points/users/{user_id}/events`

        `points.list_point_events` and `users.list_point_events` and `events.list_point_events` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[PointEventPage, PointRecord](
            self._kernel,
            Call(
                operations.LIST_POINT_EVENTS,
                page_of(PointEventPage),
                path={"user_id": user_id},
                query=given({"limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminReferrals:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_users(
        self,
        *,
        query: str | None = None,
        tier: int | None = None,
        blocked: bool | None = None,
        inviter_user_id: UserId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        sort: Literal["newest", "oldest"] | None = None,
        totals: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserPage, User]:
        """List users.

        Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted
        user".

        When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: who is created
        meanwhile may not be in it, and a row is as it was when its part was read. An answer that breaks off is not
        complete.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users`

        `referrals.list_users` and `users.list_users` are the same.

        Args:
            query: Part of a display name, or the beginning of a code or of a user id. Case, blanks at the ends and the way
                in which accents are encoded do not matter. Blanks alone count as left out.
            tier: Only users on this referral tier.
            blocked: Only users who are blocked, or only those who are not.
            inviter_user_id: Only users whom this user invited. The id of a user, chosen by the host application. Any case
                comes in, lower case goes out. Exactly 36 characters.
            since: Only users who were created from this moment on, itself included. A moment as RFC 3339 writes it. Years
                0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only users who were created before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
                seconds are refused. At most 40 characters.
            sort: Whether who was created last comes first; `newest` when it is left out. A cursor belongs to one order.
            totals: Whether the answer has `totals`, counted over the whole filter a moment after the page. With `query`
                everybody is looked at. Not for the table.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[UserPage, User](
            self._kernel,
            Call(
                operations.LIST_USERS,
                page_of(UserPage),
                query=given(
                    {
                        "query": query,
                        "tier": tier,
                        "blocked": blocked,
                        "inviter_user_id": inviter_user_id,
                        "since": since,
                        "until": until,
                        "sort": sort,
                        "totals": totals,
                        "limit": limit,
                        "offset": offset,
                        "after": after,
                    },
                ),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_users_as_csv(
        self,
        *,
        query: str | None = None,
        tier: int | None = None,
        blocked: bool | None = None,
        inviter_user_id: UserId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        sort: Literal["newest", "oldest"] | None = None,
        totals: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List users.

        Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted
        user".

        When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: who is created
        meanwhile may not be in it, and a row is as it was when its part was read. An answer that breaks off is not
        complete.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users`

        `referrals.list_users_as_csv` and `users.list_users_as_csv` are the same.

        Args:
            query: Part of a display name, or the beginning of a code or of a user id. Case, blanks at the ends and the way
                in which accents are encoded do not matter. Blanks alone count as left out.
            tier: Only users on this referral tier.
            blocked: Only users who are blocked, or only those who are not.
            inviter_user_id: Only users whom this user invited. The id of a user, chosen by the host application. Any case
                comes in, lower case goes out. Exactly 36 characters.
            since: Only users who were created from this moment on, itself included. A moment as RFC 3339 writes it. Years
                0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only users who were created before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
                seconds are refused. At most 40 characters.
            sort: Whether who was created last comes first; `newest` when it is left out. A cursor belongs to one order.
            totals: Whether the answer has `totals`, counted over the whole filter a moment after the page. With `query`
                everybody is looked at. Not for the table.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            offset: How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number
                in this range, or is given twice, counts as left out. Rows that come or go meanwhile move others past an
                offset; to read a whole list, use `after`, with which an offset is ignored.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_USERS_AS_CSV,
                stream_of(TextStream),
                query=given(
                    {
                        "query": query,
                        "tier": tier,
                        "blocked": blocked,
                        "inviter_user_id": inviter_user_id,
                        "since": since,
                        "until": until,
                        "sort": sort,
                        "totals": totals,
                        "limit": limit,
                        "offset": offset,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_user(
        self,
        user_id: UserId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserOverview:
        """Read a user as operators see them.

        One user's full referral state: tier, codes, paid invitees, balance, and up to 50 of the newest rows of the
        attribution log.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users/{user_id}`

        `referrals.get_user` and `users.get_user` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `user_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_USER, object_of(UserOverview), path={"user_id": user_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def set_user_tier(
        self,
        user_id: UserId,
        *,
        tier: Tier,
        note: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TierChanged:
        """Set a user's referral tier.

        Puts a user on a tier that the programme defines. Nothing else ever changes a tier. Rewards that exist keep their
        rate; each call is recorded with the transition and the note, also when the tier stays the same.

        Scope of tokens: `users:write`.

        `POST /v1/admin/referrals/users/{user_id}/tier`

        `referrals.set_user_tier` and `users.set_user_tier` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            tier: A tier that the programme defines. The number of a referral tier; it sets the reward rate. Only operators
                change a user's tier. From 1 to 1000.
            note: Why; kept in the attribution log. At most 4,000 characters, and the whole body at most 4 KiB. At most 4000
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_tier`,
                `idempotency_key_reused`, `user_not_found`.
        """
        return self._kernel.run(
            Call(
                operations.SET_USER_TIER,
                object_of(TierChanged),
                path={"user_id": user_id},
                body={"tier": tier, **given({"note": note})},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_user_attributions(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[AttributionPage, Attribution]:
        """Read a user's attribution log.

        The whole attribution log of one user, newest first.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users/{user_id}/attributions`

        `referrals.list_user_attributions` and `users.list_user_attributions` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[AttributionPage, Attribution](
            self._kernel,
            Call(
                operations.LIST_USER_ATTRIBUTIONS,
                page_of(AttributionPage),
                path={"user_id": user_id},
                query=given({"limit": limit, "offset": offset, "after": after}),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_user_invitees(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserInviteePage, UserInvitee]:
        """List a user's invitees.

        Users who signed up under a user's code, the latest first: under which code, since when they pay, what they have
        paid since and what that has earned the inviter. Invitees who were erased are among them, without a name.

        Scope of tokens: `attributions:read`.

        `GET /v1/admin/referrals/users/{user_id}/invitees`

        `referrals.list_user_invitees` and `users.list_user_invitees` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[UserInviteePage, UserInvitee](
            self._kernel,
            Call(
                operations.LIST_USER_INVITEES,
                page_of(UserInviteePage),
                path={"user_id": user_id},
                query=given({"limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_user_rewards(
        self,
        user_id: UserId,
        *,
        status: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[RewardPage, Reward]:
        """List a user's rewards.

        What a user's invitees have earned them, newest first, as the user sees it. The status is exact at the moment of
        reading. An erased user's rewards stay.

        Scope of tokens: `rewards:read`.

        `GET /v1/admin/referrals/users/{user_id}/rewards`

        `referrals.list_user_rewards` and `users.list_user_rewards` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            status: Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`,
                `paid_out`, `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both
                count.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[RewardPage, Reward](
            self._kernel,
            Call(
                operations.LIST_USER_REWARDS,
                page_of(RewardPage),
                path={"user_id": user_id},
                query=given({"status": status, "limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def record_signup(
        self,
        *,
        user_id: UserId,
        code: str,
        touched_at: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AttributionDecision:
        """Record a signup with its code.

        The same decision for host applications that keep the code themselves. With `touched_at` the programme's attribution
        window is held against the time from then to the user's `signed_at`, however late the signup is reported.

        Scope of tokens: `attributions:write`.

        `POST /v1/admin/referrals/signups`

        Args:
            user_id: The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
                characters.
            code: The code as it was given; trimmed and lowered here. An unknown one is answered with a reason. At most 255
                characters.
            touched_at: When the user followed the link, at most 5 minutes ahead. The programme's attribution window is held
                against the time from then to the signup, the user's `signed_at`; a click after the signup is within it. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_user_id`,
                `idempotency_key_reused`, `user_not_found`.
        """
        return self._kernel.run(
            Call(
                operations.RECORD_SIGNUP,
                object_of(AttributionDecision),
                body={"user_id": user_id, "code": code, **given({"touched_at": touched_at})},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_all_rewards(
        self,
        *,
        status: str | None = None,
        invoice_id: InvoiceId | None = None,
        invitee_user_id: UserId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[RewardReport, UserReward]:
        """List or export rewards.

        Rewards of all users, the last earned first, narrowed by any of the filters. The status is exact at the moment of
        reading. When `Accept` prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON.

        The first page has the totals of the whole filter, of the same moment as its rows; behind a cursor `totals` is null,
        for whoever walks on has them. They are counted while the range of `since` and `until` holds no more than 200,000
        movements of the ledger, of whatever kind, which bounds what a page can take; beyond that they are null on the first
        page, too, and a narrower range has them. With `invoice_id` or `invitee_user_id` they are always counted.

        A page looks at a bounded number of movements of the ledger: where few rewards have the status that is asked for, it
        may be short, or empty, and still have a next one. The table is read and sent part by part: what is earned meanwhile
        may not be in it, and a row is as it was when its part was read. An answer that breaks off is not complete.

        Scope of tokens: `rewards:read`.

        `GET /v1/admin/referrals/rewards`

        Args:
            status: Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`,
                `paid_out`, `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both
                count.
            invoice_id: Only the reward of this invoice. An invoice earns one at most. The host application's own name for
                an invoice. From 1 to 255 characters.
            invitee_user_id: Only rewards for what this user has paid. The id of a user, chosen by the host application. Any
                case comes in, lower case goes out. Exactly 36 characters.
            since: Only rewards that were earned from this moment on, itself included. A moment as RFC 3339 writes it. Years
                0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only rewards that were earned before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[RewardReport, UserReward](
            self._kernel,
            Call(
                operations.LIST_ALL_REWARDS,
                page_of(RewardReport),
                query=given(
                    {
                        "status": status,
                        "invoice_id": invoice_id,
                        "invitee_user_id": invitee_user_id,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_all_rewards_as_csv(
        self,
        *,
        status: str | None = None,
        invoice_id: InvoiceId | None = None,
        invitee_user_id: UserId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List or export rewards.

        Rewards of all users, the last earned first, narrowed by any of the filters. The status is exact at the moment of
        reading. When `Accept` prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON.

        The first page has the totals of the whole filter, of the same moment as its rows; behind a cursor `totals` is null,
        for whoever walks on has them. They are counted while the range of `since` and `until` holds no more than 200,000
        movements of the ledger, of whatever kind, which bounds what a page can take; beyond that they are null on the first
        page, too, and a narrower range has them. With `invoice_id` or `invitee_user_id` they are always counted.

        A page looks at a bounded number of movements of the ledger: where few rewards have the status that is asked for, it
        may be short, or empty, and still have a next one. The table is read and sent part by part: what is earned meanwhile
        may not be in it, and a row is as it was when its part was read. An answer that breaks off is not complete.

        Scope of tokens: `rewards:read`.

        `GET /v1/admin/referrals/rewards`

        Args:
            status: Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`,
                `paid_out`, `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both
                count.
            invoice_id: Only the reward of this invoice. An invoice earns one at most. The host application's own name for
                an invoice. From 1 to 255 characters.
            invitee_user_id: Only rewards for what this user has paid. The id of a user, chosen by the host application. Any
                case comes in, lower case goes out. Exactly 36 characters.
            since: Only rewards that were earned from this moment on, itself included. A moment as RFC 3339 writes it. Years
                0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only rewards that were earned before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_ALL_REWARDS_AS_CSV,
                stream_of(TextStream),
                query=given(
                    {
                        "status": status,
                        "invoice_id": invoice_id,
                        "invitee_user_id": invitee_user_id,
                        "since": since,
                        "until": until,
                        "limit": limit,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def simulate_paid(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> NoReturn:
        """Pretend that a user has paid (retired).

        Once pretended that a user had paid. Rewards now come from reported invoice payments. The token is checked first;
        the body is ignored, whatever it is.

        Scope of tokens: `billing:read`.

        Deprecated: nobody should begin to use it.

        `POST /v1/admin/referrals/simulate-paid`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `endpoint_retired`.
        """
        self._kernel.run(Call(operations.SIMULATE_PAID, never), Options(idempotency_key, timeout, retries_max, deadline))

    def list_all_payouts(
        self,
        *,
        status: PayoutStatus | None = None,
        network: Network | None = None,
        user_id: UserId | None = None,
        covered: bool | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        min_micro: int | None = None,
        max_micro: int | None = None,
        query: str | None = None,
        sort: Literal["newest", "oldest", "largest", "smallest"] | None = None,
        by_status: bool | None = None,
        bom: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[PayoutReport, CoveredPayout]:
        """List or export payouts.

        Payouts of all users, newest first unless `sort` says otherwise, narrowed by any of the filters, with the totals of
        the whole filter. When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a
        table for spreadsheets; every other `Accept` is answered with JSON.

        To act on every payout of a filter while that changes what the filter holds, walk by `after`: over an offset the
        list moves, and rows are passed over.

        The table is read and sent part by part: its totals are those of the beginning, what is requested meanwhile may not
        be in it, and a row is as it was when its part was read. An answer that breaks off is not complete.

        Scope of tokens: `payouts:read`.

        `GET /v1/admin/referrals/payouts`

        Args:
            status: Only payouts in this status. `requested` waits for an operator and can still be cancelled by the user;
                `processing` is being sent; `failed` and `cancelled` are final, and so is `sent`, unless the money comes
                back: then it is `returned`, for good.
            network: Only payouts on this network. A way in which payouts can be sent.
            user_id: Only payouts of this user. The id of a user, chosen by the host application. Any case comes in, lower
                case goes out. Exactly 36 characters.
            covered: Only payouts that are covered, or only those that are not.
            since: Only payouts that were requested from this moment on, itself included. A moment as RFC 3339 writes it.
                Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only payouts that were requested before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            min_micro: Only payouts of this amount or more, in micro-units.
            max_micro: Only payouts of this amount or less, in micro-units.
            query: Only payouts whose address or transaction begins with this, or whose id it is. Case matters, but for ids
                and IBANs, which may have blanks, too.
            sort: Which payouts come first, by when they were requested or by amount; `newest` when it is left out. A cursor
                belongs to one order.
            by_status: Whether the answer has `by_status`, the totals of each status, whatever `status` says. They are
                counted a moment after the page. Not for the table.
            bom: Whether the table begins with a byte order mark, by which Excel knows that it is UTF-8. Not for JSON.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[PayoutReport, CoveredPayout](
            self._kernel,
            Call(
                operations.LIST_ALL_PAYOUTS,
                page_of(PayoutReport),
                query=given(
                    {
                        "status": status,
                        "network": network,
                        "user_id": user_id,
                        "covered": covered,
                        "since": since,
                        "until": until,
                        "min_micro": min_micro,
                        "max_micro": max_micro,
                        "query": query,
                        "sort": sort,
                        "by_status": by_status,
                        "bom": bom,
                        "limit": limit,
                        "offset": offset,
                        "after": after,
                    },
                ),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_all_payouts_as_csv(
        self,
        *,
        status: PayoutStatus | None = None,
        network: Network | None = None,
        user_id: UserId | None = None,
        covered: bool | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        min_micro: int | None = None,
        max_micro: int | None = None,
        query: str | None = None,
        sort: Literal["newest", "oldest", "largest", "smallest"] | None = None,
        by_status: bool | None = None,
        bom: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextAnswer:
        """List or export payouts.

        Payouts of all users, newest first unless `sort` says otherwise, narrowed by any of the filters, with the totals of
        the whole filter. When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a
        table for spreadsheets; every other `Accept` is answered with JSON.

        To act on every payout of a filter while that changes what the filter holds, walk by `after`: over an offset the
        list moves, and rows are passed over.

        The table is read and sent part by part: its totals are those of the beginning, what is requested meanwhile may not
        be in it, and a row is as it was when its part was read. An answer that breaks off is not complete.

        Scope of tokens: `payouts:read`.

        `GET /v1/admin/referrals/payouts`

        Args:
            status: Only payouts in this status. `requested` waits for an operator and can still be cancelled by the user;
                `processing` is being sent; `failed` and `cancelled` are final, and so is `sent`, unless the money comes
                back: then it is `returned`, for good.
            network: Only payouts on this network. A way in which payouts can be sent.
            user_id: Only payouts of this user. The id of a user, chosen by the host application. Any case comes in, lower
                case goes out. Exactly 36 characters.
            covered: Only payouts that are covered, or only those that are not.
            since: Only payouts that were requested from this moment on, itself included. A moment as RFC 3339 writes it.
                Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only payouts that were requested before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            min_micro: Only payouts of this amount or more, in micro-units.
            max_micro: Only payouts of this amount or less, in micro-units.
            query: Only payouts whose address or transaction begins with this, or whose id it is. Case matters, but for ids
                and IBANs, which may have blanks, too.
            sort: Which payouts come first, by when they were requested or by amount; `newest` when it is left out. A cursor
                belongs to one order.
            by_status: Whether the answer has `by_status`, the totals of each status, whatever `status` says. They are
                counted a moment after the page. Not for the table.
            bom: Whether the table begins with a byte order mark, by which Excel knows that it is UTF-8. Not for JSON.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            offset: How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number
                in this range, or is given twice, counts as left out. Rows that come or go meanwhile move others past an
                offset; to read a whole list, use `after`, with which an offset is ignored.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_ALL_PAYOUTS_AS_CSV,
                text_of("text/csv"),
                query=given(
                    {
                        "status": status,
                        "network": network,
                        "user_id": user_id,
                        "covered": covered,
                        "since": since,
                        "until": until,
                        "min_micro": min_micro,
                        "max_micro": max_micro,
                        "query": query,
                        "sort": sort,
                        "by_status": by_status,
                        "bom": bom,
                        "limit": limit,
                        "offset": offset,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def change_payouts(
        self,
        *,
        action: Literal["processing", "sent", "failed"],
        items: Sequence[PayoutChangeInput],
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> PayoutOutcomes:
        """Change many payouts at once.

        Does to each of up to 500 payouts what `markPayoutProcessing`, `markPayoutSent` or `markPayoutFailed` does to one,
        in order, by the same rules, and answers what became of each. One that is refused does not stop the others. All that
        succeed are kept together, with the answer for the key: whoever was not answered sends the same again, and no payout
        is sent twice. A payout that is not covered, where the programme asks for cover, is sent by `markPayoutSent` with
        `override` alone.

        Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/referrals/payouts/batch`

        Args:
            action: The status that the payouts take.
            items: Up to 500 payouts. One that is named twice is changed once; the second time it is refused. At most 500
                items.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`,
                `idempotency_key_reused`.
        """
        return self._kernel.run(
            Call(operations.CHANGE_PAYOUTS, object_of(PayoutOutcomes), body={"action": action, "items": items}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def approve_payouts(
        self,
        *,
        ids: Sequence[PayoutId],
        amount_micro: Micro,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> PayoutsApproved:
        """Approve payouts.

        Says that the calling operator agrees to these open payouts, all or none of them. `amount_micro` is what they amount
        to together, so that nobody approves a list that is not the one they looked at. An operator approves a payout once;
        a second time changes nothing and is answered the same. Who can be one and the same person counts once: an operator,
        and everybody who has seen the token by which they acted. Where the deployment asks for no approvals, they are kept
        all the same, and nothing depends on them.

        Scope of tokens: `payouts:approve`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/referrals/payouts/approvals`

        Args:
            ids: Up to 500 open payouts. One that is named twice counts once. From 1 to 500 items.
            amount_micro: What they amount to together, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the
                deployment's currency. From 1 to 9007199254740991.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`,
                `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`, `payout_total_mismatch`.
        """
        return self._kernel.run(
            Call(operations.APPROVE_PAYOUTS, object_of(PayoutsApproved), body={"ids": ids, "amount_micro": amount_micro}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_payout(
        self,
        id: PayoutId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Payout:
        """Look a payout up.

        One payout of whatever user, open or ended, with what became of it and by whom, who has approved it, and which
        rewards it used up. Exact at the moment of reading, and all of one moment.

        Scope of tokens: `payouts:read`.

        `GET /v1/admin/referrals/payouts/{id}`

        Args:
            id: The payout's id, a UUID in any case. The id of a payout. Any case comes in, lower case goes out. Exactly 36
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_payout_id`, `payout_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_PAYOUT, object_of(Payout), path={"id": id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def mark_payout_processing(
        self,
        id: PayoutId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Begin to send a payout.

        Takes up a payout that is `requested`; from then on its user cannot cancel it.

        Scope of tokens: `payouts:send`.

        `POST /v1/admin/referrals/payouts/{id}/processing`

        Args:
            id: The payout's id, a UUID in any case. The id of a payout. Any case comes in, lower case goes out. Exactly 36
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_payout_id`, `idempotency_key_invalid`, `idempotency_key_reused`, `payout_not_found`,
                `payout_not_actionable`.
        """
        return self._kernel.run(
            Call(operations.MARK_PAYOUT_PROCESSING, object_of(Ok), path={"id": id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def mark_payout_sent(
        self,
        id: PayoutId,
        *,
        tx_hash: TxHash,
        override: bool | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Say that a payout was sent.

        Ends a payout that is `requested` or `processing`: the money has left, and the transaction is kept. A payout that
        has ended stays as it is. While the programme says `payout_cover_required`, one that is not covered is refused
        unless the body says `override`. Where the deployment asks for approvals (`PAYOUT_APPROVALS`), so many operators
        other than the one who sends must have approved it; `override` is no approval.

        Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/referrals/payouts/{id}/sent`

        Args:
            id: The payout's id, a UUID in any case. The id of a payout. Any case comes in, lower case goes out. Exactly 36
                characters.
            tx_hash: What names the transfer on its network. What names the transfer on its network, such as a transaction
                hash or the reference of a bank transfer. From 1 to 255 characters.
            override: True to send a payout that is not covered although the programme asks for cover. The audit log says
                so.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`,
                `invalid_json`, `tx_hash_required`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`,
                `payout_not_covered`, `approval_required`.
        """
        return self._kernel.run(
            Call(
                operations.MARK_PAYOUT_SENT,
                object_of(Ok),
                path={"id": id},
                body={"tx_hash": tx_hash, **given({"override": override})},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def mark_payout_failed(
        self,
        id: PayoutId,
        *,
        reason: PayoutNote | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Say that a payout failed.

        Ends a payout that is `requested` or `processing`: its amount is available to the user again. A payout that has
        ended stays as it is. The body may be left out.

        Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/referrals/payouts/{id}/failed`

        Args:
            id: The payout's id, a UUID in any case. The id of a payout. Any case comes in, lower case goes out. Exactly 36
                characters.
            reason: Why the payout failed; the user reads it as the payout's `note`. At most 4,000 characters, and the whole
                body at most 4 KiB. What the operator noted, such as the reason of a failure or of a return. At most 4000
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`,
                `invalid_json`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`.
        """
        return self._kernel.run(
            Call(operations.MARK_PAYOUT_FAILED, object_of(Ok), path={"id": id}, body=given({"reason": reason})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def mark_payout_returned(
        self,
        id: PayoutId,
        *,
        reason: PayoutNote | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Say that a sent payout came back.

        Ends a payout that is `sent` for the second time: the bank or the network returned the money, all of it, and it is
        available to the user again, or repays what the user owes. The transaction stays. The body may be left out.

        Scope of tokens: `payouts:send`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/referrals/payouts/{id}/returned`

        Args:
            id: The payout's id, a UUID in any case. The id of a payout. Any case comes in, lower case goes out. Exactly 36
                characters.
            reason: Why the payout came back; the user reads it as the payout's `note`. At most 4,000 characters, and the
                whole body at most 4 KiB. What the operator noted, such as the reason of a failure or of a return. At most
                4000 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `invalid_payout_id`, `idempotency_key_invalid`, `unsupported_media_type`,
                `invalid_json`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`.
        """
        return self._kernel.run(
            Call(operations.MARK_PAYOUT_RETURNED, object_of(Ok), path={"id": id}, body=given({"reason": reason})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def withdraw_approval(
        self,
        id: PayoutId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Withdraw an approval.

        Takes back that the calling operator has approved a payout, while it is open; what was sent stays sent. Answers the
        same when there was no approval. Those of other operators stay.

        Scope of tokens: `payouts:approve`.

        `DELETE /v1/admin/referrals/payouts/{id}/approval`

        Args:
            id: The payout's id, a UUID in any case. The id of a payout. Any case comes in, lower case goes out. Exactly 36
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_payout_id`, `payout_not_found`, `payout_not_actionable`.
        """
        return self._kernel.run(
            Call(operations.WITHDRAW_APPROVAL, object_of(Ok), path={"id": id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_programme(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Programme:
        """Read the programme.

        The rules in force, with their version.

        Scope of tokens: `programme:read`.

        `GET /v1/admin/referrals/programme`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`.
        """
        return self._kernel.run(
            Call(operations.GET_PROGRAMME, object_of(Programme)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def update_programme(
        self,
        *,
        version: str,
        tiers: Sequence[ProgrammeTier | ProgrammeTierInput],
        hold_days: int,
        payout_min_micro: Micro,
        attribution_window_days: int,
        touch: Literal["last", "first"],
        account_age_max_days: int,
        reward_months_max: int | None,
        reward_cap_per_invitee_micro: Micro | None,
        reward_cap_per_month_micro: Micro | None,
        networks: Sequence[Network],
        reserved_slugs: Sequence[str],
        landing_url: LandingUrl,
        landing_origins: Sequence[Origin],
        show_inviter_name: bool,
        reserved_slug_patterns: Sequence[str] | None = None,
        embed_origins: Sequence[EmbedOrigin] | None = None,
        show_invitee_names: bool | None = None,
        payout_cover_required: bool | None = None,
        note: VersionNote | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Programme:
        """Change the programme.

        Replaces the whole document. Its `version` must be the one in force, so that two operators cannot undo each other
        unawares. Every version is kept; a change applies from its moment on. A rule that came after contract 1.0.1, such as
        `payout_cover_required`, may be left out, as older clients do, and then stays as it is. A `note` says why; it is
        kept with the version and is no rule.

        Scope of tokens: `programme:write`. From the console it needs a confirmation of the last ten minutes.

        `PUT /v1/admin/referrals/programme`

        Args:
            version: Names this version. To change the programme, send the version that was read. From 1 to 64 characters.
            tiers: The referral tiers, each number once. New users get the lowest. From 1 to 100 items.
            hold_days: How many days a reward is held before it becomes available. From 0 to 3650.
            payout_min_micro: The smallest payout, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the
                deployment's currency. From 1 to 9007199254740991.
            attribution_window_days: How many days after a click a signup still counts, and how long the cookie `ref_code`
                lives. From 1 to 365.
            touch: Which click counts when there are several.
            account_age_max_days: How many days after signing up a user can still be attributed. From 0 to 3650.
            reward_months_max: For how many calendar months from signing up an invitee's payments earn rewards, up to and
                without the last moment; null is forever. From 1 to 1200.
            reward_cap_per_invitee_micro: The most that one invitee can earn the inviter, in micro-units; null is no cap.
                From 1 to 9007199254740991.
            reward_cap_per_month_micro: The most that an inviter can earn in one calendar month (UTC), in micro-units; null
                is no cap. From 1 to 9007199254740991.
            networks: The networks on which payouts can be requested. At most 8 items.
            reserved_slugs: Slugs that nobody can take. Words and slugs are compared without "-", with 0 as o and with 1 and
                l as i. At most 1000 items.
            reserved_slug_patterns: The same for many slugs at once: `*` stands for any characters, none included. It is
                always answered; left out of a change, the patterns stay as they are. At most 1000 items.
            landing_url: Where links lead to. Its origin is this server's or listed in `landing_origins`. An absolute http
                or https address, or a path on this server. From 1 to 2048 characters.
            landing_origins: The origins to which links and logins may lead, besides this server's own. At most 50 items.
            embed_origins: The origins whose pages may show users their referrals inside them, by tokens of
                `createEmbedToken`. It is always answered; left out of a change, they stay as they are. At most 50 items.
            show_inviter_name: Whether anyone who knows a code may see its owner's display name.
            show_invitee_names: Whether inviters see the display names of whom they invited; operators always do. It is
                always answered; left out of a change, it stays as it is.
            payout_cover_required: Whether `markPayoutSent` refuses a payout of a user who owes money, unless it is told to
                override that.
            note: Why the rules are changed; kept with the version. What whoever put a version in force wrote about it. At
                most 1000 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `unsupported_media_type`, `invalid_json`, `programme_invalid`, `programme_stale`,
                `tier_in_use`.
        """
        return self._kernel.run(
            Call(
                operations.UPDATE_PROGRAMME,
                object_of(Programme),
                body={
                    "version": version,
                    "tiers": tiers,
                    "hold_days": hold_days,
                    "payout_min_micro": payout_min_micro,
                    "attribution_window_days": attribution_window_days,
                    "touch": touch,
                    "account_age_max_days": account_age_max_days,
                    "reward_months_max": reward_months_max,
                    "reward_cap_per_invitee_micro": reward_cap_per_invitee_micro,
                    "reward_cap_per_month_micro": reward_cap_per_month_micro,
                    "networks": networks,
                    "reserved_slugs": reserved_slugs,
                    "landing_url": landing_url,
                    "landing_origins": landing_origins,
                    "show_inviter_name": show_inviter_name,
                    **given(
                        {
                            "reserved_slug_patterns": reserved_slug_patterns,
                            "embed_origins": embed_origins,
                            "show_invitee_names": show_invitee_names,
                            "payout_cover_required": payout_cover_required,
                            "note": note,
                        },
                    ),
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def preview_programme(
        self,
        *,
        version: str,
        tiers: Sequence[ProgrammeTier | ProgrammeTierInput],
        hold_days: int,
        payout_min_micro: Micro,
        attribution_window_days: int,
        touch: Literal["last", "first"],
        account_age_max_days: int,
        reward_months_max: int | None,
        reward_cap_per_invitee_micro: Micro | None,
        reward_cap_per_month_micro: Micro | None,
        networks: Sequence[Network],
        reserved_slugs: Sequence[str],
        landing_url: LandingUrl,
        landing_origins: Sequence[Origin],
        show_inviter_name: bool,
        reserved_slug_patterns: Sequence[str] | None = None,
        embed_origins: Sequence[EmbedOrigin] | None = None,
        show_invitee_names: bool | None = None,
        payout_cover_required: bool | None = None,
        note: VersionNote | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> ProgrammePreview:
        """Preview a change of the programme.

        Tells what putting this draft in force would do: which rules it changes, how many users each tier has, and what the
        payments that were reported in the last 30 days would have earned by it. For that they are decided once more, by the
        code that decided them and in their order; who had invited whom, on which tier, stays as it was, and refunds and
        disputes are left out on both sides. Changes nothing.

        A change that would be refused is answered all the same, with the refusal. What cannot be replayed within two
        seconds is not, and neither is a draft that contradicts itself.

        Scope of tokens: `programme:read`.

        `POST /v1/admin/referrals/programme/preview`

        Args:
            version: Names this version. To change the programme, send the version that was read. From 1 to 64 characters.
            tiers: The referral tiers, each number once. New users get the lowest. From 1 to 100 items.
            hold_days: How many days a reward is held before it becomes available. From 0 to 3650.
            payout_min_micro: The smallest payout, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the
                deployment's currency. From 1 to 9007199254740991.
            attribution_window_days: How many days after a click a signup still counts, and how long the cookie `ref_code`
                lives. From 1 to 365.
            touch: Which click counts when there are several.
            account_age_max_days: How many days after signing up a user can still be attributed. From 0 to 3650.
            reward_months_max: For how many calendar months from signing up an invitee's payments earn rewards, up to and
                without the last moment; null is forever. From 1 to 1200.
            reward_cap_per_invitee_micro: The most that one invitee can earn the inviter, in micro-units; null is no cap.
                From 1 to 9007199254740991.
            reward_cap_per_month_micro: The most that an inviter can earn in one calendar month (UTC), in micro-units; null
                is no cap. From 1 to 9007199254740991.
            networks: The networks on which payouts can be requested. At most 8 items.
            reserved_slugs: Slugs that nobody can take. Words and slugs are compared without "-", with 0 as o and with 1 and
                l as i. At most 1000 items.
            reserved_slug_patterns: The same for many slugs at once: `*` stands for any characters, none included. It is
                always answered; left out of a change, the patterns stay as they are. At most 1000 items.
            landing_url: Where links lead to. Its origin is this server's or listed in `landing_origins`. An absolute http
                or https address, or a path on this server. From 1 to 2048 characters.
            landing_origins: The origins to which links and logins may lead, besides this server's own. At most 50 items.
            embed_origins: The origins whose pages may show users their referrals inside them, by tokens of
                `createEmbedToken`. It is always answered; left out of a change, they stay as they are. At most 50 items.
            show_inviter_name: Whether anyone who knows a code may see its owner's display name.
            show_invitee_names: Whether inviters see the display names of whom they invited; operators always do. It is
                always answered; left out of a change, it stays as it is.
            payout_cover_required: Whether `markPayoutSent` refuses a payout of a user who owes money, unless it is told to
                override that.
            note: Why the rules are changed; kept with the version. What whoever put a version in force wrote about it. At
                most 1000 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`.
        """
        return self._kernel.run(
            Call(
                operations.PREVIEW_PROGRAMME,
                object_of(ProgrammePreview),
                body={
                    "version": version,
                    "tiers": tiers,
                    "hold_days": hold_days,
                    "payout_min_micro": payout_min_micro,
                    "attribution_window_days": attribution_window_days,
                    "touch": touch,
                    "account_age_max_days": account_age_max_days,
                    "reward_months_max": reward_months_max,
                    "reward_cap_per_invitee_micro": reward_cap_per_invitee_micro,
                    "reward_cap_per_month_micro": reward_cap_per_month_micro,
                    "networks": networks,
                    "reserved_slugs": reserved_slugs,
                    "landing_url": landing_url,
                    "landing_origins": landing_origins,
                    "show_inviter_name": show_inviter_name,
                    **given(
                        {
                            "reserved_slug_patterns": reserved_slug_patterns,
                            "embed_origins": embed_origins,
                            "show_invitee_names": show_invitee_names,
                            "payout_cover_required": payout_cover_required,
                            "note": note,
                        },
                    ),
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_programme_versions(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[ProgrammeVersionPage, ProgrammeVersion]:
        """List the versions of the programme.

        Every version of the rules that was ever put in force, newest first, with who did it, when, why, and which rules it
        changed. The first one is the server's own. Which is in force, `getProgramme` says: it is the newest.

        Scope of tokens: `programme:read`.

        `GET /v1/admin/referrals/programme/versions`

        Args:
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[ProgrammeVersionPage, ProgrammeVersion](
            self._kernel,
            Call(operations.LIST_PROGRAMME_VERSIONS, page_of(ProgrammeVersionPage), query=given({"limit": limit, "after": after})),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_programme_version(
        self,
        version: ProgrammeVersionName,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Programme:
        """Read a version of the programme.

        The rules of one version, whether they are in force or not. A rule that came later than the version is answered as
        it was followed at the time. To put an old version in force again, send its rules to `updateProgramme` with the
        version that is in force now.

        Scope of tokens: `programme:read`.

        `GET /v1/admin/referrals/programme/versions/{version}`

        Args:
            version: The version. What can be none is as unknown as any other. Names one version of the rules. It is opaque.
                From 1 to 64 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `programme_version_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_PROGRAMME_VERSION, object_of(Programme), path={"version": version}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminReports:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def get_series(
        self,
        *,
        measures: SeriesMeasures | None = None,
        interval: SeriesInterval | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Series:
        """Read what happened over time.

        One or several measures of all users, in buckets of hours, days, weeks or months of UTC: what happened in each, or
        what accounts held at its end. Hours that are over are counted once and kept, so that long ranges are read as fast
        as short ones. What moved from which account to which says getStatement.

        At most 1,100 points are answered. When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which
        sums are exact; every other `Accept` is answered with JSON, where a sum beyond 9,007,199,254,740,991 micro-units
        stands as that.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/series`

        Args:
            measures: What is counted, by the names of measures, which commas divide. Clicks are not counted by hours. When
                it is left out: `signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro`. Names of measures,
                which commas divide, 12 at most: the properties of a point but for `at`. In those that end in `_micro` stand
                amounts, in the others numbers. At most 491 characters.
            interval: How long a bucket is; a day when it is left out. How long a bucket is. Buckets are of UTC; weeks begin
                on Monday.
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.GET_SERIES,
                object_of(Series),
                query=given({"measures": measures, "interval": interval, "since": since, "until": until}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_series_as_csv(
        self,
        *,
        measures: SeriesMeasures | None = None,
        interval: SeriesInterval | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextAnswer:
        """Read what happened over time.

        One or several measures of all users, in buckets of hours, days, weeks or months of UTC: what happened in each, or
        what accounts held at its end. Hours that are over are counted once and kept, so that long ranges are read as fast
        as short ones. What moved from which account to which says getStatement.

        At most 1,100 points are answered. When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which
        sums are exact; every other `Accept` is answered with JSON, where a sum beyond 9,007,199,254,740,991 micro-units
        stands as that.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/series`

        Args:
            measures: What is counted, by the names of measures, which commas divide. Clicks are not counted by hours. When
                it is left out: `signups,first_paid,accrued_micro,reversed_micro,payouts_sent_micro`. Names of measures,
                which commas divide, 12 at most: the properties of a point but for `at`. In those that end in `_micro` stand
                amounts, in the others numbers. At most 491 characters.
            interval: How long a bucket is; a day when it is left out. How long a bucket is. Buckets are of UTC; weeks begin
                on Monday.
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.GET_SERIES_AS_CSV,
                text_of("text/csv"),
                query=given({"measures": measures, "interval": interval, "since": since, "until": until}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_funnel(
        self,
        *,
        since: Instant | None = None,
        until: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Funnel:
        """Read what became of new users.

        The clicks of the range, and the users who were made in it: how many were attributed, paid, earned their inviter a
        reward, and had one paid out, whenever that was. Who has come far is counted in the steps before, too.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/funnel`

        Args:
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(operations.GET_FUNNEL, object_of(Funnel), query=given({"since": since, "until": until})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_liabilities(
        self,
        *,
        at: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Liabilities:
        """Read what is owed.

        What the programme owes its users, and what it has paid out and covered, of all users together: now, or at a moment
        that is past. Now is as of at most 30 seconds ago; then it also says on which days how much of what is pending
        becomes available.

        It is what the ledger has: a reward whose hold has just ended is pending until the job that unlocks it has come,
        within a minute.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/liabilities`

        Args:
            at: The moment; now when it is left out or not yet past. A moment as RFC 3339 writes it. Years 0001 to 9999;
                leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(operations.GET_LIABILITIES, object_of(Liabilities), query=given({"at": at})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_top_inviters(
        self,
        *,
        since: Instant | None = None,
        until: Instant | None = None,
        by: Literal["rewards", "first_paid", "signups", "clicks"] | None = None,
        top: int | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[TopInviters, TopInviter]:
        """List the best inviters.

        The inviters who achieved most in a range, the best first; who achieved nothing of what they are ranked by is not in
        it. When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other
        `Accept` is answered with JSON.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/inviters`

        Args:
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            by: By what inviters are ranked; by their rewards when it is left out.
            top: How many inviters to answer at most; 10 when it is left out. A ranking has no pages.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[TopInviters, TopInviter](
            self._kernel,
            Call(
                operations.LIST_TOP_INVITERS,
                page_of(TopInviters),
                query=given({"since": since, "until": until, "by": by, "top": top}),
            ),
            "none",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_top_inviters_as_csv(
        self,
        *,
        since: Instant | None = None,
        until: Instant | None = None,
        by: Literal["rewards", "first_paid", "signups", "clicks"] | None = None,
        top: int | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextAnswer:
        """List the best inviters.

        The inviters who achieved most in a range, the best first; who achieved nothing of what they are ranked by is not in
        it. When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other
        `Accept` is answered with JSON.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/inviters`

        Args:
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            by: By what inviters are ranked; by their rewards when it is left out.
            top: How many inviters to answer at most; 10 when it is left out. A ranking has no pages.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_TOP_INVITERS_AS_CSV,
                text_of("text/csv"),
                query=given({"since": since, "until": until, "by": by, "top": top}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_statement(
        self,
        *,
        since: Instant | None = None,
        until: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Statement:
        """Read the books of a range.

        What the accounts of all users together held before the range, what moved in it by kind and route, and what they
        held at its end. It adds up: each account's opening, with what movements credited and less what they debited, is its
        closing. Over all time that is what the balances add up to, which verifyLedger compares.

        When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other
        `Accept` is answered with JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/statement`

        Args:
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(operations.GET_STATEMENT, object_of(Statement), query=given({"since": since, "until": until})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_statement_as_csv(
        self,
        *,
        since: Instant | None = None,
        until: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextAnswer:
        """Read the books of a range.

        What the accounts of all users together held before the range, what moved in it by kind and route, and what they
        held at its end. It adds up: each account's opening, with what movements credited and less what they debited, is its
        closing. Over all time that is what the balances add up to, which verifyLedger compares.

        When `Accept` prefers `text/csv`, the same as a table for spreadsheets, in which sums are exact; every other
        `Accept` is answered with JSON, where a sum beyond 9,007,199,254,740,991 micro-units stands as that.

        Scope of tokens: `reports:read`.

        `GET /v1/admin/reports/statement`

        Args:
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(operations.GET_STATEMENT_AS_CSV, text_of("text/csv"), query=given({"since": since, "until": until})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminSessions:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def create_ticket(
        self,
        *,
        user_id: UserId,
        return_to: str | None = None,
        read_only: bool | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ticket:
        """Make a login ticket.

        Makes a one-time ticket for a user of the host application. Send the user's browser to its `url`; that turns it into
        a session. Only the ticket's hash is kept.

        With `read_only` the session shows everything as the user sees it and can change nothing, for an hour: so support
        looks at what a user describes. Credentials that have the scope `sessions:view` and not `sessions:create` make such
        tickets alone.

        Scope of tokens: `sessions:create` or `sessions:view`.

        `POST /v1/admin/sessions`

        Args:
            user_id: The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
                characters.
            return_to: Where `enter` redirects to: a path on this server that begins with one slash, or an address on an
                origin listed in `landing_origins` or `ALLOWED_ORIGINS`. The default is `/`. From 1 to 2048 characters.
            read_only: Whether the session can only read. The default is what the credentials are for: false where they have
                the scope `sessions:create`, else true.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`, `invalid_user_id`, `return_to_forbidden`, `user_not_found`.
        """
        return self._kernel.run(
            Call(
                operations.CREATE_TICKET,
                object_of(Ticket),
                body={"user_id": user_id, **given({"return_to": return_to, "read_only": read_only})},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_sessions(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserSessionPage, UserSession]:
        """List a user's sessions.

        Every session in which a user is signed in at the moment, the newest first, with the operator whose ticket had
        opened it. Those that were ended or have expired are not among them. Nothing in it signs anybody in.

        Scope of tokens: `sessions:read`.

        `GET /v1/admin/sessions/{user_id}`

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[UserSessionPage, UserSession](
            self._kernel,
            Call(
                operations.LIST_SESSIONS,
                page_of(UserSessionPage),
                path={"user_id": user_id},
                query=given({"limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def revoke_sessions(
        self,
        user_id: UserId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """End all sessions of a user.

        Ends every session of the user at once and voids unused tickets. Answers the same when there is none.

        Scope of tokens: `sessions:write`.

        `DELETE /v1/admin/sessions/{user_id}`

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `user_not_found`.
        """
        return self._kernel.run(
            Call(operations.REVOKE_SESSIONS, object_of(Ok), path={"user_id": user_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def end_operator_sessions(
        self,
        name: OperatorName,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """End all console sessions of an operator.

        Ends every console session of the operator at once. Answers the same when there is none. Tokens stay good.

        Scope of tokens: `operators:write`.

        `DELETE /v1/admin/operators/{name}/sessions`

        `operators.end_operator_sessions` and `sessions.end_operator_sessions` are the same.

        Args:
            name: What the operator is called. What an operator is called in the audit log. From 1 to 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `operator_name_invalid`, `operator_not_found`.
        """
        return self._kernel.run(
            Call(operations.END_OPERATOR_SESSIONS, object_of(Ok), path={"name": name}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminTokens:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_api_tokens(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[ApiTokenPage, ApiToken]:
        """List API tokens.

        Every API token that was ever made, newest first, those that were revoked or have expired among them. No secret is
        in it.

        Scope of tokens: `tokens:read`.

        `GET /v1/admin/tokens`

        Args:
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[ApiTokenPage, ApiToken](
            self._kernel,
            Call(operations.LIST_API_TOKENS, page_of(ApiTokenPage), query=given({"limit": limit, "after": after})),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def create_api_token(
        self,
        *,
        name: TokenName,
        scopes: Sequence[Grant],
        expires_at: Instant | None = None,
        networks: Sequence[TokenNetwork] | None = None,
        operator: TokenOperator | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> NewApiToken:
        """Make an API token.

        Makes a token for a program, with scopes of its own. The answer has its secret, and is the only one that ever does:
        what is kept is a hash. It is sent as `X-Admin-Token`, or to GraphQL as a bearer's, and acts as its operator: what
        it may do is what its scopes and the operator's role both hold. Nobody hands out a scope that they do not hold, and
        only who holds `operators:write` makes a token for another operator.

        A name is free again once its token was revoked or has expired; 200 tokens can be alive at once. A call that was not
        answered may have made a token, without anybody knowing its secret: find it in the list by its name, and revoke it.

        Scope of tokens: `tokens:write`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/tokens`

        Args:
            name: What the token is for, 1 to 60 printable characters of ASCII without blanks at the ends. From 1 to 60
                characters.
            scopes: What the token may do, at most what the caller may. A grant that is there twice counts once. From 1 to
                100 items.
            expires_at: When the token stops working, a moment that is yet to come. Without it, it works until it is
                revoked. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
                characters.
            networks: From where it may be used, as the server sees its callers; left out or empty, from everywhere. At most
                20 items.
            operator: As whom the token acts, when that is not the caller. As whom the token acts. From 1 to 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `unsupported_media_type`, `invalid_json`, `scopes_invalid`, `networks_invalid`,
                `operator_not_found`, `token_name_taken`, `too_many_tokens`.
        """
        return self._kernel.run(
            Call(
                operations.CREATE_API_TOKEN,
                object_of(NewApiToken),
                body={
                    "name": name,
                    "scopes": scopes,
                    **given({"expires_at": expires_at, "networks": networks, "operator": operator}),
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def revoke_api_token(
        self,
        token_id: TokenId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Revoke an API token.

        Ends a token for good, both of its secrets while it is rotating: at once on the server that answers, within five
        seconds on all others. Revoking it again changes nothing.

        Scope of tokens: `tokens:write`.

        `DELETE /v1/admin/tokens/{token_id}`

        Args:
            token_id: The id of an API token, a UUID in any case. The id of an API token; it stays when the secret is
                rotated. At most 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `token_not_found`.
        """
        return self._kernel.run(
            Call(operations.REVOKE_API_TOKEN, object_of(Ok), path={"token_id": token_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def rotate_api_token(
        self,
        token_id: TokenId,
        *,
        overlap_hours: int | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> NewApiToken:
        """Replace the secret of an API token.

        Gives a token a new secret and keeps everything else. The one before works on for the overlap, so that no call fails
        while programs change over; with an overlap of 0 it ends at once, within five seconds on other servers. One rotation
        runs at a time. As the answer shows a secret, the caller must hold every scope of the token, and `operators:write`
        where it is another operator's.

        A call that was not answered may have rotated the token all the same. The secret before then works until the overlap
        ends: make a new token meanwhile.

        Scope of tokens: `tokens:write`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/tokens/{token_id}/rotate`

        Args:
            token_id: The id of an API token, a UUID in any case. The id of an API token; it stays when the secret is
                rotated. At most 36 characters.
            overlap_hours: For how many hours both secrets work, 0 to 168; 24 when it is left out. From 0 to 168. Default:
                24.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `unsupported_media_type`, `invalid_json`, `token_not_found`, `token_rotating`.
        """
        return self._kernel.run(
            Call(
                operations.ROTATE_API_TOKEN,
                object_of(NewApiToken),
                path={"token_id": token_id},
                body=given({"overlap_hours": overlap_hours}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminUserTiers:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_user_tiers(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserTierList, UserTier]:
        """List the user tiers.

        The whole ladder, lowest level first, for signed-in users and for operators.

        Scope of tokens: `user-tiers:read`.

        `GET /v1/user-tiers`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `unauthenticated`, `embed_origin_mismatch`, `token_network_forbidden`,
                `scope_missing`, `cross_site_request`.
        """
        return Pages[UserTierList, UserTier](
            self._kernel,
            Call(operations.LIST_USER_TIERS, page_of(UserTierList)),
            "none",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def add_user_tier(
        self,
        *,
        level: Level,
        name: TierName,
        point: Points,
        svg: Badge,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserTierSaved:
        """Add a user tier.

        Adds a level to the ladder. Its points must lie between those of its neighbours. Users who reach it have it from
        this moment on.

        Scope of tokens: `user-tiers:write`.

        `POST /v1/admin/user-tiers`

        Args:
            level: A level that the ladder does not have yet. The number of a user tier, which names it. Levels may have
                gaps. From 1 to 2147483647.
            name: What users of the tier are called. From 1 to 100 characters.
            point: More than the tier below has, and less than the tier above. An amount of points, exact to a millionth of
                one. From 0 to 9007199254.
            svg: The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. SVG
                markup, at most 64 KiB of UTF-8 and well-formed XML. What could run or load something is taken out before it
                is kept. From 1 to 65536 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `tier_level_invalid`,
                `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`, `idempotency_key_reused`, `tier_level_taken`,
                `tier_points_not_increasing`, `ladder_full`.
        """
        return self._kernel.run(
            Call(
                operations.ADD_USER_TIER,
                object_of(UserTierSaved),
                body={"level": level, "name": name, "point": point, "svg": svg},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_ladder_counts(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[LadderCounts, LevelCount]:
        """Read how many users stand on each level.

        How many users stand on each level now, and how many have not reached the lowest. Erased users count for nothing.

        Scope of tokens: `user-tiers:read`.

        `GET /v1/admin/user-tiers/counts`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`.
        """
        return Pages[LadderCounts, LevelCount](
            self._kernel,
            Call(operations.GET_LADDER_COUNTS, page_of(LadderCounts)),
            "none",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def preview_badge(
        self,
        *,
        svg: Badge,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> BadgePreview:
        """Preview a badge.

        Answers what would be kept of a badge, and what would be taken out of it. Changes nothing. A badge that would be
        refused is refused here too.

        Scope of tokens: `user-tiers:read`.

        `POST /v1/admin/user-tiers/badge-preview`

        Args:
            svg: The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. SVG
                markup, at most 64 KiB of UTF-8 and well-formed XML. What could run or load something is taken out before it
                is kept. From 1 to 65536 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`, `badge_invalid`.
        """
        return self._kernel.run(
            Call(operations.PREVIEW_BADGE, object_of(BadgePreview), body={"svg": svg}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def delete_user_tier(
        self,
        level: Level,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Delete a user tier.

        Takes a level out of the ladder. Its users are on the next lower level from this moment on.

        Scope of tokens: `user-tiers:write`. From the console it needs a confirmation of the last ten minutes.

        `DELETE /v1/admin/user-tiers/{level}`

        Args:
            level: The level. What can be none is as unknown as any other. The number of a user tier, which names it. Levels
                may have gaps. From 1 to 2147483647.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `tier_not_found`.
        """
        return self._kernel.run(
            Call(operations.DELETE_USER_TIER, object_of(Ok), path={"level": level}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def update_user_tier(
        self,
        level: Level,
        *,
        name: TierName | None = None,
        point: Points | None = None,
        svg: Badge | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserTierSaved:
        """Change a user tier.

        Changes what is sent and nothing else. New points move everybody at once: a user's level is found whenever it is
        read.

        Scope of tokens: `user-tiers:write`.

        `PATCH /v1/admin/user-tiers/{level}`

        Args:
            level: The level. What can be none is as unknown as any other. The number of a user tier, which names it. Levels
                may have gaps. From 1 to 2147483647.
            name: What users of the tier are called. From 1 to 100 characters.
            point: More than the tier below has, and less than the tier above. An amount of points, exact to a millionth of
                one. From 0 to 9007199254.
            svg: The badge. A document that breaks off, or is not SVG, is refused; what is active in it is taken out. SVG
                markup, at most 64 KiB of UTF-8 and well-formed XML. What could run or load something is taken out before it
                is kept. From 1 to 65536 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`, `tier_name_invalid`, `tier_points_invalid`, `badge_invalid`,
                `tier_not_found`, `tier_points_not_increasing`.
        """
        return self._kernel.run(
            Call(
                operations.UPDATE_USER_TIER,
                object_of(UserTierSaved),
                path={"level": level},
                body=given({"name": name, "point": point, "svg": svg}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def preview_user_tier(
        self,
        level: Level,
        *,
        point: float | None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TierPreview:
        """Preview a change of a user tier.

        Tells how many users would rise and fall if the tier began at other points, or were deleted. Changes nothing. A
        change that would be refused is refused here too.

        Scope of tokens: `user-tiers:read`.

        `POST /v1/admin/user-tiers/{level}/preview`

        Args:
            level: The level. What can be none is as unknown as any other. The number of a user tier, which names it. Levels
                may have gaps. From 1 to 2147483647.
            point: The points at which the tier would begin; null, as if it were deleted. From 0 to 9007199254.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`, `tier_points_invalid`, `tier_not_found`,
                `tier_points_not_increasing`.
        """
        return self._kernel.run(
            Call(operations.PREVIEW_USER_TIER, object_of(TierPreview), path={"level": level}, body={"point": point}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminUsers:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_users(
        self,
        *,
        query: str | None = None,
        tier: int | None = None,
        blocked: bool | None = None,
        inviter_user_id: UserId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        sort: Literal["newest", "oldest"] | None = None,
        totals: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserPage, User]:
        """List users.

        Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted
        user".

        When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: who is created
        meanwhile may not be in it, and a row is as it was when its part was read. An answer that breaks off is not
        complete.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users`

        `referrals.list_users` and `users.list_users` are the same.

        Args:
            query: Part of a display name, or the beginning of a code or of a user id. Case, blanks at the ends and the way
                in which accents are encoded do not matter. Blanks alone count as left out.
            tier: Only users on this referral tier.
            blocked: Only users who are blocked, or only those who are not.
            inviter_user_id: Only users whom this user invited. The id of a user, chosen by the host application. Any case
                comes in, lower case goes out. Exactly 36 characters.
            since: Only users who were created from this moment on, itself included. A moment as RFC 3339 writes it. Years
                0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only users who were created before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
                seconds are refused. At most 40 characters.
            sort: Whether who was created last comes first; `newest` when it is left out. A cursor belongs to one order.
            totals: Whether the answer has `totals`, counted over the whole filter a moment after the page. With `query`
                everybody is looked at. Not for the table.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return Pages[UserPage, User](
            self._kernel,
            Call(
                operations.LIST_USERS,
                page_of(UserPage),
                query=given(
                    {
                        "query": query,
                        "tier": tier,
                        "blocked": blocked,
                        "inviter_user_id": inviter_user_id,
                        "since": since,
                        "until": until,
                        "sort": sort,
                        "totals": totals,
                        "limit": limit,
                        "offset": offset,
                        "after": after,
                    },
                ),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_users_as_csv(
        self,
        *,
        query: str | None = None,
        tier: int | None = None,
        blocked: bool | None = None,
        inviter_user_id: UserId | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        sort: Literal["newest", "oldest"] | None = None,
        totals: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextStream:
        """List users.

        Users, newest first unless `sort` says otherwise, narrowed by any of the filters. Erased users appear as "Deleted
        user".

        When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for
        spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part: who is created
        meanwhile may not be in it, and a row is as it was when its part was read. An answer that breaks off is not
        complete.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users`

        `referrals.list_users_as_csv` and `users.list_users_as_csv` are the same.

        Args:
            query: Part of a display name, or the beginning of a code or of a user id. Case, blanks at the ends and the way
                in which accents are encoded do not matter. Blanks alone count as left out.
            tier: Only users on this referral tier.
            blocked: Only users who are blocked, or only those who are not.
            inviter_user_id: Only users whom this user invited. The id of a user, chosen by the host application. Any case
                comes in, lower case goes out. Exactly 36 characters.
            since: Only users who were created from this moment on, itself included. A moment as RFC 3339 writes it. Years
                0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Only users who were created before this moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
                seconds are refused. At most 40 characters.
            sort: Whether who was created last comes first; `newest` when it is left out. A cursor belongs to one order.
            totals: Whether the answer has `totals`, counted over the whole filter a moment after the page. With `query`
                everybody is looked at. Not for the table.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            offset: How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number
                in this range, or is given twice, counts as left out. Rows that come or go meanwhile move others past an
                offset; to read a whole list, use `after`, with which an offset is ignored.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`.
        """
        return self._kernel.run(
            Call(
                operations.LIST_USERS_AS_CSV,
                stream_of(TextStream),
                query=given(
                    {
                        "query": query,
                        "tier": tier,
                        "blocked": blocked,
                        "inviter_user_id": inviter_user_id,
                        "since": since,
                        "until": until,
                        "sort": sort,
                        "totals": totals,
                        "limit": limit,
                        "offset": offset,
                        "after": after,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_user(
        self,
        user_id: UserId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserOverview:
        """Read a user as operators see them.

        One user's full referral state: tier, codes, paid invitees, balance, and up to 50 of the newest rows of the
        attribution log.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users/{user_id}`

        `referrals.get_user` and `users.get_user` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `user_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_USER, object_of(UserOverview), path={"user_id": user_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def set_user_tier(
        self,
        user_id: UserId,
        *,
        tier: Tier,
        note: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TierChanged:
        """Set a user's referral tier.

        Puts a user on a tier that the programme defines. Nothing else ever changes a tier. Rewards that exist keep their
        rate; each call is recorded with the transition and the note, also when the tier stays the same.

        Scope of tokens: `users:write`.

        `POST /v1/admin/referrals/users/{user_id}/tier`

        `referrals.set_user_tier` and `users.set_user_tier` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            tier: A tier that the programme defines. The number of a referral tier; it sets the reward rate. Only operators
                change a user's tier. From 1 to 1000.
            note: Why; kept in the attribution log. At most 4,000 characters, and the whole body at most 4 KiB. At most 4000
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_tier`,
                `idempotency_key_reused`, `user_not_found`.
        """
        return self._kernel.run(
            Call(
                operations.SET_USER_TIER,
                object_of(TierChanged),
                path={"user_id": user_id},
                body={"tier": tier, **given({"note": note})},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_user_attributions(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[AttributionPage, Attribution]:
        """Read a user's attribution log.

        The whole attribution log of one user, newest first.

        Scope of tokens: `users:read`.

        `GET /v1/admin/referrals/users/{user_id}/attributions`

        `referrals.list_user_attributions` and `users.list_user_attributions` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[AttributionPage, Attribution](
            self._kernel,
            Call(
                operations.LIST_USER_ATTRIBUTIONS,
                page_of(AttributionPage),
                path={"user_id": user_id},
                query=given({"limit": limit, "offset": offset, "after": after}),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_user_invitees(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserInviteePage, UserInvitee]:
        """List a user's invitees.

        Users who signed up under a user's code, the latest first: under which code, since when they pay, what they have
        paid since and what that has earned the inviter. Invitees who were erased are among them, without a name.

        Scope of tokens: `attributions:read`.

        `GET /v1/admin/referrals/users/{user_id}/invitees`

        `referrals.list_user_invitees` and `users.list_user_invitees` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[UserInviteePage, UserInvitee](
            self._kernel,
            Call(
                operations.LIST_USER_INVITEES,
                page_of(UserInviteePage),
                path={"user_id": user_id},
                query=given({"limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_user_rewards(
        self,
        user_id: UserId,
        *,
        status: str | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[RewardPage, Reward]:
        """List a user's rewards.

        What a user's invitees have earned them, newest first, as the user sees it. The status is exact at the moment of
        reading. An erased user's rewards stay.

        Scope of tokens: `rewards:read`.

        `GET /v1/admin/referrals/users/{user_id}/rewards`

        `referrals.list_user_rewards` and `users.list_user_rewards` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            status: Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`,
                `paid_out`, `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both
                count.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[RewardPage, Reward](
            self._kernel,
            Call(
                operations.LIST_USER_REWARDS,
                page_of(RewardPage),
                path={"user_id": user_id},
                query=given({"status": status, "limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_user_record(
        self,
        user_id: UserId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserRecord:
        """Read everything that is kept of a user.

        The user as operators list them, with the tier's terms, every account, and what is open. Exact at the moment of
        reading.

        Scope of tokens: `users:read`.

        `GET /v1/admin/users/{user_id}`

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `user_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_USER_RECORD, object_of(UserRecord), path={"user_id": user_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def put_user(
        self,
        user_id: UserId,
        *,
        display_name: DisplayName | None = None,
        email: str | None = None,
        signed_at: Instant | None = None,
        blocked: bool | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> User:
        """Create or update a user.

        Creates the user with a permanent code, or updates what is sent and leaves the rest. The host application calls it
        when somebody signs up or changes their name.

        Scope of tokens: `users:write`.

        `PUT /v1/admin/users/{user_id}`

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            display_name: The name that other users may see. It is kept in the normal form C, without blanks at its ends and
                without format characters that mean nothing where they stand; something that can be seen must be left. A new
                user without one is called "User" and the first 8 characters of the id. The name that other users may see.
                From 1 to 100 characters.
            email: The user's e-mail address. Only keyed hashes are kept, to recognise people who invite themselves: of it
                trimmed and lowered, and of the form in which addresses of one mailbox are the same. When it turns out to be
                that of the user's inviter or of an invitee, the attribution logs of both say so. At most 320 characters.
            signed_at: When the user signed up at the host application, at most 5 minutes ahead; a new user's default is
                now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            blocked: Whether the user is blocked from the programme; a new user is not.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `unsupported_media_type`, `invalid_json`, `user_erased`.
        """
        return self._kernel.run(
            Call(
                operations.PUT_USER,
                object_of(User),
                path={"user_id": user_id},
                body=given({"display_name": display_name, "email": email, "signed_at": signed_at, "blocked": blocked}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def erase_user(
        self,
        user_id: UserId,
        *,
        write_off: bool | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Erase a user.

        Forgets the person and keeps the money: the name and the hashes of the e-mail address go, with what operators noted
        about the user, the answers kept for the user's idempotency keys and rejected billing events that named the user;
        sessions end, codes are disabled, answer 404 and stay taken, so that nobody else gets them; ids and ledger stay. Of
        payouts that failed or were cancelled, address and note go at once; of those by which money went, when the
        operator's books need them no more. Answers that operators got for their own idempotency keys go within 31 days.
        Refused while a payout is open or while pending and available money reach the minimum payout, and while the user
        owes money, unless it is written off.

        Scope of tokens: `users:erase`. From the console it needs a confirmation of the last ten minutes.

        `DELETE /v1/admin/users/{user_id}`

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            write_off: True to erase a user who owes money, too. The debt stays in the ledger, for good; the audit log says
                how much it was.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `invalid_user_id`, `invalid_query`, `user_not_found`, `balance_open`.
        """
        return self._kernel.run(
            Call(operations.ERASE_USER, object_of(Ok), path={"user_id": user_id}, query=given({"write_off": write_off})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_user_codes(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[UserCodePage, UserCode]:
        """List a user's codes.

        Every code that a user has or had, newest first; those that are disabled or released, too.

        Scope of tokens: `codes:read`.

        `GET /v1/admin/users/{user_id}/codes`

        `users.list_user_codes` and `codes.list_user_codes` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[UserCodePage, UserCode](
            self._kernel,
            Call(
                operations.LIST_USER_CODES,
                page_of(UserCodePage),
                path={"user_id": user_id},
                query=given({"limit": limit, "offset": offset, "after": after}),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_transfers(
        self,
        user_id: UserId,
        *,
        before_seq: TransferSeq | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[TransferPage, Transfer]:
        """Read a user's transfers.

        Everything that ever moved in a user's accounts, newest first, with the balance after each. The next page begins
        behind the cursor `next`, or before the last `seq` of this one. An erased user's transfers stay.

        Scope of tokens: `ledger:read`.

        `GET /v1/admin/ledger/users/{user_id}/transfers`

        `ledger.list_transfers` and `users.list_transfers` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            before_seq: Only transfers with a smaller `seq`; the newest when it is left out. The number of one of a user's
                transfers. From 1 to 9007199254740991.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[TransferPage, Transfer](
            self._kernel,
            Call(
                operations.LIST_TRANSFERS,
                page_of(TransferPage),
                path={"user_id": user_id},
                query=given({"before_seq": before_seq, "limit": limit, "after": after}),
            ),
            "before_seq",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_user_standing(
        self,
        user_id: UserId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> UserPoints:
        """Read a user's points.

        A user's level and points, with the newest 50 point events.

        Scope of tokens: `points:read`.

        `GET /v1/admin/points/users/{user_id}`

        `points.get_user_standing` and `users.get_user_standing` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `user_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_USER_STANDING, object_of(UserPoints), path={"user_id": user_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_point_events(
        self,
        user_id: UserId,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[PointEventPage, PointRecord]:
        """List a user's point events.

        Everything that a user did for points, with what it earned, in the order in which it was counted, the last first;
        what earned nothing is among it. Events that were not kept, because they could not be read or said something else
        under a known id, are not.

        Scope of tokens: `points:read`.

        `GET /v1/admin/points/users/{user_id}/events`

        `points.list_point_events` and `users.list_point_events` and `events.list_point_events` are the same.

        Args:
            user_id: The user's id, a UUID in any case. The id of a user, chosen by the host application. Any case comes in,
                lower case goes out. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_user_id`, `invalid_query`, `user_not_found`.
        """
        return Pages[PointEventPage, PointRecord](
            self._kernel,
            Call(
                operations.LIST_POINT_EVENTS,
                page_of(PointEventPage),
                path={"user_id": user_id},
                query=given({"limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminWebhooks:
    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel

    def list_webhooks(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[WebhookList, Webhook]:
        """List webhooks.

        Every address that events are sent to, the oldest first, with how it stands. No secret is in it.

        Scope of tokens: `webhooks:read`.

        `GET /v1/admin/webhooks`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`.
        """
        return Pages[WebhookList, Webhook](
            self._kernel,
            Call(operations.LIST_WEBHOOKS, page_of(WebhookList)),
            "none",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def create_webhook(
        self,
        *,
        url: WebhookUrl,
        types: Sequence[str] | None = None,
        description: str | None = None,
        concurrency: int | None = None,
        headers: Sequence[WebhookDraftHeadersItemInput] | None = None,
        secret: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> NewWebhook:
        """Make a webhook.

        Has events sent to an address, each in a `POST` of its own, signed as [Standard
        Webhooks](https://www.standardwebhooks.com) says: whatever is told from now on, of the types that are named or of
        all. The answer has the secret that signatures are made with, and is the only one that ever does.

        The address is one of the public internet by `https:`, unless the deployment opens other networks. It is looked at
        again whenever a connection is made: what its name then resolves to must be allowed as well.

        An address is of one webhook at most, so that a call that was not answered can be repeated: where
        `webhook_url_taken` says that it has been made after all, rotate its secret to get one. There can be 50.

        Scope of tokens: `webhooks:write`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/webhooks`

        Args:
            url: Where requests go: `https:`, without user name and fragment, on port 443, 8443 or from 1024 on, with a
                public host name. From 1 to 2048 characters.
            types: The types of events that are sent; none for all. What is no type of this release matches nothing until
                there is one. At most 100 items.
            description: What it is for, in your words. At most 200 characters.
            concurrency: How many requests may be on their way to it at once. From 1 to 32. Default: 8.
            headers: Headers of your own that every request carries, such as one by which your receiver lets it in. They are
                kept sealed, and never shown again. At most 10 items.
            secret: A secret that you have already, `whsec_` and 24 to 64 bytes in Base64. Left out, one is made. From 38 to
                94 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `unsupported_media_type`, `invalid_json`, `webhook_url_invalid`, `webhooks_full`,
                `webhook_url_taken`.
        """
        return self._kernel.run(
            Call(
                operations.CREATE_WEBHOOK,
                object_of(NewWebhook),
                body={
                    "url": url,
                    **given(
                        {
                            "types": types,
                            "description": description,
                            "concurrency": concurrency,
                            "headers": headers,
                            "secret": secret,
                        },
                    ),
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_webhook(
        self,
        webhook_id: WebhookId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Webhook:
        """Look a webhook up.

        One webhook, with how it stands.

        Scope of tokens: `webhooks:read`.

        `GET /v1/admin/webhooks/{webhook_id}`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `webhook_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_WEBHOOK, object_of(Webhook), path={"webhook_id": webhook_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def delete_webhook(
        self,
        webhook_id: WebhookId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Delete a webhook.

        Nothing is sent to it any more, but for what is on its way. What it is known of its deliveries goes with it. To have
        it sent nothing for a while, disable it.

        Scope of tokens: `webhooks:write`.

        `DELETE /v1/admin/webhooks/{webhook_id}`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `webhook_not_found`.
        """
        return self._kernel.run(
            Call(operations.DELETE_WEBHOOK, object_of(Ok), path={"webhook_id": webhook_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def update_webhook(
        self,
        webhook_id: WebhookId,
        *,
        url: WebhookUrl | None = None,
        types: Sequence[str] | None = None,
        description: str | None = None,
        concurrency: int | None = None,
        headers: Sequence[WebhookChangeHeadersItemInput] | None = None,
        state: WebhookState | None = None,
        resume: Literal["from_disabled", "from_now"] | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Webhook:
        """Change a webhook.

        Changes what is sent, and what is not named stays. `headers` replaces all headers of its own that requests carry.

        A webhook that is disabled is sent nothing and loses nothing: its place in the event log stays. Enabled again, it is
        sent what has happened meanwhile, as far as events are kept, or only what happens `from_now` on.

        Scope of tokens: `webhooks:write`.

        `PATCH /v1/admin/webhooks/{webhook_id}`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            url: Where requests go: `https:`, without user name and fragment, on port 443, 8443 or from 1024 on, with a
                public host name. From 1 to 2048 characters.
            types: The types of events that are sent; none for all. What is no type of this release matches nothing until
                there is one. At most 100 items.
            description: What it is for, in your words. At most 200 characters.
            concurrency: How many requests may be on their way to it at once. From 1 to 32.
            headers: Headers of your own that every request carries, such as one by which your receiver lets it in. They are
                kept sealed, and never shown again. At most 10 items.
            state: Whether events are sent to it.
            resume: Where it goes on when it is enabled again: with what happened since it was disabled, which is so when it
                is left out, or with what happens from now on.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`, `webhook_url_invalid`, `webhook_not_found`, `webhook_url_taken`.
        """
        return self._kernel.run(
            Call(
                operations.UPDATE_WEBHOOK,
                object_of(Webhook),
                path={"webhook_id": webhook_id},
                body=given(
                    {
                        "url": url,
                        "types": types,
                        "description": description,
                        "concurrency": concurrency,
                        "headers": headers,
                        "state": state,
                        "resume": resume,
                    },
                ),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def rotate_webhook_secret(
        self,
        webhook_id: WebhookId,
        *,
        overlap_hours: int | None = None,
        secret: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> RotatedSecret:
        """Replace the secret of a webhook.

        Gives a webhook a new secret. Requests are signed with both until the overlap ends, the new one first, so that no
        receiver refuses one while it changes over; with an overlap of 0 the one before ends at once. Only one rotation runs
        at a time.

        Scope of tokens: `webhooks:write`. From the console it needs a confirmation of the last ten minutes.

        `POST /v1/admin/webhooks/{webhook_id}/secret`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            overlap_hours: For how many hours requests are signed with both, 0 to 168; 24 when it is left out. From 0 to
                168. Default: 24.
            secret: A secret that you have already, `whsec_` and 24 to 64 bytes in Base64. Left out, one is made. From 38 to
                94 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `confirmation_required`,
                `cross_site_request`, `unsupported_media_type`, `invalid_json`, `webhook_not_found`, `webhook_secrets_full`.
        """
        return self._kernel.run(
            Call(
                operations.ROTATE_WEBHOOK_SECRET,
                object_of(RotatedSecret),
                path={"webhook_id": webhook_id},
                body=given({"overlap_hours": overlap_hours, "secret": secret}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def test_webhook(
        self,
        webhook_id: WebhookId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> WebhookTest:
        """Send an event for trial.

        Writes an event `webhook.tested` into the log, which is sent to this webhook alone, whatever its types. What the
        receiver answered is in `listDeliveries`.

        Scope of tokens: `webhooks:write`.

        `POST /v1/admin/webhooks/{webhook_id}/test`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `webhook_not_found`, `webhook_disabled`.
        """
        return self._kernel.run(
            Call(operations.TEST_WEBHOOK, object_of(WebhookTest), path={"webhook_id": webhook_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_deliveries(
        self,
        webhook_id: WebhookId,
        *,
        state: DeliveryState | None = None,
        type: str | None = None,
        event_id: OutgoingEventId | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Pages[DeliveryPage, Delivery]:
        """List deliveries of a webhook.

        What became of each event that was tried for this webhook, the newest event first, with every attempt. With
        `state=pending` it lists what comes next and was not tried yet, the oldest first.

        A page looks at a bounded number of events: where a filter holds for few it may be short, or empty, while there is
        more.

        Scope of tokens: `webhooks:read`.

        `GET /v1/admin/webhooks/{webhook_id}/deliveries`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            state: Only deliveries in this state. `pending`: it was not tried yet. `delivered`: the receiver has taken it.
                `waiting`: it failed, and is tried again by itself. `exhausted`: it failed too often, and is sent again only
                when somebody asks for it.
            type: Only of events of this type. What is no type matches nothing.
            event_id: Only of this event. Names an event of the log. It says nothing of the event, and the same event always
                has the same one. Exactly 36 characters.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `invalid_query`, `webhook_not_found`.
        """
        return Pages[DeliveryPage, Delivery](
            self._kernel,
            Call(
                operations.LIST_DELIVERIES,
                page_of(DeliveryPage),
                path={"webhook_id": webhook_id},
                query=given({"state": state, "type": type, "event_id": event_id, "limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def redeliver_event(
        self,
        webhook_id: WebhookId,
        event_id: OutgoingEventId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Send an event again.

        Sends one event of the log to the webhook, now, whether it was sent before or not, and whatever its type. It comes
        with the same id as before, so that a receiver can tell. What is tried by itself later is tried all the same.

        Scope of tokens: `webhooks:write`.

        `POST /v1/admin/webhooks/{webhook_id}/deliveries/{event_id}`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            event_id: The event's id, as `listEvents` says it. Names an event of the log. It says nothing of the event, and
                the same event always has the same one. Exactly 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `webhook_not_found`, `outgoing_event_not_found`, `webhook_disabled`.
        """
        return self._kernel.run(
            Call(operations.REDELIVER_EVENT, object_of(Ok), path={"webhook_id": webhook_id, "event_id": event_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def replay_events(
        self,
        webhook_id: WebhookId,
        *,
        since: Instant | None = None,
        until: Instant | None = None,
        after: LogCursor | None = None,
        types: Sequence[str] | None = None,
        only_undelivered: bool | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Replay:
        """Send events again.

        Sends a stretch of the event log to the webhook again, in order, beside what happens meanwhile: from a moment or a
        place on, up to a moment or to now. It survives restarts, and says how far it is. What fails is tried again like any
        other delivery. One replay runs at a time for a webhook.

        Scope of tokens: `webhooks:write`.

        `POST /v1/admin/webhooks/{webhook_id}/replays`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            since: From this moment on. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At
                most 40 characters.
            until: Up to this moment. Without it, up to now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
                seconds are refused. At most 40 characters.
            after: Behind this place, as `listEvents` says it. Where the next page begins, whether there is more by now or
                not: give it as `after`. It is opaque, may look otherwise tomorrow, and stays good until what lies behind it
                is kept no longer. From 1 to 200 characters.
            types: Only events of these types; none for those that the webhook is sent anyway. At most 100 items.
            only_undelivered: Whether events that the receiver has taken are passed over.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `unsupported_media_type`, `invalid_json`, `cursor_invalid`, `webhook_not_found`, `webhook_disabled`,
                `replay_running`, `cursor_expired`.
        """
        return self._kernel.run(
            Call(
                operations.REPLAY_EVENTS,
                object_of(Replay),
                path={"webhook_id": webhook_id},
                body=given({"since": since, "until": until, "after": after, "types": types, "only_undelivered": only_undelivered}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def get_replay(
        self,
        webhook_id: WebhookId,
        replay_id: ReplayId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Replay:
        """Look a replay up.

        How far a replay is.

        Scope of tokens: `webhooks:read`.

        `GET /v1/admin/webhooks/{webhook_id}/replays/{replay_id}`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            replay_id: The id of a replay, a UUID in any case. The id of a replay. At most 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `webhook_not_found`, `replay_not_found`.
        """
        return self._kernel.run(
            Call(operations.GET_REPLAY, object_of(Replay), path={"webhook_id": webhook_id, "replay_id": replay_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def cancel_replay(
        self,
        webhook_id: WebhookId,
        replay_id: ReplayId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Cancel a replay.

        Ends a replay that runs; what it has sent stays sent. One that has ended stays as it is.

        Scope of tokens: `webhooks:write`.

        `DELETE /v1/admin/webhooks/{webhook_id}/replays/{replay_id}`

        Args:
            webhook_id: The id of a webhook, a UUID in any case. The id of a webhook. At most 36 characters.
            replay_id: The id of a replay, a UUID in any case. The id of a replay. At most 36 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `token_network_forbidden`, `scope_missing`, `cross_site_request`,
                `webhook_not_found`, `replay_not_found`.
        """
        return self._kernel.run(
            Call(operations.CANCEL_REPLAY, object_of(Ok), path={"webhook_id": webhook_id, "replay_id": replay_id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AdminResources:
    """Everything that this caller may call."""

    def __init__(self, kernel: Kernel) -> None:
        self.audit: AdminAudit = AdminAudit(kernel)
        self.billing: AdminBilling = AdminBilling(kernel)
        self.codes: AdminCodes = AdminCodes(kernel)
        self.deployment: AdminDeployment = AdminDeployment(kernel)
        self.embed_tokens: AdminEmbedTokens = AdminEmbedTokens(kernel)
        self.events: AdminEvents = AdminEvents(kernel)
        self.graphql: AdminGraphql = AdminGraphql(kernel)
        self.ledger: AdminLedger = AdminLedger(kernel)
        self.lookup: AdminLookup = AdminLookup(kernel)
        self.operators: AdminOperators = AdminOperators(kernel)
        self.points: AdminPoints = AdminPoints(kernel)
        self.referrals: AdminReferrals = AdminReferrals(kernel)
        self.reports: AdminReports = AdminReports(kernel)
        self.sessions: AdminSessions = AdminSessions(kernel)
        self.tokens: AdminTokens = AdminTokens(kernel)
        self.user_tiers: AdminUserTiers = AdminUserTiers(kernel)
        self.users: AdminUsers = AdminUsers(kernel)
        self.webhooks: AdminWebhooks = AdminWebhooks(kernel)
