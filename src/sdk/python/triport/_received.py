"""An answer as it came."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from .answers import AsyncTextStream, TextStream
from .errors import UnexpectedAnswerError, redacted


@dataclass(frozen=True)
class Received:
    operation: str
    sent_id: str
    """The request id that was sent."""
    status: int
    headers: httpx.Headers
    content: bytes
    at: float
    """When it came, in seconds since 1970."""
    stream: TextStream | AsyncTextStream | None = None
    """The document that was asked for, where it is read while it comes: then there is no content."""

    @property
    def request_id(self) -> str:
        """The server's word for the request, if it has one, else ours."""
        return self.headers.get("x-request-id") or self.sent_id

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    @property
    def retry_after(self) -> float | None:
        """How many seconds the answer asks to wait, as a number or as a date; None when it does not, or not clearly."""
        value = self.headers.get("retry-after", "").strip()
        if re.fullmatch(r"[0-9]{1,10}", value):
            return float(value)
        try:
            return max(0.0, parsedate_to_datetime(value).timestamp() - self.at)
        except (TypeError, ValueError, OverflowError):
            return None

    def json(self, redacting: bool = False) -> Any:
        """The body; without API tokens if `redacting`. Raises `UnexpectedAnswerError` when it is not JSON."""
        try:
            return json.loads(redacted(self.text) if redacting else self.content)
        except (ValueError, RecursionError):
            raise self.unexpected("the answer is not JSON") from None

    def object(self, redacting: bool = False) -> dict[str, Any]:
        """The same. Raises `UnexpectedAnswerError` when it is not a JSON object."""
        value = self.json(redacting)
        if not isinstance(value, dict):
            raise self.unexpected("the answer is not a JSON object")
        return value

    def unexpected(self, message: str) -> UnexpectedAnswerError:
        return UnexpectedAnswerError(
            message,
            operation=self.operation,
            request_id=self.request_id,
            status=self.status,
            headers=self.headers,
            text=self.text,
            retry_after=self.retry_after,
        )
