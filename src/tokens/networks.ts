import { BlockList, isIP } from 'node:net';
import { bareAddress } from '../http/address-key.ts';

const BITS = { 4: 32, 6: 128 } as const;
const CIDR = /^([0-9A-Fa-f:.]+)\/([0-9]{1,3})$/;

interface Network {
  address: string;
  prefix: number;
  type: 'ipv4' | 'ipv6';
}

/** Reads a network in CIDR notation, of IPv4 or IPv6; undefined for what is none. */
export function readNetwork(text: string): Network | undefined {
  const [, address = '', length = ''] = CIDR.exec(text) ?? [];
  const family = isIP(address);
  if (family !== 4 && family !== 6) return undefined;
  const prefix = Number(length);
  return prefix <= BITS[family] ? { address, prefix, type: `ipv${family}` } : undefined;
}

/**
 * Tells of an address whether it lies in one of these networks; where there are none, every address does. IPv4 that is written as IPv6
 * is IPv4. What is no address lies in no network.
 */
export function createNetworks(networks: readonly string[]): (address: string) => boolean {
  if (networks.length === 0) return () => true;
  const list = new BlockList();
  for (const text of networks) {
    const network = readNetwork(text);
    if (network) list.addSubnet(network.address, network.prefix, network.type);
  }
  return (address) => {
    const bare = bareAddress(address);
    return bare !== undefined && list.check(bare.toString(), bare.kind());
  };
}
