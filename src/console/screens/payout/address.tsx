import type { Network, Payout } from '../../../sdk/typescript/sdk.ts';
import styles from './payout-screen.module.css';

/** Addresses of these are words, not digits. */
const UNGROUPED: readonly Network[] = ['paypal'];

/** The address in groups of four, as people compare it. */
export function Address({ payout: { network, address } }: { payout: Payout }) {
  const texts = UNGROUPED.includes(network) ? [address] : (address.match(/.{1,4}/gu) ?? [address]);
  return (
    <code>
      {texts
        .map((text, at) => ({ at, text }))
        .map(({ at, text }) => (
          <span key={at} className={styles.group}>
            {text}
          </span>
        ))}
    </code>
  );
}
