// Made by `make generate` from src/words/; never edited.
import type { Words } from './words.ts';

export const words: Words = {
  embed: {
    title: () => "Your referrals",
    refused: () => "Your referrals cannot be shown here.",
    refusedFix: () => "Load the page again. If that does not help, tell the support of this site."
  }
}
