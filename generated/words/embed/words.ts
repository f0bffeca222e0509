// Made by `make generate` from src/words/; never edited.
/** All that the pages say, in one language. */
export interface Words {
  embed: {
    "title"(): string;
    "refused"(): string;
    "refusedFix"(): string;
  };
}
