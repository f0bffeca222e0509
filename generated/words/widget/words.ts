// Made by `make generate` from src/words/; never edited.
/** All that the pages say, in one language. */
export interface Words {
  widget: {
    "title"(): string;
    "loading"(): string;
    "offer"(values: { rate: string }): string;
    "link"(): string;
    "copy"(): string;
    "copied"(): string;
    "share"(): string;
    "shareText"(values: { link: string }): string;
    "qr"(): string;
    "qrTitle"(): string;
    "clicks"(): string;
    "signups"(): string;
    "paying"(): string;
    "earned"(): string;
    "range"(): string;
    "available"(): string;
    "next"(values: { amount: string; day: string }): string;
    "openAll"(): string;
    "blocked"(): string;
    "blockedText"(): string;
  };
}
