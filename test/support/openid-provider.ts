import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { OidcSettings } from '../../src/operators/oidc/settings.ts';
import { PUBLIC_URL } from './server.ts';

export const CLIENT_SECRET = 'a-secret-that-no-table-has-and-no-log';

/** Somebody with an account at the provider. */
export interface Account {
  sub: string;
  email?: string;
  email_verified?: boolean;
  preferred_username?: string;
  groups?: string[];
}

export type Claims = Record<string, unknown>;

/** A real OpenID provider on loopback, which asks nobody for a password: whoever comes is `account`. */
export interface OpenIdProvider {
  readonly issuer: string;
  readonly settings: OidcSettings;
  /** Who sits before the browser. */
  account: Account;
  /** What a log-in there answers beside who it was. */
  login: object;
  /** Whether whoever sits there says no. */
  isDenied: boolean;
  /** Changes what ID tokens say, before they are signed with the provider's key. */
  lie: (claims: Claims) => Claims;
  /** Whether ID tokens are signed with a key that is not the provider's. */
  isForged: boolean;
  /** How often tokens were asked for. */
  asked: number;
  /** Stops listening, and listens again at the same address. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const key = newKey();

/** Starts one, which tells e-mail address and groups in ID tokens, or, when `isThin`, at its user info endpoint alone. */
export async function startOpenIdProvider(changes: Partial<OidcSettings> = {}, { isThin = false } = {}): Promise<OpenIdProvider> {
  const server = createServer();
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const settings: OidcSettings = { issuer, clientId: 'triport', clientSecret: CLIENT_SECRET, roles: undefined, acr: [], ...changes };
  const made: OpenIdProvider = {
    issuer,
    settings,
    account: { sub: 'nobody' },
    login: {},
    isDenied: false,
    lie: (claims) => claims,
    isForged: false,
    asked: 0,
    pause: () => close(server),
    resume: () => listen(server, port),
    stop: () => close(server),
  };
  const accounts = new Map<string, Account>();
  const provider = new Provider(issuer, configurationOf(accounts, isThin));
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path !== '/token') return;
    made.asked++;
    const body = ctx.body as { id_token?: string };
    if (body.id_token !== undefined) body.id_token = signedAnew(body.id_token, made.lie, made.isForged ? newKey() : key);
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response);
    accounts.set(made.account.sub, made.account);
    const login = { login: { accountId: made.account.sub, ...made.login } };
    void provider.interactionFinished(request, response, made.isDenied ? { error: 'access_denied' } : login);
  });
  return made;
}

function configurationOf(accounts: ReadonlyMap<string, Account>, isThin: boolean): object {
  return {
    clients: [
      {
        client_id: 'triport',
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${PUBLIC_URL}/console/oidc/callback`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['a-key-of-cookies'] },
    pkce: { required: () => true },
    scopes: ['openid', 'email', 'profile', 'groups'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'], groups: ['groups'] },
    acrValues: ['strict', 'loose'],
    conformIdTokenClaims: isThin,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => accounts.get(sub) }),
    // Nobody is asked whether this server may know who they are.
    loadExistingGrant: async ({ oidc }: GrantContext) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email profile groups');
      await grant.save();
      return grant;
    },
  };
}

interface GrantContext {
  oidc: {
    provider: { Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> } };
    client: { clientId: string };
    session: { accountId: string };
  };
}

/** An ID token that says something else, signed as well as the first. */
function signedAnew(token: string, lie: OpenIdProvider['lie'], privateKey: KeyObject): string {
  const [header, payload] = token.split('.') as [string, string];
  const claims = lie(JSON.parse(Buffer.from(payload, 'base64url').toString()));
  const content = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), privateKey).toString('base64url')}`;
}

const listen = (server: Server, port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()));

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done())); // also when it listens no more
  server.closeAllConnections();
  await closed;
}

/** A browser as far as the provider knows it: it keeps its cookies. */
export type Jar = Map<string, string>;

/** Goes where the provider leads until it sends the browser back, and returns the path to which it does. */
export async function visit(address: string, jar: Jar = new Map()): Promise<string> {
  let next = new URL(address);
  while (next.origin !== PUBLIC_URL) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) as unknown as [string, string, string];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider answered ${response.status} ${await response.text()}`);
    next = new URL(location, next);
  }
  return next.pathname + next.search;
}
