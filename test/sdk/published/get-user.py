import os
from triport import TriportAdmin


admin = TriportAdmin(
    base_url="https://api.triport.io",
    admin_token=os.environ["TRIPORT_ADMIN_TOKEN"],
)


view = admin.referrals.get_user("3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e")
print(view["tier_label"], view["balance"]["available_micro"])
for att in view["recent_attributions"]:
    print(att["Event"], att["CreatedAt"])
