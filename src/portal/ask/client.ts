/** The server, as a page of one of its users asks it. Every operation is called by the name that it has in the contract. */
import { TriportClient } from '../../sdk/typescript/sdk.ts';

/** Where a page that no cookie reaches gets the token that it brings instead. */
export interface TokenSource {
  /** A token that may be good; another than the one that was refused, if one was. */
  token(refused?: string): Promise<string>;
}

let tokens: TokenSource | undefined;

/** From now on every call brings a token of this source, and no cookie. */
export function bringTokens(source: TokenSource): void {
  tokens = source;
}

const UNAUTHENTICATED = 401;

const send: typeof fetch = async (input, init) => {
  if (!tokens) return fetch(input, init);
  const token = await tokens.token();
  const answer = await sendWith(token, input, init);
  // An hour is over while the page is open: what was asked is asked again with the next token.
  return answer.status === UNAUTHENTICATED ? sendWith(await tokens.token(token), input, init) : answer;
};

function sendWith(token: string, input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  return fetch(input, { ...init, headers, credentials: 'omit' });
}

/** Somebody waits: what fails is tried once more, and then told. */
export const client = new TriportClient({ baseUrl: location.origin, retriesMax: 1, fetch: send });
