"""Everything that can come back instead of a good answer becomes an error that keeps what was received."""

import copy
import gc
import io
import pickle
import socket
import traceback
from contextlib import redirect_stdout

from scripted import HANG, HANG_UP, SECRET, USER, Case, Reply, ScriptedServer, kinds, refusal

import triport
from triport.generated.errors import CATALOGUE, REFUSALS


class Failures(Case):
    def failure(self, kind, *replies, **options):
        if replies:
            self.server.script(*replies)
        return self.raised(kind, lambda: self.admin(lambda admin: admin.referrals.get_user(USER, retries_max=0, **options)))

    def test_the_missing_scope_is_a_property(self) -> None:
        body = {"error": "scope_missing", "message": "Because.", "scope": "payouts:send"}
        error = self.failure(triport.ForbiddenError, Reply(403, body))
        self.assertIsInstance(error, triport.ScopeMissingError)
        self.assertEqual((error.scope, error.tag), ("payouts:send", "scope_missing"))
        self.assertEqual(pickle.loads(pickle.dumps(error)).scope, "payouts:send")
        for scope in (None, 1):
            self.assertIs(type(self.failure(triport.ForbiddenError, Reply(403, {**body, "scope": scope}))), triport.ForbiddenError)

    def test_an_api_token_is_in_no_error_whoever_repeats_it(self) -> None:
        token = f"trp_{'a1Z' * 16}9"
        for reply in (
            Reply(401, {"error": "admin_token_invalid", "message": f"{token} is wrong", "seen": [token]}),
            Reply(502, text=f"<pre>X-Admin-Token: {token}</pre>"),
            Reply(200, text=f"<pre>X-Admin-Token: {token}</pre>"),
        ):
            error = self.failure(triport.RequestError, reply)
            self.assertNotIn(token, str(error) + repr(error) + repr(vars(error)))
            self.assertIn("[redacted]", repr(vars(error)))

    def test_every_status_has_its_class(self) -> None:
        for status, kind in REFUSALS.items():
            error = self.failure(triport.RefusalError, refusal(status, "slug_taken", x_request_id="req_1"))
            self.assertIs(type(error), kind)
            self.assertEqual((error.status, error.tag, error.message), (status, "slug_taken", "Because."))
            self.assertEqual((error.operation, error.request_id), ("getUser", "req_1"))
            self.assertEqual(error.fix, CATALOGUE["slug_taken"].fix)
            self.assertEqual(error.body["message"], "Because.")
            self.assertEqual(str(error), "getUser: slug_taken: Because. (req_1)")

    def test_a_tag_of_a_newer_server_is_kept_in_the_class_of_its_status(self) -> None:
        error = self.failure(triport.ConflictError, refusal(409, "moon_is_full"))
        self.assertEqual((error.tag, error.fix), ("moon_is_full", None))
        self.assertIs(type(self.failure(triport.RefusalError, refusal(418, "teapot"))), triport.RefusalError)

    def test_what_is_no_answer_of_this_api_is_kept_as_it_came(self) -> None:
        error = self.failure(triport.UnexpectedAnswerError, Reply(404, text="<h1>Not here</h1>", headers={"X-Who": "somebody else"}))
        self.assertEqual((error.status, error.text, error.operation), (404, "<h1>Not here</h1>", "getUser"))
        self.assertEqual(error.headers["x-who"], "somebody else")
        self.assertEqual(error.request_id, self.server.asked[0].headers["x-request-id"])

    def test_what_is_unexpected(self) -> None:
        for reply in (
            Reply(200, text="<html>Log in to the guest network</html>"),
            Reply(200, body="hello"),
            Reply(200, body=[]),
            Reply(200, text=""),
            Reply(200, text="[" * 100_000),
            Reply(400, body={"detail": "no"}),
            Reply(500, text=""),
            Reply(304, text=""),
        ):
            self.failure(triport.UnexpectedAnswerError, reply)
            self.assertEqual(len(self.server.asked), 1)

    def test_a_page_or_a_field_that_is_none_is_unexpected(self) -> None:
        for body in ({}, {"items": None}, {"items": [1]}):
            self.server.script(Reply(body=body))
            self.raised(triport.UnexpectedAnswerError, lambda: self.admin(lambda admin: admin.referrals.list_users()))
        for body in ({}, {"data": None}, {"data": {}}, {"errors": [1]}, {"errors": "no"}):
            self.server.script(Reply(body=body))
            self.raised(triport.UnexpectedAnswerError, lambda: self.admin(lambda admin: admin.graphql.get_user()))
        self.server.script(Reply(body={"code": "x"}))
        self.raised(triport.UnexpectedAnswerError, lambda: self.client(lambda client: client.referrals.set_slug(slug="x-y")))
        self.server.script(Reply(text="<html>"))
        self.raised(triport.UnexpectedAnswerError, lambda: self.admin(lambda admin: admin.referrals.list_all_payouts_as_csv()))
        self.server.script(Reply(body={"ok": True}))
        self.raised(triport.UnexpectedAnswerError, lambda: self.admin(lambda admin: admin.referrals.simulate_paid()))

    def test_a_redirect_is_never_followed(self) -> None:
        other = ScriptedServer()
        other.script(Reply(body={}))
        for status in (301, 302, 307, 308):
            error = self.failure(triport.UnexpectedAnswerError, Reply(status, text="", headers={"Location": f"{other.url}/"}))
            self.assertEqual(error.headers["location"], f"{other.url}/")
        found = Reply(302, text="", headers={"Location": f"{other.url}/?ref=x", "Set-Cookie": "ref_code=x; Path=/\nnl_session=y=z; HttpOnly"})
        self.server.script(found)
        redirect = self.client(lambda client: client.auth.enter(ticket="t"), session=None)
        self.assertEqual((redirect.location, redirect.cookies), (f"{other.url}/?ref=x", {"ref_code": "x", "nl_session": "y=z"}))
        self.assertNotIn("y=z", repr(redirect))
        self.assertEqual(other.asked, [])
        other.stop()

    def test_no_answer_at_all_is_a_network_failure_that_says_why(self) -> None:
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{nobody.getsockname()[1]}"
            error = self.raised(
                triport.NetworkError, lambda: self.admin(lambda admin: admin.referrals.get_user(USER), base_url=url, retries_max=0)
            )
        self.assertNotIsInstance(error, triport.DeadlineExceededError)
        self.assertRegex(error.request_id, "^req_")
        self.assertIsNotNone(error.__cause__)
        self.failure(triport.NetworkError, HANG_UP)

    def test_an_answer_that_does_not_come_in_time_or_does_not_end_is_one_too(self) -> None:
        for reply in (HANG, Reply(body={}, drip=True)):
            error = self.failure(triport.DeadlineExceededError, reply, timeout=0.15)
            self.assertIsInstance(error, triport.NetworkError)
            self.assertIn("within 0.15 seconds", str(error))

    def test_a_refusal_in_graphql_is_an_error_with_its_code_the_errors_and_the_data(self) -> None:
        errors = [{"message": "Taken.", "path": ["addNewUserTier"], "extensions": {"code": "tier_level_taken"}}]
        self.server.script(Reply(body={"data": {"addNewUserTier": None}, "errors": errors}))
        add = lambda admin: admin.graphql.add_new_user_tier(level=1, name="Bronze", point=0, svg="<svg/>")  # noqa: E731
        error = self.raised(triport.GraphqlRefusalError, lambda: self.admin(add))
        self.assertEqual((error.tag, error.operation, error.errors), ("tier_level_taken", "graphql", errors))
        self.assertEqual(error.errors[0].extensions.code, "tier_level_taken")
        self.assertEqual(error.data, {"addNewUserTier": None})
        self.assertIn("tier_level_taken: Taken.", str(error))

    def test_no_error_and_no_client_shows_a_secret(self) -> None:
        for reply in (refusal(401, "admin_token_invalid"), HANG_UP, Reply(text="hello")):
            error = self.failure(triport.RequestError, reply)
            text = "".join(traceback.format_exception(error))
            for shown in (repr(error), str(error), text, repr(vars(error))):
                self.assertNotIn(SECRET, shown)
        self.server.script(HANG_UP)
        error = self.raised(
            triport.NetworkError, lambda: self.client(lambda client: client.auth.enter(ticket=SECRET), session=None)
        )
        self.assertNotIn(SECRET, "".join(traceback.format_exception(error)))
        for make in (self.admin, self.client):
            self.assertRegex(repr(make(lambda client: client)), r"^(Async)?Triport\w+\(base_url='http://127.0.0.1:\d+'\)$")
            self.assertNotIn(SECRET, repr(make(lambda client: client._kernel.settings)))

    def test_an_error_can_be_sent_to_another_process(self) -> None:
        for reply in (refusal(409, "slug_taken"), Reply(text="hello"), HANG_UP):
            error = self.failure(triport.RequestError, reply)
            for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
                self.assertIs(type(twin), type(error))
                self.assertEqual((str(twin), twin.request_id), (str(error), error.request_id))

    def test_a_closed_client_says_so(self) -> None:
        async def closed():
            client = triport.AsyncTriportAdmin(self.server.url, SECRET)
            await client.aclose()
            await client.referrals.get_user(USER)

        def close() -> None:
            client = triport.TriportAdmin(self.server.url, SECRET)
            client.close()
            client.referrals.get_user(USER)

        work = close if not self.asynchronous else lambda: __import__("asyncio").run(closed())
        self.assertEqual(str(self.raised(triport.UsageError, work)), "The client is closed.")

    def test_it_prints_nothing_and_leaves_nothing_open(self) -> None:
        output = io.StringIO()
        with redirect_stdout(output), self.assertNoLogs("triport"):
            self.failure(triport.RefusalError, refusal(404, "user_not_found"))
        gc.collect()
        self.assertEqual(output.getvalue(), "")


kinds(Failures, globals())
del Case
