"""What is said before anything is sent, and what is sent then."""

import json
import os
from unittest.mock import patch

from scripted import SECRET, USER, Case, Reply, kinds

from triport import UsageError, __version__

VARIABLES = ("TRIPORT_BASE_URL", "TRIPORT_ADMIN_TOKEN", "TRIPORT_SESSION")


class Environment(Case):
    def setUp(self) -> None:
        super().setUp()
        self.server.script(Reply(body={"ok": True}))
        kept = {name: value for name, value in os.environ.items() if name not in VARIABLES}
        patched = patch.dict(os.environ, kept, clear=True)
        patched.start()
        self.addCleanup(patched.stop)


class NothingIsSent(Environment):
    def usage_error(self, work) -> str:
        error = self.raised(UsageError, work)
        self.assertEqual(self.server.asked, [])
        self.assertNotIn(SECRET, str(error))
        return str(error)

    def test_by_an_operator_without_a_token(self) -> None:
        for token in (None, ""):
            message = self.usage_error(lambda: self.admin(lambda admin: admin, admin_token=token))
            self.assertEqual(message, "There is no operator token. Pass admin_token, or set TRIPORT_ADMIN_TOKEN.")

    def test_by_a_user_without_a_session_where_one_is_needed(self) -> None:
        for call in (lambda client: client.referrals.get_me(), lambda client: [client.referrals.list_payouts()]):
            message = self.usage_error(lambda: self.client(call, session=None))
            self.assertRegex(message, r"^\w+ needs a session\. Pass session, .* or set TRIPORT_SESSION\.$")

    def test_for_a_path_value_that_is_none(self) -> None:
        for value in ("", ".", "..", "\ud800"):
            self.usage_error(lambda: self.admin(lambda admin: admin.referrals.get_user(value)))
            self.usage_error(lambda: self.admin(lambda admin: admin.referrals.list_user_attributions(value)))

    def test_to_an_address_that_is_none(self) -> None:
        good = "http://127.0.0.1"
        for url in ("127.0.0.1:3000", "ftp://127.0.0.1", f"http://u:{SECRET}@h", f"{good}/?a=b", f"{good}#a", f"{good}:65536", "http://", "", 7):
            self.usage_error(lambda: self.admin(lambda admin: admin, base_url=url))
        os.environ["TRIPORT_BASE_URL"] = "nowhere"
        self.usage_error(lambda: self.admin(lambda admin: admin, base_url=None))

    def test_with_a_token_that_no_header_may_hold(self) -> None:
        for token in (f"{SECRET} ", f"{SECRET}\n", f"{SECRET}é", f"{SECRET}\0"):
            message = self.usage_error(lambda: self.admin(lambda admin: admin, admin_token=token))
            self.assertEqual(message, "admin_token holds characters that no header may hold.")

    def test_with_a_session_that_no_cookie_may_hold(self) -> None:
        for value in (f"{SECRET};", f"{SECRET} x", f'"{SECRET}', f"{SECRET},", f"{SECRET}\r\nX: y"):
            message = self.usage_error(lambda: self.client(lambda client: client, session=value))
            self.assertEqual(message, "session holds characters that no cookie may hold.")
            self.usage_error(lambda: self.client(lambda client: client, ref_code=value))

    def test_with_an_option_out_of_bounds(self) -> None:
        for options in ({"timeout": 0}, {"timeout": -1}, {"timeout": float("inf")}, {"retries_max": -1}, {"retries_max": 1.5}):
            self.usage_error(lambda: self.admin(lambda admin: admin, **options))
            self.usage_error(lambda: self.admin(lambda admin: admin.referrals.get_user(USER, **options)))
        self.usage_error(lambda: self.admin(lambda admin: admin.referrals.set_user_tier(USER, tier=1, idempotency_key="a\nb")))

    def test_with_a_body_that_is_no_json(self) -> None:
        for note in (object(), float("nan"), "\ud800"):
            self.usage_error(lambda: self.admin(lambda admin: admin.referrals.set_user_tier(USER, tier=1, note=note)))

    def test_with_a_query_that_is_no_text(self) -> None:
        self.usage_error(lambda: self.admin(lambda admin: admin.referrals.list_users(query="\ud800")))


class Sent(Environment):
    def test_an_operator_sends_the_token_and_who_it_is(self) -> None:
        self.admin(lambda admin: admin.referrals.get_user(USER))
        [asked] = self.server.asked
        self.assertEqual((asked.method, asked.url, asked.body), ("GET", f"/v1/admin/referrals/users/{USER}", b""))
        self.assertEqual(asked.headers["x-admin-token"], SECRET)
        self.assertEqual(asked.headers["accept"], "application/json")
        self.assertEqual(asked.headers["user-agent"], f"triport-sdk-python/{__version__}")
        self.assertRegex(asked.headers["x-request-id"], r"^req_[0-9a-f]{16}$")
        self.assertNotIn("idempotency-key", asked.headers)

    def test_a_user_sends_the_session_and_the_code_of_the_visit(self) -> None:
        self.client(lambda client: client.auth.attribute(), ref_code="trip-with-me")
        self.assertEqual(self.server.asked[0].headers["cookie"], f"nl_session={SECRET}; ref_code=trip-with-me")

    def test_what_anyone_may_ask_needs_no_session(self) -> None:
        self.client(lambda client: client.referrals.resolve_code("x"), session=None)
        self.assertNotIn("cookie", self.server.asked[0].headers)
        self.client(lambda client: client.referrals.resolve_code("x"))
        self.assertEqual(self.server.asked[1].headers["cookie"], f"nl_session={SECRET}")

    def test_a_cookie_that_comes_with_an_answer_is_not_kept(self) -> None:
        self.server.script(Reply(body={"ok": True}, headers={"Set-Cookie": "nl_session=other; Path=/"}))

        def twice(client):
            client.referrals.resolve_code("x")
            return client.referrals.resolve_code("x")

        if not self.asynchronous:
            self.client(twice, session=None)
            self.assertNotIn("cookie", self.server.asked[1].headers)

    def test_token_session_and_address_come_from_the_environment(self) -> None:
        os.environ.update(
            TRIPORT_BASE_URL=f"{self.server.url}/behind/a/proxy/", TRIPORT_ADMIN_TOKEN="from-env", TRIPORT_SESSION="of-env"
        )
        self.admin(lambda admin: admin.referrals.get_user(USER), base_url=None, admin_token=None)
        self.client(lambda client: client.referrals.get_me(), base_url=None, session=None)
        first, second = self.server.asked
        self.assertEqual(first.url, f"/behind/a/proxy/v1/admin/referrals/users/{USER}")
        self.assertEqual(first.headers["x-admin-token"], "from-env")
        self.assertEqual((second.url, second.headers["cookie"]), ("/behind/a/proxy/v1/referrals/me", "nl_session=of-env"))

    def test_a_value_of_the_path_is_one_segment_whatever_it_holds(self) -> None:
        self.client(lambda client: client.referrals.resolve_code("../admin?x=1#y z/é"))
        self.assertEqual(self.server.asked[0].url, "/v1/referrals/codes/..%2Fadmin%3Fx%3D1%23y%20z%2F%C3%A9")

    def test_a_query_holds_what_was_given(self) -> None:
        self.server.script(Reply(body={"items": []}))
        self.admin(lambda admin: admin.referrals.list_users(query="a b&c", blocked=True, limit=3))
        self.assertEqual(self.server.asked[0].url, "/v1/admin/referrals/users?query=a%20b%26c&blocked=true&limit=3&after=")

    def test_a_body_holds_what_was_given_and_null_where_it_was(self) -> None:
        self.admin(lambda admin: admin.user_tiers.preview_user_tier(3, point=None))
        self.admin(lambda admin: admin.referrals.mark_payout_failed(USER))
        self.admin(lambda admin: admin.referrals.set_user_tier(USER, tier=2, note="é"))
        bodies = [asked.body.decode() for asked in self.server.asked]
        self.assertEqual([json.loads(body) for body in bodies], [{"point": None}, {}, {"tier": 2, "note": "é"}])
        self.assertIn("é", bodies[2])
        self.assertEqual({asked.headers["content-type"] for asked in self.server.asked}, {"application/json"})

    def test_every_post_has_a_key_of_its_own_or_that_of_the_caller(self) -> None:
        for key in (None, None, "mine"):
            self.admin(lambda admin: admin.referrals.set_user_tier(USER, tier=2, idempotency_key=key))
        first, second, third = (asked.headers["idempotency-key"] for asked in self.server.asked)
        self.assertRegex(first, r"^[0-9a-f-]{36}$")
        self.assertNotEqual(first, second)
        self.assertEqual(third, "mine")

    def test_variables_that_were_not_given_are_not_sent(self) -> None:
        self.server.script(Reply(body={"data": {"updateUserTier": None}}))
        self.assertIsNone(self.admin(lambda admin: admin.graphql.update_user_tier(level=1, name="Elite")))
        self.assertEqual(json.loads(self.server.asked[0].body)["variables"], {"level": 1, "name": "Elite"})


for case in (NothingIsSent, Sent):
    kinds(case, globals())
del case, Case, Environment
