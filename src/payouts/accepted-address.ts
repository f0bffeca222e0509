import { Problem } from '../core/problem.ts';
import type { Network, ProgrammeDocument } from '../programme/programme.ts';
import { addressForm } from './address-form.ts';

/**
 * The address to which a payout would be sent, in the network's own form, or undefined where the text is no address of that network: the one
 * rule by which addresses are checked beforehand and payouts requested. Throws `network_unsupported` for a network that the programme leaves
 * out, whatever the address.
 */
export async function acceptedAddress({ networks }: ProgrammeDocument, network: Network, text: string): Promise<string | undefined> {
  if (!networks.includes(network)) throw new Problem('network_unsupported');
  return addressForm(network, text);
}
