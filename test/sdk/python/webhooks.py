"""Webhooks as the installed package verifies them: the vectors that both SDKs share, and the library of Standard Webhooks, which signs
what the package verifies.
"""

import base64
import datetime
import email.message
import importlib.metadata
import json
import pathlib
import pickle
import random
import unittest
from types import MappingProxyType
from unittest import mock

import standardwebhooks

import triport

VECTORS = json.loads((pathlib.Path(__file__).parent / "../webhooks/vectors.json").read_text("utf8"))
NOW = VECTORS["now"]
[SECRET] = VECTORS["secrets"]


def bytes_of(body):
    if isinstance(body, str):
        return body
    return base64.b64decode(body["base64"]) if "base64" in body else body["repeat"] * body["times"]


def verified(vector):
    return triport.verify_webhook(
        bytes_of(vector["body"]),
        vector["headers"],
        vector.get("secrets", [SECRET]),
        now=vector.get("now", NOW),
        tolerance_seconds=vector.get("tolerance_seconds", 300),
    )


class Webhooks(unittest.TestCase):
    def refusal(self, *given, **options):
        with self.assertRaises(triport.WebhookVerificationError) as context:
            triport.verify_webhook(*given, **options)
        return context.exception.reason

    def test_the_published_vector(self) -> None:
        secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
        headers = {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        }
        self.assertEqual(self.refusal('{"test": 2432232314}', headers, secret, now=1614265330), "body_malformed")
        self.assertEqual(self.refusal('{"test": 2432232315}', headers, secret, now=1614265330), "signature_mismatch")
        self.assertEqual(self.refusal('{"test": 2432232314}', headers, secret), "timestamp_too_old")

    def test_hostile_vectors_are_refused_for_the_reason_that_they_name(self) -> None:
        self.assertGreater(len(VECTORS["hostile"]), 40)
        for vector in VECTORS["hostile"]:
            with self.subTest(vector["name"]), self.assertRaises(triport.WebhookVerificationError) as context:
                verified(vector)
            self.assertEqual(context.exception.reason, vector["reason"], vector["name"])

    def test_good_vectors_are_accepted(self) -> None:
        for vector in VECTORS["accepted"]:
            with self.subTest(vector["name"]):
                event = verified(vector)
                type_name = event.type_name if event.type == "unknown" else None
                self.assertEqual((event.type, type_name), (vector["type"], vector.get("type_name")))

    def test_a_secret_that_is_none_is_a_mistake_of_the_program(self) -> None:
        for given in VECTORS["malformed_secrets"]:
            secret = given["secret"]
            for secrets in (secret, [SECRET, secret]):
                with self.subTest(given["name"]), self.assertRaises(triport.UsageError) as context:
                    triport.verify_webhook("", {}, secrets)
                if len(secret) > 8:
                    self.assertNotIn(secret[6:], repr(context.exception))

    def test_what_comes_out_is_the_event(self) -> None:
        event = verified(VECTORS["accepted"][0])
        self.assertIsInstance(event, triport.types.RewardCreatedEvent)
        self.assertEqual((event.data.amount_micro, event["data"]["status"], event.position), (7350000, "pending", 184467))

    def test_an_event_that_is_not_known_is_all_that_came(self) -> None:
        [vector] = [one for one in VECTORS["accepted"] if one.get("type_name") == "moon.landed"]
        event = verified(vector)
        self.assertIsInstance(event, triport.UnknownEvent)
        self.assertEqual(event.id, vector["headers"]["webhook-id"])
        self.assertEqual(event.received, json.loads(vector["body"]))

    def test_how_it_is_given(self) -> None:
        usual = VECTORS["accepted"][0]
        body, headers = usual["body"].encode(), usual["headers"]
        message = email.message.Message()
        for name, value in headers.items():
            message[name] = value
        for raw in (body, usual["body"], bytearray(body), memoryview(b"1" + body + b"1")[1:-1]):
            for given in (headers, MappingProxyType(headers), message):
                self.assertEqual(triport.verify_webhook(raw, given, SECRET, now=NOW).type, "reward.created")
        message["Webhook-Id"] = "evt_1"
        self.assertEqual(self.refusal(body, message, SECRET, now=NOW), "header_malformed")
        nan, infinity = float("nan"), float("inf")
        for options in ({"tolerance_seconds": -1}, {"tolerance_seconds": nan}, {"tolerance_seconds": infinity}, {"now": nan}):
            with self.subTest(options), self.assertRaises(triport.UsageError):
                triport.verify_webhook(body, headers, SECRET, **{"now": NOW, **options})
        for raw, secrets in ((json.loads(body), SECRET), (None, SECRET), (body, [])):
            with self.subTest(raw), self.assertRaises(triport.UsageError):
                triport.verify_webhook(raw, headers, secrets, now=NOW)

    def test_half_of_a_pair_of_surrogates_is_no_body(self) -> None:
        self.assertEqual(self.refusal("\ud800", VECTORS["accepted"][0]["headers"], SECRET, now=NOW), "signature_mismatch")

    def test_the_clock_counts_unless_told_otherwise(self) -> None:
        usual = VECTORS["accepted"][0]
        with mock.patch("time.time", return_value=NOW + 300.999):
            self.assertEqual(triport.verify_webhook(usual["body"], usual["headers"], SECRET).type, "reward.created")
        with mock.patch("time.time", return_value=NOW + 301):
            self.assertEqual(self.refusal(usual["body"], usual["headers"], SECRET), "timestamp_too_old")

    def test_a_refusal_goes_to_another_process_whole(self) -> None:
        with self.assertRaises(triport.WebhookVerificationError) as context:
            triport.verify_webhook("", {}, SECRET)
        again = pickle.loads(pickle.dumps(context.exception))
        self.assertEqual((type(again), again.reason), (triport.WebhookVerificationError, "header_missing"))


def clock(now):
    """The module of the library, whose clock stands still."""
    frozen = datetime.datetime.fromtimestamp(now, tz=datetime.timezone.utc)
    clock = mock.Mock(wraps=datetime.datetime, now=lambda tz: frozen)
    return mock.patch("standardwebhooks.webhooks.datetime", clock)


def takes(vector):
    """Whether the library takes a vector, by one of the secrets, for it knows only one at a time."""
    for secret in vector.get("secrets", [SECRET]):
        try:
            with clock(vector.get("now", NOW)):
                standardwebhooks.Webhook(secret).verify(bytes_of(vector["body"]), vector["headers"])
            return True
        except Exception:
            pass
    return False


class TheLibraryOfStandardWebhooks(unittest.TestCase):
    def test_what_it_signs_is_verified(self) -> None:
        chance = random.Random(1)
        for _ in range(1000):
            letters = "".join(chr(chance.choice((chance.randrange(0xD800), chance.randrange(0xE000, 0x110000)))) for _ in range(20))
            body = json.dumps({"type": letters}, ensure_ascii=False)
            secret = f"whsec_{base64.b64encode(chance.randbytes(chance.randint(24, 64))).decode()}"
            at = chance.randrange(99_999_999_999)
            name = f"evt_{chance.getrandbits(128):032x}"
            moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=at)
            headers = {
                "webhook-id": name,
                "webhook-timestamp": str(at),
                "webhook-signature": standardwebhooks.Webhook(secret).sign(name, moment, body),
            }
            event = triport.verify_webhook(body.encode(), headers, [SECRET, secret], now=at)
            self.assertEqual((event.type, event.type_name), ("unknown", letters))
            with self.assertRaises(triport.WebhookVerificationError) as context:
                triport.verify_webhook(f"{body} ", headers, secret, now=at)
            self.assertEqual(context.exception.reason, "signature_mismatch")

    def test_it_is_laxer_and_stricter_in_what_is_listed_and_in_nothing_else(self) -> None:
        listed = VECTORS["differences"][f"PyPI standardwebhooks {importlib.metadata.version('standardwebhooks')}"]
        self.assertEqual([vector["name"] for vector in VECTORS["hostile"] if takes(vector)], listed["laxer"])
        self.assertEqual([vector["name"] for vector in VECTORS["accepted"] if not takes(vector)], listed["stricter"])
