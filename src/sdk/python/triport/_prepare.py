"""Puts a call into HTTP. What cannot be sent is a `UsageError`."""

from __future__ import annotations

import json
import secrets
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote, urlencode

import httpx

from ._call import Call, Operation, Options
from ._received import Received
from ._settings import Settings, count, header_value, seconds
from .errors import UsageError

T = TypeVar("T")


@dataclass(frozen=True)
class Prepared(Generic[T]):
    """A request that can be sent any number of times, always under the same request id and idempotency key."""

    operation: Operation
    request_id: str
    request: httpx.Request
    read: Callable[[Received], T]
    timeout: float
    """Seconds for one attempt."""
    deadline: float | None
    """Seconds for the whole call."""
    retries_max: int
    limit: Literal["timeout", "deadline"] = "timeout"
    """Which of the two `timeout` is: what is left until the deadline may be less."""
    ends: float | None = None
    """When the whole call must have ended, by `time.monotonic`."""

    def within(self, ends: float | None) -> Prepared[T]:
        """The same for an attempt that begins now, where the whole call must have ended at a moment of `time.monotonic`."""
        seconds_left = None if ends is None else ends - time.monotonic()
        narrow = seconds_left is not None and seconds_left < self.timeout
        timeout = max(seconds_left, 0.001) if narrow and seconds_left is not None else self.timeout
        self.request.extensions["timeout"] = httpx.Timeout(timeout).as_dict()
        return replace(self, timeout=timeout, limit="deadline" if narrow else "timeout", ends=ends)


def prepare(call: Call[T], options: Options, settings: Settings, defaults: httpx.Headers) -> Prepared[T]:
    """`defaults` are headers of the HTTP client, over which the call's own go. Raises `UsageError`."""
    name = call.operation.name
    if not settings.known and call.operation.caller != "anyone":
        raise UsageError(
            f"{name} needs a session. Pass session, the value of the user's cookie nl_session, or set TRIPORT_SESSION."
        )
    try:
        timeout = settings.timeout if options.timeout is None else seconds("timeout", options.timeout)
        deadline = settings.deadline if options.deadline is None else seconds("deadline", options.deadline)
        retries_max = settings.retries_max if options.retries_max is None else count(options.retries_max)
        request_id = f"req_{secrets.token_hex(8)}"
        request = httpx.Request(
            call.operation.method,
            settings.base_url + _path(call.operation, call.path or {}) + _query(call.query or {}),
            content=None if call.body is None else _body(call.body),
            headers=defaults,
        )
        request.headers.update(_headers(call, options, settings, request_id))
    except (UsageError, httpx.InvalidURL) as error:
        raise UsageError(f"{name}: {error}") from None
    return Prepared(call.operation, request_id, request, call.read, timeout, deadline, retries_max)


def _headers(call: Call[T], options: Options, settings: Settings, request_id: str) -> dict[str, str]:
    headers = {
        **settings.credentials,
        "Accept": call.operation.accept,
        "User-Agent": settings.user_agent,
        "X-Request-Id": request_id,
    }
    if call.body is not None:
        headers["Content-Type"] = "application/json"
    if call.operation.method == "POST":
        key = options.idempotency_key
        headers["Idempotency-Key"] = str(uuid.uuid4()) if key is None else header_value("idempotency_key", key)
    return headers


def _path(operation: Operation, values: Mapping[str, str | int]) -> str:
    """The address with its values, each of which is one segment whatever is in it."""
    return operation.path.format(**{name: _segment(name, value) for name, value in values.items()})


def _segment(name: str, value: str | int) -> str:
    text = str(value)
    if text in ("", ".", ".."):
        raise UsageError(f"{name} must be something that an address can hold: not empty, no dot or two.")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise UsageError(f"{name} is no well-formed text.") from None


def _query(values: Mapping[str, Any]) -> str:
    spelled = {name: json.dumps(value) if isinstance(value, bool) else value for name, value in values.items()}
    try:
        return f"?{urlencode(spelled, quote_via=quote)}" if spelled else ""
    except UnicodeEncodeError:
        raise UsageError("The query is no well-formed text.") from None


def _body(values: Mapping[str, Any]) -> bytes:
    try:
        return json.dumps(values, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise UsageError(f"The body cannot be written as JSON: {error}.") from None
