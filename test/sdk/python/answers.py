"""Answers are dicts with the names of the wire, whose keys are attributes too."""

import copy
import json
import pickle
import unittest

import httpx

from triport import Answer, TextAnswer, Timing, TriportAdmin, TriportClient
from triport.types import Attribution, BillingRecord, InvoiceVoidedEvent, Payout, Programme, UserOverview, UserPage

VIEW = {
    "tier": 2,
    "balance": {"available_micro": 1},
    "custom_slug": None,
    "recent_attributions": [{"Event": "signup", "OldTier": None}],
    "from_a_newer_server": {"x": 1},
}


class Answers(unittest.TestCase):
    def test_items_and_attributes_are_alike_however_deep(self) -> None:
        view = UserOverview(VIEW)
        self.assertEqual(view, VIEW)
        self.assertEqual(json.loads(json.dumps(view)), VIEW)
        self.assertEqual((view.tier, view["tier"], view.custom_slug), (2, 2, None))
        self.assertEqual(view.balance.available_micro, view["balance"]["available_micro"])
        self.assertEqual(view.recent_attributions[0].Event, "signup")
        self.assertIsInstance(view.recent_attributions[0], Attribution)
        self.assertEqual(view.from_a_newer_server, {"x": 1})
        self.assertIn("balance", dir(view))

    def test_what_is_absent(self) -> None:
        payout = Payout({"id": "x"})
        self.assertIsNone(payout.note)
        self.assertIsNone(payout.get("note"))
        with self.assertRaises(KeyError):
            payout["note"]
        with self.assertRaisesRegex(AttributeError, "Payout has no nothing"):
            payout.nothing

    def test_a_dict_keeps_its_methods(self) -> None:
        page = UserPage({"items": [{"user_id": "x"}]})
        self.assertEqual(list(page.items()), [("items", [{"user_id": "x"}])])
        self.assertEqual(page["items"][0].user_id, "x")

    def test_what_is_set_is_set_in_both(self) -> None:
        programme = Programme({"hold_days": 14})
        programme.hold_days = 7
        self.assertEqual((programme["hold_days"], {**programme}), (7, {"hold_days": 7}))

    def test_copies_are_of_the_same_kind(self) -> None:
        view = UserOverview(VIEW)
        twins = [copy.copy(view), copy.deepcopy(view), view.copy()]
        twins += [pickle.loads(pickle.dumps(view, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
        for twin in twins:
            self.assertIs(type(twin), UserOverview)
            self.assertEqual(twin, view)
            self.assertEqual(twin.balance.available_micro, 1)

    def test_one_of_several_kinds_is_told_by_its_type(self) -> None:
        for kind, expected in (("invoice_voided", InvoiceVoidedEvent), ("invoice_eaten", Answer)):
            record = BillingRecord({"event": {"type": kind, "id": "e"}})
            self.assertIs(type(record.event), expected)
            self.assertEqual(record.event.id, "e")
        self.assertIsNone(BillingRecord({"event": None}).event)


class OtherAnswers(unittest.TestCase):
    """With a transport of one's own in place of a network."""

    def client(self, response: httpx.Response) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(lambda request: response), headers={"X-Gateway": "yes"})

    def test_an_object_that_holds_only_another_is_that_one(self) -> None:
        body = {"code": {"Code": "trip-with-me", "Kind": "custom"}}
        client = TriportClient(session="x", http_client=self.client(httpx.Response(200, json=body)))
        self.assertEqual(client.referrals.set_slug(slug="trip-with-me"), body["code"])

    def test_a_document_comes_as_text_with_its_headers(self) -> None:
        response = httpx.Response(200, text="a,b\r\n", headers={"Content-Type": "text/csv; charset=utf-8", "X-Total-Count": "0"})
        admin = TriportAdmin(admin_token="x", http_client=self.client(response))
        answer = admin.referrals.list_all_payouts_as_csv()
        self.assertEqual(answer, TextAnswer("a,b\r\n", answer.headers))
        self.assertEqual(answer.headers["x-total-count"], "0")

    def test_a_client_of_ones_own_keeps_its_headers_and_stays_open(self) -> None:
        seen: list[httpx.Request] = []

        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(503, json={"error": "unavailable"}) if len(seen) == 1 else httpx.Response(200, json={"tier": 1})

        own = httpx.Client(transport=httpx.MockTransport(answer), headers={"X-Gateway": "yes", "Accept": "text/html"}, follow_redirects=True)
        with TriportAdmin(admin_token="x", http_client=own, timing=Timing(sleep=lambda seconds: None)) as admin:
            self.assertEqual(admin.referrals.get_user("u").tier, 1)
        self.assertEqual([request.headers["x-gateway"] for request in seen], ["yes", "yes"])
        self.assertEqual(seen[0].headers["accept"], "application/json")
        self.assertFalse(own.is_closed)
