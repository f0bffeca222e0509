import ipaddr from 'ipaddr.js';

/** What one subscriber has of IPv6 at least: whoever has one address of a /64 has all of them. */
const SUBSCRIBER_BYTES = 8;

/** A key is kept for a while, and a proxy may hand on whatever a client wrote. */
const KEY_MAX = 64;

/** An address with a port, as some proxies write it. */
const WITH_PORT = /^(?:\[(.*)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/;

/** What an address is counted as: IPv4 as itself, also where it is written as IPv6, and IPv6 by its /64. */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address.slice(0, KEY_MAX);
  const parsed = bareAddress(address);
  if (!parsed) return withoutPort(address).slice(0, KEY_MAX);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${Buffer.from(parsed.toByteArray().slice(0, SUBSCRIBER_BYTES)).toString('hex')}/64`;
}

/** An address without its port; IPv4 as itself, also where it is written as IPv6. Undefined for what is no address. */
export function bareAddress(address: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = withoutPort(address);
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

function withoutPort(address: string): string {
  const [, ipv6, ipv4] = WITH_PORT.exec(address) ?? [];
  return ipv6 ?? ipv4 ?? address;
}
