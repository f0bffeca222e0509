"""A call before it is put into HTTP: plain values, the same for both kinds of clients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from ._received import Received

T = TypeVar("T")


@dataclass(frozen=True)
class Operation:
    """How an operation of the contract is called."""

    name: str
    method: str
    path: str
    caller: Literal["operator", "user", "operator_or_user", "anyone"]
    repeatable: bool
    """A second time has no second effect, so that it may be sent again when no answer came."""
    accept: str
    streamed: bool = False
    """What it answers is read while it comes."""


@dataclass(frozen=True)
class Call(Generic[T]):
    """What is asked, and how the answer is read, which raises a `TriportError` when it is not what the contract says."""

    operation: Operation
    read: Callable[[Received], T]
    path: Mapping[str, str | int] | None = None
    query: Mapping[str, Any] | None = None
    body: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Options:
    """What a caller wants otherwise for one call; None is as the client has it."""

    idempotency_key: str | None = None
    timeout: float | None = None
    retries_max: int | None = None
    deadline: float | None = None


def given(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Leaves out what is None: optional fields that the caller has not given."""
    return {name: value for name, value in fields.items() if value is not None}
