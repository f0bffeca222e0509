import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { NETWORK_ADDRESSES } from '../../frame/values.ts';
import styles from './payout-screen.module.css';

/** The address in groups of four, as people compare digits. */
export function Address({ payout: { network, address } }: { payout: Payout }) {
  const texts = NETWORK_ADDRESSES[network] === 'words' ? [address] : (address.match(/.{1,4}/gu) ?? [address]);
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
