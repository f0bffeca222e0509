/** A product on an origin of its own, in whose pages users see their referrals: a page of any text, under any policy, and its back end. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embedIn } from '../support/embeds.ts';
import type { TestServer } from '../support/server.ts';

/** What a host is like, beside what is usual. */
export interface HostSettings {
  /** What stands in the page, below its heading. */
  body: string;
  /** The policy of the page, beside that it loads nothing but what is said here. */
  policy?: readonly string[];
  /** The origin for which its back end asks tokens; by default its own. */
  tokensFor?: string;
  /** Whether the programme lets it show referrals. */
  isAllowed?: boolean;
}

export interface Host {
  /** Its origin: of another site than the server. */
  origin: string;
  settings: HostSettings;
  /** What its back end answers where it hands out no token. */
  refusesTokens: boolean;
  /** The tokens that it has handed out. */
  tokens: string[];
  /** How often somebody has come to where its users open the portal. */
  opened: number;
  close(): Promise<void>;
}

/** The policy under which a widget works: the scripts of the server, and calls to it and to the host itself. */
export const strictPolicy = (server: TestServer): string[] => [
  `script-src ${server.url}`,
  `connect-src ${server.url} 'self'`,
  "require-trusted-types-for 'script'",
];

/** Starts a host of a user, on this machine. */
export async function startHost(server: TestServer, userId: string, settings: HostSettings): Promise<Host> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const origin = `http://localhost:${(listening.address() as AddressInfo).port}`;
  if (settings.isAllowed !== false) await embedIn(server, origin);
  const host: Host = {
    origin,
    settings,
    refusesTokens: false,
    tokens: [],
    opened: 0,
    async close() {
      listening.closeAllConnections();
      listening.close();
      await once(listening, 'close');
    },
  };
  answer(listening, server, host, userId);
  return host;
}

function answer(listening: Server, server: TestServer, host: Host, userId: string): void {
  listening.on('request', async ({ url = '' }, response) => {
    if (url.startsWith('/token')) {
      if (host.refusesTokens) return response.writeHead(401).end();
      const { tokensFor = host.origin } = host.settings;
      const { status, text, body } = await server.admin('POST', '/v1/admin/embed-tokens', { user_id: userId, origin: tokensFor });
      if (status === 201) host.tokens.push(body.token);
      return response.writeHead(status, { 'content-type': 'application/json' }).end(text);
    }
    if (url.startsWith('/open')) {
      host.opened += 1;
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Portal</title><h1>The portal</h1>');
    }
    const { body, policy = strictPolicy(server) } = host.settings;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': ["default-src 'none'", ...policy].join('; '),
    });
    response.end(pageOf(server, body));
  });
}

const pageOf = (server: TestServer, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<script type="module" src="${server.url}/widget.js"></script><script type="module" src="${server.url}/embed.js"></script></head>
<body><main><h1>Host</h1>${body}</main></body></html>`;

/** The markup of an element, with the attributes that it needs and these. */
export const element = (name: 'triport-referrals' | 'triport-portal', server: TestServer, more = '', fallback = '') =>
  `<${name} server="${server.url}" token-src="/token" portal-src="/open" ${more}>${fallback}</${name}>`;
