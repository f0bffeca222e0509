"""What the contract tells a client, the runs do too: 503 `unavailable` is asked again after `Retry-After`. One that stays is an answer."""

import functools
import time

TRIES_MAX = 20


def is_unavailable(response):
    if response.status_code != 503 or "retry-after" not in response.headers:
        return False
    try:
        return response.json()["error"] == "unavailable"
    except (ValueError, KeyError, TypeError):
        return False


def patiently(send):
    """The same `send` of a session of requests, which nobody notices but by the time that it takes."""

    @functools.wraps(send)
    def send_again(session, request, **options):
        for _ in range(TRIES_MAX - 1):
            response = send(session, request, **options)
            if not is_unavailable(response):
                return response
            time.sleep(float(response.headers["retry-after"]))
        return send(session, request, **options)

    return send_again
