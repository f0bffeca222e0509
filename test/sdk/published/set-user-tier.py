import os
from triport import TriportAdmin
admin = TriportAdmin(admin_token=os.environ["TRIPORT_ADMIN_TOKEN"])
result = admin.referrals.set_user_tier(
"3f9b2c10-7d4e-4a1b-9c2a-1e5f8b6d0a44",
tier=2,
note="Promoted: verified creator partner",
)
print(f"tier {result.old_tier} -> {result.new_tier}")
