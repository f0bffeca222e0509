# Made by `make generate` from openapi/; never edited.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .._call import Call, Options, given
from .._kernel import AsyncKernel
from .._pages import AsyncPages
from .._read import field_of, object_of, only, page_of, redirect, stream_of, text_of
from ..answers import AsyncTextStream, Redirect, TextAnswer
from . import documents, operations
from .types import (
    Address,
    AttributionDecision,
    CheckedAddress,
    Code,
    FullBalance,
    GraphqlAnswer,
    GraphqlTaskSetting,
    GraphqlTaskSettingInput,
    GraphqlTier,
    GraphqlTierPreview,
    GraphqlUser,
    Instant,
    Invitee,
    InviteePage,
    InvoiceId,
    Level,
    Me,
    Micro,
    MyTier,
    Network,
    Ok,
    OwnInvoice,
    OwnInvoicePage,
    Payout,
    PayoutId,
    PayoutPage,
    PublicCode,
    Reward,
    RewardPage,
    SessionView,
    Stats,
    StatsInterval,
    Terms,
    Transfer,
    TransferPage,
    UserTier,
    UserTierList,
)


class AsyncUserAuth:
    def __init__(self, kernel: AsyncKernel) -> None:
        self._kernel = kernel

    async def attribute(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AttributionDecision:
        """Attribute the signed-in user.

        Binds the signed-in user to the inviter whose code is in the cookie `ref_code`. Call it once after login. It always
        answers 200, always clears the cookie, and reads no body. A user is attributed once, forever.

        `POST /v1/auth/attribute`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `session_read_only`, `cross_site_request`.
        """
        return await self._kernel.run(
            Call(operations.ATTRIBUTE, object_of(AttributionDecision)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def enter(
        self,
        *,
        ticket: str,
        confirm: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Redirect:
        """Turn a ticket into a session.

        Plants the cookie `nl_session` and redirects to where the ticket says. A ticket that is missing, malformed, unknown,
        used or expired is refused; of two uses at once one wins.

        A browser that is signed in as another user is asked first: the answer is a page, nothing has happened yet, and the
        page's own link goes on. It carries `confirm`, which only that page can make, so that no other site signs anybody in
        as somebody else.

        Pages, that of a refused ticket too, are in English or German, as `Accept-Language` prefers.

        `GET /v1/auth/enter`

        Args:
            ticket: The ticket from `createTicket`.
            confirm: What the page that asks sends along. Where nobody has to be asked it makes no difference; where
                somebody has, a wrong one asks again.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `ticket_invalid`.
        """
        return await self._kernel.run(
            Call(operations.ENTER, redirect, query={"ticket": ticket, **given({"confirm": confirm})}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_session(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> SessionView:
        """Read who is signed in.

        The signed-in user and the end of the session. In the session's second half the call makes it last 30 days again and
        plants the cookie anew. One that can only read says so, and ends after its hour, as that of an embed token does. A
        blocked user is told so.

        `GET /v1/auth/me`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`.
        """
        return await self._kernel.run(
            Call(operations.GET_SESSION, object_of(SessionView)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def logout(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Log out.

        Ends the session that the cookie names, if there is one, and clears the cookie. A page of another site is refused,
        with the cookie or without.

        `POST /v1/auth/logout`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `cross_site_request`.
        """
        return await self._kernel.run(
            Call(operations.LOGOUT, object_of(Ok)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AsyncUserGraphql:
    def __init__(self, kernel: AsyncKernel) -> None:
        self._kernel = kernel

    async def graphql(
        self,
        *,
        query: str,
        operation_name: str | None = None,
        variables: Mapping[str, Any] | None = None,
        extensions: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlAnswer:
        """Run a GraphQL document.

        The same ladder, points and task setting in GraphQL, for operators and for signed-in users. The schema answers
        introspection.

        A request that can be read is answered 200, also when its document is refused: with `graphql_invalid` or
        `graphql_too_complex` and no `data`, or field by field, where a field that is refused is null with one of our tags
        as `extensions.code`. When `Accept` prefers `application/graphql-response+json`, the answer is of that type, and
        what has no `data` is 400; every other `Accept` is answered with JSON. A document is at most 2,000 tokens and 10,000
        lines, 10 levels deep outside introspection, has at most 15 aliases, and asks for at most 3,000 values, where a list
        counts as 100 items and a badge as 10 values. No answer is longer than 2 MB. The fields of a mutation are run one
        after the other, and one that is refused undoes nothing but itself. Where any of them took effect, the answer is
        kept under the request's idempotency key; where none did, the key stays free.

        Scope of tokens: `user-tiers:read` or `points:read` or `points:configure`.

        `POST /graphql`

        Args:
            query: The document. One that holds several operations needs `operationName`. At most 524288 characters.
            operation_name: Which operation of the document to run. At most 524288 characters.
            variables: The values of the document's variables, by name.
            extensions: What clients add for servers that know it. It is not looked at.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `unauthenticated`, `token_network_forbidden`, `scope_missing`,
                `cross_site_request`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`,
                `idempotency_key_reused`.
        """
        return await self._kernel.run(
            Call(
                operations.GRAPHQL,
                object_of(GraphqlAnswer),
                body={
                    "query": query,
                    **given({"operationName": operation_name, "variables": variables, "extensions": extensions}),
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_user_tiers(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> list[GraphqlTier | None] | None:
        """The whole ladder, lowest level first.

        `query { getUserTiers { level name point svg } }`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[list[GraphqlTier | None] | None](
                operations.GRAPHQL,
                field_of("getUserTiers", GraphqlTier),
                body={"query": documents.GET_USER_TIERS, "variables": {}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_user(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlUser | None:
        """The signed-in user; null for an operator, who is none.

        `query { getUser { id tierLevel tierPoint } }`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[GraphqlUser | None](
                operations.GRAPHQL,
                field_of("getUser", GraphqlUser),
                body={"query": documents.GET_USER, "variables": {}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_task_setting(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTaskSetting | None:
        """What every task is worth now; null before the first setting.

        `query { getTaskSetting { id verification wallet { amount point } auction direct staking { expiredTime ratio } } }`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[GraphqlTaskSetting | None](
                operations.GRAPHQL,
                field_of("getTaskSetting", GraphqlTaskSetting),
                body={"query": documents.GET_TASK_SETTING, "variables": {}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def preview_user_tier(
        self,
        *,
        level: int,
        point: float | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTierPreview | None:
        """How many users would rise and fall if a tier began at other points. Null when there is no such tier; a change that
        would be refused is refused here too.

        `query ($level: Int!, $point: Float) { previewUserTier(level: $level, point: $point) { promoted demoted unchanged }
        }`

        Args:
            level: The tier to look at.
            point: The points at which it would begin. Without them: as if the tier were deleted.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[GraphqlTierPreview | None](
                operations.GRAPHQL,
                field_of("previewUserTier", GraphqlTierPreview),
                body={"query": documents.PREVIEW_USER_TIER, "variables": {"level": level, **given({"point": point})}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def add_new_user_tier(
        self,
        *,
        level: int,
        name: str,
        point: float,
        svg: str,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTier | None:
        """Adds a level to the ladder. Its points must lie between those of its neighbours.

        `mutation ($level: Int!, $name: String!, $point: Float!, $svg: String!) { addNewUserTier(level: $level, name: $name,
        point: $point, svg: $svg) { level name point svg } }`

        Args:
            level: A level that the ladder does not have yet, from 1; gaps are fine.
            name: What users of the tier are called, 1 to 100 characters.
            point: The points at which the tier begins, 0 to 9007199254.
            svg: The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[GraphqlTier | None](
                operations.GRAPHQL,
                field_of("addNewUserTier", GraphqlTier),
                body={
                    "query": documents.ADD_NEW_USER_TIER,
                    "variables": {"level": level, "name": name, "point": point, "svg": svg},
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def update_user_tier(
        self,
        *,
        level: int,
        name: str | None = None,
        point: float | None = None,
        svg: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTier | None:
        """Changes what is given and nothing else. Null when there is no such tier.

        `mutation ($level: Int!, $name: String, $point: Float, $svg: String) { updateUserTier(level: $level, name: $name,
        point: $point, svg: $svg) { level name point svg } }`

        Args:
            level: The tier to change. The level itself stays.
            name: What users of the tier are called, 1 to 100 characters.
            point: The points at which the tier begins, 0 to 9007199254.
            svg: The badge: SVG of at most 64 KiB. What could run or load something is taken out before it is kept.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[GraphqlTier | None](
                operations.GRAPHQL,
                field_of("updateUserTier", GraphqlTier),
                body={
                    "query": documents.UPDATE_USER_TIER,
                    "variables": {"level": level, **given({"name": name, "point": point, "svg": svg})},
                },
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def delete_user_tier(
        self,
        *,
        level: int,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> int | None:
        """Takes a level out of the ladder for good, and answers it. Its users fall to the next lower level. Null when there is
        no such tier.

        `mutation ($level: Int!) { deleteUserTier(level: $level) }`

        Args:
            level: The tier to delete.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[int | None](
                operations.GRAPHQL,
                field_of("deleteUserTier", None),
                body={"query": documents.DELETE_USER_TIER, "variables": {"level": level}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def add_new_setting(
        self,
        *,
        setting: GraphqlTaskSettingInput,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTaskSetting | None:
        """Puts a new task setting in force, with the next id.

        `mutation ($setting: TaskSettingInput!) { addNewSetting(setting: $setting) { id verification wallet { amount point }
        auction direct staking { expiredTime ratio } } }`

        Args:
            setting: What every task is worth.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[GraphqlTaskSetting | None](
                operations.GRAPHQL,
                field_of("addNewSetting", GraphqlTaskSetting),
                body={"query": documents.ADD_NEW_SETTING, "variables": {"setting": setting}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def update_task_setting(
        self,
        *,
        setting: GraphqlTaskSettingInput,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> GraphqlTaskSetting | None:
        """Replaces the current task setting whole; it keeps its id. Null when there is none yet.

        `mutation ($setting: TaskSettingInput!) { updateTaskSetting(setting: $setting) { id verification wallet { amount
        point } auction direct staking { expiredTime ratio } } }`

        Args:
            setting: What every task is worth.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            GraphqlRefusalError: The field is refused.
        """
        return await self._kernel.run(
            Call[GraphqlTaskSetting | None](
                operations.GRAPHQL,
                field_of("updateTaskSetting", GraphqlTaskSetting),
                body={"query": documents.UPDATE_TASK_SETTING, "variables": {"setting": setting}},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AsyncUserReferrals:
    def __init__(self, kernel: AsyncKernel) -> None:
        self._kernel = kernel

    async def get_me(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Me:
        """Read the caller's own view.

        The signed-in user's codes, tier, rate, paid invitees, balance and inviter.

        `GET /v1/referrals/me`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`.
        """
        return await self._kernel.run(
            Call(operations.GET_ME, object_of(Me)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_my_balance(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> FullBalance:
        """Read the caller's balance in full.

        What the signed-in user has earned and where it is, and when held money becomes available. Exact at the moment of
        reading.

        `GET /v1/referrals/balance`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`.
        """
        return await self._kernel.run(
            Call(operations.GET_MY_BALANCE, object_of(FullBalance)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_my_stats(
        self,
        *,
        interval: StatsInterval | None = None,
        since: Instant | None = None,
        until: Instant | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Stats:
        """Read what the caller's link has brought.

        How often the signed-in user's links were followed, who signed up under them, who became a paying customer and what
        that earned, in buckets of days, weeks or months of UTC, and in the range as a whole. Each is counted as
        `listTopInviters` counts it: when it happened, so that a reward that is reversed later is taken off then. Clicks are
        kept by days of UTC, and a day is in the range when its beginning is. At most 1,100 points are answered.

        `GET /v1/referrals/stats`

        Args:
            interval: How long a bucket is; a day when it is left out. How long a bucket is. Buckets are of UTC; weeks begin
                on Monday. Clicks are kept by days, so no bucket is shorter.
            since: Where the report begins, itself in it; 30 days before its end when it is left out. A moment as RFC 3339
                writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            until: Where the report ends, itself not in it; when it is left out or not yet past, with whatever there is. A
                moment as RFC 3339 writes it. Years 0001 to 9999; leap seconds are refused. At most 40 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return await self._kernel.run(
            Call(operations.GET_MY_STATS, object_of(Stats), query=given({"interval": interval, "since": since, "until": until})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def set_slug(
        self,
        *,
        slug: str,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Code:
        """Set the custom slug.

        Takes a slug of the user's own choice, or replaces it; the former one is disabled at that moment. Repeating the same
        slug is safe and changes nothing. A user may take an old slug back; nobody else can, unless an operator has released
        it.

        Reserved words are compared without "-", with 0 as o and with 1 and l as i. A slug is taken, too, when it reads as
        the uid code of anybody: without "-", with o as 0 and with i and l as 1. A user may take 5 new slugs in 24 hours,
        and 20 altogether.

        `POST /v1/referrals/code`

        Args:
            slug: Trimmed and lowered before it is checked: 3 to 32 characters of a-z, 0-9 and "-", neither first nor last
                "-". The pattern says the same of the value as it is sent; blanks are spelt out because engines disagree
                about them. From 3 to 64 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `session_read_only`,
                `cross_site_request`, `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `slug_invalid`,
                `idempotency_key_reused`, `user_blocked`, `slug_reserved`, `slug_taken`, `slug_limit_reached`.
        """
        return await self._kernel.run(
            Call(operations.SET_SLUG, only("code", Code), body={"slug": slug}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def delete_code(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Remove the custom slug.

        Disables the user's custom code, so that it attributes no new signups. The uid code stays. Answers the same when
        there is no custom code.

        `DELETE /v1/referrals/code`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `session_read_only`, `cross_site_request`.
        """
        return await self._kernel.run(
            Call(operations.DELETE_CODE, object_of(Ok)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def resolve_code(
        self,
        code: str,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> PublicCode:
        """Look a code up.

        What a landing page shows about a code. The inviter's name is there only if the programme shows it. Codes of erased
        users are not found.

        `GET /v1/referrals/codes/{code}`

        Args:
            code: The code, in any case.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `code_not_found`.
        """
        return await self._kernel.run(
            Call(operations.RESOLVE_CODE, object_of(PublicCode), path={"code": code}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def follow_link(
        self,
        code: str,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Redirect:
        """Follow a referral link.

        Redirects to the programme's landing page with `ref=` and every other query parameter, byte for byte, plants the
        cookie `ref_code` for the attribution window and counts a click. A code that can attribute nobody (unknown or
        disabled, its owner blocked or erased) redirects without `ref`, plants nothing and leaves an earlier cookie alone.
        When the programme counts the first touch, an earlier cookie whose code can attribute somebody stays, and `ref` is
        that code.

        HEAD, a prefetch (`Sec-Purpose`, `Purpose`), a `Sec-Fetch-Dest` other than `document` or `empty`, and the user
        agents of known bots and link previews are redirected alike; no click is counted for them and nothing planted. A
        slash, dot or comma behind the code is forgiven.

        `GET /r/{code}`

        Args:
            code: The code, in any case. Any text is answered with a redirect.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.
        """
        return await self._kernel.run(
            Call(operations.FOLLOW_LINK, redirect, path={"code": code}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_invitees(
        self,
        *,
        earnings: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncPages[InviteePage, Invitee]:
        """List the caller's invitees.

        Users who signed up under the caller's code, the latest first, with what they have paid since; with `earnings`, also
        since when they pay and what that has earned the caller. Invitees who were erased are among them, as `Deleted user`;
        where the programme hides invitees' names, `display_name` is made up of the user's id, such as `User 3f8c`.

        When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for
        spreadsheets, in which their earnings always stand; every other `Accept` is answered with JSON. The table is read
        and sent part by part: who signs up meanwhile may not be in it, and a row is as it was when its part was read. An
        answer that breaks off is not complete.

        `GET /v1/referrals/invitees`

        Args:
            earnings: Whether items have `first_paid_at` and `earned_micro`; not when it is left out, for without it the
                answer is as it was first published. The table has them always.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return AsyncPages[InviteePage, Invitee](
            self._kernel,
            Call(
                operations.LIST_INVITEES,
                page_of(InviteePage),
                query=given({"earnings": earnings, "limit": limit, "offset": offset, "after": after}),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def list_invitees_as_csv(
        self,
        *,
        earnings: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncTextStream:
        """List the caller's invitees.

        Users who signed up under the caller's code, the latest first, with what they have paid since; with `earnings`, also
        since when they pay and what that has earned the caller. Invitees who were erased are among them, as `Deleted user`;
        where the programme hides invitees' names, `display_name` is made up of the user's id, such as `User 3f8c`.

        When `Accept` prefers `text/csv`, all of them, whatever `limit`, `offset` and `after` say, as a table for
        spreadsheets, in which their earnings always stand; every other `Accept` is answered with JSON. The table is read
        and sent part by part: who signs up meanwhile may not be in it, and a row is as it was when its part was read. An
        answer that breaks off is not complete.

        `GET /v1/referrals/invitees`

        Args:
            earnings: Whether items have `first_paid_at` and `earned_micro`; not when it is left out, for without it the
                answer is as it was first published. The table has them always.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            offset: How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number
                in this range, or is given twice, counts as left out. Rows that come or go meanwhile move others past an
                offset; to read a whole list, use `after`, with which an offset is ignored.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return await self._kernel.run(
            Call(
                operations.LIST_INVITEES_AS_CSV,
                stream_of(AsyncTextStream),
                query=given({"earnings": earnings, "limit": limit, "offset": offset, "after": after}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_rewards(
        self,
        *,
        status: str | None = None,
        names: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncPages[RewardPage, Reward]:
        """List the caller's rewards.

        One row for each payment of an invitee that qualified, newest first. The status is exact at the moment of reading: a
        reward whose hold has just ended is `available`. With `names`, each row also has the name of the invitee who paid:
        `Deleted user` where they were erased, and null for all of them where the programme hides invitees' names.

        When `Accept` prefers `text/csv`, all rewards with one of the statuses, whatever `limit`, `offset` and `after` say,
        as a table for spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part:
        what is earned meanwhile may not be in it, and a row is as it was when its part was read. An answer that breaks off
        is not complete.

        `GET /v1/referrals/rewards`

        Args:
            status: Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`,
                `paid_out`, `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both
                count.
            names: Whether items have `invitee_display_name`; not when it is left out, for without it the answer is as it
                was first published. The table has the names always, where the programme shows them.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return AsyncPages[RewardPage, Reward](
            self._kernel,
            Call(
                operations.LIST_REWARDS,
                page_of(RewardPage),
                query=given({"status": status, "names": names, "limit": limit, "offset": offset, "after": after}),
            ),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def list_rewards_as_csv(
        self,
        *,
        status: str | None = None,
        names: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncTextStream:
        """List the caller's rewards.

        One row for each payment of an invitee that qualified, newest first. The status is exact at the moment of reading: a
        reward whose hold has just ended is `available`. With `names`, each row also has the name of the invitee who paid:
        `Deleted user` where they were erased, and null for all of them where the programme hides invitees' names.

        When `Accept` prefers `text/csv`, all rewards with one of the statuses, whatever `limit`, `offset` and `after` say,
        as a table for spreadsheets; every other `Accept` is answered with JSON. The table is read and sent part by part:
        what is earned meanwhile may not be in it, and a row is as it was when its part was read. An answer that breaks off
        is not complete.

        `GET /v1/referrals/rewards`

        Args:
            status: Only rewards with one of these statuses, separated by commas: `pending`, `available`, `spent`,
                `paid_out`, `reversed`. An unknown value matches nothing, an empty one counts as left out; given twice, both
                count.
            names: Whether items have `invitee_display_name`; not when it is left out, for without it the answer is as it
                was first published. The table has the names always, where the programme shows them.
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            offset: How many rows to pass over, 0 to 2147483647; 0 when it is left out. A value that is not a whole number
                in this range, or is given twice, counts as left out. Rows that come or go meanwhile move others past an
                offset; to read a whole list, use `after`, with which an offset is ignored.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return await self._kernel.run(
            Call(
                operations.LIST_REWARDS_AS_CSV,
                stream_of(AsyncTextStream),
                query=given({"status": status, "names": names, "limit": limit, "offset": offset, "after": after}),
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_my_transfers(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncPages[TransferPage, Transfer]:
        """List or export the caller's transfers.

        Everything that ever moved in the signed-in user's accounts, newest first, with the balance after each. When
        `Accept` prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other
        `Accept` is answered with JSON.

        The table is read and sent part by part: what moves meanwhile is not in it. An answer that breaks off is not
        complete.

        `GET /v1/referrals/transfers`

        Args:
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return AsyncPages[TransferPage, Transfer](
            self._kernel,
            Call(operations.LIST_MY_TRANSFERS, page_of(TransferPage), query=given({"limit": limit, "after": after})),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def list_my_transfers_as_csv(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncTextStream:
        """List or export the caller's transfers.

        Everything that ever moved in the signed-in user's accounts, newest first, with the balance after each. When
        `Accept` prefers `text/csv`, all of them, whatever `limit` and `after` say, as a table for spreadsheets; every other
        `Accept` is answered with JSON.

        The table is read and sent part by part: what moves meanwhile is not in it. An answer that breaks off is not
        complete.

        `GET /v1/referrals/transfers`

        Args:
            limit: How many rows to answer at most, 1 to 200; 50 when it is left out. A value that is not a whole number in
                this range, or is given twice, counts as left out: 500 asks for 50. Fewer rows than were asked for are
                therefore no sign of the last page. `Link` is, which is there while there is more, and with `after` so is
                `has_more`.
            after: Begins behind the row that this cursor names: `next` of the page before, or empty for the first page. The
                answer then has `next` and `has_more`. Rows that come or go meanwhile move no others past a cursor, which
                stays good as long as the list is there. It belongs to one list, is opaque, and may look otherwise tomorrow.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return await self._kernel.run(
            Call(operations.LIST_MY_TRANSFERS_AS_CSV, stream_of(AsyncTextStream), query=given({"limit": limit, "after": after})),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_my_invoices(
        self,
        *,
        state: Literal["open"] | None = None,
        limit: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncPages[OwnInvoicePage, OwnInvoice]:
        """List the caller's open invoices.

        The invoices of the signed-in user that wait for their payment, newest first, each with whether the user's credit
        would cover it. They are those that the host application has reported as created and nothing else: not as paid,
        voided, refunded or disputed. One that credit covers has nothing due any more, and is not among them either.

        Where the host application reports payments alone, there are none.

        `GET /v1/referrals/invoices`

        Args:
            state: Which invoices. So far there are only those that are open, which are listed when it is left out.
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return AsyncPages[OwnInvoicePage, OwnInvoice](
            self._kernel,
            Call(
                operations.LIST_MY_INVOICES,
                page_of(OwnInvoicePage),
                query=given({"state": state, "limit": limit, "after": after}),
            ),
            "cursor",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def spend_on_invoice(
        self,
        *,
        invoice_id: InvoiceId,
        amount_micro: Micro,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Ok:
        """Spend credit on an invoice.

        Covers one of the caller's own open invoices with reward credit, whole. Nothing is deducted on failure. When the
        invoice is voided later, the credit comes back; when what was paid is refunded, so does what is more than the
        payer's own money.

        `POST /v1/referrals/spend-on-invoice`

        Args:
            invoice_id: The host application's own name for an invoice. From 1 to 255 characters.
            amount_micro: Exactly the invoice's total; an invoice is covered whole or not at all. An amount in micro-units;
                1,000,000 is 1.00 of the deployment's currency. From 1 to 9007199254740991.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `session_read_only`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_args`,
                `idempotency_key_reused`, `user_blocked`, `invoice_not_eligible`, `amount_mismatch`, `balance_insufficient`.
        """
        return await self._kernel.run(
            Call(operations.SPEND_ON_INVOICE, object_of(Ok), body={"invoice_id": invoice_id, "amount_micro": amount_micro}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    def list_payouts(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        after: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncPages[PayoutPage, Payout]:
        """List the caller's payouts.

        The signed-in user's payouts, newest first.

        `GET /v1/referrals/payouts`

        Args:
            limit: How many rows to ask for at a time, 1 to 200; 100 when it is left out.
            offset: How many rows to pass over first, 0 to 2147483647; none when it is left out. The walk then goes on by
                offsets, not by cursor.
            after: The `next` of a page, to go on behind it; from the first row when it is left out.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`, `invalid_query`.
        """
        return AsyncPages[PayoutPage, Payout](
            self._kernel,
            Call(operations.LIST_PAYOUTS, page_of(PayoutPage), query=given({"limit": limit, "offset": offset, "after": after})),
            "offset",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def request_payout(
        self,
        *,
        amount_micro: Micro,
        network: Network,
        address: Address,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Payout:
        """Request a payout.

        Reserves the amount at once and leaves the sending to an operator. Several payouts may be open; together they never
        exceed what is available. A user can request 20 payouts in any 24 hours, whatever became of them; the next one is
        `rate_limited`, and `Retry-After` says when there is room again.

        `POST /v1/referrals/payouts`

        Args:
            amount_micro: At least the programme's minimum payout, and at most what is available. An amount in micro-units;
                1,000,000 is 1.00 of the deployment's currency. From 1 to 9007199254740991.
            network: A network that the programme lists. A way in which payouts can be sent.
            address: Where the money goes. ethereum, polygon and bsc: `0x` and 40 hexadecimal digits, with a right EIP-55
                checksum when the case is mixed. solana: base58 of 32 bytes. tron: base58check. bitcoin: bech32, bech32m or
                base58check of the main network. sepa: an IBAN of a country that SEPA reaches, which is kept in capitals
                without blanks. paypal: an e-mail address. Blanks and invisible characters around it are taken away; inside
                they are refused, except in an IBAN. An address that belongs to nobody, such as zero, is none. `erased`
                where the user was erased and the address is not kept any more. From 1 to 255 characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `session_read_only`, `cross_site_request`,
                `idempotency_key_invalid`, `unsupported_media_type`, `invalid_json`, `invalid_args`, `network_unsupported`,
                `address_invalid`, `payout_below_min`, `idempotency_key_reused`, `user_blocked`, `balance_insufficient`.
        """
        return await self._kernel.run(
            Call(
                operations.REQUEST_PAYOUT,
                object_of(Payout),
                body={"amount_micro": amount_micro, "network": network, "address": address},
            ),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def check_address(
        self,
        *,
        network: Network,
        address: Address,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> CheckedAddress:
        """Check an address.

        Tells whether `requestPayout` would take this address on this network, by the very same check, and how it would be
        kept. When it would not, `looks_like` names the networks on which the same text is a good address: then the network
        is probably the mistake.

        Changes nothing, and nothing of it is kept. It is a POST so that addresses stand in no URL and no log. A text that
        can be no address on any network, because it is empty or too long, is refused as `requestPayout` refuses it.

        `POST /v1/referrals/payouts/check`

        Args:
            network: The network that was chosen, one that the programme lists. A way in which payouts can be sent.
            address: The address as it was typed. Where the money goes. ethereum, polygon and bsc: `0x` and 40 hexadecimal
                digits, with a right EIP-55 checksum when the case is mixed. solana: base58 of 32 bytes. tron: base58check.
                bitcoin: bech32, bech32m or base58check of the main network. sepa: an IBAN of a country that SEPA reaches,
                which is kept in capitals without blanks. paypal: an e-mail address. Blanks and invisible characters around
                it are taken away; inside they are refused, except in an IBAN. An address that belongs to nobody, such as
                zero, is none. `erased` where the user was erased and the address is not kept any more. From 1 to 255
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `cross_site_request`, `unsupported_media_type`, `invalid_json`,
                `invalid_args`, `network_unsupported`, `address_invalid`.
        """
        return await self._kernel.run(
            Call(operations.CHECK_ADDRESS, object_of(CheckedAddress), body={"network": network, "address": address}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def cancel_payout(
        self,
        id: PayoutId,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Payout:
        """Cancel a payout.

        Takes a payout back while it is `requested`; its amount is available again. Another user's payout is not found, as
        one that nobody has.

        `POST /v1/referrals/payouts/{id}/cancel`

        Args:
            id: The payout's id, a UUID in any case. The id of a payout. Any case comes in, lower case goes out. Exactly 36
                characters.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `session_read_only`, `cross_site_request`, `invalid_payout_id`,
                `idempotency_key_invalid`, `idempotency_key_reused`, `payout_not_found`, `payout_not_actionable`.
        """
        return await self._kernel.run(
            Call(operations.CANCEL_PAYOUT, object_of(Payout), path={"id": id}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_terms(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> Terms:
        """Read the terms of the programme.

        What the programme promises and asks for, as plain facts: what inviters earn and for how long, when it becomes
        available, how it is paid out, what makes a signup count, and what earns points on the ladder of user tiers. They
        are those in force, the same for everybody, and no session is needed: a page can write them out before anybody has
        signed in.

        `GET /v1/referrals/terms`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.
        """
        return await self._kernel.run(
            Call(operations.GET_TERMS, object_of(Terms)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AsyncUserUserTiers:
    def __init__(self, kernel: AsyncKernel) -> None:
        self._kernel = kernel

    def list_user_tiers(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> AsyncPages[UserTierList, UserTier]:
        """List the user tiers.

        The whole ladder, lowest level first, for signed-in users and for operators.

        Scope of tokens: `user-tiers:read`.

        `GET /v1/user-tiers`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `admin_token_unset`, `admin_token_invalid`, `token_expired`, `token_revoked`,
                `console_session_required`, `unauthenticated`, `embed_origin_mismatch`, `token_network_forbidden`,
                `scope_missing`, `cross_site_request`.
        """
        return AsyncPages[UserTierList, UserTier](
            self._kernel,
            Call(operations.LIST_USER_TIERS, page_of(UserTierList)),
            "none",
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_my_tier(
        self,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> MyTier:
        """Get the caller's user tier.

        The caller's level and points, and what is missing to the next level, exact at the moment of reading.

        `GET /v1/user-tiers/me`

        Args:
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `unauthenticated`, `embed_origin_mismatch`.
        """
        return await self._kernel.run(
            Call(operations.GET_MY_TIER, object_of(MyTier)),
            Options(idempotency_key, timeout, retries_max, deadline),
        )

    async def get_badge(
        self,
        level: Level,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        retries_max: int | None = None,
        deadline: float | None = None,
    ) -> TextAnswer:
        """Get a tier's badge.

        The badge as an image. It can run nothing and load nothing: it was cleaned when it was saved, and it is served with
        headers that forbid both once more. Pages of any origin may show it.

        `GET /v1/user-tiers/{level}/badge.svg`

        Args:
            level: The level. What can be none is as unknown as any other. The number of a user tier, which names it. Levels
                may have gaps. From 1 to 2147483647.
            idempotency_key: Names the call, so that it takes effect once; one is made for every POST without it.
            timeout: Seconds that one attempt may take; else the client's.
            retries_max: How often it is made again at most; else the client's.
            deadline: Seconds that the whole call may take, attempts and waits together; else the client's.

        Raises:
            RefusalError: With the tag `tier_not_found`.
        """
        return await self._kernel.run(
            Call(operations.GET_BADGE, text_of("image/svg+xml"), path={"level": level}),
            Options(idempotency_key, timeout, retries_max, deadline),
        )


class AsyncUserResources:
    """Everything that this caller may call."""

    def __init__(self, kernel: AsyncKernel) -> None:
        self.auth: AsyncUserAuth = AsyncUserAuth(kernel)
        self.graphql: AsyncUserGraphql = AsyncUserGraphql(kernel)
        self.referrals: AsyncUserReferrals = AsyncUserReferrals(kernel)
        self.user_tiers: AsyncUserUserTiers = AsyncUserUserTiers(kernel)
