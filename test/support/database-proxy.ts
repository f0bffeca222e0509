import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/** The ways in which a proxy treats a connection: pass it on, accept it and stay silent, or cut it. */
export type Conduct = 'pass' | 'silent' | 'cut';

export interface DatabaseProxy {
  /** The same URL, led through the proxy. */
  through(url: string): string;
  conduct(now: Conduct): void;
  /** Is asked for everything that goes to the database; its answer is done with this connection. */
  watch(look: (text: string) => 'pass' | 'cut before' | 'cut after'): void;
  /** What a connection is told that is cut after something; by default nothing. */
  refuse(severity: string, code: string, message: string): void;
  /** Is given every answer of the database; what it makes of it is what arrives. */
  alter(change: (answer: Buffer) => Buffer): void;
  stop(): Promise<void>;
}

/** Stands between a server and its PostgreSQL and does what networks do. */
export async function startDatabaseProxy(target: string): Promise<DatabaseProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let mode: Conduct = 'pass';
  let look: Parameters<DatabaseProxy['watch']>[0] = () => 'pass';
  let farewell = Buffer.alloc(0);
  let change = (answer: Buffer) => answer;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    let cutAfter = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    client.on('data', (chunk) => {
      if (mode === 'silent') return;
      const verdict = look(chunk.toString('latin1'));
      if (verdict === 'cut before') return cut();
      cutAfter ||= verdict === 'cut after';
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (cutAfter) client.end(farewell, cut);
      else if (mode !== 'silent') client.write(change(chunk));
    });
    if (mode === 'cut') cut();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = (server.address() as AddressInfo).port;
  return {
    through: (url) => url.replace(`:${port}/`, `:${own}/`),
    conduct: (now) => {
      mode = now;
      if (now === 'cut') for (const socket of sockets) socket.destroy();
    },
    watch: (next) => {
      look = next;
    },
    refuse: (severity, code, message) => {
      const fields = Buffer.from(`S${severity}\0V${severity}\0C${code}\0M${message}\0\0`);
      const head = Buffer.from('E0000');
      head.writeUInt32BE(fields.length + 4, 1);
      farewell = Buffer.concat([head, fields]);
    },
    alter: (next) => {
      change = next;
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
