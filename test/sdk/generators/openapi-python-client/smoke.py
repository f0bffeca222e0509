import json
import sys
from uuid import UUID

from client import AuthenticatedClient
from client.api.users import get_user, set_user_tier
from client.models import OperatorViewOfAUser, Refusal, TierToSet, TierTransition

base_url, token, user_id = sys.argv[1], sys.argv[2], UUID(sys.argv[3])

with AuthenticatedClient(base_url, token, prefix="", auth_header_name="X-Admin-Token") as client:
    user = get_user.sync(user_id, client=client)
    assert isinstance(user, OperatorViewOfAUser)
    change = set_user_tier.sync(user_id, client=client, body=TierToSet(tier=2, note="smoke"))
    assert isinstance(change, TierTransition)
    refused = set_user_tier.sync_detailed(user_id, client=client, body=TierToSet(tier=999))
    assert isinstance(refused.parsed, Refusal)

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
        }
    )
)
