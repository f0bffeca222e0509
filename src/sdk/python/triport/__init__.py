"""The Python SDK of Triport Referrals."""

from . import types
from ._clients import AsyncTriportAdmin, AsyncTriportClient, TriportAdmin, TriportClient
from ._pages import AsyncPages, Pages
from ._retries import Timing
from .answers import Answer, Redirect, TextAnswer
from .errors import (
    DeadlineExceededError,
    GraphqlRefusalError,
    NetworkError,
    RefusalError,
    RequestError,
    TriportError,
    UnexpectedAnswerError,
    UsageError,
)
from .generated.errors import (
    AuthenticationError,
    ConflictError,
    ErrorTag,
    ForbiddenError,
    GraphqlTag,
    IdempotencyKeyReusedError,
    InternalError,
    InvalidRequestError,
    NotFoundError,
    RateLimitedError,
    RetiredError,
    UnavailableError,
)
from .generated.version import VERSION as __version__

__all__ = [
    "Answer",
    "AsyncPages",
    "AsyncTriportAdmin",
    "AsyncTriportClient",
    "AuthenticationError",
    "ConflictError",
    "DeadlineExceededError",
    "ErrorTag",
    "ForbiddenError",
    "GraphqlRefusalError",
    "GraphqlTag",
    "IdempotencyKeyReusedError",
    "InternalError",
    "InvalidRequestError",
    "NetworkError",
    "NotFoundError",
    "Pages",
    "RateLimitedError",
    "Redirect",
    "RefusalError",
    "RequestError",
    "RetiredError",
    "TextAnswer",
    "Timing",
    "TriportAdmin",
    "TriportClient",
    "TriportError",
    "UnavailableError",
    "UnexpectedAnswerError",
    "UsageError",
    "__version__",
    "types",
]
