import { randomBytes } from 'node:crypto';
import { hashSecret } from '../../src/core/ids.ts';
import type { OperationFacts } from '../../src/operations/contract.ts';
import type { Attempt, Mistake } from './attempt.ts';
import { FROM_CONSOLE, type Seat, takeSeat } from './console.ts';
import { bearing, embedToken } from './embeds.ts';
import { ADMIN_TOKEN, type TestServer } from './server.ts';
import { plantToken } from './tokens.ts';

/** Sends the request from the console, in such a session. */
export async function sit(attempt: Attempt, seat: Seat): Promise<void> {
  delete attempt.headers['x-admin-token'];
  attempt.cookies.triport_console = await takeSeat(attempt.server, seat);
  Object.assign(attempt.headers, FROM_CONSOLE);
  if (!attempt.path.startsWith('/console/')) attempt.path = `/console/api${attempt.path}`;
}

/** What only an operator who sits in the console can be refused with, at the console's own address of the operation. */
export const CONSOLE_MISTAKES: readonly Mistake[] = [
  {
    tag: 'console_session_required',
    promise: 'at the address of the console no token counts, and no session that was ended',
    spoil: async (attempt) => {
      const token = attempt.headers['x-admin-token'];
      await sit(attempt, { isEnded: true });
      if (token !== undefined) attempt.headers['x-admin-token'] = token;
    },
  },
  {
    tag: 'confirmation_required',
    promise: 'what cannot be undone is not done in a session that nobody has confirmed of late',
    spoil: (attempt) => sit(attempt, { isFresh: false }),
  },
];

/** Back at the operation's own address, where tokens count. */
function leaveConsole(attempt: Attempt): void {
  attempt.path = attempt.path.replace(/^\/console\/api(?=\/(v1|graphql))/, '');
}

/** What credentials are refused with, whoever calls. */
export function credentialMistakes(caller: OperationFacts['caller'], closedServer: () => Promise<TestServer>): Mistake[] {
  return [
    {
      tag: 'admin_token_unset',
      promise: 'without a configured token the admin surface is closed, whatever the caller sends',
      spoil: async (attempt) => {
        leaveConsole(attempt);
        attempt.server = await closedServer();
        if (attempt.path.startsWith('/console/api/')) await sit(attempt, { operator: 'olive', role: 'owner' });
      },
    },
    {
      tag: 'admin_token_invalid',
      promise: 'a wrong token is refused, and no session cookie stands in for it',
      spoil: async (attempt) => {
        leaveConsole(attempt);
        attempt.headers['x-admin-token'] = `${ADMIN_TOKEN}x`;
        attempt.cookies.nl_session = await attempt.server.login(await attempt.server.createUser());
      },
    },
    {
      tag: 'unauthenticated',
      promise: 'without a live session nothing is answered, and where only users may call no operator token stands in for it',
      spoil: (attempt) => {
        if (caller === 'user') attempt.headers['x-admin-token'] = ADMIN_TOKEN;
        else delete attempt.headers['x-admin-token'];
        delete attempt.headers.authorization;
        attempt.cookies.nl_session = randomBytes(32).toString('base64url');
      },
    },
    {
      tag: 'embed_origin_mismatch',
      promise: 'an embed token is worth nothing in pages of another origin, whatever session there is',
      spoil: async (attempt) => {
        delete attempt.headers['x-admin-token'];
        const token = await embedToken(attempt.server, await attempt.server.createUser());
        Object.assign(attempt.headers, bearing(token, 'https://other.example.org').headers);
      },
    },
    {
      tag: 'session_read_only',
      promise: 'what an operator looks at with the user’s eyes is not changed',
      spoil: async (attempt) => {
        const session = attempt.cookies.nl_session as string;
        await attempt.server.sql('update sessions set read_only = true where token_hash = $1', [hashSecret(session)]);
      },
    },
  ];
}

/** Sends an API token instead of that of the environment: to enter the console or to confirm, in the body. */
const sending =
  (planted: (now: Date) => Parameters<typeof plantToken>[1]): Mistake['spoil'] =>
  async (attempt) => {
    leaveConsole(attempt);
    const token = await plantToken(attempt.server, planted(attempt.server.clock.now()));
    if (attempt.path.startsWith('/console/api/')) attempt.body = { token };
    else attempt.headers['x-admin-token'] = token;
  };

/** What was a scope once and is none any more holds nothing. */
const NONE = ['gone:read'];

/** Each of these tokens has the faults of the later ones, too. */
export const TOKEN_MISTAKES: readonly Mistake[] = [
  {
    tag: 'token_expired',
    promise: 'an API token is worth nothing from the moment on at which it expires',
    spoil: sending((now) => ({ expiresAt: now, revokedAt: now, networks: ['192.0.2.0/24'], scopes: NONE })),
  },
  {
    tag: 'token_revoked',
    promise: 'a revoked API token is worth nothing',
    spoil: sending((now) => ({ revokedAt: now, networks: ['192.0.2.0/24'], scopes: NONE })),
  },
  {
    tag: 'token_network_forbidden',
    promise: 'an API token is worth nothing outside of its networks',
    spoil: sending(() => ({ networks: ['192.0.2.0/24', '2001:db8::/32'], scopes: NONE })),
  },
  {
    tag: 'scope_missing',
    promise: 'an API token without the scope is refused, and told which one it is',
    spoil: sending(() => ({ scopes: NONE })),
  },
];
