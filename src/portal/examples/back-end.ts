/**
 * The back end of a product that shows its users their referrals: its pages, and the two routes that it has beside its own. Everything that
 * needs the operator token is done here; no page ever sees it.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A file of the product's pages. */
export interface PageFile {
  type: string;
  text: string;
}

/** Where this product is, where the referral server is, and the token with which it speaks to it. */
const PORT = Number(process.env['PORT'] ?? 4000);
const ORIGIN = `http://localhost:${PORT}`;
const TRIPORT = process.env['TRIPORT_URL'] ?? 'http://127.0.0.1:3000';
const TOKEN = process.env['TRIPORT_ADMIN_TOKEN'] ?? '';
/** Ada of the demo programme. */
const USER_ID = process.env['TRIPORT_USER'] ?? '3f8c2a1e-9b4d-4c7a-8e21-6f0a1b2c3d4e';

/** Who is signed in to the product, by the secret of a cookie of its own. */
const signedIn = new Map<string, string>();

/** What a page of the product may load: what is its own, and what is of the referral server. Its own styles are files. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${TRIPORT}`,
  `connect-src 'self' ${TRIPORT}`,
  `frame-src ${TRIPORT}`,
  "style-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Serves these files by their paths, and what they need of the referral server. */
export function serveHost(files: ReadonlyMap<string, PageFile>): void {
  const server = createServer((request, response) => {
    answer(files, request, response).catch((error: Error) => {
      console.error(error.message);
      response.writeHead(502).end();
    });
  });
  server.listen(PORT, '127.0.0.1', () => console.log(`The product is at ${ORIGIN}`));
}

async function answer(files: ReadonlyMap<string, PageFile>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', ORIGIN);
  const userId = userOf(request);
  if (pathname === '/referrals/token') return sendToken(userId, response);
  if (pathname === '/referrals/open') return openPortal(userId, response);
  const file = files.get(pathname);
  if (!file) return void response.writeHead(404).end();
  // A real product asks for a password. Here whoever comes is signed in.
  if (userId === undefined) response.setHeader('set-cookie', `session=${signIn()}; Path=/; HttpOnly; SameSite=Strict`);
  response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'content-security-policy': POLICY });
  response.end(file.text.replaceAll('http://127.0.0.1:3000', TRIPORT));
}

/** `token-src`: a token for pages of this origin, in the name of whoever is signed in. */
async function sendToken(userId: string | undefined, response: ServerResponse): Promise<void> {
  if (userId === undefined) return void response.writeHead(401).end();
  const made = await callTriport('/v1/admin/embed-tokens', { user_id: userId, origin: ORIGIN });
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(made));
}

/** `portal-src`: a ticket for whoever is signed in, and on to the portal with it. */
async function openPortal(userId: string | undefined, response: ServerResponse): Promise<void> {
  if (userId === undefined) return void response.writeHead(401).end();
  const { url } = await callTriport('/v1/admin/sessions', { user_id: userId, return_to: '/portal' });
  response.writeHead(302, { location: url, 'cache-control': 'no-store' }).end();
}

async function callTriport(path: string, body: object): Promise<Record<string, string>> {
  const headers = { 'x-admin-token': TOKEN, 'content-type': 'application/json' };
  const answered = await fetch(TRIPORT + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const said = (await answered.json()) as Record<string, string>;
  if (!answered.ok) throw new Error(`The referral server refused ${path}: ${said['error']}. ${said['fix']}`);
  return said;
}

function userOf({ headers: { cookie = '' } }: IncomingMessage): string | undefined {
  const [, secret = ''] = /(?:^|; )session=([^;]+)/.exec(cookie) ?? [];
  return signedIn.get(secret);
}

function signIn(): string {
  const secret = randomUUID();
  signedIn.set(secret, USER_ID);
  return secret;
}
