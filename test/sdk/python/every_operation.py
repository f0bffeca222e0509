"""Makes the calls that standard input lists, with both kinds of clients, and holds what they answer against what came."""

import asyncio
import json
import sys
from typing import Any

import httpx

import triport


class Watched:
    """What came last, before the SDK made anything of it."""

    def __init__(self, call: dict[str, Any]) -> None:
        # Prism has to be asked for a refusal where the contract has no good answer, and for a redirect where there may be a page instead.
        code = {"never": 410, "redirect": 302}.get(call["answer"])
        self.headers = {"Prefer": f"code={code}"} if code else {}

    def see(self, response: httpx.Response) -> None:
        response.read()
        self.last = response

    async def see_async(self, response: httpx.Response) -> None:
        await response.aread()
        self.last = response


def plain(url: str, call: dict[str, Any], watched: Watched) -> Any:
    with httpx.Client(headers=watched.headers, event_hooks={"response": [watched.see]}) as http_client:
        if call["admin"]:
            answer = invoke(triport.TriportAdmin(url, "any", http_client=http_client), call)
        else:
            answer = invoke(triport.TriportClient(url, "any", http_client=http_client), call)
        if call["answer"] == "stream":
            return "".join(answer)
        return answer.first_page() if call["answer"] == "pages" else answer


async def asynchronous(url: str, call: dict[str, Any], watched: Watched) -> Any:
    async with httpx.AsyncClient(headers=watched.headers, event_hooks={"response": [watched.see_async]}) as http_client:
        if call["admin"]:
            answer = invoke(triport.AsyncTriportAdmin(url, "any", http_client=http_client), call)
        else:
            answer = invoke(triport.AsyncTriportClient(url, "any", http_client=http_client), call)
        if call["answer"] == "stream":
            return "".join([part async for part in await answer])
        return await (answer.first_page() if call["answer"] == "pages" else answer)


def invoke(client: Any, call: dict[str, Any]) -> Any:
    return getattr(getattr(client, call["namespace"]), call["method"])(*call["positional"], **call["named"])


def check(call: dict[str, Any], watched: Watched, answer: Any) -> None:
    response = watched.last
    assert "sl-violations" not in response.headers, response.headers["sl-violations"]
    match call["answer"]:
        case "text":
            assert answer.text == response.text
        case "stream":
            assert answer == response.text
        case "redirect":
            assert answer.location == response.headers["location"]
        case "object" | "pages":
            body = response.json()
            assert answer in (body, *body.values()), (answer, body)
            assert isinstance(answer, triport.Answer) and type(answer) is not triport.Answer
            for name in type(answer).__annotations__:
                getattr(answer, name)


def main() -> None:
    given = json.load(sys.stdin)
    for call in given["calls"]:
        for run in (plain, lambda *arguments: asyncio.run(asynchronous(*arguments))):
            watched = Watched(call)
            try:
                check(call, watched, run(given["url"], call, watched))
            except triport.RetiredError:
                assert call["answer"] == "never"
            print(call["namespace"], call["method"])


main()
