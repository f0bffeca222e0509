import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports from which systems give one to whoever asks for any: until a program takes it, nothing else is given it. Browsers
 * refuse some of those below 11,000.
 */
const [FIRST, LAST] = [11_000, 32_000];

/** A port of the loopback interface that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  const port = randomInt(FIRST, LAST);
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(freePort()) : failed(error)));
    server.listen(port, '127.0.0.1', () => server.close(() => done(port)));
  });
}
