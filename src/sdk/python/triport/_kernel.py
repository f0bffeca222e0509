"""Makes calls, with httpx."""

from __future__ import annotations

import time
import warnings
import weakref
from functools import partial
from typing import TypeVar

import anyio
import httpx

from ._call import Call, Options
from ._prepare import Prepared, prepare
from ._received import Received
from ._retries import Outcome, Pause, Step, Timing, converse, failure
from ._settings import Settings
from ._streams import async_parts_of, is_stream, parts_of
from .answers import AsyncTextStream, TextStream
from .errors import UsageError

T = TypeVar("T")


class Kernel:
    def __init__(self, settings: Settings, http_client: httpx.Client | None, timing: Timing | None) -> None:
        self.settings = settings
        self._own = http_client is None
        self._http = http_client or httpx.Client()
        if self._own:
            # A client that nobody closes takes its connections with it: httpx alone leaves them open until something finds them.
            weakref.finalize(self, self._http.close)
        self._timing = timing or Timing()

    def check(self, call: Call[T], options: Options) -> Prepared[T]:
        """The call as it would be sent. Raises `UsageError`."""
        if self._http.is_closed:
            raise UsageError("The client is closed.")
        return prepare(call, options, self.settings, self._http.headers)

    def run(self, call: Call[T], options: Options) -> T:
        """Raises `TriportError`."""
        conversation = converse(self.check(call, options), self.settings.hooks, self._timing.random)
        try:
            step = next(conversation)
            while True:
                step = conversation.send(self._take(step))
        except StopIteration as end:
            answer: T = end.value
            return answer

    def _take(self, step: Step[T]) -> Outcome:
        if isinstance(step, Pause):
            self._timing.sleep(step.seconds)
            return None
        try:
            return self._send(step)
        except httpx.RequestError as error:
            return failure(step, error)

    def _send(self, prepared: Prepared[T]) -> Received:
        """httpx limits each wait for the network; what comes drop by drop is limited here."""
        deadline = time.monotonic() + prepared.timeout
        response = self._http.send(prepared.request, stream=True, follow_redirects=False)
        if is_stream(prepared, response):
            stream = TextStream(response.headers, parts_of(prepared, response), partial(self._end, response))
            return _received(prepared, response, b"", self._timing.now(), stream)
        content = bytearray()
        try:
            for chunk in response.iter_bytes():
                content += chunk
                if time.monotonic() > deadline:
                    raise httpx.ReadTimeout("the answer did not end")
        finally:
            response.close()
        return _received(prepared, response, bytes(content), self._timing.now())

    def _end(self, response: httpx.Response) -> None:
        """Ends a stream, which holds this by it: the connections of a client that is forgotten are closed."""
        response.close()

    def close(self) -> None:
        if self._own:
            self._http.close()


class AsyncKernel:
    def __init__(self, settings: Settings, http_client: httpx.AsyncClient | None, timing: Timing | None) -> None:
        self.settings = settings
        self._own = http_client is None
        self._http = http_client or httpx.AsyncClient()
        if self._own:
            weakref.finalize(self, _warn, self._http)
        self._timing = timing or Timing()

    def check(self, call: Call[T], options: Options) -> Prepared[T]:
        """The call as it would be sent. Raises `UsageError`."""
        if self._http.is_closed:
            raise UsageError("The client is closed.")
        return prepare(call, options, self.settings, self._http.headers)

    async def run(self, call: Call[T], options: Options) -> T:
        """Raises `TriportError`."""
        conversation = converse(self.check(call, options), self.settings.hooks, self._timing.random)
        try:
            step = next(conversation)
            while True:
                step = conversation.send(await self._take(step))
        except StopIteration as end:
            answer: T = end.value
            return answer

    async def _take(self, step: Step[T]) -> Outcome:
        if isinstance(step, Pause):
            await self._timing.sleep_async(step.seconds)
            return None
        try:
            with anyio.fail_after(step.timeout):
                response = await self._http.send(step.request, stream=step.operation.streamed, follow_redirects=False)
                if is_stream(step, response):
                    stream = AsyncTextStream(response.headers, async_parts_of(step, response), partial(self._end, response))
                    return _received(step, response, b"", self._timing.now(), stream)
                content = await _whole(response)
        except (httpx.RequestError, TimeoutError) as error:
            return failure(step, error)
        return _received(step, response, content, self._timing.now())

    async def _end(self, response: httpx.Response) -> None:
        await response.aclose()

    async def aclose(self) -> None:
        if self._own:
            await self._http.aclose()


def _warn(http_client: httpx.AsyncClient) -> None:
    """Nothing can be awaited any more to close the connections, so it is said, as Python says it of files and sockets."""
    if not http_client.is_closed:
        warnings.warn("An async client of triport was not closed: use `async with`, or await aclose().", ResourceWarning, stacklevel=2)


async def _whole(response: httpx.Response) -> bytes:
    """The body; the connection is free again whatever happens."""
    try:
        return await response.aread()
    finally:
        await response.aclose()


def _received(
    prepared: Prepared[T],
    response: httpx.Response,
    content: bytes,
    at: float,
    stream: TextStream | AsyncTextStream | None = None,
) -> Received:
    name, request_id = prepared.operation.name, prepared.request_id
    return Received(name, request_id, response.status_code, response.headers, content, at, stream)
