"""What calls answer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import httpx

from .errors import UsageError

A = TypeVar("A", bound="Answer")

Part = Callable[[dict[str, Any]], "Answer"]
"""Makes an object inside another one."""


class Answer(dict[str, Any]):
    """A JSON object as it came, with its own names: `answer.old_tier` and `answer["old_tier"]` are alike.

    An optional key that did not come is None as an attribute and a KeyError as an item. What a newer server adds is there too.
    Where a dict has an attribute of that name already, such as `items`, only the item is the answer's.
    """

    # How it came, for `response_of`; a copy does not know, and neither does what was pickled.
    __slots__ = ("_response",)
    _parts: ClassVar[Mapping[str, Part]] = {}
    _optional: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for key, part in self._parts.items():
            if key in self:
                self[key] = build(part, self[key])

    def __getstate__(self) -> None:
        return None

    def copy(self: A) -> A:
        return type(self)(self)

    # The subclasses write the types of their keys out, and a type checker shall know no other attributes. Of the keys as a
    # whole it shall know less, or mypy would not take `{**answer}` for a dict.
    if TYPE_CHECKING:

        def keys(self) -> Any: ...

    else:

        def __getattr__(self, name: str) -> Any:
            if name in self:
                return self[name]
            if name in self._optional:
                return None
            raise AttributeError(f"{type(self).__name__} has no {name}")

        def __setattr__(self, name: str, value: Any) -> None:
            self[name] = value

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self]


def build(part: Part, value: Any) -> Any:
    """Makes the objects in a value, however deep in lists; null stays None."""
    if isinstance(value, list):
        return [build(part, one) for one in value]
    return part(value) if isinstance(value, dict) else value


def choice(key: str, parts: Mapping[str, Part]) -> Part:
    """Makes what one key of an object says that it is; what a newer server invents is a plain `Answer`."""
    return lambda value: parts.get(str(value.get(key)), Answer)(value)


@dataclass(frozen=True)
class TextAnswer:
    """A document that is no JSON, and the headers it came with."""

    text: str
    headers: httpx.Headers = field(repr=False)


class TextStream:
    """A document that is read while it comes, and never held as a whole.

    Iterate over it for its text in parts as they arrive, or over `lines()`; once. The connection is free again at the end of the text,
    of a `with` block, or when it is closed. An answer that breaks off is a `NetworkError` in the middle of the loop: what was read is
    then not complete.
    """

    headers: httpx.Headers

    def __init__(self, headers: httpx.Headers, parts: Iterator[str], close: Callable[[], None]) -> None:
        self.headers = headers
        self._parts: Iterator[str] | None = parts
        self._close = close

    def __iter__(self) -> Iterator[str]:
        """Part after part. Raises `UsageError` the second time."""
        parts, self._parts = _once(self._parts), None
        try:
            yield from parts
        finally:
            self._close()

    def lines(self) -> Iterator[str]:
        """Line after line, without the line feed at its end. In CSV a cell can hold one: read that part by part."""
        rest = ""
        for part in self:
            *lines, rest = (rest + part).split("\n")
            yield from lines
        if rest:
            yield rest

    def close(self) -> None:
        """Ends the answer, whether it was read or not."""
        self._parts = None
        self._close()

    def __enter__(self) -> TextStream:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncTextStream:
    """`TextStream` for async code: read with `async for`, left by `async with`, closed by awaiting `aclose()`."""

    headers: httpx.Headers

    def __init__(self, headers: httpx.Headers, parts: AsyncIterator[str], close: Callable[[], Awaitable[None]]) -> None:
        self.headers = headers
        self._parts: AsyncIterator[str] | None = parts
        self._close = close

    async def __aiter__(self) -> AsyncIterator[str]:
        """Part after part. Raises `UsageError` the second time."""
        parts, self._parts = _once(self._parts), None
        try:
            async for part in parts:
                yield part
        finally:
            await self._close()

    async def lines(self) -> AsyncIterator[str]:
        """Line after line, without the line feed at its end. In CSV a cell can hold one: read that part by part."""
        rest = ""
        async for part in self:
            *lines, rest = (rest + part).split("\n")
            for line in lines:
                yield line
        if rest:
            yield rest

    async def aclose(self) -> None:
        """Ends the answer, whether it was read or not."""
        self._parts = None
        await self._close()

    async def __aenter__(self) -> AsyncTextStream:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


I = TypeVar("I")


def _once(parts: I | None) -> I:
    if parts is None:
        raise UsageError("A stream can be read once.")
    return parts


@dataclass(frozen=True)
class Redirect:
    """Where the answer leads, which nobody has followed, and the cookies that it sets, by name."""

    location: str
    cookies: dict[str, str] = field(repr=False)
