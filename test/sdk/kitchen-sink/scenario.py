"""One story through the whole API, told by the SDK; `scenario.ts` tells the same. Each step prints what it was answered."""

import json
import os
import re
from collections.abc import Callable
from typing import NoReturn

import triport
from triport import TriportAdmin, TriportClient

ADA = "11111111-1111-4111-8111-111111111111"
GRACE = "22222222-2222-4222-8222-222222222222"
NOBODY = "99999999-9999-4999-8999-999999999999"
NOW = "2026-03-01T12:00:00.000Z"
BEFORE_THE_HOLD = "2026-02-01T12:00:00.000Z"
BADGE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'


def tell(step: str, answer: object) -> None:
    print(step, json.dumps(answer, separators=(",", ":"), ensure_ascii=False))


admin = TriportAdmin()

# People, and the programme they take part in.
tell("a user is created", admin.users.put_user(ADA, display_name="Ada", email="ada@example.org", signed_at=NOW))
tell("and another", admin.users.put_user(GRACE, display_name="Grace", signed_at=NOW))
programme = admin.referrals.get_programme()
smaller = {**programme, "payout_min_micro": 1_000_000, "reward_months_max": None, "note": "Small sums, too"}
changed = admin.referrals.update_programme(**smaller)
tell("the programme pays out less", {"payout_min_micro": changed.payout_min_micro, "reward_months_max": changed.reward_months_max})
for version in admin.referrals.list_programme_versions():
    tell("a version of it", [version.version, version.actor, version.fields, version.note])
tell("and its rules", admin.referrals.get_programme_version(programme.version).payout_min_micro)

# Ada logs in and shares a slug.
ticket = admin.sessions.create_ticket(user_id=ADA, return_to="/welcome").ticket
entered = TriportClient().auth.enter(ticket=ticket)
tell("a ticket leads on", entered.location)
ada = TriportClient(session=entered.cookies["nl_session"])
code = ada.referrals.set_slug(slug="Trip-With-Me")
tell("a slug is set", {"code": code["Code"], "kind": code["Kind"], "disabled": code["DisabledAt"]})
tell("anyone can look it up", ada.referrals.resolve_code("trip-with-me"))
terms = TriportClient().referrals.get_terms()
tell("and read the terms", [terms.currency, terms.payout_min_micro, terms.tiers, terms.reward_months_max, len(terms.networks)])
link = ada.referrals.follow_link("trip-with-me")
tell("a link leads a program to the landing page, and plants nothing", {"location": link.location, "cookies": link.cookies})

# Grace came through it and pays; what was paid before the hold is free at once.
tell("a signup is attributed", admin.referrals.record_signup(user_id=GRACE, code="trip-with-me"))
paid: triport.types.InvoiceTotalEventInput = {
    "id": "evt-1",
    "type": "invoice_paid",
    "occurred_at": BEFORE_THE_HOLD,
    "invoice_id": "inv-1",
    "user_id": GRACE,
    "amount_micro": 100_000_000,
}
previewed = admin.billing.preview_billing_events(events=[paid])
tell("a payment is tried out", [[o.outcome, o.replayed] for o in previewed.outcomes])
reported = admin.billing.record_billing_events(events=[paid])
rewards = [(o.outcome, o.reward) for o in reported.outcomes]
tell("a payment is reported", [[outcome, r and r.amount_micro, r and r.rate_bps, r and r.available_at] for outcome, r in rewards])
again = admin.billing.record_billing_events(events=[paid])
tell("and again", [[o.outcome, o.replayed] for o in again.outcomes])
decision = admin.billing.get_billing_event("evt-1").decision
tell("it is explained", [[rule.rule, rule.applies] for rule in decision.path])
tell("the balance", ada.referrals.get_me().balance)
tiers: list[triport.types.ProgrammeTierInput] = [
    {"tier": t.tier, "label": t.label, "rate_bps": t.rate_bps // 2} for t in changed.tiers
]
half = admin.referrals.preview_programme(**{**changed, "tiers": tiers})
replayed = half.replay
amounts = [replayed and replayed.events, replayed and replayed.rewards_micro, replayed and replayed.would_be_micro]
tell("at half the rate", [half.fields, half.users, *amounts, half.refusal])
for reward in ada.referrals.list_rewards(status="available"):
    tell("a reward", [reward.invoice_id, reward.amount_micro, reward.status])
for invitee in ada.referrals.list_invitees():
    tell("an invitee", [invitee.display_name, invitee.total_paid_micro])

# Ada asks for money and gets it.
tell("an address is checked", ada.referrals.check_address(network="sepa", address="DE89 3704 0044 0532 0130 00"))
tell("it is of another network", ada.referrals.check_address(network="tron", address="DE89 3704 0044 0532 0130 00"))
payout = ada.referrals.request_payout(amount_micro=4_000_000, network="sepa", address="DE89 3704 0044 0532 0130 00")
tell("a payout is requested", [payout.amount_micro, payout.network, payout.address, payout.status, payout.tx_hash])
tell("it is being sent", admin.referrals.mark_payout_processing(payout.id))
tell("it is sent", admin.referrals.mark_payout_sent(payout.id, tx_hash="SEPA-1"))
sent = admin.referrals.get_payout(payout.id)
tell("it can be looked up", [sent.status, sent.amount_micro, sent.tx_hash, sent.note])
second = ada.referrals.request_payout(amount_micro=1_000_000, network="sepa", address="DE89370400440532013000")
tell("another is cancelled", ada.referrals.cancel_payout(second.id).status)
third = ada.referrals.request_payout(amount_micro=1_000_000, network="paypal", address="ada@example.org")
tell("a third fails", admin.referrals.mark_payout_failed(third.id, reason="The account is closed."))


def credit_for(invoice_id: str, amount_micro: int) -> triport.types.Ok:
    created: triport.types.InvoiceTotalEventInput = {
        "id": f"evt-{invoice_id}",
        "type": "invoice_created",
        "occurred_at": NOW,
        "invoice_id": invoice_id,
        "user_id": ADA,
        "amount_micro": amount_micro,
    }
    admin.billing.record_billing_events(events=[created])
    for own in ada.referrals.list_my_invoices(state="open"):
        tell("an open invoice", [own.invoice_id, own.amount_micro, own.coverable])
    return ada.referrals.spend_on_invoice(invoice_id=invoice_id, amount_micro=amount_micro)


tell("credit covers an invoice", credit_for("inv-2", 2_000_000))

# All of it, read back.
for row in ada.referrals.list_payouts(limit=2):
    tell("a payout", [row.status, row.tx_hash, row.note])
report = admin.referrals.list_all_payouts(status="sent", covered=True).first_page()
tell("the totals of what was sent", report.totals)
table = admin.referrals.list_all_payouts_as_csv(network="paypal")
tell("the table", [len(table.text.split("\r\n")), table.headers["x-total-amount-micro"]])
for transfer in admin.ledger.list_transfers(ADA, limit=3):
    tell("a transfer", [transfer.seq, transfer.kind, transfer.amount_micro])
for moved in ada.referrals.list_my_transfers(limit=3):
    tell("a transfer, as its user sees it", [moved.seq, moved.kind])
tell("the ledger", admin.ledger.verify_ledger())
tell("it is verified beside requests", list(admin.ledger.start_verification()))
for run in admin.ledger.list_verifications():
    tell("so far", [run.status, run.progress, run.started_by])
tell("a tier is set", admin.referrals.set_user_tier(ADA, tier=2, note="A partner"))
view = admin.users.get_user(ADA)
tell("the overview", [view.tier_label, view.custom_slug, view.paid_invitees_info, view.balance])
tell("its log", [[a["Event"], a["OldTier"], a["NewTier"], a["Note"]] for a in view.recent_attributions])
for user in admin.referrals.list_users(tier=2):
    tell("a user of tier 2", user.display_name)
for attribution in admin.referrals.list_user_attributions(GRACE):
    tell("of the log of the invitee", [attribution["Event"], attribution["Code"]])
signed_in = ada.auth.get_session()
tell("who is signed in", [signed_in.user.display_name, signed_in.session.expires_at])
tell("it was attributed to nobody", ada.auth.attribute())
tell("what was sent comes back", admin.referrals.mark_payout_returned(payout.id, reason="The bank has closed the account."))
tell("the whole balance", ada.referrals.get_my_balance())
tell("what the link has brought", ada.referrals.get_my_stats(interval="month").totals)
for earner in ada.referrals.list_invitees(earnings=True):
    tell("earned by", [earner.display_name, earner.earned_micro])
for named in ada.referrals.list_rewards(names=True):
    tell("a reward for what somebody paid", [named.invitee_display_name, named.amount_micro])
record = admin.users.get_user_record(ADA)
tell(
    "the record",
    [record.rate_bps, record.debt_micro, record.erased_at, record.accounts, record.sessions_open, record.payouts_open],
)

# What the office asks.
statement = admin.reports.get_statement()
tell("the books of the month", [statement.opening.pending, len(statement.movements), statement.closing.paid_out])
owed = admin.reports.get_liabilities()
tell("what is owed", [owed.available_micro, owed.reserved_micro, owed.unlocks])
funnel = admin.reports.get_funnel()
tell("how far they came", [funnel.clicks, funnel.signups, funnel.attributed, funnel.rewarded])
for found in admin.lookup.look_up(query="trip-with"):
    tell("what a word finds", [found.kind, found.title, found.detail])
spent = admin.billing.get_invoice(invoice_id="inv-2")
tell("an invoice", [len(spent.events), spent.reward, [[moved.kind, moved.amount_micro] for moved in spent.transfers]])
for told in admin.billing.list_billing_events(type="invoice_paid"):
    tell("what was reported", told.outcome.outcome)
for settled in admin.ledger.list_all_transfers(kind="settle"):
    tell("a transfer of anybody", [settled.kind, settled.user_id])
for earned in admin.referrals.list_all_rewards():
    tell("a reward of anybody", [earned.amount_micro, earned.user_id])
for own in admin.users.list_user_rewards(ADA):
    tell("a reward of Ada", own.amount_micro)
for came in admin.users.list_user_invitees(ADA):
    tell("an invitee of Ada", [came.display_name, came.code])
for opened in admin.sessions.list_sessions(ADA):
    tell("a session of Ada", opened.opened_by)

# The ladder, over REST and GraphQL.
tell("a level is added", admin.user_tiers.add_user_tier(level=1, name="Bronze", point=10, svg=BADGE))
tell("another over GraphQL", admin.graphql.add_new_user_tier(level=2, name="Silver", point=100, svg=BADGE))
tell("and changed", admin.graphql.update_user_tier(level=2, point=90.5))
tell("and renamed", admin.user_tiers.update_user_tier(2, name="Sterling").badge_removed)
wallet: list[triport.types.WalletTaskInput] = [{"amount": 5, "point": 2}]
staking: list[triport.types.StakeTaskInput] = [{"expiredTime": 30, "ratio": 1.5}]
tell(
    "tasks are worth something",
    admin.points.put_task_setting(verification=50, wallet=wallet, auction=5, direct=2, staking=staking),
)
tasks: triport.types.GraphqlTaskSettingInput = {
    "verification": 50,
    "wallet": [{"amount": 5, "point": 2}],
    "auction": 5,
    "direct": 2,
    "staking": [{"expiredTime": 30, "ratio": 1.5}],
}
tell("over GraphQL too", admin.graphql.add_new_setting(setting=tasks))
tell("and differently", admin.graphql.update_task_setting(setting={**tasks, "direct": 3}))
setting = admin.graphql.get_task_setting()
tell("and it can be read", [admin.points.get_task_setting().direct, setting and setting.direct])
for kept in admin.points.list_task_settings():
    tell("it has versions", [kept.version, kept.id, kept.direct])
deed: triport.types.PlainPointEventInput = {"id": "kyc-1", "task": "verification", "user_id": ADA, "occurred_at": NOW}
tell("a deed is reported", admin.points.record_point_events(events=[deed]))
purchase: triport.types.PlainPointEventInput = {"id": "buy-1", "task": "direct", "user_id": ADA, "occurred_at": NOW}
comes_back: triport.types.ReversalPointEventInput = {
    "id": "back-1",
    "task": "reversal",
    "user_id": ADA,
    "occurred_at": NOW,
    "event_id": "buy-1",
}
tell("a purchase comes back", admin.points.record_point_events(events=[purchase, comes_back]))
tell("where Ada stands", ada.user_tiers.get_my_tier())
tell("over GraphQL", ada.graphql.get_user())
tell("the operator sees why", [[e.event.task, e.points] for e in admin.points.get_user_standing(ADA).events])
for tier in ada.user_tiers.list_user_tiers():
    tell("a level", [tier.level, tier.name, tier.point])
tell("all levels", [level and level.name for level in ada.graphql.get_user_tiers() or []])
tell("what if", admin.user_tiers.preview_user_tier(1, point=None))
tell("what else if", admin.graphql.preview_user_tier(level=1, point=60))
tell("who stands where", admin.user_tiers.get_ladder_counts().first_page())
tell("a badge is tried out", admin.user_tiers.preview_badge(svg=BADGE.replace("<path", "<script>1</script><path")))
badge = ada.user_tiers.get_badge(1)
tell("a badge", [badge.headers["content-type"], badge.text.startswith("<svg")])
tell("a level is deleted", admin.user_tiers.delete_user_tier(2))
tell("there is none any more", admin.graphql.delete_user_tier(level=2))
document = "query($l: Int!) { previewUserTier(level: $l) { promoted } }"
tell("any document", admin.graphql.graphql(query=document, variables={"l": 1})["data"])


def meet(kind: str, work: Callable[[], object]) -> None:
    try:
        work()
    except triport.TriportError as error:
        request_id = error.request_id if isinstance(error, triport.RequestError) else ""
        tell(f"error: {kind}", [type(error).__name__, getattr(error, "tag", None), re.match("req_", request_id) is not None])
        return
    raise AssertionError(f"{kind} was not met")


def elsewhere(name: str) -> TriportAdmin:
    return TriportAdmin(base_url=os.environ[name], retries_max=0)


def ask_too_fast() -> NoReturn:
    narrow = TriportClient(base_url=os.environ["NARROW_URL"], session=os.environ["NARROW_SESSION"], retries_max=0)
    while True:
        narrow.referrals.get_me()


# Every kind of error, once.
meet("UsageError", lambda: TriportClient().referrals.get_me())
meet("NetworkError", lambda: elsewhere("NOBODY_URL").referrals.get_user(ADA))
meet("DeadlineExceededError", lambda: elsewhere("SILENT_URL").referrals.get_user(ADA, timeout=0.2))
meet("UnexpectedAnswerError", lambda: elsewhere("STRANGER_URL").referrals.get_user(ADA))
meet("InvalidRequestError", lambda: admin.referrals.set_user_tier(ADA, tier=999))
meet("AuthenticationError", lambda: TriportAdmin(admin_token="wrong").referrals.get_user(ADA))
meet("NotFoundError", lambda: admin.referrals.get_user(NOBODY))
meet("ConflictError", lambda: ada.referrals.set_slug(slug="admin"))
meet("RetiredError", lambda: admin.referrals.simulate_paid())
admin.referrals.set_user_tier(ADA, tier=1, idempotency_key="once")
meet("IdempotencyKeyReusedError", lambda: admin.referrals.set_user_tier(ADA, tier=2, idempotency_key="once"))
meet("GraphqlRefusalError", lambda: admin.graphql.add_new_user_tier(level=1, name="Again", point=20, svg=BADGE))
meet("InternalError", lambda: elsewhere("BROKEN_URL").referrals.get_user(ADA))
meet("UnavailableError", lambda: elsewhere("DOWN_URL").referrals.get_user(ADA))
meet("RateLimitedError", ask_too_fast)

# Support takes a slug from Ada.
ada.referrals.set_slug(slug="nobody-came")
disabled = admin.codes.disable_code("nobody-came")
tell("a slug is disabled", [disabled.code, disabled.user_id, disabled.disabled_at, disabled.barred])
released = admin.codes.release_code("nobody-came")
tell("and released", [released.code, released.released_at, released.barred])
for each in admin.users.list_user_codes(ADA):
    tell("a code of Ada", [each.code, each.kind, each.disabled_at])

# A program gets a token of its own.
made = admin.tokens.create_api_token(name="Reader", scopes=["users:read"], networks=["0.0.0.0/0", "::/0"])
shown = [made.name, made.operator, made.scopes, made.networks, made.expires_at, made.secret.startswith("trp_")]
tell("a token is made", shown)
rotated = admin.tokens.rotate_api_token(made.token_id, overlap_hours=1)
for secret in (made.secret, rotated.secret):
    tell("it reads", TriportAdmin(admin_token=secret).users.get_user(ADA).tier_label)
try:
    TriportAdmin(admin_token=rotated.secret).users.put_user(ADA)
except triport.ForbiddenError as error:
    tell("it does nothing else", [error.tag, error.body["scope"]])
for token in admin.tokens.list_api_tokens():
    tell("a token", [token.name, token.previous_expires_at])
tell("it is revoked", admin.tokens.revoke_api_token(made.token_id))

admin.users.put_user(ADA, blocked=True)
meet("ForbiddenError", lambda: ada.referrals.set_slug(slug="another"))

# The end.
tell("the slug is given up", ada.referrals.delete_code())
tell("Ada leaves", ada.auth.logout())
tell("and has no sessions", admin.sessions.revoke_sessions(ADA))
tell("Grace is forgotten", admin.users.erase_user(GRACE, write_off=True))
