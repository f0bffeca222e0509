# Made by `make generate` from openapi/; never edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, overload

from ..answers import Answer, choice

__all__ = [
    "Account",
    "Address",
    "ApiToken",
    "ApiTokenPage",
    "Attribution",
    "AttributionDecision",
    "AttributionPage",
    "AuditAction",
    "AuditActor",
    "AuditEntry",
    "AuditEntryWithNote",
    "AuditId",
    "AuditOperation",
    "AuditPage",
    "Badge",
    "BadgePreview",
    "BadgeUrl",
    "Balance",
    "BillingDecision",
    "BillingEvent",
    "BillingEventInput",
    "BillingEventPage",
    "BillingEventType",
    "BillingOutcome",
    "BillingOutcomeName",
    "BillingOutcomes",
    "BillingReason",
    "BillingRecord",
    "BillingReward",
    "BillingRule",
    "CheckedAddress",
    "Code",
    "CodeDisabled",
    "CodeDisabledEvent",
    "CodeKind",
    "CodeSet",
    "CodeSetEvent",
    "CodeText",
    "CompleteUntil",
    "Count",
    "CoveredPayout",
    "CreditEvent",
    "CreditMoved",
    "CurrentOperator",
    "CustomSlug",
    "Delivery",
    "DeliveryAttemptsItem",
    "DeliveryPage",
    "DeliveryState",
    "Deployment",
    "DepositPointEvent",
    "DepositPointEventInput",
    "Difference",
    "DisplayName",
    "EmbedOrigin",
    "EmbedToken",
    "ErrorMessage",
    "Event",
    "EventFault",
    "EventId",
    "EventPage",
    "Feature",
    "Findings",
    "FirstPayment",
    "Found",
    "FullBalance",
    "Funnel",
    "Grant",
    "GraphqlAnswer",
    "GraphqlAnswerExtensions",
    "GraphqlError",
    "GraphqlErrorExtensions",
    "GraphqlErrorLocationsItem",
    "GraphqlStakeTask",
    "GraphqlStakeTaskInput",
    "GraphqlTaskSetting",
    "GraphqlTaskSettingInput",
    "GraphqlTier",
    "GraphqlTierPreview",
    "GraphqlUser",
    "GraphqlWalletTask",
    "GraphqlWalletTaskInput",
    "HasMore",
    "Held",
    "Holdings",
    "Instant",
    "Invitee",
    "InviteeFirstPaidEvent",
    "InviteePage",
    "Invoice",
    "InvoiceChangeEvent",
    "InvoiceChangeEventInput",
    "InvoiceId",
    "InvoiceRecord",
    "InvoiceTotalEvent",
    "InvoiceTotalEventInput",
    "InvoiceTransfer",
    "InvoiceVoidedEvent",
    "InvoiceVoidedEventInput",
    "JobState",
    "LadderCounts",
    "LandingUrl",
    "Level",
    "LevelCount",
    "Liabilities",
    "LogCursor",
    "Me",
    "Micro",
    "Movement",
    "MyTier",
    "Network",
    "NewApiToken",
    "NewWebhook",
    "NewWebhookSecretsItem",
    "NextCursor",
    "Ok",
    "OperationName",
    "Operator",
    "OperatorEmail",
    "OperatorList",
    "OperatorName",
    "Origin",
    "OutgoingEventId",
    "OwnInvoice",
    "OwnInvoicePage",
    "Payout",
    "PayoutActor",
    "PayoutApproval",
    "PayoutChangeInput",
    "PayoutEvent",
    "PayoutFacts",
    "PayoutId",
    "PayoutNote",
    "PayoutOutcome",
    "PayoutOutcomes",
    "PayoutPage",
    "PayoutReport",
    "PayoutReward",
    "PayoutStatus",
    "PayoutStatusTotals",
    "PayoutStep",
    "PayoutTotals",
    "PayoutTrouble",
    "PayoutsApproved",
    "PlainPointEvent",
    "PlainPointEventInput",
    "PointEvent",
    "PointEventInput",
    "PointEventPage",
    "PointOutcome",
    "PointOutcomes",
    "PointReason",
    "PointRecord",
    "PointValue",
    "Points",
    "PointsEarned",
    "PointsEarnedEvent",
    "PointsMoved",
    "Programme",
    "ProgrammePreview",
    "ProgrammeRefusal",
    "ProgrammeRefusalTag",
    "ProgrammeReplay",
    "ProgrammeTier",
    "ProgrammeTierInput",
    "ProgrammeUpdated",
    "ProgrammeUpdatedEvent",
    "ProgrammeVersion",
    "ProgrammeVersionName",
    "ProgrammeVersionPage",
    "PublicCode",
    "RateBps",
    "RejectedFor",
    "Replay",
    "ReplayId",
    "ReportedBillingEvent",
    "RequestId",
    "ReversalPointEvent",
    "ReversalPointEventInput",
    "Reward",
    "RewardCreated",
    "RewardCreatedEvent",
    "RewardId",
    "RewardMoved",
    "RewardMovedEvent",
    "RewardPage",
    "RewardReport",
    "RewardStatus",
    "RewardTotals",
    "RewardUnlocked",
    "RewardUnlockedEvent",
    "Role",
    "RotatedSecret",
    "ScopeName",
    "Series",
    "SeriesInterval",
    "SeriesMeasures",
    "SeriesPoint",
    "SessionEnd",
    "SessionView",
    "SessionViewSession",
    "SessionViewUser",
    "SignupAttributed",
    "SignupAttributedEvent",
    "SignupRejected",
    "SignupRejectedEvent",
    "StakePointEvent",
    "StakePointEventInput",
    "StakeTask",
    "StakeTaskInput",
    "Statement",
    "Stats",
    "StatsInterval",
    "StatsPoint",
    "StatsTotals",
    "TaskSetting",
    "TaskSettingPage",
    "TaskSettingVersion",
    "Terms",
    "Ticket",
    "Tier",
    "TierChanged",
    "TierCount",
    "TierLabel",
    "TierName",
    "TierPreview",
    "TokenId",
    "TokenName",
    "TokenNetwork",
    "TokenOperator",
    "TopInviter",
    "TopInviters",
    "Transfer",
    "TransferKind",
    "TransferPage",
    "TransferSeq",
    "TxHash",
    "Unlock",
    "UnlockDay",
    "User",
    "UserAccounts",
    "UserCode",
    "UserCodePage",
    "UserCreatedEvent",
    "UserErased",
    "UserErasedEvent",
    "UserFacts",
    "UserId",
    "UserInvitee",
    "UserInviteePage",
    "UserOverview",
    "UserPage",
    "UserPoints",
    "UserRecord",
    "UserReward",
    "UserSession",
    "UserSessionPage",
    "UserTier",
    "UserTierChangedEvent",
    "UserTierList",
    "UserTierSaved",
    "UserTotals",
    "UserTransfer",
    "UserTransferPage",
    "Verification",
    "VerificationId",
    "VerificationPage",
    "VerificationRun",
    "VerificationStarted",
    "VersionNote",
    "WalletTask",
    "WalletTaskInput",
    "Webhook",
    "WebhookChangeHeadersItemInput",
    "WebhookDisabled",
    "WebhookDisabledEvent",
    "WebhookDraftHeadersItemInput",
    "WebhookFailing",
    "WebhookFailingEvent",
    "WebhookId",
    "WebhookList",
    "WebhookSecretsItem",
    "WebhookState",
    "WebhookTest",
    "WebhookTested",
    "WebhookTestedEvent",
    "WebhookUrl",
]

ErrorMessage: TypeAlias = str
"""For people; its words may change. From 1 to 1000 characters."""


RequestId: TypeAlias = str
"""Names the request in the server's logs; the header x-request-id carries the same. From 1 to 128 characters."""


UserId: TypeAlias = str
"""The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""


Instant: TypeAlias = str
"""A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""


DisplayName: TypeAlias = str
"""The name that other users may see. From 1 to 100 characters."""


Tier: TypeAlias = int
"""The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""


CodeText: TypeAlias = str
"""A code as it is stored and shared, in lower case. From 3 to 52 characters."""


CustomSlug: TypeAlias = str | None
"""The active custom code, null when there is none. At most 32 characters."""


Held: TypeAlias = int
"""An amount in micro-units that is never below zero. From 0 to 9007199254740991."""


class User(Answer):
    """A user as operators list them."""

    user_id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    display_name: DisplayName
    """The name that other users may see. From 1 to 100 characters."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    primary_code: CodeText
    """The code that was made with the user and always works. A code as it is stored and shared, in lower case. From 3 to 52
    characters.
    """

    custom_slug: CustomSlug
    """The active custom code, null when there is none. At most 32 characters."""

    inviter_user_id: str | None
    """Who invited this user, null when nobody did. At most 36 characters."""

    blocked: bool
    """A blocked user reads, but earns, changes and withdraws nothing."""

    signed_at: Instant
    """When the user signed up at the host application. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    created_at: Instant
    """When this server first heard of the user. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
    At most 40 characters.
    """

    debt_micro: Held
    """What the user owes, in micro-units; it comes from rewards that were reversed after they had been used. Exact at the
    moment of reading. An amount in micro-units that is never below zero. From 0 to 9007199254740991.
    """

    reserved_micro: Held
    """What open payouts were promised, in micro-units. An amount in micro-units that is never below zero. From 0 to
    9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["display_name"], /) -> DisplayName: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["primary_code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["custom_slug"], /) -> CustomSlug: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["blocked"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["signed_at", "created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["debt_micro", "reserved_micro"], /) -> Held: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserTotals(Answer):
    """What the whole filter holds, on this page or not."""

    count: int
    """How many users. From 0 to 9007199254740991."""

    blocked: int
    """How many of them are blocked. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["count", "blocked"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


NextCursor: TypeAlias = str | None
"""Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`. From
1 to 200 characters.
"""


HasMore: TypeAlias = bool
"""Whether there are rows behind this page, however many rows it has. There when the request has `after`."""


class UserPage(Answer):
    """Users, newest first unless they are sorted otherwise. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": User, "totals": UserTotals}

    _optional = frozenset({"totals", "next", "has_more"})

    totals: UserTotals | None
    """There when the request says `totals=true`."""

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[User]: ...
        @overload
        def __getitem__(self, key: Literal["totals"], /) -> UserTotals: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


TierLabel: TypeAlias = str
"""What the programme calls the tier. At most 100 characters."""


RateBps: TypeAlias = int
"""The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""


Micro: TypeAlias = int
"""An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991."""


class Balance(Answer):
    """A user's earnings in micro-units, exact at the moment of reading."""

    pending_micro: Micro
    """Earned and still held. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    available_micro: Micro
    """Free to spend or to withdraw; what open payouts promised is not in it. An amount in micro-units; 1,000,000 is 1.00 of
    the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    lifetime_micro: Micro
    """Everything ever earned minus everything reversed. An amount in micro-units; 1,000,000 is 1.00 of the deployment's
    currency. From -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["pending_micro", "available_micro", "lifetime_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Attribution(Answer):
    """One row of a user's append-only log. What does not apply is null. The published casing is PascalCase."""

    ID: str
    """The id of the row. At most 36 characters."""

    UserID: UserId
    """Whose log the row is in. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    Event: Literal["signup", "first_paid", "rejected", "tier_changed", "flagged"]
    """What happened. `flagged` says that inviter and invitee turned out to be one person after the signup, which stays;
    `Reason` says why it looks so. At most 20 rows of a user are `rejected`.
    """

    InviterID: str | None
    """The user whose code was used. At most 36 characters."""

    InviteeID: str | None
    """The user who signed up or paid. At most 36 characters."""

    Code: str | None
    """The code as it was when it was used. At most 64 characters."""

    Reason: str | None
    """Why a signup was not attributed, or should be looked at. At most 64 characters."""

    OldTier: int | None
    """The tier before a change. From 1 to 1000."""

    NewTier: int | None
    """The tier after a change. From 1 to 1000."""

    Note: str | None
    """What the operator noted. At most 4000 characters."""

    InvoiceID: str | None
    """The invoice that was paid. At most 255 characters."""

    CreatedAt: Instant
    """When it happened. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["ID"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["UserID"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["Event"], /) -> Literal[
            "signup",
            "first_paid",
            "rejected",
            "tier_changed",
            "flagged",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["InviterID", "InviteeID", "Code", "Reason", "Note", "InvoiceID"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["OldTier", "NewTier"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["CreatedAt"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserOverview(Answer):
    """One user's full referral state with the newest rows of the attribution log."""

    _parts = {"balance": Balance, "recent_attributions": Attribution}

    user_id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    tier_label: TierLabel
    """What the programme calls the tier. At most 100 characters."""

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    primary_code: CodeText
    """The code that was made with the user and always works. A code as it is stored and shared, in lower case. From 3 to 52
    characters.
    """

    custom_slug: CustomSlug
    """The active custom code, null when there is none. At most 32 characters."""

    paid_invitees_info: int
    """How many invitees have become paying customers. From 0 to 2147483647."""

    balance: Balance

    recent_attributions: list[Attribution]
    """Up to 50 rows of the attribution log, newest first. At most 50 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["tier_label"], /) -> TierLabel: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["primary_code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["custom_slug"], /) -> CustomSlug: ...
        @overload
        def __getitem__(self, key: Literal["paid_invitees_info"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["balance"], /) -> Balance: ...
        @overload
        def __getitem__(self, key: Literal["recent_attributions"], /) -> list[Attribution]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class TierChanged(Answer):
    """The tier before and after the call."""

    old_tier: Tier
    """The user's tier before this call. The number of a referral tier; it sets the reward rate. Only operators change a user's
    tier. From 1 to 1000.
    """

    new_tier: Tier
    """The tier now in force. The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From
    1 to 1000.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["old_tier", "new_tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class AttributionPage(Answer):
    """Rows of one user's log, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": Attribution}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Attribution]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserInvitee(Answer):
    """A user who signed up under a user's code, as operators see it."""

    user_id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    display_name: DisplayName
    """The name that other users may see. From 1 to 100 characters."""

    signed_at: Instant
    """When the invitee signed up. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    total_paid_micro: Micro
    """What the invitee has paid since, minus what was given back. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    first_paid_at: str | None
    """When the invitee became a paying customer; null while they are none. At most 40 characters."""

    accrued_micro: Micro
    """What the invitee's payments have earned the inviter, in micro-units, before anything was reversed. An amount in
    micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    code: str
    """The code as it was when it was used. At most 64 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["display_name"], /) -> DisplayName: ...
        @overload
        def __getitem__(self, key: Literal["signed_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["total_paid_micro", "accrued_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["first_paid_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["code"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserInviteePage(Answer):
    """Invitees, the latest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": UserInvitee}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[UserInvitee]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


RewardId: TypeAlias = str
"""The id of a reward. At most 36 characters."""


InvoiceId: TypeAlias = str
"""The host application's own name for an invoice. From 1 to 255 characters."""


RewardStatus: TypeAlias = Literal["pending", "available", "spent", "paid_out", "reversed"]
"""`pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
`paid_out`, or `reversed` because the invitee got the money back.
"""


class Reward(Answer):
    """What one payment of an invitee earned. Rate and tier are those in force when the payment was reported."""

    _optional = frozenset({"invitee_display_name"})

    id: RewardId
    """The id of a reward. At most 36 characters."""

    invitee_user_id: UserId
    """The invitee who paid. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly
    36 characters.
    """

    invoice_id: InvoiceId
    """The invoice that was paid. The host application's own name for an invoice. From 1 to 255 characters."""

    base_micro: Micro
    """What of the payment the reward is a share of; what was paid less the credit spent on the invoice. An amount in
    micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    amount_micro: Micro
    """What was earned. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    reversed_micro: Micro
    """What of it was reversed because the invitee got money back. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    status: RewardStatus
    """`pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
    `paid_out`, or `reversed` because the invitee got the money back.
    """

    created_at: Instant
    """When the payment was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    available_at: Instant
    """When its hold ends or ended. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    invitee_display_name: str | None
    """The name of the invitee who paid; null where the programme hides invitees' names. Only when `listRewards` is asked for
    `names`. From 1 to 100 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> RewardId: ...
        @overload
        def __getitem__(self, key: Literal["invitee_user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["base_micro", "amount_micro", "reversed_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> RewardStatus: ...
        @overload
        def __getitem__(self, key: Literal["created_at", "available_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["invitee_display_name"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardPage(Answer):
    """Rewards, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": Reward}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Reward]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserAccounts(Answer):
    """What each account of the ledger holds, in micro-units: `programme` and `debt` at or below zero, the others at or above,
    all of them together zero.
    """

    programme: Micro
    """Minus what was ever earned and not reversed. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    pending: Micro
    """Earned and still held. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    available: Micro
    """Free to spend or to withdraw. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    reserved: Micro
    """Promised to open payouts. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    paid_out: Micro
    """Left in payouts that were sent and did not come back. An amount in micro-units; 1,000,000 is 1.00 of the deployment's
    currency. From -9007199254740991 to 9007199254740991.
    """

    spent: Micro
    """Used on invoices. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    debt: Micro
    """Minus what was reversed after it had been used, and not repaid. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(
            self,
            key: Literal["programme", "pending", "available", "reserved", "paid_out", "spent", "debt"],
            /,
        ) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserRecord(Answer):
    """A user as operators list them, with the tier's terms, every account, and what is open."""

    _parts = {"accounts": UserAccounts}

    user_id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    display_name: DisplayName
    """The name that other users may see. From 1 to 100 characters."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    primary_code: CodeText
    """The code that was made with the user and always works. A code as it is stored and shared, in lower case. From 3 to 52
    characters.
    """

    custom_slug: CustomSlug
    """The active custom code, null when there is none. At most 32 characters."""

    inviter_user_id: str | None
    """Who invited this user, null when nobody did. At most 36 characters."""

    blocked: bool
    """A blocked user reads, but earns, changes and withdraws nothing."""

    signed_at: Instant
    """When the user signed up at the host application. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    created_at: Instant
    """When this server first heard of the user. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
    At most 40 characters.
    """

    debt_micro: Held
    """What the user owes, in micro-units; it comes from rewards that were reversed after they had been used. Exact at the
    moment of reading. An amount in micro-units that is never below zero. From 0 to 9007199254740991.
    """

    reserved_micro: Held
    """What open payouts were promised, in micro-units. An amount in micro-units that is never below zero. From 0 to
    9007199254740991.
    """

    tier_label: TierLabel
    """What the programme calls the tier. At most 100 characters."""

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    erased_at: str | None
    """When the user was erased. Always null, for an erased user is not found. At most 40 characters."""

    paid_invitees: int
    """How many invitees have become paying customers. From 0 to 2147483647."""

    accounts: UserAccounts

    sessions_open: int
    """How many sessions have neither ended nor expired. From 0 to 2147483647."""

    payouts_open: int
    """How many payouts are `requested` or `processing`. From 0 to 2147483647."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["display_name"], /) -> DisplayName: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["primary_code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["custom_slug"], /) -> CustomSlug: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id", "erased_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["blocked"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["signed_at", "created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["debt_micro", "reserved_micro"], /) -> Held: ...
        @overload
        def __getitem__(self, key: Literal["tier_label"], /) -> TierLabel: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["paid_invitees", "sessions_open", "payouts_open"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["accounts"], /) -> UserAccounts: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Ok(Answer):
    """The answer of an operation that has nothing else to say."""

    ok: Literal[True]
    """Always true."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["ok"], /) -> Literal[True]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


CodeKind: TypeAlias = Literal["uid", "custom"]
"""`uid` is made with the user and permanent, `custom` is the slug the user chose."""


class UserCode(Answer):
    """A code as operators see it, with its owner and its life."""

    id: str
    """The id of the code; it stays when its owner takes an old slug back. At most 36 characters."""

    user_id: UserId
    """Who has the code, or had it before it was released. The id of a user, chosen by the host application. Any case comes in,
    lower case goes out. Exactly 36 characters.
    """

    code: CodeText
    """A code as it is stored and shared, in lower case. From 3 to 52 characters."""

    kind: CodeKind
    """`uid` is made with the user and permanent, `custom` is the slug the user chose."""

    created_at: Instant
    """When the user first took the code. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    disabled_at: str | None
    """When the code was disabled, null while it is active. At most 40 characters."""

    barred: bool
    """Whether an operator disabled it, so that its owner cannot take it back."""

    released_at: str | None
    """When an operator released it, null while it is this user's. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> CodeKind: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["disabled_at", "released_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["barred"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserCodePage(Answer):
    """Codes, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": UserCode}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[UserCode]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Found(Answer):
    """Something that begins with the text, and what it is read by."""

    kind: Literal["user", "code", "payout", "transaction", "invoice", "event"]
    """What it is: a `user` (getUser), a `code` (resolveCode), a `payout` (getPayout), the `transaction` of a payout
    (getPayout), an `invoice` (getInvoice), or a billing `event` (getBillingEvent).
    """

    id: str
    """What it is read by; of a transaction, the payout's id. From 1 to 255 characters."""

    title: str
    """What it is called: a user's display name, a payout's address, a transaction's name on its network, and what a code, an
    invoice or an event is called anyway. At most 255 characters.
    """

    detail: str | None
    """What tells it from others, for people: a user's primary code, whether a code is `primary` or `custom`, a payout's
    status, whether an invoice is `open`, `paid` or `voided`, an event's type, or that it was `rejected`; null where nothing
    is known. More may come. At most 255 characters.
    """

    user_id: str | None
    """Whose it is; the payer, of invoices and events. Null for a rejected event that names nobody. At most 36 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> Literal[
            "user",
            "code",
            "payout",
            "transaction",
            "invoice",
            "event",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["id", "title"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["detail", "user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Findings(Answer):
    """What begins with the text, as far as the caller may read it.

    `["items"]`: The nearest first. At most 20 items.
    """

    _parts = {"items": Found}

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Found]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Me(Answer):
    """How the signed-in user stands in the programme."""

    _parts = {"balance": Balance}

    primary_code: CodeText
    """The code that was made with the user and always works. A code as it is stored and shared, in lower case. From 3 to 52
    characters.
    """

    custom_slug: CustomSlug
    """The active custom code, null when there is none. At most 32 characters."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    tier_label: TierLabel
    """What the programme calls the tier. At most 100 characters."""

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    paid_invitees: int
    """How many invitees have become paying customers. From 0 to 2147483647."""

    balance: Balance

    inviter_display: str | None
    """The display name of the user who invited this one, null when nobody did. At most 100 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["primary_code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["custom_slug"], /) -> CustomSlug: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["tier_label"], /) -> TierLabel: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["paid_invitees"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["balance"], /) -> Balance: ...
        @overload
        def __getitem__(self, key: Literal["inviter_display"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Unlock(Answer):
    """What of the held money becomes available at one moment."""

    at: Instant
    """When it does. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    amount_micro: Held
    """How much, in micro-units. An amount in micro-units that is never below zero. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Held: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class FullBalance(Answer):
    """Where everything is that a user has earned, in micro-units, exact at the moment of reading."""

    _parts = {"unlocks": Unlock}

    pending_micro: Held
    """Earned and still held. An amount in micro-units that is never below zero. From 0 to 9007199254740991."""

    available_micro: Held
    """Free to spend or to withdraw; what open payouts were promised is not in it. An amount in micro-units that is never below
    zero. From 0 to 9007199254740991.
    """

    reserved_micro: Held
    """Promised to open payouts. An amount in micro-units that is never below zero. From 0 to 9007199254740991."""

    paid_out_micro: Held
    """Left in payouts that were sent and did not come back. An amount in micro-units that is never below zero. From 0 to
    9007199254740991.
    """

    spent_micro: Held
    """Used on invoices. An amount in micro-units that is never below zero. From 0 to 9007199254740991."""

    owed_micro: Held
    """Reversed after it had been used; whatever becomes available repays it first. An amount in micro-units that is never
    below zero. From 0 to 9007199254740991.
    """

    lifetime_micro: Held
    """Everything ever earned minus everything reversed. An amount in micro-units that is never below zero. From 0 to
    9007199254740991.
    """

    unlocks: list[Unlock]
    """When held money becomes available, the soonest first: up to 50 moments, of the next 1,000 rewards. Where more are held
    than these, the last moment may be told in part. At most 50 items.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(
            self,
            key: Literal[
                "pending_micro",
                "available_micro",
                "reserved_micro",
                "paid_out_micro",
                "spent_micro",
                "owed_micro",
                "lifetime_micro",
            ],
            /,
        ) -> Held: ...
        @overload
        def __getitem__(self, key: Literal["unlocks"], /) -> list[Unlock]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


StatsInterval: TypeAlias = Literal["day", "week", "month"]
"""How long a bucket is. Buckets are of UTC; weeks begin on Monday. Clicks are kept by days, so no bucket is shorter."""


Count: TypeAlias = int
"""How many. From 0 to 9007199254740991."""


class StatsPoint(Answer):
    """What a user's links have brought in a bucket, as far as that lies in the range."""

    at: Instant
    """When the bucket begins. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    clicks: Count
    """How often the user's links were followed, by days of UTC that begin in the range. How many. From 0 to 9007199254740991."""

    signups: Count
    """Users who signed up under the user's codes. How many. From 0 to 9007199254740991."""

    first_paid: Count
    """Invitees who paid for the first time. How many. From 0 to 9007199254740991."""

    rewards_micro: Micro
    """What the user earned, less what was reversed and with what was restored. Below zero where more was reversed. An amount
    in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["clicks", "signups", "first_paid"], /) -> Count: ...
        @overload
        def __getitem__(self, key: Literal["rewards_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class StatsTotals(Answer):
    """What a user's links have brought in a range."""

    clicks: Count
    """How often the user's links were followed, by days of UTC that begin in the range. How many. From 0 to 9007199254740991."""

    signups: Count
    """Users who signed up under the user's codes. How many. From 0 to 9007199254740991."""

    first_paid: Count
    """Invitees who paid for the first time. How many. From 0 to 9007199254740991."""

    rewards_micro: Micro
    """What the user earned, less what was reversed and with what was restored. Below zero where more was reversed. An amount
    in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["clicks", "signups", "first_paid"], /) -> Count: ...
        @overload
        def __getitem__(self, key: Literal["rewards_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Stats(Answer):
    """What a user's links have brought over time. There is a point for each bucket that the range touches and that has begun,
    oldest first, also where nothing happened.
    """

    _parts = {"points": StatsPoint, "totals": StatsTotals}

    interval: StatsInterval
    """How long a bucket is. Buckets are of UTC; weeks begin on Monday. Clicks are kept by days, so no bucket is shorter."""

    complete_until: Instant
    """What was committed by this moment, that of the request, is counted. A moment as RFC 3339 writes it. Years 0001 to 9999;
    leap seconds are refused. At most 40 characters.
    """

    points: list[StatsPoint]
    """What was brought in each bucket. At most 1100 items."""

    totals: StatsTotals

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["interval"], /) -> StatsInterval: ...
        @overload
        def __getitem__(self, key: Literal["complete_until"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["points"], /) -> list[StatsPoint]: ...
        @overload
        def __getitem__(self, key: Literal["totals"], /) -> StatsTotals: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Code(Answer):
    """A code with its owner and its life. The published casing of this object is PascalCase."""

    ID: str
    """The id of the code; it stays when its owner takes an old slug back. At most 36 characters."""

    UserID: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    Code: CodeText
    """A code as it is stored and shared, in lower case. From 3 to 52 characters."""

    Kind: CodeKind
    """`uid` is made with the user and permanent, `custom` is the slug the user chose."""

    CreatedAt: Instant
    """When the user first took the code. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    DisabledAt: str | None
    """When the code was disabled, null while it is active. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["ID"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["UserID"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["Code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["Kind"], /) -> CodeKind: ...
        @overload
        def __getitem__(self, key: Literal["CreatedAt"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["DisabledAt"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PublicCode(Answer):
    """What a landing page needs to know about a code."""

    _optional = frozenset({"inviter_display"})

    code: CodeText
    """A code as it is stored and shared, in lower case. From 3 to 52 characters."""

    kind: CodeKind
    """`uid` is made with the user and permanent, `custom` is the slug the user chose."""

    active: bool
    """Whether a signup under this code would count now."""

    inviter_display: str | None
    """The inviter's display name; absent unless the programme shows it. At most 100 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> CodeKind: ...
        @overload
        def __getitem__(self, key: Literal["active"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["inviter_display"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class AttributionDecision(Answer):
    """Whether the user is now bound to an inviter, and if not, the first reason that applies."""

    _optional = frozenset({"reason"})

    attributed: bool
    """True when this very call bound the user to the inviter."""

    reason: Literal[
        "no_cookie",
        "already_attributed",
        "code_unknown",
        "code_disabled",
        "self_referral",
        "circular_referral",
        "window_expired",
        "account_too_old",
        "inviter_blocked",
        "internal",
    ] | None
    """The first reason that applies, in this order; only when `attributed` is false."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["attributed"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["reason"], /) -> Literal[
            "no_cookie",
            "already_attributed",
            "code_unknown",
            "code_disabled",
            "self_referral",
            "circular_referral",
            "window_expired",
            "account_too_old",
            "inviter_blocked",
            "internal",
        ]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Invitee(Answer):
    """A user who signed up under the caller's code."""

    _optional = frozenset({"first_paid_at", "earned_micro"})

    user_id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    display_name: DisplayName
    """The name that other users may see. From 1 to 100 characters."""

    signed_at: Instant
    """When the invitee signed up. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    total_paid_micro: Micro
    """What the invitee has paid since, minus what was given back. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    first_paid_at: str | None
    """When the invitee became a paying customer; null while they are none. Only when `earnings` are asked for. At most 40
    characters.
    """

    earned_micro: Micro | None
    """What the invitee's payments have earned the caller, in micro-units, before anything was reversed. Only when `earnings`
    are asked for. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["display_name"], /) -> DisplayName: ...
        @overload
        def __getitem__(self, key: Literal["signed_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["total_paid_micro", "earned_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["first_paid_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class InviteePage(Answer):
    """Invitees, the latest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": Invitee}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Invitee]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserReward(Answer):
    """A reward as operators list it."""

    id: RewardId
    """The id of a reward. At most 36 characters."""

    invitee_user_id: UserId
    """The invitee who paid. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly
    36 characters.
    """

    invoice_id: InvoiceId
    """The invoice that was paid. The host application's own name for an invoice. From 1 to 255 characters."""

    base_micro: Micro
    """What of the payment the reward is a share of; what was paid less the credit spent on the invoice. An amount in
    micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    amount_micro: Micro
    """What was earned. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    reversed_micro: Micro
    """What of it was reversed because the invitee got money back. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    status: RewardStatus
    """`pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
    `paid_out`, or `reversed` because the invitee got the money back.
    """

    created_at: Instant
    """When the payment was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    available_at: Instant
    """When its hold ends or ended. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    user_id: UserId
    """The inviter who earned it. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> RewardId: ...
        @overload
        def __getitem__(self, key: Literal["invitee_user_id", "user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["base_micro", "amount_micro", "reversed_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> RewardStatus: ...
        @overload
        def __getitem__(self, key: Literal["created_at", "available_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardTotals(Answer):
    """What the whole filter holds, on this page or not, counted at the same moment as the rows."""

    count: int
    """How many rewards there are. From 0 to 9007199254740991."""

    amount_micro: Micro
    """What was earned with them, in micro-units, before anything was reversed. 9007199254740991 also stands for everything
    above it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0 to 9007199254740991.
    """

    reversed_micro: Micro
    """What of it was reversed, in micro-units; bounded alike. An amount in micro-units; 1,000,000 is 1.00 of the deployment's
    currency. From 0 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["count"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro", "reversed_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardReport(Answer):
    """One page of what the filter holds, the last earned first, and on the first page the totals of all of it. While there is
    more, `Link` says where it is, also from a page that is short or empty.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": UserReward, "totals": RewardTotals}

    _optional = frozenset({"next", "has_more"})

    totals: RewardTotals | None
    """The totals; null behind a cursor, and where the range is too wide for them."""

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[UserReward]: ...
        @overload
        def __getitem__(self, key: Literal["totals"], /) -> RewardTotals | None: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


TransferSeq: TypeAlias = int
"""The number of one of a user's transfers. From 1 to 9007199254740991."""


Account: TypeAlias = Literal["programme", "pending", "available", "reserved", "paid_out", "spent", "debt"]
"""One of a user's accounts. `programme` is where rewards come from and reversals go back to, `debt` what was reversed after it
had left: both are at or below zero. The others are at or above zero. Together they are always zero.
"""


class Transfer(Answer):
    """One movement of money between two accounts of a user, with what the two hold after it. Never changed, never deleted."""

    seq: TransferSeq
    """The transfer's number. Each user's transfers are numbered from 1 without a gap. The number of one of a user's transfers.
    From 1 to 9007199254740991.
    """

    kind: Literal["accrue", "unlock", "repay", "reserve", "release", "settle", "spend", "return", "bounce", "reverse", "restore"]
    """What happened."""

    debit: Account
    """The account that the money left. One of a user's accounts. `programme` is where rewards come from and reversals go back
    to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero. Together
    they are always zero.
    """

    credit: Account
    """The account that the money went to. One of a user's accounts. `programme` is where rewards come from and reversals go
    back to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero.
    Together they are always zero.
    """

    amount_micro: Micro
    """How much, above zero. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    subject_id: str
    """The row it belongs to, a reward, a payout, or credit spent on an invoice. At most 36 characters."""

    created_at: Instant
    """When the money moved. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    debit_after_micro: Micro
    """What the debited account held after it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    credit_after_micro: Micro
    """What the credited account held after it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["seq"], /) -> TransferSeq: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> Literal[
            "accrue",
            "unlock",
            "repay",
            "reserve",
            "release",
            "settle",
            "spend",
            "return",
            "bounce",
            "reverse",
            "restore",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["debit", "credit"], /) -> Account: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro", "debit_after_micro", "credit_after_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["subject_id"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class TransferPage(Answer):
    """Transfers, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": Transfer}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Transfer]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


TransferKind: TypeAlias = Literal[
    "accrue",
    "unlock",
    "repay",
    "reserve",
    "release",
    "settle",
    "spend",
    "return",
    "bounce",
    "reverse",
    "restore",
]
"""What happened: a reward was earned (`accrue`), its hold ended (`unlock`), it made good a debt (`repay`); a payout was asked
for (`reserve`), taken back or failed (`release`), sent (`settle`), came back (`bounce`); credit was spent on an invoice
(`spend`) or came back from one (`return`); an invitee got money back (`reverse`), or lost a dispute (`restore`).
"""


class UserTransfer(Answer):
    """One movement of money between two accounts of a user, as operators list those of all."""

    seq: TransferSeq
    """The transfer's number. Each user's transfers are numbered from 1 without a gap. The number of one of a user's transfers.
    From 1 to 9007199254740991.
    """

    kind: Literal["accrue", "unlock", "repay", "reserve", "release", "settle", "spend", "return", "bounce", "reverse", "restore"]
    """What happened."""

    debit: Account
    """The account that the money left. One of a user's accounts. `programme` is where rewards come from and reversals go back
    to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero. Together
    they are always zero.
    """

    credit: Account
    """The account that the money went to. One of a user's accounts. `programme` is where rewards come from and reversals go
    back to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero.
    Together they are always zero.
    """

    amount_micro: Micro
    """How much, above zero. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    subject_id: str
    """The row it belongs to, a reward, a payout, or credit spent on an invoice. At most 36 characters."""

    created_at: Instant
    """When the money moved. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    debit_after_micro: Micro
    """What the debited account held after it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    credit_after_micro: Micro
    """What the credited account held after it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    user_id: UserId
    """Whose accounts they are. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["seq"], /) -> TransferSeq: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> Literal[
            "accrue",
            "unlock",
            "repay",
            "reserve",
            "release",
            "settle",
            "spend",
            "return",
            "bounce",
            "reverse",
            "restore",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["debit", "credit"], /) -> Account: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro", "debit_after_micro", "credit_after_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["subject_id"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserTransferPage(Answer):
    """Transfers, newest first. While there is more, `Link` says where it is, also from a page that is short or empty.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": UserTransfer}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[UserTransfer]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Difference(Answer):
    """Something that is kept and disagrees with what it follows from."""

    user_id: UserId
    """Whose money it is about; `00000000-0000-0000-0000-000000000000` where it is that of all users together. The id of a
    user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters.
    """

    check: Literal[
        "balances",
        "sequence",
        "running_balances",
        "routes",
        "accruals",
        "reversals",
        "held_rewards",
        "unlocked_rewards",
        "allocations",
        "open_payouts",
        "sent_payouts",
        "spends",
        "covered_invoices",
        "rewarded_invoices",
        "reward_events",
        "invitee_sums",
        "report_flows",
    ]
    """What disagrees. `balances`: a kept balance and the sum of the account's transfers. `sequence`: the numbers of the
    transfers and 1, 2, 3 …. `running_balances`: what a transfer says its accounts held after it. `routes`: a transfer
    between accounts that its kind does not join. `accruals`: a reward and the transfer that accrued it. `reversals`: what
    rewards say was reversed and what went back to the programme. `held_rewards`: what is left of held rewards and
    `pending`. `unlocked_rewards`: what is left of unlocked rewards, with what belongs to no reward, and the money that is
    available or reserved, less the debt. `allocations`: what a reward says was used and what its allocations add up to.
    `open_payouts`, `sent_payouts`, `spends`: payouts and covered invoices, and `reserved`, `paid_out` and `spent`.
    `covered_invoices`: credit that was spent and the invoice's total. `rewarded_invoices`: a reward and the one invoice
    that earned it. `reward_events`: a reward and the one payment that was reported for it. `invitee_sums`: what is kept of
    what an invitee has paid and earned the inviter, and the invoices and rewards. `report_flows`: what reports say has
    moved, of all users, and the sums of the balances.
    """

    expected: str
    """What follows from the other rows. At most 200 characters."""

    found: str
    """What is kept. At most 200 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["check"], /) -> Literal[
            "balances",
            "sequence",
            "running_balances",
            "routes",
            "accruals",
            "reversals",
            "held_rewards",
            "unlocked_rewards",
            "allocations",
            "open_payouts",
            "sent_payouts",
            "spends",
            "covered_invoices",
            "rewarded_invoices",
            "reward_events",
            "invitee_sums",
            "report_flows",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["expected", "found"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Verification(Answer):
    """Whether everything that is kept about money agrees with the transfers it came from."""

    _parts = {"differences": Difference}

    ok: bool
    """True when there is no difference."""

    users: int
    """How many users' accounts were checked. From 0 to 9007199254740991."""

    transfers: int
    """How many transfers were added up. From 0 to 9007199254740991."""

    differences_total: int
    """How many differences there are, shown or not. From 0 to 9007199254740991."""

    differences: list[Difference]
    """The first 100 differences, by user id; `make verify-ledger` prints all of them. At most 100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["ok"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["users", "transfers", "differences_total"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["differences"], /) -> list[Difference]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


VerificationId: TypeAlias = str
"""Names a verification of the ledger. At most 36 characters."""


AuditActor: TypeAlias = str
"""Who did it, such as `operator:` and the operator's name, or `user:` and the user's id; `system` is the server itself. At
most 100 characters.
"""


class VerificationRun(Answer):
    """A verification of the ledger that was begun, how far it has come, and what it has found so far."""

    _parts = {"differences": Difference}

    id: VerificationId
    """Names a verification of the ledger. At most 36 characters."""

    status: Literal["running", "completed", "failed"]
    """`running`; `completed`, when everything was looked at, with or without differences; `failed`, when it did not come to an
    end.
    """

    started_by: AuditActor
    """Who began it, as the audit log names them. Who did it, such as `operator:` and the operator's name, or `user:` and the
    user's id; `system` is the server itself. At most 100 characters.
    """

    started_at: Instant
    """When it was begun. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    moved_at: Instant
    """When it last came on. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    ended_at: str | None
    """When it ended; null while it runs. At most 35 characters."""

    progress: int
    """How much of the users' accounts was checked, in percent; 100 only once everything was. From 0 to 100."""

    users: int
    """How many users' accounts were checked. From 0 to 9007199254740991."""

    transfers: int
    """How many transfers were added up. From 0 to 9007199254740991."""

    differences_total: int
    """How many differences there are, shown or not. From 0 to 9007199254740991."""

    differences: list[Difference]
    """The first 100 differences, by user id, of those that were found so far. At most 100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> VerificationId: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> Literal["running", "completed", "failed"]: ...
        @overload
        def __getitem__(self, key: Literal["started_by"], /) -> AuditActor: ...
        @overload
        def __getitem__(self, key: Literal["started_at", "moved_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["ended_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["progress", "users", "transfers", "differences_total"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["differences"], /) -> list[Difference]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class VerificationPage(Answer):
    """Verifications, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": VerificationRun}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[VerificationRun]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class VerificationStarted(Answer):
    """The verification, as `listVerifications` names it."""

    id: VerificationId
    """Names a verification of the ledger. At most 36 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> VerificationId: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


SeriesMeasures: TypeAlias = str
"""Names of measures, which commas divide, 12 at most: the properties of a point but for `at`. In those that end in `_micro`
stand amounts, in the others numbers. At most 491 characters.
"""


SeriesInterval: TypeAlias = Literal["hour", "day", "week", "month"]
"""How long a bucket is. Buckets are of UTC; weeks begin on Monday."""


CompleteUntil: TypeAlias = Instant
"""What was committed by this moment is counted. It is the moment of the request, or up to ten seconds before: so long a server
keeps what it counted last.
"""


class SeriesPoint(Answer):
    """What happened in a bucket. It has the measures that were asked for; new ones come with minor versions."""

    _optional = frozenset(
        {
            "clicks",
            "signups",
            "attributed",
            "first_paid",
            "rejected",
            "payments",
            "paid_micro",
            "refunded_micro",
            "rewards",
            "accrued_micro",
            "unlocked_micro",
            "reversed_micro",
            "restored_micro",
            "spent_micro",
            "payouts_requested",
            "payouts_requested_micro",
            "payouts_sent",
            "payouts_sent_micro",
            "payouts_returned",
            "payouts_returned_micro",
            "payouts_failed",
            "payouts_cancelled",
            "pending_micro",
            "available_micro",
            "reserved_micro",
            "debt_micro",
            "owed_micro",
            "rejected_no_cookie",
            "rejected_already_attributed",
            "rejected_code_unknown",
            "rejected_code_disabled",
            "rejected_self_referral",
            "rejected_circular_referral",
            "rejected_window_expired",
            "rejected_account_too_old",
            "rejected_inviter_blocked",
            "rejected_internal",
        },
    )

    at: Instant
    """When the bucket begins. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    clicks: Count | None
    """How often links were followed. Clicks are kept by days of UTC, and a day is in the range when its beginning is. How
    many. From 0 to 9007199254740991.
    """

    signups: Count | None
    """Users who were made. How many. From 0 to 9007199254740991."""

    attributed: Count | None
    """Users who were bound to an inviter. How many. From 0 to 9007199254740991."""

    first_paid: Count | None
    """Users with an inviter who paid for the first time. How many. From 0 to 9007199254740991."""

    rejected: Count | None
    """Rejections of signups that were logged, for whatever reason. How many. From 0 to 9007199254740991."""

    payments: Count | None
    """Invoices that were reported as paid. How many. From 0 to 9007199254740991."""

    paid_micro: Micro | None
    """What these payments amount to. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    refunded_micro: Micro | None
    """What was reported as refunded. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    rewards: Count | None
    """Rewards that were earned. How many. From 0 to 9007199254740991."""

    accrued_micro: Micro | None
    """What these rewards amount to. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    unlocked_micro: Micro | None
    """What became available at the end of its hold. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    reversed_micro: Micro | None
    """What was taken back after refunds, disputes and voided invoices. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    restored_micro: Micro | None
    """What was given back after disputes that were won. An amount in micro-units; 1,000,000 is 1.00 of the deployment's
    currency. From -9007199254740991 to 9007199254740991.
    """

    spent_micro: Micro | None
    """What was spent as credit on invoices. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    payouts_requested: Count | None
    """Payouts that were requested. How many. From 0 to 9007199254740991."""

    payouts_requested_micro: Micro | None
    """What they amount to. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    payouts_sent: Count | None
    """Payouts that were sent. How many. From 0 to 9007199254740991."""

    payouts_sent_micro: Micro | None
    """What they amount to. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    payouts_returned: Count | None
    """Payouts that came back after they were sent. How many. From 0 to 9007199254740991."""

    payouts_returned_micro: Micro | None
    """What they amount to. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    payouts_failed: Count | None
    """Payouts that failed. How many. From 0 to 9007199254740991."""

    payouts_cancelled: Count | None
    """Payouts that users took back. How many. From 0 to 9007199254740991."""

    pending_micro: Micro | None
    """What is earned and still held, at the end of the bucket. An amount in micro-units; 1,000,000 is 1.00 of the deployment's
    currency. From -9007199254740991 to 9007199254740991.
    """

    available_micro: Micro | None
    """What is free to be paid out or spent, at the end of the bucket. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    reserved_micro: Micro | None
    """What is promised to open payouts, at the end of the bucket. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    debt_micro: Micro | None
    """What was reversed after it had left, at or below zero, at the end of the bucket. An amount in micro-units; 1,000,000 is
    1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    owed_micro: Micro | None
    """What is pending, available and reserved together, at the end of the bucket. An amount in micro-units; 1,000,000 is 1.00
    of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    rejected_no_cookie: Count | None
    """Rejections for the reason `no_cookie`. How many. From 0 to 9007199254740991."""

    rejected_already_attributed: Count | None
    """Rejections for the reason `already_attributed`. How many. From 0 to 9007199254740991."""

    rejected_code_unknown: Count | None
    """Rejections for the reason `code_unknown`. How many. From 0 to 9007199254740991."""

    rejected_code_disabled: Count | None
    """Rejections for the reason `code_disabled`. How many. From 0 to 9007199254740991."""

    rejected_self_referral: Count | None
    """Rejections for the reason `self_referral`. How many. From 0 to 9007199254740991."""

    rejected_circular_referral: Count | None
    """Rejections for the reason `circular_referral`. How many. From 0 to 9007199254740991."""

    rejected_window_expired: Count | None
    """Rejections for the reason `window_expired`. How many. From 0 to 9007199254740991."""

    rejected_account_too_old: Count | None
    """Rejections for the reason `account_too_old`. How many. From 0 to 9007199254740991."""

    rejected_inviter_blocked: Count | None
    """Rejections for the reason `inviter_blocked`. How many. From 0 to 9007199254740991."""

    rejected_internal: Count | None
    """Rejections for the reason `internal`. How many. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["at"], /) -> Instant: ...
        @overload
        def __getitem__(
            self,
            key: Literal[
                "clicks",
                "signups",
                "attributed",
                "first_paid",
                "rejected",
                "payments",
                "rewards",
                "payouts_requested",
                "payouts_sent",
                "payouts_returned",
                "payouts_failed",
                "payouts_cancelled",
                "rejected_no_cookie",
                "rejected_already_attributed",
                "rejected_code_unknown",
                "rejected_code_disabled",
                "rejected_self_referral",
                "rejected_circular_referral",
                "rejected_window_expired",
                "rejected_account_too_old",
                "rejected_inviter_blocked",
                "rejected_internal",
            ],
            /,
        ) -> Count: ...
        @overload
        def __getitem__(
            self,
            key: Literal[
                "paid_micro",
                "refunded_micro",
                "accrued_micro",
                "unlocked_micro",
                "reversed_micro",
                "restored_micro",
                "spent_micro",
                "payouts_requested_micro",
                "payouts_sent_micro",
                "payouts_returned_micro",
                "pending_micro",
                "available_micro",
                "reserved_micro",
                "debt_micro",
                "owed_micro",
            ],
            /,
        ) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Series(Answer):
    """What happened over time, a point for each bucket that the range touches and that has begun, oldest first."""

    _parts = {"points": SeriesPoint}

    interval: SeriesInterval
    """How long a bucket is. Buckets are of UTC; weeks begin on Monday."""

    complete_until: CompleteUntil
    """What was committed by this moment is counted. It is the moment of the request, or up to ten seconds before: so long a
    server keeps what it counted last.
    """

    points: list[SeriesPoint]
    """The points. The first and the last are counted as far as they lie in the range. At most 1100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["interval"], /) -> SeriesInterval: ...
        @overload
        def __getitem__(self, key: Literal["complete_until"], /) -> CompleteUntil: ...
        @overload
        def __getitem__(self, key: Literal["points"], /) -> list[SeriesPoint]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RejectedFor(Answer):
    """How many users were rejected for a reason."""

    reason: str
    """Why the signup was not attributed, as `Reason` of the attribution log has it. At most 64 characters."""

    count: Count
    """How many users. How many. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["reason"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["count"], /) -> Count: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Funnel(Answer):
    """The users who were made in a range, and how far they have come since."""

    _parts = {"rejected": RejectedFor}

    since: Instant
    """The beginning of the range, itself in it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
    At most 40 characters.
    """

    until: Instant
    """The end of the range, itself not in it; `complete_until` where the range has no end yet. A moment as RFC 3339 writes it.
    Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    complete_until: CompleteUntil
    """What was committed by this moment is counted. It is the moment of the request, or up to ten seconds before: so long a
    server keeps what it counted last.
    """

    clicks: Count
    """How often links were followed in the range, by days of UTC that begin in it, whoever did. How many. From 0 to
    9007199254740991.
    """

    signups: Count
    """Users who were made in the range. All that follows is about them. How many. From 0 to 9007199254740991."""

    attributed: Count
    """Users who are bound to an inviter. How many. From 0 to 9007199254740991."""

    rejected: list[RejectedFor]
    """Users who were rejected at least once, by reason, the most frequent first. They may be attributed all the same. At most
    100 items.
    """

    first_paid: Count
    """Users with an inviter who have paid. How many. From 0 to 9007199254740991."""

    rewarded: Count
    """Users who have earned their inviter a reward. How many. From 0 to 9007199254740991."""

    paid_out: Count
    """Users of whom something that they earned their inviter was paid out, whether it came back or not. How many. From 0 to
    9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["since", "until"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["complete_until"], /) -> CompleteUntil: ...
        @overload
        def __getitem__(
            self,
            key: Literal["clicks", "signups", "attributed", "first_paid", "rewarded", "paid_out"],
            /,
        ) -> Count: ...
        @overload
        def __getitem__(self, key: Literal["rejected"], /) -> list[RejectedFor]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UnlockDay(Answer):
    """What becomes available on a day."""

    day: str
    """The day, of UTC. At most 10 characters."""

    amount_micro: Micro
    """How much, above zero. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["day"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Liabilities(Answer):
    """What the programme owes its users at a moment, in micro-units, and what it has paid out and covered until then."""

    _parts = {"unlocks": UnlockDay}

    at: Instant
    """The moment. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    complete_until: Instant
    """What was committed by this moment is counted. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    pending_micro: Micro
    """Earned and still held. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    available_micro: Micro
    """Free to be paid out or spent. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    reserved_micro: Micro
    """Promised to open payouts. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    debt_micro: Micro
    """What users owe, because it was reversed after it had left; at or below zero. An amount in micro-units; 1,000,000 is 1.00
    of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    paid_out_micro: Micro
    """Sent with payouts that did not come back. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    spent_micro: Micro
    """Spent as credit on invoices, and not returned. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    unlocks: list[UnlockDay] | None
    """How much of what is pending becomes available on which day of UTC, the first day first; all of it adds up to
    `pending_micro`. What is due already stands under today. Null for a moment that is past. At most 4000 items.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["at", "complete_until"], /) -> Instant: ...
        @overload
        def __getitem__(
            self,
            key: Literal["pending_micro", "available_micro", "reserved_micro", "debt_micro", "paid_out_micro", "spent_micro"],
            /,
        ) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["unlocks"], /) -> list[UnlockDay] | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class TopInviter(Answer):
    """What an inviter achieved in a range."""

    user_id: UserId
    """The inviter. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    display_name: DisplayName
    """The inviter's name; `Deleted user` of one who was erased. The name that other users may see. From 1 to 100 characters."""

    clicks: Count
    """How often the inviter's links were followed, by days of UTC that begin in the range. How many. From 0 to
    9007199254740991.
    """

    signups: Count
    """Users who were bound to the inviter. How many. From 0 to 9007199254740991."""

    first_paid: Count
    """Invitees who paid for the first time. How many. From 0 to 9007199254740991."""

    paid_micro: Micro
    """What invitees were reported to have paid. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    rewards_micro: Micro
    """What the inviter earned, less what was reversed and with what was restored. Below zero where more was reversed. An
    amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["display_name"], /) -> DisplayName: ...
        @overload
        def __getitem__(self, key: Literal["clicks", "signups", "first_paid"], /) -> Count: ...
        @overload
        def __getitem__(self, key: Literal["paid_micro", "rewards_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class TopInviters(Answer):
    """The best inviters of a range, the best first.

    `["items"]`: The inviters. At most 200 items.
    """

    _parts = {"items": TopInviter}

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[TopInviter]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Holdings(Answer):
    """What the accounts of all users together hold, in micro-units. `programme` and `debt` are at or below zero, the others at
    or above. Together they are zero.
    """

    programme: Micro
    """Minus everything that was earned, and plus everything that was reversed. An amount in micro-units; 1,000,000 is 1.00 of
    the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    pending: Micro
    """Earned and still held. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    available: Micro
    """Free to be paid out or spent. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    reserved: Micro
    """Promised to open payouts. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    paid_out: Micro
    """Sent with payouts that did not come back. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    spent: Micro
    """Spent as credit on invoices, and not returned. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    debt: Micro
    """Reversed after it had left; at or below zero. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(
            self,
            key: Literal["programme", "pending", "available", "reserved", "paid_out", "spent", "debt"],
            /,
        ) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Movement(Answer):
    """Everything that moved on one route, of one kind."""

    kind: Literal["accrue", "unlock", "repay", "reserve", "release", "settle", "spend", "return", "bounce", "reverse", "restore"]
    """What happened."""

    debit: Account
    """The account that the money left. One of a user's accounts. `programme` is where rewards come from and reversals go back
    to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero. Together
    they are always zero.
    """

    credit: Account
    """The account that the money went to. One of a user's accounts. `programme` is where rewards come from and reversals go
    back to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero.
    Together they are always zero.
    """

    count: Count
    """How many transfers there were. How many. From 0 to 9007199254740991."""

    amount_micro: Micro
    """What they amount to, above zero. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> Literal[
            "accrue",
            "unlock",
            "repay",
            "reserve",
            "release",
            "settle",
            "spend",
            "return",
            "bounce",
            "reverse",
            "restore",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["debit", "credit"], /) -> Account: ...
        @overload
        def __getitem__(self, key: Literal["count"], /) -> Count: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Statement(Answer):
    """The books of all users over a range; opening and movements are the closing."""

    _parts = {"opening": Holdings, "movements": Movement, "closing": Holdings}

    since: Instant
    """The beginning of the range, itself in it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
    At most 40 characters.
    """

    until: Instant
    """The end of the range, itself not in it; `complete_until` where the range has no end yet. A moment as RFC 3339 writes it.
    Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    complete_until: CompleteUntil
    """What was committed by this moment is counted. It is the moment of the request, or up to ten seconds before: so long a
    server keeps what it counted last.
    """

    opening: Holdings
    """What the accounts held before the range."""

    movements: list[Movement]
    """What moved in the range, by kind and route. What did not happen is left out. At most 30 items."""

    closing: Holdings
    """What the accounts held at its end."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["since", "until"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["complete_until"], /) -> CompleteUntil: ...
        @overload
        def __getitem__(self, key: Literal["opening", "closing"], /) -> Holdings: ...
        @overload
        def __getitem__(self, key: Literal["movements"], /) -> list[Movement]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


AuditAction: TypeAlias = str
"""What was done, as a noun and a past participle. New actions come with minor versions. At most 61 characters."""


AuditOperation: TypeAlias = str
"""The operation of this contract, or the job of the server, that did it. At most 60 characters."""


AuditId: TypeAlias = str
"""Names an entry of the audit log. At most 36 characters."""


class AuditEntry(Answer):
    """Who did what to whom, in which request and when. An entry never changes."""

    audit_id: AuditId
    """Names an entry of the audit log. At most 36 characters."""

    action: AuditAction
    """What was done, as a noun and a past participle. New actions come with minor versions. At most 61 characters."""

    actor: AuditActor
    """Who did it, such as `operator:` and the operator's name, or `user:` and the user's id; `system` is the server itself. At
    most 100 characters.
    """

    via: str | None
    """The operator whose ticket had opened the session with which a user did it; null where it was no user, and where nobody
    knows any more. At most 100 characters.
    """

    token_id: str | None
    """The API token that the operator used; null where it was none. At most 36 characters."""

    user_id: str | None
    """The user whom it is about, known or erased; null where it is about none. At most 36 characters."""

    operation: AuditOperation
    """The operation of this contract, or the job of the server, that did it. At most 60 characters."""

    request_id: RequestId
    """Names the request in the server's logs; the header x-request-id carries the same. From 1 to 128 characters."""

    details: dict[str, Any]
    """What else there is to say; which properties there are follows from the action, and new ones come with minor versions.
    What people wrote is not in it: `note_id` names a note, and `note_commitment` proves which it was.
    """

    created_at: Instant
    """When the request came, by the clock of the server that took it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
    seconds are refused. At most 40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["audit_id"], /) -> AuditId: ...
        @overload
        def __getitem__(self, key: Literal["action"], /) -> AuditAction: ...
        @overload
        def __getitem__(self, key: Literal["actor"], /) -> AuditActor: ...
        @overload
        def __getitem__(self, key: Literal["via", "token_id", "user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["operation"], /) -> AuditOperation: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["details"], /) -> dict[str, Any]: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class AuditPage(Answer):
    """Entries, newest first. While there is more, `Link` says where it is, also from a page that is short or empty.

    `["items"]`: The entries of this page. At most 200 items.
    """

    _parts = {"items": AuditEntry}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[AuditEntry]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class AuditEntryWithNote(Answer):
    """An audit entry as it was written, and the note that it names."""

    audit_id: AuditId
    """Names an entry of the audit log. At most 36 characters."""

    action: AuditAction
    """What was done, as a noun and a past participle. New actions come with minor versions. At most 61 characters."""

    actor: AuditActor
    """Who did it, such as `operator:` and the operator's name, or `user:` and the user's id; `system` is the server itself. At
    most 100 characters.
    """

    via: str | None
    """The operator whose ticket had opened the session with which a user did it; null where it was no user, and where nobody
    knows any more. At most 100 characters.
    """

    token_id: str | None
    """The API token that the operator used; null where it was none. At most 36 characters."""

    user_id: str | None
    """The user whom it is about, known or erased; null where it is about none. At most 36 characters."""

    operation: AuditOperation
    """The operation of this contract, or the job of the server, that did it. At most 60 characters."""

    request_id: RequestId
    """Names the request in the server's logs; the header x-request-id carries the same. From 1 to 128 characters."""

    details: dict[str, Any]
    """What else there is to say; which properties there are follows from the action, and new ones come with minor versions.
    What people wrote is not in it: `note_id` names a note, and `note_commitment` proves which it was.
    """

    created_at: Instant
    """When the request came, by the clock of the server that took it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
    seconds are refused. At most 40 characters.
    """

    note: str | None
    """What the operator wrote about the user; null where the entry names no note, and where it was forgotten with the user. At
    most 4000 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["audit_id"], /) -> AuditId: ...
        @overload
        def __getitem__(self, key: Literal["action"], /) -> AuditAction: ...
        @overload
        def __getitem__(self, key: Literal["actor"], /) -> AuditActor: ...
        @overload
        def __getitem__(self, key: Literal["via", "token_id", "user_id", "note"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["operation"], /) -> AuditOperation: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["details"], /) -> dict[str, Any]: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


OutgoingEventId: TypeAlias = str
"""Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36 characters."""


class UserFacts(Answer):
    """A user as operators list them, without what tells who it is."""

    user_id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    primary_code: CodeText
    """The code that was made with the user and always works. A code as it is stored and shared, in lower case. From 3 to 52
    characters.
    """

    custom_slug: CustomSlug
    """The active custom code, null when there is none. At most 32 characters."""

    inviter_user_id: str | None
    """Who invited this user, null when nobody did. At most 36 characters."""

    blocked: bool
    """A blocked user reads, but earns, changes and withdraws nothing."""

    signed_at: Instant
    """When the user signed up at the host application. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    created_at: Instant
    """When this server first heard of the user. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
    At most 40 characters.
    """

    debt_micro: Held
    """What the user owes, in micro-units. An amount in micro-units that is never below zero. From 0 to 9007199254740991."""

    reserved_micro: Held
    """What open payouts were promised, in micro-units. An amount in micro-units that is never below zero. From 0 to
    9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["primary_code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["custom_slug"], /) -> CustomSlug: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["blocked"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["signed_at", "created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["debt_micro", "reserved_micro"], /) -> Held: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserCreatedEvent(Answer):
    """A user was made who was not known before."""

    _parts = {"data": UserFacts}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["user.created"]
    """What happened."""

    data: UserFacts

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["user.created"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> UserFacts: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserTierChangedEvent(Answer):
    """A user was put on a referral tier, the same one included."""

    _parts = {"data": TierChanged}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["user.tier_changed"]
    """What happened."""

    data: TierChanged

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["user.tier_changed"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> TierChanged: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserErased(Answer):
    """What ended when a person was forgotten."""

    sessions_ended: int
    """How many sessions ended. From 0 to 2147483647."""

    codes_disabled: int
    """How many codes were active until then. From 0 to 2147483647."""

    written_off_micro: Held
    """What the user owed and was not asked for any more. An amount in micro-units that is never below zero. From 0 to
    9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["sessions_ended", "codes_disabled"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["written_off_micro"], /) -> Held: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserErasedEvent(Answer):
    """A person was forgotten; the money and the id stay."""

    _parts = {"data": UserErased}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["user.erased"]
    """What happened."""

    data: UserErased

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["user.erased"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> UserErased: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CodeSet(Answer):
    """The custom code that a user took, and the one that it replaced."""

    code: CodeText
    """A code as it is stored and shared, in lower case. From 3 to 52 characters."""

    kind: CodeKind
    """`uid` is made with the user and permanent, `custom` is the slug the user chose."""

    replaced: CustomSlug
    """The custom code that was active until then; null when there was none. The active custom code, null when there is none.
    At most 32 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> CodeKind: ...
        @overload
        def __getitem__(self, key: Literal["replaced"], /) -> CustomSlug: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CodeSetEvent(Answer):
    """A user took a custom code, new or taken back."""

    _parts = {"data": CodeSet}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["code.set"]
    """What happened."""

    data: CodeSet

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["code.set"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> CodeSet: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CodeDisabled(Answer):
    """The code that no longer leads anywhere."""

    code: CodeText
    """A code as it is stored and shared, in lower case. From 3 to 52 characters."""

    kind: CodeKind
    """`uid` is made with the user and permanent, `custom` is the slug the user chose."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> CodeKind: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CodeDisabledEvent(Answer):
    """A custom code no longer leads anywhere, because its owner or an operator disabled it."""

    _parts = {"data": CodeDisabled}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["code.disabled"]
    """What happened."""

    data: CodeDisabled

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["code.disabled"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> CodeDisabled: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class SignupAttributed(Answer):
    """Who brought the user, and by which code."""

    inviter_user_id: UserId
    """The user whose code it was. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    code: CodeText
    """A code as it is stored and shared, in lower case. From 3 to 52 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["code"], /) -> CodeText: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class SignupAttributedEvent(Answer):
    """A user was bound to an inviter, once and forever. The event is about the user who was brought."""

    _parts = {"data": SignupAttributed}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["signup.attributed"]
    """What happened."""

    data: SignupAttributed

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["signup.attributed"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> SignupAttributed: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class SignupRejected(Answer):
    """Why a user was bound to nobody."""

    inviter_user_id: str | None
    """The user whose code it was; null where it was nobody's. At most 36 characters."""

    code: str | None
    """The code that was given; null where no code can look like it. At most 52 characters."""

    reason: str
    """The first reason that applied, as `recordSignup` says it. At most 64 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id", "code"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["reason"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class SignupRejectedEvent(Answer):
    """There was a reason not to bind a user to an inviter. The same one is told once, and of one user twenty at most."""

    _parts = {"data": SignupRejected}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["signup.rejected"]
    """What happened."""

    data: SignupRejected

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["signup.rejected"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> SignupRejected: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class FirstPayment(Answer):
    """Who paid for the first time, and who had brought them."""

    inviter_user_id: UserId
    """The user who brought them. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    invitee_user_id: UserId
    """The user who paid. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id", "invitee_user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class InviteeFirstPaidEvent(Answer):
    """A user who was brought paid for the first time with their own money. The event is about that user."""

    _parts = {"data": FirstPayment}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["invitee.first_paid"]
    """What happened."""

    data: FirstPayment

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["invitee.first_paid"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> FirstPayment: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


EventId: TypeAlias = str
"""The host application's own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters."""


class RewardCreated(Answer):
    """A reward as it was earned, and the billing event that earned it."""

    id: RewardId
    """The id of a reward. At most 36 characters."""

    inviter_user_id: UserId
    """The inviter who earned it. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    invitee_user_id: UserId
    """The invitee who paid. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly
    36 characters.
    """

    invoice_id: InvoiceId
    """The invoice that was paid. The host application's own name for an invoice. From 1 to 255 characters."""

    base_micro: Micro
    """What of the payment the reward is a share of; what was paid less the credit spent on the invoice. An amount in
    micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    amount_micro: Micro
    """What was earned. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    reversed_micro: Micro
    """What of it has been reversed by now, in all. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    status: RewardStatus
    """`pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
    `paid_out`, or `reversed` because the invitee got the money back.
    """

    created_at: Instant
    """When the payment was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    available_at: Instant
    """When its hold ends or ended. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    event_id: EventId
    """The billing event that it follows from. The host application's own name for an event. It says the same thing whenever it
    is sent again. From 1 to 255 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> RewardId: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id", "invitee_user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["base_micro", "amount_micro", "reversed_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> RewardStatus: ...
        @overload
        def __getitem__(self, key: Literal["created_at", "available_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["event_id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardCreatedEvent(Answer):
    """A payment of an invitee earned the inviter a reward. The event is about the inviter."""

    _parts = {"data": RewardCreated}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["reward.created"]
    """What happened."""

    data: RewardCreated

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["reward.created"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> RewardCreated: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardMoved(Answer):
    """A reward as it is afterwards, the billing event, and how much it moved."""

    id: RewardId
    """The id of a reward. At most 36 characters."""

    inviter_user_id: UserId
    """The inviter who earned it. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    invitee_user_id: UserId
    """The invitee who paid. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly
    36 characters.
    """

    invoice_id: InvoiceId
    """The invoice that was paid. The host application's own name for an invoice. From 1 to 255 characters."""

    base_micro: Micro
    """What of the payment the reward is a share of; what was paid less the credit spent on the invoice. An amount in
    micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    amount_micro: Micro
    """What was earned. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    reversed_micro: Micro
    """What of it has been reversed by now, in all. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    status: RewardStatus
    """`pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
    `paid_out`, or `reversed` because the invitee got the money back.
    """

    created_at: Instant
    """When the payment was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    available_at: Instant
    """When its hold ends or ended. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    event_id: EventId
    """The billing event that it follows from. The host application's own name for an event. It says the same thing whenever it
    is sent again. From 1 to 255 characters.
    """

    moved_micro: Micro
    """How much was reversed or restored by that event. An amount in micro-units; 1,000,000 is 1.00 of the deployment's
    currency. From 1 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> RewardId: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id", "invitee_user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["base_micro", "amount_micro", "reversed_micro", "moved_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> RewardStatus: ...
        @overload
        def __getitem__(self, key: Literal["created_at", "available_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["event_id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardMovedEvent(Answer):
    """An amount of a reward was reversed because the invitee got money back, or restored because a dispute was won. The event
    is about the inviter.
    """

    _parts = {"data": RewardMoved}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["reward.reversed", "reward.restored"]
    """What happened."""

    data: RewardMoved

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["reward.reversed", "reward.restored"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> RewardMoved: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardUnlocked(Answer):
    """A reward as it is at that moment."""

    id: RewardId
    """The id of a reward. At most 36 characters."""

    inviter_user_id: UserId
    """The inviter who earned it. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    invitee_user_id: UserId
    """The invitee who paid. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly
    36 characters.
    """

    invoice_id: InvoiceId
    """The invoice that was paid. The host application's own name for an invoice. From 1 to 255 characters."""

    base_micro: Micro
    """What of the payment the reward is a share of; what was paid less the credit spent on the invoice. An amount in
    micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    amount_micro: Micro
    """What was earned. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    reversed_micro: Micro
    """What of it has been reversed by now, in all. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    status: RewardStatus
    """`pending` while it is held, `available` while any of it is left, then what took its last part: `spent` on invoices,
    `paid_out`, or `reversed` because the invitee got the money back.
    """

    created_at: Instant
    """When the payment was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    available_at: Instant
    """When its hold ends or ended. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> RewardId: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id", "invitee_user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["base_micro", "amount_micro", "reversed_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> RewardStatus: ...
        @overload
        def __getitem__(self, key: Literal["created_at", "available_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class RewardUnlockedEvent(Answer):
    """The hold of a reward is over. It is told when the server has written that down, some 70 seconds after `available_at` at
    the latest; balances and lists count with it from that moment on. The event is about the inviter.
    """

    _parts = {"data": RewardUnlocked}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["reward.unlocked"]
    """What happened."""

    data: RewardUnlocked

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["reward.unlocked"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> RewardUnlocked: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CreditMoved(Answer):
    """How much credit was spent on an invoice, or came back from it."""

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    amount_micro: Micro
    """How much, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 1 to
    9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CreditEvent(Answer):
    """Reward credit covered an invoice of the user, or came back because the invoice was voided or refunded. The event is
    about the payer.
    """

    _parts = {"data": CreditMoved}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["credit.spent", "credit.returned"]
    """What happened."""

    data: CreditMoved

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["credit.spent", "credit.returned"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> CreditMoved: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


PayoutId: TypeAlias = str
"""The id of a payout. Any case comes in, lower case goes out. Exactly 36 characters."""


Network: TypeAlias = Literal["ethereum", "polygon", "bsc", "solana", "tron", "bitcoin", "sepa", "paypal"]
"""A way in which payouts can be sent."""


PayoutStatus: TypeAlias = Literal["requested", "processing", "sent", "failed", "cancelled", "returned"]
"""`requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
`cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
"""


TxHash: TypeAlias = str
"""What names the transfer on its network, such as a transaction hash or the reference of a bank transfer. From 1 to 255
characters.
"""


class PayoutFacts(Answer):
    """A payout as operators list it, without where the money goes and what was noted. What does not apply is absent, never
    null.
    """

    _optional = frozenset({"tx_hash", "completed_at"})

    id: PayoutId
    """The id of a payout. Any case comes in, lower case goes out. Exactly 36 characters."""

    user_id: UserId
    """Whose money it is. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    amount_micro: Micro
    """How much, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 1 to
    9007199254740991.
    """

    network: Network
    """A way in which payouts can be sent."""

    status: PayoutStatus
    """`requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
    `cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
    """

    requested_at: Instant
    """When the user asked for it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    tx_hash: TxHash | None
    """What names the transfer; there once the payout is sent, and still when it came back. What names the transfer on its
    network, such as a transaction hash or the reference of a bank transfer. From 1 to 255 characters.
    """

    completed_at: Instant | None
    """When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. A moment as RFC 3339
    writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> PayoutId: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["network"], /) -> Network: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> PayoutStatus: ...
        @overload
        def __getitem__(self, key: Literal["requested_at", "completed_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["tx_hash"], /) -> TxHash: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutEvent(Answer):
    """Money that a user asked for took another status. The event is about the user whose money it is."""

    _parts = {"data": PayoutFacts}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal[
        "payout.requested",
        "payout.cancelled",
        "payout.processing_started",
        "payout.sent",
        "payout.failed",
        "payout.returned",
    ]
    """What happened."""

    data: PayoutFacts

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal[
            "payout.requested",
            "payout.cancelled",
            "payout.processing_started",
            "payout.sent",
            "payout.failed",
            "payout.returned",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> PayoutFacts: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


PointsMoved: TypeAlias = float
"""What an event did to a user's points, exact to a millionth of one. From -9007199254 to 9007199254."""


class PointsEarned(Answer):
    """What a point event earned, and which levels the user's points reached before and after it."""

    event_id: EventId
    """The point event. The host application's own name for an event. It says the same thing whenever it is sent again. From 1
    to 255 characters.
    """

    task: Literal["verification", "wallet", "auction", "direct", "staking"]
    """What the user did."""

    points: PointsMoved
    """How many points it earned, more than none, exact to a millionth of one. What an event did to a user's points, exact to a
    millionth of one. From -9007199254 to 9007199254.
    """

    level_before: int | None
    """The highest level that the points reached before; null below the lowest. From 1 to 2147483647."""

    level_after: int | None
    """The highest level that they reach now; null below the lowest. From 1 to 2147483647."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["event_id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["task"], /) -> Literal["verification", "wallet", "auction", "direct", "staking"]: ...
        @overload
        def __getitem__(self, key: Literal["points"], /) -> PointsMoved: ...
        @overload
        def __getitem__(self, key: Literal["level_before", "level_after"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PointsEarnedEvent(Answer):
    """Something that a user did earned points."""

    _parts = {"data": PointsEarned}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: UserId
    """The user whom it is about. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["points.earned"]
    """What happened."""

    data: PointsEarned

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["points.earned"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> PointsEarned: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


ProgrammeVersionName: TypeAlias = str
"""Names one version of the rules. It is opaque. From 1 to 64 characters."""


class ProgrammeUpdated(Answer):
    """Which version took the place of which, and the rules that differ."""

    old_version: ProgrammeVersionName
    """The version that was in force until then. Names one version of the rules. It is opaque. From 1 to 64 characters."""

    new_version: ProgrammeVersionName
    """The version that is in force now. Names one version of the rules. It is opaque. From 1 to 64 characters."""

    fields: list[str]
    """The rules that it changed, by name. At most 100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["old_version", "new_version"], /) -> ProgrammeVersionName: ...
        @overload
        def __getitem__(self, key: Literal["fields"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ProgrammeUpdatedEvent(Answer):
    """A new version of the rules was put in force. The event is about no user."""

    _parts = {"data": ProgrammeUpdated}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: str | None
    """Always null, for it is about no user. At most 36 characters."""

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["programme.updated"]
    """What happened."""

    data: ProgrammeUpdated

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["programme.updated"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> ProgrammeUpdated: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


WebhookId: TypeAlias = str
"""The id of a webhook. At most 36 characters."""


class WebhookTested(Answer):
    """Which webhook it is for, and of which deployment."""

    webhook_id: WebhookId
    """The id of a webhook. At most 36 characters."""

    public_url: str
    """The address of the deployment, so that it is clear which one it is. From 1 to 300 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["webhook_id"], /) -> WebhookId: ...
        @overload
        def __getitem__(self, key: Literal["public_url"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookTestedEvent(Answer):
    """Somebody asked for an event for trial. It is sent to that webhook alone. The event is about no user."""

    _parts = {"data": WebhookTested}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: str | None
    """Always null, for it is about no user. At most 36 characters."""

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["webhook.tested"]
    """What happened."""

    data: WebhookTested

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["webhook.tested"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> WebhookTested: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookFailing(Answer):
    """Which webhook takes nothing, and since when."""

    webhook_id: WebhookId
    """The id of a webhook. At most 36 characters."""

    public_url: str
    """The address of the deployment, so that it is clear which one it is. From 1 to 300 characters."""

    failing_since: Instant
    """When the first attempt failed after the last one that did not. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
    seconds are refused. At most 40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["webhook_id"], /) -> WebhookId: ...
        @overload
        def __getitem__(self, key: Literal["public_url"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["failing_since"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookFailingEvent(Answer):
    """For a day, nothing that was sent to a webhook was taken. It is never sent to that webhook itself. The event is about no
    user.
    """

    _parts = {"data": WebhookFailing}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: str | None
    """Always null, for it is about no user. At most 36 characters."""

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["webhook.failing"]
    """What happened."""

    data: WebhookFailing

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["webhook.failing"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> WebhookFailing: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookDisabled(Answer):
    """Which webhook is sent nothing any more, and why."""

    webhook_id: WebhookId
    """The id of a webhook. At most 36 characters."""

    public_url: str
    """The address of the deployment, so that it is clear which one it is. From 1 to 300 characters."""

    reason: Literal["operator", "failing", "gone"]
    """An operator did it; or nothing was taken for five days (`failing`); or the receiver said that it is `gone`."""

    failing_since: str | None
    """When the first attempt failed after the last one that did not; null when none did. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["webhook_id"], /) -> WebhookId: ...
        @overload
        def __getitem__(self, key: Literal["public_url"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["reason"], /) -> Literal["operator", "failing", "gone"]: ...
        @overload
        def __getitem__(self, key: Literal["failing_since"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookDisabledEvent(Answer):
    """A webhook is sent nothing any more, until somebody enables it. It is never sent to that webhook itself. The event is
    about no user.
    """

    _parts = {"data": WebhookDisabled}

    id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    timestamp: Instant
    """When it happened, by the clock of the server that did it; what was changed together has the same moment. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    version: int
    """The version of `data`. Within one, `data` only grows by properties. From 1 to 1000."""

    position: int
    """Where it stands in the log. Every event has the position behind the one before it; none is left out or given twice. From
    1 to 9007199254740991.
    """

    user_id: str | None
    """Always null, for it is about no user. At most 36 characters."""

    request_id: RequestId
    """The request, or the job, that did it. Names the request in the server's logs; the header x-request-id carries the same.
    From 1 to 128 characters.
    """

    type: Literal["webhook.disabled"]
    """What happened."""

    data: WebhookDisabled

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["timestamp"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["version", "position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["request_id"], /) -> RequestId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["webhook.disabled"]: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> WebhookDisabled: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


Event: TypeAlias = UserCreatedEvent | UserTierChangedEvent | UserErasedEvent | CodeSetEvent | CodeDisabledEvent | SignupAttributedEvent | SignupRejectedEvent | InviteeFirstPaidEvent | RewardCreatedEvent | RewardMovedEvent | RewardUnlockedEvent | CreditEvent | PayoutEvent | PointsEarnedEvent | ProgrammeUpdatedEvent | WebhookTestedEvent | WebhookFailingEvent | WebhookDisabledEvent
"""Something that happened, as one row of the log that never changes. Its type says what its `data` is. No event has a name, an
e-mail address, a payout address or a note in it: who must know asks for the object by its id. New types come with minor
versions.
"""


LogCursor: TypeAlias = str
"""Where the next page begins, whether there is more by now or not: give it as `after`. It is opaque, may look otherwise
tomorrow, and stays good until what lies behind it is kept no longer. From 1 to 200 characters.
"""


class EventPage(Answer):
    """Events in the order of their positions, and where the next page begins.

    `["items"]`: The events of this page. At most 200 items.
    """

    _parts = {
        "items": choice(
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
    }

    next: LogCursor
    """Where the next page begins, whether there is more by now or not: give it as `after`. It is opaque, may look otherwise
    tomorrow, and stays good until what lies behind it is kept no longer. From 1 to 200 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Event]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> LogCursor: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


WebhookUrl: TypeAlias = str
"""Where requests go: `https:`, without user name and fragment, on port 443, 8443 or from 1024 on, with a public host name.
From 1 to 2048 characters.
"""


WebhookState: TypeAlias = Literal["enabled", "disabled"]
"""Whether events are sent to it."""


class WebhookSecretsItem(Answer):
    """Since when, and until when, requests are signed with a secret."""

    created_at: Instant
    """When it was made. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    expires_at: str | None
    """Until when it is used beside a newer one; null for the newest. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["expires_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Webhook(Answer):
    """An address that events are sent to, with how it stands."""

    _parts = {"secrets": WebhookSecretsItem}

    webhook_id: str
    """The id of a webhook. At most 36 characters."""

    url: WebhookUrl
    """Where requests go: `https:`, without user name and fragment, on port 443, 8443 or from 1024 on, with a public host name.
    From 1 to 2048 characters.
    """

    types: list[str]
    """The types of events that are sent; none for all. What is no type of this release matches nothing until there is one. At
    most 100 items.
    """

    description: str
    """What it is for, in your words. At most 200 characters."""

    state: WebhookState
    """Whether events are sent to it."""

    state_reason: Literal["operator", "failing", "gone"] | None
    """Why it is disabled, else null: an operator did it; or nothing was taken for five days (`failing`); or the receiver said
    that it is `gone`.
    """

    failing_since: str | None
    """Since when every attempt has failed; null when the last one did not. At most 40 characters."""

    concurrency: int
    """How many requests may be on their way to it at once. From 1 to 32."""

    header_names: list[str]
    """The headers of its own that requests carry, without what they say. At most 10 items."""

    version: int
    """The version of the events' data that it is sent. From 1 to 1000."""

    position: int
    """How far it has come in the event log; what has failed up to here is tried again by itself. From 0 to 9007199254740991."""

    lag: int
    """How many events of the log lie behind that, of whatever type. From 0 to 9007199254740991."""

    replay_id: str | None
    """The replay that runs for it, or the last one; null when there was none. At most 36 characters."""

    secrets: list[WebhookSecretsItem]
    """Its secrets in use, the newest first, without what they are. From 1 to 2 items."""

    created_by: str
    """The operator who made it. From 1 to 40 characters."""

    created_at: Instant
    """When it was made. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["webhook_id", "description", "created_by"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["url"], /) -> WebhookUrl: ...
        @overload
        def __getitem__(self, key: Literal["types", "header_names"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: Literal["state"], /) -> WebhookState: ...
        @overload
        def __getitem__(self, key: Literal["state_reason"], /) -> Literal["operator", "failing", "gone"] | None: ...
        @overload
        def __getitem__(self, key: Literal["failing_since", "replay_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["concurrency", "version", "position", "lag"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["secrets"], /) -> list[WebhookSecretsItem]: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookList(Answer):
    """All webhooks.

    `["items"]`: The webhooks, the oldest first. At most 50 items.
    """

    _parts = {"items": Webhook}

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Webhook]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookDraftHeadersItemInput(TypedDict):
    """A header that requests carry. A plain dict to send."""

    name: str
    """The name, in any case; none that requests have anyway, or that belongs to the connection, and each once. From 1 to 100
    characters.
    """

    value: str
    """What it says, in visible ASCII characters and blanks within. From 1 to 1000 characters."""


class NewWebhookSecretsItem(Answer):
    """Since when, and until when, requests are signed with a secret."""

    created_at: Instant
    """When it was made. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    expires_at: str | None
    """Until when it is used beside a newer one; null for the newest. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["expires_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class NewWebhook(Answer):
    """A webhook that was just made. No other answer shows its secret."""

    _parts = {"secrets": NewWebhookSecretsItem}

    webhook_id: str
    """The id of a webhook. At most 36 characters."""

    url: WebhookUrl
    """Where requests go: `https:`, without user name and fragment, on port 443, 8443 or from 1024 on, with a public host name.
    From 1 to 2048 characters.
    """

    types: list[str]
    """The types of events that are sent; none for all. What is no type of this release matches nothing until there is one. At
    most 100 items.
    """

    description: str
    """What it is for, in your words. At most 200 characters."""

    state: WebhookState
    """Whether events are sent to it."""

    state_reason: Literal["operator", "failing", "gone"] | None
    """Why it is disabled, else null: an operator did it; or nothing was taken for five days (`failing`); or the receiver said
    that it is `gone`.
    """

    failing_since: str | None
    """Since when every attempt has failed; null when the last one did not. At most 40 characters."""

    concurrency: int
    """How many requests may be on their way to it at once. From 1 to 32."""

    header_names: list[str]
    """The headers of its own that requests carry, without what they say. At most 10 items."""

    version: int
    """The version of the events' data that it is sent. From 1 to 1000."""

    position: int
    """How far it has come in the event log; what has failed up to here is tried again by itself. From 0 to 9007199254740991."""

    lag: int
    """How many events of the log lie behind that, of whatever type. From 0 to 9007199254740991."""

    replay_id: str | None
    """The replay that runs for it, or the last one; null when there was none. At most 36 characters."""

    secrets: list[NewWebhookSecretsItem]
    """Its secrets in use, the newest first, without what they are. From 1 to 2 items."""

    created_by: str
    """The operator who made it. From 1 to 40 characters."""

    created_at: Instant
    """When it was made. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    secret: str
    """What signatures are made with: `whsec_` and 24 to 64 bytes in Base64. From 38 to 94 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["webhook_id", "description", "created_by", "secret"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["url"], /) -> WebhookUrl: ...
        @overload
        def __getitem__(self, key: Literal["types", "header_names"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: Literal["state"], /) -> WebhookState: ...
        @overload
        def __getitem__(self, key: Literal["state_reason"], /) -> Literal["operator", "failing", "gone"] | None: ...
        @overload
        def __getitem__(self, key: Literal["failing_since", "replay_id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["concurrency", "version", "position", "lag"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["secrets"], /) -> list[NewWebhookSecretsItem]: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookChangeHeadersItemInput(TypedDict):
    """A header that requests carry. A plain dict to send."""

    name: str
    """The name, in any case; none that requests have anyway, or that belongs to the connection, and each once. From 1 to 100
    characters.
    """

    value: str
    """What it says, in visible ASCII characters and blanks within. From 1 to 1000 characters."""


class RotatedSecret(Answer):
    """The secret that requests are signed with from now on. No other answer shows it."""

    secret: str
    """What signatures are made with: `whsec_` and 24 to 64 bytes in Base64. From 38 to 94 characters."""

    previous_expires_at: Instant
    """Until when requests are signed with the one before as well. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
    seconds are refused. At most 40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["secret"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["previous_expires_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WebhookTest(Answer):
    """Which event is sent."""

    event_id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["event_id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


DeliveryState: TypeAlias = Literal["pending", "delivered", "waiting", "exhausted"]
"""`pending`: it was not tried yet. `delivered`: the receiver has taken it. `waiting`: it failed, and is tried again by itself.
`exhausted`: it failed too often, and is sent again only when somebody asks for it.
"""


class DeliveryAttemptsItem(Answer):
    """A request that was sent, and what came back."""

    at: Instant
    """When it was sent. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    ms: int
    """How long it took until there was an answer, or none, in milliseconds. From 0 to 600000."""

    status: int | None
    """The HTTP status of the answer; null when there was none. From 100 to 999."""

    failure: Literal["status", "address_forbidden", "name_not_found", "refused", "reset", "tls", "timeout", "other"] | None
    """Why it failed, null when it did not: the answer was of another status than 2xx (`status`); no address of the host is
    allowed (`address_forbidden`); the name was not found, the connection refused, reset or not secure; or it took too long.
    """

    excerpt: str | None
    """The beginning of the answer to an attempt that failed, with control characters written out; null when there is none. At
    most 8192 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["ms"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["failure"], /) -> Literal[
            "status",
            "address_forbidden",
            "name_not_found",
            "refused",
            "reset",
            "tls",
            "timeout",
            "other",
        ] | None: ...
        @overload
        def __getitem__(self, key: Literal["excerpt"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Delivery(Answer):
    """What became of an event for a webhook."""

    _parts = {"attempts": DeliveryAttemptsItem}

    event_id: OutgoingEventId
    """Names an event of the log. It says nothing of the event, and the same event always has the same one. Exactly 36
    characters.
    """

    type: str
    """What happened. From 3 to 100 characters."""

    position: int
    """Where the event stands in the log. From 1 to 9007199254740991."""

    user_id: str | None
    """The user whom the event is about; null when it is about none. At most 36 characters."""

    state: DeliveryState
    """`pending`: it was not tried yet. `delivered`: the receiver has taken it. `waiting`: it failed, and is tried again by
    itself. `exhausted`: it failed too often, and is sent again only when somebody asks for it.
    """

    next_attempt_at: str | None
    """When it is tried again, at the earliest; null when it is not. At most 40 characters."""

    attempts: list[DeliveryAttemptsItem]
    """The attempts, the first one first; of very many the last fifty. At most 50 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["event_id"], /) -> OutgoingEventId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["position"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["user_id", "next_attempt_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["state"], /) -> DeliveryState: ...
        @overload
        def __getitem__(self, key: Literal["attempts"], /) -> list[DeliveryAttemptsItem]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class DeliveryPage(Answer):
    """Deliveries, and where the next page is. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": Delivery}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Delivery]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Replay(Answer):
    """A stretch of the event log that is sent to a webhook again, and how far that is."""

    replay_id: str
    """The id of a replay. At most 36 characters."""

    state: Literal["running", "done", "cancelled"]
    """Whether it runs, has come to its end, or was cancelled."""

    events: int
    """How many events of the log it looks at, of whatever type. From 0 to 9007199254740991."""

    done: int
    """How many of them it is through with. From 0 to 9007199254740991."""

    sent: int
    """How many it has sent, whatever was answered. From 0 to 9007199254740991."""

    asked_by: str
    """The operator who asked for it. From 1 to 40 characters."""

    created_at: Instant
    """When it began. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    ended_at: str | None
    """When it ended; null while it runs. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["replay_id", "asked_by"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["state"], /) -> Literal["running", "done", "cancelled"]: ...
        @overload
        def __getitem__(self, key: Literal["events", "done", "sent"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["ended_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


ReplayId: TypeAlias = str
"""The id of a replay. At most 36 characters."""


BillingEventType: TypeAlias = Literal[
    "invoice_created",
    "invoice_paid",
    "invoice_voided",
    "invoice_refunded",
    "invoice_disputed",
    "invoice_dispute_won",
]
"""What happened to an invoice."""


BillingOutcomeName: TypeAlias = Literal[
    "recorded",
    "reward_created",
    "no_reward",
    "reward_reversed",
    "reward_restored",
    "rejected",
]
"""The outcome of an event, as `BillingOutcome` explains it."""


BillingReason: TypeAlias = Literal[
    "already_paid",
    "not_referred",
    "inviter_blocked",
    "covered_by_credit",
    "months_exceeded",
    "amount_too_small",
    "cap_reached",
    "credit_returned",
    "invalid_event",
    "event_id_reused",
    "currency_mismatch",
    "invoice_mismatch",
    "amount_out_of_range",
]
"""The first that applies. Why a payment earns nothing: `already_paid`, `not_referred`, `inviter_blocked` (or erased),
`covered_by_credit`, `months_exceeded`, `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut.
`credit_returned`: reward credit that was spent on the invoice came back to its payer, all of it for a void, for refunds
what is more than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
"""


class InvoiceTotalEvent(Answer):
    """An invoice was made, with this total, or paid, with this amount. Drafts change before they are paid: the two can differ,
    and a reward is a share of what was paid.
    """

    _optional = frozenset({"currency"})

    id: EventId
    """The host application's own name for an event. It says the same thing whenever it is sent again. From 1 to 255
    characters.
    """

    type: Literal["invoice_paid", "invoice_created"]
    """What happened."""

    occurred_at: Instant
    """When it happened, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    user_id: UserId
    """The payer. One whom nobody has created is fine and earns nobody anything. The id of a user, chosen by the host
    application. Any case comes in, lower case goes out. Exactly 36 characters.
    """

    amount_micro: Micro
    """What was paid or, for a new invoice, the total that reward credit can cover. Of several reports of either the first
    counts. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0 to 9007199254740991.
    """

    currency: str | None
    """The deployment's currency, which it also is when it is left out. An event in another one is rejected. Exactly 3
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["invoice_paid", "invoice_created"]: ...
        @overload
        def __getitem__(self, key: Literal["occurred_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["currency"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class _InvoiceTotalEventInput(TypedDict):
    id: EventId
    """The host application's own name for an event. It says the same thing whenever it is sent again. From 1 to 255
    characters.
    """

    type: Literal["invoice_paid", "invoice_created"]
    """What happened."""

    occurred_at: Instant
    """When it happened, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    user_id: UserId
    """The payer. One whom nobody has created is fine and earns nobody anything. The id of a user, chosen by the host
    application. Any case comes in, lower case goes out. Exactly 36 characters.
    """

    amount_micro: Micro
    """What was paid or, for a new invoice, the total that reward credit can cover. Of several reports of either the first
    counts. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0 to 9007199254740991.
    """



class InvoiceTotalEventInput(_InvoiceTotalEventInput, total=False):
    """An invoice was made, with this total, or paid, with this amount. Drafts change before they are paid: the two can differ,
    and a reward is a share of what was paid. A plain dict to send.
    """

    currency: str
    """The deployment's currency, which it also is when it is left out. An event in another one is rejected. Exactly 3
    characters.
    """


class InvoiceChangeEvent(Answer):
    """A payer got money back, disputed a payment, or lost the dispute. Refunds give back the payer's own money first, then
    reward credit. A dispute that was won restores at most what disputes had taken, never a refund.
    """

    _optional = frozenset({"currency"})

    id: EventId
    """The host application's own name for an event. It says the same thing whenever it is sent again. From 1 to 255
    characters.
    """

    type: Literal["invoice_refunded", "invoice_disputed", "invoice_dispute_won"]
    """What happened."""

    occurred_at: Instant
    """When it happened, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    user_id: UserId
    """The payer. One whom nobody has created is fine and earns nobody anything. The id of a user, chosen by the host
    application. Any case comes in, lower case goes out. Exactly 36 characters.
    """

    amount_micro: Micro
    """What this event gives back to the payer or, for a dispute that was won, restores. An amount in micro-units; 1,000,000 is
    1.00 of the deployment's currency. From 1 to 9007199254740991.
    """

    currency: str | None
    """The deployment's currency, which it also is when it is left out. An event in another one is rejected. Exactly 3
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal[
            "invoice_refunded",
            "invoice_disputed",
            "invoice_dispute_won",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["occurred_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["currency"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class _InvoiceChangeEventInput(TypedDict):
    id: EventId
    """The host application's own name for an event. It says the same thing whenever it is sent again. From 1 to 255
    characters.
    """

    type: Literal["invoice_refunded", "invoice_disputed", "invoice_dispute_won"]
    """What happened."""

    occurred_at: Instant
    """When it happened, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    user_id: UserId
    """The payer. One whom nobody has created is fine and earns nobody anything. The id of a user, chosen by the host
    application. Any case comes in, lower case goes out. Exactly 36 characters.
    """

    amount_micro: Micro
    """What this event gives back to the payer or, for a dispute that was won, restores. An amount in micro-units; 1,000,000 is
    1.00 of the deployment's currency. From 1 to 9007199254740991.
    """



class InvoiceChangeEventInput(_InvoiceChangeEventInput, total=False):
    """A payer got money back, disputed a payment, or lost the dispute. Refunds give back the payer's own money first, then
    reward credit. A dispute that was won restores at most what disputes had taken, never a refund. A plain dict to send.
    """

    currency: str
    """The deployment's currency, which it also is when it is left out. An event in another one is rejected. Exactly 3
    characters.
    """


class InvoiceVoidedEvent(Answer):
    """An invoice was withdrawn, paid or not. It has no amount; everything is given back."""

    _optional = frozenset({"currency"})

    id: EventId
    """The host application's own name for an event. It says the same thing whenever it is sent again. From 1 to 255
    characters.
    """

    type: Literal["invoice_voided"]
    """What happened."""

    occurred_at: Instant
    """When it happened, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    user_id: UserId
    """The payer. One whom nobody has created is fine and earns nobody anything. The id of a user, chosen by the host
    application. Any case comes in, lower case goes out. Exactly 36 characters.
    """

    currency: str | None
    """The deployment's currency, which it also is when it is left out. An event in another one is rejected. Exactly 3
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["type"], /) -> Literal["invoice_voided"]: ...
        @overload
        def __getitem__(self, key: Literal["occurred_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["currency"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class _InvoiceVoidedEventInput(TypedDict):
    id: EventId
    """The host application's own name for an event. It says the same thing whenever it is sent again. From 1 to 255
    characters.
    """

    type: Literal["invoice_voided"]
    """What happened."""

    occurred_at: Instant
    """When it happened, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    user_id: UserId
    """The payer. One whom nobody has created is fine and earns nobody anything. The id of a user, chosen by the host
    application. Any case comes in, lower case goes out. Exactly 36 characters.
    """



class InvoiceVoidedEventInput(_InvoiceVoidedEventInput, total=False):
    """An invoice was withdrawn, paid or not. It has no amount; everything is given back. A plain dict to send."""

    currency: str
    """The deployment's currency, which it also is when it is left out. An event in another one is rejected. Exactly 3
    characters.
    """


BillingEvent: TypeAlias = InvoiceTotalEvent | InvoiceChangeEvent | InvoiceVoidedEvent
"""Something that happened to an invoice. Its type decides what its amount is."""


BillingEventInput: TypeAlias = InvoiceTotalEventInput | InvoiceChangeEventInput | InvoiceVoidedEventInput
"""Something that happened to an invoice. Its type decides what its amount is. A plain dict to send."""


EventFault: TypeAlias = str
"""The first rule that the event breaks, for people: its properties in the order of its schema, then those that it should not
have. No value of the event is repeated. The words may change. From 1 to 500 characters.
"""


class BillingReward(Answer):
    """The reward that the event made or changed, as it was earned."""

    id: RewardId
    """The id of a reward. At most 36 characters."""

    inviter_user_id: UserId
    """The user who earned it. The id of a user, chosen by the host application. Any case comes in, lower case goes out.
    Exactly 36 characters.
    """

    amount_micro: Micro
    """What was earned, before anything was reversed. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    available_at: Instant
    """When its hold ends or ended. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> RewardId: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["available_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class BillingOutcome(Answer):
    """What one event did, and why. What does not apply is absent."""

    _parts = {"reward": BillingReward}

    _optional = frozenset({"reason", "detail", "reward", "reversed_micro", "restored_micro"})

    id: str | None
    """The event's id, null when it has none that could be one. At most 255 characters."""

    outcome: Literal["recorded", "reward_created", "no_reward", "reward_reversed", "reward_restored", "rejected"]
    """`recorded`: kept, and no reward changed. `reward_created`, `no_reward`: what a payment earned. `reward_reversed`,
    `reward_restored`: what happened to a reward that was there. `rejected`: the event binds nothing.
    """

    reason: BillingReason | None
    """The first that applies. Why a payment earns nothing: `already_paid`, `not_referred`, `inviter_blocked` (or erased),
    `covered_by_credit`, `months_exceeded`, `amount_too_small`, `cap_reached`, which also marks a reward that a cap has cut.
    `credit_returned`: reward credit that was spent on the invoice came back to its payer, all of it for a void, for refunds
    what is more than the payer's own money. The others say why an event was rejected; the error catalogue explains them.
    """

    detail: EventFault | None
    """What is wrong with an `invalid_event`; absent from all other outcomes. The first rule that the event breaks, for people:
    its properties in the order of its schema, then those that it should not have. No value of the event is repeated. The
    words may change. From 1 to 500 characters.
    """

    reward: BillingReward | None

    reversed_micro: Micro | None
    """What of the reward this event reversed. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    restored_micro: Micro | None
    """What of the reward this event restored. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    replayed: bool
    """True when the id was seen before; then nothing changed, and this is what the first one was answered."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["outcome"], /) -> Literal[
            "recorded",
            "reward_created",
            "no_reward",
            "reward_reversed",
            "reward_restored",
            "rejected",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["reason"], /) -> BillingReason: ...
        @overload
        def __getitem__(self, key: Literal["detail"], /) -> EventFault: ...
        @overload
        def __getitem__(self, key: Literal["reward"], /) -> BillingReward: ...
        @overload
        def __getitem__(self, key: Literal["reversed_micro", "restored_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["replayed"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ReportedBillingEvent(Answer):
    """An event, when and by whom it was reported, and what it did."""

    _parts = {
        "event": choice(
            "type",
            {
                "invoice_paid": InvoiceTotalEvent,
                "invoice_created": InvoiceTotalEvent,
                "invoice_refunded": InvoiceChangeEvent,
                "invoice_disputed": InvoiceChangeEvent,
                "invoice_dispute_won": InvoiceChangeEvent,
                "invoice_voided": InvoiceVoidedEvent,
            },
        ),
        "outcome": BillingOutcome,
    }

    event: BillingEvent | None
    """The event; null when it was malformed."""

    received: str | None
    """What was sent in place of a well-formed event, as JSON text cut to 4 KiB; null when the event is well-formed. At most
    4096 characters.
    """

    received_at: Instant
    """When it was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    reported_by: str
    """Who reported it. From 1 to 255 characters."""

    outcome: BillingOutcome

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["event"], /) -> BillingEvent | None: ...
        @overload
        def __getitem__(self, key: Literal["received"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["received_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["reported_by"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["outcome"], /) -> BillingOutcome: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class BillingEventPage(Answer):
    """Reported events, the newest report first. While there is more, `Link` says where it is, also from a page that is short
    or empty.

    `["items"]`: The events of this page. At most 200 items.
    """

    _parts = {"items": ReportedBillingEvent}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[ReportedBillingEvent]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class BillingOutcomes(Answer):
    """One outcome for each event, in the order in which they were sent."""

    _parts = {"outcomes": BillingOutcome}

    outcomes: list[BillingOutcome]
    """As many as there were events. At most 500 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["outcomes"], /) -> list[BillingOutcome]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class BillingRule(Answer):
    """One rule that was asked, and what it said."""

    rule: Literal[
        "already_paid",
        "not_referred",
        "inviter_blocked",
        "covered_by_credit",
        "months_exceeded",
        "amount_too_small",
        "cap_reached",
        "credit_returned",
        "not_rewarded",
        "given_back",
        "invalid_event",
        "event_id_reused",
        "currency_mismatch",
        "invoice_mismatch",
        "amount_out_of_range",
    ]
    """The rule, named by the reason it gives. Two are about what comes after a payment: `not_rewarded`, there is no reward
    that could change; `given_back`, the reward follows in proportion.
    """

    applies: bool
    """True for the rule that decided."""

    because: str
    """The facts it looked at, in words for people. From 1 to 1000 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["rule"], /) -> Literal[
            "already_paid",
            "not_referred",
            "inviter_blocked",
            "covered_by_credit",
            "months_exceeded",
            "amount_too_small",
            "cap_reached",
            "credit_returned",
            "not_rewarded",
            "given_back",
            "invalid_event",
            "event_id_reused",
            "currency_mismatch",
            "invoice_mismatch",
            "amount_out_of_range",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["applies"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["because"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class BillingDecision(Answer):
    """The facts by which an event was decided, as they were then. What does not apply is null."""

    _parts = {"path": BillingRule}

    inviter_user_id: str | None
    """The user under whose code the payer had signed up. At most 36 characters."""

    code: str | None
    """That code. At most 64 characters."""

    attributed_at: str | None
    """When the payer was attributed. At most 40 characters."""

    tier: int | None
    """The inviter's tier when the payment was reported. From 1 to 1000."""

    rate_bps: RateBps | None
    """The rate of that tier in the programme that was in force. From 0 to 10000."""

    programme_version: str | None
    """The version of the programme that was in force. At most 64 characters."""

    base_micro: Micro | None
    """What of the payment a reward is a share of, what was paid less the credit spent on the invoice. From 0 to
    9007199254740991.
    """

    credit_micro: Micro | None
    """The reward credit that was spent on the invoice. From 0 to 9007199254740991."""

    given_back_micro: Micro | None
    """What of that had been given back after this event, by refunds and disputes that were not won, or by a void. From 0 to
    9007199254740991.
    """

    path: list[BillingRule]
    """The rules that were asked, in this order. The last one applies, unless none did. At most 20 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["inviter_user_id", "code", "attributed_at", "programme_version"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps | None: ...
        @overload
        def __getitem__(self, key: Literal["base_micro", "credit_micro", "given_back_micro"], /) -> Micro | None: ...
        @overload
        def __getitem__(self, key: Literal["path"], /) -> list[BillingRule]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class BillingRecord(Answer):
    """An event, what it did, and how that was decided."""

    _parts = {
        "event": choice(
            "type",
            {
                "invoice_paid": InvoiceTotalEvent,
                "invoice_created": InvoiceTotalEvent,
                "invoice_refunded": InvoiceChangeEvent,
                "invoice_disputed": InvoiceChangeEvent,
                "invoice_dispute_won": InvoiceChangeEvent,
                "invoice_voided": InvoiceVoidedEvent,
            },
        ),
        "outcome": BillingOutcome,
        "decision": BillingDecision,
    }

    event: BillingEvent | None
    """The event; null when it was malformed."""

    received: str | None
    """What was sent in place of a well-formed event, as JSON text cut to 4 KiB; null when the event is well-formed. At most
    4096 characters.
    """

    received_at: Instant
    """When it was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    reported_by: str
    """Who reported it. From 1 to 255 characters."""

    outcome: BillingOutcome

    decision: BillingDecision

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["event"], /) -> BillingEvent | None: ...
        @overload
        def __getitem__(self, key: Literal["received"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["received_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["reported_by"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["outcome"], /) -> BillingOutcome: ...
        @overload
        def __getitem__(self, key: Literal["decision"], /) -> BillingDecision: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Invoice(Answer):
    """What is known of an invoice. Sums are over all reports of it, in micro-units."""

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    user_id: UserId
    """The payer. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    total_micro: Micro | None
    """The total that credit can cover, as the first `invoice_created` reported it; null until then. From 0 to
    9007199254740991.
    """

    paid_micro: Micro | None
    """What was paid, by the payment that was reported first; null until then. From 0 to 9007199254740991."""

    paid_at: str | None
    """When that payment happened; null until it is reported. At most 40 characters."""

    refunded_micro: Micro
    """What refunds gave back. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    disputed_micro: Micro
    """What disputes took. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991 to
    9007199254740991.
    """

    won_micro: Micro
    """What won disputes gave back of that. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    voided: bool
    """Whether it was withdrawn."""

    credit_micro: Micro
    """The reward credit that the payer spent on it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency.
    From -9007199254740991 to 9007199254740991.
    """

    base_micro: Micro
    """What of the payment is the payer's own money, which a reward is a share of. An amount in micro-units; 1,000,000 is 1.00
    of the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    given_back_micro: Micro
    """What of the base went back to the payer. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    inviter_user_id: str | None
    """Who had invited the payer when the payment was reported, null when nobody had. At most 36 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["total_micro", "paid_micro"], /) -> Micro | None: ...
        @overload
        def __getitem__(self, key: Literal["paid_at", "inviter_user_id"], /) -> str | None: ...
        @overload
        def __getitem__(
            self,
            key: Literal["refunded_micro", "disputed_micro", "won_micro", "credit_micro", "base_micro", "given_back_micro"],
            /,
        ) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["voided"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class InvoiceTransfer(Answer):
    """A transfer, and whose accounts it moved money between, those of the inviter or those of the payer."""

    user_id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    seq: TransferSeq
    """The transfer's number among those of its user. The number of one of a user's transfers. From 1 to 9007199254740991."""

    kind: Literal["accrue", "unlock", "repay", "reserve", "release", "settle", "spend", "return", "bounce", "reverse", "restore"]
    """What happened."""

    debit: Account
    """The account that the money left. One of a user's accounts. `programme` is where rewards come from and reversals go back
    to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero. Together
    they are always zero.
    """

    credit: Account
    """The account that the money went to. One of a user's accounts. `programme` is where rewards come from and reversals go
    back to, `debt` what was reversed after it had left: both are at or below zero. The others are at or above zero.
    Together they are always zero.
    """

    amount_micro: Micro
    """How much, above zero. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From -9007199254740991
    to 9007199254740991.
    """

    subject_id: str
    """What it is about, the reward or the credit that was spent. At most 36 characters."""

    created_at: Instant
    """When the money moved. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    debit_after_micro: Micro
    """What the debited account held after it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    credit_after_micro: Micro
    """What the credited account held after it. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["seq"], /) -> TransferSeq: ...
        @overload
        def __getitem__(self, key: Literal["kind"], /) -> Literal[
            "accrue",
            "unlock",
            "repay",
            "reserve",
            "release",
            "settle",
            "spend",
            "return",
            "bounce",
            "reverse",
            "restore",
        ]: ...
        @overload
        def __getitem__(self, key: Literal["debit", "credit"], /) -> Account: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro", "debit_after_micro", "credit_after_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["subject_id"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class InvoiceRecord(Answer):
    """An invoice, the events that were reported of it, its reward and its transfers."""

    _parts = {"invoice": Invoice, "events": BillingRecord, "reward": Reward, "transfers": InvoiceTransfer}

    invoice: Invoice | None
    """The invoice; null while all events of it were rejected."""

    events: list[BillingRecord]
    """What was reported, as it is kept, the first report first; the first 200. At most 200 items."""

    has_more_events: bool
    """Whether there are more events; `listBillingEvents` has them all."""

    reward: Reward | None
    """What the payment earned the inviter, as it stands; null when it earned nothing."""

    transfers: list[InvoiceTransfer]
    """What was moved for that reward and for credit spent on the invoice, the oldest first; the first 200. At most 200 items."""

    has_more_transfers: bool
    """Whether there are more transfers; `listTransfers` has them all."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["invoice"], /) -> Invoice | None: ...
        @overload
        def __getitem__(self, key: Literal["events"], /) -> list[BillingRecord]: ...
        @overload
        def __getitem__(self, key: Literal["has_more_events", "has_more_transfers"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["reward"], /) -> Reward | None: ...
        @overload
        def __getitem__(self, key: Literal["transfers"], /) -> list[InvoiceTransfer]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class OwnInvoice(Answer):
    """An invoice as its payer sees it while it waits for its payment."""

    invoice_id: InvoiceId
    """The host application's own name for an invoice. From 1 to 255 characters."""

    amount_micro: Micro
    """What is due, which is its total, as it was reported when it was created. An amount in micro-units; 1,000,000 is 1.00 of
    the deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    created_at: Instant
    """When it was created, by the clock of the host application. A moment as RFC 3339 writes it. Years 0001 to 9999; leap
    seconds are refused. At most 40 characters.
    """

    coverable: bool
    """Whether `spendOnInvoice` would cover it now: the user is not blocked, and the user's free credit, which is
    `available_micro` of `getMyBalance`, is at least its amount, which is above zero. An invoice is covered whole or not at
    all, and each is looked at alone: of two that are coverable, the credit may be enough for one.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["invoice_id"], /) -> InvoiceId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["coverable"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class OwnInvoicePage(Answer):
    """Invoices, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": OwnInvoice}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[OwnInvoice]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


Address: TypeAlias = str
"""Where the money goes. ethereum, polygon and bsc: `0x` and 40 hexadecimal digits, with a right EIP-55 checksum when the case
is mixed. solana: base58 of 32 bytes. tron: base58check. bitcoin: bech32, bech32m or base58check of the main network. sepa:
an IBAN of a country that SEPA reaches, which is kept in capitals without blanks. paypal: an e-mail address. Blanks and
invisible characters around it are taken away; inside they are refused, except in an IBAN. An address that belongs to
nobody, such as zero, is none. `erased` where the user was erased and the address is not kept any more. From 1 to 255
characters.
"""


PayoutNote: TypeAlias = str
"""What the operator noted, such as the reason of a failure or of a return. At most 4000 characters."""


PayoutActor: TypeAlias = str
"""Who it was, as the audit log says it: `operator:` and a name, `user:` and an id, or `system`. From 1 to 255 characters."""


class PayoutStep(Answer):
    """A status that a payout took."""

    _optional = frozenset({"note"})

    at: Instant
    """When it took it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    actor: PayoutActor
    """Who it was, as the audit log says it: `operator:` and a name, `user:` and an id, or `system`. From 1 to 255 characters."""

    status: PayoutStatus
    """`requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
    `cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
    """

    note: PayoutNote | None
    """What was noted with it; absent where nothing was, or where it was forgotten with the user. What the operator noted, such
    as the reason of a failure or of a return. At most 4000 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["actor"], /) -> PayoutActor: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> PayoutStatus: ...
        @overload
        def __getitem__(self, key: Literal["note"], /) -> PayoutNote: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutApproval(Answer):
    """That an operator has agreed to a payout."""

    operator: str
    """The name of the operator. From 1 to 40 characters."""

    approved_at: Instant
    """When they did. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["operator"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["approved_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutReward(Answer):
    """A reward that a payout used up, or a part of it."""

    reward_id: RewardId
    """The id of the reward. The id of a reward. At most 36 characters."""

    amount_micro: Micro
    """How much of it went into the payout, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's
    currency. From 1 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["reward_id"], /) -> RewardId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Payout(Answer):
    """Money that a user asked for, and what became of it. What does not apply is absent, never null."""

    _parts = {"history": PayoutStep, "approvals": PayoutApproval, "rewards": PayoutReward}

    _optional = frozenset({"tx_hash", "note", "completed_at", "history", "approvals", "rewards", "has_more_rewards"})

    id: PayoutId
    """The id of a payout. Any case comes in, lower case goes out. Exactly 36 characters."""

    user_id: UserId
    """Whose money it is. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    amount_micro: Micro
    """How much, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 1 to
    9007199254740991.
    """

    network: Network
    """A way in which payouts can be sent."""

    address: Address
    """Where the money goes. ethereum, polygon and bsc: `0x` and 40 hexadecimal digits, with a right EIP-55 checksum when the
    case is mixed. solana: base58 of 32 bytes. tron: base58check. bitcoin: bech32, bech32m or base58check of the main
    network. sepa: an IBAN of a country that SEPA reaches, which is kept in capitals without blanks. paypal: an e-mail
    address. Blanks and invisible characters around it are taken away; inside they are refused, except in an IBAN. An
    address that belongs to nobody, such as zero, is none. `erased` where the user was erased and the address is not kept
    any more. From 1 to 255 characters.
    """

    status: PayoutStatus
    """`requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
    `cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
    """

    requested_at: Instant
    """When the user asked for it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    tx_hash: TxHash | None
    """What names the transfer; there once the payout is sent, and still when it came back. What names the transfer on its
    network, such as a transaction hash or the reference of a bank transfer. From 1 to 255 characters.
    """

    note: PayoutNote | None
    """What the operator noted, such as the reason of a failure or of a return. At most 4000 characters."""

    completed_at: Instant | None
    """When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. A moment as RFC 3339
    writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    history: list[PayoutStep] | None
    """The statuses that it took, the first one first. `getPayout` alone says it, and the next three. At most 10 items."""

    approvals: list[PayoutApproval] | None
    """Who agrees to it, the first one first, 200 at most. When it was sent they stay as they were then; what was taken back
    before stands in the audit log alone. At most 200 items.
    """

    rewards: list[PayoutReward] | None
    """The rewards that it used up when it was sent, in the order in which they were earned, 200 at most. They amount to less
    than the payout where money came from no reward: it was spent and came back, or paid out and returned. At most 200
    items.
    """

    has_more_rewards: bool | None
    """Whether it used up more than 200."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> PayoutId: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["network"], /) -> Network: ...
        @overload
        def __getitem__(self, key: Literal["address"], /) -> Address: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> PayoutStatus: ...
        @overload
        def __getitem__(self, key: Literal["requested_at", "completed_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["tx_hash"], /) -> TxHash: ...
        @overload
        def __getitem__(self, key: Literal["note"], /) -> PayoutNote: ...
        @overload
        def __getitem__(self, key: Literal["history"], /) -> list[PayoutStep]: ...
        @overload
        def __getitem__(self, key: Literal["approvals"], /) -> list[PayoutApproval]: ...
        @overload
        def __getitem__(self, key: Literal["rewards"], /) -> list[PayoutReward]: ...
        @overload
        def __getitem__(self, key: Literal["has_more_rewards"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutPage(Answer):
    """Payouts, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": Payout}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Payout]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CheckedAddress(Answer):
    """Whether an address is good on a network, and if not, what it looks like instead."""

    valid: bool
    """Whether `requestPayout` would take it."""

    address: Address | None
    """The address as it would be kept: without what cannot be seen around it, an IBAN in capitals and without blanks. Null
    where it is not good.
    """

    looks_like: list[Network]
    """The networks on which the same text is a good address, whether the programme lists them or not. Empty where it is good
    on the network that was chosen: what several networks share, as ethereum, polygon and bsc do, is no confusion. At most 8
    items.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["valid"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["address"], /) -> Address | None: ...
        @overload
        def __getitem__(self, key: Literal["looks_like"], /) -> list[Network]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class CoveredPayout(Answer):
    """A payout as operators list it. What does not apply is absent, never null."""

    _optional = frozenset({"tx_hash", "note", "completed_at"})

    id: PayoutId
    """The id of a payout. Any case comes in, lower case goes out. Exactly 36 characters."""

    user_id: UserId
    """Whose money it is. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    amount_micro: Micro
    """How much, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 1 to
    9007199254740991.
    """

    network: Network
    """A way in which payouts can be sent."""

    address: Address
    """Where the money goes. ethereum, polygon and bsc: `0x` and 40 hexadecimal digits, with a right EIP-55 checksum when the
    case is mixed. solana: base58 of 32 bytes. tron: base58check. bitcoin: bech32, bech32m or base58check of the main
    network. sepa: an IBAN of a country that SEPA reaches, which is kept in capitals without blanks. paypal: an e-mail
    address. Blanks and invisible characters around it are taken away; inside they are refused, except in an IBAN. An
    address that belongs to nobody, such as zero, is none. `erased` where the user was erased and the address is not kept
    any more. From 1 to 255 characters.
    """

    status: PayoutStatus
    """`requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
    `cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
    """

    requested_at: Instant
    """When the user asked for it. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    tx_hash: TxHash | None
    """What names the transfer; there once the payout is sent, and still when it came back. What names the transfer on its
    network, such as a transaction hash or the reference of a bank transfer. From 1 to 255 characters.
    """

    note: PayoutNote | None
    """What the operator noted, such as the reason of a failure or of a return. At most 4000 characters."""

    completed_at: Instant | None
    """When it was sent, failed, was cancelled or came back, whichever was last; absent while it is open. A moment as RFC 3339
    writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    covered: bool
    """False while the payout is open and the user owes money, because of a reward that was reversed after it had been used or
    promised: then somebody should look at it before it is sent. Exact at the moment of reading; true for what has ended.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> PayoutId: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["network"], /) -> Network: ...
        @overload
        def __getitem__(self, key: Literal["address"], /) -> Address: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> PayoutStatus: ...
        @overload
        def __getitem__(self, key: Literal["requested_at", "completed_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["tx_hash"], /) -> TxHash: ...
        @overload
        def __getitem__(self, key: Literal["note"], /) -> PayoutNote: ...
        @overload
        def __getitem__(self, key: Literal["covered"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutTotals(Answer):
    """What the whole filter holds, on this page or not, counted at the same moment as the rows."""

    count: int
    """How many payouts. From 0 to 9007199254740991."""

    amount_micro: Micro
    """What they amount to, in micro-units, whatever became of them. 9007199254740991 also stands for everything above it; the
    header `x-total-amount-micro` is exact. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0
    to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["count"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutStatusTotals(Answer):
    """The payouts in one status."""

    status: PayoutStatus
    """`requested` waits for an operator and can still be cancelled by the user; `processing` is being sent; `failed` and
    `cancelled` are final, and so is `sent`, unless the money comes back: then it is `returned`, for good.
    """

    count: int
    """How many payouts. From 0 to 9007199254740991."""

    amount_micro: Micro
    """What they amount to, in micro-units. 9007199254740991 also stands for everything above it. An amount in micro-units;
    1,000,000 is 1.00 of the deployment's currency. From 0 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> PayoutStatus: ...
        @overload
        def __getitem__(self, key: Literal["count"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutReport(Answer):
    """One page of what the filter holds, newest first unless it is sorted otherwise, and the totals of all of it. While there
    is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": CoveredPayout, "totals": PayoutTotals, "by_status": PayoutStatusTotals}

    _optional = frozenset({"by_status", "next", "has_more"})

    totals: PayoutTotals

    by_status: list[PayoutStatusTotals] | None
    """The totals of each status that the filter would hold if it named none, in the order of a payout's life. There when the
    request says `by_status=true`. At most 6 items.
    """

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[CoveredPayout]: ...
        @overload
        def __getitem__(self, key: Literal["totals"], /) -> PayoutTotals: ...
        @overload
        def __getitem__(self, key: Literal["by_status"], /) -> list[PayoutStatusTotals]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class _PayoutChangeInput(TypedDict):
    id: PayoutId
    """The id of a payout. Any case comes in, lower case goes out. Exactly 36 characters."""



class PayoutChangeInput(_PayoutChangeInput, total=False):
    """One payout, and what belongs to its change. A plain dict to send."""

    tx_hash: TxHash
    """What names the transfer on its network. `sent` needs it; nothing else looks at it. What names the transfer on its
    network, such as a transaction hash or the reference of a bank transfer. From 1 to 255 characters.
    """

    reason: PayoutNote
    """Why it failed; the user reads it as the payout's `note`. Nothing but `failed` looks at it. What the operator noted, such
    as the reason of a failure or of a return. At most 4000 characters.
    """


PayoutTrouble: TypeAlias = Literal[
    "tx_hash_required",
    "payout_not_found",
    "payout_not_actionable",
    "payout_not_covered",
    "approval_required",
]
"""The tags with which the change of one payout is refused."""


class PayoutOutcome(Answer):
    """What became of one payout. What does not apply is absent."""

    _optional = frozenset({"status", "error"})

    id: PayoutId
    """The id of a payout. Any case comes in, lower case goes out. Exactly 36 characters."""

    status: PayoutStatus | None
    """Its status now; absent when there is no such payout. `requested` waits for an operator and can still be cancelled by the
    user; `processing` is being sent; `failed` and `cancelled` are final, and so is `sent`, unless the money comes back:
    then it is `returned`, for good.
    """

    error: PayoutTrouble | None
    """Why it is not what was asked for; absent when it is. The tags with which the change of one payout is refused."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> PayoutId: ...
        @overload
        def __getitem__(self, key: Literal["status"], /) -> PayoutStatus: ...
        @overload
        def __getitem__(self, key: Literal["error"], /) -> PayoutTrouble: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutOutcomes(Answer):
    """One outcome for each payout, in the order in which they were sent."""

    _parts = {"outcomes": PayoutOutcome}

    outcomes: list[PayoutOutcome]
    """As many as there were items. At most 500 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["outcomes"], /) -> list[PayoutOutcome]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PayoutsApproved(Answer):
    """How far the approval went."""

    approved: int
    """How many payouts of the request the caller has approved now, those from before included. From 1 to 500."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["approved"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Ticket(Answer):
    """A one-time ticket. It works once, for 60 seconds, and only its hash is kept here."""

    ticket: str
    """The ticket itself, 256 random bits. Exactly 43 characters."""

    url: str
    """Where to send the user's browser. At most 4096 characters."""

    expires_at: Instant
    """When the ticket stops working. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    read_only: bool
    """Whether the session that it opens can only read."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["ticket", "url"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["expires_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["read_only"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserSession(Answer):
    """A session in which a user is signed in, as operators see it."""

    created_at: Instant
    """When the user signed in. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    expires_at: Instant
    """When it ends if the user does not come back; each visit in its second half makes it last 30 days again. A moment as RFC
    3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    opened_by: str | None
    """The name of the operator who had made the ticket; null where the session is older than the record of that. At most 100
    characters.
    """

    read_only: bool
    """Whether it can only read. Such a session is an operator's view of the user, and ends after an hour."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["created_at", "expires_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["opened_by"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["read_only"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserSessionPage(Answer):
    """Sessions, the newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": UserSession}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[UserSession]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


EmbedOrigin: TypeAlias = str
"""Scheme, host and port of pages, as browsers send them, without a path. They are read over https, but for those of the
browser's own machine, on which embedding is tried. At most 300 characters.
"""


class EmbedToken(Answer):
    """A token for pages of one origin. Only its hash is kept here."""

    token: str
    """The token itself, for `Authorization`. It holds 256 random bits. Exactly 48 characters."""

    expires_at: Instant
    """When the token stops working. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["token"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["expires_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class SessionViewUser(Answer):
    """The signed-in user."""

    _optional = frozenset({"blocked"})

    id: UserId
    """The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36 characters."""

    display_name: DisplayName
    """The name that other users may see. From 1 to 100 characters."""

    created_at: Instant
    """When this server first heard of the user. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused.
    At most 40 characters.
    """

    blocked: Literal[True] | None
    """True where the user is blocked, who reads, but earns, changes and withdraws nothing; not there otherwise."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["display_name"], /) -> DisplayName: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["blocked"], /) -> Literal[True]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class SessionViewSession(Answer):
    """The session that the cookie or the embed token names."""

    _optional = frozenset({"read_only"})

    expires_at: Instant
    """When the session ends; reading a login's in its second half makes it last 30 days again. A moment as RFC 3339 writes it.
    Years 0001 to 9999; leap seconds are refused. At most 40 characters.
    """

    read_only: Literal[True] | None
    """True where the session can only read; not there otherwise."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["expires_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["read_only"], /) -> Literal[True]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class SessionView(Answer):
    """Who is signed in, and until when."""

    _parts = {"user": SessionViewUser, "session": SessionViewSession}

    user: SessionViewUser
    """The signed-in user."""

    session: SessionViewSession
    """The session that the cookie or the embed token names."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["user"], /) -> SessionViewUser: ...
        @overload
        def __getitem__(self, key: Literal["session"], /) -> SessionViewSession: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ProgrammeTier(Answer):
    """A referral tier with its label and its rate."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    label: str
    """What the tier is called; kept like a display name, and something in it must be seen. From 1 to 100 characters."""

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["label"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["rate_bps"], /) -> RateBps: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ProgrammeTierInput(TypedDict):
    """A referral tier with its label and its rate. A plain dict to send."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    label: str
    """What the tier is called; kept like a display name, and something in it must be seen. From 1 to 100 characters."""

    rate_bps: RateBps
    """The reward rate in basis points; 1500 is 15 %. From 0 to 10000."""


PointValue: TypeAlias = float
"""How many points something is worth, kept to a millionth of one. From 0 to 9007199254."""


class WalletTask(Answer):
    """What a deposit of at least this amount earns. The highest amount that it reaches counts."""

    amount: int
    """The least deposit, in whole units of the currency. From 0 to 2147483647."""

    point: PointValue
    """How many points something is worth, kept to a millionth of one. From 0 to 9007199254."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["amount"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["point"], /) -> PointValue: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class WalletTaskInput(TypedDict):
    """What a deposit of at least this amount earns. The highest amount that it reaches counts. A plain dict to send."""

    amount: int
    """The least deposit, in whole units of the currency. From 0 to 2147483647."""

    point: PointValue
    """How many points something is worth, kept to a millionth of one. From 0 to 9007199254."""


class StakeTask(Answer):
    """What every unit of a stake of at least this length earns. The longest one that it reaches counts."""

    expiredTime: int
    """The least length, in days. From 0 to 2147483647."""

    ratio: PointValue
    """Points for each unit of the currency. How many points something is worth, kept to a millionth of one. From 0 to
    9007199254.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["expiredTime"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["ratio"], /) -> PointValue: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class StakeTaskInput(TypedDict):
    """What every unit of a stake of at least this length earns. The longest one that it reaches counts. A plain dict to send."""

    expiredTime: int
    """The least length, in days. From 0 to 2147483647."""

    ratio: PointValue
    """Points for each unit of the currency. How many points something is worth, kept to a millionth of one. From 0 to
    9007199254.
    """


class TaskSetting(Answer):
    """What every task is worth now. Points that were earned before keep their value."""

    _parts = {"wallet": WalletTask, "staking": StakeTask}

    id: int
    """The number of the setting. From 1 to 2147483647."""

    verification: PointValue
    """For the verification of a user's account, once. How many points something is worth, kept to a millionth of one. From 0
    to 9007199254.
    """

    wallet: list[WalletTask]
    """For deposits; each amount once. At most 100 items."""

    auction: PointValue
    """For every bid in an auction. How many points something is worth, kept to a millionth of one. From 0 to 9007199254."""

    direct: PointValue
    """For every direct purchase. How many points something is worth, kept to a millionth of one. From 0 to 9007199254."""

    staking: list[StakeTask]
    """For stakes; each length once. At most 100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["verification", "auction", "direct"], /) -> PointValue: ...
        @overload
        def __getitem__(self, key: Literal["wallet"], /) -> list[WalletTask]: ...
        @overload
        def __getitem__(self, key: Literal["staking"], /) -> list[StakeTask]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class Terms(Answer):
    """The rules of the programme as far as they concern whoever takes part or thinks about it, the same for everybody. What
    only operators need to know is not among them.
    """

    _parts = {"tiers": ProgrammeTier, "tasks": TaskSetting}

    currency: str
    """The currency of all amounts, as ISO 4217 writes it. Exactly 3 characters."""

    tiers: list[ProgrammeTier]
    """The referral tiers, lowest first. New users get the first one; `rate_bps` is what inviters earn of each payment. From 1
    to 100 items.
    """

    hold_days: int
    """How many days a reward is held before it becomes available. From 0 to 3650."""

    payout_min_micro: Micro
    """The smallest payout, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 1 to
    9007199254740991.
    """

    networks: list[Network]
    """The networks on which payouts can be requested. At most 8 items."""

    attribution_window_days: int
    """How many days after a click a signup still counts, and how long the cookie `ref_code` lives. From 1 to 365."""

    touch: Literal["last", "first"]
    """Which click counts when there are several."""

    account_age_max_days: int
    """How many days after signing up a user can still be attributed. From 0 to 3650."""

    reward_months_max: int | None
    """For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null
    is forever. From 1 to 1200.
    """

    reward_cap_per_invitee_micro: Micro | None
    """The most that one invitee can earn the inviter, in micro-units; null is no cap. From 1 to 9007199254740991."""

    reward_cap_per_month_micro: Micro | None
    """The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap. From 1 to
    9007199254740991.
    """

    show_inviter_name: bool
    """Whether anyone who knows a code may see its owner's display name."""

    show_invitee_names: bool
    """Whether inviters see the display names of whom they invited."""

    tasks: TaskSetting | None
    """What earns points on the ladder of user tiers, and how many: the task setting in force, or null where none was ever put
    in force.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["currency"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["tiers"], /) -> list[ProgrammeTier]: ...
        @overload
        def __getitem__(self, key: Literal["hold_days", "attribution_window_days", "account_age_max_days"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["payout_min_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["networks"], /) -> list[Network]: ...
        @overload
        def __getitem__(self, key: Literal["touch"], /) -> Literal["last", "first"]: ...
        @overload
        def __getitem__(self, key: Literal["reward_months_max"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["reward_cap_per_invitee_micro", "reward_cap_per_month_micro"], /) -> Micro | None: ...
        @overload
        def __getitem__(self, key: Literal["show_inviter_name", "show_invitee_names"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["tasks"], /) -> TaskSetting | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


LandingUrl: TypeAlias = str
"""An absolute http or https address, or a path on this server. From 1 to 2048 characters."""


Origin: TypeAlias = str
"""Scheme, host and port of a site, without a path. At most 300 characters."""


class Programme(Answer):
    """The rules of the programme. A change applies from its moment on; every version is kept."""

    _parts = {"tiers": ProgrammeTier}

    _optional = frozenset({"reserved_slug_patterns", "embed_origins", "show_invitee_names"})

    version: str
    """Names this version. To change the programme, send the version that was read. From 1 to 64 characters."""

    tiers: list[ProgrammeTier]
    """The referral tiers, each number once. New users get the lowest. From 1 to 100 items."""

    hold_days: int
    """How many days a reward is held before it becomes available. From 0 to 3650."""

    payout_min_micro: Micro
    """The smallest payout, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 1 to
    9007199254740991.
    """

    attribution_window_days: int
    """How many days after a click a signup still counts, and how long the cookie `ref_code` lives. From 1 to 365."""

    touch: Literal["last", "first"]
    """Which click counts when there are several."""

    account_age_max_days: int
    """How many days after signing up a user can still be attributed. From 0 to 3650."""

    reward_months_max: int | None
    """For how many calendar months from signing up an invitee's payments earn rewards, up to and without the last moment; null
    is forever. From 1 to 1200.
    """

    reward_cap_per_invitee_micro: Micro | None
    """The most that one invitee can earn the inviter, in micro-units; null is no cap. From 1 to 9007199254740991."""

    reward_cap_per_month_micro: Micro | None
    """The most that an inviter can earn in one calendar month (UTC), in micro-units; null is no cap. From 1 to
    9007199254740991.
    """

    networks: list[Network]
    """The networks on which payouts can be requested. At most 8 items."""

    reserved_slugs: list[str]
    """Slugs that nobody can take. Words and slugs are compared without "-", with 0 as o and with 1 and l as i. At most 1000
    items.
    """

    reserved_slug_patterns: list[str] | None
    """The same for many slugs at once: `*` stands for any characters, none included. It is always answered; left out of a
    change, the patterns stay as they are. At most 1000 items.
    """

    landing_url: LandingUrl
    """Where links lead to. Its origin is this server's or listed in `landing_origins`. An absolute http or https address, or a
    path on this server. From 1 to 2048 characters.
    """

    landing_origins: list[Origin]
    """The origins to which links and logins may lead, besides this server's own. At most 50 items."""

    embed_origins: list[EmbedOrigin] | None
    """The origins whose pages may show users their referrals inside them, by tokens of `createEmbedToken`. It is always
    answered; left out of a change, they stay as they are. At most 50 items.
    """

    show_inviter_name: bool
    """Whether anyone who knows a code may see its owner's display name."""

    show_invitee_names: bool | None
    """Whether inviters see the display names of whom they invited; operators always do. It is always answered; left out of a
    change, it stays as it is.
    """

    payout_cover_required: bool
    """Whether `markPayoutSent` refuses a payout of a user who owes money, unless it is told to override that."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["version"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["tiers"], /) -> list[ProgrammeTier]: ...
        @overload
        def __getitem__(self, key: Literal["hold_days", "attribution_window_days", "account_age_max_days"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["payout_min_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["touch"], /) -> Literal["last", "first"]: ...
        @overload
        def __getitem__(self, key: Literal["reward_months_max"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["reward_cap_per_invitee_micro", "reward_cap_per_month_micro"], /) -> Micro | None: ...
        @overload
        def __getitem__(self, key: Literal["networks"], /) -> list[Network]: ...
        @overload
        def __getitem__(self, key: Literal["reserved_slugs", "reserved_slug_patterns"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: Literal["landing_url"], /) -> LandingUrl: ...
        @overload
        def __getitem__(self, key: Literal["landing_origins"], /) -> list[Origin]: ...
        @overload
        def __getitem__(self, key: Literal["embed_origins"], /) -> list[EmbedOrigin]: ...
        @overload
        def __getitem__(self, key: Literal["show_inviter_name", "show_invitee_names", "payout_cover_required"], /) -> bool: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


VersionNote: TypeAlias = str
"""What whoever put a version in force wrote about it. At most 1000 characters."""


class TierCount(Answer):
    """A referral tier, and how many users are on it."""

    tier: Tier
    """The number of a referral tier; it sets the reward rate. Only operators change a user's tier. From 1 to 1000."""

    count: int
    """How many users are on it, erased ones aside. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["tier"], /) -> Tier: ...
        @overload
        def __getitem__(self, key: Literal["count"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ProgrammeReplay(Answer):
    """What payments earned, and what they would have earned by the draft, before anything was given back. Where the rules in
    force were others at some time in these days, that is a difference, too.
    """

    since: Instant
    """The payments were reported from this moment on. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are
    refused. At most 40 characters.
    """

    until: Instant
    """And before this one. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    events: int
    """How many payments were reported, rewarded or not. From 0 to 9007199254740991."""

    rewards_micro: Micro
    """What they earned, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From
    -9007199254740991 to 9007199254740991.
    """

    would_be_micro: Micro
    """What they would have earned by the draft, in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the
    deployment's currency. From -9007199254740991 to 9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["since", "until"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["events"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["rewards_micro", "would_be_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


ProgrammeRefusalTag: TypeAlias = Literal["programme_invalid", "programme_stale", "tier_in_use"]
"""The tag of the refusal."""


class ProgrammeRefusal(Answer):
    """Why `updateProgramme` would refuse this draft now."""

    error: ProgrammeRefusalTag
    """The tag of the refusal."""

    message: str
    """The same for people. At most 1000 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["error"], /) -> ProgrammeRefusalTag: ...
        @overload
        def __getitem__(self, key: Literal["message"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ProgrammePreview(Answer):
    """What putting a draft in force would change, for whom, and for how much money."""

    _parts = {"users": TierCount, "replay": ProgrammeReplay, "refusal": ProgrammeRefusal}

    fields: list[str]
    """The rules that it would change, by name. At most 100 items."""

    users: list[TierCount]
    """The users of each tier that the draft has or that users hold, lowest first. At most 10000 items."""

    replay: ProgrammeReplay | None
    """What it would have meant for the last 30 days; null where that could not be said within two seconds."""

    refusal: ProgrammeRefusal | None
    """Why the change would be refused; null where it would not."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["fields"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: Literal["users"], /) -> list[TierCount]: ...
        @overload
        def __getitem__(self, key: Literal["replay"], /) -> ProgrammeReplay | None: ...
        @overload
        def __getitem__(self, key: Literal["refusal"], /) -> ProgrammeRefusal | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ProgrammeVersion(Answer):
    """That the rules were put in force, by whom, and what that changed."""

    version: ProgrammeVersionName
    """Names one version of the rules. It is opaque. From 1 to 64 characters."""

    actor: AuditActor
    """Who put it in force, as the audit log names them. Who did it, such as `operator:` and the operator's name, or `user:`
    and the user's id; `system` is the server itself. At most 100 characters.
    """

    created_at: Instant
    """Since when it was in force. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    fields: list[str]
    """The rules that it changed, compared with the version before it, by name. The first version changed none. At most 100
    items.
    """

    note: VersionNote | None
    """Why, in the words of whoever did it; null where nothing was written."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["version"], /) -> ProgrammeVersionName: ...
        @overload
        def __getitem__(self, key: Literal["actor"], /) -> AuditActor: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["fields"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: Literal["note"], /) -> VersionNote | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ProgrammeVersionPage(Answer):
    """Versions, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": ProgrammeVersion}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[ProgrammeVersion]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


Level: TypeAlias = int
"""The number of a user tier, which names it. Levels may have gaps. From 1 to 2147483647."""


TierName: TypeAlias = str
"""What users of the tier are called. From 1 to 100 characters."""


Points: TypeAlias = float
"""An amount of points, exact to a millionth of one. From 0 to 9007199254."""


BadgeUrl: TypeAlias = str
"""Where the badge is served, for use in `<img>`. At most 2048 characters."""


class UserTier(Answer):
    """A tier of the ladder. A user holds the highest one whose points the user has reached."""

    level: Level
    """The number of a user tier, which names it. Levels may have gaps. From 1 to 2147483647."""

    name: TierName
    """What users of the tier are called. From 1 to 100 characters."""

    point: Points
    """The points at which the tier begins, as kept, rounded to a millionth. An amount of points, exact to a millionth of one.
    From 0 to 9007199254.
    """

    svg: str
    """The badge as it is kept. At most 131072 characters."""

    badge_url: BadgeUrl
    """Where the badge is served, for use in `<img>`. At most 2048 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["level"], /) -> Level: ...
        @overload
        def __getitem__(self, key: Literal["name"], /) -> TierName: ...
        @overload
        def __getitem__(self, key: Literal["point"], /) -> Points: ...
        @overload
        def __getitem__(self, key: Literal["svg"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["badge_url"], /) -> BadgeUrl: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserTierList(Answer):
    """All user tiers by level.

    `["items"]`: The tiers, lowest first. At most 100 items.
    """

    _parts = {"items": UserTier}

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[UserTier]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class MyTier(Answer):
    """A user's tier, and what is missing to the next. It follows from the points whenever it is read."""

    level: int | None
    """The highest level that the points reach; null below the lowest. From 1 to 2147483647."""

    points: Points
    """The user's points. An amount of points, exact to a millionth of one. From 0 to 9007199254."""

    next_level: int | None
    """The next level; null on the highest. From 1 to 2147483647."""

    points_missing: float | None
    """Points that are missing to the next level; null on the highest. From 0 to 9007199254."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["level", "next_level"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["points"], /) -> Points: ...
        @overload
        def __getitem__(self, key: Literal["points_missing"], /) -> float | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


Badge: TypeAlias = str
"""SVG markup, at most 64 KiB of UTF-8 and well-formed XML. What could run or load something is taken out before it is kept.
From 1 to 65536 characters.
"""


class UserTierSaved(Answer):
    """The tier, and what its badge had to lose."""

    level: Level
    """The number of a user tier, which names it. Levels may have gaps. From 1 to 2147483647."""

    name: TierName
    """What users of the tier are called. From 1 to 100 characters."""

    point: Points
    """An amount of points, exact to a millionth of one. From 0 to 9007199254."""

    svg: str
    """The badge as it is kept. At most 131072 characters."""

    badge_url: BadgeUrl
    """Where the badge is served, for use in `<img>`. At most 2048 characters."""

    badge_removed: list[str]
    """What was taken out of the badge that this request brought; nothing when it brought none. At most 100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["level"], /) -> Level: ...
        @overload
        def __getitem__(self, key: Literal["name"], /) -> TierName: ...
        @overload
        def __getitem__(self, key: Literal["point"], /) -> Points: ...
        @overload
        def __getitem__(self, key: Literal["svg"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["badge_url"], /) -> BadgeUrl: ...
        @overload
        def __getitem__(self, key: Literal["badge_removed"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class LevelCount(Answer):
    """A level, and how many users stand on it."""

    level: Level
    """The number of a user tier, which names it. Levels may have gaps. From 1 to 2147483647."""

    users: int
    """Users who have its points, and not those of the next level. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["level"], /) -> Level: ...
        @overload
        def __getitem__(self, key: Literal["users"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class LadderCounts(Answer):
    """How many users stand where. All together are all users but the erased ones.

    `["items"]`: The levels, lowest first. At most 100 items.
    """

    _parts = {"items": LevelCount}

    below: int
    """Users who have not reached the lowest level; all of them where there is none. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[LevelCount]: ...
        @overload
        def __getitem__(self, key: Literal["below"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class BadgePreview(Answer):
    """The badge, and what it would have to lose."""

    svg: str
    """The badge as it would be kept. Nothing in it runs or loads anything. At most 131072 characters."""

    badge_removed: list[str]
    """What was taken out of the badge that this request brought; nothing when it brought none. At most 100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["svg"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["badge_removed"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class TierPreview(Answer):
    """How many users would be on another tier."""

    promoted: int
    """Users who would rise. From 0 to 9007199254740991."""

    demoted: int
    """Users who would fall. From 0 to 9007199254740991."""

    unchanged: int
    """Users who would stay where they are. From 0 to 9007199254740991."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["promoted", "demoted", "unchanged"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class TaskSettingVersion(Answer):
    """What every task was worth from a moment on, and who said so."""

    _parts = {"wallet": WalletTask, "staking": StakeTask}

    id: int
    """The number of the setting. Versions that replace one another have the same. From 1 to 2147483647."""

    verification: PointValue
    """For the verification of a user's account, once. How many points something is worth, kept to a millionth of one. From 0
    to 9007199254.
    """

    wallet: list[WalletTask]
    """For deposits; each amount once. At most 100 items."""

    auction: PointValue
    """For every bid in an auction. How many points something is worth, kept to a millionth of one. From 0 to 9007199254."""

    direct: PointValue
    """For every direct purchase. How many points something is worth, kept to a millionth of one. From 0 to 9007199254."""

    staking: list[StakeTask]
    """For stakes; each length once. At most 100 items."""

    version: int
    """Counts all versions of all settings, from 1 on. From 1 to 2147483647."""

    actor: AuditActor
    """Who put it in force, as the audit log names them. Who did it, such as `operator:` and the operator's name, or `user:`
    and the user's id; `system` is the server itself. At most 100 characters.
    """

    created_at: Instant
    """Since when it was in force. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id", "version"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["verification", "auction", "direct"], /) -> PointValue: ...
        @overload
        def __getitem__(self, key: Literal["wallet"], /) -> list[WalletTask]: ...
        @overload
        def __getitem__(self, key: Literal["staking"], /) -> list[StakeTask]: ...
        @overload
        def __getitem__(self, key: Literal["actor"], /) -> AuditActor: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class TaskSettingPage(Answer):
    """Versions of the task setting, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": TaskSettingVersion}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[TaskSettingVersion]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PlainPointEvent(Answer):
    """An account was verified, a bid was made, or something was bought directly."""

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["verification", "auction", "direct"]
    """What the user did. A verification counts once for a user, even when it was taken back; the others every time."""

    user_id: UserId
    """Who did it. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["task"], /) -> Literal["verification", "auction", "direct"]: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["occurred_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PlainPointEventInput(TypedDict):
    """An account was verified, a bid was made, or something was bought directly. A plain dict to send."""

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["verification", "auction", "direct"]
    """What the user did. A verification counts once for a user, even when it was taken back; the others every time."""

    user_id: UserId
    """Who did it. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """


class DepositPointEvent(Answer):
    """A user deposited an amount."""

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["wallet"]
    """What the user did."""

    user_id: UserId
    """Who did it. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    amount_micro: Micro
    """The amount in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0 to
    9007199254740991.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["task"], /) -> Literal["wallet"]: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["occurred_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class DepositPointEventInput(TypedDict):
    """A user deposited an amount. A plain dict to send."""

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["wallet"]
    """What the user did."""

    user_id: UserId
    """Who did it. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    amount_micro: Micro
    """The amount in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0 to
    9007199254740991.
    """


class StakePointEvent(Answer):
    """A user staked an amount for a time."""

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["staking"]
    """What the user did."""

    user_id: UserId
    """Who did it. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    amount_micro: Micro
    """The amount in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0 to
    9007199254740991.
    """

    days: int
    """For how many days. From 0 to 2147483647."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["task"], /) -> Literal["staking"]: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["occurred_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["amount_micro"], /) -> Micro: ...
        @overload
        def __getitem__(self, key: Literal["days"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class StakePointEventInput(TypedDict):
    """A user staked an amount for a time. A plain dict to send."""

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["staking"]
    """What the user did."""

    user_id: UserId
    """Who did it. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    amount_micro: Micro
    """The amount in micro-units. An amount in micro-units; 1,000,000 is 1.00 of the deployment's currency. From 0 to
    9007199254740991.
    """

    days: int
    """For how many days. From 0 to 2147483647."""


class ReversalPointEvent(Answer):
    """Takes back what another event earned, when a purchase is returned or a deposit fails. It does so once, exactly, and in
    any order with the event: one that comes first waits, and the event then earns nothing.
    """

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["reversal"]
    """What happened."""

    user_id: UserId
    """Whose event it was. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    event_id: EventId
    """The id of the event to take back. It is of the same user, and no reversal itself. The host application's own name for an
    event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id", "event_id"], /) -> EventId: ...
        @overload
        def __getitem__(self, key: Literal["task"], /) -> Literal["reversal"]: ...
        @overload
        def __getitem__(self, key: Literal["user_id"], /) -> UserId: ...
        @overload
        def __getitem__(self, key: Literal["occurred_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ReversalPointEventInput(TypedDict):
    """Takes back what another event earned, when a purchase is returned or a deposit fails. It does so once, exactly, and in
    any order with the event: one that comes first waits, and the event then earns nothing. A plain dict to send.
    """

    id: EventId
    """The host application's own name for the event. It says the same thing whenever it is sent again. The host application's
    own name for an event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """

    task: Literal["reversal"]
    """What happened."""

    user_id: UserId
    """Whose event it was. The id of a user, chosen by the host application. Any case comes in, lower case goes out. Exactly 36
    characters.
    """

    occurred_at: Instant
    """When, at most 5 minutes from now. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most
    40 characters.
    """

    event_id: EventId
    """The id of the event to take back. It is of the same user, and no reversal itself. The host application's own name for an
    event. It says the same thing whenever it is sent again. From 1 to 255 characters.
    """


PointEvent: TypeAlias = PlainPointEvent | DepositPointEvent | StakePointEvent | ReversalPointEvent
"""Something a user did that is worth points. Its task decides what else it tells."""


PointEventInput: TypeAlias = PlainPointEventInput | DepositPointEventInput | StakePointEventInput | ReversalPointEventInput
"""Something a user did that is worth points. Its task decides what else it tells. A plain dict to send."""


PointReason: TypeAlias = Literal[
    "already_verified",
    "amount_too_small",
    "days_too_few",
    "setting_missing",
    "user_not_found",
    "invalid_event",
    "event_id_reused",
    "amount_out_of_range",
    "reversed",
    "already_reversed",
    "event_unknown",
    "event_mismatch",
]
"""Why an event earned nothing: `already_verified`, `amount_too_small`, `days_too_few`, `setting_missing` (nobody has said yet
what tasks are worth), `reversed` (a reversal came before it); why a reversal took nothing back: `already_reversed`,
`event_unknown` (it waits for its event). The others say why it was not kept; the error catalogue explains them.
"""


class PointOutcome(Answer):
    """What one event earned. A repetition answers what the first report answered."""

    _optional = frozenset({"reason", "detail"})

    id: str | None
    """The event's id; null when it has none that could be one. At most 255 characters."""

    points: PointsMoved
    """The points that it earned; below zero only of a reversal, which takes points back. What an event did to a user's points,
    exact to a millionth of one. From -9007199254 to 9007199254.
    """

    replayed: bool
    """True when this id had been reported before."""

    reason: PointReason | None
    """Why an event earned nothing: `already_verified`, `amount_too_small`, `days_too_few`, `setting_missing` (nobody has said
    yet what tasks are worth), `reversed` (a reversal came before it); why a reversal took nothing back: `already_reversed`,
    `event_unknown` (it waits for its event). The others say why it was not kept; the error catalogue explains them.
    """

    detail: EventFault | None
    """What is wrong with an `invalid_event`; absent from all other outcomes. The first rule that the event breaks, for people:
    its properties in the order of its schema, then those that it should not have. No value of the event is repeated. The
    words may change. From 1 to 500 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["points"], /) -> PointsMoved: ...
        @overload
        def __getitem__(self, key: Literal["replayed"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["reason"], /) -> PointReason: ...
        @overload
        def __getitem__(self, key: Literal["detail"], /) -> EventFault: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PointOutcomes(Answer):
    """One outcome for each event, in their order."""

    _parts = {"outcomes": PointOutcome}

    outcomes: list[PointOutcome]
    """As many as there were events. At most 500 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["outcomes"], /) -> list[PointOutcome]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PointRecord(Answer):
    """An event with what it earned."""

    _parts = {
        "event": choice(
            "task",
            {
                "verification": PlainPointEvent,
                "auction": PlainPointEvent,
                "direct": PlainPointEvent,
                "wallet": DepositPointEvent,
                "staking": StakePointEvent,
                "reversal": ReversalPointEvent,
            },
        ),
    }

    event: PointEvent
    """Something a user did that is worth points. Its task decides what else it tells."""

    points: PointsMoved
    """The points that it earned; below zero only of a reversal, which takes points back. What an event did to a user's points,
    exact to a millionth of one. From -9007199254 to 9007199254.
    """

    reason: PointReason | None
    """Why it earned nothing; null where nothing stood against it."""

    received_at: Instant
    """When it was reported. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40
    characters.
    """

    reported_by: str
    """Who reported it. From 1 to 255 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["event"], /) -> PointEvent: ...
        @overload
        def __getitem__(self, key: Literal["points"], /) -> PointsMoved: ...
        @overload
        def __getitem__(self, key: Literal["reason"], /) -> PointReason | None: ...
        @overload
        def __getitem__(self, key: Literal["received_at"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: Literal["reported_by"], /) -> str: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class UserPoints(Answer):
    """A user's tier and points, and the newest events behind them."""

    _parts = {"events": PointRecord}

    level: int | None
    """The highest level that the points reach; null below the lowest. From 1 to 2147483647."""

    points: Points
    """The user's points. An amount of points, exact to a millionth of one. From 0 to 9007199254."""

    next_level: int | None
    """The next level; null on the highest. From 1 to 2147483647."""

    points_missing: float | None
    """Points that are missing to the next level; null on the highest. From 0 to 9007199254."""

    events: list[PointRecord]
    """The newest 50 point events, newest first. At most 50 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["level", "next_level"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["points"], /) -> Points: ...
        @overload
        def __getitem__(self, key: Literal["points_missing"], /) -> float | None: ...
        @overload
        def __getitem__(self, key: Literal["events"], /) -> list[PointRecord]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class PointEventPage(Answer):
    """Point events of a user, the last one first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": PointRecord}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[PointRecord]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


TokenName: TypeAlias = str
"""What the token is for, 1 to 60 printable characters of ASCII without blanks at the ends. From 1 to 60 characters."""


TokenOperator: TypeAlias = str
"""As whom the token acts. From 1 to 40 characters."""


Grant: TypeAlias = str
"""A scope that an operation asks for, `<tag>:*` for all scopes of a tag, or `*` for everything. `<tag>:write` lets its holder
read, too. From 1 to 60 characters.
"""


TokenNetwork: TypeAlias = str
"""Addresses from which a token may be used, in CIDR notation, of IPv4 or IPv6. From 4 to 49 characters."""


class ApiToken(Answer):
    """A token for programs, without its secret."""

    token_id: str
    """The id of an API token; it stays when the secret is rotated. At most 36 characters."""

    name: TokenName
    """What the token is for, 1 to 60 printable characters of ASCII without blanks at the ends. From 1 to 60 characters."""

    operator: TokenOperator
    """As whom the token acts. From 1 to 40 characters."""

    prefix: str
    """The first eight characters of its secret, by which a secret that was found can be told. Exactly 8 characters."""

    scopes: list[Grant]
    """What the token may do, as far as its operator may. From 1 to 100 items."""

    networks: list[TokenNetwork]
    """From where it may be used; empty for everywhere. At most 20 items."""

    created_by: str
    """The operator who made it. From 1 to 40 characters."""

    created_at: Instant
    """When it was made. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    expires_at: str | None
    """When it stops working, null when it does not by itself. At most 40 characters."""

    last_used_at: str | None
    """When it was last used, to the minute; null when it never was. At most 40 characters."""

    previous_expires_at: str | None
    """While it is rotating, when the secret before stops working; else null. At most 40 characters."""

    revoked_at: str | None
    """When it was revoked, null while it is not. One whose name was taken after it had expired ends with its expiry. At most
    40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["token_id", "prefix", "created_by"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["name"], /) -> TokenName: ...
        @overload
        def __getitem__(self, key: Literal["operator"], /) -> TokenOperator: ...
        @overload
        def __getitem__(self, key: Literal["scopes"], /) -> list[Grant]: ...
        @overload
        def __getitem__(self, key: Literal["networks"], /) -> list[TokenNetwork]: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(
            self,
            key: Literal["expires_at", "last_used_at", "previous_expires_at", "revoked_at"],
            /,
        ) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class ApiTokenPage(Answer):
    """API tokens, newest first. While there is more, `Link` says where it is.

    `["items"]`: The rows of this page. At most 200 items.
    """

    _parts = {"items": ApiToken}

    _optional = frozenset({"next", "has_more"})

    next: NextCursor | None
    """Asks for the next page when it is given as `after`; null when this is the last one. There when the request has `after`.
    From 1 to 200 characters.
    """

    has_more: HasMore | None
    """Whether there are rows behind this page, however many rows it has. There when the request has `after`."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[ApiToken]: ...
        @overload
        def __getitem__(self, key: Literal["next"], /) -> NextCursor: ...
        @overload
        def __getitem__(self, key: Literal["has_more"], /) -> HasMore: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class NewApiToken(Answer):
    """A token whose secret was just made. No other answer shows it."""

    token_id: str
    """The id of an API token; it stays when the secret is rotated. At most 36 characters."""

    name: TokenName
    """What the token is for, 1 to 60 printable characters of ASCII without blanks at the ends. From 1 to 60 characters."""

    operator: TokenOperator
    """As whom the token acts. From 1 to 40 characters."""

    prefix: str
    """The first eight characters of its secret, by which a secret that was found can be told. Exactly 8 characters."""

    scopes: list[Grant]
    """What the token may do, as far as its operator may. From 1 to 100 items."""

    networks: list[TokenNetwork]
    """From where it may be used; empty for everywhere. At most 20 items."""

    created_by: str
    """The operator who made it. From 1 to 40 characters."""

    created_at: Instant
    """When it was made. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters."""

    expires_at: str | None
    """When it stops working, null when it does not by itself. At most 40 characters."""

    last_used_at: str | None
    """When it was last used, to the minute; null when it never was. At most 40 characters."""

    previous_expires_at: str | None
    """While it is rotating, when the secret before stops working; else null. At most 40 characters."""

    revoked_at: str | None
    """When it was revoked, null while it is not. One whose name was taken after it had expired ends with its expiry. At most
    40 characters.
    """

    secret: str
    """What is sent: `trp_`, 43 characters of 256 random bits, and 6 of a checksum. The one that is shown here as an example
    has a wrong checksum. Exactly 53 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["token_id", "prefix", "created_by", "secret"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["name"], /) -> TokenName: ...
        @overload
        def __getitem__(self, key: Literal["operator"], /) -> TokenOperator: ...
        @overload
        def __getitem__(self, key: Literal["scopes"], /) -> list[Grant]: ...
        @overload
        def __getitem__(self, key: Literal["networks"], /) -> list[TokenNetwork]: ...
        @overload
        def __getitem__(self, key: Literal["created_at"], /) -> Instant: ...
        @overload
        def __getitem__(
            self,
            key: Literal["expires_at", "last_used_at", "previous_expires_at", "revoked_at"],
            /,
        ) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


TokenId: TypeAlias = str
"""The id of an API token; it stays when the secret is rotated. At most 36 characters."""


OperatorName: TypeAlias = str
"""What an operator is called in the audit log. From 1 to 40 characters."""


Role: TypeAlias = Literal["viewer", "support", "finance", "rules", "owner"]
"""What an operator may do. A viewer reads everything but payouts. Support works on users, codes and attributions, finance on
payouts and the ledger, rules on the programme, its tiers and what tasks are worth; each of them may read what a viewer
reads. An owner may do everything.
"""


OperatorEmail: TypeAlias = str | None
"""By which an operator who signs in elsewhere is recognised, in lower case. Null when there is none. From 3 to 254 characters."""


class Operator(Answer):
    """A person of the back office, or a name of the environment."""

    name: OperatorName
    """What an operator is called in the audit log. From 1 to 40 characters."""

    role: Role
    """What an operator may do. A viewer reads everything but payouts. Support works on users, codes and attributions, finance
    on payouts and the ledger, rules on the programme, its tiers and what tasks are worth; each of them may read what a
    viewer reads. An owner may do everything.
    """

    email: OperatorEmail
    """By which an operator who signs in elsewhere is recognised, in lower case. Null when there is none. From 3 to 254
    characters.
    """

    disabled: bool
    """Whether the operator may do nothing at present."""

    has_oidc: bool
    """Whether the operator has signed in at an OpenID provider."""

    in_environment: bool
    """Whether the name is configured with the server, as the owner's of ADMIN_TOKEN or ADMIN_TOKENS. Such an operator is
    changed there.
    """

    open_sessions: int
    """How many console sessions of the operator have not been ended, and are not too old. From 0 to 2147483647."""

    created_at: str | None
    """When the operator was made; null for a name of the environment. At most 40 characters."""

    last_seen_at: str | None
    """When the operator was last seen in the console, to a minute; null if never. At most 40 characters."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["name"], /) -> OperatorName: ...
        @overload
        def __getitem__(self, key: Literal["role"], /) -> Role: ...
        @overload
        def __getitem__(self, key: Literal["email"], /) -> OperatorEmail: ...
        @overload
        def __getitem__(self, key: Literal["disabled", "has_oidc", "in_environment"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["open_sessions"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["created_at", "last_seen_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class OperatorList(Answer):
    """Every operator, by name. Names of the environment are among them.

    `["items"]`: The operators. At most some 500 can be made. At most 1000 items.
    """

    _parts = {"items": Operator}

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["items"], /) -> list[Operator]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


ScopeName: TypeAlias = str
"""A scope, as operations name it. From 3 to 100 characters."""


class SessionEnd(Answer):
    """Until when a console session goes on, and is fresh."""

    expires_at: Instant
    """When the session ends at the latest. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At
    most 40 characters.
    """

    fresh_until: Instant
    """Until when what cannot be undone needs no confirmation. A moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds
    are refused. At most 40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["expires_at", "fresh_until"], /) -> Instant: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


OperationName: TypeAlias = str
"""The name of an operation. From 1 to 100 characters."""


class CurrentOperator(Answer):
    """The operator whose credentials were sent, and what may be done with them."""

    _parts = {"session": SessionEnd}

    operator: OperatorName
    """What an operator is called in the audit log. From 1 to 40 characters."""

    role: Role
    """What an operator may do. A viewer reads everything but payouts. Support works on users, codes and attributions, finance
    on payouts and the ledger, rules on the programme, its tiers and what tasks are worth; each of them may read what a
    viewer reads. An owner may do everything.
    """

    scopes: list[ScopeName]
    """Every scope that these credentials hold now. At most 500 items."""

    session: SessionEnd | None
    """The console session; null where a token was sent."""

    may: list[OperationName]
    """The operations that can be called with these credentials, by their names. At most 500 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["operator"], /) -> OperatorName: ...
        @overload
        def __getitem__(self, key: Literal["role"], /) -> Role: ...
        @overload
        def __getitem__(self, key: Literal["scopes"], /) -> list[ScopeName]: ...
        @overload
        def __getitem__(self, key: Literal["session"], /) -> SessionEnd | None: ...
        @overload
        def __getitem__(self, key: Literal["may"], /) -> list[OperationName]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class JobState(Answer):
    """Something that is done beside requests."""

    name: str
    """What the job is called. From 1 to 100 characters."""

    last_success_at: str | None
    """When it last succeeded, as far as this server knows: what others did it knows of sweepRewards alone. Null when it knows
    of no time. At most 40 characters.
    """

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["name"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["last_success_at"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


Feature: TypeAlias = Literal["jobs", "oidc", "rate_limit", "response_validation"]
"""`jobs`: this server does jobs. `oidc`: operators can log in by an OpenID provider. `rate_limit`: callers are limited.
`response_validation`: every answer is held against the contract.
"""


class Deployment(Answer):
    """What this server was set up with, as far as operators see a difference."""

    _parts = {"jobs": JobState}

    version: str
    """The version of the contract. From 5 to 20 characters."""

    currency: str
    """The one currency, as ISO 4217 writes it. Exactly 3 characters."""

    public_url: str
    """The origin under which browsers reach the server. At most 2048 characters."""

    append_only: bool
    """Whether the database keeps the serving role from rewriting the ledger and the logs."""

    four_eyes: int
    """How many other operators must agree before a payout is sent. From 0 to 2."""

    jobs: list[JobState]
    """What is done beside requests. At most 100 items."""

    features: list[Feature]
    """What is switched on, of what is not everywhere. At most 100 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["version", "currency", "public_url"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["append_only"], /) -> bool: ...
        @overload
        def __getitem__(self, key: Literal["four_eyes"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["jobs"], /) -> list[JobState]: ...
        @overload
        def __getitem__(self, key: Literal["features"], /) -> list[Feature]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlErrorLocationsItem(Answer):
    """A place in the document."""

    line: int
    """The line, from 1. From 1 to 2147483647."""

    column: int
    """The column, from 1. From 1 to 2147483647."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["line", "column"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlErrorExtensions(Answer):
    """What programs go by."""

    code: Literal[
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
    """The tag to branch on."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["code"], /) -> Literal[
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
        ]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlError(Answer):
    """Why the document, or one of its fields, was refused."""

    _parts = {"locations": GraphqlErrorLocationsItem, "extensions": GraphqlErrorExtensions}

    _optional = frozenset({"locations", "path"})

    message: ErrorMessage
    """For people; its words may change. From 1 to 1000 characters."""

    locations: list[GraphqlErrorLocationsItem] | None
    """Where in the document. At most 2000 items."""

    path: list[str | int] | None
    """Which field of the answer it is about. At most 2000 items."""

    extensions: GraphqlErrorExtensions
    """What programs go by."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["message"], /) -> ErrorMessage: ...
        @overload
        def __getitem__(self, key: Literal["locations"], /) -> list[GraphqlErrorLocationsItem]: ...
        @overload
        def __getitem__(self, key: Literal["path"], /) -> list[str | int]: ...
        @overload
        def __getitem__(self, key: Literal["extensions"], /) -> GraphqlErrorExtensions: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlAnswerExtensions(Answer):
    """What has no place in the document's own shape."""

    badgeRemoved: list[str]
    """What was taken out of the badges that this request brought, in the order of its fields. At most 2000 items."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["badgeRemoved"], /) -> list[str]: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlAnswer(Answer):
    """As GraphQL's own specification has it. Without `data`, the document was not run."""

    _parts = {"errors": GraphqlError, "extensions": GraphqlAnswerExtensions}

    _optional = frozenset({"data", "errors", "extensions"})

    data: dict[str, Any] | None
    """What the document asked for, in its own shape."""

    errors: list[GraphqlError] | None
    """What was refused. At most 2000 items."""

    extensions: GraphqlAnswerExtensions | None
    """What has no place in the document's own shape."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["data"], /) -> dict[str, Any]: ...
        @overload
        def __getitem__(self, key: Literal["errors"], /) -> list[GraphqlError]: ...
        @overload
        def __getitem__(self, key: Literal["extensions"], /) -> GraphqlAnswerExtensions: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlTier(Answer):
    """A tier of the ladder. A user holds the highest one whose points the user has reached."""

    level: int
    """The number of the tier, which names it. Levels may have gaps."""

    name: str | None
    """What users of the tier are called."""

    point: float | None
    """The points at which the tier begins."""

    svg: str | None
    """The badge as SVG markup, cleaned of everything that could run or load something."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["level"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["name", "svg"], /) -> str | None: ...
        @overload
        def __getitem__(self, key: Literal["point"], /) -> float | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlUser(Answer):
    """A user, as far as the ladder is concerned."""

    id: str
    """The user's id, a UUID."""

    tierLevel: int | None
    """The highest level that the points reach, found at the moment of reading; null below the lowest."""

    tierPoint: float | None
    """The user's points."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> str: ...
        @overload
        def __getitem__(self, key: Literal["tierLevel"], /) -> int | None: ...
        @overload
        def __getitem__(self, key: Literal["tierPoint"], /) -> float | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlTierPreview(Answer):
    """What a change of a tier would do."""

    promoted: int
    """Users who would rise."""

    demoted: int
    """Users who would fall."""

    unchanged: int
    """Users who would stay where they are."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["promoted", "demoted", "unchanged"], /) -> int: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlWalletTask(Answer):
    """What a deposit of at least this amount earns. The highest amount that it reaches counts."""

    amount: int
    """The least deposit, in whole units of the currency."""

    point: float
    """Points for the deposit."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["amount"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["point"], /) -> float: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlStakeTask(Answer):
    """What every unit of a stake of at least this length earns. The longest one that it reaches counts."""

    expiredTime: int
    """The least length, in days."""

    ratio: float
    """Points for each unit of the currency."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["expiredTime"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["ratio"], /) -> float: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlTaskSetting(Answer):
    """What every task is worth. Points that were earned before keep their value."""

    _parts = {"wallet": GraphqlWalletTask, "staking": GraphqlStakeTask}

    id: int
    """The number of the setting."""

    verification: float | None
    """Points for the verification of an account, once."""

    wallet: list[GraphqlWalletTask | None] | None
    """Points for deposits, by the amount that they reach."""

    auction: float | None
    """Points for every bid in an auction."""

    direct: float | None
    """Points for every direct purchase."""

    staking: list[GraphqlStakeTask | None] | None
    """Points for stakes, by the time that they reach."""

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: Literal[""], /) -> Any: ...
        @overload
        def __getitem__(self, key: Literal["id"], /) -> int: ...
        @overload
        def __getitem__(self, key: Literal["verification", "auction", "direct"], /) -> float | None: ...
        @overload
        def __getitem__(self, key: Literal["wallet"], /) -> list[GraphqlWalletTask | None] | None: ...
        @overload
        def __getitem__(self, key: Literal["staking"], /) -> list[GraphqlStakeTask | None] | None: ...
        @overload
        def __getitem__(self, key: str, /) -> Any: ...
        def __getitem__(self, key: str, /) -> Any: ...


class GraphqlWalletTaskInput(TypedDict):
    """What a deposit of at least this amount shall earn. A plain dict to send."""

    amount: int
    """The least deposit, in whole units of the currency."""

    point: float
    """Points for the deposit."""


class GraphqlStakeTaskInput(TypedDict):
    """What every unit of a stake of at least this length shall earn. A plain dict to send."""

    expiredTime: int
    """The least length, in days."""

    ratio: float
    """Points for each unit of the currency."""


class GraphqlTaskSettingInput(TypedDict):
    """What every task shall be worth. Numbers are 0 to 9007199254. A plain dict to send."""

    verification: float
    """Points for the verification of an account, once."""

    wallet: Sequence[GraphqlWalletTaskInput | None]
    """Points for deposits; each amount once."""

    auction: float
    """Points for every bid in an auction."""

    direct: float
    """Points for every direct purchase."""

    staking: Sequence[GraphqlStakeTaskInput | None]
    """Points for stakes; each length once."""
