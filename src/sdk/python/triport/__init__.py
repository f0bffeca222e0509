"""The Python SDK of Triport Referrals."""

from . import types
from ._clients import AsyncTriportAdmin, AsyncTriportClient, TriportAdmin, TriportClient
from ._hooks import RequestEvent, ResponseEvent, RetryEvent
from ._pages import AsyncPages, Pages
from ._response import ResponseInfo, response_of
from ._retries import Timing
from ._settings import AppInfo
from ._webhooks import (
    UnknownEvent,
    WebhookEvent,
    WebhookHeaders,
    WebhookVerificationError,
    WebhookVerificationReason,
    verify_webhook,
)
from .answers import Answer, AsyncTextStream, Redirect, TextAnswer, TextStream
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
    ScopeMissingError,
    UnavailableError,
)
from .generated.version import VERSION as __version__

__all__ = [
    "Answer",
    "AppInfo",
    "AsyncPages",
    "AsyncTextStream",
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
    "RequestEvent",
    "ResponseEvent",
    "ResponseInfo",
    "RetiredError",
    "RetryEvent",
    "ScopeMissingError",
    "TextAnswer",
    "TextStream",
    "Timing",
    "TriportAdmin",
    "TriportClient",
    "TriportError",
    "UnavailableError",
    "UnexpectedAnswerError",
    "UnknownEvent",
    "UsageError",
    "WebhookEvent",
    "WebhookHeaders",
    "WebhookVerificationError",
    "WebhookVerificationReason",
    "__version__",
    "response_of",
    "types",
    "verify_webhook",
]
