import { Card } from '../../../../kit/card.tsx';
import letters from '../../../../kit/letters.module.css';
import { Notice } from '../../../../kit/notice.tsx';
import { Amount, useMoneyText } from '../../../frame/amount.tsx';
import { useWords } from '../../../frame/words.tsx';
import { ACCOUNT_TONES, heldIn, KEPT, signed, type View } from '../accounts.ts';
import lines from '../line.module.css';
import { Line } from '../line.tsx';
import { Facts } from './facts.tsx';
import { isRunning, lastDay, type Month, utcDayText } from './months.ts';
import { kindSums, type Statement } from './statement-of.ts';

interface ReceiptProps {
  month: Month;
  view: View;
  statement: Statement;
}

/** The month in one column that adds up: what there was, what came and went, and what there is. */
export function Receipt({ month, view, statement }: ReceiptProps) {
  const { words, locale } = useWords();
  const { opening, closing, transfers, agrees, due } = statement;
  const money = useMoneyText();
  const isOpen = isRunning(month, new Date());
  const sums = kindSums(transfers, view);
  const isPartInner = sums.reduce((counted, { count }) => counted + count, 0) < transfers.length;
  return (
    <Card title={words.statement.sum()}>
      <Facts month={month} />
      <ul className={lines.lines}>
        <li>
          <Line label={words.statement.opening()} hint={utcDayText(month.since, locale)}>
            <Amount micro={heldIn(opening, view)} />
          </Line>
        </li>
        {sums.map(({ kind, count, micro }) => (
          <li key={kind}>
            <Line label={words.movements[kind]()} hint={words.statement.times({ count })}>
              <Amount micro={micro} isSigned />
            </Line>
          </li>
        ))}
        <li className={lines.total}>
          <Line
            label={isOpen ? words.statement.closingNow() : words.statement.closing()}
            hint={utcDayText(isOpen ? new Date() : lastDay(month), locale)}
            isSum
          >
            <Amount micro={heldIn(closing, view)} />
          </Line>
        </li>
        {view === 'all' && <Kept month={month} statement={statement} />}
      </ul>
      {view === 'all' && isPartInner && <p className={letters.hint}>{words.statement.inner()}</p>}
      {isOpen && due > 0n && <p className={letters.hint}>{words.balance.due({ amount: money(due) })}</p>}
      {!agrees && (
        <Notice tone="debt" title={words.balance.wrong()}>
          <p>{words.balance.wrongText()}</p>
        </Notice>
      )}
    </Card>
  );
}

/** What the balance at the end consists of; each opens the statement of its own. */
function Kept({ month, statement: { opening, closing } }: Omit<ReceiptProps, 'view'>) {
  const { words } = useWords();
  return KEPT.filter((account) => account !== 'debt' || opening.debt !== closing.debt || closing.debt !== 0n).map((account) => (
    <li key={account}>
      <Line href={`/balance?month=${month.name}&account=${account}`} tone={ACCOUNT_TONES[account]} label={words.accounts[account]()}>
        <Amount micro={signed(account, closing[account])} />
      </Line>
    </li>
  ));
}
