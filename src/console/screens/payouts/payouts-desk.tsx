import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { Card } from '../../../kit/card.tsx';
import { saveFile } from '../../../kit/save-file.ts';
import type { CoveredPayout, PayoutReport } from '../../../sdk/typescript/sdk.ts';
import { processingPayouts } from '../../ask/payouts.ts';
import { PickTable } from '../../controls/pick-table.tsx';
import { Mistake } from '../../frame/mistake.tsx';
import { useMay, useOffice } from '../../frame/office.tsx';
import { Pager } from '../../frame/pager.tsx';
import { isOpen } from '../../frame/payout-pill.tsx';
import { useKeys } from '../../frame/use-keys.ts';
import { useWords } from '../../frame/words.tsx';
import { ApproveDialog, type Changed, FailDialog, TakeUpDialog } from './change-dialogs.tsx';
import { ListFoot, NoPayouts } from './list-foot.tsx';
import { LeftOut, Outcomes } from './outcomes.tsx';
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
  const { chosen, picked, pick, keep, isRecord } = usePicked(report.items);
  const [act, setAct] = useState<Begun>();
  const [done, setDone] = useState<Changed>();
  const status = statusOf(filter);
  const columns = useMemo(() => payoutColumns(words, status, deployment.fourEyes > 0), [words, status, deployment.fourEyes]);
  const file = usePayoutFile(keep);
  const begin = (next: Act) => {
    if (reasonAgainst(next, chosen, words) !== undefined || !may(next === 'approve' ? 'approvePayouts' : 'changePayouts')) return;
    if (next === 'takeUp' && chosen.every((payout) => payout.status !== 'requested')) file.save(chosen, isRecord);
    else setAct({ act: next, chosen });
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
    const refused = changed.payouts.filter(({ id }) => troubled.has(id));
    keep(refused);
    if (changed.action === 'processing') file.save(takenUp(changed), false, refused);
  };
  return (
    <>
      {done && <Outcomes changed={done} />}
      <LeftOut payouts={file.left} isAll={file.isNone} />
      {file.error && <Mistake error={file.error} />}
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
      <Suspense>{dialogOf(act, end)}</Suspense>
    </>
  );
}

/** It brings what files are dropped with. */
const SentDialog = lazy(() => import('./sent-dialog.tsx').then((module) => ({ default: module.SentDialog })));

/** What is done, with what was picked when it began: what becomes of the list meanwhile changes no question, nor the request of a retry. */
interface Begun {
  act: Act;
  chosen: readonly CoveredPayout[];
}

function dialogOf(begun: Begun | undefined, end: (changed: Changed | undefined) => void): ReactNode {
  const { act, chosen = [] } = begun ?? {};
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
  // What had ended when it was picked is not picked to be paid.
  const isRecord = [...kept.values()].every((payout) => !isOpen(payout));
  return { chosen, picked: new Set(kept.keys()), pick, keep, isRecord };
}

interface Wanted {
  payouts: readonly CoveredPayout[];
  /** Whether they had ended before they were picked, so that nobody is to pay them. */
  isRecord: boolean;
  /** What stays picked beside them. */
  beside: readonly CoveredPayout[];
}

/**
 * Saves files of what was picked. Whoever gets such a file pays what is in it: so the server is asked once more, and what a colleague has
 * sent, or let fail, since it was picked is not written. What was written stays picked, and what could not be.
 */
function usePayoutFile(keep: (payouts: readonly CoveredPayout[]) => void) {
  const { currency } = useOffice().deployment;
  const queries = useQueryClient();
  const file = useMutation({
    mutationFn: async ({ payouts, isRecord }: Wanted) => {
      const open = isRecord ? payouts : await queries.fetchQuery(processingPayouts());
      const byId = new Map(open.map((payout) => [payout.id, payout]));
      const written = payouts.flatMap(({ id }) => byId.get(id) ?? []);
      if (written.length > 0) saveFile('payouts.csv', [payoutFile(written, currency)]);
      return { written, left: payouts.filter(({ id }) => !byId.has(id)) };
    },
    onSuccess: ({ left, written }) => {
      if (left.length === 0) return;
      keep(written);
      void queries.invalidateQueries();
    },
    // It can be asked for again.
    onError: (_, { payouts, beside }) => keep([...beside, ...payouts]),
  });
  const save = (payouts: readonly CoveredPayout[], isRecord: boolean, beside: readonly CoveredPayout[] = []) => {
    if (!file.isPending) file.mutate({ payouts, isRecord, beside });
  };
  return { save, left: file.data?.left ?? [], isNone: file.data?.written.length === 0, error: file.error };
}

/** Those that the server says it has taken up, and those that had been before. */
function takenUp({ outcomes, payouts }: Changed): CoveredPayout[] {
  const taken = new Set(outcomes.filter(({ error }) => !error).map(({ id }) => id));
  return payouts.filter(({ id, status }) => taken.has(id) || status === 'processing');
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
