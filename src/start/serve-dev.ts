/**
 * `make dev`: the server, started again whenever one of its files changes, and in front of it Vite, which gives the pages for people, and what
 * hosts load, as their files are at the moment. The server knows nothing of it. PORT is where both are, on this machine alone.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer as createVite, type Plugin, type ViteDevServer } from 'vite';
import { CONSOLE } from '../console/build.ts';
import { type Front, frontConfig } from '../kit/build-front.ts';
import { HOST_SCRIPTS, PORTAL } from '../portal/build.ts';

const HOST = '127.0.0.1';
const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A front while it is written: where its pages may be, and the file of each. */
interface Written {
  front: Front;
  /** What it is built by, and one of the files that come of it. */
  build: string;
  built: string;
  /** The file of the page at an address that names no other file; undefined where there may be none. */
  pageAt(url: string): string | undefined;
}

const MAY_BE_CONSOLE = /^\/console(?!\/(?:api|assets|link|oidc)(?:[/?]|$))(?:\/[a-z-]*(?:\/[^/.?]+)?)?(?:\?|$)/;
const MAY_BE_PORTAL = /^\/portal(?!\/assets(?:[/?]|$))(?:\/[a-z-]*)?(?:\?|$)/;
const MAY_BE_EMBED = /^\/embed(?:\?|$)/;

const WRITTEN: readonly Written[] = [
  {
    front: PORTAL,
    build: pathOf('../portal/build.ts'),
    built: pathOf('../../dist/portal/embed.html'),
    pageAt: (url) => (MAY_BE_EMBED.test(url) ? 'embed.html' : MAY_BE_PORTAL.test(url) ? 'portal.html' : undefined),
  },
  {
    front: CONSOLE,
    build: pathOf('../console/build.ts'),
    built: pathOf('../../dist/console/console.html'),
    pageAt: (url) => (MAY_BE_CONSOLE.test(url) ? 'console.html' : undefined),
  },
];

/** All that is of no front, and of theirs what the server answers itself. */
const SERVERS_OWN =
  '^(?!/(?:console|portal)(?:[/?]|$)|/embed(?:[?]|$)|/(?:widget|embed)[.]js(?:[?]|$))|^/console/(?:api|link|oidc)(?:[/?]|$)';

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, HOST);
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

function startServer(port: number, publicUrl: string): ChildProcess {
  const env = { ...process.env, HOST, PORT: String(port), PUBLIC_URL: process.env['PUBLIC_URL'] ?? publicUrl };
  return spawn(process.execPath, ['--watch', '--watch-preserve-output', pathOf('../main.js')], { env, stdio: 'inherit' });
}

/** What the server tells a page of the console within it. */
const FACTS = /<meta (?:property="csp-nonce"|name="provider")[^>]*>/g;

/**
 * Sends a page as the server would, with its headers and what it says within, made of the files of the moment. The policy is that of the
 * server but for two rules: Vite writes styles into the page, and where a file has a mistake, it draws that over the page, as a text that
 * becomes elements.
 */
async function sendPage(vite: ViteDevServer, server: string, file: string, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { cookie = '', accept = '', 'user-agent': agent = '' } = asked.headers;
  const sent = await fetch(server + asked.url, { headers: { cookie, accept, 'user-agent': agent }, redirect: 'manual' });
  const built = await sent.text();
  const isPage = built.includes('<div id="root">');
  answer.statusCode = sent.status;
  for (const [name, value] of sent.headers)
    if (!/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name)) answer.setHeader(name, value);
  if (!isPage) return void answer.end(built);
  const nonce = randomBytes(16).toString('base64url');
  const facts = built.match(FACTS) ?? [`<meta property="csp-nonce" nonce="${nonce}">`];
  const policy = sent.headers.get('content-security-policy') ?? '';
  answer.setHeader(
    'content-security-policy',
    policy.replace("; require-trusted-types-for 'script'", '').replace("style-src 'self';", `style-src 'self' 'nonce-${nonce}';`),
  );
  const page = readFileSync(`${vite.config.root}/${file}`, 'utf8')
    .replaceAll('"./', '"/')
    .replace('</head>', `${facts.join('')}</head>`);
  answer.end(await vite.transformIndexHtml(`/${file}`, page));
}

/** Answers for the pages before Vite looks for files of their names. */
const pagesOf = (server: string, pageAt: Written['pageAt']): Plugin => ({
  name: 'pages-of-the-server',
  configureServer: (vite) => {
    vite.middlewares.use((asked, answer, next) => {
      const file = asked.method === 'GET' ? pageAt(asked.url ?? '') : undefined;
      if (file === undefined) return next();
      sendPage(vite, server, file, asked, answer).catch(next);
    });
  },
});

/** Gives hosts, under the name of each script, the module that it is built of. */
const SCRIPTS_OF_HOSTS: Plugin = {
  name: 'scripts-of-hosts',
  configureServer: (vite) => {
    vite.middlewares.use((asked, answer, next) => {
      const { pathname } = new URL(asked.url ?? '', 'http://here');
      const script = HOST_SCRIPTS.find(({ name }) => pathname === `/${name}.js`);
      if (!script) return next();
      answer.setHeader('content-type', 'text/javascript');
      answer.end(`import '/${PORTAL.name}/${script.source}';`);
    });
  },
};

function serveFront({ front, pageAt }: Written, server: string, http: Server): Promise<ViteDevServer> {
  return createVite({
    ...frontConfig(front),
    appType: 'custom',
    logLevel: 'warn',
    plugins: [pagesOf(server, pageAt), ...(front === PORTAL ? [SCRIPTS_OF_HOSTS] : [])],
    server: { middlewareMode: true, hmr: { server: http }, proxy: { [SERVERS_OWN]: server } },
  });
}

async function serve(): Promise<void> {
  // The server says what a page has to know within the page that was built, however old that is.
  for (const { build, built } of WRITTEN) if (!existsSync(built)) execFileSync(process.execPath, [build], { stdio: 'inherit' });
  const port = Number(process.env['PORT'] ?? 3000);
  const inner = await freePort();
  const http = createServer();
  const vites = await Promise.all(WRITTEN.map((written) => serveFront(written, `http://${HOST}:${inner}`, http)));
  const [portal, console] = vites as [ViteDevServer, ViteDevServer];
  http.on('request', (asked, answer) => portal.middlewares(asked, answer, () => console.middlewares(asked, answer)));
  http.listen(port, HOST);
  await once(http, 'listening');
  const child = startServer(inner, `http://${HOST}:${port}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await once(child, 'exit');
  http.close();
  await Promise.all(vites.map((vite) => vite.close()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve();
