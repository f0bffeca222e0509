import type { Configuration, IDToken, ServerMetadata } from 'openid-client';
import { SECOND_MS } from '../../core/clock.ts';
import type { Failure } from './failure.ts';
import { ClocksApart, failureOf } from './failure-of.ts';
import { type Identity, identityOf, isThin } from './identity.ts';
import type { OidcSettings } from './settings.ts';

/** How long the provider may take for one answer, in seconds, unless told otherwise. */
const TIMEOUT_S = 5;
/** How long what it says of itself is believed, and how long it is not asked again when it did not say. */
const KEPT_MS = 3600 * SECOND_MS;
const LEFT_ALONE_MS = 5 * SECOND_MS;
/** How many log-ins are asked about at once; more are told to come again. */
const ASKING_MAX = 16;
/** How far its clock may be from ours. */
const APART_MS = 120 * SECOND_MS;

/** What the provider is asked to hold an attempt together by. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** An OpenID provider. Neither of its functions throws: what went wrong is returned, and noted for the operators. */
export interface Provider {
  /** Where to send a browser. With `anew`, whoever is there must log in again, as strictly as a confirmation asks. */
  addressOf(checks: Checks, anew: boolean): Promise<URL | Failure>;
  /** Turns what a browser brought back, as the query of its address, into who it is. */
  identityOf(query: string, checks: Checks): Promise<Identity | Failure>;
}

export interface ProviderOptions {
  readonly settings: OidcSettings;
  /** The address that it sends browsers back to. */
  readonly redirectUri: string;
  now(): Date;
  /** Waits without taking the place of another request. */
  outside<T>(wait: () => Promise<T>): Promise<T>;
  /** Tells the operators why an answer of the provider was not good. */
  note(why: Failure['why'], error: unknown): void;
  readonly timeoutS?: number;
}

/** Nothing is loaded, and nobody is asked, before somebody logs in. */
export function createProvider(options: ProviderOptions): Provider {
  const { settings, redirectUri, now, outside, note } = options;
  const discover = createDiscovery(settings, now, options.timeoutS ?? TIMEOUT_S);
  let asking = 0;

  async function ask<T>(work: () => Promise<T>): Promise<T | Failure> {
    if (asking === ASKING_MAX) return { why: 'busy' };
    asking++;
    try {
      return await outside(work);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.why !== 'denied') note(failure.why, error); // a no is an answer
      return failure;
    } finally {
      asking--;
    }
  }

  return {
    addressOf: (checks, anew) =>
      ask(async () => {
        const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
        const configuration = await discover();
        const parameters = {
          redirect_uri: redirectUri,
          scope: scopeFor(configuration.serverMetadata(), settings),
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await calculatePKCECodeChallenge(checks.verifier),
          code_challenge_method: 'S256',
          ...(anew && { max_age: '0' }),
          ...(anew && settings.acr.length > 0 && { acr_values: settings.acr.join(' ') }),
        };
        return buildAuthorizationUrl(configuration, parameters);
      }),
    identityOf: (query, checks) =>
      ask(async () => {
        const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
        const configuration = await discover();
        const expected = { expectedState: checks.state, expectedNonce: checks.nonce, pkceCodeVerifier: checks.verifier };
        const tokens = await authorizationCodeGrant(configuration, new URL(`?${query}`, redirectUri), expected);
        const claims = tokens.claims() as IDToken;
        const apart = clocksApart(claims, now());
        if (apart) throw apart;
        const asksMore = isThin(claims, settings) && configuration.serverMetadata().userinfo_endpoint !== undefined;
        const more = asksMore ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
        return identityOf({ ...more, ...claims }, settings);
      }),
  };
}

/** The library holds an ID token to when it ends, and not to when it was made: that is now, or a clock is wrong. */
function clocksApart(claims: IDToken, now: Date): ClocksApart | undefined {
  return Math.abs(claims.iat * SECOND_MS - now.getTime()) > APART_MS ? new ClocksApart(now, claims.iat) : undefined;
}

/** A provider that has a scope for the claim of roles gives the claim only to who asks for it. */
function scopeFor({ scopes_supported: known = [] }: ServerMetadata, { roles }: OidcSettings): string {
  const more = roles && known.includes(roles.claim) ? [roles.claim] : [];
  return ['openid', 'email', 'profile', ...more.filter((scope) => scope !== 'email' && scope !== 'profile')].join(' ');
}

/** What the provider says of itself, asked for when it is first wanted and kept for an hour; then the old stands in for one that is away. */
function createDiscovery(settings: OidcSettings, now: () => Date, timeoutS: number): () => Promise<Configuration> {
  let known: { metadata: ServerMetadata; until: number } | undefined;
  let failed: { error: unknown; until: number } | undefined;
  let underWay: Promise<ServerMetadata> | undefined;

  async function metadata(): Promise<ServerMetadata> {
    const at = now().getTime();
    if (known && at < known.until) return known.metadata;
    if (failed && at < failed.until) return orOld(failed.error);
    underWay ??= load(settings, timeoutS).finally(() => {
      underWay = undefined;
    });
    try {
      known = { metadata: await underWay, until: at + KEPT_MS };
      return known.metadata;
    } catch (error) {
      failed = { error, until: at + LEFT_ALONE_MS };
      return orOld(error);
    }
  }

  function orOld(error: unknown): ServerMetadata {
    if (!known) throw error;
    return known.metadata;
  }

  const configure = createConfigure(settings, now, timeoutS);
  return async () => configure(await metadata());
}

async function load({ issuer, clientId }: OidcSettings, timeout: number): Promise<ServerMetadata> {
  const { allowInsecureRequests, discovery } = await import('openid-client');
  const execute = isPlain(issuer) ? [allowInsecureRequests] : [];
  return (await discovery(new URL(issuer), clientId, undefined, undefined, { timeout, execute })).serverMetadata();
}

/** Plain HTTP is for a provider on this machine; the configuration takes no other. */
const isPlain = (issuer: string) => issuer.startsWith('http:');

/** A configuration reads the time from the process. Each use has its own, which reads our clock, and all use the same keys. */
function createConfigure(settings: OidcSettings, now: () => Date, timeoutS: number): (metadata: ServerMetadata) => Promise<Configuration> {
  let last: Configuration | undefined;
  return async (metadata) => {
    const client = await import('openid-client');
    const { clientId, clientSecret, issuer } = settings;
    const skew = Math.round((now().getTime() - Date.now()) / SECOND_MS);
    const made = new client.Configuration(
      metadata,
      clientId,
      { client_secret: clientSecret, [client.clockSkew]: skew },
      authOf(client, metadata, clientSecret),
    );
    made.timeout = timeoutS;
    if (isPlain(issuer)) client.allowInsecureRequests(made);
    client.enableNonRepudiationChecks(made);
    const keys = last && client.getJwksCache(last);
    if (keys) client.setJwksCache(made, keys);
    last = made;
    return made;
  };
}

/** The secret goes in the header, which is what a provider takes that says nothing of it (OpenID Connect Discovery 1.0, 3). */
function authOf(client: typeof import('openid-client'), metadata: ServerMetadata, secret: string) {
  const { token_endpoint_auth_methods_supported: methods = ['client_secret_basic'] } = metadata;
  return methods.includes('client_secret_basic') ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret);
}
