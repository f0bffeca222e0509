import { useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import { Card } from '../../../kit/card.tsx';
import { Changes, Nothing } from '../../../kit/changes.tsx';
import type { Column } from '../../../kit/column.ts';
import { DataTable } from '../../../kit/data-table.tsx';
import { Instant } from '../../../kit/instant.tsx';
import { Money } from '../../../kit/money.tsx';
import { Pill } from '../../../kit/pill.tsx';
import { ShortId } from '../../../kit/short-id.tsx';
import { Empty } from '../../../kit/states.tsx';
import { PickTable } from '../../controls/pick-table.tsx';
import { COPY, LONG_NAME, NOW, PAYOUTS, type SamplePayout, STYLE } from './samples.ts';

const COLUMNS: readonly Column<SamplePayout>[] = [
  { key: 'who', label: 'Who', canSort: true, cell: ({ who }) => who },
  { key: 'age', label: 'Age', canSort: true, cell: ({ age }) => <Instant at={age} since={NOW} locale="en" /> },
  { key: 'network', label: 'Network', cell: ({ network }) => network },
  { key: 'address', label: 'Address', cell: ({ address }) => <ShortId id={address} {...COPY} /> },
  { key: 'flag', label: 'Look at', cell: ({ flag }) => flag && <Pill tone={flag[0]}>{flag[1]}</Pill> },
  { key: 'amount', label: 'Amount', isNumber: true, canSort: true, cell: ({ micro }) => <Money micro={micro} {...STYLE} /> },
];
const CHANGES = [
  { key: 'hold', label: 'Days that a reward is held', was: '14 days', is: '30 days' },
  { key: 'most', label: 'Most by one invitee', was: 'no limit', is: <Money micro={9_007_199_254_740_991n} {...STYLE} /> },
  { key: 'name', label: 'Name', was: LONG_NAME, is: <Nothing>nothing</Nothing> },
];
const ALL = PAYOUTS.reduce((sum, { micro }) => sum + micro, 0n);

const ORDERS: Readonly<Record<string, (payout: SamplePayout) => string | number | bigint>> = {
  who: ({ who }) => who,
  age: ({ age }) => -age.getTime(),
  amount: ({ micro }) => micro,
};

function sorted({ column, direction }: SortDescriptor): readonly SamplePayout[] {
  const order = ORDERS[String(column)];
  if (!order) return PAYOUTS;
  const up = direction === 'ascending' ? 1 : -1;
  return PAYOUTS.toSorted((one, other) => (order(one) < order(other) ? -up : up));
}

/** Tables to be picked from and to be read; full, and with nothing in them. */
export function TablesSheet() {
  const [picked, pick] = useState<ReadonlySet<string>>(new Set(['p2']));
  const [by, onSort] = useState<SortDescriptor>({ column: 'age', direction: 'ascending' });
  const sorting = { by, onSort };
  const empty = <Empty title="Nobody has asked for money">A payout appears here when a user has 50.00 available and asks for it.</Empty>;
  return (
    <>
      <Card title="Picked from" note={`${picked.size} selected`} isFlush>
        <PickTable
          label="Payouts"
          columns={COLUMNS}
          items={sorted(sorting.by)}
          picked={picked}
          onPick={pick}
          sorting={sorting}
          empty={empty}
        />
      </Card>
      <Card title="Read" isFlush>
        <DataTable
          label="Payouts"
          columns={COLUMNS}
          rows={PAYOUTS}
          keyOf={({ id }) => id}
          totals={{ who: 'All four', amount: <Money micro={ALL} {...STYLE} /> }}
        />
      </Card>
      <Card title="Changes" note="of a draft">
        <Changes label="What changes" wasLabel="Was:" isLabel="Becomes:" changes={CHANGES} />
      </Card>
      <Card title="Empty">
        <PickTable label="No payouts" columns={COLUMNS} items={[]} picked={new Set()} onPick={() => {}} empty={empty} />
      </Card>
    </>
  );
}
