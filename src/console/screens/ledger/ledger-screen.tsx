import { Button } from '../../../kit/button.tsx';
import { TabSet } from '../../controls/tab-set.tsx';
import { useMay } from '../../frame/office.tsx';
import { RANGE_NAMES, rangeOf } from '../../frame/range.ts';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { Journal } from './journal.tsx';
import { StatementPage } from './statement-page.tsx';
import { VerificationPage } from './verification-page.tsx';

const NAMES = [...RANGE_NAMES, 'tab', 'kind', 'account', 'run'] as const;
const TABS = ['statement', 'journal', 'verification'] as const;
/** What is shown where the address names no days. */
const DAYS = '30';

/** The books: what the accounts held and what moved, every movement, and the proof that all of it agrees. */
export function LedgerScreen() {
  const { words } = useWords();
  const may = useMay();
  const [filter, change] = useFilter(NAMES);
  const range = rangeOf(filter, DAYS, new Date());
  const open = TABS.find((tab) => tab === filter.tab) ?? 'statement';
  const contents = {
    statement: <StatementPage range={range} change={change} />,
    journal: <Journal range={range} filter={filter} change={change} />,
    verification: <VerificationPage run={filter.run} />,
  };
  const mayOpen = { statement: may('getStatement'), journal: may('listAllTransfers'), verification: may('listVerifications') };
  const pages = TABS.filter((tab) => mayOpen[tab]).map((id) => ({ id, label: words.ledger[id](), content: contents[id] }));
  const print = <Button onClick={() => window.print()}>{words.ledger.print()}</Button>;
  return (
    <Screen title={words.nav.ledger()} actions={print}>
      <TabSet label={words.nav.ledger()} pages={pages} open={open} onOpen={(tab) => change({ tab, run: undefined })} />
    </Screen>
  );
}
