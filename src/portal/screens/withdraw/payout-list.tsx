import { Link } from 'wouter';
import { Arrow } from '../../../kit/arrow.tsx';
import { Card } from '../../../kit/card.tsx';
import { shortText } from '../../../kit/short-text.ts';
import { Empty } from '../../../kit/states.tsx';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { listPayouts } from '../../ask/payouts.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { dayText } from '../../frame/day-text.ts';
import { ShowMore } from '../../frame/show-more.tsx';
import { useAddress } from '../../frame/use-address.ts';
import { useList } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './payout-list.module.css';
import { PayoutPill, PayoutSheet } from './payout-sheet.tsx';

/** All that was withdrawn or asked for, the newest first. One of them is open where the address of the page says so. */
export function PayoutList() {
  const { words } = useWords();
  const payouts = useList(listPayouts());
  const open = useAddress().get('payout');
  return (
    <Card title={words.payouts.title()}>
      <Asked asking={payouts}>
        {(rows) =>
          rows.length > 0 ? (
            <ul className={styles.list}>
              {rows.map((payout) => (
                <li key={payout.id} className={styles.row}>
                  <PayoutRow payout={payout} />
                </li>
              ))}
            </ul>
          ) : (
            <Empty title={words.payouts.empty()}>{words.payouts.emptyText()}</Empty>
          )
        }
      </Asked>
      <ShowMore list={payouts} />
      {payouts.data
        ?.filter(({ id }) => id === open)
        .map((payout) => (
          <PayoutSheet key={payout.id} payout={payout} />
        ))}
    </Card>
  );
}

/** A withdrawal in two lines, and why it came to nothing where it did. */
function PayoutRow({ payout: { id, amountMicro, network, address: to, status, requestedAt, note } }: { payout: Payout }) {
  const { words, locale } = useWords();
  const address = useAddress();
  const where = network === 'paypal' ? to : shortText(to);
  const isLost = status === 'failed' || status === 'returned';
  return (
    <Link href={address.with({ payout: id })} state={{ isOpened: true }} className={styles.link} aria-haspopup="dialog">
      <span className={styles.amount}>
        <Amount micro={amountMicro} />
      </span>
      <span className={styles.state}>
        <PayoutPill status={status} />
        <Arrow to="on" />
      </span>
      <span className={styles.detail}>
        {dayText(new Date(requestedAt), new Date(), locale)} · {words.networks[network]?.() ?? network} · {where}
      </span>
      {isLost && note && <span className={styles.detail}>{note}</span>}
    </Link>
  );
}
