"""Documents that are read while they come."""

import asyncio
import gc
from typing import Any

from scripted import HANG_UP, SECRET, Case, Reply, kinds, refusal

import triport

TYPE = {"Content-Type": "application/x-ndjson; charset=utf-8"}
LINES = '{"a":"ü\u2028\x85"}\n{"b":2}\n'


class Streams(Case):
    def read(self, how: str = "parts", first: bool = False, **options: Any) -> list[str]:
        """What is read of the audit log, all of it or the first part."""
        found: list[str] = []
        if not self.asynchronous:
            with triport.TriportAdmin(self.server.url, SECRET, timing=self.clock.timing(), retries_max=1) as admin:
                with admin.audit.list_audit_entries_as_ndjson(**options) as stream:
                    self.found = found
                    for part in stream if how == "parts" else stream.lines():
                        found.append(part)
                        if first:
                            break
            return found

        async def read() -> None:
            async with triport.AsyncTriportAdmin(self.server.url, SECRET, timing=self.clock.timing(), retries_max=1) as admin:
                async with await admin.audit.list_audit_entries_as_ndjson(**options) as stream:
                    self.found = found
                    async for part in stream if how == "parts" else stream.lines():
                        found.append(part)
                        if first:
                            break

        asyncio.run(read())
        return found

    def test_it_comes_as_it_is_and_line_by_line(self) -> None:
        self.server.script(Reply(text=LINES, headers=TYPE))
        self.assertEqual("".join(self.read(action="payout.sent")), LINES)
        self.assertEqual(self.server.asked[0].headers["accept"], "application/x-ndjson")
        self.assertTrue(self.server.asked[0].url.endswith("?action=payout.sent"))
        self.assertEqual(self.read("lines"), LINES.rstrip("\n").split("\n"))
        self.server.script(Reply(text="a\nb", headers=TYPE))
        self.assertEqual(self.read("lines"), ["a", "b"])

    def test_it_is_read_before_it_ends(self) -> None:
        self.server.script(Reply(text=LINES, headers=TYPE, drip=True))
        self.assertTrue(LINES.startswith(self.read(first=True)[0]))

    def test_what_breaks_off_is_a_network_error_after_what_has_come(self) -> None:
        self.server.script(Reply(text=LINES, headers=TYPE, cut=True))
        error = self.raised(triport.NetworkError, self.read)
        self.assertIn("The answer broke off", str(error))
        self.assertEqual(("".join(self.found), len(self.server.asked)), (LINES, 1))

    def test_each_part_has_the_time_of_an_attempt_and_the_whole_the_deadline(self) -> None:
        self.server.script(Reply(text=LINES, headers=TYPE, stall=True))
        error = self.raised(triport.DeadlineExceededError, lambda: self.read(timeout=0.2))
        self.assertEqual((error.limit, "".join(self.found)), ("timeout", LINES))
        self.server.script(Reply(text=LINES, headers=TYPE, drip=True))
        self.assertEqual(self.raised(triport.DeadlineExceededError, lambda: self.read(timeout=60, deadline=0.5)).limit, "deadline")

    def test_what_fails_before_it_begins_is_tried_again_and_a_refusal_is_one(self) -> None:
        self.server.script(HANG_UP, Reply(text=LINES, headers=TYPE))
        self.assertEqual("".join(self.read()), LINES)
        self.server.script(refusal(404, "moon_is_full"))
        self.raised(triport.NotFoundError, self.read)
        for other in (Reply(text=LINES), Reply(body={"items": []})):
            self.server.script(other)
            self.raised(triport.UnexpectedAnswerError, self.read)

    def test_it_can_be_read_once(self) -> None:
        self.server.script(Reply(text=LINES, headers=TYPE))
        self.raised(triport.UsageError, lambda: self.admin(self.twice))

    def twice(self, admin: Any) -> Any:
        if not self.asynchronous:
            stream = admin.audit.list_audit_entries_as_ndjson()
            self.assertEqual(triport.response_of(stream).status, 200)
            return [*stream, *stream]

        async def read() -> None:
            stream = await admin.audit.list_audit_entries_as_ndjson()
            self.assertEqual(triport.response_of(stream).status, 200)
            for _ in range(2):
                async for _part in stream:
                    pass

        return read()


kinds(Streams, globals())


class Forgotten(Case):
    def test_a_stream_holds_the_client_that_it_came_from(self) -> None:
        self.server.script(Reply(text=LINES, headers=TYPE))
        stream = triport.TriportAdmin(self.server.url, SECRET).audit.list_audit_entries_as_ndjson()
        gc.collect()
        self.assertEqual("".join(stream), LINES)
