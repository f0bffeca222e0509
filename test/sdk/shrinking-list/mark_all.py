"""Marks every requested payout as sent while walking the list of those that are requested; argument: plain, async or offset."""

import asyncio
import sys

from triport import AsyncTriportAdmin, TriportAdmin


def plain(**more: int) -> None:
    with TriportAdmin() as admin:
        for payout in admin.referrals.list_all_payouts(status="requested", limit=10, **more):
            admin.referrals.mark_payout_sent(payout.id, tx_hash="x")
            print(payout.id)


async def walk() -> None:
    async with AsyncTriportAdmin() as admin:
        async for payout in admin.referrals.list_all_payouts(status="requested", limit=10):
            await admin.referrals.mark_payout_sent(payout.id, tx_hash="x")
            print(payout.id)


match sys.argv[1]:
    case "plain":
        plain()
    case "offset":
        plain(offset=0)
    case "async":
        asyncio.run(walk())
