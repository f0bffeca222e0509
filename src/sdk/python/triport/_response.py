"""How a good answer came, beside what it says."""

from __future__ import annotations

from dataclasses import dataclass, field

import httpx

from ._received import Received
from .answers import Answer, AsyncTextStream, Redirect, TextAnswer, TextStream
from .errors import UsageError


@dataclass(frozen=True)
class ResponseInfo:
    """The status, the headers and the request id that an answer came with."""

    operation: str
    """The operation's id in the contract."""
    status: int
    request_id: str
    """The id of the request, under which the server's log has it."""
    headers: httpx.Headers = field(repr=False)


def response_of(answer: Answer | TextAnswer | TextStream | AsyncTextStream | Redirect) -> ResponseInfo:
    """How an answer came: what a call answered, or a page of a list; not a copy of it, and no part.

    Raises:
        UsageError: It is none of these.
    """
    found = getattr(answer, "_response", None)
    if not isinstance(found, ResponseInfo):
        raise UsageError("This is no answer of a call: only what a call answered, or a page, has a response.")
    return found


def keep_response(answer: object, received: Received) -> None:
    """Keeps it in the answer, beside what the contract says."""
    if isinstance(answer, (Answer, TextAnswer, TextStream, AsyncTextStream, Redirect)):
        info = ResponseInfo(received.operation, received.status, received.request_id, received.headers)
        object.__setattr__(answer, "_response", info)
