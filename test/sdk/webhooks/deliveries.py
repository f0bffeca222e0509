"""Verifies what is in a file by the package and by the library of Standard Webhooks, and says how many it were."""

import base64
import json
import pathlib
import sys

import standardwebhooks

import triport

deliveries = json.loads(pathlib.Path(sys.argv[1]).read_text("utf8"))
verified = 0
for delivery in deliveries:
    body, headers = delivery["body"].encode(), delivery["headers"]
    for secret in delivery["secrets"]:
        event = triport.verify_webhook(body, headers, secret)
        received = standardwebhooks.Webhook(secret).verify(body, headers)
        if event.type == delivery["type"] and received == event:
            verified += 1

refused = 0
try:
    triport.verify_webhook(deliveries[0]["body"], deliveries[0]["headers"], base64.b64encode(bytes(32)).decode())
except triport.WebhookVerificationError as error:
    refused += error.reason == "signature_mismatch"
print(f"{verified} verified, {refused} refused")
