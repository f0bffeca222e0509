// Made by `make generate` from src/words/; never edited.
/** All that the pages say, in one language. */
export interface Words {
  otherUser: {
    "title"(): string;
    "text"(values: { from: string; to: string }): string;
    "unexpected"(): string;
    "goOn"(values: { to: string }): string;
  };
  ticket: {
    "title"(): string;
    "text"(): string;
    "back"(): string;
    "here"(): string;
    "open"(): string;
  };
}
