import { Button } from '../../../kit/button.tsx';
import type { OwnInvoice } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { dayText } from '../../frame/day-text.ts';
import { useStage } from '../../frame/stage.tsx';
import { useClosed } from '../../frame/use-closed.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './bills.module.css';

interface BillRowProps {
  bill: OwnInvoice;
  availableMicro: number;
  onChoose(): void;
}

/** An open bill. Within the page of a host it is paid in a window of its own. */
export function BillRow({ bill, availableMicro, onChoose }: BillRowProps) {
  const { words, locale } = useWords();
  const stage = useStage();
  const closed = useClosed();
  const reason = useReason(bill, availableMicro);
  const { invoiceId, amountMicro, createdAt } = bill;
  return (
    <li className={styles.bill}>
      <span className={styles.words}>
        <strong className={styles.id}>{invoiceId}</strong>
        <span className={styles.detail}>{words.credit.created({ day: dayText(new Date(createdAt), new Date(), locale) })}</span>
      </span>
      <span className={styles.amount}>
        <Amount micro={amountMicro} />
        {reason !== undefined && <span className={styles.detail}>{reason}</span>}
      </span>
      <Button
        aria-label={words.credit.useFor({ id: invoiceId })}
        because={closed ?? reason}
        onClick={stage.kind === 'frame' ? stage.openWindow : onChoose}
      >
        {words.credit.use()}
      </Button>
    </li>
  );
}

/** Why credit does not cover a bill. What holds for all of them is said above the page. */
function useReason({ amountMicro, coverable }: OwnInvoice, availableMicro: number): string | undefined {
  const { words } = useWords();
  const money = useMoneyText();
  const isClosed = useClosed() !== undefined;
  const missing = BigInt(amountMicro) - BigInt(availableMicro);
  if (coverable) return undefined;
  if (amountMicro === 0) return words.credit.nothingDue();
  if (missing > 0n) return words.credit.missing({ amount: money(missing) });
  return isClosed ? undefined : words.credit.notNow();
}
