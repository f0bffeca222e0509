import { catalogue } from '../../../generated/sdk/typescript/errors.ts';
import { NetworkError, RefusalError, UnexpectedAnswerError } from './errors.ts';

const DELAY_FIRST_MS = 500;
const DELAY_MAX_MS = 8_000;
/** Who is told to wait longer than this decides for themselves. */
const RETRY_AFTER_MAX_S = 60;
/** Who was told the same moment comes a little apart. */
const SPREAD_MS = 250;
/** A proxy says so of a server that it does not reach. */
const GATEWAY_STATUSES = [502, 503, 504];

/**
 * Milliseconds to wait before the next attempt, or undefined when there should be none. What was turned away for coming too fast was
 * not done, so it may always come again; anything else only if a second time has no second effect.
 */
export function delayBefore(failure: unknown, repeatable: boolean, attempt: number): number | undefined {
  const answer = failure instanceof RefusalError || failure instanceof UnexpectedAnswerError ? failure : undefined;
  if (answer?.status !== 429 && !(repeatable && mayPass(failure))) return undefined;
  const retryAfter = answer?.retryAfter;
  if (retryAfter === undefined) return Math.random() * Math.min(DELAY_MAX_MS, DELAY_FIRST_MS * 2 ** attempt);
  return retryAfter > RETRY_AFTER_MAX_S ? undefined : retryAfter * 1000 + Math.random() * SPREAD_MS;
}

/** Whether the same request may succeed later. */
function mayPass(failure: unknown): boolean {
  if (failure instanceof NetworkError) return true;
  if (failure instanceof UnexpectedAnswerError) return GATEWAY_STATUSES.includes(failure.status);
  if (!(failure instanceof RefusalError)) return false;
  return catalogue[failure.tag as keyof typeof catalogue]?.retry ?? failure.status === 503;
}
