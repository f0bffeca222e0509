"""What schemathesis cannot know about this API by itself. Nothing here hides an answer from a check."""

import atexit
import csv
import datetime
import functools
import io
import itertools
import json
import os
import re
import zlib
from collections import Counter, deque
from contextlib import suppress

import jsonschema_rs
import requests
import schemathesis
from hypothesis import strategies as st
from patience import patiently
from schemathesis.generation.meta import TestPhase

FACTS = json.load(open(os.environ["FUZZ_FACTS"], encoding="utf-8"))
BEYOND_SCHEMA = json.load(open(os.environ["FUZZ_BEYOND_SCHEMA"], encoding="utf-8"))
OBSERVED = os.environ["FUZZ_OBSERVED"]
CONTRACT = json.load(open(os.environ["FUZZ_CONTRACT"], encoding="utf-8"))
PROGRAMME = "/v1/admin/referrals/programme"

WELL_FORMED_KEY = re.compile(r'([!#-~]{1,255}|"[!#-~]{1,255}")')
ALWAYS_ACCEPTED = {401, 403, 404, 409}

# A machine that is busy with other work may take long.
TIMEOUT_S = 60
requests.Session.send = patiently(requests.Session.send)

if os.environ.get("FUZZ_COVERAGE"):
    import tracecov

    tracecov.schemathesis.install()

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
schemathesis.openapi.format("well-formed", text)
schemathesis.openapi.format("uuid", st.uuids().map(str) | st.uuids().map(lambda value: str(value).upper()))
schemathesis.openapi.format(
    "date-time",
    st.datetimes(datetime.datetime(1970, 1, 1), datetime.datetime(2100, 12, 31)).map(
        lambda moment: moment.isoformat(timespec="milliseconds") + "Z"
    ),
)

fresh = itertools.count()
observed = Counter()
erased = set()
# Payouts from before the sequences along the links; the tool remembers them from what it was answered.
old_payouts = set(FACTS["payoutIds"])
# The tokens that the run has made, the oldest first: no more than 200 can be alive.
tokens = deque()
webhooks = deque()
TOKENS_MAX = 100
WEBHOOKS = "/v1/admin/webhooks"
WEBHOOKS_MAX = 30


def operation_id(case):
    return case.operation.definition.raw["operationId"]


def is_valid(case):
    return case.meta is not None and case.meta.generation.mode.is_positive


def is_in_sequence(case):
    return case.meta is not None and case.meta.phase.name == TestPhase.STATEFUL


def as_operator(method, path, body=None):
    """A call of the run's own, beside the fuzzed ones."""
    headers = {"X-Admin-Token": FACTS["admin_token"]}
    answer = requests.request(method, FACTS["url"] + path, headers=headers, json=body, allow_redirects=False, timeout=TIMEOUT_S)
    answer.raise_for_status()
    return answer


def new_ticket(user_id=FACTS["userId"]):
    return as_operator("POST", "/v1/admin/sessions", {"user_id": user_id}).json()["ticket"]


def new_session(ticket=None):
    params = {"ticket": ticket or new_ticket()}
    return requests.get(f"{FACTS['url']}/v1/auth/enter", params=params, allow_redirects=False, timeout=TIMEOUT_S).cookies["nl_session"]


def new_user_id():
    return f"5eed0000-0000-4000-9000-{next(fresh):012}"


def new_user():
    user_id = new_user_id()
    as_operator("PUT", f"/v1/admin/users/{user_id}", {"display_name": "To Be Erased", "email": f"{user_id}@example.org"})
    return user_id


def new_payout():
    """A payout that the signed-in user has just asked for; None once the run itself has blocked or logged out that user."""
    wish = {"amount_micro": 1, "network": "paypal", "address": FACTS["addresses"]["paypal"]}
    cookies = {"nl_session": FACTS["session"]}
    answer = requests.post(FACTS["url"] + "/v1/referrals/payouts", json=wish, cookies=cookies, timeout=TIMEOUT_S)
    return answer.json()["id"] if answer.status_code == 202 else None


def sent_payout():
    """A payout of the signed-in user that has just been sent; None where there is none."""
    payout_id = new_payout()
    if payout_id is not None:
        as_operator("POST", f"/v1/admin/referrals/payouts/{payout_id}/sent", {"tx_hash": "fuzz"})
    return payout_id


def new_slug():
    """A custom code under which nobody has signed up."""
    slug = f"fuzz-slug-{next(fresh)}"
    cookies = {"nl_session": new_session(new_ticket(new_user()))}
    requests.post(FACTS["url"] + "/v1/referrals/code", json={"slug": slug}, cookies=cookies, timeout=TIMEOUT_S).raise_for_status()
    return slug


def newest_entry():
    """An entry that is in the audit log."""
    return as_operator("GET", "/v1/admin/audit?limit=1").json()["items"][0]["audit_id"]


def remember_token(token_id):
    tokens.append(token_id)
    if len(tokens) > TOKENS_MAX:
        as_operator("DELETE", f"/v1/admin/tokens/{tokens.popleft()}")


def new_token():
    """An API token that nobody has rotated."""
    draft = {"name": f"fuzz-token-{next(fresh)}", "scopes": ["users:read"]}
    token_id = as_operator("POST", "/v1/admin/tokens", draft).json()["token_id"]
    remember_token(token_id)
    return token_id


def webhook_draft():
    """A webhook of an address that nobody has, and that leads nowhere."""
    return {"url": f"https://fuzz-{next(fresh)}.receiver.invalid/hooks"}


def remember_webhook(webhook_id):
    webhooks.append(webhook_id)
    if len(webhooks) > WEBHOOKS_MAX:
        with suppress(requests.HTTPError):  # the run may have deleted it
            as_operator("DELETE", f"{WEBHOOKS}/{webhooks.popleft()}")


def new_webhook():
    webhook_id = as_operator("POST", WEBHOOKS, webhook_draft()).json()["webhook_id"]
    remember_webhook(webhook_id)
    return webhook_id


def about_webhook(parameters):
    """The same, about a webhook that is there, a replay that runs for it, and an event of the log."""
    webhook_id = new_webhook()
    known = {**parameters, "webhook_id": webhook_id}
    if "replay_id" in parameters:
        known["replay_id"] = as_operator("POST", f"{WEBHOOKS}/{webhook_id}/replays", {}).json()["replay_id"]
    if "event_id" in parameters:
        known["event_id"] = FACTS["logged"][0]
    return known


def new_invoice():
    """An open invoice of the signed-in user, and its total."""
    number = next(fresh)
    invoice = {"invoice_id": f"fuzz-invoice-{number}", "amount_micro": 1_000_000 + number}
    made = {"id": f"fuzz-created-{number}", "type": "invoice_created", "user_id": FACTS["userId"], "occurred_at": "2020-01-01T00:00:00Z"}
    as_operator("POST", "/v1/admin/billing/events", {"events": [{**made, **invoice}]})
    return invoice


def current_version():
    return as_operator("GET", PROGRAMME).json()["version"]


def good_wish(body):
    return {**body, "amount_micro": body["amount_micro"] % 1_000_000 + 1, "address": FACTS["addresses"][body["network"]]}


def every_second(value):
    """The same answer for the same request: a tool that repeats its steps must find them unchanged."""
    return zlib.crc32(json.dumps(value, sort_keys=True).encode()) % 2 == 0


def named(case, parameter):
    return (case.path_parameters or {}).get(parameter)


def remember_payout(case, payout_id):
    if not is_in_sequence(case):
        old_payouts.add(payout_id)


def make_anew(case):
    """What can be used only once is made anew for each use. Otherwise the same steps would be answered differently the second
    time, and the tool takes the run for flaky and gives up."""
    operation = operation_id(case)
    # Logging out with the session under test would leave every later request without one.
    if operation == "logout":
        case.cookies = {**(case.cookies or {}), "nl_session": new_session()}
    if named(case, "id") in old_payouts:
        case.path_parameters = {"id": new_payout() or case.path_parameters["id"]}
        remember_payout(case, case.path_parameters["id"])
    if operation == "eraseUser" and named(case, "user_id") in FACTS["userIds"]:
        case.path_parameters = {"user_id": new_user()}
    if operation == "putUser" and named(case, "user_id") in FACTS["newIds"]:
        case.path_parameters = {"user_id": new_user_id()}


def help_to_guess(case):
    """Nobody guesses a ticket, the version in force, an address with a checksum, an invoice or a payout with its amount, what was sent, a
    code that brought nobody, an entry of the audit log, or the scopes that there are. Every second valid request names a good one, so that
    what comes after is reached too."""
    operation = operation_id(case)
    if operation == "enter" and every_second(case.query):
        # Of these every second comes from a browser that is signed in as somebody else, and is asked first.
        is_switch = every_second([case.query])
        if is_switch:
            case.cookies = {**(case.cookies or {}), "nl_session": new_session()}
        case.query = {**case.query, "ticket": new_ticket(new_user()) if is_switch else new_ticket()}
    if operation == "updateProgramme" and every_second(case.body):
        case.body = {**case.body, "version": current_version()}
    if operation == "requestPayout" and every_second(case.body):
        case.body = good_wish(case.body)
    if operation == "spendOnInvoice" and every_second(case.body):
        case.body = new_invoice()
    if operation == "markPayoutReturned" and every_second(case.path_parameters):
        case.path_parameters = {"id": sent_payout() or case.path_parameters["id"]}
    if operation == "approvePayouts" and every_second(case.body):
        # Each payout of the run's own is one micro-unit.
        case.body = {"ids": [new_payout() or case.body["ids"][0]], "amount_micro": 1}
    if operation == "releaseCode" and every_second(case.path_parameters):
        case.path_parameters = {"code": new_slug()}
    if operation == "getAuditEntry" and every_second(case.path_parameters):
        case.path_parameters = {"audit_id": newest_entry()}
    if operation == "createApiToken":
        case.body = {**case.body, "name": f"fuzz-token-{next(fresh)}"}
        if every_second(case.body.get("networks")):
            case.body = {**case.body, "scopes": ["users:read", "billing:*"], "networks": ["2001:db8::/32"]}
    if operation in ("rotateApiToken", "revokeApiToken") and every_second(case.path_parameters):
        case.path_parameters = {"token_id": new_token()}
    if operation == "createWebhook" and every_second(case.body):
        case.body = {**case.body, **webhook_draft()}
    if "webhook_id" in (case.path_parameters or {}) and every_second(case.path_parameters):
        case.path_parameters = about_webhook(case.path_parameters)
        if operation == "updateWebhook" and every_second(case.body):
            case.body = {"description": "Bookkeeping"}
        if operation == "replayEvents" and every_second(case.body):
            case.body = {}
    # Who has the badge of an even level already.
    if operation == "getBadge" and str(named(case, "level")).endswith(("0", "2", "4", "6", "8")):
        case.headers = {**(case.headers or {}), "If-None-Match": "*"}


@functools.cache
def body_validator(operation):
    method = next(method for item in CONTRACT["paths"].values() for method in item.values() if method["operationId"] == operation)
    body = method["requestBody"]["content"]["application/json"]["schema"]
    schema = {**body, "components": CONTRACT["components"]}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True, formats={"well-formed": lambda text: True})


def is_valid_body(case):
    try:
        return body_validator(operation_id(case)).is_valid(case.body)
    except UnicodeEncodeError:
        return False  # of text that is not well-formed


@schemathesis.hook
def filter_case(context, case):
    """The tool takes any text for a violation of a format that it does not know. A body that violates nothing else is a valid one."""
    mutations = getattr(case.meta.phase.data, "mutations", ()) if case.meta is not None else ()
    only_formats = len(mutations) > 0 and all(
        mutation.keywords == ("format",) and mutation.parameter_location.value == "body" for mutation in mutations
    )
    return not (only_formats and is_valid_body(case))


@schemathesis.hook
def before_call(context, case, kwargs):
    kwargs["allow_redirects"] = False
    key = (case.headers or {}).get("Idempotency-Key")
    # A repeated key is a repeated request; the fuzzer means a new one. Malformed keys stay as they are.
    if isinstance(key, str) and WELL_FORMED_KEY.fullmatch(key):
        case.headers["Idempotency-Key"] = f"fuzz-{next(fresh)}"
    if FACTS["identity"] != "anonymous":
        make_anew(case)
        if is_valid(case):
            help_to_guess(case)


@schemathesis.hook
def after_call(context, case, response):
    if operation_id(case) == "requestPayout" and response.status_code == 202:
        remember_payout(case, response.json()["id"])
    if operation_id(case) == "createApiToken" and response.status_code == 201:
        remember_token(response.json()["token_id"])
    if operation_id(case) == "createWebhook" and response.status_code == 201:
        remember_webhook(response.json()["webhook_id"])
    # A programme that the fuzzer made is a narrower one; the next requests shall find the wide one again.
    if operation_id(case) == "updateProgramme" and response.status_code == 200:
        as_operator("PUT", PROGRAMME, {**FACTS["programme"], "version": current_version()})


@schemathesis.deserializer("text/csv")
def read_table(context, response):
    """A table is the text that its schema describes, if every row has as many cells as the first."""
    table = response.content.decode("utf-8")
    widths = {len(row) for row in csv.reader(io.StringIO(table, newline=""), strict=True)}
    if len(widths) != 1:
        raise ValueError(f"rows of {sorted(widths)} cells")
    return table


@schemathesis.deserializer("application/x-ndjson")
def read_lines(context, response):
    """Lines are the text that their schema describes, if each of them is an object of JSON."""
    lines = response.content.decode("utf-8")
    if not all(isinstance(json.loads(line), dict) for line in lines.splitlines()):
        raise ValueError("a line that is no object")
    return lines


@schemathesis.check
def beyond_schema(ctx, response, case):
    """A valid request may meet a refusal that no schema can foretell only where the contract marks the tag."""
    status = response.status_code
    valid = is_valid(case)
    observed[operation_id(case), status, valid] += 1
    if not valid or status < 300 or status in ALWAYS_ACCEPTED or status >= 500:
        return None
    tags = BEYOND_SCHEMA.get(operation_id(case), {}).get(str(status))
    assert tags is not None, f"{status} to a valid request, which no mark of the contract explains: {response.text}"
    if tags:
        tag = response.json()["error"]
        assert tag in tags, f"{status} {tag} to a valid request; the contract marks only {', '.join(tags)}"
    return None


@schemathesis.check
def erased_user_is_gone(ctx, response, case):
    """No operation finds a user whom eraseUser has erased. The tool's own check relates only addresses under the deleted one."""
    if response.status_code not in (200, 201) or response.request.method != case.operation.method.upper():
        return None
    # The money of an erased user stays to be explained.
    if case.operation.path.startswith(("/v1/admin/ledger/", "/v1/admin/billing/")):
        return None
    sent = [case.path_parameters, case.body]
    named = {str(part["user_id"]).lower() for part in sent if isinstance(part, dict) and "user_id" in part}
    assert named.isdisjoint(erased), f"{response.status_code} for an erased user: {response.text}"
    if operation_id(case) == "eraseUser":
        erased.update(named)
    return None


@atexit.register
def write_observed():
    counts = [[*key, count] for key, count in sorted(observed.items())]
    with open(OBSERVED, "w", encoding="utf-8") as file:
        json.dump(counts, file)
