// Made by `make generate` from src/words/; never edited.
import type { Words } from './words.ts';

export const words: Words = {
  embed: {
    title: () => "Deine Empfehlungen",
    refused: () => "Deine Empfehlungen können hier nicht gezeigt werden.",
    refusedFix: () => "Lade die Seite neu. Hilft das nicht, melde es dem Support dieser Website."
  }
}
