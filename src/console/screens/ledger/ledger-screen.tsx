import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../kit/button.tsx';
import { Notice } from '../../../kit/notice.tsx';
import { listVerifications } from '../../ask/ledger.ts';
import { TabSet } from '../../controls/tab-set.tsx';
import { useMay } from '../../frame/office.tsx';
import { RANGE_NAMES, rangeOf } from '../../frame/range.ts';
import { Screen } from '../../frame/screen.tsx';
import { useFilter } from '../../frame/use-filter.ts';
import { useWords } from '../../frame/words.tsx';
import { Journal } from './journal.tsx';
import { StatementPage } from './statement-page.tsx';
import { VerificationPage } from './verification-page.tsx';

const NAMES = [...RANGE_NAMES, 'tab', 'kind', 'account'] as const;
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
    verification: <VerificationPage />,
  };
  const mayOpen = { statement: may('getStatement'), journal: may('listAllTransfers'), verification: may('listVerifications') };
  const pages = TABS.filter((tab) => mayOpen[tab]).map((id) => ({ id, label: words.ledger[id](), content: contents[id] }));
  const print = <Button onClick={() => window.print()}>{words.ledger.print()}</Button>;
  return (
    <Screen title={words.nav.ledger()} actions={print}>
      {mayOpen.verification && <Differences isOpen={open === 'verification'} onOpen={() => change({ tab: 'verification' })} />}
      <TabSet label={words.nav.ledger()} pages={pages} open={open} onOpen={(tab) => change({ tab })} />
    </Screen>
  );
}

/** Said above everything else here, as long as the last verification that ended has found that the books disagree. */
function Differences({ isOpen, onOpen }: { isOpen: boolean; onOpen(): void }) {
  const { words } = useWords();
  const { data } = useQuery(listVerifications());
  const last = data?.items.find(({ status, differencesTotal }) => status !== 'running' || differencesTotal > 0);
  if (!last || last.differencesTotal === 0) return null;
  const actions = !isOpen && <Button onClick={onOpen}>{words.ledger.seeDifferences()}</Button>;
  return (
    <div role="alert">
      <Notice tone="debt" title={words.ledger.differ({ count: last.differencesTotal })} actions={actions}>
        <p>{words.ledger.differWhy()}</p>
      </Notice>
    </div>
  );
}
