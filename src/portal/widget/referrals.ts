/** What the widget shows, as the server has it. It is asked for by plain `fetch`: an SDK would be larger than the whole widget. */
import type { components } from '../../../generated/openapi.ts';
import type { TokenSource } from '../ask/client.ts';
import { monthsAgo } from '../frame/months-ago.ts';
import { Failure } from '../host/failure.ts';

type Answers = components['schemas'];

/** A user's referrals, in short. */
export interface Referrals {
  me: Answers['Me'];
  balance: Answers['FullBalance'];
  terms: Answers['Terms'];
  totals: Answers['StatsTotals'];
  isBlocked: boolean;
}

/** Whoever waits longer does not wait any more. */
const PATIENCE_MS = 20_000;
const UNAUTHENTICATED = 401;
const MONTHS = 12;

/** Asks for everything at once, in the year that ends now. Throws a `Failure`. */
export async function readReferrals(server: string, tokens: TokenSource, life: AbortSignal): Promise<Referrals> {
  const signal = AbortSignal.any([life, AbortSignal.timeout(PATIENCE_MS)]);
  const send = (path: string, token: string) =>
    fetch(server + path, { headers: { authorization: `Bearer ${token}` }, credentials: 'omit', cache: 'no-store', signal });
  async function get<Name extends keyof Answers>(path: string): Promise<Answers[Name]> {
    const token = await tokens.token();
    let answer = await send(path, token);
    // An hour is over while the page is open.
    if (answer.status === UNAUTHENTICATED) answer = await send(path, await tokens.token(token));
    const body = await answer.json();
    if (!answer.ok) throw new Failure(String(body.error));
    return body;
  }
  const [me, balance, terms, { totals }, { user }] = await Promise.all([
    get<'Me'>('/v1/referrals/me'),
    get<'FullBalance'>('/v1/referrals/balance'),
    get<'Terms'>('/v1/referrals/terms'),
    get<'Stats'>(`/v1/referrals/stats?interval=month&since=${monthsAgo(new Date(), MONTHS - 1)}`),
    get<'SessionView'>('/v1/auth/me'),
  ]);
  return { me, balance, terms, totals, isBlocked: user.blocked === true };
}
