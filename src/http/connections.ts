import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { addressKey } from './address-key.ts';

export interface ConnectionLimits {
  /** How many connections there may be. */
  connectionsMax: number;
  /** How many of one address, or of one /64 of IPv6. Behind a proxy all are the proxy's. */
  perAddressMax: number;
}

/**
 * Bounds how many connections are open. When there are too many of an address, its first that is idle makes room for the next one; when
 * there are too many at all, the one that has been idle longest. Where none is idle the new one is closed: silence keeps nobody out.
 */
export function boundConnections(server: Server, { connectionsMax, perAddressMax }: ConnectionLimits): void {
  const ofAddress = new Map<string, Set<Socket>>();
  const addresses = new Map<Socket, string>();
  const idle = new Set<Socket>(); // whoever has been for longest first

  function forget(socket: Socket): void {
    const address = addresses.get(socket);
    if (address === undefined) return;
    addresses.delete(socket);
    idle.delete(socket);
    const siblings = ofAddress.get(address) as Set<Socket>;
    siblings.delete(socket);
    if (siblings.size === 0) ofAddress.delete(address);
  }

  /** Closes somebody else's, or answers that there is nobody to close. */
  function makeRoom(siblings: Set<Socket>): boolean {
    const shed = siblings.size >= perAddressMax ? firstOf(siblings, idle) : firstOf(idle, idle);
    if (!shed) return false;
    forget(shed);
    shed.destroy();
    return true;
  }

  server.on('connection', (socket) => {
    const address = addressKey(socket.remoteAddress ?? '');
    const siblings = ofAddress.get(address) ?? new Set();
    const isRoom = siblings.size < perAddressMax && addresses.size < connectionsMax;
    if (!isRoom && !makeRoom(siblings)) return socket.destroy();
    ofAddress.set(address, siblings.add(socket));
    addresses.set(socket, address);
    idle.add(socket);
    socket.on('close', () => forget(socket));
  });

  function rest(this: ServerResponse): void {
    const { socket } = this.req;
    if (addresses.has(socket)) idle.add(socket);
  }

  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    response.on('close', rest);
  });
}

function firstOf(sockets: Set<Socket>, wanted: Set<Socket>): Socket | undefined {
  for (const socket of sockets) if (wanted.has(socket)) return socket;
  return undefined;
}
