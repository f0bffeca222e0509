import { Link } from 'wouter';
import { Button, buttonClass } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import layout from '../../../kit/layout.module.css';
import letters from '../../../kit/letters.module.css';
import { countText } from '../../../kit/number-text.ts';
import { Empty } from '../../../kit/states.tsx';
import type { Books } from '../../ask/ledger.ts';
import { Amount, useMoneyText } from '../../frame/amount.tsx';
import { Asked } from '../../frame/asked.tsx';
import { dayText } from '../../frame/day-text.ts';
import { Screen } from '../../frame/screen.tsx';
import { useHasCredit } from '../../frame/use-has-credit.ts';
import { WithdrawLink } from '../../frame/withdraw-link.tsx';
import { useWords } from '../../frame/words.tsx';
import styles from './account-view.module.css';
import { heldIn, movementsOf, standingOf, type View } from './accounts.ts';
import { MovementRow } from './movement-row.tsx';
import { MovementsFile } from './movements-file.tsx';
import { bookedOf } from './statement/statement-of.ts';
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
          <div className={`${layout.halves} ${styles.view}`}>
            <Held books={data} view={view} />
            <div className={layout.parts}>
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
        <p className={styles.amount}>
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
  const movements = movementsOf(transfers, view, heldIn(bookedOf(books).standing, view));
  if (movements.length === 0) {
    const title =
      next === undefined ? words.balance.noMovement() : words.balance.noneLately({ count: countText(transfers.length, locale) });
    return (
      <Card>
        <Empty title={title}>{words.accountTexts[view]()}</Empty>
      </Card>
    );
  }
  return (
    <div className={styles.list}>
      <Card title={words.statement.movements()}>
        <ol>
          {movements.map((movement) => (
            <MovementRow
              key={movement.transfer.seq}
              movement={movement}
              view={view}
              day={dayText(new Date(movement.transfer.createdAt), now, locale)}
            />
          ))}
        </ol>
      </Card>
    </div>
  );
}
