import type { Reader } from '../core/tx.ts';
import { getProgramme } from '../programme/get-programme.ts';
import type { Network } from '../programme/programme.ts';
import { acceptedAddress } from './accepted-address.ts';
import { addressForm, NETWORKS } from './address-form.ts';

/** What an address was found to be. */
export interface CheckedAddress {
  /** The address as it would be kept; undefined where it is none of the network that was chosen. */
  address: string | undefined;
  /** The networks of which the same text is an address, where it is none of the chosen one. */
  looksLike: Network[];
}

/**
 * Says of an address whether a payout would be sent to it, by the check that a payout meets. Of one that is not good it says which networks
 * it would be good on, so that a wrong network is told from a wrong letter. Networks that share one form are never told apart by it: a text
 * is good on all of them or on none. Throws `network_unsupported`.
 */
export async function checkAddress(db: Reader, network: Network, text: string): Promise<CheckedAddress> {
  const { document } = await getProgramme(db);
  const address = await acceptedAddress(document, network, text);
  return { address, looksLike: address === undefined ? await networksOf(text) : [] };
}

/** The networks of which a text is an address, in the order of the contract. */
async function networksOf(text: string): Promise<Network[]> {
  const forms = await Promise.all(NETWORKS.map((network) => addressForm(network, text)));
  return NETWORKS.filter((_, index) => forms[index] !== undefined);
}
