import type { Words } from '../../../generated/words/console/words.ts';
import type { Network } from '../../sdk/typescript/sdk.ts';

/** What a network is called; one that a newer server has, by its name. */
export function networkText(network: Network, { networks }: Words): string {
  return (networks as Partial<Record<string, () => string>>)[network]?.() ?? network;
}
