import { SECOND_MS } from '../../core/clock.ts';
import { hashSecret } from '../../core/ids.ts';
import { Problem } from '../../core/problem.ts';
import type { Reader } from '../../core/tx.ts';
import { type Cookie, type Handlers, planned, type RequestFacts } from '../../operations/contract.ts';
import type { BegunSession } from '../begin-session.ts';
import { ATTEMPT_MS, type Attempt, findAttempt, keepAttempt } from './attempt.ts';
import { beginOidcLogin } from './begin-oidc-login.ts';
import { type OidcParts, returned, sittingOf } from './callback.ts';
import { type Failure, isPassing } from './failure.ts';
import { failurePage, wayInPage } from './page.ts';

/** After how many seconds a provider that was away is asked again. */
const AGAIN_S = 5;

type OidcOperations = 'beginOidcLogin' | 'finishOidcLogin';

/** `parts` is undefined where no provider is configured: then there is nothing at these addresses. */
export const oidcHandlers = (parts: OidcParts | undefined): Pick<Handlers, OidcOperations> => ({
  beginOidcLogin: planned(async ({ query, request }) => {
    const known = configured(parts);
    const session = query.confirm === undefined ? undefined : await sessionOf(known, request);
    const begun = await beginOidcLogin(known.provider, session !== undefined);
    if ('why' in begun) return { writes: false, run: async () => away(begun) };
    return {
      writes: true,
      run: async (tx) => {
        keepAttempt(tx, begun.attempt, session ?? null);
        return { status: 302, location: begun.address.href, cookies: [attemptCookie(begun.attempt.secret)] };
      },
    };
  }),
  finishOidcLogin: planned(async ({ query, request }) => {
    const known = configured(parts);
    const attempt = attemptOf(query.state, request);
    if ('why' in attempt) return { writes: false, run: async () => failed(attempt) };
    if (request.isHead) return { writes: false, run: (db) => lookedAt(db, attempt) };
    const who = await returned(known, attempt, request);
    if ('why' in who) return { writes: false, run: async () => failed(who) };
    const { actor, isKnown, finish } = who;
    return {
      writes: true,
      actor,
      run: async (tx) => {
        const result = await finish(tx);
        if (!('why' in result)) return { status: 200, ...wayInPage(), cookies: [consoleCookie(result), attemptCookie(null)] };
        if (isKnown) tx.audit('operator.refused', null, { operator: actor.name, reason: result.why, address: request.address });
        return failed(result);
      },
    };
  }),
});

function configured(parts: OidcParts | undefined): OidcParts {
  if (!parts) throw new Problem('not_found');
  return parts;
}

/** The hash of the console session that is to be confirmed; where there is none that is alive, the log-in is one like any other. */
async function sessionOf(parts: OidcParts, { cookies }: RequestFacts): Promise<Buffer | undefined> {
  for (const secret of cookies.consoles) {
    const hash = hashSecret(secret);
    if (await sittingOf(parts, hash)) return hash;
  }
  return undefined;
}

function attemptOf(state: string | undefined, { cookies }: RequestFacts): Attempt | Failure {
  const [secret] = cookies.logins;
  if (state === undefined) return { why: 'unknown' };
  return secret === undefined ? { why: 'elsewhere' } : { state, secret };
}

/** HEAD uses nothing up, asks nobody and gets no session. */
async function lookedAt(db: Reader, attempt: Attempt) {
  const found = await findAttempt(db, attempt);
  return 'why' in found ? failed(found) : { status: 200 as const, ...wayInPage() };
}

function away(failure: Failure) {
  const { headers, ...page } = failurePage(failure);
  return { status: 503 as const, ...page, headers: { ...headers, 'retry-after': String(AGAIN_S) } };
}

const failed = (failure: Failure) => (isPassing(failure) ? away(failure) : { status: 400 as const, ...failurePage(failure) });

function consoleCookie({ secret, lastsS }: BegunSession): Cookie {
  return { name: 'triport_console', value: secret, maxAge: lastsS };
}

function attemptCookie(value: string | null): Cookie {
  return { name: 'triport_oidc', value, maxAge: ATTEMPT_MS / SECOND_MS };
}
