"""What is sent again, when, and under which key."""

from email.utils import formatdate
from time import time

from scripted import HANG, HANG_UP, USER, Case, Reply, kinds, refusal

import triport

GOOD = Reply(body={"ok": True, "old_tier": 1, "new_tier": 2})

FAILURES = {
    "no answer": HANG_UP,
    "no answer in time": HANG,
    "unavailable": refusal(503, "unavailable"),
    "internal": refusal(500, "internal"),
    "a tag of a newer server with 503": refusal(503, "moon_is_full"),
    "a gateway that does not reach the server": Reply(502, text="<h1>Bad Gateway</h1>"),
    "a gateway that waits no longer": Reply(504, text=""),
}


class Retries(Case):
    def test_what_has_a_key_is_sent_again_under_the_same_key_and_request_id(self) -> None:
        for name, failure in FAILURES.items():
            with self.subTest(name):
                self.server.script(failure, failure, GOOD)
                changed = self.admin(lambda admin: admin.referrals.set_user_tier(USER, tier=2), timeout=0.2)
                self.assertEqual(changed.new_tier, 2)
                self.assertEqual(len(self.server.asked), 3)
                for header in ("idempotency-key", "x-request-id"):
                    self.assertEqual(len({asked.headers[header] for asked in self.server.asked}), 1, header)
                self.assertEqual({asked.body for asked in self.server.asked}, {b'{"tier": 2}'})

    def test_what_could_have_a_second_effect_is_not_sent_again(self) -> None:
        for name, failure in FAILURES.items():
            with self.subTest(name):
                self.server.script(failure, GOOD)
                create = lambda admin: admin.sessions.create_ticket(user_id=USER)  # noqa: E731
                self.raised(triport.RequestError, lambda: self.admin(create, timeout=0.2))
                self.assertEqual(len(self.server.asked), 1)
                self.server.script(failure, GOOD)
                self.raised(triport.RequestError, lambda: self.client(lambda client: client.auth.enter(ticket="x"), timeout=0.2))
                self.assertEqual(len(self.server.asked), 1)

    def test_it_ends_after_the_attempts_that_were_allowed(self) -> None:
        for options, attempts in (({}, 3), ({"retries_max": 0}, 1), ({"retries_max": 4}, 5)):
            self.server.script(HANG_UP)
            self.raised(triport.NetworkError, lambda: self.admin(lambda admin: admin.referrals.get_user(USER, **options)))
            self.assertEqual(len(self.server.asked), attempts)
            self.raised(triport.NetworkError, lambda: self.admin(lambda admin: admin.referrals.get_user(USER), **options))
            self.assertEqual(len(self.server.asked), 2 * attempts)

    def test_what_came_too_fast_was_not_done_so_it_is_always_sent_again(self) -> None:
        for failure in (refusal(429, "rate_limited"), Reply(429, text="slow down", headers={"Retry-After": "0"})):
            self.server.script(failure, Reply(201, body={"ticket": "t"}))
            self.assertEqual(self.admin(lambda admin: admin.sessions.create_ticket(user_id=USER)).ticket, "t")
            self.assertEqual(len(self.server.asked), 2)

    def test_other_failures_are_final(self) -> None:
        for failure in (refusal(409, "slug_taken"), Reply(text="hello"), Reply(500, text="oops"), refusal(500, "moon_is_full")):
            self.server.script(failure, GOOD)
            self.raised(triport.RequestError, lambda: self.client(lambda client: client.referrals.set_slug(slug="x-y")))
            self.assertEqual(len(self.server.asked), 1)
        self.assertEqual(self.clock.waits, [])

    def test_it_waits_as_long_as_the_server_asks_for_and_a_little_more(self) -> None:
        self.clock.chance = 1.0
        for failure in (refusal(503, "unavailable", retry_after="7"), Reply(503, text="", headers={"Retry-After": "7"})):
            self.server.script(failure, GOOD)
            self.admin(lambda admin: admin.referrals.get_user(USER))
        self.assertEqual(self.clock.waits, [7.25, 7.25])

    def test_a_date_says_the_same(self) -> None:
        self.server.script(refusal(503, "unavailable", retry_after=formatdate(time() + 20, usegmt=True)), GOOD)
        self.admin(lambda admin: admin.referrals.get_user(USER))
        self.assertTrue(18 < self.clock.waits[0] <= 20, self.clock.waits)
        self.server.script(refusal(503, "unavailable", retry_after=formatdate(time() - 20, usegmt=True)), GOOD)
        self.admin(lambda admin: admin.referrals.get_user(USER))
        self.assertEqual(self.clock.waits[1], 0)

    def test_who_shall_wait_longer_than_a_minute_decides_alone(self) -> None:
        self.server.script(refusal(503, "unavailable", retry_after="61"), GOOD)
        error = self.raised(triport.UnavailableError, lambda: self.admin(lambda admin: admin.referrals.get_user(USER)))
        self.assertEqual((error.retry_after, len(self.server.asked)), (61.0, 1))

    def test_without_a_clear_word_from_the_server_the_waits_grow_spread_at_random(self) -> None:
        self.clock.chance = 0.5
        self.server.script(refusal(503, "unavailable", retry_after="soon"))
        self.raised(triport.UnavailableError, lambda: self.admin(lambda admin: admin.referrals.get_user(USER), retries_max=6))
        self.assertEqual(self.clock.waits, [0.25, 0.5, 1.0, 2.0, 4.0, 4.0])


kinds(Retries, globals())
del Case
