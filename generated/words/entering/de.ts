// Made by `make generate` from src/words/; never edited.
import type { Words } from './words.ts';

export const words: Words = {
  otherUser: {
    title: () => "Als jemand anderes anmelden?",
    text: (d) => "Du bist als " + d.from + " angemeldet. Der Link, dem du gefolgt bist, meldet dich als " + d.to + " an.",
    unexpected: () => "Hast du das nicht erwartet, dann schließ diese Seite: Es hat sich nichts geändert.",
    goOn: (d) => "Weiter als " + d.to
  },
  ticket: {
    title: () => "Dieser Link gilt nicht mehr",
    text: () => "Ein Link, der deine Empfehlungen öffnet, gilt einmal und nur eine Minute. Dieser wurde schon benutzt, ist älter oder nicht vollständig.",
    back: () => "Geh zurück in die App, die du nutzt, und öffne deine Empfehlungen dort noch einmal: Sie gibt dir einen neuen Link.",
    here: () => "Wurde er in diesem Browser benutzt? Dann bist du hier noch angemeldet.",
    open: () => "Meine Empfehlungen öffnen"
  }
}
