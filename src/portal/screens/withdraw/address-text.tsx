import type { Network } from '../../../sdk/typescript/sdk.ts';
import styles from './withdraw.module.css';

/** How many letters people compare at a time. */
const GROUP = 4;

/** An address, whole, in groups that can be compared one by one; an e-mail address as it is. The gaps are only seen: what is copied has none. */
export function AddressText({ network, address }: { network: Network; address: string }) {
  if (network === 'paypal') return <span className={styles.words}>{address}</span>;
  const groups = Array.from({ length: Math.ceil(address.length / GROUP) }, (_, at) => address.slice(at * GROUP, (at + 1) * GROUP));
  return (
    <code className={styles.letters}>
      {groups.map((group, at) => (
        <span key={String(at)} className={styles.group}>
          {group}
        </span>
      ))}
    </code>
  );
}
