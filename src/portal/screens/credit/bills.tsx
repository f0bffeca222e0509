import { useState } from 'react';
import { Card } from '../../../kit/card.tsx';
import letters from '../../../kit/letters.module.css';
import { Notice } from '../../../kit/notice.tsx';
import { Empty } from '../../../kit/states.tsx';
import { type OwnInvoice, RefusalError } from '../../../sdk/typescript/sdk.ts';
import { spendOnInvoice } from '../../ask/billing.ts';
import { useMoneyText } from '../../frame/amount.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { useWrite } from '../../frame/use-write.ts';
import { useWords } from '../../frame/words.tsx';
import { BillRow } from './bill-row.tsx';
import styles from './bills.module.css';
import { CoverSheet } from './cover-sheet.tsx';

interface BillsProps {
  bills: readonly OwnInvoice[];
  availableMicro: number;
}

/** The bills that wait for their payment. Which one is looked at closely, and what became of it, is known here: both outlive the sheet. */
export function Bills({ bills, availableMicro }: BillsProps) {
  const cover = useWrite(spendOnInvoice);
  const [chosen, choose] = useState<OwnInvoice>();
  const [paid, setPaid] = useState<OwnInvoice>();
  const close = () => choose(undefined);
  const open = (bill: OwnInvoice) => {
    cover.reset();
    setPaid(undefined);
    choose(bill);
  };
  const pay = async (bill: OwnInvoice) => {
    const { invoiceId, amountMicro } = bill;
    if (!(await cover.run({ invoiceId, amountMicro }))) return;
    setPaid(bill);
    close();
  };
  const isThere = bills.some(
    ({ invoiceId, amountMicro, coverable }) => coverable && invoiceId === chosen?.invoiceId && amountMicro === chosen.amountMicro,
  );
  return (
    <div>
      <div role="status" className={styles.said}>
        {paid && <Paid bill={paid} />}
      </div>
      {!chosen && cover.error !== undefined && <Mistake error={cover.error} />}
      <BillList bills={bills} availableMicro={availableMicro} onChoose={open} />
      {chosen && (
        <CoverSheet
          bill={chosen}
          availableMicro={availableMicro}
          write={cover}
          isOver={cover.error instanceof RefusalError && !isThere}
          onPay={() => void pay(chosen)}
          onClose={close}
        />
      )}
    </div>
  );
}

function BillList({ bills, availableMicro, onChoose }: BillsProps & { onChoose(bill: OwnInvoice): void }) {
  const { words } = useWords();
  if (bills.length === 0) {
    return (
      <Card>
        <Empty title={words.credit.none()}>{words.credit.noneText()}</Empty>
      </Card>
    );
  }
  const coverable = bills.filter(({ coverable }) => coverable);
  const together = coverable.reduce((sum, { amountMicro }) => sum + BigInt(amountMicro), 0n);
  return (
    <Card title={words.credit.bills()}>
      {together > BigInt(availableMicro) && coverable.length > 1 && <p className={letters.hint}>{words.credit.eachAlone()}</p>}
      <ul>
        {bills.map((bill) => (
          <BillRow key={bill.invoiceId} bill={bill} availableMicro={availableMicro} onChoose={() => onChoose(bill)} />
        ))}
      </ul>
    </Card>
  );
}

function Paid({ bill: { invoiceId, amountMicro } }: { bill: OwnInvoice }) {
  const { words } = useWords();
  const money = useMoneyText();
  return (
    <Notice tone="free" title={words.credit.paid({ id: invoiceId })}>
      <p>{words.credit.paidText({ amount: money(amountMicro) })}</p>
    </Notice>
  );
}
