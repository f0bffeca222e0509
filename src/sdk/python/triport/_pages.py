"""Lists that are read page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from ._call import Call, Options
from ._read import with_next
from .answers import Answer
from .errors import UsageError

if TYPE_CHECKING:
    from ._kernel import AsyncKernel, Kernel

Page = TypeVar("Page", bound=Answer)
Item = TypeVar("Item")

Next = Literal["offset", "before_seq", "cursor", "none"]
"""Lists are walked by cursor. This is how one is walked on a server before 2.0, which knows none: by which query parameter; `cursor`:
there was no such list; `none`: everything comes at once, today too.
"""

Query: TypeAlias = Mapping[str, Any]

LIMIT_DEFAULT = 100
LIMIT_MAX = 200
OFFSET_MAX = 2_147_483_647


class Pages(Generic[Page, Item]):
    """A list that is asked for while it is read: iterate over it for every item, or over `pages()`; each time anew.

    Rows that come or go meanwhile move no others: what is there from the beginning to the end of the walk is met once. Only a walk
    that is given an offset goes on by offsets, as does one on a server before 2.0, and can pass over rows of a list that shrinks.
    """

    def __init__(self, kernel: Kernel, call: Call[Page], next: Next, options: Options) -> None:
        self._kernel, self._next, self._options = kernel, next, options
        self._call, self._query = call, _first(call, next)
        kernel.check(_asking(call, next, self._query), options)

    def first_page(self) -> Page:
        return self._kernel.run(_asking(self._call, self._next, self._query), self._options)

    def pages(self) -> Iterator[Page]:
        query: Query | None = self._query
        while query is not None:
            page = self._kernel.run(_asking(self._call, self._next, query), self._options)
            yield page
            query = _following(query, self._next, page)

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from page["items"]

    def to_list(self) -> list[Item]:
        return list(self)


class AsyncPages(Generic[Page, Item]):
    """A list that is asked for while it is read: `async for` over it for every item, or over `pages()`; each time anew.

    It is walked as `Pages` is.
    """

    def __init__(self, kernel: AsyncKernel, call: Call[Page], next: Next, options: Options) -> None:
        self._kernel, self._next, self._options = kernel, next, options
        self._call, self._query = call, _first(call, next)
        kernel.check(_asking(call, next, self._query), options)

    async def first_page(self) -> Page:
        return await self._kernel.run(_asking(self._call, self._next, self._query), self._options)

    async def pages(self) -> AsyncIterator[Page]:
        query: Query | None = self._query
        while query is not None:
            page = await self._kernel.run(_asking(self._call, self._next, query), self._options)
            yield page
            query = _following(query, self._next, page)

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in page["items"]:
                yield item

    async def to_list(self) -> list[Item]:
        return [item async for item in self]


def _first(call: Call[Page], next: Next) -> Query:
    """What is asked for with a limit, and with the empty cursor, which begins, unless it says where to begin."""
    query = dict(call.query or {})
    if next != "none":
        query.setdefault("limit", LIMIT_DEFAULT)
        _in_range(call, query, "limit", 1, LIMIT_MAX)
        _in_range(call, query, "offset", 0, OFFSET_MAX)
        if "offset" not in query:
            query.setdefault("after", "")
    return query


def _asking(call: Call[Page], next: Next, query: Query) -> Call[Page]:
    """The call for a page. Where it is only by a cursor that the walk can go on, an answer without one is no answer of this API."""
    needs_next = query.get("after", "") != "" or (next == "cursor" and "after" in query)
    return replace(call, query=query, read=with_next(call.read) if needs_next else call.read)


def _in_range(call: Call[Page], query: Query, name: str, low: int, high: int) -> None:
    value = query.get(name, low)
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise UsageError(f"{call.operation.name}: {name} must be a whole number from {low} to {high}.")


def _following(asked: Query, next: Next, page: Answer) -> Query | None:
    """What is asked for after this page; None when nothing is."""
    items = page["items"]
    query = {name: value for name, value in asked.items() if name != "after"}
    if "after" in asked and "next" in page:
        return None if page["next"] is None else {**query, "after": page["next"]}
    if next == "none" or len(items) < query["limit"]:
        return None
    if next == "offset":
        return {**query, "offset": query.get("offset", 0) + len(items)}
    return {**query, next: items[-1]["seq"]}
