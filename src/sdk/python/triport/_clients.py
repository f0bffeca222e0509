"""The four clients: for operators and for users, and each once more for async code."""

from __future__ import annotations

from typing import TypeVar

import httpx

from ._kernel import AsyncKernel, Kernel
from ._retries import Timing
from ._settings import RETRIES_MAX, TIMEOUT_SECONDS, admin_settings, user_settings
from .generated.admin import AdminResources
from .generated.async_admin import AsyncAdminResources
from .generated.async_user import AsyncUserResources
from .generated.user import UserResources

C = TypeVar("C", bound="_Client")
AC = TypeVar("AC", bound="_AsyncClient")


class _Client:
    _kernel: Kernel

    def close(self) -> None:
        """Closes the connections, unless they belong to an `http_client` that was given."""
        self._kernel.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._kernel.settings.base_url!r})"


class _AsyncClient:
    _kernel: AsyncKernel

    async def aclose(self) -> None:
        """Closes the connections, unless they belong to an `http_client` that was given."""
        await self._kernel.aclose()

    async def __aenter__(self: AC) -> AC:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._kernel.settings.base_url!r})"


class TriportAdmin(_Client, AdminResources):
    """What operators may do. Keep its token on servers.

    Args:
        base_url: Where the server is; else TRIPORT_BASE_URL, else http://127.0.0.1:3000.
        admin_token: The operator token; else TRIPORT_ADMIN_TOKEN.
        timeout: Seconds that one attempt may take.
        retries_max: How often a call is made again at most.
        http_client: Sends the requests, for proxies, certificates or tests of your own. It stays open when this is closed.
        timing: The clock and the waiting, for tests of your own.

    Raises:
        UsageError: There is no token, or something given cannot be used.
    """

    def __init__(
        self,
        base_url: str | None = None,
        admin_token: str | None = None,
        *,
        timeout: float = TIMEOUT_SECONDS,
        retries_max: int = RETRIES_MAX,
        http_client: httpx.Client | None = None,
        timing: Timing | None = None,
    ) -> None:
        self._kernel = Kernel(admin_settings(base_url, admin_token, timeout, retries_max), http_client, timing)
        super().__init__(self._kernel)


class TriportClient(_Client, UserResources):
    """What users may do. Without a session it can do what anyone may.

    Args:
        base_url: Where the server is; else TRIPORT_BASE_URL, else http://127.0.0.1:3000.
        session: The value of the user's cookie `nl_session`; else TRIPORT_SESSION.
        ref_code: The value of the user's cookie `ref_code`, which `auth.attribute` looks at.
        timeout: Seconds that one attempt may take.
        retries_max: How often a call is made again at most.
        http_client: Sends the requests, for proxies, certificates or tests of your own. It stays open when this is closed.
        timing: The clock and the waiting, for tests of your own.

    Raises:
        UsageError: Something given cannot be used.
    """

    def __init__(
        self,
        base_url: str | None = None,
        session: str | None = None,
        ref_code: str | None = None,
        *,
        timeout: float = TIMEOUT_SECONDS,
        retries_max: int = RETRIES_MAX,
        http_client: httpx.Client | None = None,
        timing: Timing | None = None,
    ) -> None:
        self._kernel = Kernel(user_settings(base_url, session, ref_code, timeout, retries_max), http_client, timing)
        super().__init__(self._kernel)


class AsyncTriportAdmin(_AsyncClient, AsyncAdminResources):
    """`TriportAdmin` for async code: calls are awaited, lists are read with `async for`."""

    def __init__(
        self,
        base_url: str | None = None,
        admin_token: str | None = None,
        *,
        timeout: float = TIMEOUT_SECONDS,
        retries_max: int = RETRIES_MAX,
        http_client: httpx.AsyncClient | None = None,
        timing: Timing | None = None,
    ) -> None:
        self._kernel = AsyncKernel(admin_settings(base_url, admin_token, timeout, retries_max), http_client, timing)
        super().__init__(self._kernel)


class AsyncTriportClient(_AsyncClient, AsyncUserResources):
    """`TriportClient` for async code: calls are awaited, lists are read with `async for`."""

    def __init__(
        self,
        base_url: str | None = None,
        session: str | None = None,
        ref_code: str | None = None,
        *,
        timeout: float = TIMEOUT_SECONDS,
        retries_max: int = RETRIES_MAX,
        http_client: httpx.AsyncClient | None = None,
        timing: Timing | None = None,
    ) -> None:
        self._kernel = AsyncKernel(user_settings(base_url, session, ref_code, timeout, retries_max), http_client, timing)
        super().__init__(self._kernel)
