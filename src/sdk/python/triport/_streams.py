"""Documents that are read while they come."""

from __future__ import annotations

import codecs
import time
from collections.abc import AsyncIterator, Iterator
from typing import TypeVar

import anyio
import httpx

from ._prepare import Prepared
from ._retries import failure, too_late

T = TypeVar("T")


def is_stream(prepared: Prepared[T], response: httpx.Response) -> bool:
    """Whether it is the document that was asked for; a refusal, or what somebody else answers, is read as a whole."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return prepared.operation.streamed and response.is_success and kind == prepared.operation.accept


def parts_of(prepared: Prepared[T], response: httpx.Response) -> Iterator[str]:
    """The text as it comes; httpx limits each wait for more of it. Raises `NetworkError` when it breaks off."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    try:
        for chunk in response.iter_bytes():
            if prepared.ends is not None and time.monotonic() > prepared.ends:
                raise too_late(prepared, "deadline")
            if text := decoder.decode(chunk):
                yield text
    except httpx.RequestError as error:
        raise failure(prepared, error, "The answer broke off") from error
    if text := decoder.decode(b"", True):
        yield text


async def async_parts_of(prepared: Prepared[T], response: httpx.Response) -> AsyncIterator[str]:
    """The same for async code."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    chunks = response.aiter_bytes()
    chunk: bytes | None = b""
    while chunk is not None:
        now = prepared.within(prepared.ends)
        try:
            with anyio.fail_after(now.timeout):
                chunk = await anext(chunks, None)
        except (httpx.RequestError, TimeoutError) as error:
            raise failure(now, error, "The answer broke off") from error
        if text := decoder.decode(chunk or b"", chunk is None):
            yield text
