// Made by `make generate` from src/words/; never edited.
import type { Words } from './words.ts';

export const words: Words = {
  widget: {
    title: () => "Freunde werben",
    loading: () => "Deine Empfehlungen werden geladen",
    offer: (d) => "Du bekommst " + d.rate + " von dem, was deine Freunde zahlen",
    link: () => "Dein Link",
    copy: () => "Kopieren",
    copied: () => "Kopiert",
    share: () => "Teilen",
    shareText: (d) => "Probier das mal: " + d.link,
    qr: () => "QR-Code",
    qrTitle: () => "Dein Link als QR-Code",
    clicks: () => "Klicks",
    signups: () => "Angemeldet",
    paying: () => "Zahlend",
    earned: () => "Verdient",
    range: () => "In den letzten 12 Monaten",
    available: () => "Verfügbar",
    next: (d) => "Als Nächstes " + d.amount + " am " + d.day,
    openAll: () => "Alles öffnen",
    blocked: () => "Dein Konto ist gesperrt",
    blockedText: () => "Dein Link bringt dir im Moment nichts ein. Frag den Support, worum es geht."
  }
}
