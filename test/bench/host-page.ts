import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ADA, callAdmin, type Shown } from './demo-product.ts';

/** A host on an origin of another site, whose pages show the referrals of Ada. */
export interface HostPages {
  /** A page with this below its heading, and below that a text. */
  pageWith(body: string): string;
  close(): Promise<void>;
}

const TEXT = '<p>What else the page has to say to whoever reads it. </p>'.repeat(10);

/** Starts a host, and lets it show referrals. */
export async function startHostPages(shown: Shown): Promise<HostPages> {
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const origin = `http://localhost:${(listening.address() as AddressInfo).port}`;
  const programme = (await callAdmin(shown, 'GET', 'referrals/programme', 200)) as { embed_origins: string[] };
  const allowed = { ...programme, embed_origins: [...programme.embed_origins, origin] };
  await callAdmin(shown, 'PUT', 'referrals/programme', 200, allowed);
  listening.on('request', async ({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, origin);
    if (pathname === '/token') {
      const token = await callAdmin(shown, 'POST', 'embed-tokens', 201, { user_id: ADA, origin });
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(token));
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(pageOf(searchParams.get('body') ?? ''));
  });
  return {
    pageWith: (body) => `${origin}/?body=${encodeURIComponent(body)}`,
    async close() {
      listening.closeAllConnections();
      listening.close();
      await once(listening, 'close');
    },
  };
}

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<link rel="icon" href="data:,"></head><body><main><h1>Host</h1>${body}${TEXT}</main></body></html>`;
