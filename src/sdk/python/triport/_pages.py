"""Lists that are read page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from ._call import Call, Options
from .answers import Answer
from .errors import UsageError

if TYPE_CHECKING:
    from ._kernel import AsyncKernel, Kernel

Page = TypeVar("Page", bound=Answer)
Item = TypeVar("Item")

Next = Literal["offset", "before_seq", "none"]
"""The query parameter that asks for what comes after, if not all comes at once."""

LIMIT_DEFAULT = 100
LIMIT_MAX = 200
OFFSET_MAX = 2_147_483_647


class Pages(Generic[Page, Item]):
    """A list that is asked for while it is read: iterate over it for every item, or over `pages()`; each time anew."""

    def __init__(self, kernel: Kernel, call: Call[Page], next: Next, options: Options) -> None:
        self._kernel, self._next, self._options = kernel, next, options
        self._call = _first(call, next)
        kernel.check(self._call, options)

    def first_page(self) -> Page:
        return self._kernel.run(self._call, self._options)

    def pages(self) -> Iterator[Page]:
        call: Call[Page] | None = self._call
        while call:
            page = self._kernel.run(call, self._options)
            yield page
            call = _following(call, self._next, page)

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page["items"]

    def to_list(self) -> list[Item]:
        return list(self)


class AsyncPages(Generic[Page, Item]):
    """A list that is asked for while it is read: `async for` over it for every item, or over `pages()`; each time anew."""

    def __init__(self, kernel: AsyncKernel, call: Call[Page], next: Next, options: Options) -> None:
        self._kernel, self._next, self._options = kernel, next, options
        self._call = _first(call, next)
        kernel.check(self._call, options)

    async def first_page(self) -> Page:
        return await self._kernel.run(self._call, self._options)

    async def pages(self) -> AsyncIterator[Page]:
        call: Call[Page] | None = self._call
        while call:
            page = await self._kernel.run(call, self._options)
            yield page
            call = _following(call, self._next, page)

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page["items"]:
                yield item

    async def to_list(self) -> list[Item]:
        return [item async for item in self]


def _first(call: Call[Page], next: Next) -> Call[Page]:
    """The call with a limit, so that a page which is shorter can be told to be the last."""
    if next == "none":
        return call
    query = {"limit": LIMIT_DEFAULT, **(call.query or {})}
    _in_range(call, query, "limit", 1, LIMIT_MAX)
    _in_range(call, query, "offset", 0, OFFSET_MAX)
    return replace(call, query=query)


def _in_range(call: Call[Page], query: Mapping[str, Any], name: str, low: int, high: int) -> None:
    value = query.get(name, low)
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise UsageError(f"{call.operation.name}: {name} must be a whole number from {low} to {high}.")


def _following(call: Call[Page], next: Next, page: Page) -> Call[Page] | None:
    """The call for what comes after this page; None when nothing does."""
    items = page["items"]
    query = dict(call.query or {})
    if next == "none" or len(items) < query["limit"]:
        return None
    if next == "offset":
        query["offset"] = query.get("offset", 0) + len(items)
    else:
        query[next] = items[-1]["seq"]
    return replace(call, query=query)
