/** A product on an origin of its own, in whose pages users see their referrals: a page of any text, under any policy, and its back end. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { ADA } from '../../src/demo/cast.ts';
import { changeProgramme } from '../support/billing.ts';
import { type Desk, type DeskSettings, deskOf, type Look, type Opened, openPage } from '../support/desk.ts';
import type { TestServer } from '../support/server.ts';

/** What a host is like, beside what is usual. */
export interface HostSettings {
  /** Who is signed in to it; by default Ada of the demo. */
  userId?: string;
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

/** Starts a host on this machine. */
export async function startHost(server: TestServer, settings: HostSettings): Promise<Host> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const origin = `http://localhost:${(listening.address() as AddressInfo).port}`;
  if (settings.isAllowed !== false) await allow(server, origin);
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
  answer(listening, server, host);
  return host;
}

/** Lets pages of this origin show referrals, beside those that may. */
export async function allow(server: TestServer, origin: string): Promise<void> {
  const { body } = await server.admin('GET', '/v1/admin/referrals/programme');
  await changeProgramme(server, { embed_origins: [...body.embed_origins, origin] });
}

function answer(listening: Server, server: TestServer, host: Host): void {
  listening.on('request', async ({ url = '' }, response) => {
    if (url.startsWith('/token')) {
      if (host.refusesTokens) return response.writeHead(401).end();
      const { tokensFor = host.origin, userId = ADA.userId } = host.settings;
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

/** What runs in every page: it remembers what the elements have told the page, and complains aloud of what a policy forbade. */
const WITNESS = `
  window.told = [];
  for (const what of ['copied', 'shared', 'failed'])
    addEventListener('triport:' + what, ({ type, detail }) => told.push([type, detail]));
  addEventListener('securitypolicyviolation', (event) => console.error('violated: ' + event.violatedDirective + ' ' + event.sample));`;

/** Sets up a server and a browser for pages of hosts. They are opened by their addresses, and no cookie is brought along. */
export const hostDesk = (settings: DeskSettings = {}): Desk<unknown> =>
  deskOf(
    (server, address, look) =>
      openPage(
        server,
        address,
        { ...look, others: [new URL(address).origin, ...(look.others ?? [])], script: WITNESS + (look.script ?? '') },
        {},
      ),
    settings,
  );

/** What the elements of a page have told it. */
export const toldIn = ({ page }: Pick<Opened, 'page'>) =>
  page.evaluate('told') as Promise<[type: string, detail: Record<string, string>][]>;

/** Looks at a page of a host: nothing goes wrong in it but what the work takes out of `wrong`. */
export async function atHost(
  desk: Desk<unknown>,
  { look = {}, ...settings }: HostSettings & { look?: Look },
  work: (at: Opened & { host: Host }) => Promise<void>,
): Promise<void> {
  const host = await startHost(desk.server, settings);
  const opened = await desk.open(host.origin, look);
  try {
    await work({ ...opened, host });
    expect(opened.wrong).toEqual([]);
  } finally {
    await opened.close();
    await host.close();
  }
}
