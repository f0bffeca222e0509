"""A server that answers what it was told to, and every kind of client against it: what one does, the others do alike."""

from __future__ import annotations

import asyncio
import inspect
import json
import threading
import time
import unittest
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import triport

USER = "3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e"
SECRET = "do-not-show-me"


@dataclass
class Reply:
    status: int = 200
    body: Any = None
    text: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    drip: bool = False
    """Sends one byte after the other and does not end."""
    stall: bool = False
    """Sends nothing more, and does not end."""
    cut: bool = False
    """Ends before its end."""


HANG = "hang"
HANG_UP = "hang up"


def refusal(status: int, tag: str, **headers: str) -> Reply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"error": tag, "message": "Because.", "request_id": "req_1"}, headers=named)


@dataclass
class Asked:
    method: str
    url: str
    headers: dict[str, str]
    body: bytes


class ScriptedServer:
    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.replies: list[Any] = []
        self.ended = threading.Event()
        scripted = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                scripted.asked.append(Asked(self.command, self.path, headers, body))
                reply = scripted.replies.pop(0) if len(scripted.replies) > 1 else scripted.replies[0]
                self.close_connection = True
                if reply == HANG:
                    scripted.ended.wait(5)
                elif reply != HANG_UP:
                    self.send(reply)

            def send(self, reply: Reply) -> None:
                content = json.dumps(reply.body).encode() if reply.text is None else reply.text.encode()
                self.send_response(reply.status)
                kind = "application/json" if reply.text is None else "text/html"
                for name, value in {"Content-Type": kind, **reply.headers}.items():
                    for line in value.split("\n"):
                        self.send_header(name, line)
                self.send_header("Connection", "close")
                self.send_header("Content-Length", str(len(content) + (1000 if reply.drip or reply.stall or reply.cut else 0)))
                self.end_headers()
                self.wfile.write(content)
                if reply.stall:
                    scripted.ended.wait(5)
                while reply.drip and not scripted.ended.wait(0.02):
                    self.wfile.write(b" ")
                    self.wfile.flush()

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """A client that goes away is what some tests want."""

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def script(self, *replies: Any) -> None:
        """What comes next; the last reply is given again and again."""
        self.replies = list(replies)
        self.asked.clear()

    def stop(self) -> None:
        self.ended.set()
        self._server.shutdown()
        self._server.server_close()


class Clock:
    """Waits without waiting, and keeps how long it would have been."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self.chance = 0.0

    def timing(self) -> triport.Timing:
        return triport.Timing(now=time.time, random=lambda: self.chance, sleep=self.waits.append, sleep_async=self.pause)

    async def pause(self, seconds: float) -> None:
        self.waits.append(seconds)


class Case(unittest.TestCase):
    """The tests of one behaviour. `ask` calls with whatever kind of client the class is about; see `kinds`."""

    asynchronous = False
    server: ScriptedServer

    @classmethod
    def setUpClass(cls) -> None:
        cls.server = ScriptedServer()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.server.stop()

    def setUp(self) -> None:
        self.clock = Clock()

    def admin(self, call: Callable[[Any], Any], **options: Any) -> Any:
        """What a call of an operator's client answers; lists are read to the end."""
        given = {"base_url": self.server.url, "admin_token": SECRET, "timing": self.clock.timing(), **options}
        return self.ask(triport.AsyncTriportAdmin if self.asynchronous else triport.TriportAdmin, given, call)

    def client(self, call: Callable[[Any], Any], **options: Any) -> Any:
        """The same of a user's client."""
        given = {"base_url": self.server.url, "session": SECRET, "timing": self.clock.timing(), **options}
        return self.ask(triport.AsyncTriportClient if self.asynchronous else triport.TriportClient, given, call)

    def ask(self, kind: Any, options: dict[str, Any], call: Callable[[Any], Any]) -> Any:
        if not self.asynchronous:
            with kind(**options) as client:
                answer = call(client)
                return list(answer) if inspect.isgenerator(answer) or isinstance(answer, triport.Pages) else answer
        return asyncio.run(self.ask_async(kind, options, call))

    async def ask_async(self, kind: Any, options: dict[str, Any], call: Callable[[Any], Any]) -> Any:
        async with kind(**options) as client:
            answer = call(client)
            if inspect.isasyncgen(answer) or isinstance(answer, triport.AsyncPages):
                return [item async for item in answer]
            return await answer if inspect.isawaitable(answer) else answer

    def raised(self, kind: type[triport.TriportError], work: Callable[[], Any]) -> Any:
        with self.assertRaises(kind) as context:
            work()
        return context.exception


def kinds(case: type[Case], names: dict[str, Any]) -> None:
    """Adds the same tests for asynchronous clients to a module."""
    name = f"Async{case.__name__}"
    names[name] = type(name, (case,), {"asynchronous": True, "__module__": case.__module__})
