import type { Words } from '../../../generated/words/portal/words.ts';
import { NetworkError, RefusalError, RequestError, UnexpectedAnswerError } from '../../sdk/typescript/sdk.ts';

/** What went wrong, for people. */
export interface ToldError {
  message: string;
  /** What helps. */
  fix: string | undefined;
  requestId: string | undefined;
}

type ByTag = Record<string, (() => string) | undefined>;

/** What a failure says in the language of the page; where it has no words for it, what the server says in its own. */
export function toldError(error: unknown, words: Words): ToldError {
  const requestId = error instanceof RequestError ? error.requestId : undefined;
  if (error instanceof RefusalError) {
    const { tag, body, fix, retryAfter } = error;
    const message = (words.refusals as ByTag)[tag]?.() ?? body.message ?? tag;
    const own = (words.fixes as ByTag)[tag]?.();
    return { message, fix: retryAfter === undefined ? (own ?? fix) : words.problems.later({ seconds: retryAfter }), requestId };
  }
  if (error instanceof NetworkError) return { message: words.problems.offline(), fix: words.problems.offlineFix(), requestId };
  if (error instanceof UnexpectedAnswerError) return { message: words.problems.stranger(), fix: words.problems.strangerFix(), requestId };
  return { message: words.problems.page(), fix: words.problems.pageFix(), requestId };
}
