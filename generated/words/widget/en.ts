// Made by `make generate` from src/words/; never edited.
import type { Words } from './words.ts';

export const words: Words = {
  widget: {
    title: () => "Refer friends",
    loading: () => "Your referrals are loading",
    offer: (d) => "You get " + d.rate + " of what your friends pay",
    link: () => "Your link",
    copy: () => "Copy",
    copied: () => "Copied",
    share: () => "Share",
    shareText: (d) => "Try this: " + d.link,
    qr: () => "QR code",
    qrTitle: () => "Your link as a QR code",
    clicks: () => "Clicks",
    signups: () => "Signed up",
    paying: () => "Paying",
    earned: () => "Earned",
    range: () => "In the last 12 months",
    available: () => "Available",
    next: (d) => "Next " + d.amount + " on " + d.day,
    openAll: () => "Open all",
    blocked: () => "Your account is blocked",
    blockedText: () => "Your link earns nothing at the moment. Ask support what it is about."
  }
}
