import type { Column } from '../../kit/column.ts';
import letters from '../../kit/letters.module.css';
import { countText } from '../../kit/number-text.ts';
import type { Account, Transfer } from '../../sdk/typescript/sdk.ts';
import { AccountPill, kindText } from './account.tsx';
import { Amount } from './amount.tsx';
import styles from './movement.module.css';
import { When } from './when.tsx';
import { type Spoken, useWords } from './words.tsx';

/** What a movement of money says of itself, column by column; a page takes those for which it has room. */
export function movementColumns<Row extends Transfer>({ words, locale }: Spoken) {
  const { movements } = words;
  return {
    number: { key: 'number', label: movements.number(), isNumber: true, cell: ({ seq }) => countText(seq, locale) },
    when: { key: 'when', label: movements.when(), cell: ({ createdAt }) => <When at={createdAt} /> },
    what: { key: 'what', label: movements.what(), cell: ({ kind }) => <span className={letters.unbroken}>{kindText(kind, words)}</span> },
    route: { key: 'route', label: movements.fromTo(), cell: ({ debit, credit }) => <Route debit={debit} credit={credit} /> },
    from: { key: 'from', label: movements.from(), cell: ({ debit, debitAfterMicro }) => <Side account={debit} after={debitAfterMicro} /> },
    to: { key: 'to', label: movements.to(), cell: ({ credit, creditAfterMicro }) => <Side account={credit} after={creditAfterMicro} /> },
    amount: { key: 'amount', label: movements.amount(), isNumber: true, cell: ({ amountMicro }) => <Amount micro={amountMicro} /> },
  } satisfies Record<string, Column<Row>>;
}

function Route({ debit, credit }: Pick<Transfer, 'debit' | 'credit'>) {
  const { words } = useWords();
  return (
    <span className={styles.route}>
      <AccountPill account={debit} />
      <span role="img" aria-label={words.movements.arrow()}>
        →
      </span>
      <AccountPill account={credit} />
    </span>
  );
}

/** An account of a movement, with what it held afterwards. */
function Side({ account, after }: { account: Account; after: number }) {
  const { words } = useWords();
  return (
    <span className={styles.side}>
      <AccountPill account={account} />
      <span className={styles.after}>
        {words.movements.after()} <Amount micro={after} />
      </span>
    </span>
  );
}
