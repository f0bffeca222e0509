import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { Card } from '../../../kit/card.tsx';
import type { CoveredPayout, PayoutReport } from '../../../sdk/typescript/sdk.ts';
import { PickTable } from '../../controls/pick-table.tsx';
import { saveAs } from '../../frame/file-button.tsx';
import { useMay, useOffice } from '../../frame/office.tsx';
import { Pager } from '../../frame/pager.tsx';
import { useKeys } from '../../frame/use-keys.ts';
import { useWords } from '../../frame/words.tsx';
import { ApproveDialog, type Changed, FailDialog, TakeUpDialog } from './change-dialogs.tsx';
import { ListFoot, NoPayouts } from './list-foot.tsx';
import { Outcomes } from './outcomes.tsx';
import { payoutColumns } from './payout-columns.tsx';
import { payoutFile } from './payout-file.ts';
import { type PayoutsFilter, sortOf, statusOf } from './payouts-filter.ts';
import { type Act, PickBar, reasonAgainst } from './pick-bar.tsx';

interface PayoutsDeskProps {
  report: PayoutReport;
  filter: PayoutsFilter;
  onChange(change: PayoutsFilter): void;
}

/** The list, what is picked from it, and what is done with that. */
export function PayoutsDesk({ report, filter, onChange }: PayoutsDeskProps) {
  const { words } = useWords();
  const { deployment } = useOffice();
  const may = useMay();
  const { chosen, picked, pick, keep } = usePicked(report.items);
  const [act, setAct] = useState<Act>();
  const [done, setDone] = useState<Changed>();
  const status = statusOf(filter);
  const columns = useMemo(() => payoutColumns(words, status, deployment.fourEyes > 0), [words, status, deployment.fourEyes]);
  const save = (payouts: readonly CoveredPayout[]) => saveAs('payouts.csv', [payoutFile(payouts, deployment.currency)]);
  const begin = (next: Act) => {
    if (reasonAgainst(next, chosen, words) !== undefined || !may(next === 'approve' ? 'approvePayouts' : 'changePayouts')) return;
    if (next === 'takeUp' && chosen.every((payout) => payout.status !== 'requested')) save(chosen);
    else setAct(next);
  };
  useKeys({
    a: () => chosen.length > 0 && deployment.fourEyes > 0 && begin('approve'),
    s: () => begin('sent'),
    f: () => chosen.length > 0 && begin('fail'),
  });
  const end = (changed: Changed | undefined) => {
    setAct(undefined);
    if (!changed) return;
    setDone(changed);
    const troubled = new Set(changed.outcomes.filter(({ error }) => error).map(({ id }) => id));
    keep(changed.payouts.filter(({ id }) => troubled.has(id)));
    if (changed.action === 'processing') save(takenUp(chosen, troubled));
  };
  return (
    <>
      {done && <Outcomes changed={done} />}
      <Card isFlush>
        <PickTable
          label={words.payouts.list()}
          columns={columns}
          items={report.items}
          picked={picked}
          onPick={pick}
          sorting={sortingOf(filter, onChange)}
          empty={<NoPayouts filter={filter} onChange={onChange} isAtFirst={isAtFirst(report)} />}
        />
        <ListFoot report={report} filter={filter} picked={picked.size} onPickAll={keep} onSent={() => begin('sent')} />
        <Pager next={report.next} after={filter.after} onMove={(after) => onChange({ after })} />
      </Card>
      {chosen.length > 0 && <PickBar chosen={chosen} onAct={begin} onClear={() => keep([])} />}
      <Suspense>{dialogOf(act, chosen, end)}</Suspense>
    </>
  );
}

/** It brings what files are dropped with. */
const SentDialog = lazy(() => import('./sent-dialog.tsx').then((module) => ({ default: module.SentDialog })));

function dialogOf(act: Act | undefined, chosen: readonly CoveredPayout[], end: (changed: Changed | undefined) => void): ReactNode {
  switch (act) {
    case 'takeUp':
      return <TakeUpDialog chosen={chosen} onClose={end} />;
    case 'sent':
      return <SentDialog chosen={chosen} onClose={end} />;
    case 'fail':
      return <FailDialog chosen={chosen} onClose={end} />;
    case 'approve':
      return <ApproveDialog chosen={chosen} onClose={end} />;
    case undefined:
      return null;
  }
}

/** What is picked stays picked from page to page, and is what the page says of it now. */
function usePicked(items: readonly CoveredPayout[]) {
  const [kept, setKept] = useState<ReadonlyMap<string, CoveredPayout>>(new Map());
  const here = useMemo(() => new Map(items.map((payout) => [payout.id, payout])), [items]);
  const chosen = useMemo(() => [...kept.values()].map((payout) => here.get(payout.id) ?? payout), [kept, here]);
  const keep = (payouts: readonly CoveredPayout[]) => setKept(new Map(payouts.map((payout) => [payout.id, payout])));
  const pick = (ids: ReadonlySet<string>) => keep(chosen.filter(({ id }) => !here.has(id)).concat(items.filter(({ id }) => ids.has(id))));
  return { chosen, picked: new Set(kept.keys()), pick, keep };
}

function takenUp(chosen: readonly CoveredPayout[], troubled: ReadonlySet<string>): CoveredPayout[] {
  return chosen.filter(({ id }) => !troubled.has(id)).map((payout) => ({ ...payout, status: 'processing' }));
}

const isAtFirst = ({ byStatus = [] }: PayoutReport) => byStatus.every(({ count }) => count === 0);

const ORDERS = {
  newest: { column: 'age', direction: 'ascending' },
  oldest: { column: 'age', direction: 'descending' },
  largest: { column: 'amount', direction: 'descending' },
  smallest: { column: 'amount', direction: 'ascending' },
} as const;

function sortingOf(filter: PayoutsFilter, onChange: (change: PayoutsFilter) => void) {
  return {
    by: ORDERS[sortOf(filter)],
    onSort: ({ column, direction }: { column: unknown; direction: string }) =>
      onChange({ sort: Object.entries(ORDERS).find(([, by]) => by.column === column && by.direction === direction)?.[0] }),
  };
}
