import json
import sys
from datetime import UTC, datetime
from uuid import UUID

from client import AuthenticatedClient
from client.api.billing import record_billing_events
from client.api.users import get_user, list_users, set_user_tier
from client.models import (
    BatchOfBillingEvents,
    InvoicePaidEvent,
    InvoicePaidEventType,
    OperatorViewOfAUser,
    OutcomesOfABatch,
    PageOfUsers,
    Refusal,
    TierToSet,
    TierTransition,
    VoidedInvoice,
    VoidedInvoiceType,
)

base_url, token, user_id = sys.argv[1], sys.argv[2], UUID(sys.argv[3])
at = datetime(2026, 3, 1, 12, tzinfo=UTC)

with AuthenticatedClient(base_url, token, prefix="", auth_header_name="X-Admin-Token") as client:
    user = get_user.sync(user_id, client=client)
    assert isinstance(user, OperatorViewOfAUser)
    change = set_user_tier.sync(user_id, client=client, body=TierToSet(tier=2, note="smoke"))
    assert isinstance(change, TierTransition)
    refused = set_user_tier.sync_detailed(user_id, client=client, body=TierToSet(tier=999))
    assert isinstance(refused.parsed, Refusal)
    paid = InvoicePaidEvent("evt_paid", InvoicePaidEventType.INVOICE_PAID, at, "inv_smoke", user_id, 49_000_000)
    voided = VoidedInvoice("evt_voided", VoidedInvoiceType.INVOICE_VOIDED, at, "inv_smoke", user_id)
    batch = record_billing_events.sync(client=client, body=BatchOfBillingEvents([paid, voided]))
    assert isinstance(batch, OutcomesOfABatch)
    users: list[str] = []
    while True:
        page = list_users.sync(client=client, limit=1, offset=len(users))
        assert isinstance(page, PageOfUsers)
        if not page.items:
            break
        users += [str(item.user_id) for item in page.items]

print(
    json.dumps(
        {
            "user": {
                "user_id": str(user.user_id),
                "tier": user.tier,
                "available_micro": user.balance.available_micro,
            },
            "change": change.to_dict(),
            "refusal": {"status": refused.status_code, "error": refused.parsed.error},
            "outcomes": [outcome.outcome for outcome in batch.outcomes],
            "users": users,
        }
    )
)
