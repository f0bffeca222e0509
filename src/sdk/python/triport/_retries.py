"""When a call is made again, and after how long: one course of events, whichever way the client does its waiting."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from typing import Literal, TypeVar

import anyio
import httpx

from ._call import Operation
from ._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, shown, tell
from ._prepare import Prepared
from ._read import error_in
from ._received import Received
from ._response import keep_response
from .errors import DeadlineExceededError, NetworkError, RefusalError, TriportError, UnexpectedAnswerError
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


def converse(prepared: Prepared[T], hooks: Hooks, chance: Callable[[], float]) -> Generator[Step[T], Outcome, T]:
    """Says what to do next until there is something to answer. Raises the last attempt's error when it gives up."""
    ends = None if prepared.deadline is None else time.monotonic() + prepared.deadline
    attempt = 1
    while True:
        begun = time.monotonic()
        if ends is not None and begun >= ends:
            raise too_late(prepared, "deadline")
        tell(hooks.on_request, lambda: _request_event(prepared, attempt))
        outcome = yield prepared.within(ends)
        ms = (time.monotonic() - begun) * 1000
        try:
            if isinstance(outcome, Received):
                tell(hooks.on_response, lambda: _response_event(outcome, attempt, ms))
            answer = _read(prepared, outcome)
            if isinstance(outcome, Received):
                keep_response(answer, outcome)
            return answer
        except TriportError as error:
            seconds = _pause_before(attempt - 1, error, chance) if _may_help(error, prepared.operation) else None
            if seconds is None or attempt > prepared.retries_max or _is_end(error):
                raise
            if ends is not None and time.monotonic() + seconds >= ends:
                raise too_late(prepared, "deadline") from error
            tell(hooks.on_retry, lambda: _retry_event(prepared, attempt, error, ms, seconds))  # noqa: B023
        yield Pause(seconds)
        attempt += 1


def too_late(prepared: Prepared[T], limit: Literal["timeout", "deadline"]) -> DeadlineExceededError:
    words = (
        f"No answer came within {prepared.timeout:g} seconds"
        if limit == "timeout"
        else f"The deadline of {prepared.deadline:g} seconds for the whole call does not allow more"
    )
    return DeadlineExceededError(words, operation=prepared.operation.name, request_id=prepared.request_id, limit=limit)


def failure(prepared: Prepared[T], cause: httpx.RequestError | TimeoutError, words: str = "No answer came") -> NetworkError:
    """The error of an attempt that was not answered to the end. It names no address: a query can hold a ticket."""
    if isinstance(cause, (httpx.TimeoutException, TimeoutError)):
        error: NetworkError = too_late(prepared, prepared.limit)
    else:
        reason = str(cause) or type(cause).__name__
        error = NetworkError(f"{words} ({reason})", operation=prepared.operation.name, request_id=prepared.request_id)
    error.__cause__ = cause
    return error


def _is_end(error: TriportError) -> bool:
    return isinstance(error, DeadlineExceededError) and error.limit == "deadline"


def _request_event(prepared: Prepared[T], attempt: int) -> RequestEvent:
    name, method, path = prepared.operation.name, prepared.operation.method, prepared.operation.path
    return RequestEvent(name, attempt, prepared.request_id, method, path, shown(prepared.request.headers))


def _response_event(received: Received, attempt: int, ms: float) -> ResponseEvent:
    return ResponseEvent(received.operation, attempt, received.request_id, received.status, ms, shown(received.headers))


def _retry_event(prepared: Prepared[T], attempt: int, error: TriportError, ms: float, seconds: float) -> RetryEvent:
    answer = error if isinstance(error, (RefusalError, UnexpectedAnswerError)) else None
    return RetryEvent(
        prepared.operation.name,
        attempt,
        answer.request_id if answer else prepared.request_id,
        answer.status if answer else None,
        ms,
        error.tag if isinstance(error, RefusalError) else type(error).__name__,
        seconds,
        shown(answer.headers) if answer else None,
    )


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
