"""How answers are read. Every reader raises `UnexpectedAnswerError` for an answer that the contract does not know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, TypeVar, cast

from ._received import Received
from .answers import Answer, AsyncTextStream, Part, Redirect, TextAnswer, TextStream, build
from .errors import GraphqlRefusalError, RefusalError, UnexpectedAnswerError
from .generated.errors import CATALOGUE, DETAILED, REFUSALS
from .generated.types import GraphqlError

A = TypeVar("A", bound=Answer)
S = TypeVar("S", TextStream, AsyncTextStream)


def error_in(received: Received) -> RefusalError | UnexpectedAnswerError | None:
    """The error that an answer is, by its status; a refusal is one that has our envelope."""
    if received.status < 400:
        return None
    try:
        body = received.object(redacting=True)
    except UnexpectedAnswerError as error:
        return error
    tag = body.get("error")
    if not isinstance(tag, str):
        return received.unexpected("the answer is an error, and none of this API's")
    entry = CATALOGUE.get(tag)
    kind, details = DETAILED.get(tag, (RefusalError, []))
    is_whole = details and all(isinstance(body.get(detail), str) for detail in details)
    return (kind if is_whole else REFUSALS.get(received.status, RefusalError))(
        str(body.get("message", "")),
        operation=received.operation,
        request_id=received.request_id,
        status=received.status,
        tag=tag,
        fix=entry.fix if entry else None,
        retry_after=received.retry_after,
        headers=received.headers,
        body=body,
    )


def object_of(kind: type[A]) -> Callable[[Received], A]:
    return lambda received: kind(_succeeded(received).object())


def form_of(part: Part) -> Callable[[Received], Any]:
    """Reads an object of one of several forms, which `part` tells from each other."""
    return lambda received: part(_succeeded(received).object())


def only(name: str, kind: type[A]) -> Callable[[Received], A]:
    """Reads an object that has one property, and answers what is in it."""

    def read(received: Received) -> A:
        value = _succeeded(received).object().get(name)
        if not isinstance(value, dict):
            raise received.unexpected(f"the answer has no object {name}")
        return kind(value)

    return read


def page_of(kind: type[A]) -> Callable[[Received], A]:
    def read(received: Received) -> A:
        value = _succeeded(received).object()
        items = value.get("items")
        if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
            raise received.unexpected("the answer has no list of items")
        return kind(value)

    return read


def with_next(read: Callable[[Received], A]) -> Callable[[Received], A]:
    """Reads a page that must have a cursor, or None for one."""

    def checked(received: Received) -> A:
        page = read(received)
        if "next" not in page:
            raise received.unexpected("the answer to a cursor has none")
        return page

    return checked


def field_of(name: str, part: Part | None) -> Callable[[Received], Any]:
    """Reads the value of one field of a GraphQL answer. Raises `GraphqlRefusalError` when there are errors in it."""

    def read(received: Received) -> Any:
        answer = _succeeded(received).object()
        data = answer.get("data")
        if answer.get("errors"):
            raise _graphql_refusal(received, answer["errors"], data)
        if not isinstance(data, dict) or name not in data:
            raise received.unexpected(f"the answer has no field {name}")
        return build(part, data[name]) if part else data[name]

    return read


def _graphql_refusal(received: Received, errors: Any, data: Any) -> GraphqlRefusalError | UnexpectedAnswerError:
    if not isinstance(errors, list) or not isinstance(errors[0], dict):
        return received.unexpected("the errors in the answer are no list of objects")
    extensions = errors[0].get("extensions")
    return GraphqlRefusalError(
        str(errors[0].get("message", "refused")),
        operation=received.operation,
        request_id=received.request_id,
        tag=str(extensions.get("code", "internal")) if isinstance(extensions, dict) else "internal",
        errors=build(GraphqlError, errors),
        data=data,
    )


def text_of(media_type: str) -> Callable[[Received], TextAnswer]:
    def read(received: Received) -> TextAnswer:
        content_type = _succeeded(received).headers.get("content-type", "")
        if content_type.partition(";")[0].strip().lower() != media_type:
            raise received.unexpected(f"the answer is not {media_type}")
        return TextAnswer(received.text, received.headers)

    return read


def stream_of(kind: type[S]) -> Callable[[Received], S]:
    def read(received: Received) -> S:
        if not isinstance(_succeeded(received).stream, kind):
            raise received.unexpected("the answer is not the document that was asked for")
        return cast(S, received.stream)

    return read


def redirect(received: Received) -> Redirect:
    location = received.headers.get("location")
    if not 300 <= received.status < 400 or location is None:
        raise received.unexpected("the answer leads nowhere")
    pairs = (line.partition(";")[0].partition("=") for line in received.headers.get_list("set-cookie"))
    return Redirect(location, {name.strip(): value.strip() for name, _, value in pairs})


def never(received: Received) -> NoReturn:
    raise received.unexpected("the operation is always refused, and here it was not")


def _succeeded(received: Received) -> Received:
    if not 200 <= received.status < 300:
        raise received.unexpected("the answer is neither a success nor a refusal")
    return received
