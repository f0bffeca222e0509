"""The four clients: for operators and for users, and each once more for async code."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import httpx

from ._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent
from ._kernel import AsyncKernel, Kernel
from ._retries import Timing
from ._settings import RETRIES_MAX, TIMEOUT_SECONDS, AppInfo, Manner, admin_settings, user_settings
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
        deadline: Seconds that a whole call may take, all attempts and the waits between them together; else as long as these take.
        retries_max: How often a call is made again at most.
        app_info: Whose program calls, for the logs of whoever runs the server.
        on_request: Is told before each attempt. Hooks are plain functions; one that raises changes nothing about the call.
        on_response: Is told after each answer, whatever it says; not when none came.
        on_retry: Is told before the wait for another attempt.
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
        deadline: float | None = None,
        retries_max: int = RETRIES_MAX,
        app_info: AppInfo | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        http_client: httpx.Client | None = None,
        timing: Timing | None = None,
    ) -> None:
        manner = Manner(timeout, deadline, retries_max, app_info, Hooks(on_request, on_response, on_retry))
        self._kernel = Kernel(admin_settings(base_url, admin_token, manner), http_client, timing)
        super().__init__(self._kernel)


class TriportClient(_Client, UserResources):
    """What users may do. Without a session it can do what anyone may.

    Args:
        base_url: Where the server is; else TRIPORT_BASE_URL, else http://127.0.0.1:3000.
        session: The value of the user's cookie `nl_session`; else TRIPORT_SESSION.
        ref_code: The value of the user's cookie `ref_code`, which `auth.attribute` looks at.
        timeout: Seconds that one attempt may take.
        deadline: Seconds that a whole call may take, all attempts and the waits between them together; else as long as these take.
        retries_max: How often a call is made again at most.
        app_info: Whose program calls, for the logs of whoever runs the server.
        on_request: Is told before each attempt. Hooks are plain functions; one that raises changes nothing about the call.
        on_response: Is told after each answer, whatever it says; not when none came.
        on_retry: Is told before the wait for another attempt.
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
        deadline: float | None = None,
        retries_max: int = RETRIES_MAX,
        app_info: AppInfo | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        http_client: httpx.Client | None = None,
        timing: Timing | None = None,
    ) -> None:
        manner = Manner(timeout, deadline, retries_max, app_info, Hooks(on_request, on_response, on_retry))
        self._kernel = Kernel(user_settings(base_url, session, ref_code, manner), http_client, timing)
        super().__init__(self._kernel)


class AsyncTriportAdmin(_AsyncClient, AsyncAdminResources):
    """`TriportAdmin` for async code: calls are awaited, lists are read with `async for`."""

    def __init__(
        self,
        base_url: str | None = None,
        admin_token: str | None = None,
        *,
        timeout: float = TIMEOUT_SECONDS,
        deadline: float | None = None,
        retries_max: int = RETRIES_MAX,
        app_info: AppInfo | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        http_client: httpx.AsyncClient | None = None,
        timing: Timing | None = None,
    ) -> None:
        manner = Manner(timeout, deadline, retries_max, app_info, Hooks(on_request, on_response, on_retry))
        self._kernel = AsyncKernel(admin_settings(base_url, admin_token, manner), http_client, timing)
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
        deadline: float | None = None,
        retries_max: int = RETRIES_MAX,
        app_info: AppInfo | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        http_client: httpx.AsyncClient | None = None,
        timing: Timing | None = None,
    ) -> None:
        manner = Manner(timeout, deadline, retries_max, app_info, Hooks(on_request, on_response, on_retry))
        self._kernel = AsyncKernel(user_settings(base_url, session, ref_code, manner), http_client, timing)
        super().__init__(self._kernel)
