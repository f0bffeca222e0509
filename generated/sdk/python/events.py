# Made by `make generate` from openapi/; never edited.
"""Every type of event that this version knows: the version of its data, and the class of such an event."""

from ..answers import Answer
from . import types

EVENTS: dict[str, tuple[int, type[Answer]]] = {
    "user.created": (1, types.UserCreatedEvent),
    "user.tier_changed": (1, types.UserTierChangedEvent),
    "user.erased": (1, types.UserErasedEvent),
    "code.set": (1, types.CodeSetEvent),
    "code.disabled": (1, types.CodeDisabledEvent),
    "signup.attributed": (1, types.SignupAttributedEvent),
    "signup.rejected": (1, types.SignupRejectedEvent),
    "invitee.first_paid": (1, types.InviteeFirstPaidEvent),
    "reward.created": (1, types.RewardCreatedEvent),
    "reward.reversed": (1, types.RewardMovedEvent),
    "reward.restored": (1, types.RewardMovedEvent),
    "reward.unlocked": (1, types.RewardUnlockedEvent),
    "credit.spent": (1, types.CreditEvent),
    "credit.returned": (1, types.CreditEvent),
    "payout.requested": (1, types.PayoutEvent),
    "payout.cancelled": (1, types.PayoutEvent),
    "payout.processing_started": (1, types.PayoutEvent),
    "payout.sent": (1, types.PayoutEvent),
    "payout.failed": (1, types.PayoutEvent),
    "payout.returned": (1, types.PayoutEvent),
    "points.earned": (1, types.PointsEarnedEvent),
    "programme.updated": (1, types.ProgrammeUpdatedEvent),
    "webhook.tested": (1, types.WebhookTestedEvent),
    "webhook.failing": (1, types.WebhookFailingEvent),
    "webhook.disabled": (1, types.WebhookDisabledEvent),
}
