"""What a client is made with: where the server is, who calls, and how patient it is. Mistakes are a `UsageError`."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, field
from typing import Any

import httpx

from ._hooks import Hooks
from .errors import UsageError
from .generated.version import VERSION

BASE_URL_DEFAULT = "http://127.0.0.1:3000"
TIMEOUT_SECONDS = 30.0
RETRIES_MAX = 2


@dataclass(frozen=True)
class Settings:
    base_url: str
    """Without a slash at the end."""
    credentials: dict[str, str] = field(repr=False)
    """Headers that say who calls."""
    known: bool
    """Whether the credentials say so much that more than public operations can be called."""
    timeout: float
    deadline: float | None
    retries_max: int
    user_agent: str
    hooks: Hooks


@dataclass(frozen=True)
class AppInfo:
    """A program that uses the SDK, as it is named behind the SDK in the header `User-Agent`."""

    name: str
    """Without blanks: letters, digits and ``!#$%&'*+-.^_`|~``."""
    version: str
    """Of the same characters."""
    url: str | None = None
    """Where people can read about it; http or https."""


@dataclass(frozen=True)
class Manner:
    """What all clients can be told alike, as it was given."""

    timeout: float
    deadline: float | None
    retries_max: int
    app_info: AppInfo | None
    hooks: Hooks


def admin_settings(base_url: str | None, admin_token: str | None, manner: Manner) -> Settings:
    token = admin_token if admin_token is not None else os.environ.get("TRIPORT_ADMIN_TOKEN")
    if not token:
        raise UsageError("There is no operator token. Pass admin_token, or set TRIPORT_ADMIN_TOKEN.")
    return Settings(
        base_url=_base_url(base_url),
        credentials={"X-Admin-Token": header_value("admin_token", token)},
        known=True,
        **_checked(manner),
    )


def user_settings(base_url: str | None, session: str | None, ref_code: str | None, manner: Manner) -> Settings:
    session = session if session is not None else os.environ.get("TRIPORT_SESSION")
    cookies = [f"nl_session={_cookie_value('session', session)}"] if session else []
    if ref_code:
        cookies.append(f"ref_code={_cookie_value('ref_code', ref_code)}")
    return Settings(
        base_url=_base_url(base_url),
        credentials={"Cookie": "; ".join(cookies)} if cookies else {},
        known=bool(session),
        **_checked(manner),
    )


def _checked(manner: Manner) -> dict[str, Any]:
    return {
        "timeout": seconds("timeout", manner.timeout),
        "deadline": None if manner.deadline is None else seconds("deadline", manner.deadline),
        "retries_max": count(manner.retries_max),
        "user_agent": _user_agent(manner.app_info),
        "hooks": manner.hooks,
    }


_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
"""A token of HTTP (RFC 9110, 5.6.2), of which the names and versions in `User-Agent` are."""


def _user_agent(app: AppInfo | None) -> str:
    own = f"triport-sdk-python/{VERSION}"
    if app is None:
        return own
    if not all(isinstance(word, str) and re.fullmatch(_TOKEN, word) for word in (app.name, app.version)):
        raise UsageError("app_info must have a name and a version without blanks.")
    # Brackets would end the comment that it is written in.
    if app.url is not None and not re.fullmatch(r"https?://[!-'*-\[\]-~]+", app.url):
        raise UsageError("The url of app_info must be one of http or https, without blanks and brackets.")
    return f"{own} {app.name}/{app.version}" + (f" (+{app.url})" if app.url else "")


def header_value(name: str, value: str) -> str:
    """The value, if a header can hold it. It is not shown: it may be a secret with a typing mistake."""
    if not isinstance(value, str) or not re.fullmatch(r"[!-~]+", value):
        raise UsageError(f"{name} holds characters that no header may hold.")
    return value


def seconds(name: str, value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise UsageError(f"{name} must be a number of seconds above 0.")
    return float(value)


def count(retries_max: int) -> int:
    if isinstance(retries_max, bool) or not isinstance(retries_max, int) or retries_max < 0:
        raise UsageError("retries_max must be a whole number from 0.")
    return retries_max


def _cookie_value(name: str, value: str) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[!#-+\--:<-\[\]-~]+", value):
        raise UsageError(f"{name} holds characters that no cookie may hold.")
    return value


def _base_url(base_url: str | None) -> str:
    text = base_url if base_url is not None else os.environ.get("TRIPORT_BASE_URL") or BASE_URL_DEFAULT
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, TypeError):
        url = httpx.URL("")
    is_place = url.scheme in ("http", "https") and url.host != "" and (url.port or 1) in range(1, 65536)
    if not is_place or url.userinfo or "?" in text or "#" in text:
        raise UsageError("The base URL is not an http or https URL without user, query and fragment.")
    return text.rstrip("/")
