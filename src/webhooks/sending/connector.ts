import { promises as dns, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { TLSSocket } from 'node:tls';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import type { Addresses } from '../addresses.ts';
import { AddressForbidden } from './outcome.ts';

export interface ConnectorOptions {
  readonly addresses: Addresses;
  /** How long it may take to connect, TLS included, in milliseconds. */
  readonly timeoutMs: number;
  /** Finds the addresses of a name; the system's resolver where it is left out. */
  readonly lookup?: ((name: string) => Promise<readonly LookupAddress[]>) | undefined;
  /** Certificates that are believed beside those that Node believes; undefined: none. */
  readonly ca?: string | undefined;
}

/**
 * Connects to allowed addresses alone, whatever a name resolves to at this moment. It looks itself, before each connection, and a literal
 * address is looked at like any other: the client does not ask a resolver for one. When one of a name's addresses is not allowed, none is
 * tried: somebody points that name at a network that is not theirs.
 */
export function createConnector({ addresses, timeoutMs, lookup = lookUpAll, ca }: ConnectorOptions): buildConnector.connector {
  return (options, callback) => {
    const { hostname } = options;
    checked(hostname, addresses, lookup).then(
      (found) => {
        const connect = buildConnector({ timeout: timeoutMs, allowH2: false, lookup: answering(found), ...(ca ? { ca } : {}) });
        connect({ ...options, ...nameOf(options) }, (...[error, socket]) => {
          if (error) return callback(error, null);
          if (isAmong(socket.remoteAddress, found)) return callback(null, socket);
          (socket as TLSSocket).destroy();
          callback(new AddressForbidden(`${hostname} was connected to at another address`), null);
        });
      },
      (error: Error) => callback(error, null),
    );
  };
}

const lookUpAll = (name: string) => dns.lookup(name, { all: true, verbatim: true });

/** The addresses of a host. Throws AddressForbidden unless each of them is allowed. */
async function checked(
  host: string,
  addresses: Addresses,
  lookup: NonNullable<ConnectorOptions['lookup']>,
): Promise<readonly LookupAddress[]> {
  const literal = host.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  const found = family === 0 ? await lookup(host) : [{ address: literal, family }];
  if (found.length === 0 || !found.every(({ address }) => addresses.isAllowed(address)))
    throw new AddressForbidden(`${host} is of no allowed network`);
  return found;
}

/** The name that a certificate is to be for; none for an address. */
function nameOf({ servername, hostname }: buildConnector.Options): { servername?: string } {
  if (servername !== undefined) return { servername };
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { servername: hostname } : {};
}

/** A resolver that knows these addresses and no others. */
function answering(found: readonly LookupAddress[]): LookupFunction {
  return (_, { all }, callback) => {
    const [first] = found as [LookupAddress];
    if (all) callback(null, [...found]);
    else callback(null, first.address, first.family);
  };
}

function isAmong(address: string | undefined, found: readonly LookupAddress[]): boolean {
  if (address === undefined || !ipaddr.isValid(address)) return false;
  const reached = ipaddr.process(address).toString();
  return found.some((each) => ipaddr.process(each.address).toString() === reached);
}
