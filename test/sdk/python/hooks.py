"""What a program can watch: hooks around every attempt, how a good answer came, how long a call may take, and who calls."""

import copy
import gc
import pickle
import threading
import time
import warnings

from scripted import HANG, HANG_UP, SECRET, USER, Case, Reply, kinds, refusal

import triport

GOOD = Reply(body={"ok": True}, headers={"X-Request-Id": "req_theirs", "Set-Cookie": f"nl_session={SECRET}"})
UNAVAILABLE = refusal(503, "unavailable", x_request_id="req_theirs")


def get(admin):
    return admin.referrals.get_user(USER)


class Watching(Case):
    def setUp(self) -> None:
        super().setUp()
        self.seen = []
        self.hooks = {"on_request": self.seen.append, "on_response": self.seen.append, "on_retry": self.seen.append}

    def test_a_call_is_told_of_before_it_is_sent_and_when_its_answer_has_come(self) -> None:
        self.server.script(GOOD)
        self.admin(lambda admin: admin.referrals.set_user_tier(USER, tier=2), **self.hooks)
        request, response = self.seen
        sent = self.server.asked[0].headers
        path = "/v1/admin/referrals/users/{user_id}/tier"
        expected = triport.RequestEvent("setUserTier", 1, sent["x-request-id"], "POST", path, request.headers)
        self.assertEqual(request, expected)
        self.assertEqual(request.headers["idempotency-key"], sent["idempotency-key"])
        self.assertEqual(response, triport.ResponseEvent("setUserTier", 1, "req_theirs", 200, response.ms, response.headers))
        self.assertGreater(response.ms, 0)
        self.assertEqual(response.headers["content-type"], "application/json")

    def test_attempts_are_counted_and_a_retry_says_what_failed_and_how_long_it_waits(self) -> None:
        self.clock.chance = 1.0
        self.server.script(HANG_UP, UNAVAILABLE, GOOD)
        self.admin(get, **self.hooks)
        told = [(type(event).__name__, event.attempt, getattr(event, "status", None)) for event in self.seen]
        expected = [("RequestEvent", 1, None), ("RetryEvent", 1, None), ("RequestEvent", 2, None), ("ResponseEvent", 2, 503)]
        self.assertEqual(told, [*expected, ("RetryEvent", 2, 503), ("RequestEvent", 3, None), ("ResponseEvent", 3, 200)])
        first, second = (event for event in self.seen if isinstance(event, triport.RetryEvent))
        self.assertEqual((first.operation, first.reason, first.wait, first.headers), ("getUser", "NetworkError", 0.5, None))
        self.assertEqual(first.request_id, self.server.asked[0].headers["x-request-id"])
        self.assertEqual((second.reason, second.wait, second.request_id), ("unavailable", 1.0, "req_theirs"))
        self.assertEqual(second.headers["x-request-id"], "req_theirs")

    def test_what_is_not_tried_again_is_no_retry_and_a_refusal_is_a_response(self) -> None:
        self.server.script(UNAVAILABLE)
        self.raised(triport.UnavailableError, lambda: self.admin(get, retries_max=0, **self.hooks))
        self.assertEqual([type(event) for event in self.seen], [triport.RequestEvent, triport.ResponseEvent])

    def test_no_hook_is_shown_a_secret_and_none_can_change_what_is_sent(self) -> None:
        self.server.script(UNAVAILABLE, GOOD)
        self.admin(get, **self.hooks)
        self.server.script(Reply(302, text="", headers={"Location": "/", "Set-Cookie": f"nl_session={SECRET}"}))
        self.client(lambda client: client.auth.enter(ticket=SECRET), ref_code=SECRET, **self.hooks)
        for event in self.seen:
            self.assertNotIn(SECRET, repr(vars(event)) + str(event.headers.raw if event.headers else ""))
        self.assertEqual(self.seen[-2].headers["cookie"], "[redacted]")
        self.server.script(GOOD)
        self.admin(get, on_request=lambda event: event.headers.clear())
        self.assertEqual(self.server.asked[0].headers["x-admin-token"], SECRET)

    def test_a_hook_that_raises_changes_nothing_and_the_log_says_it(self) -> None:
        def fail(event: object) -> None:
            raise ValueError("a mistake in a hook")

        for name in self.hooks:
            self.server.script(UNAVAILABLE, GOOD)
            with self.assertLogs("triport", "WARNING") as logs:
                self.assertEqual(self.admin(get, **{name: fail}), {"ok": True})
            self.assertIn("a mistake in a hook", logs.output[0])
            self.assertEqual(len(self.server.asked), 2)

    def test_a_hook_that_is_no_plain_function_is_said_at_once(self) -> None:
        async def later(event: object) -> None:
            """Nobody would wait for it."""

        for hook in ("log", later):
            error = self.raised(triport.UsageError, lambda: self.admin(get, on_retry=hook))
            self.assertEqual(str(error), "on_retry must be a plain function: nobody waits for it.")

    def test_of_every_good_answer_the_status_the_headers_and_the_request_id_can_be_read(self) -> None:
        self.server.script(Reply(body={"items": [{"id": "x"}], "code": {"Code": "x"}}, headers={"X-Request-Id": "req_theirs"}))
        page = self.client(lambda client: client.referrals.list_payouts().first_page())
        for answer in (page, self.admin(get), self.client(lambda client: client.referrals.set_slug(slug="x-y"))):
            response = triport.response_of(answer)
            self.assertEqual((response.status, response.request_id), (200, "req_theirs"))
            self.assertEqual(response.headers["content-type"], "application/json")
            self.assertNotIn("_response", [*answer, *pickle.loads(pickle.dumps(answer)), *copy.deepcopy(answer)])
        self.assertEqual(triport.response_of(page).operation, "listPayouts")
        self.server.script(Reply(302, text="", headers={"Location": "/"}))
        redirect = self.client(lambda client: client.auth.enter(ticket="t"), session=None)
        self.assertEqual(triport.response_of(redirect).status, 302)
        for other in (page.copy(), page["items"][0], None, 1):
            self.raised(triport.UsageError, lambda: triport.response_of(other))


class Deadline(Case):
    def late(self, **options):
        return self.raised(triport.DeadlineExceededError, lambda: self.admin(get, **options))

    def test_it_ends_an_attempt_that_would_be_allowed_more(self) -> None:
        for reply in (HANG, Reply(body={}, drip=True)):
            self.server.script(reply)
            error = self.late(deadline=0.2, timeout=60)
            self.assertEqual((error.limit, len(self.server.asked)), ("deadline", 1))
            self.assertIn("The deadline of 0.2 seconds for the whole call", str(error))

    def test_one_that_is_over_before_anything_is_sent_sends_nothing(self) -> None:
        self.server.script(refusal(404, "user_not_found"))
        self.assertEqual((self.late(deadline=1e-9).limit, self.server.asked), ("deadline", []))

    def test_it_counts_attempts_and_waits_together(self) -> None:
        self.server.script(HANG)
        begun = time.monotonic()
        error = self.raised(
            triport.DeadlineExceededError,
            lambda: self.admin(lambda admin: admin.referrals.get_user(USER, deadline=1, timeout=0.4, retries_max=100)),
        )
        self.assertEqual((error.limit, len(self.server.asked)), ("deadline", 3))
        self.assertGreater(time.monotonic() - begun, 0.9)

    def test_a_wait_that_would_pass_it_is_not_begun_and_what_failed_last_is_the_cause(self) -> None:
        self.server.script(refusal(503, "unavailable", retry_after="30"))
        error = self.late(deadline=20)
        self.assertEqual((error.limit, type(error.__cause__)), ("deadline", triport.UnavailableError))
        self.assertEqual((self.clock.waits, len(self.server.asked)), ([], 1))

    def test_it_is_not_named_where_the_time_of_an_attempt_was_too_short(self) -> None:
        self.server.script(HANG)
        error = self.late(deadline=60, timeout=0.1, retries_max=0)
        self.assertEqual(error.limit, "timeout")
        self.assertEqual(pickle.loads(pickle.dumps(error)).limit, "timeout")

    def test_what_is_none(self) -> None:
        for deadline in (0, -1, float("inf"), True, "1"):
            for ask in (lambda admin: get(admin), lambda admin: admin.referrals.get_user(USER, deadline=deadline)):
                error = self.raised(triport.UsageError, lambda: self.admin(ask, deadline=deadline))
                self.assertIn("deadline must be a number of seconds above 0.", str(error))


class Caller(Case):
    def test_a_program_says_who_it_is_behind_the_sdk(self) -> None:
        self.server.script(GOOD)
        url = "https://acme.example/shop?x=1"
        self.admin(get, app_info=triport.AppInfo("acme-shop", "1.4.0"))
        self.admin(get, app_info=triport.AppInfo("acme-shop", "1.4.0", url))
        own = f"triport-sdk-python/{triport.__version__}"
        agents = [asked.headers["user-agent"] for asked in self.server.asked]
        self.assertEqual(agents, [f"{own} acme-shop/1.4.0", f"{own} acme-shop/1.4.0 (+{url})"])

    def test_a_name_that_no_header_may_hold_is_said_at_once(self) -> None:
        for given in (("acme shop", "1"), ("", "1"), ("acme", "1\r\nx: y"), ("acme", None), ("acme", "1", "https://x/) evil/1 (")):
            self.raised(triport.UsageError, lambda: self.admin(get, app_info=triport.AppInfo(*given)))


class LeftOpen(Case):
    def test_a_client_that_nobody_closes_takes_its_connections_with_it(self) -> None:
        connections = []
        handled = self.server._server.RequestHandlerClass.handle

        def handle(handler) -> None:
            connections.append(handler.connection)
            handled(handler)

        def answer(handler) -> None:
            handler.rfile.read(int(handler.headers.get("content-length", 0)))
            handler.send_response(200)
            handler.send_header("Content-Length", "2")
            handler.end_headers()
            handler.wfile.write(b"{}")

        kind = self.server._server.RequestHandlerClass
        self.server._server.RequestHandlerClass = type("KeptAlive", (kind,), {"handle": handle, "do_GET": answer})
        try:
            before = threading.active_count()
            with warnings.catch_warnings(record=True) as said:
                warnings.simplefilter("always")
                client = triport.TriportClient(self.server.url, "x")
                client.referrals.get_me()
                del client
                gc.collect()
            self.assertEqual((len(connections), [str(one.message) for one in said]), (1, []))
            ended = time.monotonic() + 10
            while threading.active_count() > before and time.monotonic() < ended:
                time.sleep(0.01)
            self.assertLessEqual(threading.active_count(), before, "the server still has a connection of the client that is gone")
        finally:
            self.server._server.RequestHandlerClass = kind

    def test_an_async_one_says_so(self) -> None:
        client = triport.AsyncTriportClient(self.server.url, "x")
        with self.assertWarnsRegex(ResourceWarning, "An async client of triport was not closed"):
            del client
            gc.collect()


for case in (Watching, Deadline, Caller):
    kinds(case, globals())
del case, Case
