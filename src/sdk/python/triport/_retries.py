"""When a call is made again, and after how long: one course of events, whichever way the client does its waiting."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

import anyio

from ._call import Operation
from ._prepare import Prepared
from ._read import error_in
from ._received import Received
from .errors import NetworkError, RefusalError, TriportError, UnexpectedAnswerError
from .generated.errors import CATALOGUE

T = TypeVar("T")

BACKOFF_SECONDS = 0.5
BACKOFF_SECONDS_MAX = 8.0
RETRY_AFTER_SECONDS_MAX = 60.0
RETRY_AFTER_JITTER_SECONDS = 0.25


@dataclass(frozen=True)
class Timing:
    """The clock, the waiting and the chance that retries depend on; tests that shall not wait bring their own."""

    now: Callable[[], float] = time.time
    """Seconds since 1970."""
    random: Callable[[], float] = random.random
    """From 0 to 1."""
    sleep: Callable[[float], None] = time.sleep
    """Waits for so many seconds, in clients that are not asynchronous."""
    sleep_async: Callable[[float], Awaitable[None]] = anyio.sleep
    """The same in those that are."""


@dataclass(frozen=True)
class Pause:
    """Wait, then go on."""

    seconds: float


Step = Prepared[T] | Pause
"""What the client does next: send this, or wait."""

Outcome = Received | NetworkError | None
"""What became of it; nothing of a pause."""


def converse(prepared: Prepared[T], chance: Callable[[], float]) -> Generator[Step[T], Outcome, T]:
    """Says what to do next until there is something to answer. Raises the last attempt's error when it gives up."""
    retries = 0
    while True:
        try:
            return _read(prepared, (yield prepared))
        except TriportError as error:
            seconds = _pause_before(retries, error, chance) if _may_help(error, prepared.operation) else None
            if seconds is None or retries >= prepared.retries_max:
                raise
        yield Pause(seconds)
        retries += 1


def _read(prepared: Prepared[T], outcome: Outcome) -> T:
    if not isinstance(outcome, Received):
        raise outcome or AssertionError("a request has an outcome")
    error = error_in(outcome)
    if error:
        raise error
    return prepared.read(outcome)


def _may_help(error: TriportError, operation: Operation) -> bool:
    """Whether the same request may succeed later, and does no harm if it was carried out already."""
    if isinstance(error, (RefusalError, UnexpectedAnswerError)) and error.status == 429:
        return True
    if not operation.repeatable:
        return False
    if isinstance(error, RefusalError):
        entry = CATALOGUE.get(error.tag)
        return entry.retry if entry else error.status == 503
    if isinstance(error, UnexpectedAnswerError):
        return error.status in (502, 503, 504)
    return isinstance(error, NetworkError)


def _pause_before(retries: int, error: TriportError, chance: Callable[[], float]) -> float | None:
    """Seconds to wait; None when the server asks for more than anyone wants to wait inside a call."""
    asked = error.retry_after if isinstance(error, (RefusalError, UnexpectedAnswerError)) else None
    if asked is None:
        return chance() * min(BACKOFF_SECONDS_MAX, BACKOFF_SECONDS * 2.0**retries)
    return asked + chance() * RETRY_AFTER_JITTER_SECONDS if asked <= RETRY_AFTER_SECONDS_MAX else None
