/**
 * `make dev`: the server, started again whenever one of its files changes, and in front of it Vite, which gives the pages of the console as
 * their files are at the moment. The server knows nothing of it. PORT is where both are, on this machine alone.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { frontConfig } from '../kit/build-front.ts';
import { CONSOLE } from './build.ts';

const HOST = '127.0.0.1';
const [SERVER, BUILD, BUILT] = ['../main.js', 'build.ts', '../../dist/console/console.html'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
) as [string, string, string];
const PAGE = new URL('console.html', import.meta.url);
/** What the server tells a page within it. */
const FACTS = /<meta (?:property="csp-nonce"|name="provider")[^>]*>/g;
/** An address below the console that names no file, and may be a page. */
const MAY_BE_PAGE = /^\/console(?!\/(?:api|assets|link|oidc)(?:[/?]|$))(?:\/[a-z-]*(?:\/[^/.?]+)?)?(?:\?|$)/;
/** All that is not the console's, and of that what the server answers itself. */
const SERVERS_OWN = '^(?!/console(?:[/?]|$))|^/console/(?:api|link|oidc)(?:[/?]|$)';

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
  return spawn(process.execPath, ['--watch', '--watch-preserve-output', SERVER], { env, stdio: 'inherit' });
}

/**
 * Sends a page as the server would, with its headers and what it says within, made of the files of the moment. The policy is that of the
 * server but for one rule: where a file has a mistake, Vite draws it over the page, as a text that becomes elements.
 */
async function sendPage(vite: ViteDevServer, server: string, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
  const { cookie = '', accept = '', 'user-agent': agent = '' } = asked.headers;
  const sent = await fetch(server + asked.url, { headers: { cookie, accept, 'user-agent': agent }, redirect: 'manual' });
  const built = await sent.text();
  const facts = built.match(FACTS);
  const page = readFileSync(PAGE, 'utf8')
    .replaceAll('"./', '"/')
    .replace('</head>', `${facts?.join('')}</head>`);
  answer.statusCode = sent.status;
  for (const [name, value] of sent.headers)
    if (!/^(content-(length|encoding)|transfer-encoding|connection)$/.test(name)) answer.setHeader(name, value);
  const policy = sent.headers.get('content-security-policy');
  if (facts && policy) answer.setHeader('content-security-policy', policy.replace("; require-trusted-types-for 'script'", ''));
  answer.end(facts ? await vite.transformIndexHtml('/console.html', page) : built);
}

/** Answers for the pages before Vite looks for files of their names. */
const pagesOf = (server: string): Plugin => ({
  name: 'pages-of-the-server',
  configureServer: (vite) => {
    vite.middlewares.use((asked, answer, next) => {
      if (asked.method !== 'GET' || !MAY_BE_PAGE.test(asked.url ?? '')) return next();
      sendPage(vite, server, asked, answer).catch(next);
    });
  },
});

async function serve(): Promise<void> {
  // The server says what a page has to know within the page that was built, however old that is.
  if (!existsSync(BUILT)) execFileSync(process.execPath, [BUILD], { stdio: 'inherit' });
  const port = Number(process.env['PORT'] ?? 3000);
  const inner = await freePort();
  const server = `http://${HOST}:${inner}`;
  const vite = await createServer({
    ...frontConfig(CONSOLE),
    logLevel: 'warn',
    plugins: [pagesOf(server)],
    server: { host: HOST, port, strictPort: true, proxy: { [SERVERS_OWN]: server } },
  });
  await vite.listen();
  const child = startServer(inner, `http://${HOST}:${port}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await once(child, 'exit');
  await vite.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve();
