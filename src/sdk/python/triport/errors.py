"""What this package raises on purpose. The classes of refusals are in `generated/errors.py`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

import httpx

if TYPE_CHECKING:
    from .generated.types import GraphqlError


_API_TOKEN = re.compile(r"trp_[0-9A-Za-z]{49}")


def redacted(text: str) -> str:
    """The text without the secrets of API tokens: what somebody in between says of a request can hold its headers."""
    return _API_TOKEN.sub("[redacted]", text)


class TriportError(Exception):
    """The base of all. Neither the text nor the repr of any of them holds a credential."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


def _revive(kind: type[TriportError], args: tuple[Any, ...], facts: dict[str, Any]) -> TriportError:
    """Makes an error again that another process has raised; what it says is not put together anew."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(facts)
    return error


class UsageError(TriportError):
    """A mistake of the program. The call cannot be sent: a token or session is missing, or an argument cannot be part of a request,
    and nothing was sent. Or what a webhook is to be verified with is not what it should be.
    """


class RequestError(TriportError):
    """A request was sent, or tried to be, and did not succeed."""

    def __init__(self, message: str, *, operation: str, request_id: str) -> None:
        super().__init__(redacted(f"{operation}: {message} ({request_id})"))
        self.operation = operation
        """The operation's id in the contract."""
        self.request_id = request_id
        """The id of the request, the server's where it told one."""


class NetworkError(RequestError):
    """No answer came. Whether the server did what was asked is unknown; `__cause__` is what httpx said."""


class DeadlineExceededError(NetworkError):
    """No answer came within the time that was given, to an attempt or to the whole call."""

    def __init__(
        self, message: str, *, operation: str, request_id: str, limit: Literal["timeout", "deadline"] = "timeout"
    ) -> None:
        super().__init__(message, operation=operation, request_id=request_id)
        self.limit: Literal["timeout", "deadline"] = limit
        """What was too short: `timeout` for an attempt, or `deadline` for the whole call."""


class UnexpectedAnswerError(RequestError):
    """What came is not an answer of this API: something between here and the server has answered, or the address is another's."""

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        request_id: str,
        status: int,
        headers: httpx.Headers,
        text: str,
        retry_after: float | None,
    ) -> None:
        super().__init__(message, operation=operation, request_id=request_id)
        self.status = status
        self.headers = headers
        self.text: str = redacted(text)
        """The body as it came, but for API tokens in it, which are `[redacted]`."""
        self.retry_after = retry_after
        """Seconds after which to ask again, if the answer says so."""


class RefusalError(RequestError):
    """The server refused. `tag` says why; the subclasses say what kind of reason it is."""

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        request_id: str,
        status: int,
        tag: str,
        fix: str | None,
        retry_after: float | None,
        headers: httpx.Headers,
        body: dict[str, Any],
    ) -> None:
        super().__init__(f"{tag}: {message or f'status {status}'}", operation=operation, request_id=request_id)
        self.status = status
        self.tag = tag
        """The tag of the catalogue to branch on. A newer server may have more of them."""
        self.message = message
        """For people; its words may change."""
        self.fix = fix
        """What the caller can do about it; None for a tag that this version does not know."""
        self.retry_after = retry_after
        """Seconds after which the server wants to be asked again, if it said so."""
        self.headers = headers
        self.body = body
        """The whole body, as it came, but for API tokens."""


class GraphqlRefusalError(RequestError):
    """A field of a GraphQL document was refused, or the document as a whole."""

    def __init__(
        self, message: str, *, operation: str, request_id: str, tag: str, errors: list[GraphqlError], data: dict[str, Any] | None
    ) -> None:
        super().__init__(f"{tag}: {message}", operation=operation, request_id=request_id)
        self.tag = tag
        """The code of the first error."""
        self.message = message
        """What the first error says, for people; its words may change."""
        self.errors = errors
        self.data = data
        """What was answered beside the errors; None when the document was not run."""
