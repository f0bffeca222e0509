import ipaddr from 'ipaddr.js';

/** Which addresses may be connected to. */
export interface Addresses {
  /** Whether requests may go to this address, an IPv4 or IPv6 address in any spelling. */
  isAllowed(address: string): boolean;
  /** Whether any network beside the public internet is open, so that names of it make sense. */
  readonly hasOwn: boolean;
}

/** Where all public IPv6 addresses are (RFC 4291, section 2.4). The library takes some for public that are elsewhere: `::7f00:1` is 127.0.0.1. */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/**
 * Allows the addresses of the public internet, and those of `networks`, in CIDR notation. An IPv4 address that is written as an IPv6 one is
 * the IPv4 one; what is translated or tunnelled is not public.
 */
export function createAddresses(networks: readonly string[]): Addresses {
  const own = networks.map((network) => ipaddr.parseCIDR(network));
  const isWithin = (address: ipaddr.IPv4 | ipaddr.IPv6, network: [ipaddr.IPv4 | ipaddr.IPv6, number]) =>
    address.kind() === network[0].kind() && address.match(network);
  return {
    hasOwn: own.length > 0,
    isAllowed(text) {
      if (!ipaddr.isValid(text)) return false;
      const address = ipaddr.process(text);
      if (own.some((network) => isWithin(address, network))) return true;
      return address.range() === 'unicast' && (address.kind() === 'ipv4' || isWithin(address, GLOBAL));
    },
  };
}
