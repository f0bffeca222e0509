import type { Words } from '../../../generated/words/console/words.ts';
import { NetworkError, RefusalError, RequestError, UnexpectedAnswerError } from '../../sdk/typescript/sdk.ts';

/** What went wrong, for people. */
export interface ToldError {
  message: string;
  /** What helps. */
  fix: string | undefined;
  requestId: string | undefined;
}

type ByTag = Record<string, ((values: never) => string) | undefined>;

/**
 * What a failure says in the language of the page; where it has no words for it, what the server says in its own. `secondsLeft` is what is
 * left of the time that a refusal asks to wait.
 */
export function toldError(error: unknown, words: Words, secondsLeft?: number): ToldError {
  const requestId = error instanceof RequestError ? error.requestId : undefined;
  if (error instanceof RefusalError) {
    const own = (words.refusals as ByTag)[error.tag] as (() => string) | undefined;
    const seconds = secondsLeft ?? error.retryAfter;
    const wait = seconds === 0 ? words.problems.now() : words.problems.later({ seconds: seconds ?? 0 });
    const fix = seconds === undefined ? error.fix : wait;
    return { message: own?.() ?? error.body.message ?? error.tag, fix, requestId };
  }
  if (error instanceof NetworkError) return { message: words.problems.offline(), fix: words.problems.offlineFix(), requestId };
  if (error instanceof UnexpectedAnswerError) return { message: words.problems.stranger(), fix: words.problems.strangerFix(), requestId };
  return { message: words.problems.page(), fix: words.problems.pageFix(), requestId };
}
