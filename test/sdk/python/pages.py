"""Lists are read to their end, page by page."""

from urllib.parse import parse_qs, urlsplit

from scripted import USER, Case, Reply, kinds

import triport


def page(first: int, count: int) -> Reply:
    return Reply(body={"items": [{"seq": number} for number in range(first, first - count, -1)]})


def with_next(next: str | None, *numbers: int) -> Reply:
    """A page of a server that knows cursors."""
    return Reply(body={"items": [{"seq": number} for number in numbers], "next": next, "has_more": next is not None})


class PageByPage(Case):
    def queries(self) -> list[dict[str, str]]:
        return [{name: value for name, [value] in parse_qs(urlsplit(asked.url).query, keep_blank_values=True).items()} for asked in self.server.asked]

    def test_by_cursor_until_there_is_none(self) -> None:
        self.server.script(with_next("one", 4, 3), with_next("two"), with_next(None, 2, 1))
        users = self.admin(lambda admin: admin.referrals.list_users(limit=2, tier=7))
        self.assertEqual([user.seq for user in users], [4, 3, 2, 1])
        self.assertEqual(self.queries(), [{"limit": "2", "tier": "7", "after": after} for after in ("", "one", "two")])
        self.assertEqual(len({asked.headers["x-request-id"] for asked in self.server.asked}), 3)

    def test_from_a_cursor_on_that_was_kept(self) -> None:
        self.server.script(with_next("one", 4))
        self.assertEqual(self.admin(lambda admin: admin.referrals.list_users(limit=2).first_page()).next, "one")
        self.server.script(with_next(None, 3))
        self.assertEqual(len(self.admin(lambda admin: admin.referrals.list_users(limit=2, after="one"))), 1)
        self.assertEqual(self.queries(), [{"limit": "2", "after": "one"}])

    def test_transfers_before_a_number(self) -> None:
        self.server.script(with_next("one", 9, 8), with_next(None, 7))
        transfers = self.admin(lambda admin: admin.ledger.list_transfers(USER, limit=2, before_seq=10))
        self.assertEqual([transfer.seq for transfer in transfers], [9, 8, 7])
        self.assertEqual(self.queries(), [{"limit": "2", "before_seq": "10", "after": after} for after in ("", "one")])

    def test_from_an_offset_on_with_a_limit_and_a_filter(self) -> None:
        self.server.script(page(4, 2), page(2, 2), page(0, 0))
        payouts = self.admin(lambda admin: admin.referrals.list_all_payouts(status="sent", limit=2, offset=7))
        self.assertEqual(len(payouts), 4)
        self.assertEqual(self.queries(), [{"status": "sent", "limit": "2", "offset": offset} for offset in ("7", "9", "11")])

    def test_a_server_before_2_0_by_offset(self) -> None:
        self.server.script(page(250, 100), page(150, 100), page(50, 50))
        users = self.admin(lambda admin: admin.referrals.list_users())
        self.assertEqual([user.seq for user in users], list(range(250, 0, -1)))
        self.assertEqual(self.queries(), [{"limit": "100", **more} for more in ({"after": ""}, {"offset": "100"}, {"offset": "200"})])

    def test_a_server_before_2_0_by_the_last_number_before(self) -> None:
        self.server.script(page(150, 100), page(50, 50))
        transfers = self.admin(lambda admin: admin.ledger.list_transfers(USER))
        self.assertEqual([transfer.seq for transfer in transfers], list(range(150, 0, -1)))
        self.assertEqual(self.queries(), [{"limit": "100", "after": ""}, {"limit": "100", "before_seq": "51"}])

    def test_a_server_before_2_0_in_the_middle_of_a_walk_ends_it_with_an_error(self) -> None:
        self.server.script(with_next("one", 2), page(2, 1))
        self.raised(triport.UnexpectedAnswerError, lambda: self.admin(lambda admin: admin.referrals.list_users(limit=1)))
        self.server.script(page(2, 1))
        self.raised(triport.UnexpectedAnswerError, lambda: self.admin(lambda admin: admin.referrals.list_users(after="kept")))
        self.assertEqual(len(self.server.asked), 1)

    def test_a_walk_of_thousands_of_pages(self) -> None:
        self.server.script(*[with_next(str(number), number) for number in range(1500)], with_next(None))
        self.assertEqual(len(self.admin(lambda admin: admin.referrals.list_users(limit=1))), 1500)

    def test_all_at_once(self) -> None:
        self.server.script(Reply(body={"items": [{"level": level} for level in range(200)]}))
        self.assertEqual(len(self.admin(lambda admin: admin.user_tiers.list_user_tiers())), 200)
        self.assertEqual(self.queries(), [{}])

    def test_the_first_page_every_page_and_a_list(self) -> None:
        self.server.script(page(3, 2), page(1, 1))
        self.assertEqual(self.admin(lambda admin: admin.referrals.list_users(limit=2).first_page())["items"][0].seq, 3)
        self.server.script(page(3, 2), page(1, 1))
        self.assertEqual([len(page["items"]) for page in self.admin(lambda admin: admin.referrals.list_users(limit=2).pages())], [2, 1])
        self.server.script(page(3, 2), page(1, 1))
        self.assertEqual(len(self.admin(lambda admin: admin.referrals.list_users(limit=2).to_list())), 3)

    def test_nothing_is_asked_before_it_is_needed(self) -> None:
        self.server.script(page(1, 1))
        self.admin(lambda admin: [admin.referrals.list_users()])
        self.assertEqual(self.server.asked, [])

    def test_a_limit_that_is_none_is_said_at_once(self) -> None:
        self.server.script(page(1, 1))
        for options in ({"limit": 0}, {"limit": 201}, {"limit": "10"}, {"limit": True}, {"offset": -1}, {"offset": 2**31}):
            self.raised(triport.UsageError, lambda: self.admin(lambda admin: [admin.referrals.list_users(**options)]))
        for limit in (1, 200):
            self.admin(lambda admin: [admin.referrals.list_users(limit=limit)])
        self.assertEqual(self.server.asked, [])

    def test_a_failure_on_the_way_keeps_what_came_before(self) -> None:
        self.server.script(page(3, 2), Reply(404, body={"error": "user_not_found"}))
        seen = []

        def read(admin):
            for transfer in admin.ledger.list_transfers(USER, limit=2):
                seen.append(transfer.seq)

        if not self.asynchronous:
            self.raised(triport.NotFoundError, lambda: self.admin(read))
            self.assertEqual(seen, [3, 2])


kinds(PageByPage, globals())
del Case
