/** `make kit`: the page of all elements, which changes with the files that it is made of. KIT_PORT is its port. */
import { createServer } from 'vite';
import { CONSOLE } from './build.ts';

const server = await createServer({
  ...CONSOLE,
  logLevel: 'warn',
  server: { host: '127.0.0.1', port: Number(process.env['KIT_PORT'] ?? 5173) },
});
await server.listen();
console.log(`The kit: ${server.resolvedUrls?.local[0]}kit.html`);
