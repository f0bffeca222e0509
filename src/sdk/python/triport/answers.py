"""What calls answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import httpx

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


@dataclass(frozen=True)
class Redirect:
    """Where the answer leads, which nobody has followed, and the cookies that it sets, by name."""

    location: str
    cookies: dict[str, str] = field(repr=False)
