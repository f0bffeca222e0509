import type { ReactNode } from 'react';
import { Cell, Column, Row, type Selection, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import type { Column as ColumnOf } from '../../kit/column.ts';
import { useIsStale } from '../../kit/stale.tsx';
import table from '../../kit/table.module.css';
import { Checkbox } from './checkbox.tsx';
import styles from './pick-table.module.css';

/** By which column the rows are sorted, and which way. */
export interface Sorting {
  by: SortDescriptor;
  onSort(by: SortDescriptor): void;
}

interface PickTableProps<Item extends { id: string }> {
  label: string;
  /** The first one names the row. */
  columns: readonly ColumnOf<Item>[];
  items: readonly Item[];
  picked: ReadonlySet<string>;
  onPick(ids: ReadonlySet<string>): void;
  sorting?: Sorting;
  empty: ReactNode;
}

const number = (isNumber = false) => (isNumber ? table.number : '');

function Head<Item>({ column, isFirst }: { column: ColumnOf<Item>; isFirst: boolean }) {
  return (
    <Column
      id={column.key}
      isRowHeader={isFirst}
      textValue={column.label}
      allowsSorting={column.canSort ?? false}
      className={`${table.head} ${styles.head} ${number(column.isNumber)}`}
    >
      {({ sortDirection }) => (
        <>
          {column.label}
          {sortDirection && <span aria-hidden="true">{sortDirection === 'ascending' ? ' ↑' : ' ↓'}</span>}
        </>
      )}
    </Column>
  );
}

/** A table whose rows are picked and sorted, with the pointer or the keys. */
export function PickTable<Item extends { id: string }>(props: PickTableProps<Item>) {
  const { label, columns, items, picked, onPick, sorting, empty } = props;
  const pick = (chosen: Selection) => onPick(new Set(chosen === 'all' ? items.map(({ id }) => id) : [...chosen].map(String)));
  return (
    <div className={table.scrolls} aria-busy={useIsStale() || undefined}>
      <Table
        aria-label={label}
        className={`${table.table} ${table.cards} ${styles.table}`}
        selectionMode="multiple"
        selectedKeys={picked}
        onSelectionChange={pick}
        sortDescriptor={sorting?.by}
        onSortChange={sorting?.onSort}
      >
        <TableHeader>
          <Column className={`${table.head} ${styles.pick}`}>
            <Checkbox slot="selection" />
          </Column>
          {columns.map((column, index) => (
            <Head key={column.key} column={column} isFirst={index === 0} />
          ))}
        </TableHeader>
        <TableBody items={items} renderEmptyState={() => empty} dependencies={[columns]}>
          {(item) => (
            <Row id={item.id} className={`${table.row} ${styles.row}`}>
              <Cell className={styles.pick}>
                <Checkbox slot="selection" />
              </Cell>
              {columns.map(({ key, label: text, isNumber, cell }) => (
                <Cell key={key} className={`${table.cell} ${number(isNumber)}`} data-label={text}>
                  {cell(item)}
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  );
}
