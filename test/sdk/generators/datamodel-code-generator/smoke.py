import json
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from models import BillingBatch, BillingOutcomes, Refusal, TierChange, TierChanged, UserOverview, UserPage
from pydantic import BaseModel

base_url, token, user_id = sys.argv[1:]
users_url = f"{base_url}/v1/admin/referrals/users"


def call(url: str, body: BaseModel | None = None) -> bytes:
    data = body.model_dump_json(exclude_none=True).encode() if body else None
    request = Request(url, data, {"X-Admin-Token": token, "Content-Type": "application/json"})
    with urlopen(request) as answer:
        content: bytes = answer.read()
    return content


user = UserOverview.model_validate_json(call(f"{users_url}/{user_id}"))
tier_url = f"{users_url}/{user_id}/tier"
change = TierChanged.model_validate_json(call(tier_url, TierChange.model_validate({"tier": 2, "note": "smoke"})))
try:
    call(tier_url, TierChange.model_validate({"tier": 999}))
    raise AssertionError
except HTTPError as error:
    status, refusal = error.code, Refusal.model_validate_json(error.read())
common = {"occurred_at": "2026-03-01T12:00:00.000Z", "invoice_id": "inv_smoke", "user_id": user_id}
batch = BillingBatch.model_validate(
    {
        "events": [
            {"id": "evt_paid", "type": "invoice_paid", "amount_micro": 49_000_000, **common},
            {"id": "evt_voided", "type": "invoice_voided", **common},
        ]
    }
)
outcomes = BillingOutcomes.model_validate_json(call(f"{base_url}/v1/admin/billing/events", batch)).outcomes
walked: list[str] = []
while items := UserPage.model_validate_json(call(f"{users_url}?limit=1&offset={len(walked)}")).items:
    walked += [str(item.user_id.root) for item in items]

print(
    json.dumps(
        {
            "user": {
                "user_id": str(user.user_id.root),
                "tier": user.tier.root,
                "available_micro": user.balance.available_micro.root,
            },
            "change": change.model_dump(mode="json"),
            "refusal": {"status": status, "error": refusal.error},
            "outcomes": [outcome.outcome for outcome in outcomes],
            "users": walked,
        }
    )
)
