/** `make kit`: the page of all elements, which changes with the files that it is made of. KIT_PORT is its port. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { CONSOLE } from './build.ts';

async function serveKit(): Promise<void> {
  const port = Number(process.env['KIT_PORT'] ?? 5173);
  const server = await createServer({ ...CONSOLE, logLevel: 'warn', server: { host: '127.0.0.1', port } });
  await server.listen();
  console.log(`The kit: ${server.resolvedUrls?.local[0]}kit.html`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveKit();
