"""Lists are read to their end, page by page."""

from urllib.parse import parse_qs, urlsplit

from scripted import USER, Case, Reply, kinds

import triport


def page(first: int, count: int) -> Reply:
    return Reply(body={"items": [{"seq": number} for number in range(first, first - count, -1)]})


class PageByPage(Case):
    def queries(self) -> list[dict[str, str]]:
        return [{name: value for name, [value] in parse_qs(urlsplit(asked.url).query).items()} for asked in self.server.asked]

    def test_by_offset(self) -> None:
        self.server.script(page(250, 100), page(150, 100), page(50, 50))
        users = self.admin(lambda admin: admin.referrals.list_users())
        self.assertEqual([user.seq for user in users], list(range(250, 0, -1)))
        self.assertEqual(self.queries(), [{"limit": "100"}, {"limit": "100", "offset": "100"}, {"limit": "100", "offset": "200"}])
        self.assertEqual(len({asked.headers["x-request-id"] for asked in self.server.asked}), 3)

    def test_from_an_offset_on_with_a_limit_and_a_filter(self) -> None:
        self.server.script(page(4, 2), page(2, 2), page(0, 0))
        payouts = self.admin(lambda admin: admin.referrals.list_all_payouts(status="sent", limit=2, offset=7))
        self.assertEqual(len(payouts), 4)
        self.assertEqual([query["offset"] for query in self.queries()], ["7", "9", "11"])
        self.assertEqual({query["status"] for query in self.queries()}, {"sent"})

    def test_by_the_last_number_before(self) -> None:
        self.server.script(page(150, 100), page(50, 50))
        transfers = self.admin(lambda admin: admin.ledger.list_transfers(USER))
        self.assertEqual([transfer.seq for transfer in transfers], list(range(150, 0, -1)))
        self.assertEqual(self.queries(), [{"limit": "100"}, {"limit": "100", "before_seq": "51"}])

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
