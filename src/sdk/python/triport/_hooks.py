"""What a program can watch of its calls. Credentials are not shown."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import httpx

from .errors import UsageError

E = TypeVar("E")

_SECRET = ("x-admin-token", "cookie", "set-cookie", "authorization", "proxy-authorization")
"""Headers whose values open something."""


@dataclass(frozen=True)
class RequestEvent:
    """An attempt is about to be sent."""

    operation: str
    """The operation's id in the contract."""
    attempt: int
    """Which attempt of the call it is, from 1."""
    request_id: str
    """The same for all attempts of a call."""
    method: str
    path: str
    """The address as the contract writes it, with the names of its parameters instead of their values: those can be secret."""
    headers: httpx.Headers = field(repr=False)
    """A copy; what says who calls is `[redacted]`."""


@dataclass(frozen=True)
class ResponseEvent:
    """An answer has come, whether a good one or a refusal."""

    operation: str
    attempt: int
    request_id: str
    """The server's word for the request, if it has one."""
    status: int
    ms: float
    """Milliseconds from the attempt's beginning to the end of the answer."""
    headers: httpx.Headers = field(repr=False)
    """A copy; the values of cookies are `[redacted]`."""


@dataclass(frozen=True)
class RetryEvent:
    """An attempt has failed, and there will be another."""

    operation: str
    attempt: int
    """The one that failed."""
    request_id: str
    status: int | None
    """The status of the answer; None when none came."""
    ms: float
    """Milliseconds that the attempt took."""
    reason: str
    """The tag of the refusal, else the name of the error's class."""
    wait: float
    """Seconds until the next attempt."""
    headers: httpx.Headers | None = field(repr=False)
    """The headers of the answer, as in `ResponseEvent`; None when none came."""


@dataclass(frozen=True)
class Hooks:
    """Functions that are told of every attempt. One that raises changes nothing about the call: the log `triport` is told."""

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_retry: Callable[[RetryEvent], object] | None = None

    def __post_init__(self) -> None:
        for name, hook in vars(self).items():
            if hook is not None and (not callable(hook) or inspect.iscoroutinefunction(hook)):
                raise UsageError(f"{name} must be a plain function: nobody waits for it.")


def tell(hook: Callable[[E], object] | None, make: Callable[[], E]) -> None:
    """Tells a hook, if there is one, in the thread or task of the call."""
    if hook is None:
        return
    try:
        hook(make())
    except Exception:  # whatever it is, it is not the call's failure
        logging.getLogger("triport").warning("A hook has failed.", exc_info=True)


def shown(headers: httpx.Headers) -> httpx.Headers:
    """A copy without what is secret in it."""
    copy = headers.copy()
    for name in _SECRET:
        if name in copy:
            copy[name] = "[redacted]"
    return copy
