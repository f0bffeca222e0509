/** The token with which a page of a host shows a user their referrals. It is kept in memory, and nowhere else. */
import type { components } from '../../../generated/openapi.ts';
import type { TokenSource } from '../ask/client.ts';
import { Failure } from './failure.ts';

/** A token as a host's back end hands it out: as it was made for it. */
export type HandedToken = components['schemas']['EmbedToken'];

/** So long before it ends a token is renewed: what is asked with it then is still answered. */
const MARGIN_MS = 60_000;

interface Held {
  token: string;
  /** By the clock of this machine. */
  renewAt: number;
}

/** Holds a token until it is over, by its moment or by a refusal, and asks for it once whoever wants it meanwhile. */
export function keepToken(ask: () => Promise<HandedToken>): TokenSource {
  let asked: Promise<Held> | undefined;
  const renew = (): Promise<Held> => {
    const mine = ask().then(held);
    asked = mine;
    // Who asks next may be luckier.
    mine.catch(() => {
      if (asked === mine) asked = undefined;
    });
    return mine;
  };
  return {
    async token(refused) {
      const mine = asked ?? renew();
      const { token, renewAt } = await mine;
      if (token !== refused && Date.now() < renewAt) return token;
      return (await (asked === undefined || asked === mine ? renew() : asked)).token;
    },
  };
}

/** On a machine whose clock is wrong a new token may seem to be over: it is good until it is refused. */
function held({ token, expires_at }: HandedToken): Held {
  const renewAt = Date.parse(expires_at) - MARGIN_MS;
  return { token, renewAt: renewAt > Date.now() ? renewAt : Number.POSITIVE_INFINITY };
}

/** Asks the host's own back end, which knows by its own cookies who looks. Throws a `Failure`. */
export async function fetchToken(source: string, signal: AbortSignal): Promise<HandedToken> {
  try {
    const answer = await fetch(source, { credentials: 'include', cache: 'no-store', headers: { accept: 'application/json' }, signal });
    const handed: Partial<HandedToken> = answer.ok ? await answer.json() : {};
    if (isHanded(handed)) return handed;
  } catch {
    // Whether it is away or has sent something else makes no difference here.
  }
  throw new Failure('token');
}

/** Whether it is what a back end should hand out. */
export function isHanded(value: Partial<HandedToken> | null | undefined): value is HandedToken {
  return typeof value?.token === 'string' && /^embd_[\w-]{43}$/.test(value.token) && typeof value.expires_at === 'string';
}
