"""Puts a call into HTTP. What cannot be sent is a `UsageError`."""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from urllib.parse import quote, urlencode

import httpx

from ._call import Call, Operation, Options
from ._received import Received
from ._settings import Settings, count, header_value, seconds
from .errors import UsageError
from .generated.version import VERSION

T = TypeVar("T")


@dataclass(frozen=True)
class Prepared(Generic[T]):
    """A request that can be sent any number of times, always under the same request id and idempotency key."""

    operation: Operation
    request_id: str
    request: httpx.Request
    read: Callable[[Received], T]
    timeout: float
    retries_max: int


def prepare(call: Call[T], options: Options, settings: Settings, defaults: httpx.Headers) -> Prepared[T]:
    """`defaults` are headers of the HTTP client, over which the call's own go. Raises `UsageError`."""
    name = call.operation.name
    if not settings.known and call.operation.caller != "anyone":
        raise UsageError(
            f"{name} needs a session. Pass session, the value of the user's cookie nl_session, or set TRIPORT_SESSION."
        )
    try:
        timeout = settings.timeout if options.timeout is None else seconds(options.timeout)
        retries_max = settings.retries_max if options.retries_max is None else count(options.retries_max)
        request_id = f"req_{secrets.token_hex(8)}"
        request = httpx.Request(
            call.operation.method,
            settings.base_url + _path(call.operation, call.path or {}) + _query(call.query or {}),
            content=None if call.body is None else _body(call.body),
            headers=defaults,
            extensions={"timeout": httpx.Timeout(timeout).as_dict()},
        )
        request.headers.update(_headers(call, options, settings, request_id))
    except (UsageError, httpx.InvalidURL) as error:
        raise UsageError(f"{name}: {error}") from None
    return Prepared(call.operation, request_id, request, call.read, timeout, retries_max)


def _headers(call: Call[T], options: Options, settings: Settings, request_id: str) -> dict[str, str]:
    headers = {
        **settings.credentials,
        "Accept": call.operation.accept,
        "User-Agent": f"triport-sdk-python/{VERSION}",
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
