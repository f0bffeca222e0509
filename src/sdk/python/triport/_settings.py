"""What a client is made with: where the server is, who calls, and how patient it is. Mistakes are a `UsageError`."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, field

import httpx

from .errors import UsageError

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
    retries_max: int


def admin_settings(base_url: str | None, admin_token: str | None, timeout: float, retries_max: int) -> Settings:
    token = admin_token if admin_token is not None else os.environ.get("TRIPORT_ADMIN_TOKEN")
    if not token:
        raise UsageError("There is no operator token. Pass admin_token, or set TRIPORT_ADMIN_TOKEN.")
    return Settings(
        base_url=_base_url(base_url),
        credentials={"X-Admin-Token": header_value("admin_token", token)},
        known=True,
        timeout=seconds(timeout),
        retries_max=count(retries_max),
    )


def user_settings(
    base_url: str | None, session: str | None, ref_code: str | None, timeout: float, retries_max: int
) -> Settings:
    session = session if session is not None else os.environ.get("TRIPORT_SESSION")
    cookies = [f"nl_session={_cookie_value('session', session)}"] if session else []
    if ref_code:
        cookies.append(f"ref_code={_cookie_value('ref_code', ref_code)}")
    return Settings(
        base_url=_base_url(base_url),
        credentials={"Cookie": "; ".join(cookies)} if cookies else {},
        known=bool(session),
        timeout=seconds(timeout),
        retries_max=count(retries_max),
    )


def header_value(name: str, value: str) -> str:
    """The value, if a header can hold it. It is not shown: it may be a secret with a typing mistake."""
    if not isinstance(value, str) or not re.fullmatch(r"[!-~]+", value):
        raise UsageError(f"{name} holds characters that no header may hold.")
    return value


def seconds(timeout: float) -> float:
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not 0 < timeout < math.inf:
        raise UsageError("timeout must be a number of seconds above 0.")
    return float(timeout)


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
