/** Built pages, served as the server would: under a policy, and each front under its own name. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const NONCE = 'a-nonce-of-this-answer';
const POLICY = [
  "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'",
  `style-src 'self' 'nonce-${NONCE}'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
].join('; ');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

export interface BuiltPages {
  /** Where they are, without a slash at the end. */
  url: string;
  close(): void;
}

/** Serves folders by the first part of the addresses in them. */
export async function serveBuilt(folders: Readonly<Record<string, string>>): Promise<BuiltPages> {
  const server = createServer((asked, answer) => {
    const [, front = '', name = ''] = /^\/([^/]+)\/(.+)$/.exec(asked.url as string) ?? [];
    const path = join(folders[front] ?? '', name);
    if (!(front in folders) || !existsSync(path)) return answer.writeHead(404).end();
    const content = readFileSync(path);
    answer.setHeader('content-type', TYPES[extname(name)] as string);
    answer.setHeader('content-security-policy', POLICY);
    const tag = `<meta property="csp-nonce" nonce="${NONCE}"></head>`;
    return answer.end(name.endsWith('.html') ? content.toString().replace('</head>', tag) : content);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
