"""What schemathesis cannot know about refusals in GraphQL. A test here sees every answer as it is, but for what the schema declares."""

import atexit
import json
import os

import requests
import schemathesis
from patience import patiently

requests.Session.send = patiently(requests.Session.send)

with open(os.environ["FUZZ_FACTS"], encoding="utf-8") as facts:
    FACTS = json.load(facts)
OBSERVED = os.environ["FUZZ_OBSERVED"]

# The fields that gave something, by operation.
answered = set()


@schemathesis.hook
def after_call(context, case, response):
    """An answer with data is no failure for fields that were refused as the contract declares. A document that was not run, and
    whatever is not declared, `internal` above all, stays one."""
    if response.status_code != 200:
        return  # the check below says so
    answer = response.json()
    data = answer.get("data") or {}
    if any(value is not None for value in data.values()):
        answered.add(case.operation.label)
    if "errors" in answer and "data" in answer:
        answer["errors"] = [error for error in answer["errors"] if error["extensions"]["code"] not in FACTS["refusals"]]
        if not answer["errors"]:
            del answer["errors"]
        response.content = json.dumps(answer).encode()


@schemathesis.check
def answer_is_graphql(ctx, response, case):
    """Every document is answered in GraphQL's own form, whatever it says."""
    assert response.status_code == 200, f"{response.status_code} {response.text}"
    assert response.headers["content-type"] == ["application/json; charset=utf-8"]


@atexit.register
def write_observed():
    with open(OBSERVED, "w", encoding="utf-8") as file:
        json.dump(sorted(answered), file)
