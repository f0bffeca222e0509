import type { ReactNode } from 'react';
import { Button } from '../../../kit/button.tsx';
import letters from '../../../kit/letters.module.css';
import type { InvoiceCredit, Ok, OwnInvoice } from '../../../sdk/typescript/sdk.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { Sheet } from '../../frame/sheet.tsx';
import type { Write } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import styles from './cover-sheet.module.css';

interface CoverSheetProps {
  bill: OwnInvoice;
  availableMicro: number;
  write: Pick<Write<InvoiceCredit, Ok>, 'isBusy' | 'error'>;
  /** Whether it was refused for good: the list shows what is open now. */
  isOver: boolean;
  onPay(): void;
  onClose(): void;
}

/** What is about to be paid, and what remains: a second look before it is done. */
export function CoverSheet({ bill, availableMicro, write, isOver, onPay, onClose }: CoverSheetProps) {
  const { words } = useWords();
  const money = useMoneyText();
  const { invoiceId, amountMicro } = bill;
  const { isBusy, error } = write;
  const rest = BigInt(availableMicro) - BigInt(amountMicro);
  return (
    <Sheet title={words.credit.review()} onClose={onClose}>
      <dl className={styles.facts}>
        <Fact label={words.credit.bill()}>
          <span className={letters.breaks}>{invoiceId}</span>
        </Fact>
        <Fact label={words.credit.amount()}>
          <Amount micro={amountMicro} />
        </Fact>
        {rest >= 0n && (
          <>
            <Fact label={words.credit.now()}>
              <Amount micro={availableMicro} />
            </Fact>
            <Fact label={words.credit.rest()}>
              <strong>
                <Amount micro={rest} />
              </strong>
            </Fact>
          </>
        )}
      </dl>
      <p className={letters.hint}>{words.credit.whole()}</p>
      {error !== undefined && <Mistake error={error} />}
      <div className={styles.buttons}>
        {!isOver && (
          <Button look="primary" isBusy={isBusy} onClick={onPay}>
            {words.credit.pay({ amount: money(amountMicro) })}
          </Button>
        )}
        <Button onClick={onClose}>{isOver ? words.credit.back() : words.frame.cancel()}</Button>
      </div>
    </Sheet>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
