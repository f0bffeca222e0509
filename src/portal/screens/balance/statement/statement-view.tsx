import { useLocation } from 'wouter';
import { Button } from '../../../../kit/button.tsx';
import { Card } from '../../../../kit/card.tsx';
import layout from '../../../../kit/layout.module.css';
import { countText } from '../../../../kit/number-text.ts';
import { Empty } from '../../../../kit/states.tsx';
import { Asked } from '../../../frame/asked.tsx';
import columns from '../../../frame/columns.module.css';
import { Screen } from '../../../frame/screen.tsx';
import { useAddress } from '../../../frame/use-address.ts';
import { useWords } from '../../../frame/words.tsx';
import type { View } from '../accounts.ts';
import { MovementsFile } from '../movements/movements-file.tsx';
import { useBooks } from '../movements/use-books.ts';
import { MonthField } from './month-field.tsx';
import { MonthMovements } from './month-movements.tsx';
import { type Month, monthText } from './months.ts';
import { Receipt } from './receipt.tsx';
import { statementOf } from './statement-of.ts';

/** What there was at the beginning of a month, what moved, and what there was at its end: of all money, or of one account. */
export function StatementView({ month, view }: { month: Month; view: View }) {
  const { words, locale } = useWords();
  const { statement: own, nav, accounts } = words;
  const [, go] = useLocation();
  const address = useAddress();
  const books = useBooks({ since: month.since });
  const isAll = view === 'all';
  const above = isAll ? { href: '/balance', label: nav.balance() } : { href: `/balance?month=${month.name}`, label: own.title() };
  const name = monthText(month, locale);
  const title = isAll ? own.of({ month: name }) : own.ofAccount({ month: name, account: accounts[view]() });
  return (
    <Screen title={title} above={above}>
      <div className={layout.row}>
        <MonthField month={month} onChoose={(name) => go(address.with({ month: name }))} />
        <Button onClick={() => window.print()}>{own.print()}</Button>
      </div>
      <Asked asking={books} lines={12}>
        {(data) => {
          const statement = statementOf(data, month);
          if (!statement) return <TooFar walked={data.transfers.length} isBusy={books.isAsking} onGo={books.walkOn} />;
          return (
            <div className={columns.columns}>
              <div className={columns.column}>
                <Receipt month={month} view={view} statement={statement} />
                <div>
                  <MovementsFile />
                </div>
              </div>
              <MonthMovements view={view} statement={statement} />
            </div>
          );
        }}
      </Asked>
    </Screen>
  );
}

/** The way back to a month can be long: it is gone in stretches, each when somebody wants it. */
function TooFar({ walked, isBusy, onGo }: { walked: number; isBusy: boolean; onGo(): void }) {
  const { words, locale } = useWords();
  const go = (
    <Button isBusy={isBusy} onClick={onGo}>
      {words.balance.lookBack()}
    </Button>
  );
  return (
    <Card>
      <Empty title={words.statement.tooFar({ count: countText(walked, locale) })} actions={go}>
        {words.statement.tooFarText()}
      </Empty>
    </Card>
  );
}
