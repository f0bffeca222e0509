import { Link } from 'wouter';
import { Button, buttonClass } from '../../../../kit/button.tsx';
import { Card } from '../../../../kit/card.tsx';
import layout from '../../../../kit/layout.module.css';
import letters from '../../../../kit/letters.module.css';
import { countText } from '../../../../kit/number-text.ts';
import type { Books } from '../../../ask/ledger.ts';
import { Amount, useMoneyText } from '../../../frame/amount.tsx';
import { Asked } from '../../../frame/asked.tsx';
import columns from '../../../frame/columns.module.css';
import { dayText } from '../../../frame/day-text.ts';
import panel from '../../../frame/panel.module.css';
import { Screen } from '../../../frame/screen.tsx';
import { useHasCredit } from '../../../frame/use-has-credit.ts';
import { WithdrawLink } from '../../../frame/withdraw-link.tsx';
import { useWords } from '../../../frame/words.tsx';
import { heldIn, movementsOf, standingOf, type View } from '../accounts.ts';
import { bookedOf } from '../booked.ts';
import styles from './account-view.module.css';
import { MovementList } from './movement-list.tsx';
import { MovementsFile } from './movements-file.tsx';
import { useBooks } from './use-books.ts';

/** What came into an account and what went out of it, the newest first; or whatever moved. */
export function AccountView({ view }: { view: View }) {
  const { words } = useWords();
  const books = useBooks(view === 'all' ? {} : { account: view });
  const { isAsking, walkOn } = books;
  return (
    <Screen title={words.accounts[view]()} lead={words.accountTexts[view]()} above={{ href: '/balance', label: words.nav.balance() }}>
      <Asked asking={books} lines={10}>
        {(data) => (
          <div className={columns.columns}>
            <Held books={data} view={view} />
            <div className={columns.column}>
              <Movements books={data} view={view} />
              {data.next !== undefined && (
                <Button isBusy={isAsking} onClick={walkOn}>
                  {words.balance.lookBack()}
                </Button>
              )}
            </div>
          </div>
        )}
      </Asked>
    </Screen>
  );
}

/** What there is now, what of that is not among the movements yet, and all of them as a file. */
function Held({ books, view }: { books: Books; view: View }) {
  const { words } = useWords();
  const money = useMoneyText();
  const { due } = bookedOf(books);
  const isMoved = view === 'available' || view === 'pending' || view === 'debt';
  return (
    <Card title={view === 'all' ? words.nav.balance() : words.balance.now()}>
      <div className={layout.fields}>
        <p className={`${panel.amount} ${styles.amount}`}>
          <Amount micro={heldIn(standingOf(books.balance), view)} />
        </p>
        {due > 0n && isMoved && <p className={letters.hint}>{words.balance.due({ amount: money(due) })}</p>}
        <div className={layout.row}>
          {view === 'available' && <WaysToUse />}
          <MovementsFile />
        </div>
      </div>
    </Card>
  );
}

/** What can be done with what is available; bills are named to those who have any. */
function WaysToUse() {
  const { words } = useWords();
  const hasCredit = useHasCredit();
  return (
    <>
      <WithdrawLink />
      {hasCredit && (
        <Link href="/credit" className={buttonClass()}>
          {words.nav.credit()}
        </Link>
      )}
    </>
  );
}

function Movements({ books, view }: { books: Books; view: View }) {
  const { words, locale } = useWords();
  const { transfers, next } = books;
  const now = new Date();
  return (
    <MovementList
      movements={movementsOf(transfers, view, heldIn(bookedOf(books).standing, view))}
      view={view}
      empty={next === undefined ? words.balance.noMovement() : words.balance.noneLately({ count: countText(transfers.length, locale) })}
      dayOf={(at) => dayText(at, now, locale)}
    />
  );
}
