// Made by `make generate` from src/words/; never edited.
import type { Words } from './words.ts';

export const words: Words = {
  otherUser: {
    title: () => "Sign in as somebody else?",
    text: (d) => "You are signed in as " + d.from + ". The link that you followed signs you in as " + d.to + ".",
    unexpected: () => "If you did not expect this, close this page: nothing has changed.",
    goOn: (d) => "Continue as " + d.to
  },
  ticket: {
    title: () => "This link no longer works",
    text: () => "A link that opens your referrals works once, and for one minute. This one was used before, is older, or is not complete.",
    back: () => "Go back to the app that you use and open your referrals there again: it gives you a new link.",
    here: () => "Was it used in this browser? Then you are still signed in here.",
    open: () => "Open my referrals"
  }
}
