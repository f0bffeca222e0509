"""Whether a request is a webhook of the server, by Standard Webhooks 1.0.0. Nothing here but the standard library."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import math
import re
import time
from collections.abc import Iterable, Sequence
from typing import Any, Literal, NoReturn, Protocol, TypeAlias, cast

from .answers import Answer
from .errors import TriportError, UsageError
from .generated.events import EVENTS
from .generated.types import Event

WebhookVerificationReason: TypeAlias = Literal[
    "header_missing",
    "header_malformed",
    "timestamp_too_old",
    "timestamp_too_new",
    "signature_version_unknown",
    "signature_mismatch",
    "body_malformed",
]
"""Why a request is not taken for a webhook: one of these and of no others.

- `header_missing`: `webhook-id`, `webhook-timestamp` or `webhook-signature` is not there.
- `header_malformed`: one of them is there twice, is too long, or cannot have been sent by the server.
- `timestamp_too_old`, `timestamp_too_new`: it was signed longer ago than is allowed, or as far in the future.
- `signature_version_unknown`: it has signatures, and none of the version `v1`.
- `signature_mismatch`: no signature was made of this body with one of the secrets.
- `body_malformed`: the signature is right, and the body is no JSON object with a `type`.
"""


class WebhookVerificationError(TriportError):
    """A request is not to be taken for a webhook of the server. Answer 400, and do nothing of what it asks."""

    def __init__(self, reason: WebhookVerificationReason, message: str) -> None:
        super().__init__(f"{reason}: {message}")
        self.reason: WebhookVerificationReason = reason


class UnknownEvent(Answer):
    """What the server sent and this version of the package has no type for: a newer server tells of more, or tells it in another
    version. Answer as if it had been handled, or it is sent again and again. No event of the server is called `unknown`: the
    names of types have a full stop.
    """

    type: Literal["unknown"]
    id: str
    """The id under which it was sent, `webhook-id`."""
    type_name: str
    """What it calls itself."""
    received: dict[str, Any]
    """All of it as it came."""


WebhookEvent: TypeAlias = Event | UnknownEvent
"""What a webhook tells, by its `type`."""


class WebhookHeaders(Protocol):
    """Headers as they come: a dict, or what a framework has for it. The case of names does not matter."""

    def items(self) -> Iterable[tuple[str, Any]]: ...


TOLERANCE_SECONDS = 300

_PREFIX = "whsec_"
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
# How many bytes a secret has, by Standard Webhooks 1.0.0.
_BYTES_MIN = 24
_BYTES_MAX = 64
# No full stop: it stands between the parts of what is signed, and an id that had one could be read as two of them.
_ID = re.compile(r"[!-\-/-~]{1,256}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
# The server sends two at most, some 100 characters.
_SIGNATURE_HEADER_MAX = 4096
_SIGNATURES_MAX = 16


def verify_webhook(
    raw_body: bytes | bytearray | memoryview | str,
    headers: WebhookHeaders,
    secrets: str | Sequence[str],
    *,
    tolerance_seconds: float = TOLERANCE_SECONDS,
    now: float | None = None,
) -> WebhookEvent:
    """Verifies that a request was sent by the server as it is, and answers the event in it; by Standard Webhooks 1.0.0, the version
    `v1` of signatures (HMAC-SHA256) alone. Whether it came before is yours to know: by `webhook-id`, which is the `id` of the event.

    `raw_body` is the body as it came, before anybody read it as JSON; a str is what its UTF-8 is. `secrets` are those of the endpoint,
    `whsec_…`: during a rotation both. `now` is in seconds since 1970, `time.time()` when it is left out.

    Raises `WebhookVerificationError` for whatever is wrong with the request, and `UsageError` for what is wrong with the other
    arguments.
    """
    keys = _keys_of(secrets)
    body = _bytes_of(raw_body)
    if not (tolerance_seconds >= 0 and math.isfinite(tolerance_seconds)):
        raise UsageError("tolerance_seconds is no number of seconds.")
    moment = time.time() if now is None else now
    if not math.isfinite(moment):
        raise UsageError("now is no number of seconds.")
    event_id, timestamp, signatures = _signed_of(headers)
    age = math.floor(moment) - int(timestamp)
    if age > tolerance_seconds:
        raise WebhookVerificationError("timestamp_too_old", f"it was signed {age} seconds ago")
    if age < -tolerance_seconds:
        raise WebhookVerificationError("timestamp_too_new", f"it was signed {-age} seconds ahead")
    signed = f"{event_id}.{timestamp}.".encode() + body
    expected = [base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()) for key in keys]
    # All are compared: how long it takes says nothing of which one was right.
    same = [hmac.compare_digest(signature, one) for signature in signatures for one in expected]
    if not any(same):
        raise WebhookVerificationError("signature_mismatch", "no signature was made of this body with one of the secrets")
    return _event_in(body, event_id)


def _keys_of(secrets: str | Sequence[str]) -> list[bytes]:
    given = [secrets] if isinstance(secrets, str) else list(secrets)
    if not given:
        raise UsageError("There is no secret of a webhook. Pass those of the endpoint.")
    return [_key_of(secret) for secret in given]


def _key_of(secret: object) -> bytes:
    text = secret.removeprefix(_PREFIX) if isinstance(secret, str) else ""
    key = base64.b64decode(text) if _BASE64.fullmatch(text) else b""
    if not _BYTES_MIN <= len(key) <= _BYTES_MAX:
        raise UsageError(
            f"A secret of a webhook is {_PREFIX} and base64 of {_BYTES_MIN} to {_BYTES_MAX} bytes; one that was given is not."
        )
    return key


def _bytes_of(raw_body: object) -> bytes:
    if isinstance(raw_body, str):
        # Half of a pair of surrogates has no UTF-8; whatever stands for it, the server did not sign it.
        return raw_body.encode(errors="replace")
    if isinstance(raw_body, (bytes, bytearray, memoryview)):
        return bytes(raw_body)
    raise UsageError("raw_body is neither text nor bytes. Pass the body as it came, before it is read as JSON.")


def _signed_of(headers: WebhookHeaders) -> tuple[str, str, list[bytes]]:
    event_id = _value_of(headers, "webhook-id")
    timestamp = _value_of(headers, "webhook-timestamp")
    signature = _value_of(headers, "webhook-signature")
    if not _ID.fullmatch(event_id):
        _malformed("webhook-id")
    if not _TIMESTAMP.fullmatch(timestamp):
        _malformed("webhook-timestamp")
    if len(signature) > _SIGNATURE_HEADER_MAX:
        _malformed("webhook-signature")
    # Others than v1, and what has no version, are passed over: a later server may send them beside it.
    of_version_1 = [entry[len("v1,") :] for entry in signature.split(" ") if entry.startswith("v1,")]
    if not of_version_1:
        raise WebhookVerificationError("signature_version_unknown", "there is no signature of the version v1")
    return event_id, timestamp, [entry.encode(errors="replace") for entry in of_version_1[:_SIGNATURES_MAX]]


def _value_of(headers: WebhookHeaders, wanted: str) -> str:
    values: list[Any] = []
    for name, value in headers.items():
        if name.lower() == wanted and value is not None:
            values += value if isinstance(value, (list, tuple)) else [value]
    if not values or values[0] == "":
        raise WebhookVerificationError("header_missing", f"there is no header {wanted}")
    if len(values) > 1 or not isinstance(values[0], str):
        _malformed(wanted)
    return values[0]


def _malformed(name: str) -> NoReturn:
    raise WebhookVerificationError("header_malformed", f"the header {name} is not one that the server sends")


def _event_in(body: bytes, event_id: str) -> WebhookEvent:
    received = _object_in(body)
    name = received.get("type")
    if not isinstance(name, str):
        raise _no_event()
    known = EVENTS.get(name)
    version = received.get("version")
    if known is None or isinstance(version, bool) or version != known[0] or not isinstance(received.get("data"), dict):
        return UnknownEvent(type="unknown", id=event_id, type_name=name, received=received)
    return cast(WebhookEvent, known[1](received))


def _object_in(body: bytes) -> dict[str, Any]:
    try:
        # JSON between systems is UTF-8 without a mark before it (RFC 8259, 8.1), and has no NaN.
        value = json.loads(body.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise _no_event() from None
    if not isinstance(value, dict):
        raise _no_event()
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _no_event() -> WebhookVerificationError:
    return WebhookVerificationError("body_malformed", "the body is no JSON object with a type")
