import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../../kit/button.tsx';
import type { Column } from '../../../../kit/column.ts';
import { DataTable } from '../../../../kit/data-table.tsx';
import letters from '../../../../kit/letters.module.css';
import { rateText } from '../../../../kit/number-text.ts';
import { ShortCode } from '../../../../kit/short-code.tsx';
import { Empty } from '../../../../kit/states.tsx';
import type { Reward, Transfer } from '../../../../sdk/typescript/sdk.ts';
import { listTransfers, listUserRewards } from '../../../ask/users.ts';
import { AccountPill, accountText } from '../../../frame/account.tsx';
import { Amount } from '../../../frame/amount.tsx';
import { InvoiceLink } from '../../../frame/invoice-link.tsx';
import { movementColumns } from '../../../frame/movement.tsx';
import { useMay } from '../../../frame/office.tsx';
import { PayoutLink } from '../../../frame/payout-link.tsx';
import { useFilter } from '../../../frame/use-filter.ts';
import { ACCOUNTS, KIND_SUBJECTS, oneOf } from '../../../frame/values.ts';
import { useWords } from '../../../frame/words.tsx';
import { TAB_FILTER } from './tab-filter.ts';
import { TAB_LIMIT, TabList } from './tab-list.tsx';
import styles from './tabs.module.css';

/** How many movements are looked through at once, where only those of one account are shown. */
const SOUGHT = 200;

/** Every movement in a user's accounts, with what the two accounts held after it. */
export function LedgerTab({ userId }: { userId: string }) {
  const { words } = useWords();
  const [{ after, account }, change] = useFilter(TAB_FILTER);
  const only = oneOf(ACCOUNTS, account);
  const transfers = useQuery({
    ...listTransfers(userId, { after, limit: only ? SOUGHT : TAB_LIMIT }),
    select: (page) => ({ ...page, items: page.items.filter(({ debit, credit }) => !only || debit === only || credit === only) }),
  });
  const columns = useColumns(userId);
  const clear = <Button onClick={() => change({ account: undefined })}>{words.frame.clearFilter()}</Button>;
  const bar = only && (
    <>
      {words.user.onlyAccount()} <AccountPill account={only} /> {clear}
    </>
  );
  const empty = only ? (
    <Empty title={words.user.noMovements()} actions={clear}>
      {words.user.noMovementsOf({ account: accountText(only, words) })}
    </Empty>
  ) : (
    <Empty title={words.user.noMovements()}>{words.user.noMovementsWhy()}</Empty>
  );
  return (
    <TabList query={transfers} bar={bar} empty={empty} isShort={only !== undefined}>
      {(rows) => (
        <div className={styles.movements}>
          <DataTable label={words.user.ledger()} columns={columns} rows={rows} keyOf={({ seq }) => String(seq)} narrow="scrolls" />
        </div>
      )}
    </TabList>
  );
}

function useColumns(userId: string): readonly Column<Transfer>[] {
  const spoken = useWords();
  const may = useMay();
  const { data } = useQuery({ ...listUserRewards(userId, { limit: 200 }), enabled: may('listUserRewards') });
  const rewards = new Map((data?.items ?? []).map((reward) => [reward.id, reward]));
  const { number, when, what, from, to, amount } = movementColumns<Transfer>(spoken);
  const because: Column<Transfer> = {
    key: 'because',
    label: spoken.words.user.because(),
    cell: (transfer) => <Because transfer={transfer} reward={rewards.get(transfer.subjectId)} />,
  };
  return [number, when, what, from, to, because, amount];
}

/** What a movement belongs to: a payout, the invoice that earned or reversed it, or credit that was spent. */
function Because({ transfer: { kind, subjectId }, reward }: { transfer: Transfer; reward: Reward | undefined }) {
  const { words, locale } = useWords();
  if (KIND_SUBJECTS[kind] === 'payout')
    return (
      <span className={styles.because}>
        <PayoutLink id={subjectId} />
        <small className={letters.quiet}>{words.user.ofPayout()}</small>
      </span>
    );
  if (reward)
    return (
      <span className={styles.because}>
        <InvoiceLink id={reward.invoiceId} />
        {kind === 'accrue' && (
          <small className={letters.quiet}>
            <Amount micro={reward.baseMicro} /> × {rateText(reward.rateBps, locale)}
          </small>
        )}
      </span>
    );
  return (
    <span className={styles.because}>
      <ShortCode id={subjectId} />
      {KIND_SUBJECTS[kind] === 'credit' && <small className={letters.quiet}>{words.user.ofCredit()}</small>}
    </span>
  );
}
