import { type Attempt, checksOf, newAttempt } from './attempt.ts';
import type { Failure } from './failure.ts';
import type { Provider } from './provider.ts';

/** A log-in that was begun, and where the browser goes with it. */
export interface BegunLogin {
  attempt: Attempt;
  address: URL;
}

/** Begins a log-in at the provider; `anew`, with a password or whatever it asks for, even of who is logged in there. */
export async function beginOidcLogin(provider: Provider, anew: boolean): Promise<BegunLogin | Failure> {
  const attempt = newAttempt();
  const address = await provider.addressOf(checksOf(attempt), anew);
  return 'why' in address ? address : { attempt, address };
}
