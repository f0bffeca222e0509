"""What a program may write, by the types of the package, and what it may not: mypy --strict finds every mistake and nothing else."""

from typing import Literal, NoReturn

from triport import AsyncTriportAdmin, AsyncTriportClient, ConflictError, ErrorTag, GraphqlRefusalError, Pages, RefusalError
from triport import TriportAdmin, TriportClient, WebhookEvent, WebhookVerificationError, verify_webhook
from triport.types import BillingEventInput, Code, CoveredPayout, GraphqlTier, Micro, Payout, PayoutReport, ProgrammeTier, UserOverview

admin = TriportAdmin(admin_token="x")
client = TriportClient()


def good() -> None:
    result = admin.referrals.set_user_tier("id", tier=2, note="why")
    attribute: int = result.old_tier
    item: int = result["old_tier"]
    code: Code = client.referrals.set_slug(slug="trip-with-me")
    kind: Literal["uid", "custom"] = code["Kind"]
    view: UserOverview = admin.referrals.get_user("id")
    available: Micro = view["balance"]["available_micro"]
    alike: Micro = view.balance.available_micro
    event: Literal["signup", "first_paid", "rejected", "tier_changed", "flagged"] = view["recent_attributions"][0]["Event"]
    for payout in client.referrals.list_payouts(limit=10):
        note: str | None = payout.note
        certain: str = payout["note"]
        print(note, certain)
    pages: Pages[PayoutReport, CoveredPayout] = admin.referrals.list_all_payouts(status="sent")
    total: Micro = pages.first_page()["totals"].amount_micro
    items: list[CoveredPayout] = [*pages.to_list(), *(item for page in pages.pages() for item in page["items"])]
    programme = admin.referrals.get_programme()
    tiers: list[ProgrammeTier] = programme.tiers
    programme.reward_months_max = None
    admin.referrals.update_programme(**{**programme, "hold_days": 7})
    admin.referrals.update_programme(**programme | {"hold_days": 7})
    voided: BillingEventInput = {
        "id": "e",
        "type": "invoice_voided",
        "occurred_at": "2026-01-01T00:00:00Z",
        "invoice_id": "i",
        "user_id": "u",
    }
    admin.billing.record_billing_events(
        events=[
            voided,
            {
                "id": "e",
                "type": "invoice_paid",
                "occurred_at": "2026-01-01T00:00:00Z",
                "invoice_id": "i",
                "user_id": "u",
                "amount_micro": 1,
            },
        ],
        idempotency_key="k",
        timeout=1,
        retries_max=0,
    )
    again = admin.billing.get_billing_event("e").event
    if again:
        admin.billing.preview_billing_events(events=[again])
    tier: GraphqlTier | None = admin.graphql.update_user_tier(level=1, name="Elite")
    redirect = client.auth.enter(ticket="t")
    admin.referrals.mark_payout_failed("id")
    newer: object = result["from_a_newer_server"]
    print(attribute, item, kind, available, alike, event, total, items, tiers, tier, redirect.cookies["nl_session"], newer)


def retired() -> NoReturn:
    admin.referrals.simulate_paid()


async def asynchronous() -> None:
    async with AsyncTriportAdmin(admin_token="x") as admin, AsyncTriportClient() as client:
        new: int = (await admin.referrals.set_user_tier("id", tier=2)).new_tier
        async for payout in client.referrals.list_payouts():
            amount: Micro = payout.amount_micro
            print(new, amount)
        rest: list[Payout] = await client.referrals.list_payouts(offset=10).to_list()
        print(rest)


def handled(error: Exception) -> ErrorTag | None:
    if isinstance(error, ConflictError) and error.tag == "slug_taken":
        return "slug_taken"
    if isinstance(error, GraphqlRefusalError):
        code: str = error.errors[0].extensions.code
        print(code, error.tag)
    if isinstance(error, RefusalError):
        wait: float | None = error.retry_after
        print(error.fix, wait, error.request_id, error.status)
    return None


def heard(event: WebhookEvent) -> int | str:
    if event.type == "reward.created":
        return event.data.amount_micro
    if event.type == "reward.reversed" or event.type == "reward.restored":
        return event.data.moved_micro
    if event.type == "unknown":
        return event.type_name + str(event.received["anything"])
    return event.id


def webhooks(body: bytes, headers: dict[str, str], secrets: list[str]) -> bool:
    try:
        event = verify_webhook(body, headers, secrets, tolerance_seconds=60)
        event.data.amount_micro  # type: ignore[union-attr]
        verify_webhook({"type": "reward.created"}, headers, secrets)  # type: ignore[arg-type]
        print(heard(event))
    except WebhookVerificationError as error:
        return error.reason == "signature_mismatch"
    return True


def bad() -> None:
    admin.referrals.set_user_tier("id", tier="2")  # type: ignore[arg-type]
    admin.referrals.set_user_tier("id")  # type: ignore[call-arg]
    admin.referrals.set_user_tier("id", 2)  # type: ignore[call-arg]
    client.referrals.request_payout(amount_micro=1, network="pigeon", address="x")  # type: ignore[arg-type]
    admin.referrals.set_slug(slug="x")  # type: ignore[attr-defined]
    client.referrals.set_user_tier("id", tier=2)  # type: ignore[attr-defined]
    admin.referrals.get_user("id").teir  # type: ignore[attr-defined]
    text: str = admin.referrals.get_user("id").tier  # type: ignore[assignment]
    same: str = admin.referrals.get_user("id")["tier"]  # type: ignore[assignment]
    note: str = client.referrals.cancel_payout("id").note  # type: ignore[assignment]
    admin.referrals.get_programme().hold_days = "7"  # type: ignore[assignment]
    admin.billing.record_billing_events(events=[{"id": "e"}])  # type: ignore[list-item]
    TriportClient(token="x")  # type: ignore[call-arg]
    print(text, same, note)
