"""What this package raises on purpose. The classes of refusals are in `generated/errors.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from .generated.types import GraphqlError


class TriportError(Exception):
    """The base of all. The text of none of them, nor its repr, holds a credential."""

    def __init__(self, message: str, *, operation: str | None = None, request_id: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        """The operation that was called, as the contract calls it; None when it is about the client itself."""
        self.request_id = request_id
        """Names the call in the server's logs; None when nothing was sent."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


def _revive(kind: type[TriportError], args: tuple[Any, ...], facts: dict[str, Any]) -> TriportError:
    """Makes an error again where another process has raised it; what it says is not put together anew."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(facts)
    return error


class UsageError(TriportError):
    """The call cannot be made like this; nothing was sent."""


class NetworkError(TriportError):
    """No answer came. Whether the server has done what it was asked is not known. `__cause__` is the error of httpx."""


class DeadlineExceededError(NetworkError):
    """No answer came in time."""


class UnexpectedAnswerError(TriportError):
    """An answer came that is none of this API: of a proxy, of another server, or of another version."""

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
        super().__init__(f"{operation}: {message} (status {status}, {request_id})", operation=operation, request_id=request_id)
        self.status = status
        self.headers = headers
        self.text = text
        """The body as it came."""
        self.retry_after = retry_after
        """How many seconds to wait, if the answer says so."""


class RefusalError(TriportError):
    """The server refused the request. Each class of statuses has a class of its own; one of an unknown status is just this."""

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
        super().__init__(f"{operation}: {status} {tag}: {message} ({request_id})", operation=operation, request_id=request_id)
        self.status = status
        self.tag = tag
        """What to branch on. A newer server may answer tags that this package does not know."""
        self.message = message
        """For people; its words may change."""
        self.fix = fix
        """What the error catalogue says to do about it; None for a tag that it does not have."""
        self.retry_after = retry_after
        """How many seconds to wait, if the answer says so."""
        self.headers = headers
        self.body = body
        """The whole answer."""


class GraphqlRefusalError(TriportError):
    """A field was refused in a GraphQL answer, whose request succeeds all the same."""

    def __init__(
        self, *, operation: str, request_id: str, tag: str, errors: list[GraphqlError], data: dict[str, Any] | None
    ) -> None:
        message = str(errors[0].get("message", ""))
        super().__init__(f"{operation}: {tag}: {message} ({request_id})", operation=operation, request_id=request_id)
        self.tag = tag
        """The code of the first error, to branch on."""
        self.message = message
        """What the first error says, for people; its words may change."""
        self.errors = errors
        self.data = data
        """What was answered beside the errors; None when the document was not run."""
