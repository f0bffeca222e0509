import { Link, useSearch } from 'wouter';
import { Arrow } from '../../../kit/arrow.tsx';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import { shortText } from '../../../kit/short-text.ts';
import { Empty } from '../../../kit/states.tsx';
import type { Payout } from '../../../sdk/typescript/sdk.ts';
import { listPayouts } from '../../ask/payouts.ts';
import { Amount } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { dayText } from '../../frame/day-text.ts';
import { useList } from '../../frame/use-list.ts';
import { useWords } from '../../frame/words.tsx';
import { pathOf } from '../../places.ts';
import styles from './payout-list.module.css';
import { PayoutPill, PayoutSheet } from './payout-sheet.tsx';

/** All that was withdrawn or asked for, the newest first. One of them is open where the address of the page says so. */
export function PayoutList() {
  const { words } = useWords();
  const payouts = useList(listPayouts());
  const open = new URLSearchParams(useSearch()).get('payout');
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
      {payouts.hasMore && (
        <Button isBusy={payouts.isAsking} onClick={payouts.more}>
          {words.frame.showMore()}
        </Button>
      )}
      {payouts.data
        ?.filter(({ id }) => id === open)
        .map((payout) => (
          <PayoutSheet key={payout.id} payout={payout} />
        ))}
    </Card>
  );
}

/** A withdrawal in two lines, and why it came to nothing where it did. */
function PayoutRow({ payout: { id, amountMicro, network, address, status, requestedAt, note } }: { payout: Payout }) {
  const { words, locale } = useWords();
  const search = new URLSearchParams(useSearch());
  search.set('payout', id);
  const where = network === 'paypal' ? address : shortText(address);
  const isLost = status === 'failed' || status === 'returned';
  return (
    <Link href={`${pathOf('withdraw')}?${search}`} state={{ isOpened: true }} className={styles.link}>
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
